#include "store/record_merge.h"

#include "store/score_derivation.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <sqlite3.h>

namespace console {

namespace {

// How far along its life an order is. A file with a lower rank than the store's is an older one.
int rankOf(SalesOrderState state)
{
    switch (state) {
    case SalesOrderState::AwaitingPayment:
        return 0;
    case SalesOrderState::DeliveryRequest:
        return 1;
    case SalesOrderState::ShipPlanned:
        return 2;
    case SalesOrderState::InDelivery:
        return 3;
    case SalesOrderState::Delivered:
        return 4;
    case SalesOrderState::CancelRequested:
    case SalesOrderState::ReturnRequested:
    case SalesOrderState::ExchangeRequested:
        return 5;
    case SalesOrderState::Exchanged:
    case SalesOrderState::Cancelled:
    case SalesOrderState::Returned:
        return 6;
    }
    Q_UNREACHABLE();
}

QString storedRank()
{
    QString sql = QStringLiteral("CASE o.state");
    for (const auto &[state, code] : salesOrderStateCodes)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(code).arg(rankOf(state));
    return sql + QStringLiteral(" END");
}

// A request is made of a known state of delivery: cancelling before it, returning and exchanging after it. So a file that says
// "delivered" on a day that comes after what was known then tells that the request has been withdrawn.
const QString requestWithdrawn =
    QStringLiteral("s.state = 'delivered' AND o.state IN ('cancel_requested', 'return_requested', 'exchange_requested') "
                   "AND s.delivered_on > coalesce(o.delivered_on, iif(o.state = 'cancel_requested', 0, NULL))");

const QStringList textColumns{QStringLiteral("cart_number"), QStringLiteral("carrier"),   QStringLiteral("shipping_method"),
                              QStringLiteral("item_number"), QStringLiteral("item_name"), QStringLiteral("seller_item_code"),
                              QStringLiteral("option_info")};
const QStringList numberColumns{QStringLiteral("ordered_at"),  QStringLiteral("paid_on"),      QStringLiteral("ship_planned_on"),
                                QStringLiteral("shipped_on"),  QStringLiteral("delivered_on"), QStringLiteral("quantity"),
                                QStringLiteral("order_total"), QStringLiteral("supply_total")};

// A row as far along as the stored one, or further, overwrites with what it says; one that is behind only fills blanks.
QString mergedValue(const QString &column)
{
    if (textColumns.contains(column))
        return QStringLiteral("coalesce(iif(s.is_newer, nullif(s.%1, ''), nullif(o.%1, '')), iif(s.is_newer, o.%1, s.%1), '')").arg(column);
    return QStringLiteral("coalesce(iif(s.is_newer, s.%1, o.%1), iif(s.is_newer, o.%1, s.%1))").arg(column);
}

// Adds what the staged orders' stored rows contribute to the days' sums, times a sign.
const QString contributionSql = QStringLiteral(
    "INSERT INTO temp.order_change SELECT '%1', %2 AS contribution_day, %5 AS shipping_day, ?, ? * count(*), ? * sum(coalesce(o.%3, 0)) "
    "FROM temp.staged_order s CROSS JOIN sales_order o ON o.shop_id = ? AND o.order_number = s.order_number "
    "WHERE %4 GROUP BY contribution_day, shipping_day");

} // namespace

RecordMerge<SalesOrder>::RecordMerge(Database &database)
    : m_database(database),
      m_orders(database, QLatin1String("staged_order"),
               QLatin1String("order_number TEXT, state TEXT, rank INTEGER, is_newer INTEGER, cart_number TEXT, carrier TEXT, "
                             "shipping_method TEXT, item_number TEXT, item_name TEXT, seller_item_code TEXT, option_info TEXT, "
                             "ordered_at INTEGER, paid_on INTEGER, ship_planned_on INTEGER, shipped_on INTEGER, "
                             "delivered_on INTEGER, quantity INTEGER, order_total INTEGER, supply_total INTEGER"),
               QLatin1String("order_number")),
      m_changes(database, QLatin1String("order_change"),
                QLatin1String("series TEXT, day INTEGER, shipped_on INTEGER, sign INTEGER, orders INTEGER, amount INTEGER"),
                QLatin1String("series, day, shipped_on, sign"))
{
}

StoreResult<void> RecordMerge<SalesOrder>::create()
{
    CONSOLE_TRY(m_orders.create());
    return m_changes.create();
}

StoreResult<void> RecordMerge<SalesOrder>::stage(const SalesOrder &order)
{
    m_orders.bind(order.orderNumber)
        .bind(codeIn(salesOrderStateCodes, order.state))
        .bind(qint64(rankOf(order.state)))
        .bind(qint64(1));
    m_orders.bind(order.cartNumber).bind(order.carrier).bind(order.shippingMethod);
    m_orders.bind(order.itemNumber).bind(order.itemName).bind(order.sellerItemCode).bind(order.optionInfo);
    m_orders.bind(order.orderedAt ? std::optional<qint64>(order.orderedAt->utcSeconds) : std::nullopt);
    m_orders.bind(order.paidOn).bind(order.shipPlannedOn).bind(order.shippedOn).bind(order.deliveredOn);
    m_orders.bind(order.quantity).bind(order.orderTotalYen).bind(order.supplyTotalYen);
    return m_orders.insert();
}

StoreResult<Merged> RecordMerge<SalesOrder>::merge(ShopId shop)
{
    CONSOLE_TRY(leaveOutUnchanged(shop));
    CONSOLE_TRY(noteContributions(shop, -1));
    const auto merged = mergeOrders(shop);
    if (!merged)
        return merged;
    CONSOLE_TRY(noteContributions(shop, 1));
    CONSOLE_TRY(sumUp(shop));
    CONSOLE_TRY(deriveScores(shop));
    return merged;
}

StoreResult<void> RecordMerge<SalesOrder>::deriveScores(ShopId shop)
{
    ScoreDerivation derivation(m_database);
    CONSOLE_TRY(derivation.create());
    CONSOLE_TRY(derivation.select(shop, QStringLiteral("SELECT order_number FROM temp.staged_order WHERE true")));
    return derivation.deriveChanged(shop);
}

// Rows that tell nothing new: they cost little then, and their orders' scores stay as they are, whatever the rules are now.
StoreResult<void> RecordMerge<SalesOrder>::leaveOutUnchanged(ShopId shop)
{
    Statement behind(m_database,
                     QStringLiteral("UPDATE temp.staged_order AS s SET is_newer = 0 FROM sales_order o "
                                    "WHERE o.shop_id = ? AND o.order_number = s.order_number AND s.rank < %1 AND (%2) IS NOT 1")
                         .arg(storedRank(), requestWithdrawn));
    CONSOLE_TRY(behind.bind(shop.value).run());
    QStringList same{QStringLiteral("iif(s.is_newer, s.state, o.state) = o.state")};
    for (const QString &column : textColumns + numberColumns)
        same << QStringLiteral("%1 IS o.%2").arg(mergedValue(column), column);
    Statement unchanged(m_database, QStringLiteral("DELETE FROM temp.staged_order AS s WHERE EXISTS (SELECT 1 FROM sales_order o "
                                                   "WHERE o.shop_id = ? AND o.order_number = s.order_number AND %1)")
                                        .arg(same.join(QStringLiteral(" AND "))));
    return unchanged.bind(shop.value).run();
}

StoreResult<Merged> RecordMerge<SalesOrder>::mergeOrders(ShopId shop)
{
    Statement added(m_database,
                    QStringLiteral("SELECT count(*) FROM temp.staged_order s WHERE NOT EXISTS ("
                                   "SELECT 1 FROM sales_order o WHERE o.shop_id = ? AND o.order_number = s.order_number)"));
    const auto addedCount = oneInteger(added.bind(shop.value));
    if (!addedCount)
        return tl::unexpected(addedCount.error());

    QStringList values;
    for (const QString &column : textColumns + numberColumns)
        values << mergedValue(column);
    const QStringList columns = QStringList{QStringLiteral("state")} + textColumns + numberColumns;
    QStringList assignments;
    QStringList differences;
    for (const QString &column : columns) {
        assignments << QStringLiteral("%1 = excluded.%1").arg(column);
        differences << QStringLiteral("%1 IS NOT excluded.%1").arg(column);
    }
    const QString comma = QStringLiteral(", ");
    Statement move(
        m_database,
        QStringLiteral(
            "INSERT INTO sales_order (shop_id, order_number, %1) SELECT ?, s.order_number, iif(s.is_newer, s.state, o.state), %2 "
            "FROM temp.staged_order s LEFT JOIN sales_order o ON o.shop_id = ? AND o.order_number = s.order_number WHERE true "
            "ON CONFLICT DO UPDATE SET %3 WHERE %4")
            .arg(columns.join(comma), values.join(comma), assignments.join(comma), differences.join(QStringLiteral(" OR "))));
    CONSOLE_TRY(move.bind(shop.value).bind(shop.value).run());
    return Merged{*addedCount, sqlite3_changes64(m_database.handle()) - *addedCount};
}

StoreResult<void> RecordMerge<SalesOrder>::noteContributions(ShopId shop, int sign)
{
    const QString sales = contributionSql.arg(
        QStringLiteral("sales"), QStringLiteral("CAST(strftime('%Y%m%d', o.ordered_at + 32400, 'unixepoch') AS INTEGER)"),
        QStringLiteral("order_total"), QStringLiteral("o.ordered_at IS NOT NULL AND o.state NOT IN ('cancelled', 'returned')"), QStringLiteral("0"));
    const QString deliveries =
        contributionSql.arg(QStringLiteral("deliveries"), QStringLiteral("o.delivered_on"), QStringLiteral("supply_total"),
                            QStringLiteral("o.delivered_on IS NOT NULL AND o.state = 'delivered'"),
                            QStringLiteral("coalesce(o.shipped_on, o.delivered_on)"));
    for (const QString &sql : {sales, deliveries}) {
        Statement note(m_database, sql);
        CONSOLE_TRY(note.bind(sign).bind(sign).bind(sign).bind(shop.value).run());
    }
    return {};
}

StoreResult<void> RecordMerge<SalesOrder>::sumUp(ShopId shop)
{
    Statement sales(m_database,
                    QStringLiteral("INSERT INTO sales_day (shop_id, day, orders, total) "
                                   "SELECT ?, day, sum(orders), sum(amount) FROM temp.order_change WHERE series = 'sales' GROUP BY day "
                                   "HAVING sum(orders) <> 0 OR sum(amount) <> 0 "
                                   "ON CONFLICT DO UPDATE SET orders = orders + excluded.orders, total = total + excluded.total"));
    CONSOLE_TRY(sales.bind(shop.value).run());
    // Where a settlement report covers the day of shipping, its lines tell of these deliveries.
    Statement deliveries(
        m_database,
        QStringLiteral("INSERT INTO delivered_day (shop_id, day, shipped_on, orders, supply_total, is_reported) "
                       "SELECT ?, day, shipped_on, sum(orders), sum(amount), EXISTS (SELECT 1 FROM settlement_period p "
                       "WHERE p.shop_id = ? AND p.source = 'report' AND c.shipped_on BETWEEN p.first_day AND p.last_day) "
                       "FROM temp.order_change c WHERE series = 'deliveries' GROUP BY day, shipped_on "
                       "HAVING sum(orders) <> 0 OR sum(amount) <> 0 "
                       "ON CONFLICT DO UPDATE SET orders = orders + excluded.orders, supply_total = supply_total + excluded.supply_total"));
    CONSOLE_TRY(deliveries.bind(shop.value).bind(shop.value).run());
    for (const auto &table : {QStringLiteral("sales_day"), QStringLiteral("delivered_day")}) {
        Statement emptied(m_database, QStringLiteral("DELETE FROM %1 WHERE shop_id = ? AND orders = 0").arg(table));
        CONSOLE_TRY(emptied.bind(shop.value).run());
    }
    return {};
}

} // namespace console
