#include "ui/pages/grade_points/score_rule_preview_models.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

/// "1,204 → 1,310", or the one figure where nothing changes.
QString change(Points before, Points after)
{
    const QString now = ScoreTexts::number(before.value());
    return before == after ? now : QStringLiteral("%1 → %2").arg(now, ScoreTexts::number(after.value()));
}

/// Grouped and with its sign; a bare zero.
QString difference(Points before, Points after)
{
    const qint64 value = after.value() - before.value();
    return value == 0 ? formatNumber(0) : formatSigned(value);
}

} // namespace

bool changesNothing(const ScoreRulePreview &preview)
{
    return std::all_of(preview.months.begin(), preview.months.end(), [](const ScoreRuleEffect &effect) {
        return effect.changedScores == 0 && effect.totalBefore == effect.totalAfter && effect.deliveryBefore == effect.deliveryAfter;
    });
}

void ScoreRuleMonthsModel::setMonths(const QList<ScoreRuleEffect> &months)
{
    beginResetModel();
    m_months = months;
    endResetModel();
}

void ScoreRuleMonthsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_months.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScoreRuleMonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int ScoreRuleMonthsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScoreRuleMonthsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreRuleEffect &effect = m_months.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != MonthColumn);
    if (role == ToneRole) {
        if (index.column() == DifferenceColumn)
            return QVariant::fromValue(Tone::Signed);
        return QVariant::fromValue(index.column() == TotalColumn ? Tone::Strong : Tone::Plain);
    }
    const bool isRaw = role == Qt::EditRole;
    if (!isRaw && role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MonthColumn:
        return effect.month.text();
    case DeliveryColumn:
        return isRaw ? QVariant(effect.deliveryAfter.value()) : change(effect.deliveryBefore, effect.deliveryAfter);
    case ClaimColumn:
        return isRaw ? QVariant(effect.claimAfter.value()) : change(effect.claimBefore, effect.claimAfter);
    case TotalColumn:
        return isRaw ? QVariant(effect.totalAfter.value()) : change(effect.totalBefore, effect.totalAfter);
    case DifferenceColumn:
        return isRaw ? QVariant(effect.totalAfter.value() - effect.totalBefore.value()) : difference(effect.totalBefore, effect.totalAfter);
    }
    return isRaw ? QVariant(effect.changedScores) : formatNumber(effect.changedScores);
}

QVariant ScoreRuleMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != MonthColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case DeliveryColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Delivery);
    case ClaimColumn:
        return ScoreTexts::shortComponent(ScoreComponent::Claim);
    case TotalColumn:
        return tr("Total");
    case DifferenceColumn:
        return tr("Difference");
    case ScoresColumn:
        //: How many scores would come, go or change their points.
        return tr("Scores changed");
    }
    return {};
}

void ScoreRuleItemsModel::setItems(const QList<ScoreRulePreview::ItemEffect> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void ScoreRuleItemsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScoreRuleItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ScoreRuleItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScoreRuleItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoreRulePreview::ItemEffect &item = m_items.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column >= BeforeColumn);
    if (role == ToneRole)
        return QVariant::fromValue(column == DifferenceColumn ? Tone::Signed : Tone::Plain);
    if (role == Qt::ToolTipRole)
        return column == NameColumn ? QVariant(plainToolTip(item.itemName)) : QVariant();
    const bool isRaw = role == Qt::EditRole;
    if (!isRaw && role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NumberColumn:
        return item.itemNumber;
    case NameColumn:
        return item.itemName;
    case BeforeColumn:
        return isRaw ? QVariant(item.before.value()) : ScoreTexts::number(item.before.value());
    case AfterColumn:
        return isRaw ? QVariant(item.after.value()) : ScoreTexts::number(item.after.value());
    }
    return isRaw ? QVariant(item.after.value() - item.before.value()) : difference(item.before, item.after);
}

QVariant ScoreRuleItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section >= BeforeColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Item number");
    case NameColumn:
        return tr("Item name");
    case BeforeColumn:
        //: Points as they are now.
        return tr("Before");
    case AfterColumn:
        //: Points as they would be under the draft.
        return tr("After");
    case DifferenceColumn:
        return tr("Difference");
    }
    return {};
}

} // namespace console::ui
