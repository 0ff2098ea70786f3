#include "store/sales_order_store.h"

#include "domain/text_folding.h"
#include "store/stored_values.h"

#include <sqlite3.h>

namespace console {

namespace {

// A filter's rows and the index that holds them. Named, because SQLite can't know that few orders of many are open; a query
// that can't use its index then fails at once instead of reading all history.
struct Source
{
    QString index;
    QString condition;
};

// Word for word the condition of the index sales_order_open, without which it can't be used.
Source openOrders(const QString &condition)
{
    return {QStringLiteral("sales_order_open"),
            QStringLiteral("state IN ('awaiting_payment', 'delivery_request', 'ship_planned', 'in_delivery', 'cancel_requested', "
                           "'return_requested', 'exchange_requested') "
                           "AND ")
                + condition};
}

Source sourceOf(OrdersFilter filter)
{
    const QString byTime = QStringLiteral("sales_order_by_time");
    switch (filter) {
    case OrdersFilter::All:
        return {byTime, QStringLiteral("true")};
    case OrdersFilter::OrderRequests:
        return openOrders(QStringLiteral("state = 'delivery_request'"));
    case OrdersFilter::Claims:
        return openOrders(QStringLiteral("state IN ('cancel_requested', 'return_requested', 'exchange_requested')"));
    case OrdersFilter::ETickets:
        return {QStringLiteral("sales_order_e_ticket"), QStringLiteral("shipping_method = 'eチケット'")};
    case OrdersFilter::AwaitingPayment:
        return openOrders(QStringLiteral("state = 'awaiting_payment'"));
    case OrdersFilter::InDelivery:
        return openOrders(QStringLiteral("state = 'in_delivery'"));
    case OrdersFilter::Delivered:
        return {byTime, QStringLiteral("state = 'delivered'")};
    }
    Q_UNREACHABLE();
}

void foldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    const QString folded = foldedForSearch(QString::fromUtf16(text, sqlite3_value_bytes16(values[0]) / 2));
    sqlite3_result_text16(context, folded.utf16(), int(folded.size() * 2), SQLITE_TRANSIENT);
}

// Orders are searched by name too rarely to carry a folded name in each of them.
StoreResult<void> offerFolding(Database &database)
{
    const int flags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    if (sqlite3_create_function_v2(database.handle(), "folded", 1, flags, nullptr, foldedFunction, nullptr, nullptr, nullptr)
        != SQLITE_OK)
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("offer folding"), {}});
    return {};
}

StoreResult<SalesOrder> readOrder(const Statement &row)
{
    SalesOrder order;
    const auto state = storedCode(salesOrderStateCodes, row, 2);
    if (!state)
        return tl::unexpected(state.error());
    order.orderNumber = row.text(0);
    order.cartNumber = row.text(1);
    order.state = *state;
    order.carrier = row.text(3);
    order.shippingMethod = row.text(4);
    if (const auto orderedAt = row.optionalInteger(5))
        order.orderedAt = Instant{*orderedAt};
    order.paidOn = storedDay(row, 6);
    order.shipPlannedOn = storedDay(row, 7);
    order.shippedOn = storedDay(row, 8);
    order.deliveredOn = storedDay(row, 9);
    order.itemNumber = row.text(10);
    order.itemName = row.text(11);
    order.sellerItemCode = row.text(12);
    order.optionInfo = row.text(13);
    order.quantity = row.optionalInteger(14);
    order.orderTotalYen = row.optionalInteger(15);
    order.supplyTotalYen = row.optionalInteger(16);
    return order;
}

StoreResult<MonthSales> readMonth(const Statement &row)
{
    const auto month = JstMonth::fromNumber(row.number(0));
    const auto sales = storedAmount<Yen>(row, 1);
    if (!month || !sales)
        return tl::unexpected(unreadable(QStringLiteral("a month's sales")));
    return MonthSales{*month, *sales};
}

struct Search
{
    ShopId shop;
    OrdersFilter filter;
    QString folded;
    std::optional<SalesOrder> after;
};

