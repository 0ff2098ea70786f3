#include "control/ticket_orders_controller.h"

namespace console {

TicketOrdersController::TicketOrdersController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_page = 1;
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &TicketOrdersController::refresh);
}

void TicketOrdersController::refresh()
{
    goToPage(m_page);
}

void TicketOrdersController::goToPage(qint64 page)
{
    m_state = {};
    if (const auto &shop = m_desk.session.shop()) {
        m_state.page = m_desk.wallet.ticketOrders.orders(shop->id, page, ticketOrdersPageSize);
        m_page = m_state.page.value ? m_state.page.value->page : page;
    }
    emit stateChanged();
}

} // namespace console
