#include "ui/pages/grade_points/score_rules_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column == ScoreRulesModel::NumberColumn || column == ScoreRulesModel::FromColumn || column == ScoreRulesModel::ToColumn
        || column == ScoreRulesModel::PointsColumn;
}

bool isBound(int column)
{
    return column == ScoreRulesModel::FromColumn || column == ScoreRulesModel::ToColumn;
}

QVariant rawBound(const std::optional<int> &days)
{
    return days ? QVariant(*days) : QVariant();
}

/// In which cell the eye should look for the problem.
bool concerns(ScoreRuleProblem problem, int column)
{
    if (column == ScoreRulesModel::NumberColumn || column == ScoreRulesModel::ProblemColumn)
        return true;
    switch (problem) {
    case ScoreRuleProblem::EventNameInvalid:
        return column == ScoreRulesModel::EventColumn;
    case ScoreRuleProblem::RangeInverted:
    case ScoreRuleProblem::RangeNotAllowed:
    case ScoreRuleProblem::RangesOverlap:
        return isBound(column);
    case ScoreRuleProblem::PointsOutOfRange:
        return column == ScoreRulesModel::PointsColumn;
    }
    Q_UNREACHABLE();
}

} // namespace

void ScoreRulesModel::setRules(const QList<ScoreRule> &rules, const Problems &problems, bool isEditable)
{
    const qsizetype shorter = std::min(rules.size(), m_rules.size());
    qsizetype head = 0;
    while (head < shorter && rules.at(head) == m_rules.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && rules.at(rules.size() - 1 - tail) == m_rules.at(m_rules.size() - 1 - tail))
        ++tail;
    const qsizetype surplus = m_rules.size() - rules.size();
    m_problems = problems;
    m_isEditable = isEditable;
    if (surplus > 0) {
        beginRemoveRows({}, int(head), int(head + surplus - 1));
        m_rules = m_rules.first(head) + m_rules.sliced(head + surplus);
        endRemoveRows();
    } else if (surplus < 0) {
        beginInsertRows({}, int(head), int(head - surplus - 1));
        m_rules = m_rules.first(head) + rules.sliced(head, -surplus) + m_rules.sliced(head);
        endInsertRows();
    }
    m_rules = rules;
    if (!m_rules.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ScoreRulesModel::setMarkedRows(const QList<qsizetype> &rows)
{
    m_marked = rows;
    if (!m_rules.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {ToneRole});
}

void ScoreRulesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rules.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScoreRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int ScoreRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags ScoreRulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable || !m_edit || index.column() == NumberColumn || index.column() == ProblemColumn)
        return flags;
    // A bound that must not be there can still be taken away.
    if (isBound(index.column()) && !countsDays(m_rules.at(index.row()).measure) && !rawOf(index.row(), index.column()).isValid())
        return flags;
    return flags | Qt::ItemIsEditable;
}

std::optional<ScoreRuleProblem> ScoreRulesModel::problemAt(int row) const
{
    const auto found = std::find_if(m_problems.begin(), m_problems.end(), [row](const auto &problem) { return problem.first == row; });
    return found == m_problems.end() ? std::nullopt : std::optional(found->second);
}

QString ScoreRulesModel::textOf(int row, int column) const
{
    const ScoreRule &rule = m_rules.at(row);
    const auto boundText = [&rule](const std::optional<int> &days) {
        return countsDays(rule.measure) || days ? ScoreRuleTexts::bound(days) : QStringLiteral("–");
    };
    switch (column) {
    case NumberColumn:
        return formatNumber(row + 1);
    case GoodsColumn:
        return ScoreRuleTexts::goods(rule.goodsKind);
    case MeasureColumn:
        return ScoreRuleTexts::measure(rule.measure);
    case FromColumn:
        return boundText(rule.fromDays);
    case ToColumn:
        return boundText(rule.toDays);
    case EventColumn:
        return ScoreTexts::event(rule.event);
    case PointsColumn:
        return ScoreTexts::number(rule.points);
    case ProblemColumn:
        break;
    }
    const auto problem = problemAt(row);
    return problem ? ScoreRuleTexts::shortProblem(*problem) : QString();
}

