#include "control/score_export.h"

#include "store/store_stamp.h"

namespace console {

namespace {

constexpr int rowsPerRead = 1000;
constexpr int mostTries = 3;

using ExportStep = tl::expected<void, ExportFailure>;

const QList<ScoreColumn> &columnsOf(const ScoreExport &what)
{
    static const QList<ScoreColumn> items{ScoreColumn::Month,    ScoreColumn::ItemNumber, ScoreColumn::ItemName, ScoreColumn::Category,
                                          ScoreColumn::Delivery, ScoreColumn::Claim,      ScoreColumn::Review,   ScoreColumn::Total};
    static const QList<ScoreColumn> events{ScoreColumn::Date,        ScoreColumn::ItemNumber, ScoreColumn::ItemName, ScoreColumn::GoodsKind,
                                           ScoreColumn::OrderNumber, ScoreColumn::Component,  ScoreColumn::Event,    ScoreColumn::Points,
                                           ScoreColumn::Rule};
    static const QList<ScoreColumn> past{ScoreColumn::Date,        ScoreColumn::ItemNumber, ScoreColumn::ItemName, ScoreColumn::GoodsKind,
                                         ScoreColumn::OrderNumber, ScoreColumn::Component,  ScoreColumn::Event,    ScoreColumn::Points};
    if (std::holds_alternative<ItemScoresExport>(what))
        return items;
    return std::holds_alternative<ItemEventsExport>(what) ? events : past;
}

/// In digits.
int widthOf(ScoreColumn column)
{
    switch (column) {
    case ScoreColumn::Month:
    case ScoreColumn::Component:
    case ScoreColumn::Delivery:
    case ScoreColumn::Claim:
    case ScoreColumn::Review:
    case ScoreColumn::Total:
    case ScoreColumn::Points:
        return 10;
    case ScoreColumn::Date:
        return 12;
    case ScoreColumn::ItemNumber:
    case ScoreColumn::OrderNumber:
        return 14;
    case ScoreColumn::Category:
    case ScoreColumn::GoodsKind:
        return 20;
    case ScoreColumn::Event:
        return 26;
    case ScoreColumn::ItemName:
    case ScoreColumn::Rule:
        return 48;
    }
    Q_UNREACHABLE();
}

/// One export on its way to its file.
class ScoreExportRun
{
public:
    ScoreExportRun(Wallet &wallet, ShopId shop, const ScoreExportRequest &request, const ExportProgress &progress)
        : m_wallet(wallet), m_shop(shop), m_request(request), m_progress(progress)
    {
    }

    ExportResult run();

private:
    /// All rows, into a new file that isn't put in its place yet.
    ExportStep writeAll();
    ExportStep write(const ItemScoresExport &what);
    ExportStep write(const ItemEventsExport &what);
    ExportStep write(const PastEventsExport &what);
    /// `read` takes the last row of the page before; `cells` makes a row's cells.
    template <class Row, class Read, class Cells>
    ExportStep writePages(Read read, Cells cells);
    QList<TableCell> cellsOf(const ScoreEvent &event, const QString &itemName) const;

    Wallet &m_wallet;
    ShopId m_shop;
    const ScoreExportRequest &m_request;
    const ExportProgress &m_progress;
    std::unique_ptr<TableWriter> m_writer;
    qint64 m_rows = 0;
};

ExportResult ScoreExportRun::run()
{
    // A page is read by the last row of the one before: in a store that changes in between rows would be missing or stand twice.
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto before = stampOf(m_wallet.database());
        if (!before)
            return tl::unexpected(before.error());
        if (const ExportStep written = writeAll(); !written)
            return tl::unexpected(written.error());
        const auto after = stampOf(m_wallet.database());
        if (!after)
            return tl::unexpected(after.error());
        if (*before != *after)
            continue;
        if (const TableResult finished = m_writer->finish(); !finished)
            return tl::unexpected(finished.error());
        return m_rows;
    }
    return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("export scores"), QStringLiteral("the store changed during each reading")});
}

