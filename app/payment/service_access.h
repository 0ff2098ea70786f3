#pragma once

#include "payment/payment_gateway.h"

#include <QUrl>

#include <functional>

namespace console {

/// Who answers at an address: KOMOJU itself, for the owner of a merchant account, or a relay that holds the account's key and speaks
/// the same language.
enum class ServiceKind { Komoju, Relay };

/// Where an online payment service is and how it knows the caller.
struct ServiceAccess
{
    ServiceKind kind = ServiceKind::Komoju;
    QUrl address; ///< usable (isUsableAddress), without /api/v1
    /// The secret key or the relay's token, asked for at each call and not kept; empty: a relay that asks for none.
    std::function<tl::expected<QString, GatewayError>()> secret;
    int timeoutMs = 15'000; ///< for each request, from the connection to the answer's end
};

/// Whether secrets may be sent there: https, or http on this very machine; nothing but a host, a port and a path.
[[nodiscard]] bool isUsableAddress(const QUrl &address);

} // namespace console
