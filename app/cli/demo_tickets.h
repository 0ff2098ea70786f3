#pragma once

#include "cli/standing_clock.h"
#include "payment/practice_gateway.h"
#include "store/wallet.h"

namespace console {

/// A refusal in the demo shop's own plan is a fault of the plan.
template <class T, class Refusal>
StoreResult<void> expectDone(const ActionResult<T, Refusal> &result, const char *act)
{
    if (result)
        return {};
    if (const auto *error = std::get_if<StoreError>(&result.error()))
        return tl::unexpected(*error);
    return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("demo shop"), QLatin1String(act)});
}

/// Buys the demo shop's past tickets by the same course as the program's own, from a practice service that forgets them afterwards.
class DemoTickets
{
public:
    DemoTickets(Wallet &wallet, const Shop &shop);

    /// Card and settlement money pay at once; any other order waits.
    [[nodiscard]] StoreResult<void> order(const QString &actionId, Instant at, qint64 ticket, PaymentMethod method);
    [[nodiscard]] StoreResult<void> orderWithDeclinedCard(const QString &actionId, Instant at, qint64 ticket);
    /// Nobody will pay it: it lapses.
    [[nodiscard]] StoreResult<void> orderAndForget(const QString &actionId, Instant at, qint64 ticket, PaymentMethod method);
    /// What waits and was not forgotten is paid; what is overdue lapses.
    [[nodiscard]] StoreResult<void> payAll(Instant at);

private:
    Wallet &m_wallet;
    const Shop &m_shop;
    StandingClock m_clock;
    PracticeGateway m_gateway;
    QString m_forgotten; ///< an action id
};

/// The one order that still awaits its payment: at a convenience store's terminal, placed the evening before `now`. A practice service
/// whose memory lies beside the wallet's file knows it, and nothing else.
[[nodiscard]] StoreResult<void> orderAwaitingPayment(Wallet &wallet, const Shop &shop, Instant now);

} // namespace console
