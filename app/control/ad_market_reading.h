#pragma once

#include "domain/bid_planner.h"
#include "store/wallet.h"

#include <QList>

#include <optional>

namespace console {

/// A bid of the shop's own, and what the winner list of its day says of it.
struct AdMarketBid
{
    OwnAdBid bid;
    bool isUndecided = false; ///< held, and its bids have closed
    std::optional<int> rank; ///< under which its item is listed
    ListVerdict verdict = ListVerdict::Unclear;
};

/// A display day of a slot: who won it, and what the shop bid.
struct AdMarketDay
{
    QDate day;
    QList<AdWinner> winners; ///< by rank; none where only the shop's bids are known
    std::optional<PriceRange> prices;
    QList<AdMarketBid> own; ///< the dearest first
};

/// How the start price of a Mega-wari event comes about.
struct MegaWariStart
{
    MegaWariEvent event;            ///< the one that is on or comes next
    QList<MegaWariEvent> before;    ///< the four events before, the latest first; fewer where fewer are noted
    std::optional<Qcash> startPrice; ///< empty while an average of them is unknown
};

/// What the month's budget leaves for bids.
struct BidBudget
{
    JstMonth month;
    std::optional<Qcash> budget; ///< the shop's for a month, where it has one
    Qcash spent;                 ///< in the month
    Qcash held;                  ///< for display days of the month; in the current one also what is still undecided of earlier days
    Qcash left;                  ///< of the budget; without one what is spendable
    QList<BidPlanDay> days;      ///< of the month that still can be bid for and that the shop has no bid on yet
};

/// What is known about a slot. The newest days first.
struct AdMarket
{
    static constexpr int daysShown = 120;
    static constexpr int eventsShown = 20;

    std::optional<AdTerms> terms; ///< on nextDay; empty where the price list has none
    QDate nextDay;                ///< whose bids are taken, or will be next
    Qcash startPrice;             ///< on nextDay
    QList<AdMarketDay> days;
    int recentDays = 0;           ///< lists that the statistics are of
    std::optional<PriceRange> recent;
    int ranks = 0;                ///< that a day usually sells
    QList<AdWinnerList> recentLists;
    QList<MegaWariEvent> events;
    std::optional<MegaWariStart> megaWari;
    QList<BidBudget> budgets;     ///< of this month and of the next
    Qcash spendable;
};

/// Reads it all; for a thread that may wait.
[[nodiscard]] StoreResult<AdMarket> readAdMarket(Wallet &wallet, ShopId shop, const AdSlotName &slot, const BidPlannerRules &rules, Instant now);

/// The event that is on at `day` or comes next, and those that its start price comes from; empty where none is noted for then.
[[nodiscard]] std::optional<MegaWariStart> megaWariStartOn(const QList<MegaWariEvent> &events, QDate day, Qcash unit);

} // namespace console
