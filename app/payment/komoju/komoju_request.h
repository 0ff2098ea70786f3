#pragma once

#include "payment/payment_gateway.h"

#include <QJsonObject>

namespace console {

/// Seconds after which a page can't be opened any more; the service takes no longer time.
inline constexpr int komojuLongestPage = 86'400;

/// The service's name for a method; empty where it has none that is the same.
[[nodiscard]] std::optional<QString> komojuTypeOf(PaymentMethod method);

/// What is asked of POST /api/v1/sessions: the same for the same payment at any time, as a repetition has to be. Nothing of the
/// payer's and no card. The page ends with the order, at the latest after komojuLongestPage. The payer comes back to `returnTo`.
[[nodiscard]] QJsonObject komojuSessionRequest(const PaymentRequest &request, const QString &type, const QString &returnTo);

} // namespace console
