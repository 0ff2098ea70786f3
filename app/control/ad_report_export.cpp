#include "control/ad_report_export.h"

namespace console {

namespace {

constexpr qint64 rowsPerWord = 500;

/// "12.34%", the same in every language.
TableCell shareCell(std::optional<qint64> hundredths)
{
    if (!hundredths)
        return std::monostate();
    const qint64 size = qAbs(*hundredths);
    return QStringLiteral("%1%2.%3%").arg(*hundredths < 0 ? QStringLiteral("-") : QString()).arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

QList<TableCell> cellsOf(const AdReportLine &line, AdReportBy by)
{
    QList<TableCell> cells;
    switch (by) {
    case AdReportBy::Day:
        cells = {line.day};
        break;
    case AdReportBy::Item:
        cells = {line.itemNumber, line.itemName};
        break;
    case AdReportBy::Ad:
        cells = {line.adName};
        break;
    }
    const AdFigures &figures = line.figures;
    cells << figures.cost << figures.sales << shareCell(figures.roas()) << figures.impressions << figures.clicks << shareCell(figures.clickRate())
          << figures.carts << shareCell(figures.cartRate()) << figures.purchases << shareCell(figures.purchaseRate());
    return cells;
}

ExportResult write(const AdReportExport &what, const TableTarget &target, const ExportProgress &progress)
{
    TableLayout layout;
    layout.sheet = what.sheet;
    for (const QString &title : what.titles)
        layout.columns.append({title, layout.columns.size() < AdReportExport::namesBefore(what.by) ? 20 : 12});
    auto writer = TableWriter::begin(target, layout);
    if (!writer)
        return tl::unexpected(ExportFailure(writer.error()));
    qint64 rows = 0;
    for (const AdReportLine &line : what.lines) {
        if (const TableResult added = (*writer)->addRow(cellsOf(line, what.by)); !added)
            return tl::unexpected(ExportFailure(added.error()));
        if (++rows % rowsPerWord == 0 && !progress(rows))
            return tl::unexpected(ExportFailure(TableError{TableFault::Cancelled}));
    }
    if (!progress(rows))
        return tl::unexpected(ExportFailure(TableError{TableFault::Cancelled}));
    if (const TableResult finished = (*writer)->finish(); !finished)
        return tl::unexpected(ExportFailure(finished.error()));
    return rows;
}

} // namespace

ExportJob adReportExport(const AdReportExport &what, const TableTarget &target)
{
    return [what, target](Wallet &, ShopId, const ExportProgress &progress) { return write(what, target, progress); };
}

} // namespace console
