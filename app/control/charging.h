#pragma once

#include "domain/card.h"
#include "domain/payer.h"
#include "payment/payment_gateway.h"
#include "store/wallet.h"

namespace console {

/// All that the payer gave for one ticket; secrets in it live no longer than the order.
struct ChargeRequest
{
    QString actionId;
    QString paymentKey; ///< new for each draft, like the action id
    qint64 ticket = 0;
    PaymentMethod method = PaymentMethod::Card;
    CardFields card;
    PayerFields payer;
    QString qAccountPassword;
    QString language; ///< of the payer, for the payment service's page and mails
};

/// An order, and what kept the payment service from answering about it. An order without an answer is not lost: it waits.
struct Charge
{
    TicketOrder order;
    std::optional<GatewayFault> fault;
};

/// What `method` takes, costs and allows on `day` where `gateway` is asked for the payment.
[[nodiscard]] PaymentTerms termsOf(const PaymentGateway &gateway, PaymentMethod method, QDate day);

/// Orders one charge ticket from start to end: checks, Q-account password, order, payment service, book. Each step is on disk before
/// the next one begins, so that a kill between two of them loses and doubles nothing: the same request again goes on where it ended.
/// On a thread that may wait. A declined payment is kept in the purchase history and returned as a refusal.
[[nodiscard]] ActionResult<Charge, ChargeRefusal> chargeTicket(Wallet &wallet, PaymentGateway &gateway, const Shop &shop,
                                                               const ChargeRequest &request, const Clock &clock);

/// What asking the payment service about open orders came to.
struct FollowUp
{
    qint64 changed = 0;   ///< orders that were paid, ended or have new instructions
    qint64 attention = 0; ///< payments that were found to fit no order
    std::optional<GatewayFault> fault;
};

/// Asks the service about this shop's waiting orders, takes what it says, and then lets the overdue ones lapse, by the clock alone. Who
/// paid in time has paid, whenever the service tells it. On a thread that may wait.
[[nodiscard]] StoreResult<FollowUp> followPayments(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, const Clock &clock);

/// Asks for the payment of an order that the service has not answered for, under the order's own key: the service makes no second one.
[[nodiscard]] ActionResult<Charge, LeaveRefusal> askAgain(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, qint64 orderNumber,
                                                          const QString &language, const Clock &clock);

/// Gives a waiting order up, at the service first: an order that it says is paid stays, and is paid. Where the service can't be asked the
/// order is left all the same, and money that comes in later needs attention.
[[nodiscard]] ActionResult<TicketOrder, LeaveRefusal> leaveOrder(Wallet &wallet, PaymentGateway &gateway, const Shop &shop, qint64 orderNumber,
                                                                 const Clock &clock);

/// What a password attempt came to.
enum class PasswordAnswer { Right, Wrong, Wait };

struct PasswordCheck
{
    PasswordAnswer answer = PasswordAnswer::Wrong;
    int waitSeconds = 0; ///< of Wait
};

/// Counts the attempt, then compares; about 0.1 s of work. An unknown seller ID takes as long and answers as a wrong password.
[[nodiscard]] StoreResult<PasswordCheck> checkLoginPassword(Wallet &wallet, const QString &sellerId, const QString &password, const Clock &clock);
[[nodiscard]] StoreResult<PasswordCheck> checkQAccountPassword(Wallet &wallet, const Shop &shop, const QString &password, const Clock &clock);

} // namespace console
