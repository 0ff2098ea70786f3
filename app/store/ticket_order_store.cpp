#include "store/ticket_order_store.h"

#include "domain/ticket.h"
#include "store/action_log.h"
#include "store/book_store.h"
#include "store/booking.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/stored_values.h"
#include "store/ticket_payment.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 firstOrderNumber = 3'000'001;

const QString orderColumns = QStringLiteral(
    "SELECT order_number, ticket, method, status, fee, placed_at, deadline_at, paid_at, card_brand, coalesce(card_last_four, ''), "
    "coalesce(instalments, 1), coalesce(total_after, 0), action_id, ended, ended_at, gateway, payment_key, reference, payment_id, is_automatic "
    "FROM ticket_order ");

std::optional<Instant> instantAt(const Statement &row, int column)
{
    const auto seconds = row.optionalInteger(column);
    return seconds ? std::optional<Instant>(Instant{*seconds}) : std::nullopt;
}

StoreResult<TicketOrder> readOrder(const Statement &row)
{
    TicketOrder order;
    const auto method = storedCode(paymentMethodCodes, row, 2);
    const auto status = storedCode(ticketOrderStatusCodes, row, 3);
    const auto fee = storedAmount<Yen>(row, 4);
    const auto total = storedAmount<Qcash>(row, 11);
    if (!method || !status || !fee || !total)
        return tl::unexpected(unreadable(QStringLiteral("ticket order")));
    order.orderNumber = row.integer(0);
    order.ticket = row.integer(1);
    order.method = *method;
    order.status = *status;
    order.fee = *fee;
    order.placedAt = {row.integer(5)};
    order.deadline = instantAt(row, 6);
    order.paidAt = instantAt(row, 7);
    if (!row.isNull(8)) {
        const auto brand = storedCode(cardBrandCodes, row, 8);
        if (!brand)
            return tl::unexpected(brand.error());
        order.card = CardStub{*brand, row.text(9)};
    }
    order.instalments = row.number(10);
    order.totalAfter = *total;
    order.actionId = row.text(12);
    if (!row.isNull(13)) {
        const auto end = storedCode(orderEndCodes, row, 13);
        if (!end)
            return tl::unexpected(end.error());
        order.end = *end;
    }
    order.endedAt = instantAt(row, 14);
    order.gateway = row.text(15);
    order.paymentKey = row.text(16);
    order.reference = row.text(17);
    order.paymentId = row.text(18);
    order.isAutomatic = row.number(19) != 0;
    return order;
}

/// Reads what the payers need for these orders, which are neighbours by number.
StoreResult<void> readInstructions(Database &database, ShopId shop, QList<TicketOrder> &orders)
{
    if (orders.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(orders.begin(), orders.end(),
                                                   [](const auto &one, const auto &other) { return one.orderNumber < other.orderNumber; });
    Statement read(database, QStringLiteral("SELECT order_number, field, value FROM payment_instruction WHERE shop_id = ? "
                                            "AND order_number BETWEEN ? AND ? ORDER BY order_number, ordinal"));
    read.bind(shop.value).bind(first->orderNumber).bind(last->orderNumber);
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const auto field = storedCode(instructionFieldCodes, read, 1);
        if (!field)
            return tl::unexpected(field.error());
        const auto order = std::find_if(orders.begin(), orders.end(), [&](const auto &one) { return one.orderNumber == read.integer(0); });
        if (order != orders.end())
            order->instructions.append({*field, read.text(2)});
    }
}

StoreResult<QList<TicketOrder>> allOf(Database &database, ShopId shop, Statement &read)
{
    auto orders = listOf(read, readOrder);
    if (orders)
        CONSOLE_TRY(readInstructions(database, shop, *orders));
    return orders;
}

StoreResult<std::optional<TicketOrder>> oneOf(Database &database, ShopId shop, Statement &read)
{
    auto orders = allOf(database, shop, read);
    if (!orders)
        return tl::unexpected(orders.error());
    return orders->isEmpty() ? std::optional<TicketOrder>() : std::optional<TicketOrder>(orders->takeFirst());
}

