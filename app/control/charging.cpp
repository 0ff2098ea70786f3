#include "control/charging.h"

#include "control/payment_catalogue.h"
#include "domain/ticket.h"

namespace console {

namespace {

/// Settlement money is released by the Q-account password, asked anew for each order.
ActionResult<void, ChargeRefusal> authorise(Wallet &wallet, const Shop &shop, const ChargeRequest &request, const Clock &clock)
{
    const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
    if (!hash)
        return tl::unexpected(hash.error());
    if (hash->isEmpty())
        return tl::unexpected(ChargeRefusal::QAccountPasswordNotSet);
    const auto checked = checkQAccountPassword(wallet, shop, request.qAccountPassword, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    switch (checked->answer) {
    case PasswordAnswer::Right:
        return {};
    case PasswordAnswer::Wrong:
        return tl::unexpected(ChargeRefusal::QAccountPasswordWrong);
    case PasswordAnswer::Wait:
        return tl::unexpected(ChargeRefusal::QAccountLocked);
    }
    Q_UNREACHABLE();
}


/// What can be judged before anything is written; the store judges again what may have changed at commit.
ActionResult<void, ChargeRefusal> checkRequest(const PaymentGateway &gateway, const ChargeRequest &request, const PaymentTerms &terms, QDate today)
{
    if (!isTicket(request.ticket))
        return tl::unexpected(ChargeRefusal::NotATicket);
    if (!isSettlementMoney(request.method) && !gateway.courseOf(request.method))
        return tl::unexpected(ChargeRefusal::MethodNotOffered);
    if (!terms.takes(request.ticket))
        return tl::unexpected(ChargeRefusal::OverMethodLimit);
    if (!gateway.takesFields())
        return {};
    if (request.method == PaymentMethod::Card && !checkCard(request.card, request.ticket, today).none())
        return tl::unexpected(ChargeRefusal::CardFieldsWrong);
    if (!checkPayer(request.method, request.payer).isEmpty())
        return tl::unexpected(ChargeRefusal::PayerFieldsWrong);
    return {};
}

TicketOrderDraft draftOf(const PaymentGateway &gateway, const ChargeRequest &request, const PaymentTerms &terms)
{
    TicketOrderDraft draft;
    draft.actionId = request.actionId;
    draft.ticket = request.ticket;
    draft.terms = terms;
    draft.gateway = gateway.name();
    draft.paymentKey = request.paymentKey;
    if (request.method == PaymentMethod::Card && gateway.takesFields()) {
        draft.card = stubOf(request.card);
        draft.instalments = request.card.instalments;
    }
    return draft;
}

/// The order as it stands now.
StoreResult<TicketOrder> reread(Wallet &wallet, const Shop &shop, qint64 orderNumber)
{
    auto order = wallet.ticketOrders.order(shop.id, orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("ticket order"), QStringLiteral("it is gone")});
    return **std::move(order);
}

/// Asks for the payment of a waiting order and takes the answer. Without one, or where it can't be written down, the order waits on:
/// from here on "nothing was changed" would be untrue.
Charge askForPayment(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, const TicketOrder &order, PaymentRequest request,
                                  const Clock &clock)
{
    request.paymentKey = order.paymentKey;
    request.orderNumber = order.orderNumber;
    request.method = order.method;
    request.ticketYen = order.ticket;
    request.amountYen = order.priceYen();
    request.placedAt = order.placedAt;
    request.deadline = order.deadline.value_or(order.placedAt);
    const auto answer = gateway.start(request);
    if (!answer)
        return {order, answer.error().fault};
    const auto taken = wallet.orderCourses.receive(shop, gateway.name(), *answer, clock);
    const auto now = reread(wallet, shop, order.orderNumber);
    // The order stands in any case: a store that can't be written now hears the same answer at the next poll.
    if (!taken || !now)
        return {order, GatewayFault::Unreachable};
    return {*now, std::nullopt};
}

/// Whether the payment may still be asked for. After the deadline it no longer may: what the service then took would pay nothing.
bool isToBeAskedFor(const PaymentGateway &gateway, const TicketOrder &order, Instant now)
{
    return order.isAwaiting() && order.reference.isEmpty() && order.gateway == gateway.name() && order.deadline && now <= *order.deadline;
}

ActionResult<Charge, ChargeRefusal> outcomeOf(Charge charge)
{
    if (charge.order.end == OrderEnd::Declined)
        return tl::unexpected(ChargeRefusal::PaymentDeclined);
    return charge;
}

} // namespace

PaymentTerms termsOf(const PaymentGateway &gateway, PaymentMethod method, QDate day)
{
    PaymentTerms terms = PaymentCatalogue::shipped().terms(method, day);
    if (!isSettlementMoney(method))
        terms.longestWaitSeconds = gateway.longestWaitSeconds();
    return terms;
}

ActionResult<Charge, ChargeRefusal> chargeTicket(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, const ChargeRequest &request,
                                                 const Clock &clock)
{
    const QDate today = jst::dateOf(clock.now());
    const PaymentTerms terms = termsOf(gateway, request.method, today);
    PaymentRequest payment;
    payment.payer = request.payer;
    payment.language = request.language;
    if (request.method == PaymentMethod::Card && gateway.takesFields())
        payment.card = request.card;

    TicketOrderDraft identity;
    identity.actionId = request.actionId;
    identity.ticket = request.ticket;
    identity.terms = terms;
    auto earlier = wallet.ticketOrders.repeated(shop.id, identity);
    if (!earlier)
        return tl::unexpected(earlier.error());
    const bool isRepeated = earlier->has_value();
    if (isRepeated && !isToBeAskedFor(gateway, **earlier, clock.now()))
        return outcomeOf({**std::move(earlier), std::nullopt});

    if (auto checked = checkRequest(gateway, request, terms, today); !checked)
        return tl::unexpected(checked.error());
    if (isSettlementMoney(request.method)) {
        if (auto authorised = authorise(wallet, shop, request, clock); !authorised)
            return tl::unexpected(authorised.error());
    }
    auto placed = isRepeated ? ActionResult<TicketOrder, ChargeRefusal>(**std::move(earlier))
                             : wallet.ticketOrders.place(shop, draftOf(gateway, request, terms), clock);
    if (!placed)
        return tl::unexpected(placed.error());
    if (!isToBeAskedFor(gateway, *placed, clock.now()))
        return outcomeOf({*std::move(placed), std::nullopt});
    return outcomeOf(askForPayment(wallet, gateway, shop, *placed, payment, clock));
}

StoreResult<FollowUp> followPayments(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, const Clock &clock)
{
    const auto awaiting = wallet.ticketOrders.awaiting(shop.id);
    if (!awaiting)
        return tl::unexpected(awaiting.error());
    QList<OpenPayment> open;
    for (const TicketOrder &order : *awaiting) {
        if (order.gateway == gateway.name())
            open.append({order.paymentKey, order.reference});
    }
    FollowUp result;
    const auto notices = gateway.poll(open);
    if (!notices)
        result.fault = notices.error().fault;
    for (const PaymentNotice &notice : notices.value_or(QList<PaymentNotice>())) {
        const auto outcome = wallet.orderCourses.receive(shop, gateway.name(), notice, clock);
        if (!outcome)
            return tl::unexpected(outcome.error());
        result.changed += *outcome == NoticeOutcome::Nothing ? 0 : 1;
        result.attention += *outcome == NoticeOutcome::Attention ? 1 : 0;
    }
    // By the clock alone: who paid in time is credited whenever the service tells it.
    const auto lapsed = wallet.orderCourses.lapseOverdue(shop.id, clock);
    if (!lapsed)
        return tl::unexpected(lapsed.error());
    result.changed += *lapsed;
    return result;
}

namespace {

/// The waiting order that the seller means; otherwise why it can't be gone on with.
ActionResult<TicketOrder, LeaveRefusal> waitingOrder(Wallet &wallet, const Shop &shop, qint64 orderNumber)
{
    auto order = wallet.ticketOrders.order(shop.id, orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    if (!*order)
        return tl::unexpected(LeaveRefusal::NoSuchOrder);
    if ((*order)->status == TicketOrderStatus::Paid)
        return tl::unexpected(LeaveRefusal::AlreadyPaid);
    if (!(*order)->isAwaiting())
        return tl::unexpected(LeaveRefusal::AlreadyEnded);
    return **std::move(order);
}

} // namespace

ActionResult<Charge, LeaveRefusal> askAgain(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, qint64 orderNumber,
                                            const QString &language, const Clock &clock)
{
    auto order = waitingOrder(wallet, shop, orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    // A card would have to be typed in again: such an order ends by itself, and is placed anew.
    if (!isToBeAskedFor(gateway, *order, clock.now()) || (order->method == PaymentMethod::Card && gateway.takesFields()))
        return Charge{*std::move(order), std::nullopt};
    PaymentRequest request;
    request.language = language;
    return askForPayment(wallet, gateway, shop, *order, request, clock);
}

ActionResult<TicketOrder, LeaveRefusal> leaveOrder(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, qint64 orderNumber, const Clock &clock)
{
    const auto order = waitingOrder(wallet, shop, orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    if (order->gateway == gateway.name()) {
        const auto answer = gateway.giveUp({order->paymentKey, order->reference});
        if (answer && answer->state == PaymentState::Paid) {
            if (auto taken = wallet.orderCourses.receive(shop, gateway.name(), *answer, clock); !taken)
                return tl::unexpected(taken.error());
        }
    }
    return wallet.orderCourses.leave(shop.id, orderNumber, clock);
}

} // namespace console
