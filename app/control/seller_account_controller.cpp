#include "control/seller_account_controller.h"

namespace console {

SellerAccountController::SellerAccountController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &SellerAccountController::refresh);
    connect(&desk.session, &Session::shopChanged, this, &SellerAccountController::refresh);
}

void SellerAccountController::refresh()
{
    m_state = {};
    if (const auto &shop = m_desk.session.shop())
        read(shop->sellerId, jst::dateOf(m_desk.clock.now()));
    emit stateChanged();
}

void SellerAccountController::read(const QString &sellerId, QDate today)
{
    const int daysToWednesday = (Qt::Wednesday - today.dayOfWeek() + 7) % 7;
    m_state.nextSettlement = today.addDays(daysToWednesday == 0 ? 7 : daysToWednesday);
    const auto shop = m_desk.wallet.shops.bySellerId(sellerId);
    if (!shop || !*shop) {
        m_state.money.fault = shop ? StoreFault::Failed : shop.error().fault;
        return;
    }
    m_state.grade = (*shop)->grade;
    m_state.settlementDelayDays = settlementDelayDays(m_state.grade);
    m_state.money = m_desk.wallet.settlement.available((*shop)->id, m_state.grade, today);
}

} // namespace console