StoreResult<std::optional<TicketOrder>> byAction(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, orderColumns + QStringLiteral("WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(actionId);
    return oneOf(database, shop, read);
}

StoreResult<qint64> newestOrderNumber(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT coalesce(max(order_number), ?) FROM ticket_order WHERE shop_id = ?"));
    read.bind(firstOrderNumber - 1).bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return read.integer(0);
}

QString contentOf(const TicketOrderDraft &draft)
{
    return QStringLiteral("charge\x1f%1\x1f%2").arg(draft.ticket).arg(codeIn(paymentMethodCodes, draft.method()));
}

/// Refuses where the settlement money of `method` does not cover the ticket at this moment.
ActionResult<void, ChargeRefusal> checkSettlement(Database &database, const Shop &shop, const TicketOrderDraft &draft, QDate today)
{
    if (!isSettlementMoney(draft.method()))
        return {};
    const auto sales = SettlementStore(database).hasSales(shop.id);
    if (!sales)
        return tl::unexpected(sales.error());
    if (!*sales)
        return tl::unexpected(ChargeRefusal::NoSalesYet);
    const auto money = SettlementStore(database).available(shop.id, shop.grade, today);
    if (!money)
        return tl::unexpected(money.error());
    if (draft.method() == PaymentMethod::Settlement && money->spendableSettled.value() < draft.ticket)
        return tl::unexpected(ChargeRefusal::NotEnoughSettlement);
    if (draft.method() == PaymentMethod::SettlementDue && money->spendableDue.value() < draft.ticket)
        return tl::unexpected(ChargeRefusal::NotEnoughDue);
    return {};
}

StoreResult<void> insertOrder(Database &database, ShopId shop, const TicketOrder &order)
{
    Statement insert(database, QStringLiteral("INSERT INTO ticket_order (shop_id, order_number, action_id, ticket, method, status, fee, placed_at, "
                                              "deadline_at, paid_at, card_brand, card_last_four, instalments, total_after, gateway, payment_key, "
                                              "is_automatic) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, ?, ?)"));
    const auto seconds = [](std::optional<Instant> instant) { return instant ? std::optional<qint64>(instant->utcSeconds) : std::nullopt; };
    insert.bind(shop.value).bind(order.orderNumber).bind(order.actionId).bind(order.ticket).bind(codeIn(paymentMethodCodes, order.method));
    insert.bind(codeIn(ticketOrderStatusCodes, order.status)).bind(order.fee.value()).bind(order.placedAt.utcSeconds);
    insert.bind(seconds(order.deadline)).bind(seconds(order.paidAt));
    insert.bind(order.card ? QString(codeIn(cardBrandCodes, order.card->brand)) : QString());
    insert.bind(order.card ? order.card->lastFour : QString()).bind(order.instalments).bind(order.totalAfter.value());
    insert.bind(order.gateway).bind(order.paymentKey).bind(order.isAutomatic ? 1 : 0);
    return insert.run();
}

/// The order as it stands before any money moves.
StoreResult<TicketOrder> orderOf(Database &database, ShopId shop, const TicketOrderDraft &draft, Instant now)
{
    const auto number = newestOrderNumber(database, shop);
    if (!number)
        return tl::unexpected(number.error());
    const auto placedAt = bookingInstant(database, shop, now);
    if (!placedAt)
        return tl::unexpected(placedAt.error());
    TicketOrder order;
    order.orderNumber = *number + 1;
    order.actionId = draft.actionId;
    order.ticket = draft.ticket;
    order.method = draft.method();
    order.status = TicketOrderStatus::AwaitingPayment;
    order.fee = draft.terms.feeFor(draft.ticket);
    order.placedAt = *placedAt;
    order.card = draft.card;
    order.instalments = draft.instalments;
    order.isAutomatic = draft.isAutomatic;
    if (!isSettlementMoney(order.method)) {
        order.deadline = draft.terms.deadlineFrom(*placedAt);
        order.gateway = draft.gateway;
        order.paymentKey = draft.paymentKey;
    }
    return order;
}

} // namespace

