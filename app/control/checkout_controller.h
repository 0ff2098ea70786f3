#pragma once

#include "control/charging.h"
#include "control/desk.h"
#include "control/reading.h"

#include <QObject>

namespace console {

enum class CheckoutStep { Cart, Payment, Complete };

/// Why a method can't take this amount, in order of precedence.
enum class MethodObstacle {
    NotOffered,  ///< the payment service in use doesn't know the method
    OverLimit,   ///< ticket and fee are more than the method takes
    MoneyUnread, ///< what is available could not be read: nothing is said beside the method, the fault is shown
    NoSales,     ///< settlement money is for shops with sales (known)
    NotEnoughMoney
};

/// One payment method for the ticket in the cart. Figures in yen.
struct MethodOffer
{
    PaymentMethod method = PaymentMethod::Card;
    PaymentTerms terms;
    bool isLimitChosen = false; ///< by this program: no public text says so
    std::optional<PaymentCourse> course; ///< empty where it isn't offered
    qint64 feeYen = 0;
    qint64 priceYen = 0;  ///< ticket and fee
    qint64 missingYen = 0; ///< of NotEnoughMoney
    std::optional<Instant> deadline; ///< of an order placed now; none where it is paid from settlement money
    std::optional<MethodObstacle> obstacle;
};

/// What the payer typed for one order. Secrets in it live no longer than the order.
struct OrderFields
{
    CardFields card;
    PayerFields payer;
    QString qAccountPassword;
    QString language; ///< the window's, for the payment service's page and mails
};

/// What the checkout shows. Holds nothing that the payer typed.
struct CheckoutState
{
    CheckoutStep step = CheckoutStep::Cart;
    qint64 ticket = 0; ///< face value in Qcash and price in yen; 0: the cart is empty
    PaymentMethod method = PaymentMethod::Card;
    QList<MethodOffer> offers; ///< every method, in J·QSM's order
    bool isPractice = true;
    bool takesFields = true; ///< else the payment service's own page asks for card and payer
    bool hasQAccountPassword = false;
    Reading<SettlementMoney> money;
    Reading<Balances> balances;
    CardFindings card; ///< of the fields that were checked
    PayerFindings payer;
    bool isPasswordMissing = false; ///< settlement money without the Q-account password: no attempt was made
    std::optional<ChargeRefusal> refusal;
    std::optional<StoreFault> fault;
    bool isOrdering = false;
    std::optional<TicketOrder> order; ///< the placed one
    bool isReopened = false;          ///< `order` was placed earlier, not by the last click
    QString actionId;                 ///< of this cart's order: under it there is never a second one
    QString paymentKey;               ///< the same for the payment service; the order is found by it

    [[nodiscard]] const MethodOffer &offer(PaymentMethod candidate) const { return offers.at(int(candidate)); }
    [[nodiscard]] const MethodOffer &chosen() const { return offer(method); }
    [[nodiscard]] bool canPayWith(PaymentMethod candidate) const { return !offer(candidate).obstacle; }
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

    /// A new cart; a value that is no ticket empties it. Ignored while an order is under way: its answer would reach nobody.
    void putInCart(qint64 ticket);
    /// The complete step of an order that was placed earlier, whatever became of it. One that isn't there empties the cart. Ignored
    /// while an order is under way.
    void reopen(qint64 orderNumber);
    void proceed();
    void goBack();
    void chooseMethod(PaymentMethod method);
    /// Checks one field, when it is left; the others keep their findings.
    void checkField(CardField field, const CardFields &fields);
    void checkField(PayerField field, const PayerFields &fields);
    /// Orders what is in the cart. Ignored while an order is under way or done.
    void order(const OrderFields &fields);
    /// Reads anew. The method stays as it was chosen, though it may not be able to pay any more.
    void refresh();

signals:
    void stateChanged();

private:
    void begin(qint64 ticket);
    void empty();
    void renewIds();
    void read();
    void readMoney(const Shop &signedIn);
    void readOrder(const Shop &signedIn);
    void pickMethod();
    void makeOffers();
    [[nodiscard]] MethodOffer offerOf(PaymentMethod method, Instant now) const;
    [[nodiscard]] bool findProblems(const OrderFields &fields);
    void forgetProblems();
    void finish(const ActionResult<Charge, ChargeRefusal> &result);
    void complete(TicketOrder order);
    void findPlacedOrder();

    Desk &m_desk;
    CheckoutState m_state;
    std::optional<bool> m_hasSales; ///< empty where it could not be read
    quint64 m_orders = 0; ///< tells an answer that nobody waits for any more
};

} // namespace console
