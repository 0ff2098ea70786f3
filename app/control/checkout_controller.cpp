#include "control/checkout_controller.h"

#include "domain/ticket.h"

namespace console {

bool CheckoutState::canPayWith(PaymentMethod candidate) const
{
    switch (candidate) {
    case PaymentMethod::Card:
        return true;
    case PaymentMethod::Settlement:
        return money.value && money.value->settled.value() >= ticket;
    case PaymentMethod::SettlementDue:
        return money.value && money.value->due.value() >= ticket;
    }
    Q_UNREACHABLE();
}

CheckoutController::CheckoutController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_state.isPractice = desk.gateway.isPractice();
    connect(&desk.session, &Session::bookChanged, this, &CheckoutController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] { putInCart(0); });
}

QList<int> CheckoutController::instalmentsFor(const QString &cardNumber) const
{
    const auto digits = cardDigits(cardNumber);
    return instalmentsOffered(digits ? brandOf(*digits) : std::nullopt, m_state.ticket);
}

void CheckoutController::putInCart(qint64 ticket)
{
    ++m_orders;
    CheckoutState fresh;
    fresh.isPractice = m_state.isPractice;
    fresh.ticket = isTicket(ticket) ? ticket : 0;
    m_state = fresh;
    m_actionId = newActionId();
    refresh();
}

void CheckoutController::refresh()
{
    if (m_desk.session.shop())
        readMoney();
    emit stateChanged();
}

void CheckoutController::readMoney()
{
    const Shop &signedIn = *m_desk.session.shop();
    m_state.balances = m_desk.wallet.book.balances(signedIn.id);
    const auto shop = m_desk.wallet.shops.bySellerId(signedIn.sellerId);
    if (!shop || !*shop) {
        m_state.money = Reading<SettlementMoney>();
        m_state.money.fault = shop ? StoreFault::Failed : shop.error().fault;
        return;
    }
    m_state.hasQAccountPassword = (*shop)->hasQAccountPassword;
    m_state.money = m_desk.wallet.settlement.available(signedIn.id, (*shop)->grade, jst::dateOf(m_desk.clock.now()));
    if (!m_state.order && !m_state.isOrdering && !m_state.canPayWith(m_state.method))
        m_state.method = PaymentMethod::Card;
}

void CheckoutController::proceed()
{
    if (m_state.step != CheckoutStep::Cart || m_state.ticket == 0)
        return;
    m_state.step = CheckoutStep::Payment;
    refresh();
}

void CheckoutController::goBack()
{
    if (m_state.step != CheckoutStep::Payment || m_state.isOrdering)
        return;
    m_state.step = CheckoutStep::Cart;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.card = CardFindings();
    emit stateChanged();
}

void CheckoutController::chooseMethod(PaymentMethod method)
{
    if (m_state.isOrdering || m_state.method == method)
        return;
    m_state.method = method;
    m_state.refusal.reset();
    m_state.fault.reset();
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

void CheckoutController::order(const CardFields &fields, const QString &qAccountPassword)
{
    if (m_state.step != CheckoutStep::Payment || m_state.isOrdering || m_state.order || !m_desk.session.shop())
        return;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.card = CardFindings();
    ChargeRequest request;
    request.actionId = m_actionId;
    request.ticket = m_state.ticket;
    request.method = m_state.method;
    if (m_state.method == PaymentMethod::Card) {
        m_state.card = checkCard(fields, m_state.ticket, jst::dateOf(m_desk.clock.now()));
        if (!m_state.card.none()) {
            emit stateChanged();
            return;
        }
        request.card = fields;
    } else {
        request.qAccountPassword = qAccountPassword;
    }
    m_state.isOrdering = true;
    emit stateChanged();
    const quint64 number = ++m_orders;
    const Shop shop = *m_desk.session.shop();
    m_desk.actions.run(
        this,
        [shop, request, &gateway = m_desk.gateway, &clock = m_desk.clock](Wallet &wallet) {
            return chargeTicket(wallet, gateway, shop, request, clock);
        },
        [this, number](const ActionResult<TicketOrder, ChargeRefusal> &result) {
            if (number == m_orders)
                finish(result);
            if (result)
                m_desk.session.announceChange();
        });
}

void CheckoutController::finish(const ActionResult<TicketOrder, ChargeRefusal> &result)
{
    m_state.isOrdering = false;
    if (result) {
        m_state.order = *result;
        m_state.step = CheckoutStep::Complete;
    } else if (const auto *error = std::get_if<StoreError>(&result.error())) {
        m_state.fault = error->fault; // the same id again: nothing is ordered twice if it was booked after all
    } else {
        m_state.refusal = std::get<ChargeRefusal>(result.error());
        // A declined payment is on record under its id; the next try is another one.
        if (m_state.refusal == ChargeRefusal::PaymentDeclined || m_state.refusal == ChargeRefusal::ActionIdReused)
            m_actionId = newActionId();
    }
    if (m_desk.session.shop())
        readMoney();
    emit stateChanged();
}

} // namespace console
