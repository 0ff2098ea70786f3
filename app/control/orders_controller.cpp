#include "control/orders_controller.h"

namespace console {

void OrdersController::setFilter(OrdersFilter filter)
{
    m_filter = filter;
    readFromStart();
}

void OrdersController::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    readFromStart();
}

OrdersController::Read OrdersController::reader(ShopId shop, QDate) const
{
    return [shop, filter = m_filter, text = m_text](Wallet &wallet, const std::optional<SalesOrder> &after, int limit) {
        return wallet.salesOrders.orders(shop, filter, text, after, limit);
    };
}

} // namespace console
