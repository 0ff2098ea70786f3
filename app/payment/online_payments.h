#pragma once

#include "domain/clock.h"
#include "payment/secret_store.h"
#include "payment/service_access.h"

#include <QtPlugin>

#include <memory>

namespace console {

/// What the module with the online payment services makes. Network and keyring libraries come with it, so that a program that only
/// practises never loads them.
class OnlinePayments
{
public:
    OnlinePayments() = default;
    OnlinePayments(const OnlinePayments &) = delete;
    OnlinePayments &operator=(const OnlinePayments &) = delete;
    virtual ~OnlinePayments() = default;

    /// `clock` has to live longer.
    [[nodiscard]] virtual std::unique_ptr<PaymentGateway> gateway(const ServiceAccess &access, const Clock &clock) = 0;
    /// Whether the service is there and knows the caller. Slow: never on the user-interface thread.
    [[nodiscard]] virtual tl::expected<void, GatewayError> check(const ServiceAccess &access) = 0;
    [[nodiscard]] virtual std::unique_ptr<SecretStore> keyring() = 0;
};

} // namespace console

// Raised with every change to what is behind the interface: a module of another number is not taken.
#define CONSOLE_ONLINE_PAYMENTS "jqsm.console.OnlinePayments/2"
Q_DECLARE_INTERFACE(console::OnlinePayments, CONSOLE_ONLINE_PAYMENTS)
