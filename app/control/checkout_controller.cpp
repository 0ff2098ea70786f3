#include "control/checkout_controller.h"

#include "control/payment_catalogue.h"
#include "domain/ticket.h"

#include <algorithm>

namespace console {

namespace {

/// Whether there may be an order now that wasn't there before: placed, declined, or left by a fault in the middle.
bool mayHaveOrdered(const ActionResult<Charge, ChargeRefusal> &result)
{
    if (result || std::holds_alternative<StoreError>(result.error()))
        return true;
    const ChargeRefusal refusal = std::get<ChargeRefusal>(result.error());
    return refusal == ChargeRefusal::PaymentDeclined || refusal == ChargeRefusal::ActionIdReused;
}

/// The order that the draft's ids stand for. One paid from settlement money has no payment key: it is among the newest ones.
StoreResult<std::optional<TicketOrder>> placedOrder(Wallet &wallet, ShopId shop, const CheckoutState &draft)
{
    auto order = wallet.ticketOrders.orderOfPayment(shop, draft.paymentKey);
    if (!order || *order)
        return order;
    constexpr int newest = 50;
    const auto page = wallet.ticketOrders.orders(shop, 1, newest);
    if (!page)
        return tl::unexpected(page.error());
    for (const TicketOrder &each : page->orders) {
        if (each.actionId == draft.actionId)
            return std::optional(each);
    }
    return std::optional<TicketOrder>();
}

} // namespace

CheckoutController::CheckoutController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    begin(0);
    makeOffers();
    connect(&desk.session, &Session::bookChanged, this, &CheckoutController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] { empty(); });
}

void CheckoutController::renewIds()
{
    m_state.actionId = newActionId();
    m_state.paymentKey = newPaymentKey();
}

void CheckoutController::begin(qint64 ticket)
{
    ++m_orders;
    CheckoutState fresh;
    fresh.isPractice = m_desk.gateway.isPractice();
    fresh.takesFields = m_desk.gateway.takesFields();
    fresh.ticket = isTicket(ticket) ? ticket : 0;
    m_state = fresh;
    renewIds();
}

void CheckoutController::empty()
{
    begin(0);
    refresh();
}

void CheckoutController::putInCart(qint64 ticket)
{
    if (m_state.isOrdering)
        return;
    begin(ticket);
    read();
    pickMethod();
    emit stateChanged();
}

void CheckoutController::reopen(qint64 orderNumber)
{
    if (m_state.isOrdering)
        return;
    begin(0);
    if (const auto &shop = m_desk.session.shop()) {
        auto order = m_desk.wallet.ticketOrders.order(shop->id, orderNumber);
        if (!order) {
            m_state.fault = order.error().fault;
        } else if (*order) {
            m_state.ticket = (*order)->ticket;
            m_state.isReopened = true;
            complete(**std::move(order));
        }
    }
    refresh();
}

void CheckoutController::complete(TicketOrder order)
{
    m_state.method = order.method;
    m_state.order = std::move(order);
    m_state.step = CheckoutStep::Complete;
}

void CheckoutController::refresh()
{
    read();
    emit stateChanged();
}

void CheckoutController::read()
{
    m_hasSales.reset();
    if (const auto &shop = m_desk.session.shop()) {
        if (m_state.order)
            readOrder(*shop);
        readMoney(*shop);
    }
    makeOffers();
}

/// The first that can pay, where the one that is set can't. Only as a step begins: what the payer chose doesn't change under the eyes.
void CheckoutController::pickMethod()
{
    if (m_state.canPayWith(m_state.method))
        return;
    const auto payable = std::find_if(m_state.offers.cbegin(), m_state.offers.cend(), [](const MethodOffer &offer) { return !offer.obstacle; });
    if (payable != m_state.offers.cend())
        m_state.method = payable->method;
}

/// It may have been paid or have ended meanwhile. What can't be read stays as it was known, with the fault beside it.
void CheckoutController::readOrder(const Shop &signedIn)
{
    auto order = m_desk.wallet.ticketOrders.order(signedIn.id, m_state.order->orderNumber);
    m_state.fault.reset();
    if (!order)
        m_state.fault = order.error().fault;
    else if (!*order)
        m_state.fault = StoreFault::Failed;
    else
        m_state.order = **std::move(order);
}

