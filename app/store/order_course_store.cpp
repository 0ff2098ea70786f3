#include "store/order_course_store.h"

#include "store/book_store.h"
#include "store/booking.h"
#include "store/order_steps.h"
#include "store/payment_attention_store.h"
#include "store/stored_values.h"

namespace console {

namespace {

StoreResult<void> noteInstructions(Database &database, ShopId shop, const TicketOrder &order, const PaymentNotice &notice)
{
    Statement forget(database, QStringLiteral("DELETE FROM payment_instruction WHERE shop_id = ? AND order_number = ?"));
    forget.bind(shop.value).bind(order.orderNumber);
    CONSOLE_TRY(forget.run());
    int ordinal = 0;
    for (const PaymentInstruction &instruction : notice.instructions) {
        Statement write(database, QStringLiteral("INSERT INTO payment_instruction (shop_id, order_number, ordinal, field, value) VALUES (?, ?, ?, ?, ?)"));
        write.bind(shop.value).bind(order.orderNumber).bind(++ordinal).bind(codeIn(instructionFieldCodes, instruction.field)).bind(instruction.value);
        CONSOLE_TRY(write.run());
    }
    return {};
}

/// Keeps how a waiting order is asked about and paid; true where the notice brings something new.
StoreResult<bool> note(Database &database, ShopId shop, const TicketOrder &order, const PaymentNotice &notice)
{
    const bool hasReference = !notice.reference.isEmpty() && notice.reference != order.reference;
    const bool hasInstructions = !notice.instructions.isEmpty() && notice.instructions != order.instructions;
    if (!order.isAwaiting() || (!hasReference && !hasInstructions))
        return false;
    if (hasReference) {
        Statement write(database, QStringLiteral("UPDATE ticket_order SET reference = ? WHERE shop_id = ? AND order_number = ?"));
        write.bind(notice.reference).bind(shop.value).bind(order.orderNumber);
        CONSOLE_TRY(write.run());
    }
    if (hasInstructions)
        CONSOLE_TRY(noteInstructions(database, shop, order, notice));
    return true;
}

/// A payment service may speak of all shops of this store: another shop's order, or money that another shop was told of, is not this one's.
StoreResult<bool> isKnownElsewhere(Database &database, const QString &gateway, const PaymentNotice &notice)
{
    // CROSS JOIN: shops first, then by index; there are few shops and many orders.
    Statement read(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM shop s CROSS JOIN ticket_order o ON o.shop_id = s.id AND o.payment_key = ? "
                                            "AND o.payment_key <> '' AND o.gateway = ?) "
                                            "OR EXISTS (SELECT 1 FROM shop s CROSS JOIN payment_attention a ON a.shop_id = s.id "
                                            "AND a.gateway = ? AND a.payment_id = ?)"));
    read.bind(notice.paymentKey).bind(gateway).bind(gateway).bind(paymentIdOf(notice));
    const auto found = oneInteger(read);
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

/// Money that no order of this shop waits for.
StoreResult<NoticeOutcome> keepStrayMoney(Database &database, ShopId shop, const QString &gateway, const PaymentNotice &notice, Instant now)
{
    const auto isOthers = isKnownElsewhere(database, gateway, notice);
    if (!isOthers)
        return tl::unexpected(isOthers.error());
    if (*isOthers)
        return NoticeOutcome::Nothing;
    CONSOLE_TRY(keepForAttention(database, shop, gateway, notice, AttentionKind::UnknownOrder, std::nullopt, now));
    return NoticeOutcome::Attention;
}

/// What a notice means for the order that it is about.
struct Verdict
{
    bool pays = false;
    std::optional<OrderEnd> end;
    std::optional<AttentionKind> attention;
};

Verdict verdictOnMoney(const TicketOrder &order, const PaymentNotice &notice, Instant now)
{
    if (order.status == TicketOrderStatus::Paid)
        return {false, {}, AttentionKind::PaidTwice};
    if (notice.amountYen != order.priceYen())
        return {false, {}, AttentionKind::WrongAmount};
    if (order.status == TicketOrderStatus::Failed)
        return {false, {}, AttentionKind::PaidAfterEnd};
    // Who paid in time is not late because this program heard of it later, even where the order has lapsed meanwhile.
    const bool paidInTime = notice.paidAt && order.deadline && *notice.paidAt <= *order.deadline;
    const bool isOver = !order.isAwaiting() || (order.deadline && now > *order.deadline);
    if (paidInTime || !isOver)
        return {true, {}, {}};
    return {false, order.isAwaiting() ? std::optional(OrderEnd::Deadline) : std::nullopt, AttentionKind::PaidLate};
}

Verdict verdictOn(const TicketOrder &order, const PaymentNotice &notice, Instant now)
{
    if (notice.state == PaymentState::Paid)
        return verdictOnMoney(order, notice, now);
    if (!order.isAwaiting())
        return {};
    const bool isOver = order.deadline && now > *order.deadline;
    switch (notice.state) {
    case PaymentState::Waiting:
    case PaymentState::Paid:
        return {};
    case PaymentState::Declined:
        return {false, isOver ? OrderEnd::Deadline : OrderEnd::Declined, {}};
    case PaymentState::Expired:
        return {false, OrderEnd::Deadline, {}};
    case PaymentState::Unknown: {
        // Its card is gone with the program that asked for it; any other order can be asked for again.
        const bool isInterrupted = order.method == PaymentMethod::Card && order.reference.isEmpty()
            && now.utcSeconds - order.placedAt.utcSeconds >= OrderCourseStore::interruptedAfterSeconds;
        return {false, isInterrupted ? std::optional(OrderEnd::Interrupted) : std::nullopt, {}};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

StoreResult<NoticeOutcome> OrderCourseStore::receive(const Shop &shop, const QString &gateway, const PaymentNotice &notice, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto outcome = received(shop, gateway, notice, clock.now());
    if (outcome && *outcome != NoticeOutcome::Nothing)
        CONSOLE_TRY(transaction->commit());
    return outcome;
}

StoreResult<NoticeOutcome> OrderCourseStore::received(const Shop &shop, const QString &gateway, const PaymentNotice &notice, Instant now)
{
    const bool isMoney = notice.state == PaymentState::Paid;
    const auto isTold = isMoney ? isPaymentKnown(m_database, shop.id, gateway, notice) : StoreResult<bool>(false);
    if (!isTold)
        return tl::unexpected(isTold.error());
    if (*isTold)
        return NoticeOutcome::Nothing;
    const auto found = TicketOrderStore(m_database).orderOfPayment(shop.id, notice.paymentKey);
    if (!found)
        return tl::unexpected(found.error());
    // About another service's order this one has nothing to say.
    if (!*found || (*found)->gateway != gateway)
        return isMoney ? keepStrayMoney(m_database, shop.id, gateway, notice, now) : NoticeOutcome::Nothing;

    const TicketOrder &order = **found;
    const auto isNoted = note(m_database, shop.id, order, notice);
    if (!isNoted)
        return tl::unexpected(isNoted.error());
    const Verdict verdict = verdictOn(order, notice, now);
    if (verdict.pays)
        CONSOLE_TRY(payOrder(m_database, shop, order, paymentIdOf(notice), now));
    if (verdict.end)
        CONSOLE_TRY(endOrder(m_database, shop.id, order.orderNumber, *verdict.end, now));
    if (verdict.attention)
        CONSOLE_TRY(keepForAttention(m_database, shop.id, gateway, notice, *verdict.attention, order.orderNumber, now));
    return verdict.pays      ? NoticeOutcome::Paid
        : verdict.attention ? NoticeOutcome::Attention
        : verdict.end       ? NoticeOutcome::Ended
        : *isNoted          ? NoticeOutcome::Noted
                            : NoticeOutcome::Nothing;
}

ActionResult<TicketOrder, LeaveRefusal> OrderCourseStore::leave(ShopId shop, qint64 orderNumber, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TicketOrderStore orders(m_database);
    const auto found = orders.order(shop, orderNumber);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(LeaveRefusal::NoSuchOrder);
    switch ((*found)->status) {
    case TicketOrderStatus::Paid:
        return tl::unexpected(LeaveRefusal::AlreadyPaid);
    case TicketOrderStatus::Lapsed:
    case TicketOrderStatus::Failed:
        return tl::unexpected(LeaveRefusal::AlreadyEnded);
    case TicketOrderStatus::AwaitingPayment:
        break;
    }
    CONSOLE_TRY(endOrder(m_database, shop, orderNumber, OrderEnd::Left, clock.now()));
    auto left = orders.order(shop, orderNumber);
    if (!left)
        return tl::unexpected(left.error());
    CONSOLE_TRY(transaction->commit());
    Q_ASSERT(*left);
    return **std::move(left);
}

StoreResult<qint64> OrderCourseStore::lapseOverdue(ShopId shop, const Clock &clock)
{
    const auto next = nextDeadline(shop);
    if (!next)
        return tl::unexpected(next.error());
    if (!*next || clock.now() <= **next)
        return 0; // the usual case takes no lock
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto awaiting = TicketOrderStore(m_database).awaiting(shop);
    if (!awaiting)
        return tl::unexpected(awaiting.error());
    qint64 lapsed = 0;
    for (const TicketOrder &order : *awaiting) {
        if (!order.deadline || now <= *order.deadline)
            continue;
        CONSOLE_TRY(endOrder(m_database, shop, order.orderNumber, OrderEnd::Deadline, now));
        ++lapsed;
    }
    CONSOLE_TRY(transaction->commit());
    return lapsed;
}

StoreResult<bool> OrderCourseStore::hasUnpaidSince(ShopId shop, const QString &gateway, Instant since)
{
    Statement read(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM ticket_order WHERE shop_id = ? AND status IN ('lapsed', 'failed') "
                                              "AND ended_at >= ? AND gateway = ?)"));
    const auto found = oneInteger(read.bind(shop.value).bind(since.utcSeconds).bind(gateway));
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

StoreResult<std::optional<Instant>> OrderCourseStore::nextDeadline(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT min(deadline_at) FROM ticket_order WHERE shop_id = ? AND status = 'awaiting_payment'"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row && !read.isNull(0) ? std::optional<Instant>(Instant{read.integer(0)}) : std::nullopt;
}

} // namespace console