QVariant ScoreRulesModel::rawOf(int row, int column) const
{
    const ScoreRule &rule = m_rules.at(row);
    switch (column) {
    case NumberColumn:
        return row + 1;
    case GoodsColumn:
        return QString(codeIn(goodsKindCodes, rule.goodsKind));
    case MeasureColumn:
        return QString(codeIn(scoreMeasureCodes, rule.measure));
    case FromColumn:
        return rawBound(rule.fromDays);
    case ToColumn:
        return rawBound(rule.toDays);
    case EventColumn:
        return rule.event;
    case PointsColumn:
        return rule.points;
    }
    const auto problem = problemAt(row);
    return problem ? QVariant(QString(codeIn(scoreRuleProblemCodes, *problem))) : QVariant();
}

QString ScoreRulesModel::hintOf(int row, int column) const
{
    const ScoreRule &rule = m_rules.at(row);
    if (const auto problem = problemAt(row); problem && concerns(*problem, column))
        return ScoreRuleTexts::problem(*problem);
    switch (column) {
    case MeasureColumn:
    case FromColumn:
    case ToColumn:
        return ScoreRuleTexts::measureHint(rule.measure);
    case EventColumn:
        return rule.event;
    }
    return {};
}

QVariant ScoreRulesModel::toneOf(int row, int column) const
{
    const ScoreRule &rule = m_rules.at(row);
    if (const auto problem = problemAt(row); problem && concerns(*problem, column))
        return QVariant::fromValue(Tone::Attention);
    if (m_marked.contains(row))
        return QVariant::fromValue(Tone::Strong);
    if (column == NumberColumn)
        return QVariant::fromValue(Tone::Muted);
    if (column == PointsColumn)
        return QVariant::fromValue(rule.points < 0 ? Tone::Attention : Tone::Plain);
    const bool isOpen = (column == FromColumn && !rule.fromDays) || (column == ToColumn && !rule.toDays);
    return QVariant::fromValue(isOpen ? Tone::Muted : Tone::Plain);
}

QVariant ScoreRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::EditRole:
        return rawOf(index.row(), index.column());
    case Qt::ToolTipRole:
        if (const QString hint = hintOf(index.row(), index.column()); !hint.isEmpty())
            return plainToolTip(hint);
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return toneOf(index.row(), index.column());
    }
    return {};
}

bool ScoreRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ScoreRule rule = m_rules.at(index.row());
    const auto bound = [&value] { return value.isValid() ? std::optional(value.toInt()) : std::nullopt; };
    switch (index.column()) {
    case GoodsColumn:
        rule.goodsKind = valueIn(goodsKindCodes, value.toString()).value_or(rule.goodsKind);
        break;
    case MeasureColumn:
        rule.measure = valueIn(scoreMeasureCodes, value.toString()).value_or(rule.measure);
        // What counts no days has no bounds: they go with the choice.
        if (!countsDays(rule.measure)) {
            rule.fromDays.reset();
            rule.toDays.reset();
        }
        break;
    case FromColumn:
        rule.fromDays = bound();
        break;
    case ToColumn:
        rule.toDays = bound();
        break;
    case EventColumn:
        rule.event = value.toString().trimmed();
        break;
    case PointsColumn:
        rule.points = value.toLongLong();
        break;
    }
    if (rule != m_rules.at(index.row()))
        m_edit(index.row(), rule);
    return true;
}

QVariant ScoreRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isBound(section))
        return tr("In business days of Japan; the day itself belongs to the range.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: The number of a rule in its table, for a narrow column.
        return tr("No.");
    case GoodsColumn:
        //: The kind of goods that a score rule is for.
        return tr("Goods");
    case MeasureColumn:
        //: What of an order a score rule looks at.
        return tr("Looks at");
    case FromColumn:
        //: The first day of a range that is counted in business days.
        return tr("From (business days)");
    case ToColumn:
        //: The last day of a range.
        return tr("To");
    case EventColumn:
        //: The name of what happened: shipped on time, returned.
        return tr("Event");
    case PointsColumn:
        return tr("Points");
    case ProblemColumn:
        //: What is wrong with a rule.
        return tr("Problem");
    }
    return {};
}

} // namespace console::ui
