#include "ui/pages/grade_points/score_rule_sets_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

void ScoreRuleSetsModel::show(const ScoreRulesState &state)
{
    QList<Row> rows;
    if (state.draft)
        rows.append({{}, state.draft->validFrom, state.heldUntil, state.draft->rules.size(), state.isChanged});
    if (state.sets.value) {
        for (const ListedScoreRules &set : *state.sets.value)
            rows.append({set, set.id.validFrom, set.validTo, set.set.rules.size(), false});
    }
    replaceRows(rows.size(), [&] { m_rows = rows; });
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

QString ScoreRuleSetsModel::heading(int column) const
{
    switch (column) {
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

QString ScoreRuleSetsModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case FromColumn:
        return formatDate(shown.from);
    case ToColumn:
        if (shown.set && shown.set->isReplaced)
            return QStringLiteral("–");
        //: A rule set holds until another one follows.
        return shown.to ? formatDate(*shown.to) : tr("open");
    case RulesColumn:
        return formatNumber(shown.rules);
    case OriginColumn:
        break;
    }
    if (shown.set)
        return ScoreRuleTexts::origin(*shown.set);
    return shown.isChanged ? tr("Draft, changed and not saved") : tr("Draft, not saved");
}

QVariant ScoreRuleSetsModel::raw(int row, int column) const
{
    switch (column) {
    case FromColumn:
        return m_rows.at(row).from;
    case RulesColumn:
        return m_rows.at(row).rules;
    }
    return text(row, column);
}

Tone ScoreRuleSetsModel::tone(int row, int) const
{
    const auto &set = m_rows.at(row).set;
    if (!set)
        return Tone::Strong;
    return set->isReplaced ? Tone::Muted : Tone::Plain;
}

QVariant ScoreRuleSetsModel::toolTip(int row, int column) const
{
    return column == OriginColumn ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

} // namespace console::ui
