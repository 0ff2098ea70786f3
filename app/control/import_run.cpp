#include "control/import_run.h"

#include "control/settlement_catalogue.h"
#include "store/record_import.h"

namespace console {

namespace {

using ImportResult = tl::expected<ImportReport, std::variant<FileError, StoreError>>;

constexpr qint64 rowsPerReport = 500;

void keepProblems(ImportReport &report, const QList<RowProblem> &problems)
{
    ++report.counts.rejected;
    report.problemCount += problems.size();
    const qsizetype room = std::max<qsizetype>(0, ImportReport::problemLimit - report.problems.size());
    report.problems.append(problems.first(std::min(room, problems.size())));
}

/// What a row needs beside what its file says.
template <class Row>
void complete(Row & /*row*/)
{
}

void complete(SettlementLine &line)
{
    static const SettlementCatalogue catalogue = SettlementCatalogue::shipped();
    const SettlementTerms terms = catalogue.termsOn(line.shippedOn);
    line.countedFrom = line.shippedOn.addDays(terms.deliveryDays);
    line.serviceFeeWithTaxYen = withTax(line.serviceFeeYen, terms.feeTaxPercent);
}

template <class Row>
ImportResult importRows(Wallet &wallet, ShopId shop, const ImportRequest &request, const ImportProgress &progress)
{
    auto reader = RecordReader<Row>::open(request.path, request.encoding);
    if (!reader)
        return tl::unexpected(reader.error());
    auto import = RecordImport<Row>::begin(wallet.database(), shop);
    if (!import)
        return tl::unexpected(import.error());
    ImportReport report;
    report.summary = (*reader)->summary();
    const double bytesTotal = double(std::max<qint64>(1, (*reader)->bytesTotal()));
    for (;;) {
        if (progress && report.counts.read % rowsPerReport == 0 && !progress(double((*reader)->bytesRead()) / bytesTotal)) {
            report.isCancelled = true;
            return report;
        }
        auto step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step))
            break;
        if (const auto *fault = std::get_if<FileError>(&step))
            return tl::unexpected(*fault);
        ++report.counts.read;
        if (const auto *problems = std::get_if<QList<RowProblem>>(&step)) {
            keepProblems(report, *problems);
            continue;
        }
        Row &row = std::get<Row>(step);
        complete(row);
        if (auto added = (*import)->add(row); !added)
            return tl::unexpected(added.error());
    }
    if (report.counts.rejected > 0 && !request.skipBadRows)
        return report;
    if (progress && !progress(1.0)) {
        report.isCancelled = true;
        return report;
    }
    const auto counts = (*import)->commit(request.now);
    if (!counts)
        return tl::unexpected(counts.error());
    report.counts.added = counts->added;
    report.counts.updated = counts->updated;
    report.counts.unchanged = counts->unchanged;
    report.counts.removed = counts->removed;
    report.isCommitted = true;
    return report;
}

} // namespace

ImportResult runImport(Wallet &wallet, ShopId shop, const ImportRequest &request, const ImportProgress &progress)
{
    switch (request.kind) {
    case ImportKind::Points:
        return importRows<ScoreEvent>(wallet, shop, request, progress);
    case ImportKind::Items:
        return importRows<Item>(wallet, shop, request, progress);
    case ImportKind::Orders:
        return importRows<SalesOrder>(wallet, shop, request, progress);
    case ImportKind::Inquiries:
        return importRows<Inquiry>(wallet, shop, request, progress);
    case ImportKind::Notices:
        return importRows<Notice>(wallet, shop, request, progress);
    case ImportKind::Settlement:
        return importRows<SettlementLine>(wallet, shop, request, progress);
    case ImportKind::Deductions:
        return importRows<Deduction>(wallet, shop, request, progress);
    case ImportKind::AdReport:
        return importRows<AdReportRow>(wallet, shop, request, progress);
    }
    Q_UNREACHABLE();
}

} // namespace console
