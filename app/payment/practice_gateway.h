#pragma once

#include "payment/payment_gateway.h"

namespace console {

/// Follows every instant method's course without any money moving. Declines the well-known test card 4000 0000 0000 0002.
class PracticeGateway final : public PaymentGateway
{
public:
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] bool supports(PaymentMethod method) const override;
    [[nodiscard]] tl::expected<PaymentOutcome, GatewayError> start(const PaymentRequest &request) override;
};

} // namespace console
