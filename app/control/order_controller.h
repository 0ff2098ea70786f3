#pragma once

#include "control/charging.h"
#include "control/desk.h"
#include "payment/practice_outcome.h"

#include <QObject>

namespace console {

/// No real money pays it: whatever numbers it is paid by are made up.
[[nodiscard]] bool isPracticeOrder(const TicketOrder &order);

/// What is being done about the order shown.
enum class OrderWork { None, AskingAgain, Leaving, Practising };

struct OrderState
{
    qint64 orderNumber = 0; ///< 0: none is shown
    std::optional<TicketOrder> order;
    std::optional<StoreFault> fault;     ///< of reading it, or of the last deed: then nothing was changed
    std::optional<PaymentCourse> course; ///< empty: paid from settlement money, or another payment service's order
    bool isPractice = false; ///< of the order
    bool isOthers = false;   ///< it waits for a payment service that is not in use now
    bool isChecking = false; ///< the payment service is being asked
    std::optional<Instant> checkedAt; ///< when it last answered
    std::optional<GatewayFault> gatewayFault;
    qint64 attention = 0; ///< payments of this shop that could not be credited
    OrderWork work = OrderWork::None;
    std::optional<LeaveRefusal> refusal;    ///< of leaving it or asking again
    std::optional<PracticeOutcome> outcome; ///< chosen last for this order
    bool isOutcomeRefused = false;          ///< the practice service had decided already

    [[nodiscard]] bool isAwaiting() const { return order && order->isAwaiting(); }
    /// The payment service was asked for the payment and has not answered: how to pay is not known.
    [[nodiscard]] bool isUnanswered() const { return isAwaiting() && order->reference.isEmpty(); }
};

/// One order for a charge ticket, followed until it is decided. Books nothing itself: the store decides about each answer of the
/// payment service. Knows no secret.
class OrderController : public QObject
{
    Q_OBJECT

public:
    explicit OrderController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const OrderState &state() const { return m_state; }
    /// Seconds until the order lapses, 0 once it is due; empty where none waits.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    /// The payment of an unanswered order can be asked for once more: not where card or payer would have to be typed in again.
    [[nodiscard]] bool canAskAgain() const;
    /// An unanswered order can't be asked for again, since what the payer typed is gone: it is given up and ordered anew. A card's order
    /// ends by itself instead.
    [[nodiscard]] bool lacksPayer() const;
    /// The practice service waits for a word on what becomes of the payment.
    [[nodiscard]] bool canPractise() const;

    void show(qint64 orderNumber);
    void refresh();
    /// Asks the payment service now.
    void check();
    /// `language` of the payer. Ignored while something is under way, as the deeds below.
    void askAgain(const QString &language);
    void leave();
    /// Forgets what the last try to leave came to.
    void beginLeaving();
    void practise(PracticeOutcome outcome);

signals:
    void stateChanged();

private:
    void read();
    void followWatch();
    void begin(OrderWork work);
    /// The deed for the order of `visit` is over; false: nobody waits for it any more.
    [[nodiscard]] bool end(quint64 visit);
    void fail(const Failure<LeaveRefusal> &failure);

    Desk &m_desk;
    OrderState m_state;
    quint64 m_visit = 0; ///< tells an answer about an order that is not shown any more
};

} // namespace console
