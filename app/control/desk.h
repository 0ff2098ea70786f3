#pragma once

#include "control/background.h"
#include "control/session.h"
#include "domain/clock.h"
#include "payment/payment_gateway.h"
#include "store/wallet.h"

#include <QUuid>

namespace console {

class PaymentWatch;
class PracticeGateway;

/// What controllers work with; put together once, by the composition root. Pages only pass it on.
struct Desk
{
    Wallet &wallet; ///< the user-interface thread's connection: short reads only
    const Clock &clock;
    PaymentGateway &gateway;
    Background &actions;  ///< writes and passwords: short, but never on the user-interface thread
    Background &longWork; ///< imports, backups, checks, text searches
    Background &payments; ///< whatever asks the payment service, which may be slow
    Session &session;
    PaymentWatch &paymentWatch;
    PracticeGateway *practice = nullptr; ///< for the practice panel; null where `gateway` is a real service
};

/// An action id for a draft: made when the draft begins, kept until it is done or given up.
[[nodiscard]] inline QString newActionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A payment key for a draft; by its beginning this program knows its own payments in a service's list.
[[nodiscard]] inline QString newPaymentKey()
{
    return QStringLiteral("qsm-") + newActionId();
}

} // namespace console
