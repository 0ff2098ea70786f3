#pragma once

#include "store/book_store.h"

#include <algorithm>

namespace console {

class Statement;

/// The ordinals of a shop's Qcash account from `first` to `last`, both inclusive; empty where last < first.
struct OrdinalRange
{
    qint64 account = 0;
    qint64 first = 1;
    qint64 last = 0;

    [[nodiscard]] qint64 size() const { return last < first ? 0 : last - first + 1; }
};

/// The places of one kind within a range; empty where last < first.
struct PlaceRange
{
    qint64 first = 1;
    qint64 last = 0;

    [[nodiscard]] qint64 size() const { return last < first ? 0 : last - first + 1; }
};

/// The shop's entries of the filter's days.
[[nodiscard]] StoreResult<OrdinalRange> ordinalsOf(Database &database, ShopId shop, const HistoryFilter &filter);
/// The newest entry of `day` in Japan or before it; 0 where there is none.
[[nodiscard]] StoreResult<qint64> newestOn(Database &database, qint64 account, QDate day);
/// The entries of one kind within a range.
[[nodiscard]] StoreResult<PlaceRange> placesOf(Database &database, const OrdinalRange &range, EntryKind kind);

/// `rest` is what follows FROM …, with `e` the entry: a condition and an order. Values are bound by the caller, in its order.
[[nodiscard]] QString historyRowsSql(QLatin1String from, QLatin1String rest);
[[nodiscard]] StoreResult<QList<HistoryRow>> readHistoryRows(Statement &read);
/// The entries of these ordinals; newest first, or oldest first.
[[nodiscard]] StoreResult<QList<HistoryRow>> historyRowsAt(Database &database, qint64 account, const QList<qint64> &ordinals,
                                                           bool isNewestFirst);

/// How many pages there are of so many entries; at least one.
[[nodiscard]] inline qint64 pagesFor(qint64 matching, int pageSize)
{
    return std::max<qint64>(1, (matching + pageSize - 1) / pageSize);
}

/// "[1,2,3]", for json_each().
[[nodiscard]] QString jsonOf(const QList<qint64> &numbers);

} // namespace console
