#pragma once

#include "domain/ad_market.h"
#include "domain/codes.h"

#include <QList>

#include <optional>

namespace console {

/// Figures that no source gives: chosen, see resources/catalogue/bid_planner.json.
struct BidPlannerRules
{
    int quantilePercent = 0; ///< of the recent winning prices, the one that is expected to win
    int daysLookedAt = 0;    ///< how many of the latest winner lists are recent

    friend bool operator==(const BidPlannerRules &, const BidPlannerRules &) = default;
};

/// Which of the days are proposed where not all of them can be had.
enum class BidSpread {
    Evenly, ///< over all days that there are
    InARow  ///< from the first one on
};

inline constexpr CodeTable<BidSpread, 2> bidSpreadCodes{{
    {BidSpread::Evenly, QLatin1String("evenly")},
    {BidSpread::InARow, QLatin1String("in_a_row")},
}};

/// A display day that can still be bid for.
struct BidPlanDay
{
    QDate day;
    Qcash startPrice;
};

struct BidPlanQuestion
{
    Qcash budget;                 ///< that may still be spent
    std::optional<Qcash> expected; ///< what is expected to win (expectedPrice()); none: the start price is all there is to go by
    Qcash unit;                   ///< more than zero
    QList<BidPlanDay> days;       ///< oldest first
    int daysWanted = 0;
    BidSpread spread = BidSpread::Evenly;
};

/// Why fewer days than wanted are proposed, in order of precedence.
enum class FewerDays {
    NoDaysLeft,   ///< none takes bids any more
    BudgetTooLow, ///< not even one day
    Budget,       ///< the budget ends
    DaysLeft      ///< there are no more days
};

struct BidPlanLine
{
    QDate day;
    Qcash price;

    friend bool operator==(const BidPlanLine &, const BidPlanLine &) = default;
};

/// A proposal. Books nothing.
struct BidPlan
{
    QList<BidPlanLine> lines; ///< oldest first
    Qcash total;              ///< never above the budget
    Qcash left;
    std::optional<FewerDays> fewer;
    std::optional<Qcash> missing; ///< BudgetTooLow: what the cheapest day lacks

    friend bool operator==(const BidPlan &, const BidPlan &) = default;
};

/// What is expected to win `rank`: the quantile of what won it on each day, and on a day that sold fewer ranks of what won the last.
/// Empty without lists.
[[nodiscard]] std::optional<Qcash> expectedPrice(const QList<AdWinnerList> &recent, int rank, int percent);
/// How many ranks a day usually sells (the median of the lists); 0 without lists.
[[nodiscard]] int ranksSold(const QList<AdWinnerList> &recent);
/// The least multiple of `unit` that is `price` or more; empty where that is more than any wallet holds.
[[nodiscard]] std::optional<Qcash> roundedUp(Qcash price, Qcash unit);

[[nodiscard]] BidPlan bidPlan(const BidPlanQuestion &question);

} // namespace console
