#pragma once

#include "payment/online_payments.h"

#include <QObject>

namespace console {

/// The module's door: makes what the interface says and keeps nothing.
class KomojuModule final : public QObject, public OnlinePayments
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CONSOLE_ONLINE_PAYMENTS)
    Q_INTERFACES(console::OnlinePayments)

public:
    [[nodiscard]] std::unique_ptr<PaymentGateway> gateway(const ServiceAccess &access, const Clock &clock) override;
    [[nodiscard]] tl::expected<void, GatewayError> check(const ServiceAccess &access) override;
    [[nodiscard]] std::unique_ptr<SecretStore> keyring() override;
};

} // namespace console
