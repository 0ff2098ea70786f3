#include "control/book_export.h"

#include "control/book_spans.h"
#include "store/entry_following.h"

#include <algorithm>
#include <limits>

namespace console {

namespace {

constexpr int rowsPerRead = 1000;
/// Short walks: between two of them it is asked whether the file is still wanted.
constexpr EntryEffort effort{.chunk = 4'000};

using ExportStep = tl::expected<void, ExportFailure>;

ExportStep cancelled()
{
    return tl::unexpected(TableError{TableFault::Cancelled});
}

/// Whole pages of rows into a writer. Counts what it has written.
class RowRun
{
public:
    explicit RowRun(const ExportProgress &progress) : m_progress(progress) {}

    ExportStep begin(const FileTarget &target, const TableLayout &layout)
    {
        auto writer = TableWriter::begin(target.table(), layout);
        if (!writer)
            return tl::unexpected(writer.error());
        m_writer = std::move(*writer);
        return {};
    }
    ExportStep add(const QList<TableCell> &cells)
    {
        if (const TableResult added = m_writer->addRow(cells); !added)
            return tl::unexpected(added.error());
        ++m_rows;
        return {};
    }
    /// After each reading.
    [[nodiscard]] ExportStep report() const { return m_progress && !m_progress(m_rows) ? cancelled() : ExportStep(); }
    ExportResult finish()
    {
        if (const TableResult finished = m_writer->finish(); !finished)
            return tl::unexpected(finished.error());
        return m_rows;
    }

private:
    const ExportProgress &m_progress;
    std::unique_ptr<TableWriter> m_writer;
    qint64 m_rows = 0;
};

/// In digits.
int widthOf(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Date:
    case HistoryColumn::Amount:
    case HistoryColumn::Balance:
        return 14;
    case HistoryColumn::Time:
        return 10;
    case HistoryColumn::Kind:
        return 24;
    case HistoryColumn::Content:
        return 48;
    case HistoryColumn::RelatedInfo:
        return 36;
    }
    Q_UNREACHABLE();
}

int widthOf(TicketOrderColumn column)
{
    switch (column) {
    case TicketOrderColumn::OrderNumber:
    case TicketOrderColumn::OrderedOn:
    case TicketOrderColumn::Ticket:
    case TicketOrderColumn::Price:
    case TicketOrderColumn::Deadline:
    case TicketOrderColumn::PaidOn:
        return 14;
    case TicketOrderColumn::OrderedAt:
    case TicketOrderColumn::Fee:
        return 10;
    case TicketOrderColumn::Method:
    case TicketOrderColumn::Status:
        return 30;
    }
    Q_UNREACHABLE();
}

template <class Words, class Column, std::size_t Count>
TableLayout layoutOf(const Words &words, const CodeTable<Column, Count> &columns)
{
    TableLayout layout{words.sheet, {}};
    for (const auto &[column, code] : columns)
        layout.columns.append({words.title(column), widthOf(column)});
    return layout;
}

QList<TableCell> cellsOf(const HistoryRow &row, const HistoryWords &words)
{
    const QDateTime moment = jst::dateTimeOf(row.bookedAt);
    return {moment.date(), moment.time(), row.amount, words.kind(row.kind), words.content(row), words.relatedInfo(row), row.balance.value()};
}

QList<TableCell> cellsOf(const TicketOrder &order, const TicketOrderWords &words)
{
    const auto dayOf = [](const std::optional<Instant> &moment) { return moment ? TableCell(jst::dateOf(*moment)) : TableCell(); };
    const QDateTime moment = jst::dateTimeOf(order.placedAt);
    return {QString::number(order.orderNumber), moment.date(), moment.time(), order.ticket, order.fee.value(), order.priceYen(),
            words.method(order.method), words.status(order), dayOf(order.deadline), dayOf(order.paidAt)};
}

ExportStep addRows(const QList<HistoryRow> &rows, const HistoryWords &words, RowRun &run)
{
    for (const HistoryRow &row : rows) {
        if (ExportStep added = run.add(cellsOf(row, words)); !added)
            return added;
    }
    return run.report();
}

/// Reports after each step of the search, however few it finds.
ExportStep writeFound(Wallet &wallet, ShopId shop, const HistoryFilter &filter, const HistoryWords &words, RowRun &run)
{
    EntryFollowing following(shop, filter, 0, effort);
    do {
        const auto rows = following.goOn(wallet.database(), rowsPerRead);
        if (!rows)
            return tl::unexpected(rows.error());
        if (ExportStep added = addRows(*rows, words, run); !added)
            return added;
    } while (!following.isDone());
    return {};
}

ExportStep writeHistory(Wallet &wallet, ShopId shop, const HistoryFilter &filter, const HistoryWords &words, RowRun &run)
{
    if (needsSearch(filter))
        return writeFound(wallet, shop, filter, words, run);
    const auto last = newestOrdinal(wallet, shop);
    if (!last)
        return tl::unexpected(last.error());
    for (qint64 after = 0;;) {
        auto rows = wallet.book.entriesAfter(shop, filter, after, rowsPerRead);
        if (!rows)
            return tl::unexpected(rows.error());
        const bool isLast = rows->size() < rowsPerRead || rows->last().ordinal >= *last;
        rows->removeIf([&](const HistoryRow &row) { return row.ordinal > *last; });
        if (ExportStep added = addRows(*rows, words, run); !added || isLast)
            return added;
        after = rows->last().ordinal;
    }
}

bool isWithin(const TicketOrdersSpan &span, const TicketOrder &order)
{
    const QDate day = jst::dateOf(order.placedAt);
    return (!span.from || *span.from <= day) && (!span.to || day <= *span.to);
}

ExportStep writeOrders(Wallet &wallet, ShopId shop, const TicketOrdersSpan &span, const TicketOrderWords &words, RowRun &run)
{
    // Pages are counted from the newest order: one that is placed meanwhile moves those before it on, so that some are read twice.
    qint64 before = std::numeric_limits<qint64>::max();
    for (qint64 page = 1;; ++page) {
        const auto read = wallet.ticketOrders.orders(shop, page, rowsPerRead);
        if (!read)
            return tl::unexpected(read.error());
        for (const TicketOrder &order : read->orders) {
            if (order.orderNumber >= before)
                continue;
            before = order.orderNumber;
            if (!isWithin(span, order))
                continue;
            if (ExportStep added = run.add(cellsOf(order, words)); !added)
                return added;
        }
        if (ExportStep reported = run.report(); !reported || page >= read->pageCount)
            return reported;
    }
}

QString contentCode(const HistoryRow &row)
{
    QStringList parts;
    if (row.adKind)
        parts.append(codeIn(adKindCodes, *row.adKind));
    if (row.method)
        parts.append(codeIn(paymentMethodCodes, *row.method));
    if (!row.note.isEmpty())
        parts.append(row.note);
    return parts.join(u' ');
}

QString relatedCode(const HistoryRow &row)
{
    QStringList parts;
    if (row.isCorrected)
        parts.append(QStringLiteral("corrected"));
    if (row.ticketOrderNumber)
        parts.append(QStringLiteral("order=%1").arg(*row.ticketOrderNumber));
    if (row.pointsMonth)
        parts.append(QStringLiteral("month=") + row.pointsMonth->text());
    if (row.points)
        parts.append(QStringLiteral("points=%1").arg(row.points->value()));
    if (!row.itemNumber.isEmpty())
        parts.append(QStringLiteral("item=") + row.itemNumber);
    if (row.adBid)
        parts.append(QStringLiteral("bid=%1").arg(*row.adBid));
    if (row.datedOn && *row.datedOn != jst::dateOf(row.bookedAt))
        parts.append(QStringLiteral("dated=") + row.datedOn->toString(Qt::ISODate));
    return parts.join(u' ');
}

} // namespace

HistoryWords HistoryWords::codes()
{
    return {QStringLiteral("history"), [](HistoryColumn column) { return QString(codeIn(historyColumnCodes, column)); },
            [](EntryKind kind) { return QString(codeIn(entryKindCodes, kind)); }, contentCode, relatedCode};
}

TicketOrderWords TicketOrderWords::codes()
{
    return {QStringLiteral("ticket-orders"), [](TicketOrderColumn column) { return QString(codeIn(ticketOrderColumnCodes, column)); },
            [](PaymentMethod method) { return QString(codeIn(paymentMethodCodes, method)); },
            [](const TicketOrder &order) { return QString(codeIn(ticketOrderStatusCodes, order.status)); }};
}

ExportJob historyExport(const HistoryFilter &filter, const HistoryWords &words, const FileTarget &target)
{
    return [filter, words, target](Wallet &wallet, ShopId shop, const ExportProgress &progress) -> ExportResult {
        RowRun run(progress);
        return run.begin(target, layoutOf(words, historyColumnCodes))
            .and_then([&] { return writeHistory(wallet, shop, filter, words, run); })
            .and_then([&] { return run.finish(); });
    };
}

ExportJob ticketOrdersExport(const TicketOrdersSpan &span, const TicketOrderWords &words, const FileTarget &target)
{
    return [span, words, target](Wallet &wallet, ShopId shop, const ExportProgress &progress) -> ExportResult {
        RowRun run(progress);
        return run.begin(target, layoutOf(words, ticketOrderColumnCodes))
            .and_then([&] { return writeOrders(wallet, shop, span, words, run); })
            .and_then([&] { return run.finish(); });
    };
}

} // namespace console
