#pragma once

#include "domain/card.h"
#include "domain/payment_method.h"

#include <tl/expected.hpp>

#include <optional>

namespace console {

/// One payment to be made. Card fields live no longer than the call.
struct PaymentRequest
{
    QString actionId; ///< the order's: the same id again is the same payment
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountYen = 0;
    std::optional<CardFields> card;
};

enum class PaymentOutcome { Approved, Declined };

/// The payment service could not be asked; nothing was paid.
struct GatewayError
{
    QString detail; ///< English, for the log
};

/// Whoever takes the money. May be slow: never called on the user-interface thread.
class PaymentGateway
{
public:
    PaymentGateway() = default;
    PaymentGateway(const PaymentGateway &) = delete;
    PaymentGateway &operator=(const PaymentGateway &) = delete;
    virtual ~PaymentGateway() = default;

    /// True where no real money moves; the payment step then says so.
    [[nodiscard]] virtual bool isPractice() const = 0;
    [[nodiscard]] virtual bool supports(PaymentMethod method) const = 0;
    [[nodiscard]] virtual tl::expected<PaymentOutcome, GatewayError> start(const PaymentRequest &request) = 0;
};

} // namespace console