void CheckoutController::readMoney(const Shop &signedIn)
{
    m_state.balances = m_desk.wallet.book.balances(signedIn.id);
    const auto shop = m_desk.wallet.shops.bySellerId(signedIn.sellerId);
    if (!shop || !*shop) {
        m_state.money = Reading<SettlementMoney>();
        m_state.money.fault = shop ? StoreFault::Failed : shop.error().fault;
        return;
    }
    m_state.hasQAccountPassword = (*shop)->hasQAccountPassword;
    m_state.money = m_desk.wallet.settlement.available(signedIn.id, (*shop)->grade, jst::dateOf(m_desk.clock.now()));
    if (const auto hasSales = m_desk.wallet.settlement.hasSales(signedIn.id))
        m_hasSales = *hasSales;
    else if (!m_state.money.fault)
        m_state.money.fault = hasSales.error().fault;
}

void CheckoutController::makeOffers()
{
    m_state.offers.clear();
    const Instant now = m_desk.clock.now();
    for (const auto &row : paymentMethodCodes)
        m_state.offers.append(offerOf(row.first, now));
}

MethodOffer CheckoutController::offerOf(PaymentMethod method, Instant now) const
{
    const PaymentCatalogue &catalogue = PaymentCatalogue::shipped();
    const QDate today = jst::dateOf(now);
    MethodOffer offer;
    offer.method = method;
    offer.terms = termsOf(m_desk.gateway, method, today);
    offer.isLimitChosen = catalogue.isLimitChosen(method, today);
    offer.course = isSettlementMoney(method) ? PaymentCourse::AtOnce : m_desk.gateway.courseOf(method);
    offer.feeYen = offer.terms.feeFor(m_state.ticket).value();
    offer.priceYen = m_state.ticket + offer.feeYen;
    if (!isSettlementMoney(method))
        offer.deadline = offer.terms.deadlineFrom(now);
    if (!offer.course) {
        offer.obstacle = MethodObstacle::NotOffered;
    } else if (!offer.terms.takes(m_state.ticket)) {
        offer.obstacle = MethodObstacle::OverLimit;
    } else if (isSettlementMoney(method)) {
        const auto &money = m_state.money.value;
        const qint64 available = !money ? 0 : (method == PaymentMethod::Settlement ? money->spendableSettled : money->spendableDue).value();
        if (!money || !m_hasSales) {
            offer.obstacle = MethodObstacle::MoneyUnread;
        } else if (!*m_hasSales) {
            offer.obstacle = MethodObstacle::NoSales;
        } else if (available < offer.priceYen) {
            offer.obstacle = MethodObstacle::NotEnoughMoney;
            offer.missingYen = offer.priceYen - available;
        }
    }
    return offer;
}

void CheckoutController::proceed()
{
    if (m_state.step != CheckoutStep::Cart || m_state.ticket == 0)
        return;
    m_state.step = CheckoutStep::Payment;
    read();
    pickMethod();
    emit stateChanged();
}

void CheckoutController::goBack()
{
    if (m_state.step != CheckoutStep::Payment || m_state.isOrdering)
        return;
    m_state.step = CheckoutStep::Cart;
    forgetProblems();
    emit stateChanged();
}

void CheckoutController::forgetProblems()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.card = CardFindings();
    m_state.payer.clear();
    m_state.isPasswordMissing = false;
}

void CheckoutController::chooseMethod(PaymentMethod method)
{
    if (m_state.isOrdering || m_state.order || m_state.method == method)
        return;
    m_state.method = method;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.isPasswordMissing = false;
    makeOffers(); // the deadline of an order placed now
    emit stateChanged();
}

