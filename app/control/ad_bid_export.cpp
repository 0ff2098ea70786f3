#include "control/ad_bid_export.h"

#include "store/store_stamp.h"

namespace console {

namespace {

constexpr int rowsPerRead = 1000;
constexpr int mostTries = 3;

using ExportStep = tl::expected<void, ExportFailure>;

/// In digits.
int widthOf(AdBidColumn column)
{
    switch (column) {
    case AdBidColumn::Number:
    case AdBidColumn::Price:
    case AdBidColumn::Refunded:
    case AdBidColumn::LostMinutes:
    case AdBidColumn::CloseTime:
    case AdBidColumn::PlacedTime:
        return 10;
    case AdBidColumn::ItemNumber:
    case AdBidColumn::DisplayDate:
    case AdBidColumn::CloseDate:
    case AdBidColumn::PlacedDate:
        return 12;
    case AdBidColumn::Status:
    case AdBidColumn::DisplayBegins:
    case AdBidColumn::DisplayEnds:
        return 18;
    case AdBidColumn::Ad:
    case AdBidColumn::Slot:
        return 24;
    case AdBidColumn::ItemName:
        return 40;
    }
    Q_UNREACHABLE();
}

QString momentText(Instant instant)
{
    return jst::dateTimeOf(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QList<TableCell> cellsOf(const AdBid &bid, const AdBidExportRequest &request)
{
    const AdBidWords &words = request.words;
    return {bid.number,
            words.ad(bid.kind),
            bid.itemNumber,
            bid.itemName,
            bid.slot,
            bid.day,
            bid.price.value(),
            words.phase(adPhase(bid.state, bid.window, request.now)),
            bid.refunded.value(),
            bid.lostMinutes,
            jst::dateOf(bid.window.closes),
            jst::dateTimeOf(bid.window.closes).time(),
            momentText(bid.window.displayBegins),
            momentText(bid.window.displayEnds),
            jst::dateOf(bid.placedAt),
            jst::dateTimeOf(bid.placedAt).time()};
}

ExportStep writeAll(Wallet &wallet, ShopId shop, const AdBidExportRequest &request, const ExportProgress &progress, TableWriter &writer, qint64 &rows)
{
    std::optional<AdBid> last;
    for (;;) {
        const auto bids = wallet.ads.bids(shop, request.filter, request.now, last, rowsPerRead);
        if (!bids)
            return tl::unexpected(bids.error());
        for (const AdBid &bid : *bids) {
            if (const TableResult added = writer.addRow(cellsOf(bid, request)); !added)
                return tl::unexpected(added.error());
        }
        rows += bids->size();
        if (progress && !progress(rows))
            return tl::unexpected(TableError{TableFault::Cancelled});
        if (bids->size() < rowsPerRead)
            return {};
        last = bids->last();
    }
}

} // namespace

AdBidWords AdBidWords::codes()
{
    return {QStringLiteral("bids"), [](AdBidColumn column) { return QString(codeIn(adBidColumnCodes, column)); },
            [](AdKind kind) { return QString(codeIn(adKindCodes, kind)); }, [](AdPhase phase) { return QString(codeIn(adPhaseCodes, phase)); }};
}

ExportResult exportAdBids(Wallet &wallet, ShopId shop, const AdBidExportRequest &request, const ExportProgress &progress)
{
    TableLayout layout{request.words.sheet, {}};
    for (const auto &row : adBidColumnCodes)
        layout.columns.append({request.words.title(row.first), widthOf(row.first)});
    // A page is read by the last row of the one before: in a store that changes in between rows would be missing or stand twice.
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto before = stampOf(wallet.database());
        if (!before)
            return tl::unexpected(before.error());
        auto writer = TableWriter::begin(request.target, layout);
        if (!writer)
            return tl::unexpected(writer.error());
        qint64 rows = 0;
        if (const ExportStep written = writeAll(wallet, shop, request, progress, **writer, rows); !written)
            return tl::unexpected(written.error());
        const auto after = stampOf(wallet.database());
        if (!after)
            return tl::unexpected(after.error());
        if (*before != *after)
            continue;
        if (const TableResult finished = (*writer)->finish(); !finished)
            return tl::unexpected(finished.error());
        return rows;
    }
    return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("export bids"), QStringLiteral("the store changed during each reading")});
}

ExportJob adBidExport(const AdBidExportRequest &request)
{
    return [request](Wallet &wallet, ShopId shop, const ExportProgress &progress) { return exportAdBids(wallet, shop, request, progress); };
}

} // namespace console
