#pragma once

#include "domain/amount.h"
#include "domain/records.h"
#include "domain/sales_outlook.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

enum class OrdersFilter {
    All,
    OrderRequests, ///< paid and to be shipped: delivery_request
    Claims,        ///< cancel, return or exchange requested
    ETickets,      ///< shipping method eチケット
    AwaitingPayment,
    InDelivery,
    Delivered
};

inline constexpr CodeTable<OrdersFilter, 7> ordersFilterCodes{{
    {OrdersFilter::All, QLatin1String("all")},
    {OrdersFilter::OrderRequests, QLatin1String("order_requests")},
    {OrdersFilter::Claims, QLatin1String("claims")},
    {OrdersFilter::ETickets, QLatin1String("e_ticket")},
    {OrdersFilter::AwaitingPayment, QLatin1String("awaiting_payment")},
    {OrdersFilter::InDelivery, QLatin1String("in_delivery")},
    {OrdersFilter::Delivered, QLatin1String("delivered")},
}};

struct OrderCounts
{
    qint64 orderRequests = 0;
    qint64 claimRequests = 0;
};

/// The shop's sales orders. Never holds a buyer's or receiver's data.
class SalesOrderStore
{
public:
    explicit SalesOrderStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<OrderCounts> counts(ShopId shop);
    /// Newest first by order time, orders without one last. `text` matches any part of order number or item name, whatever its
    /// width, case or kana; blank matches all. `after` is the last row of the page before.
    [[nodiscard]] StoreResult<QList<SalesOrder>> orders(ShopId shop, OrdersFilter filter, const QString &text,
                                                        const std::optional<SalesOrder> &after, int limit);
    /// Sales by order day in Japan, both days included; cancelled and returned orders count nothing.
    [[nodiscard]] StoreResult<Yen> sales(ShopId shop, QDate from, QDate to);
    /// The same by month, oldest first: every month that the days touch, those without sales too.
    [[nodiscard]] StoreResult<QList<MonthSales>> salesByMonth(ShopId shop, QDate from, QDate to);

private:
    Database &m_database;
};

} // namespace console
