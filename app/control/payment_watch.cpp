#include "control/payment_watch.h"

#include "control/desk.h"

#include <algorithm>

namespace console {

PaymentWatch::PaymentWatch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PaymentWatch::check);
    connect(&desk.session, &Session::shopChanged, this, &PaymentWatch::begin);
    connect(&desk.session, &Session::bookChanged, this, [this] {
        readState();
        schedule();
        emit stateChanged();
    });
}

void PaymentWatch::begin()
{
    ++m_visit;
    m_timer.stop();
    m_silentTimes = 0;
    m_state = PaymentWatchState();
    readState();
    emit stateChanged();
    // What happened while the program was closed; a shop that never ordered has nothing to ask about.
    check();
}

void PaymentWatch::readState()
{
    m_state.storeFault.reset();
    if (!m_desk.session.shop())
        return;
    const ShopId shop = m_desk.session.shop()->id;
    const QString gateway = m_desk.gateway.name();
    const auto waiting = m_desk.wallet.ticketOrders.awaiting(shop);
    const auto attention = m_desk.wallet.attentions.open(shop);
    const auto deadline = m_desk.wallet.orderCourses.nextDeadline(shop);
    const auto ended = m_desk.wallet.orderCourses.hasUnpaidSince(shop, gateway, m_desk.clock.now().plusSeconds(-endedDays * 24 * 60 * 60));
    if (!waiting || !attention || !deadline || !ended) {
        m_state.storeFault = !waiting ? waiting.error().fault : !attention ? attention.error().fault : !deadline ? deadline.error().fault : ended.error().fault;
        return;
    }
    m_state.waiting = waiting->size();
    m_state.attention = attention->size();
    m_nextDeadline = *deadline;
    m_hasEndedLately = *ended;
    m_newestOrder.reset();
    for (const TicketOrder &order : *waiting) {
        if (order.gateway == gateway && (!m_newestOrder || *m_newestOrder < order.placedAt))
            m_newestOrder = order.placedAt;
    }
}

void PaymentWatch::check()
{
    if (!m_desk.session.shop() || m_state.isChecking)
        return;
    m_timer.stop();
    m_state.isChecking = true;
    emit stateChanged();
    m_desk.payments.run(
        this,
        [shop = *m_desk.session.shop(), &gateway = m_desk.gateway, &clock = m_desk.clock](Wallet &wallet) {
            return followPayments(wallet, gateway, shop, clock);
        },
        [this, visit = m_visit](const StoreResult<FollowUp> &result) {
            if (visit == m_visit)
                finish(result);
        });
}

void PaymentWatch::finish(const StoreResult<FollowUp> &result)
{
    m_state.isChecking = false;
    m_state.fault = result ? result->fault : std::nullopt;
    m_silentTimes = result && !result->fault ? 0 : m_silentTimes + 1;
    readState();
    if (!result)
        m_state.storeFault = result.error().fault;
    schedule();
    emit stateChanged();
    if (result && result->changed > 0)
        m_desk.session.announceChange();
}

std::optional<qint64> PaymentWatch::askingIntervalMs() const
{
    if (!m_newestOrder && !m_state.storeFault)
        return m_hasEndedLately ? std::optional<qint64>(endedIntervalMs) : std::nullopt;
    const bool isNew = m_newestOrder && m_desk.clock.now() < m_newestOrder->plusSeconds(newOrderSeconds);
    const qint64 usual = isNew ? intervalMs : calmIntervalMs;
    // Where nobody answers the time between two tries doubles.
    return std::min<qint64>(longestIntervalMs, usual << std::min(m_silentTimes, 10));
}

void PaymentWatch::schedule()
{
    if (m_state.isChecking)
        return;
    auto wait = m_desk.session.shop() ? askingIntervalMs() : std::nullopt;
    if (m_desk.session.shop() && m_nextDeadline) {
        constexpr qint64 longestSleepMs = 6 * 60 * 60 * 1000; // timers stand still while the computer sleeps
        const qint64 untilLapse = (m_nextDeadline->utcSeconds + 1 - m_desk.clock.now().utcSeconds) * 1000;
        wait = std::min(wait.value_or(longestSleepMs), std::max<qint64>(untilLapse, 1000));
    }
    if (!wait)
        m_timer.stop();
    else if (!m_timer.isActive() || m_timer.remainingTime() > *wait)
        m_timer.start(int(*wait));
}

} // namespace console
