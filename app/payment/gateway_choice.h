#pragma once

#include "domain/codes.h"
#include "payment/service_access.h"

#include <QUrl>

namespace console {

/// Which payment service the seller uses on this computer.
enum class GatewayKind { Practice, Komoju, Relay };

inline constexpr CodeTable<GatewayKind, 3> gatewayKindCodes{{
    {GatewayKind::Practice, QLatin1String("practice")},
    {GatewayKind::Komoju, QLatin1String("komoju")},
    {GatewayKind::Relay, QLatin1String("relay")},
}};

/// A setting of the user's, not of the store's: the store may be carried to a computer that is not to take money. Holds no secret.
struct GatewayChoice
{
    GatewayKind kind = GatewayKind::Practice;
    QUrl address; ///< of the service; empty for practice

    friend bool operator==(const GatewayChoice &, const GatewayChoice &) = default;
};

/// Where KOMOJU itself answers.
[[nodiscard]] QUrl komojuAddress();

/// An address as typed, for a service; empty where secrets may not be sent there.
[[nodiscard]] std::optional<QUrl> serviceAddressFrom(const QString &typed);

/// The remembered choice; practice where none is. Empty where one is there that can't be read or understood (a damaged file or address,
/// a kind of a newer version): that is no practice, as the seller may have chosen to take real money.
[[nodiscard]] std::optional<GatewayChoice> rememberedGatewayChoice();
/// False where it could not be written. A damaged file is replaced.
[[nodiscard]] bool rememberGatewayChoice(const GatewayChoice &choice);

} // namespace console