ActionResult<std::optional<TicketOrder>, ChargeRefusal> TicketOrderStore::repeated(ShopId shop, const TicketOrderDraft &draft)
{
    Statement read(m_database, QStringLiteral("SELECT content FROM action WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(draft.actionId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<TicketOrder>();
    if (read.text(0) != contentOf(draft))
        return tl::unexpected(ChargeRefusal::ActionIdReused);
    auto order = byAction(m_database, shop, draft.actionId);
    if (!order)
        return tl::unexpected(order.error());
    return *order;
}

ActionResult<TicketOrder, ChargeRefusal> TicketOrderStore::place(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto order = placeInside(shop, draft, clock.now());
    if (order)
        CONSOLE_TRY(transaction->commit());
    return order;
}

ActionResult<TicketOrder, ChargeRefusal> TicketOrderStore::placeInside(const Shop &shop, const TicketOrderDraft &draft, Instant now)
{
    if (!isTicket(draft.ticket))
        return tl::unexpected(ChargeRefusal::NotATicket);
    if (!draft.terms.takes(draft.ticket))
        return tl::unexpected(ChargeRefusal::OverMethodLimit);
    const auto begun = beginAction(m_database, shop.id, draft.actionId, contentOf(draft), now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(ChargeRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        auto earlier = byAction(m_database, shop.id, draft.actionId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        Q_ASSERT(*earlier);
        return **std::move(earlier);
    }
    auto order = orderOf(m_database, shop.id, draft, now);
    if (!order)
        return tl::unexpected(order.error());
    if (isSettlementMoney(order->method)) {
        // The grade decides which money is settled already: it is read here, not taken from the screen.
        const auto current = ShopStore(m_database).bySellerId(shop.sellerId);
        if (!current)
            return tl::unexpected(current.error());
        if (!*current)
            return tl::unexpected(unreadable(QStringLiteral("shop")));
        const QDate today = jst::dateOf(now);
        CONSOLE_TRY(checkSettlement(m_database, **current, draft, today));
        CONSOLE_TRY(bookTicketPayment(m_database, **current, *order, today, order->placedAt));
        order->status = TicketOrderStatus::Paid;
        order->paidAt = order->placedAt;
    }
    const auto balances = BookStore(m_database).balances(shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    order->totalAfter = balances->total;
    CONSOLE_TRY(insertOrder(m_database, shop.id, *order));
    return *order;
}

StoreResult<TicketOrderPage> TicketOrderStore::orders(ShopId shop, qint64 page, int pageSize)
{
    const auto newest = newestOrderNumber(m_database, shop);
    if (!newest)
        return tl::unexpected(newest.error());
    TicketOrderPage result;
    result.count = *newest - firstOrderNumber + 1; // a shop's order numbers have no gaps
    result.pageCount = std::max<qint64>(1, (result.count + pageSize - 1) / pageSize);
    result.page = std::clamp<qint64>(page, 1, result.pageCount);
    const qint64 first = *newest - (result.page - 1) * pageSize;
    Statement read(m_database, orderColumns + QStringLiteral("WHERE shop_id = ? AND order_number BETWEEN ? AND ? ORDER BY order_number DESC"));
    read.bind(shop.value).bind(first - pageSize + 1).bind(first);
    auto orders = allOf(m_database, shop, read);
    if (!orders)
        return tl::unexpected(orders.error());
    result.orders = std::move(*orders);
    return result;
}

StoreResult<std::optional<TicketOrder>> TicketOrderStore::order(ShopId shop, qint64 orderNumber)
{
    Statement read(m_database, orderColumns + QStringLiteral("WHERE shop_id = ? AND order_number = ?"));
    read.bind(shop.value).bind(orderNumber);
    return oneOf(m_database, shop, read);
}

StoreResult<std::optional<TicketOrder>> TicketOrderStore::orderOfPayment(ShopId shop, const QString &paymentKey)
{
    Statement read(m_database, orderColumns + QStringLiteral("WHERE shop_id = ? AND payment_key = ? AND payment_key <> ''"));
    read.bind(shop.value).bind(paymentKey);
    return oneOf(m_database, shop, read);
}

StoreResult<QList<TicketOrder>> TicketOrderStore::awaiting(ShopId shop)
{
    Statement read(m_database, orderColumns + QStringLiteral("WHERE shop_id = ? AND status = 'awaiting_payment' ORDER BY deadline_at, order_number"));
    read.bind(shop.value);
    return allOf(m_database, shop, read);
}

} // namespace console
