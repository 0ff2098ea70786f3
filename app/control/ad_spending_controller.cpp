#include "control/ad_spending_controller.h"

#include <algorithm>

namespace console {

namespace {

std::pair<QDate, QDate> daysOf(SpendingPeriod period, QDate today)
{
    const QDate monthBegin = JstMonth::containing(today).firstDay();
    switch (period) {
    case SpendingPeriod::ThisMonth:
        return {monthBegin, today};
    case SpendingPeriod::LastMonth:
        return {monthBegin.addMonths(-1), monthBegin.addDays(-1)};
    case SpendingPeriod::Last3Months:
        return {monthBegin.addMonths(-2), today};
    case SpendingPeriod::Last12Months:
        return {monthBegin.addMonths(-11), today};
    }
    Q_UNREACHABLE();
}

QList<AdCost> costsOf(const QList<AdSpending> &spending, qint64 &netTotal)
{
    QList<AdCost> costs;
    qint64 shared = 0;
    for (const AdSpending &ad : spending) {
        const qint64 net = ad.spent.value() - ad.returned.value();
        costs.append({ad.adKind, ad.entries, ad.spent, ad.returned, net, 0});
        netTotal += net;
        shared += std::max<qint64>(net, 0);
    }
    for (AdCost &cost : costs) {
        if (shared > 0 && cost.net > 0)
            cost.sharePermille = int((cost.net * 1000 + shared / 2) / shared);
    }
    std::stable_sort(costs.begin(), costs.end(), [](const AdCost &a, const AdCost &b) { return a.net > b.net; });
    return costs;
}

} // namespace

AdSpendingController::AdSpendingController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, &AdSpendingController::refresh);
    connect(&desk.session, &Session::bookChanged, this, [this] {
        if (m_isWatched)
            refresh();
        else
            m_isStale = true;
    });
}

void AdSpendingController::setPeriod(SpendingPeriod period)
{
    m_state.period = period;
    refresh();
}

void AdSpendingController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        refresh();
}

void AdSpendingController::refresh()
{
    m_isStale = false;
    const SpendingPeriod period = m_state.period;
    m_state = AdSpendingState();
    m_state.period = period;
    if (const auto &shop = m_desk.session.shop()) {
        std::tie(m_state.from, m_state.to) = daysOf(period, jst::dateOf(m_desk.clock.now()));
        BookStore &book = m_desk.wallet.book;
        const auto spending = book.adSpending(shop->id, m_state.from, m_state.to);
        if (spending)
            m_state.costs.value = costsOf(*spending, m_state.netTotal);
        else
            m_state.costs.fault = spending.error().fault;
        HistoryFilter filter;
        filter.from = m_state.from;
        filter.to = m_state.to;
        filter.kind = EntryKind::AdSpend;
        m_state.entries = book.history(shop->id, filter, 1, AdSpendingState::entriesShown);
        m_state.balances = book.balances(shop->id);
    }
    emit stateChanged();
}

} // namespace console