// Orders with a time and those without are two ranges of one index; the second follows the first.
StoreResult<QList<SalesOrder>> readPart(Database &database, const Search &search, bool hasTime, int limit)
{
    const bool isAfter = search.after && search.after->orderedAt.has_value() == hasTime;
    QString conditions = hasTime ? QStringLiteral("ordered_at IS NOT NULL") : QStringLiteral("ordered_at IS NULL");
    const Source source = sourceOf(search.filter);
    conditions += QStringLiteral(" AND ") + source.condition;
    if (isAfter)
        conditions +=
            hasTime ? QStringLiteral(" AND (ordered_at, order_number) < (?, ?)") : QStringLiteral(" AND order_number < ?");
    if (!search.folded.isEmpty())
        conditions += QStringLiteral(" AND (instr(lower(order_number), ?) OR instr(folded(item_name), ?))");
    Statement read(
        database,
        QStringLiteral("SELECT order_number, cart_number, state, carrier, shipping_method, ordered_at, paid_on, ship_planned_on, "
                       "shipped_on, delivered_on, item_number, item_name, seller_item_code, option_info, quantity, order_total, "
                       "supply_total FROM sales_order INDEXED BY %1 WHERE shop_id = ? AND %2 "
                       "ORDER BY ordered_at DESC, order_number DESC LIMIT ?")
            .arg(source.index, conditions));
    read.bind(search.shop.value);
    if (isAfter && hasTime)
        read.bind(search.after->orderedAt->utcSeconds);
    if (isAfter)
        read.bind(search.after->orderNumber);
    if (!search.folded.isEmpty())
        read.bind(search.folded).bind(search.folded);
    read.bind(limit);
    return listOf(read, readOrder);
}

} // namespace

StoreResult<OrderCounts> SalesOrderStore::counts(ShopId shop)
{
    // One statement, so that the figures are of one moment.
    QStringList counts;
    for (const auto filter : {OrdersFilter::OrderRequests, OrdersFilter::Claims}) {
        const Source source = sourceOf(filter);
        counts << QStringLiteral("(SELECT count(*) FROM sales_order INDEXED BY %1 WHERE shop_id = ? AND %2)")
                      .arg(source.index, source.condition);
    }
    Statement read(m_database, QStringLiteral("SELECT %1").arg(counts.join(QStringLiteral(", "))));
    const auto row = read.bind(shop.value).bind(shop.value).next();
    if (!row)
        return tl::unexpected(row.error());
    return OrderCounts{read.integer(0), read.integer(1)};
}

StoreResult<QList<SalesOrder>> SalesOrderStore::orders(ShopId shop, OrdersFilter filter, const QString &text,
                                                       const std::optional<SalesOrder> &after, int limit)
{
    const Search search{shop, filter, foldedForSearch(text), after};
    if (!search.folded.isEmpty())
        CONSOLE_TRY(offerFolding(m_database));
    QList<SalesOrder> page;
    for (const bool hasTime : {true, false}) {
        if (page.size() == limit || (hasTime && after && !after->orderedAt))
            continue;
        const auto part = readPart(m_database, search, hasTime, limit - int(page.size()));
        if (!part)
            return tl::unexpected(part.error());
        page += *part;
    }
    return page;
}

StoreResult<Yen> SalesOrderStore::sales(ShopId shop, QDate from, QDate to)
{
    Statement read(m_database,
                   QStringLiteral("SELECT coalesce(sum(total), 0) FROM sales_day WHERE shop_id = ? AND day BETWEEN ? AND ?"));
    const auto row = read.bind(shop.value).bind(dayNumber(from)).bind(dayNumber(to)).next();
    if (!row)
        return tl::unexpected(row.error());
    return storedAmount<Yen>(read, 0);
}

StoreResult<QList<MonthSales>> SalesOrderStore::salesByMonth(ShopId shop, QDate from, QDate to)
{
    QList<MonthSales> months;
    for (JstMonth month = JstMonth::containing(from); month <= JstMonth::containing(to); month = month.next())
        months.append({month, Yen()});
    Statement read(m_database, QStringLiteral("SELECT day / 100, sum(total) FROM sales_day WHERE shop_id = ? AND day BETWEEN ? AND ? "
                                              "GROUP BY 1 ORDER BY 1"));
    const auto sums = listOf(read.bind(shop.value).bind(dayNumber(from)).bind(dayNumber(to)), readMonth);
    if (!sums)
        return sums;
    auto month = months.begin();
    for (const MonthSales &sum : *sums) {
        while (month->month < sum.month)
            ++month;
        month->sales = sum.sales;
    }
    return months;
}

} // namespace console
