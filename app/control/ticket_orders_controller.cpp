#include "control/ticket_orders_controller.h"

#include "control/payment_watch.h"

namespace console {

TicketOrdersController::TicketOrdersController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_page = 1;
        m_state = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &TicketOrdersController::refresh);
    connect(&desk.paymentWatch, &PaymentWatch::stateChanged, this, &TicketOrdersController::followWatch);
}

void TicketOrdersController::refresh()
{
    goToPage(m_page);
}

void TicketOrdersController::goToPage(qint64 page)
{
    m_state.page = {};
    m_state.waiting = {};
    if (const auto &shop = m_desk.session.shop()) {
        m_state.page = m_desk.wallet.ticketOrders.orders(shop->id, page, ticketOrdersPageSize);
        m_state.waiting = readWaiting(shop->id);
        m_page = m_state.page.value ? m_state.page.value->page : page;
    }
    m_state.isChecking = m_desk.paymentWatch.state().isChecking;
    m_state.gatewayFault = m_desk.paymentWatch.state().fault;
    emit stateChanged();
}

StoreResult<WaitingOrders> TicketOrdersController::readWaiting(ShopId shop) const
{
    const auto awaiting = m_desk.wallet.ticketOrders.awaiting(shop);
    if (!awaiting)
        return tl::unexpected(awaiting.error());
    return WaitingOrders{awaiting->size(), awaiting->isEmpty() ? std::nullopt : awaiting->first().deadline};
}

void TicketOrdersController::check()
{
    m_desk.paymentWatch.check();
}

void TicketOrdersController::followWatch()
{
    const PaymentWatchState &watch = m_desk.paymentWatch.state();
    const bool isAnswered = m_state.isChecking && !watch.isChecking && !watch.fault && !watch.storeFault;
    if (isAnswered)
        m_state.checkedAt = m_desk.clock.now();
    if (m_state.isChecking == watch.isChecking && m_state.gatewayFault == watch.fault && !isAnswered)
        return;
    m_state.isChecking = watch.isChecking;
    m_state.gatewayFault = watch.fault;
    emit stateChanged();
}

} // namespace console
