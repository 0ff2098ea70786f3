#include "control/book_spans.h"

namespace console {

namespace {

constexpr int rowsPerRead = 1000;

} // namespace

StoreResult<qint64> newestOrdinal(Wallet &wallet, ShopId shop)
{
    const auto newest = wallet.book.history(shop, {}, 1, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    return newest->rows.isEmpty() ? 0 : newest->rows.first().ordinal;
}

void SpanSum::add(qint64 amount)
{
    ++entries;
    (amount < 0 ? spent : received) += qAbs(amount);
}

StoreResult<BookSpan> BookSpan::of(Wallet &wallet, ShopId shop, QDate from, QDate to)
{
    HistoryFilter filter;
    filter.from = from;
    filter.to = to;
    BookSpan span(wallet, shop, filter);
    const auto newest = newestOrdinal(wallet, shop);
    if (!newest)
        return tl::unexpected(newest.error());
    span.m_newest = *newest;
    const auto opening = wallet.book.balancesOn(shop, from.addDays(-1));
    if (!opening)
        return tl::unexpected(opening.error());
    span.m_opening = *opening;
    return span;
}

tl::expected<void, ExportFailure> BookSpan::read(const Take &take, const Go &go) const
{
    for (qint64 after = 0;;) {
        const auto rows = m_wallet.book.entriesAfter(m_shop, m_filter, after, rowsPerRead);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const HistoryRow &row : *rows) {
            if (row.ordinal > m_newest)
                return {};
            if (const TableResult taken = take(row); !taken)
                return tl::unexpected(taken.error());
        }
        if (go && !go())
            return tl::unexpected(TableError{TableFault::Cancelled});
        if (rows->size() < rowsPerRead)
            return {};
        after = rows->last().ordinal;
    }
}

} // namespace console
