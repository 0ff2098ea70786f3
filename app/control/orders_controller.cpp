#include "control/orders_controller.h"

namespace console {

void OrdersController::narrow(OrdersFilter filter, const QString &text)
{
    m_filter = filter;
    m_text = text.trimmed();
    readFromStart();
}

OrdersController::Read OrdersController::reader(ShopId shop, QDate) const
{
    return [shop, filter = m_filter, text = m_text](Wallet &wallet, const std::optional<SalesOrder> &after, int limit) {
        return wallet.salesOrders.orders(shop, filter, text, after, limit);
    };
}

} // namespace console
