#include "ui/pages/grade_points/score_rule_preview_models.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

namespace {

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

QString ScoreRuleMonthsModel::heading(int column) const
{
    switch (column) {
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

QString ScoreRuleMonthsModel::text(int row, int column) const
{
    const ScoreRuleEffect &effect = m_months.at(row);
    switch (column) {
    case MonthColumn:
        return effect.month.text();
    case DeliveryColumn:
        return change(effect.deliveryBefore, effect.deliveryAfter);
    case ClaimColumn:
        return change(effect.claimBefore, effect.claimAfter);
    case TotalColumn:
        return change(effect.totalBefore, effect.totalAfter);
    case DifferenceColumn:
        return difference(effect.totalBefore, effect.totalAfter);
    }
    return formatNumber(effect.changedScores);
}

QVariant ScoreRuleMonthsModel::raw(int row, int column) const
{
    const ScoreRuleEffect &effect = m_months.at(row);
    switch (column) {
    case MonthColumn:
        return effect.month.text();
    case DeliveryColumn:
        return effect.deliveryAfter.value();
    case ClaimColumn:
        return effect.claimAfter.value();
    case TotalColumn:
        return effect.totalAfter.value();
    case DifferenceColumn:
        return effect.totalAfter.value() - effect.totalBefore.value();
    }
    return effect.changedScores;
}

Tone ScoreRuleMonthsModel::tone(int, int column) const
{
    if (column == DifferenceColumn)
        return Tone::Signed;
    return column == TotalColumn ? Tone::Strong : Tone::Plain;
}

void ScoreRuleItemsModel::setItems(const QList<ScoreRulePreview::ItemEffect> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

QString ScoreRuleItemsModel::heading(int column) const
{
    switch (column) {
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

QString ScoreRuleItemsModel::text(int row, int column) const
{
    const ScoreRulePreview::ItemEffect &item = m_items.at(row);
    switch (column) {
    case NumberColumn:
        return item.itemNumber;
    case NameColumn:
        return item.itemName;
    case BeforeColumn:
        return ScoreTexts::number(item.before.value());
    case AfterColumn:
        return ScoreTexts::number(item.after.value());
    }
    return difference(item.before, item.after);
}

QVariant ScoreRuleItemsModel::raw(int row, int column) const
{
    const ScoreRulePreview::ItemEffect &item = m_items.at(row);
    switch (column) {
    case BeforeColumn:
        return item.before.value();
    case AfterColumn:
        return item.after.value();
    case DifferenceColumn:
        return item.after.value() - item.before.value();
    }
    return text(row, column);
}

Tone ScoreRuleItemsModel::tone(int, int column) const
{
    return column == DifferenceColumn ? Tone::Signed : Tone::Plain;
}

QVariant ScoreRuleItemsModel::toolTip(int row, int column) const
{
    return column == NameColumn ? QVariant(plainToolTip(m_items.at(row).itemName)) : QVariant();
}

} // namespace console::ui
