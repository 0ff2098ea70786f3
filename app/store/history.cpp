#include "store/book_store.h"

#include "store/entry_following.h"
#include "store/stored_values.h"

#include <algorithm>

namespace console {

namespace {

StoreResult<HistoryPage> pageOfAllKinds(Database &database, const OrdinalRange &range, qint64 page, int pageSize)
{
    HistoryPage result;
    result.matching = range.size();
    result.pageCount = pagesFor(result.matching, pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const qint64 newest = range.last - (result.page - 1) * pageSize;
    Statement read(database, historyRowsSql(QLatin1String("FROM entry e "), QLatin1String("WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? "
                                                                                          "ORDER BY e.ordinal DESC")));
    read.bind(range.account).bind(std::max(range.first, newest - pageSize + 1)).bind(newest);
    auto rows = readHistoryRows(read);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

const QLatin1String fromKind("FROM entry_of_kind k CROSS JOIN entry e ON e.account_id = k.account_id AND e.ordinal = k.ordinal ");

StoreResult<HistoryPage> pageOfOneKind(Database &database, const OrdinalRange &range, EntryKind kind, qint64 page, int pageSize)
{
    const auto places = placesOf(database, range, kind);
    if (!places)
        return tl::unexpected(places.error());
    HistoryPage result;
    result.matching = places->size();
    result.pageCount = pagesFor(result.matching, pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const qint64 newest = places->last - (result.page - 1) * pageSize;
    Statement read(database, historyRowsSql(fromKind, QLatin1String("WHERE k.account_id = ? AND k.kind = ? AND k.place BETWEEN ? AND ? "
                                                                    "ORDER BY k.place DESC")));
    read.bind(range.account).bind(codeIn(entryKindCodes, kind)).bind(std::max(places->first, newest - pageSize + 1)).bind(newest);
    auto rows = readHistoryRows(read);
    if (!rows)
        return tl::unexpected(rows.error());
    result.rows = std::move(*rows);
    return result;
}

struct Sums
{
    qint64 received = 0;
    qint64 spent = 0;
};

/// Of one kind, up to and with `place`.
StoreResult<Sums> sumsUpTo(Database &database, qint64 account, EntryKind kind, qint64 place)
{
    if (place == 0)
        return Sums{};
    Statement read(database, QStringLiteral("SELECT received, spent FROM entry_of_kind WHERE account_id = ? AND kind = ? AND place = ?"));
    read.bind(account).bind(codeIn(entryKindCodes, kind)).bind(place);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("place of a kind")));
    return Sums{read.integer(0), read.integer(1)};
}

StoreResult<HistoryTotals> totalsOfKinds(Database &database, const OrdinalRange &range, std::optional<EntryKind> only)
{
    qint64 entries = 0;
    Sums all;
    for (const auto &[kind, code] : entryKindCodes) {
        if (only && kind != *only)
            continue;
        const auto places = placesOf(database, range, kind);
        if (!places)
            return tl::unexpected(places.error());
        entries += places->size();
        if (places->size() == 0 || (setsAside(kind) && !only))
            continue; // listed, but neither received nor spent
        const auto before = sumsUpTo(database, range.account, kind, places->first - 1);
        const auto until = sumsUpTo(database, range.account, kind, places->last);
        if (!before || !until)
            return tl::unexpected(before ? until.error() : before.error());
        all.received += until->received - before->received;
        all.spent += until->spent - before->spent;
    }
    const auto received = Qcash::of(all.received);
    const auto spent = Qcash::of(all.spent);
    if (!received || !spent)
        return tl::unexpected(unreadable(QStringLiteral("totals")));
    return HistoryTotals{entries, *received, *spent};
}

/// Of rows that name the account and what it held.
StoreResult<Balances> readBalances(Statement &read)
{
    const auto rows = listOf(read, [](const Statement &row) -> StoreResult<std::pair<QString, Qcash>> {
        const auto balance = storedAmount<Qcash>(row, 1);
        if (!balance)
            return tl::unexpected(balance.error());
        return std::pair(row.text(0), *balance);
    });
    if (!rows)
        return tl::unexpected(rows.error());
    Balances balances;
    for (const auto &[code, balance] : *rows)
        (code == QLatin1String("qcash") ? balances.spendable : balances.held) = balance;
    const auto total = balances.spendable.plus(balances.held);
    if (!total || rows->size() != 2)
        return tl::unexpected(unreadable(QStringLiteral("balance")));
    balances.total = *total;
    return balances;
}

StoreResult<EntrySearch> searched(Database &database, ShopId shop, const HistoryFilter &filter)
{
    EntrySearch search(shop, filter);
    do {
        CONSOLE_TRY(search.goOn(database));
    } while (!search.isDone());
    return search;
}

StoreResult<QList<HistoryRow>> followed(Database &database, ShopId shop, const HistoryFilter &filter, qint64 after, int limit)
{
    EntryFollowing following(shop, filter, after);
    QList<HistoryRow> rows;
    while (!following.isDone() && rows.size() < limit) {
        const auto some = following.goOn(database, limit - int(rows.size()));
        if (!some)
            return tl::unexpected(some.error());
        rows += *some;
    }
    return rows;
}

} // namespace

StoreResult<QList<HistoryRow>> BookStore::entriesAfter(ShopId shop, const HistoryFilter &filter, qint64 after, int limit)
{
    if (needsSearch(filter))
        return followed(m_database, shop, filter, after, limit);
    auto range = ordinalsOf(m_database, shop, filter);
    if (!range)
        return tl::unexpected(range.error());
    range->first = std::max(range->first, after + 1);
    if (!filter.kind) {
        Statement read(m_database, historyRowsSql(QLatin1String("FROM entry e "), QLatin1String("WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? "
                                                                                                "ORDER BY e.ordinal LIMIT ?")));
        return readHistoryRows(read.bind(range->account).bind(range->first).bind(range->last).bind(limit));
    }
    const auto places = placesOf(m_database, *range, *filter.kind);
    if (!places)
        return tl::unexpected(places.error());
    Statement read(m_database, historyRowsSql(fromKind, QLatin1String("WHERE k.account_id = ? AND k.kind = ? AND k.place BETWEEN ? AND ? "
                                                                      "ORDER BY k.place LIMIT ?")));
    read.bind(range->account).bind(codeIn(entryKindCodes, *filter.kind)).bind(places->first).bind(places->last);
    return readHistoryRows(read.bind(limit));
}

StoreResult<Balances> BookStore::balances(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT code, balance FROM account WHERE shop_id = ? AND code IN ('qcash', 'qcash_held')"));
    return readBalances(read.bind(shop.value));
}

StoreResult<Balances> BookStore::balancesOn(ShopId shop, QDate day)
{
    // One statement, and so one moment of a store that others go on writing to.
    Statement read(m_database, QStringLiteral("SELECT a.code, coalesce((SELECT e.balance FROM entry e WHERE e.account_id = a.id AND e.booked_at < ? "
                                              "ORDER BY e.booked_at DESC, e.ordinal DESC LIMIT 1), 0) "
                                              "FROM account a WHERE a.shop_id = ? AND a.code IN ('qcash', 'qcash_held')"));
    return readBalances(read.bind(jst::startOf(day.addDays(1)).utcSeconds).bind(shop.value));
}

StoreResult<HistoryPage> BookStore::history(ShopId shop, const HistoryFilter &filter, qint64 page, int pageSize)
{
    if (needsSearch(filter)) {
        auto search = searched(m_database, shop, filter);
        if (!search)
            return tl::unexpected(search.error());
        return search->page(m_database, page, pageSize);
    }
    const auto range = ordinalsOf(m_database, shop, filter);
    if (!range)
        return tl::unexpected(range.error());
    if (filter.kind)
        return pageOfOneKind(m_database, *range, *filter.kind, page, pageSize);
    return pageOfAllKinds(m_database, *range, page, pageSize);
}

StoreResult<HistoryTotals> BookStore::totals(ShopId shop, const HistoryFilter &filter)
{
    if (needsSearch(filter)) {
        const auto search = searched(m_database, shop, filter);
        if (!search)
            return tl::unexpected(search.error());
        return search->totals();
    }
    const auto range = ordinalsOf(m_database, shop, filter);
    if (!range)
        return tl::unexpected(range.error());
    return totalsOfKinds(m_database, *range, filter.kind);
}

} // namespace console
