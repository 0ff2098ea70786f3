#include "store/ticket_order_store.h"

#include "domain/ticket.h"
#include "store/action_log.h"
#include "store/book_store.h"
#include "store/booking.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 firstOrderNumber = 3'000'001;

const QString orderColumns = QStringLiteral("SELECT order_number, ticket, method, status, fee, placed_at, deadline_at, paid_at, card_brand, "
                                            "coalesce(card_last_four, ''), coalesce(instalments, 1), coalesce(total_after, 0) FROM ticket_order ");

StoreResult<TicketOrder> readOrder(const Statement &row)
{
    TicketOrder order;
    const auto method = valueIn(paymentMethodCodes, row.text(2));
    const auto status = valueIn(ticketOrderStatusCodes, row.text(3));
    const auto fee = Yen::of(row.integer(4));
    const auto total = Qcash::of(row.integer(11));
    if (!method || !status || !fee || !total)
        return tl::unexpected(unreadable(QStringLiteral("ticket order")));
    order.orderNumber = row.integer(0);
    order.ticket = row.integer(1);
    order.method = *method;
    order.status = *status;
    order.fee = *fee;
    order.placedAt = {row.integer(5)};
    if (const auto deadline = row.optionalInteger(6))
        order.deadline = Instant{*deadline};
    if (const auto paidAt = row.optionalInteger(7))
        order.paidAt = Instant{*paidAt};
    if (!row.isNull(8)) {
        const auto brand = valueIn(cardBrandCodes, row.text(8));
        if (!brand)
            return tl::unexpected(unreadable(QStringLiteral("card brand")));
        order.card = CardStub{*brand, row.text(9)};
    }
    order.instalments = row.number(10);
    order.totalAfter = *total;
    return order;
}

StoreResult<std::optional<TicketOrder>> byAction(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, orderColumns + QStringLiteral("WHERE shop_id = ? AND action_id = ?"));
    read.bind(shop.value).bind(actionId);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<TicketOrder>();
    auto order = readOrder(read);
    if (!order)
        return tl::unexpected(order.error());
    return std::optional<TicketOrder>(std::move(*order));
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
    return QStringLiteral("charge\x1f%1\x1f%2").arg(draft.ticket).arg(codeIn(paymentMethodCodes, draft.method));
}

QLatin1String payingAccount(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return QLatin1String("card_money");
    case PaymentMethod::Settlement:
        return QLatin1String("settlement_money");
    case PaymentMethod::SettlementDue:
        return QLatin1String("settlement_due_money");
    }
    Q_UNREACHABLE();
}

StoreResult<bool> hasSales(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM delivered_day WHERE shop_id = ?)"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return read.integer(0) != 0;
}

/// Refuses where the settlement money of `method` does not cover the ticket at this moment.
ActionResult<void, ChargeRefusal> checkSettlement(Database &database, const Shop &shop, const TicketOrderDraft &draft, QDate today)
{
    if (draft.method == PaymentMethod::Card)
        return {};
    const auto sales = hasSales(database, shop.id);
    if (!sales)
        return tl::unexpected(sales.error());
    if (!*sales)
        return tl::unexpected(ChargeRefusal::NoSalesYet);
    const auto money = SettlementStore(database).available(shop.id, shop.grade, today);
    if (!money)
        return tl::unexpected(money.error());
    if (draft.method == PaymentMethod::Settlement && money->settled.value() < draft.ticket)
        return tl::unexpected(ChargeRefusal::NotEnoughSettlement);
    if (draft.method == PaymentMethod::SettlementDue && money->due.value() < draft.ticket)
        return tl::unexpected(ChargeRefusal::NotEnoughDue);
    return {};
}

