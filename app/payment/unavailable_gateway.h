#pragma once

#include "payment/payment_gateway.h"

namespace console {

/// Stands where the chosen payment service can't be used: takes no payment, and never lets practice pass for it.
class UnavailableGateway final : public PaymentGateway
{
public:
    [[nodiscard]] QLatin1String name() const override { return QLatin1String("none"); }
    [[nodiscard]] bool isPractice() const override { return false; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod) const override { return std::nullopt; }
    [[nodiscard]] bool takesFields() const override { return false; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &) override { return tl::unexpected(refusal()); }
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &) override { return tl::unexpected(refusal()); }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &) override { return tl::unexpected(refusal()); }

private:
    [[nodiscard]] static GatewayError refusal() { return {GatewayFault::Refused, QStringLiteral("the payment service can't be used")}; }
};

} // namespace console
