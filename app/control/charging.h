#pragma once

#include "domain/card.h"
#include "payment/payment_gateway.h"
#include "store/wallet.h"

namespace console {

/// All that the payer gave for one ticket; secrets in it live no longer than the order.
struct ChargeRequest
{
    QString actionId;
    qint64 ticket = 0;
    PaymentMethod method = PaymentMethod::Card;
    CardFields card;
    QString qAccountPassword;
};

/// Orders one charge ticket from start to end: checks, Q-account password, payment service, book. The page and the command line
/// both use it, on a thread that may wait. A declined payment is kept in the purchase history and returned as a refusal.
[[nodiscard]] ActionResult<TicketOrder, ChargeRefusal> chargeTicket(Wallet &wallet, PaymentGateway &gateway, const Shop &shop,
                                                                    const ChargeRequest &request, const Clock &clock);

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
