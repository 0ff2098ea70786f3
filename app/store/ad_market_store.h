#pragma once

#include "domain/ad_market.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

/// A bid of the shop's own on a slot, as far as the market is concerned.
struct OwnAdBid
{
    qint64 number = 0;
    QDate day;
    QString itemNumber;
    Qcash price;
    AdBidState state = AdBidState::Held;
    Instant closes; ///< the last second for bids of its day

    friend bool operator==(const OwnAdBid &, const OwnAdBid &) = default;
};

/// What others paid, as the seller notes it from J·QSM's bid and winner lists. Moves no Qcash; a list may be put right at any time.
class AdMarketStore
{
public:
    explicit AdMarketStore(Database &database) : m_database(database) {}

    /// In place of what was noted for the slot and day before; an empty list removes it.
    [[nodiscard]] StoreResult<void> noteWinners(ShopId shop, const AdSlotName &slot, const AdWinnerList &list);
    /// Several lists at once, all or none.
    [[nodiscard]] StoreResult<void> noteWinners(ShopId shop, const QList<std::pair<AdSlotName, AdWinnerList>> &lists);
    /// Newest day first, at most `limit` days up to `last`.
    [[nodiscard]] StoreResult<QList<AdWinnerList>> winners(ShopId shop, const AdSlotName &slot, QDate last, int limit);
    /// Slots of which something was noted or bid for, the newest first, at most `limit`.
    [[nodiscard]] StoreResult<QList<AdSlotName>> slotsKnown(ShopId shop, int limit);

    /// The shop's bids on display days from `first` to `last` that were not withdrawn, by day and then the dearest first.
    [[nodiscard]] StoreResult<QList<OwnAdBid>> ownBids(ShopId shop, const AdSlotName &slot, QDate first, QDate last);
    /// What is set aside for bids on display days from `first` to `last`, on whatever slot.
    [[nodiscard]] StoreResult<Qcash> heldFor(ShopId shop, QDate first, QDate last);

    /// In place of the event with the same first day, and of the one that began on `inPlaceOf`.
    [[nodiscard]] StoreResult<void> noteMegaWari(ShopId shop, const AdSlotName &slot, const MegaWariEvent &event,
                                                 std::optional<QDate> inPlaceOf = std::nullopt);
    [[nodiscard]] StoreResult<void> removeMegaWari(ShopId shop, const AdSlotName &slot, QDate firstDay);
    /// Newest first, at most `limit`.
    [[nodiscard]] StoreResult<QList<MegaWariEvent>> megaWari(ShopId shop, const AdSlotName &slot, int limit);

private:
    Database &m_database;
};

} // namespace console
