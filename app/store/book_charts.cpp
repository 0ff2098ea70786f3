#include "store/book_charts.h"

#include "domain/jst.h"
#include "store/book_store.h"
#include "store/stored_values.h"

namespace console {

namespace {

/// As the sums by day are kept.
qint64 epochDay(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

/// Kinds that only set Qcash aside, or no longer: codes are plain words.
QString settingAside()
{
    QStringList codes;
    for (const auto &[kind, code] : entryKindCodes) {
        if (setsAside(kind))
            codes.append(u'\'' + QString(code) + u'\'');
    }
    return codes.join(u',');
}

StoreResult<QcashFlow> readFlow(const Statement &row, int received, int spent)
{
    const auto in = storedAmount<Qcash>(row, received);
    if (!in)
        return tl::unexpected(in.error());
    const auto out = storedAmount<Qcash>(row, spent);
    if (!out)
        return tl::unexpected(out.error());
    return QcashFlow{*in, *out};
}

} // namespace

StoreResult<qint64> BookCharts::account(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT id FROM account WHERE shop_id = ? AND code = 'qcash'"));
    read.bind(shop.value);
    return oneInteger(read);
}

StoreResult<std::optional<QDate>> BookCharts::firstDay(ShopId shop)
{
    const auto wallet = account(shop);
    if (!wallet)
        return tl::unexpected(wallet.error());
    Statement read(m_database, QStringLiteral("SELECT booked_at FROM entry WHERE account_id = ? AND ordinal = 1"));
    read.bind(*wallet);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(jst::dateOf({read.integer(0)})) : std::nullopt;
}

StoreResult<bool> BookCharts::hasEntries(ShopId shop, DaySpan span)
{
    const auto wallet = account(shop);
    if (!wallet)
        return tl::unexpected(wallet.error());
    Statement read(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM entry_day WHERE account_id = ? AND day BETWEEN ? AND ? "
                                              "AND kind NOT IN (%1))").arg(settingAside()));
    read.bind(*wallet).bind(epochDay(span.first)).bind(epochDay(span.last));
    const auto found = oneInteger(read);
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

StoreResult<QList<Qcash>> BookCharts::totalsAt(ShopId shop, const QList<QDate> &days)
{
    BookStore book(m_database);
    QList<Qcash> totals;
    for (const QDate day : days) {
        const auto balances = book.balancesOn(shop, day);
        if (!balances)
            return tl::unexpected(balances.error());
        totals.append(balances->total);
    }
    return totals;
}

StoreResult<QList<QcashFlow>> BookCharts::flows(ShopId shop, const QList<DaySpan> &spans)
{
    const auto wallet = account(shop);
    if (!wallet)
        return tl::unexpected(wallet.error());
    QList<QcashFlow> list;
    for (const DaySpan &span : spans) {
        Statement read(m_database, QStringLiteral("SELECT coalesce(sum(received), 0), coalesce(sum(spent), 0) FROM entry_day "
                                                  "WHERE account_id = ? AND day BETWEEN ? AND ? AND kind NOT IN (%1)").arg(settingAside()));
        read.bind(*wallet).bind(epochDay(span.first)).bind(epochDay(span.last));
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        const auto flow = *row ? readFlow(read, 0, 1) : StoreResult<QcashFlow>(QcashFlow());
        if (!flow)
            return tl::unexpected(flow.error());
        list.append(*flow);
    }
    return list;
}

StoreResult<QList<KindFlow>> BookCharts::flowsByKind(ShopId shop, DaySpan span)
{
    const auto wallet = account(shop);
    if (!wallet)
        return tl::unexpected(wallet.error());
    Statement read(m_database, QStringLiteral("SELECT kind, sum(entries), sum(received), sum(spent) FROM entry_day "
                                              "WHERE account_id = ? AND day BETWEEN ? AND ? AND kind NOT IN (%1) GROUP BY kind").arg(settingAside()));
    read.bind(*wallet).bind(epochDay(span.first)).bind(epochDay(span.last));
    return listOf(read, [](const Statement &row) -> StoreResult<KindFlow> {
        const auto kind = storedCode(entryKindCodes, row, 0);
        if (!kind)
            return tl::unexpected(kind.error());
        const auto flow = readFlow(row, 2, 3);
        if (!flow)
            return tl::unexpected(flow.error());
        return KindFlow{*kind, row.integer(1), *flow};
    });
}

} // namespace console
