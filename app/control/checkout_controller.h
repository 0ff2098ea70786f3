#pragma once

#include "control/charging.h"
#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

enum class CheckoutStep { Cart, Payment, Complete };

/// What the checkout shows. Holds nothing that the payer typed.
struct CheckoutState
{
    CheckoutStep step = CheckoutStep::Cart;
    qint64 ticket = 0; ///< face value in Qcash and price in yen; 0: the cart is empty
    PaymentMethod method = PaymentMethod::Card;
    bool isPractice = true;
    bool hasQAccountPassword = false;
    Reading<SettlementMoney> money;
    Reading<Balances> balances;
    CardFindings card; ///< of the fields that were checked
    std::optional<ChargeRefusal> refusal;
    std::optional<StoreFault> fault;
    bool isOrdering = false;
    std::optional<TicketOrder> order; ///< the finished one

    /// Settlement money needs the whole price; a card is asked elsewhere.
    [[nodiscard]] bool canPayWith(PaymentMethod candidate) const;
};

enum class CardField { Number, Expiry, Code, Holder, Instalments };

/// Cart → payment → complete, for one charge ticket. The action id is made with the cart: a double click or a retry orders once.
/// Never stores or logs card fields or passwords; they pass through order() only.
class CheckoutController : public QObject
{
    Q_OBJECT

public:
    explicit CheckoutController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const CheckoutState &state() const { return m_state; }
    /// Counts of payments that the card typed so far can have.
    [[nodiscard]] QList<int> instalmentsFor(const QString &cardNumber) const;

    /// A new cart; a value that is no ticket empties it.
    void putInCart(qint64 ticket);
    void proceed();
    void goBack();
    void chooseMethod(PaymentMethod method);
    /// Checks one field, when it is left; the others keep their findings.
    void checkField(CardField field, const CardFields &fields);
    /// Orders what is in the cart. Ignored while an order is under way or done.
    void order(const CardFields &fields, const QString &qAccountPassword);
    void refresh();

signals:
    void stateChanged();

private:
    void readMoney();
    void finish(const ActionResult<TicketOrder, ChargeRefusal> &result);

    Desk &m_desk;
    CheckoutState m_state;
    QString m_actionId;
    quint64 m_orders = 0; ///< tells an answer that nobody waits for any more
};

} // namespace console
