#pragma once

#include "store/score_rule_store.h"

#include <QDate>

#include <optional>

namespace console {

/// Which set is meant: of the sets of one day, the shipped one has the number 0.
struct ScoreRuleSetId
{
    QDate validFrom;
    qint64 number = 0;

    friend bool operator==(const ScoreRuleSetId &, const ScoreRuleSetId &) = default;
};

/// A set as the page lists it.
struct ListedScoreRules
{
    ScoreRuleSetId id;
    ScoreRuleSet set;
    std::optional<Instant> savedAt; ///< empty for the shipped set
    std::optional<QDate> validTo;   ///< the last day; empty for the newest set
    bool isReplaced = false;        ///< a later set holds from the same day
};

/// How the rules of a draft differ from those that hold on its day without it.
struct ScoreRuleDifference
{
    ScoreRuleSetId base;
    int added = 0;
    int removed = 0;
    QList<qsizetype> rows; ///< of the rules that were added or changed
    int changed = 0; ///< same goods, measure and event, or same goods, measure and days
};

/// The shipped sets and the shop's own, newest first.
[[nodiscard]] QList<ListedScoreRules> listedScoreRules(const QList<SavedScoreRuleSet> &saved);
/// `rules` against those of the list that hold on `day`.
[[nodiscard]] ScoreRuleDifference differenceFrom(const QList<ListedScoreRules> &sets, QDate day, const QList<ScoreRule> &rules);

} // namespace console
