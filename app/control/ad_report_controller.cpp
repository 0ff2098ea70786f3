#include "control/ad_report_controller.h"

#include "store/ad_reconciliation.h"

#include <algorithm>

namespace console {

namespace {

DaySpan spanOf(const AdReportQuery &query, QDate today)
{
    const QDate month = JstMonth::containing(today).firstDay();
    switch (query.period) {
    case AdReportPeriod::ThisMonth:
        return {month, today};
    case AdReportPeriod::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case AdReportPeriod::Last30Days:
        return {today.addDays(-29), today};
    case AdReportPeriod::Last90Days:
        return {today.addDays(-89), today};
    case AdReportPeriod::All:
        return {QDate(1000, 1, 1), QDate(9999, 12, 31)};
    case AdReportPeriod::Chosen:
        return query.chosen;
    }
    Q_UNREACHABLE();
}

/// `days` are the newest first.
void fillPieces(AdReportContents &contents, const QList<AdReportLine> &days)
{
    if (days.isEmpty())
        return;
    const DaySpan whole{days.constLast().day, days.constFirst().day};
    contents.step = stepWithin(whole, DayStep::Day, AdReportContents::mostPieces);
    auto day = days.crbegin();
    for (const DaySpan &piece : bucketsOf(whole, contents.step)) {
        AdFigures figures;
        for (; day != days.crend() && day->day <= piece.last; ++day)
            figures += day->figures;
        contents.pieces.append({piece, figures});
    }
}

void fillReconciliation(AdReportContents &contents, const QList<AdCharge> &charges, const QList<AdReportedCost> &costs)
{
    contents.reconciliation = reconcile(charges, costs);
    for (const AdReconciliationLine &line : contents.reconciliation) {
        contents.charged += line.charged;
        contents.reported += line.reported;
        contents.notAgreeing += line.verdict() == AdVerdict::Agrees ? 0 : 1;
    }
}

StoreResult<AdReportContents> contentsOf(Wallet &wallet, ShopId shop, DaySpan span, const AdReportQuery &query, const AdCatalogue &catalogue,
                                         const NewestRead::IsWanted &isWanted)
{
    AdReportStore &report = wallet.adReports;
    AdReportContents contents;
    const auto lines = report.lines(shop, span, query.by, query.filter);
    if (!lines || !isWanted())
        return lines ? StoreResult<AdReportContents>(contents) : tl::unexpected(lines.error());
    contents.lines = *lines;
    for (const AdReportLine &line : contents.lines)
        contents.totals += line.figures;
    const auto days = query.by == AdReportBy::Day ? lines : report.lines(shop, span, AdReportBy::Day, query.filter);
    if (!days)
        return tl::unexpected(days.error());
    fillPieces(contents, *days);
    const auto items = query.by == AdReportBy::Item ? lines : report.lines(shop, span, AdReportBy::Item, query.filter);
    if (!items)
        return tl::unexpected(items.error());
    contents.dearest = items->mid(0, AdReportContents::mostDearestItems);
    const auto imported = report.days(shop);
    if (!imported)
        return tl::unexpected(imported.error());
    contents.imported = *imported;
    const auto charges = adCharges(wallet.database(), shop, span);
    if (!charges)
        return tl::unexpected(charges.error());
    const auto costs = report.costs(shop, span, [&catalogue](const QString &name) { return catalogue.kindsOf(name); });
    if (!costs)
        return tl::unexpected(costs.error());
    fillReconciliation(contents, *charges, *costs);
    return contents;
}

} // namespace

AdReportController::AdReportController(Desk &desk, QObject *parent) : AdReportController(desk, AdCatalogue::shipped(), parent) {}

AdReportController::AdReportController(Desk &desk, AdCatalogue catalogue, QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(std::move(catalogue)), m_reads(desk, this)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_reads.drop();
        m_state = {};
        emit stateChanged();
        readIfWatched();
    });
    connect(&desk.session, &Session::bookChanged, this, &AdReportController::readIfWatched);
}

void AdReportController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        read();
}

void AdReportController::readIfWatched()
{
    if (m_isWatched)
        read();
    else
        m_isStale = true;
}

void AdReportController::refresh()
{
    read();
}

void AdReportController::change(AdReportQuery query)
{
    if (query == m_state.query)
        return;
    m_state.query = std::move(query);
    read();
}

void AdReportController::setPeriod(AdReportPeriod period)
{
    AdReportQuery query = m_state.query;
    // The days to begin with are those that were shown.
    if (period == AdReportPeriod::Chosen && query.period != AdReportPeriod::Chosen && query.period != AdReportPeriod::All)
        query.chosen = m_state.span;
    if (period == AdReportPeriod::Chosen && !query.chosen.first.isValid()) {
        const auto &contents = m_state.contents.value;
        const QDate today = jst::dateOf(m_desk.clock.now());
        query.chosen = contents && contents->imported ? *contents->imported : DaySpan{today.addDays(-29), today};
    }
    query.period = period;
    change(query);
}

void AdReportController::setChosenDays(DaySpan days)
{
    AdReportQuery query = m_state.query;
    query.period = AdReportPeriod::Chosen;
    query.chosen = days;
    change(query);
}

void AdReportController::setBy(AdReportBy by)
{
    AdReportQuery query = m_state.query;
    query.by = by;
    if ((by == AdReportBy::Item && query.filter.itemNumber) || (by == AdReportBy::Ad && query.filter.adName)) {
        query.filter = {};
        query.filterItemName.clear();
    }
    change(query);
}

void AdReportController::lookInto(const AdReportLine &line)
{
    AdReportQuery query = m_state.query;
    switch (query.by) {
    case AdReportBy::Day:
        query.period = AdReportPeriod::Chosen;
        query.chosen = {line.day, line.day};
        query.by = query.filter.itemNumber ? AdReportBy::Ad : AdReportBy::Item;
        break;
    case AdReportBy::Item:
        query.filter.itemNumber = line.itemNumber;
        query.filterItemName = line.itemName;
        query.by = AdReportBy::Day;
        break;
    case AdReportBy::Ad:
        query.filter.adName = line.adName;
        query.by = AdReportBy::Day;
        break;
    }
    change(query);
}

void AdReportController::lookAtAll()
{
    AdReportQuery query = m_state.query;
    query.by = query.filter.itemNumber ? AdReportBy::Item : query.filter.adName ? AdReportBy::Ad : query.by;
    query.filter = {};
    query.filterItemName.clear();
    change(query);
}

void AdReportController::read()
{
    m_isStale = false;
    const auto &shop = m_desk.session.shop();
    m_state.span = spanOf(m_state.query, jst::dateOf(m_desk.clock.now()));
    m_state.isReversed = m_state.span.first > m_state.span.last;
    m_state.isReading = shop && !m_state.isReversed;
    if (!m_state.isReading) {
        m_reads.drop();
        m_state.contents = {};
        emit stateChanged();
        return;
    }
    emit stateChanged();
    m_reads.run(
        false,
        [shop = shop->id, span = m_state.span, query = m_state.query, catalogue = m_catalogue](Wallet &wallet, const NewestRead::IsWanted &isWanted) {
            return contentsOf(wallet, shop, span, query, catalogue, isWanted);
        },
        [this](StoreResult<AdReportContents> contents) {
            m_state.isReading = false;
            m_state.contents = std::move(contents);
            emit stateChanged();
        });
}

} // namespace console
