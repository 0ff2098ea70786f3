#include "control/certificate_export.h"

#include "store/store_stamp.h"

namespace console {

namespace {

constexpr int mostTries = 3;

struct Unused
{
    QList<LotRest> rests;
    Qcash balance;
};

/// Both of one and the same book: where something was booked between the two readings, both are read anew.
StoreResult<Unused> unusedOn(Wallet &wallet, ShopId shop, QDate day)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto before = stampOf(wallet.database());
        if (!before)
            return tl::unexpected(before.error());
        const auto rests = wallet.lots.restsOn(shop, day);
        if (!rests)
            return tl::unexpected(rests.error());
        const auto balances = wallet.book.balancesOn(shop, day);
        if (!balances)
            return tl::unexpected(balances.error());
        const auto after = stampOf(wallet.database());
        if (!after)
            return tl::unexpected(after.error());
        if (*before == *after)
            return Unused{*rests, balances->total}; // what is held for bids is not used yet
    }
    return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("write a certificate"), QStringLiteral("the store changed during each reading")});
}

/// Of a day that is not over yet the paper is of the moment at which it was made, and says nothing of the day's end.
void addDay(Paper &paper, const CertificateRequest &request)
{
    const QDateTime made = jst::dateTimeOf(request.madeAt);
    const bool isOver = request.day < made.date();
    paper.about = isOver ? request.words.about : QString();
    paper.facts.append({request.words.closingDay, isOver ? request.day.toString(Qt::ISODate) : made.toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
}

} // namespace

ExportJob certificateExport(const CertificateRequest &request, const FileTarget &target)
{
    return [request, target](Wallet &wallet, ShopId shop, const ExportProgress &) -> ExportResult {
        const CertificateWords &words = request.words;
        auto heading = paperOf(wallet, shop, words.paper, words.title, request.madeAt);
        if (!heading)
            return tl::unexpected(heading.error());
        const auto unused = unusedOn(wallet, shop, request.day);
        if (!unused)
            return tl::unexpected(unused.error());
        Paper paper = std::move(*heading);
        addDay(paper, request);
        paper.figures = {{words.total, words.paper.number(unused->balance.value())}};
        paper.table.columns = {{words.kindTitle, 70, false}, {words.restTitle, 30, true}};
        paper.remarks = words.remarks;
        qint64 sum = 0;
        for (const LotRest &rest : unused->rests) {
            sum += rest.rest.value();
            paper.table.rows.append({{words.kind(rest.kind), words.paper.number(rest.rest.value())}, false});
        }
        if (sum != unused->balance.value())
            return tl::unexpected(doesNotAddUp());
        paper.table.rows.append({{words.total, words.paper.number(sum)}, true});
        auto writer = PaperWriter::begin(target.path, paper);
        if (!writer)
            return tl::unexpected(writer.error());
        if (const TableResult finished = (*writer)->finish(); !finished)
            return tl::unexpected(finished.error());
        return paper.table.rows.size() - 1;
    };
}

} // namespace console
