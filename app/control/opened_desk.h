#pragma once

#include "control/desk.h"
#include "control/payment_watch.h"
#include "control/store_opening.h"
#include "payment/practice_gateway.h"

namespace console {

/// Where the practice service of a store keeps its payments: beside it, as a service elsewhere would keep its own.
[[nodiscard]] inline QString practicePath(const QString &storePath)
{
    return storePath + QStringLiteral(".practice.json");
}

/// One opened store with all that controllers work with over it, in the order in which it has to go again: the threads wait for
/// the work that has begun, then the store is closed. Whatever uses the desk goes before it.
class OpenedDesk
{
public:
    /// Creates the store where nothing stands at `storePath`. Without `gateway`, payments are practice payments. `clock` and
    /// `gateway` stay the caller's and have to live longer.
    [[nodiscard]] static StoreResult<std::unique_ptr<OpenedDesk>> open(const QString &storePath, const Clock &clock,
                                                                       PaymentGateway *gateway = nullptr);
    /// The same over the store that is being opened.
    [[nodiscard]] static StoreResult<std::unique_ptr<OpenedDesk>> open(StoreOpening &opening, const Clock &clock, PaymentGateway *gateway);

    [[nodiscard]] Desk &desk() { return m_desk; }

private:
    [[nodiscard]] static StoreResult<std::unique_ptr<OpenedDesk>> over(StoreResult<std::unique_ptr<Wallet>> wallet, const QString &storePath,
                                                                       const Clock &clock, PaymentGateway *gateway);
    OpenedDesk(std::unique_ptr<Wallet> wallet, const QString &storePath, const Clock &clock, PaymentGateway *gateway);

    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<PracticeGateway> m_practice;
    Background m_actions;
    Background m_longWork;
    Background m_payments;
    Session m_session;
    Desk m_desk;
    PaymentWatch m_paymentWatch;
};

} // namespace console
