#include "control/score_rule_list.h"

#include <algorithm>
#include <utility>

namespace console {

namespace {

/// Whether two rules speak of the same thing, in different words.
bool isSameButChanged(const ScoreRule &a, const ScoreRule &b)
{
    if (a.goodsKind != b.goodsKind || a.measure != b.measure)
        return false;
    return a.event == b.event || (a.fromDays == b.fromDays && a.toDays == b.toDays);
}

} // namespace

QList<ListedScoreRules> listedScoreRules(const QList<SavedScoreRuleSet> &saved)
{
    QList<ListedScoreRules> sets;
    for (const ScoreRuleSet &set : ScoreRuleBook::shipped().sets())
        sets.append({{set.validFrom, 0}, set, {}, {}, false});
    for (const SavedScoreRuleSet &own : saved)
        sets.append({{own.set.validFrom, own.number}, own.set, own.savedAt, {}, false});
    std::sort(sets.begin(), sets.end(), [](const ListedScoreRules &a, const ListedScoreRules &b) {
        return a.id.validFrom != b.id.validFrom ? a.id.validFrom > b.id.validFrom : a.id.number > b.id.number;
    });
    std::optional<QDate> laterDay;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i].isReplaced = i > 0 && sets[i - 1].id.validFrom == sets[i].id.validFrom;
        if (!sets[i].isReplaced && i > 0)
            laterDay = sets[i - 1].id.validFrom;
        if (laterDay)
            sets[i].validTo = laterDay->addDays(-1);
    }
    return sets;
}

ScoreRuleDifference differenceFrom(const QList<ListedScoreRules> &sets, QDate day, const QList<ScoreRule> &rules)
{
    ScoreRuleDifference difference;
    QList<ScoreRule> before;
    const auto base = std::find_if(sets.begin(), sets.end(), [&](const ListedScoreRules &set) { return set.id.validFrom <= day; });
    if (base != sets.end()) {
        difference.base = base->id;
        before = base->set.rules;
    }
    for (qsizetype row = 0; row < rules.size(); ++row) {
        if (!before.removeOne(rules.at(row)))
            difference.rows.append(row);
    }
    for (const qsizetype row : std::as_const(difference.rows)) {
        const ScoreRule &rule = rules.at(row);
        const auto changed = std::find_if(before.begin(), before.end(), [&](const ScoreRule &old) { return isSameButChanged(old, rule); });
        if (changed == before.end()) {
            ++difference.added;
        } else {
            ++difference.changed;
            before.erase(changed);
        }
    }
    difference.removed = int(before.size());
    return difference;
}

} // namespace console
