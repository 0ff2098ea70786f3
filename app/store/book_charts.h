#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/day_buckets.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QList>

#include <optional>

namespace console {

/// What went into and out of the wallet.
struct QcashFlow
{
    Qcash received;
    Qcash spent;

    friend bool operator==(const QcashFlow &, const QcashFlow &) = default;
};

/// The same of the entries of one kind.
struct KindFlow
{
    EntryKind kind;
    qint64 entries = 0;
    QcashFlow flow;

    friend bool operator==(const KindFlow &, const KindFlow &) = default;
};

/// The figures behind the Qcash charts, from single entries found by their time and from the sums kept by day. Never sums over the
/// history, never writes. What is held for bids is the shop's own: it is in the totals, and neither received nor spent. What paid ads cost is BookStore::adSpending().
class BookCharts
{
public:
    explicit BookCharts(Database &database) : m_database(database) {}

    /// The day in Japan of the oldest entry; empty while there is none.
    [[nodiscard]] StoreResult<std::optional<QDate>> firstDay(ShopId shop);
    /// Whether anything was received or spent on these days.
    [[nodiscard]] StoreResult<bool> hasEntries(ShopId shop, DaySpan span);
    /// What the shop owned at the end of each of these days in Japan; zero before the first entry.
    [[nodiscard]] StoreResult<QList<Qcash>> totalsAt(ShopId shop, const QList<QDate> &days);
    /// Of each span as a whole.
    [[nodiscard]] StoreResult<QList<QcashFlow>> flows(ShopId shop, const QList<DaySpan> &spans);
    /// Kinds of which there is an entry, in no order.
    [[nodiscard]] StoreResult<QList<KindFlow>> flowsByKind(ShopId shop, DaySpan span);

private:
    [[nodiscard]] StoreResult<qint64> account(ShopId shop);

    Database &m_database;
};

} // namespace console