ExportStep ScoreExportRun::writeAll()
{
    m_writer.reset();
    m_rows = 0;
    TableLayout layout{m_request.words.sheet, {}};
    for (const ScoreColumn column : columnsOf(m_request.what))
        layout.columns.append({m_request.words.title(column), widthOf(column)});
    auto writer = TableWriter::begin(m_request.target, layout);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    return std::visit([this](const auto &what) { return write(what); }, m_request.what);
}

template <class Row, class Read, class Cells>
ExportStep ScoreExportRun::writePages(Read read, Cells cells)
{
    std::optional<Row> last;
    for (;;) {
        const StoreResult<QList<Row>> rows = read(last);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows) {
            if (const TableResult added = m_writer->addRow(cells(row)); !added)
                return tl::unexpected(added.error());
        }
        m_rows += rows->size();
        if (m_progress && !m_progress(m_rows))
            return tl::unexpected(TableError{TableFault::Cancelled});
        if (rows->size() < rowsPerRead)
            return {};
        last = rows->last();
    }
}

ExportStep ScoreExportRun::write(const ItemScoresExport &what)
{
    for (ItemScoreFilter filter = what.filter; filter.month <= what.last; filter.month = filter.month.next()) {
        const ExportStep written = writePages<ItemScore>(
            [&](const std::optional<ItemScore> &last) { return m_wallet.scores.itemScores(m_shop, filter, last, rowsPerRead); },
            [&](const ItemScore &item) {
                return QList<TableCell>{filter.month.text(),   item.itemNumber,     item.name,           item.category,
                                        item.delivery.value(), item.claim.value(), item.review.value(), item.total.value()};
            });
        if (!written)
            return written;
    }
    return {};
}

ExportStep ScoreExportRun::write(const ItemEventsExport &what)
{
    for (const GoodsKind kind : {GoodsKind::General, GoodsKind::Reserve}) {
        const ScoreDetailFilter filter{what.itemNumber, what.month.firstDay(), what.month.lastDay(), kind, what.component};
        const ExportStep written = writePages<ScoreEvent>(
            [&](const std::optional<ScoreEvent> &last) { return m_wallet.scores.scoreDetail(m_shop, filter, last, rowsPerRead); },
            [&](const ScoreEvent &event) { return cellsOf(event, what.itemName); });
        if (!written)
            return written;
    }
    return {};
}

ExportStep ScoreExportRun::write(const PastEventsExport &what)
{
    return writePages<ScoreEvent>(
        [&](const std::optional<ScoreEvent> &last) { return m_wallet.scores.pastScores(m_shop, what.filter, last, rowsPerRead); },
        [&](const ScoreEvent &event) { return cellsOf(event, event.itemName); });
}

QList<TableCell> ScoreExportRun::cellsOf(const ScoreEvent &event, const QString &itemName) const
{
    const ScoreWords &words = m_request.words;
    QList<TableCell> cells{event.date,        event.itemNumber,                 itemName,                 words.goodsKind(event.goodsKind),
                           event.orderNumber, words.component(event.component), words.event(event.event), event.points};
    if (std::holds_alternative<ItemEventsExport>(m_request.what))
        cells.append(words.rule(event.rule));
    return cells;
}

} // namespace

ScoreWords ScoreWords::codes()
{
    const auto itself = [](const QString &text) { return text; };
    return {QStringLiteral("scores"),
            [](ScoreColumn column) { return QString(codeIn(scoreColumnCodes, column)); },
            [](GoodsKind kind) { return QString(codeIn(goodsKindCodes, kind)); },
            [](ScoreComponent component) { return QString(codeIn(scoreComponentCodes, component)); },
            itself,
            itself};
}

ExportResult exportScores(Wallet &wallet, ShopId shop, const ScoreExportRequest &request, const ExportProgress &progress)
{
    return ScoreExportRun(wallet, shop, request, progress).run();
}

ExportJob scoreExport(const ScoreExportRequest &request)
{
    return [request](Wallet &wallet, ShopId shop, const ExportProgress &progress) { return exportScores(wallet, shop, request, progress); };
}

} // namespace console
