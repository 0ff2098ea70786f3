#pragma once

#include "store/ad_store.h"

namespace console {

/// The keyword or category as it is kept: without blanks at its ends, and runs of them as one.
[[nodiscard]] QString keptSlot(const QString &slot);
/// The same as it is compared: two that differ in width, case or kana only are one slot.
[[nodiscard]] QString slotKey(const QString &slot);

/// Empty where the shop has no such bid.
[[nodiscard]] StoreResult<std::optional<AdBid>> adBid(Database &database, ShopId shop, qint64 number);
/// The bids that an action has made or touched, by day.
[[nodiscard]] StoreResult<QList<AdBid>> adBidsOf(Database &database, ShopId shop, const QString &actionId);
/// As AdStore::bids().
[[nodiscard]] StoreResult<QList<AdBid>> adBidPage(Database &database, ShopId shop, const AdBidFilter &filter, Instant now,
                                                  const std::optional<AdBid> &after, int limit);

/// What the next bid and the next application of the shop are numbered.
struct AdNumbers
{
    qint64 bid = 1;
    qint64 application = 1;
};
[[nodiscard]] StoreResult<AdNumbers> nextAdNumbers(Database &database, ShopId shop);

/// The bid that the item holds or has won on this slot and day.
[[nodiscard]] StoreResult<bool> isOnSlot(Database &database, ShopId shop, const AdBid &bid);

[[nodiscard]] StoreResult<void> insertAdBid(Database &database, ShopId shop, const AdBid &bid);
/// Puts price, state and refund of `bid` in place of what they were; one step more.
[[nodiscard]] StoreResult<void> updateAdBid(Database &database, ShopId shop, const AdBid &bid);

/// Where the transfers of a step are.
struct AdStepPlace
{
    QString actionId;
    int firstPart = 0;
};
/// Adds the newest step; the bid's row counts it already.
[[nodiscard]] StoreResult<void> insertAdStep(Database &database, ShopId shop, qint64 number, const AdStepPlace &place, const AdBidStep &step);
/// A transfer of what a bid has cost.
struct BookedAdCost
{
    qint64 transfer = 0;
    Qcash amount;
    bool isRefund = false; ///< gave back; else spent
};
/// What stands of a won bid and was not taken back: its refunds, the newest first, and at the end what spent its price.
[[nodiscard]] StoreResult<QList<BookedAdCost>> adCosts(Database &database, ShopId shop, qint64 number);

} // namespace console