void CheckoutController::checkField(CardField field, const CardFields &fields)
{
    const CardFindings findings = checkCard(fields, m_state.ticket, jst::dateOf(m_desk.clock.now()));
    switch (field) {
    case CardField::Number:
        m_state.card.number = findings.number;
        break;
    case CardField::Expiry:
        m_state.card.expiry = findings.expiry;
        break;
    case CardField::Code:
        m_state.card.code = findings.code;
        break;
    case CardField::Holder:
        m_state.card.holder = findings.holder;
        break;
    case CardField::Instalments:
        m_state.card.instalments = findings.instalments;
        break;
    }
    emit stateChanged();
}

void CheckoutController::checkField(PayerField field, const PayerFields &fields)
{
    const PayerFindings findings = checkPayer(m_state.method, fields);
    if (const auto problem = findings.constFind(field); problem != findings.constEnd())
        m_state.payer.insert(field, *problem);
    else
        m_state.payer.remove(field);
    emit stateChanged();
}

/// Notes what is wrong with the chosen method's fields.
bool CheckoutController::findProblems(const OrderFields &fields)
{
    if (isSettlementMoney(m_state.method))
        m_state.isPasswordMissing = m_state.hasQAccountPassword && fields.qAccountPassword.isEmpty();
    if (isSettlementMoney(m_state.method) || !m_state.takesFields)
        return m_state.isPasswordMissing;
    if (m_state.method == PaymentMethod::Card)
        m_state.card = checkCard(fields.card, m_state.ticket, jst::dateOf(m_desk.clock.now()));
    m_state.payer = checkPayer(m_state.method, fields.payer);
    return !m_state.card.none() || !m_state.payer.isEmpty();
}

void CheckoutController::order(const OrderFields &fields)
{
    if (m_state.step != CheckoutStep::Payment || m_state.isOrdering || m_state.order || !m_desk.session.shop())
        return;
    forgetProblems();
    if (findProblems(fields)) {
        emit stateChanged();
        return;
    }
    ChargeRequest request;
    request.actionId = m_state.actionId;
    request.paymentKey = m_state.paymentKey;
    request.ticket = m_state.ticket;
    request.method = m_state.method;
    request.language = fields.language;
    if (isSettlementMoney(m_state.method)) {
        request.qAccountPassword = fields.qAccountPassword;
    } else if (m_state.takesFields) {
        request.payer = fields.payer;
        if (m_state.method == PaymentMethod::Card)
            request.card = fields.card;
    }
    m_state.isOrdering = true;
    emit stateChanged();
    const quint64 number = ++m_orders;
    // Settlement money doesn't wait behind a payment service that is being asked about something else.
    Background &thread = isSettlementMoney(request.method) ? m_desk.actions : m_desk.payments;
    thread.run(
        this,
        [shop = *m_desk.session.shop(), request, &gateway = m_desk.gateway, &clock = m_desk.clock](Wallet &wallet) {
            return chargeTicket(wallet, gateway, shop, request, clock);
        },
        [this, number](const ActionResult<Charge, ChargeRefusal> &result) {
            if (number == m_orders)
                finish(result);
            if (mayHaveOrdered(result))
                m_desk.session.announceChange();
        });
}

void CheckoutController::finish(const ActionResult<Charge, ChargeRefusal> &result)
{
    m_state.isOrdering = false;
    if (result) {
        complete(result->order);
    } else if (const auto *error = std::get_if<StoreError>(&result.error())) {
        m_state.fault = error->fault; // the same id again: nothing is ordered twice if it was booked after all
    } else {
        m_state.refusal = std::get<ChargeRefusal>(result.error());
        if (m_state.refusal == ChargeRefusal::PaymentDeclined)
            renewIds(); // it is on record under its id; the next try is another one
        else if (m_state.refusal == ChargeRefusal::ActionIdReused)
            findPlacedOrder();
    }
    refresh();
}

/// This cart's order exists already, with another method: that one is shown. The ids stay, so that no click orders a second time.
void CheckoutController::findPlacedOrder()
{
    auto order = placedOrder(m_desk.wallet, m_desk.session.shop()->id, m_state);
    if (!order) {
        m_state.fault = order.error().fault;
    } else if (*order) {
        m_state.refusal.reset();
        m_state.isReopened = true;
        complete(**std::move(order));
    }
}

} // namespace console
