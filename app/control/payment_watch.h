#pragma once

#include "control/charging.h"

#include <QObject>
#include <QTimer>

namespace console {

struct Desk;

struct PaymentWatchState
{
    qint64 waiting = 0;   ///< orders that wait for their payment
    qint64 attention = 0; ///< payments that fit no order and that nobody has dealt with
    bool isChecking = false;
    std::optional<GatewayFault> fault; ///< of the last time the payment service was asked
    std::optional<StoreFault> storeFault;
};

/// Asks the payment service about waiting orders while a shop is signed in, often while one is new, and lets overdue ones lapse at their
/// deadline. Asks now and then about orders that ended unpaid lately, and sleeps where there are none. Books nothing itself: the store decides about each answer.
class PaymentWatch : public QObject
{
    Q_OBJECT

public:
    explicit PaymentWatch(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const PaymentWatchState &state() const { return m_state; }
    /// Now, also where nothing waits. Ignored while it is being asked.
    void check();

    static constexpr int intervalMs = 10'000; ///< while an order is new
    static constexpr int newOrderSeconds = 10 * 60;
    static constexpr int calmIntervalMs = 60'000;
    static constexpr int endedIntervalMs = 60 * 60 * 1000; ///< where only orders are left that ended unpaid
    static constexpr int endedDays = 30;
    /// Where the service doesn't answer the time between two tries doubles up to this.
    static constexpr int longestIntervalMs = 5 * 60 * 1000;

signals:
    void stateChanged();

private:
    void begin();
    void readState();
    void finish(const StoreResult<FollowUp> &result);
    void schedule();
    /// Until the service is asked again; empty: there is nothing to ask.
    [[nodiscard]] std::optional<qint64> askingIntervalMs() const;

    Desk &m_desk;
    PaymentWatchState m_state;
    std::optional<Instant> m_nextDeadline; ///< of any order
    std::optional<Instant> m_newestOrder;  ///< of those that the service in use is asked about
    bool m_hasEndedLately = false;
    QTimer m_timer;
    int m_silentTimes = 0; ///< tries in a row that got no answer
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
