#include "control/settlement_controller.h"

#include <algorithm>

namespace console {

std::optional<StoreFault> SettlementState::fault() const
{
    for (const auto &fault : {money.fault, weeks.fault, periods.fault}) {
        if (fault)
            return fault;
    }
    return std::nullopt;
}

SettlementController::SettlementController(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(SettlementCatalogue::shipped())
{
    connect(&desk.session, &Session::shopChanged, this, &SettlementController::refresh);
    connect(&desk.session, &Session::bookChanged, this, &SettlementController::refresh);
}

void SettlementController::refresh()
{
    m_state = {};
    if (const auto &shop = m_desk.session.shop()) {
        m_state.grade = shop->grade;
        m_state.today = jst::dateOf(m_desk.clock.now());
        m_state.nextDay = lastSettlementDay(m_state.today).addDays(7);
        m_state.terms = m_catalogue.termsOn(m_state.today);
        for (const auto &[grade, code] : gradeCodes) {
            const int days = settlementDelayDays(grade);
            m_state.examples.append({grade, days, m_state.today.addDays(days), settlementDay(m_state.today, grade)});
        }
        read(*shop);
        sumUp();
    }
    emit stateChanged();
}

void SettlementController::read(const Shop &shop)
{
    SettlementStore &store = m_desk.wallet.settlement;
    m_state.money = store.available(shop.id, shop.grade, m_state.today);
    m_state.weeks = store.forecast(shop.id, shop.grade, m_state.today);
    m_state.periods = store.periods(shop.id, SettlementState::periodLimit);
}

void SettlementController::sumUp()
{
    if (m_state.periods.value) {
        m_state.hasReport = std::any_of(m_state.periods.value->cbegin(), m_state.periods.value->cend(),
                                        [](const SettlementPeriod &period) { return period.source == SettlementSource::Report; });
    }
    if (!m_state.weeks.value)
        return;
    for (const SettlementWeek &week : *m_state.weeks.value) {
        m_state.megaWariShare += week.megaWariShare.value();
        m_state.compensation += week.compensation.value();
        m_state.salesBasis += week.sales.value();
        m_state.hasOrderWeeks = m_state.hasOrderWeeks || week.hasOrders;
        m_state.hasReportedWeeks = m_state.hasReportedWeeks || week.hasReported;
        if (week.day == m_state.nextDay)
            m_state.nextNet = week.net.value();
    }
    if (m_state.salesBasis > 0)
        m_state.megaWariPermille = int(-(m_state.megaWariShare + m_state.compensation) * 1000 / m_state.salesBasis);
}

} // namespace console