StoreResult<void> moveMoney(Database &database, const Shop &shop, const TicketOrderDraft &draft, QDate today, Instant bookedAt)
{
    TransferDraft credit;
    credit.fromAccount = QLatin1String("qcash_sold");
    credit.toAccount = QLatin1String("qcash");
    credit.amount = draft.ticket;
    credit.kind = EntryKind::Charge;
    const auto credited = bookTransfer(database, shop.id, draft.actionId, 0, credit, bookedAt);
    if (!credited)
        return tl::unexpected(credited.error());
    TransferDraft payment = credit;
    payment.fromAccount = payingAccount(draft.method);
    payment.toAccount = QLatin1String("ticket_sales");
    const auto paid = bookTransfer(database, shop.id, draft.actionId, 1, payment, bookedAt);
    if (!paid)
        return tl::unexpected(paid.error());
    if (draft.method == PaymentMethod::SettlementDue)
        return SettlementStore(database).useDueMoney(shop.id, shop.grade, today, *paid, known<Yen>(draft.ticket));
    return {};
}

StoreResult<void> insertOrder(Database &database, ShopId shop, const TicketOrderDraft &draft, const TicketOrder &order)
{
    Statement insert(database, QStringLiteral("INSERT INTO ticket_order (shop_id, order_number, action_id, ticket, method, status, fee, placed_at, "
                                              "paid_at, card_brand, card_last_four, instalments, total_after) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?)"));
    insert.bind(shop.value).bind(order.orderNumber).bind(draft.actionId).bind(order.ticket).bind(codeIn(paymentMethodCodes, order.method));
    insert.bind(codeIn(ticketOrderStatusCodes, order.status)).bind(order.fee.value()).bind(order.placedAt.utcSeconds);
    insert.bind(order.paidAt ? std::optional<qint64>(order.paidAt->utcSeconds) : std::nullopt);
    insert.bind(order.card ? QString(codeIn(cardBrandCodes, order.card->brand)) : QString());
    insert.bind(order.card ? order.card->lastFour : QString()).bind(order.instalments).bind(order.totalAfter.value());
    return insert.run();
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

ActionResult<TicketOrder, ChargeRefusal> TicketOrderStore::placePaid(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock)
{
    return place(shop, draft, clock, TicketOrderStatus::Paid);
}

ActionResult<TicketOrder, ChargeRefusal> TicketOrderStore::placeDeclined(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock)
{
    return place(shop, draft, clock, TicketOrderStatus::Failed);
}

ActionResult<TicketOrder, ChargeRefusal> TicketOrderStore::place(const Shop &shop, const TicketOrderDraft &draft, const Clock &clock,
                                                                 TicketOrderStatus status)
{
    if (!isTicket(draft.ticket))
        return tl::unexpected(ChargeRefusal::NotATicket);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop.id, draft.actionId, contentOf(draft), now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun == ActionState::OtherContent)
        return tl::unexpected(ChargeRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = byAction(m_database, shop.id, draft.actionId);
        if (!earlier)
            return tl::unexpected(earlier.error());
        Q_ASSERT(*earlier);
        return **earlier;
    }
    const auto number = newestOrderNumber(m_database, shop.id);
    if (!number)
        return tl::unexpected(number.error());
    const auto bookedAt = bookingInstant(m_database, shop.id, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());

    TicketOrder order;
    order.orderNumber = *number + 1;
    order.ticket = draft.ticket;
    order.method = draft.method;
    order.status = status;
    order.placedAt = *bookedAt;
    order.card = draft.card;
    order.instalments = draft.instalments;
    if (status == TicketOrderStatus::Paid) {
        // The grade decides which money is settled already: it is read here, not taken from the screen.
        const auto current = ShopStore(m_database).bySellerId(shop.sellerId);
        if (!current)
            return tl::unexpected(current.error());
        if (!*current)
            return tl::unexpected(unreadable(QStringLiteral("shop")));
        const QDate today = jst::dateOf(now);
        CONSOLE_TRY(checkSettlement(m_database, **current, draft, today));
        CONSOLE_TRY(moveMoney(m_database, **current, draft, today, *bookedAt));
        order.paidAt = *bookedAt;
    }
    const auto balances = BookStore(m_database).balances(shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    order.totalAfter = balances->total;
    CONSOLE_TRY(insertOrder(m_database, shop.id, draft, order));
    CONSOLE_TRY(transaction->commit());
    return order;
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
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return result;
        auto order = readOrder(read);
        if (!order)
            return tl::unexpected(order.error());
        result.orders.append(std::move(*order));
    }
}

} // namespace console
