#include "control/order_controller.h"

#include "control/payment_watch.h"
#include "payment/practice_gateway.h"

#include <algorithm>

namespace console {

bool isPracticeOrder(const TicketOrder &order)
{
    return order.gateway == PracticeGateway::serviceName;
}

OrderController::OrderController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] { show(0); });
    connect(&desk.session, &Session::bookChanged, this, &OrderController::refresh);
    connect(&desk.paymentWatch, &PaymentWatch::stateChanged, this, &OrderController::followWatch);
}

void OrderController::show(qint64 orderNumber)
{
    if (orderNumber != m_state.orderNumber) {
        ++m_visit;
        const auto checkedAt = m_state.checkedAt;
        m_state = OrderState();
        m_state.checkedAt = checkedAt;
        m_state.orderNumber = orderNumber;
    }
    refresh();
}

void OrderController::refresh()
{
    m_state.fault.reset();
    read();
    const PaymentWatchState &watch = m_desk.paymentWatch.state();
    m_state.isChecking = watch.isChecking;
    m_state.gatewayFault = watch.fault;
    m_state.attention = watch.attention;
    emit stateChanged();
}

void OrderController::read()
{
    m_state.order.reset();
    m_state.course.reset();
    m_state.isPractice = false;
    m_state.isOthers = false;
    if (m_state.orderNumber == 0 || !m_desk.session.shop())
        return;
    auto order = m_desk.wallet.ticketOrders.order(m_desk.session.shop()->id, m_state.orderNumber);
    if (!order || !*order) {
        m_state.fault = order ? StoreFault::Failed : order.error().fault;
        return;
    }
    m_state.order = **std::move(order);
    m_state.isPractice = isPracticeOrder(*m_state.order);
    const bool isOurs = m_state.order->gateway == m_desk.gateway.name();
    m_state.isOthers = m_state.isAwaiting() && !isOurs;
    if (isOurs)
        m_state.course = m_desk.gateway.courseOf(m_state.order->method);
}

void OrderController::followWatch()
{
    const PaymentWatchState &watch = m_desk.paymentWatch.state();
    const bool wasChecking = m_state.isChecking;
    m_state.isChecking = watch.isChecking;
    m_state.attention = watch.attention;
    if (wasChecking && !watch.isChecking) {
        m_state.gatewayFault = watch.fault;
        if (!watch.fault && !watch.storeFault)
            m_state.checkedAt = m_desk.clock.now();
    }
    emit stateChanged();
}

std::optional<qint64> OrderController::secondsLeft() const
{
    if (!m_state.isAwaiting() || !m_state.order->deadline)
        return std::nullopt;
    // It lapses when the last second is over.
    return std::max<qint64>(0, m_state.order->deadline->utcSeconds + 1 - m_desk.clock.now().utcSeconds);
}

bool OrderController::canAskAgain() const
{
    if (!m_state.isUnanswered() || m_state.isOthers || lacksPayer())
        return false;
    return m_state.order->method != PaymentMethod::Card || !m_desk.gateway.takesFields();
}

bool OrderController::lacksPayer() const
{
    return m_state.isUnanswered() && !m_state.isOthers && m_desk.gateway.takesFields() && !payerFieldsOf(m_state.order->method).isEmpty();
}

bool OrderController::canPractise() const
{
    return m_desk.practice && m_state.isAwaiting() && !m_state.isOthers && !m_state.isUnanswered();
}

void OrderController::check()
{
    m_desk.paymentWatch.check();
}

void OrderController::begin(OrderWork work)
{
    m_state.work = work;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.isOutcomeRefused = false;
    emit stateChanged();
}

bool OrderController::end(quint64 visit)
{
    if (visit != m_visit)
        return false;
    m_state.work = OrderWork::None;
    return true;
}

void OrderController::fail(const Failure<LeaveRefusal> &failure)
{
    if (const auto *refusal = std::get_if<LeaveRefusal>(&failure))
        m_state.refusal = *refusal;
    else
        m_state.fault = std::get<StoreError>(failure).fault;
}

void OrderController::askAgain(const QString &language)
{
    if (m_state.work != OrderWork::None || !canAskAgain())
        return;
    begin(OrderWork::AskingAgain);
    m_desk.payments.run(
        this,
        [shop = *m_desk.session.shop(), orderNumber = m_state.orderNumber, language, &gateway = m_desk.gateway, &clock = m_desk.clock](Wallet &wallet) {
            return console::askAgain(wallet, gateway, shop, orderNumber, language, clock);
        },
        [this, visit = m_visit](const ActionResult<Charge, LeaveRefusal> &result) {
            // Whatever it came to, the order may stand differently now.
            m_desk.session.announceChange();
            if (!end(visit))
                return;
            if (!result) {
                fail(result.error());
            } else {
                m_state.gatewayFault = result->fault;
                if (!result->fault)
                    m_state.checkedAt = m_desk.clock.now();
            }
            emit stateChanged();
        });
}

void OrderController::beginLeaving()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

void OrderController::leave()
{
    if (m_state.work != OrderWork::None || !m_state.isAwaiting())
        return;
    begin(OrderWork::Leaving);
    m_desk.payments.run(
        this,
        [shop = *m_desk.session.shop(), orderNumber = m_state.orderNumber, &gateway = m_desk.gateway, &clock = m_desk.clock](Wallet &wallet) {
            return leaveOrder(wallet, gateway, shop, orderNumber, clock);
        },
        [this, visit = m_visit](const ActionResult<TicketOrder, LeaveRefusal> &result) {
            m_desk.session.announceChange();
            if (!end(visit))
                return;
            if (!result)
                fail(result.error());
            emit stateChanged();
        });
}

void OrderController::practise(PracticeOutcome outcome)
{
    if (m_state.work != OrderWork::None || !canPractise())
        return;
    begin(OrderWork::Practising);
    m_desk.payments.run(
        this,
        [key = m_state.order->paymentKey, outcome, practice = m_desk.practice](Wallet &) -> ActionResult<void, GatewayFault> {
            const auto chosen = practice->setOutcome(key, outcome);
            if (!chosen)
                return tl::unexpected(chosen.error().fault);
            return {};
        },
        [this, outcome, visit = m_visit](const ActionResult<void, GatewayFault> &result) {
            if (!end(visit))
                return;
            if (result)
                m_state.outcome = outcome;
            else if (const auto *error = std::get_if<StoreError>(&result.error()))
                m_state.fault = error->fault;
            else if (std::get<GatewayFault>(result.error()) == GatewayFault::Refused)
                m_state.isOutcomeRefused = true;
            else
                m_state.gatewayFault = std::get<GatewayFault>(result.error());
            emit stateChanged();
            check();
        });
}

} // namespace console
