#pragma once

#include "payment/gateway_choice.h"
#include "payment/online_payments.h"

#include <QMap>
#include <QMutex>
#include <QSet>

#include <memory>

namespace console {

/// Why a payment service can't be used, in order of precedence.
enum class ServiceFault {
    AddressNotUsable, ///< not https, or more than a host, a port and a path
    ModuleMissing,    ///< the part of the program that talks to services is not installed
    NoCredentials,    ///< no secret key is known
    KeyringDenied,    ///< locked, or its owner said no
    Refused,          ///< the service doesn't accept the key
    Unreachable       ///< no answer, or one that isn't a payment service's
};

/// Where a secret is.
enum class SecretPlace {
    Nowhere,
    Memory, ///< until the program ends: there is no keyring
    Keyring
};

/// Makes payment gateways as chosen and keeps their secrets: in the owner's keyring, else in memory for this run; never in a file.
/// A secret is kept for one address and never sent to another. What may wait says so; it is safe on any thread.
class PaymentServices
{
public:
    /// `moduleFolder` empty: beside the program, or where it is installed.
    explicit PaymentServices(const QString &moduleFolder = {});
    /// With a module that is there already; it has to live longer.
    explicit PaymentServices(OnlinePayments &module);

    /// `practicePath` as for PracticeGateway. `clock` and this object have to live longer than the gateway. Loads what an online
    /// service needs, and asks nobody yet.
    [[nodiscard]] tl::expected<std::unique_ptr<PaymentGateway>, ServiceFault> makeGateway(const GatewayChoice &choice, const QString &practicePath,
                                                                                          const Clock &clock);
    /// Waits for the service. With `secret`, as if that were kept; else with the one that is, for which the keyring is asked anew
    /// where it had none or said no.
    [[nodiscard]] tl::expected<void, ServiceFault> check(const GatewayChoice &choice, const QString &secret);

    /// Wait for the keyring's owner, who is asked once in a run and again by keepSecret() and check() alone. An online gateway that is there already uses what is kept from its next call on.
    [[nodiscard]] tl::expected<SecretPlace, ServiceFault> keepSecret(const GatewayChoice &choice, const QString &secret);
    [[nodiscard]] tl::expected<SecretPlace, ServiceFault> secretPlace(const GatewayChoice &choice);
    [[nodiscard]] tl::expected<void, ServiceFault> forgetSecret(const GatewayChoice &choice);

private:
    [[nodiscard]] tl::expected<OnlinePayments *, ServiceFault> module();
    [[nodiscard]] tl::expected<SecretStore *, ServiceFault> keyring();
    [[nodiscard]] ServiceAccess accessTo(const GatewayChoice &choice);
    /// Empty where none is kept; KeyringDenied where the owner said no.
    [[nodiscard]] tl::expected<QString, ServiceFault> secretOf(const GatewayChoice &choice);
    /// Lets the keyring be asked again, unless a secret is known.
    void forgetAnswerWithoutSecret(const QString &name);

    QString m_moduleFolder;
    QMutex m_mutex;
    OnlinePayments *m_module = nullptr; ///< stays loaded until the program ends
    std::unique_ptr<SecretStore> m_keyring;
    QMap<QString, tl::expected<QString, ServiceFault>> m_remembered; ///< of this run, by name: secrets, that there is none, or a denial
    QSet<QString> m_onlyHere;                                        ///< names of those that no keyring has
};

} // namespace console
