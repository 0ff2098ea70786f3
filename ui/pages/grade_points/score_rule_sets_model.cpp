#include "ui/pages/grade_points/score_rule_sets_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void ScoreRuleSetsModel::show(const ScoreRulesState &state)
{
    QList<Row> rows;
    if (state.draft)
        rows.append({{}, state.draft->validFrom, state.heldUntil, state.draft->rules.size(), state.isChanged});
    if (state.sets.value) {
        for (const ListedScoreRules &set : *state.sets.value)
            rows.append({set, set.id.validFrom, set.validTo, set.set.rules.size(), false});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        m_rows = rows;
        retranslate();
    }
}

void ScoreRuleSetsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<ScoreRuleSetId> ScoreRuleSetsModel::idAt(int row) const
{
    const auto &set = m_rows.at(row).set;
    return set ? std::optional(set->id) : std::nullopt;
}

int ScoreRuleSetsModel::rowOf(const std::optional<ScoreRuleSetId> &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

int ScoreRuleSetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScoreRuleSetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ScoreRuleSetsModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case FromColumn:
        return formatDate(row.from);
    case ToColumn:
        if (row.set && row.set->isReplaced)
            return QStringLiteral("–");
        //: A rule set holds until another one follows.
        return row.to ? formatDate(*row.to) : tr("open");
    case RulesColumn:
        return formatNumber(row.rules);
    case OriginColumn:
        break;
    }
    if (row.set)
        return ScoreRuleTexts::origin(*row.set);
    return row.isChanged ? tr("Draft, changed and not saved") : tr("Draft, not saved");
}

QVariant ScoreRuleSetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::EditRole:
        if (index.column() == FromColumn)
            return row.from;
        if (index.column() == RulesColumn)
            return row.rules;
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OriginColumn ? QVariant(plainToolTip(textOf(row, OriginColumn))) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column() == RulesColumn);
    case ToneRole:
        if (row.set && row.set->isReplaced)
            return QVariant::fromValue(Tone::Muted);
        return QVariant::fromValue(row.set ? Tone::Plain : Tone::Strong);
    }
    return {};
}

QVariant ScoreRuleSetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == RulesColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn:
        //: The first day of a rule set.
        return tr("Holds from");
    case ToColumn:
        //: The last day of a rule set.
        return tr("until");
    case RulesColumn:
        //: How many rules a set has.
        return tr("Rules");
    case OriginColumn:
        //: Where a rule set comes from.
        return tr("Origin");
    }
    return {};
}

} // namespace console::ui
