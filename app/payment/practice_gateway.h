#pragma once

#include "domain/clock.h"
#include "payment/payment_gateway.h"
#include "payment/practice_memory.h"
#include "payment/practice_outcome.h"

namespace console {

/// A payment service for practice, with a memory of its own: follows every method's course without any money moving. Declines the
/// test card 4000 0000 0000 0002; everything that isn't paid at once waits until the practice panel chooses what becomes of it.
/// Never writes a card's field, and of the payer's only what an instruction repeats: the remitter's name and the masked address.
class PracticeGateway final : public PaymentGateway
{
public:
    /// `path`: the file of its memory, made on the first payment; empty: in memory only.
    PracticeGateway(const QString &path, const Clock &clock);

    static constexpr QLatin1String serviceName{"practice"};

    [[nodiscard]] QLatin1String name() const override { return serviceName; }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override;
    [[nodiscard]] bool takesFields() const override { return true; }

    /// The same key again: how that payment stands. Refused where it was for another amount or method.
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override;
    /// The open payments, and every other one that was settled in the last 30 days.
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override;
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override;

    /// For the practice panel, on any thread: decides about a waiting payment; the next poll tells. Refused for any other one.
    [[nodiscard]] tl::expected<void, GatewayError> setOutcome(const QString &paymentKey, PracticeOutcome outcome);

private:
    /// As PracticeMemory::use(), with what is due by now done first.
    [[nodiscard]] tl::expected<void, GatewayError> use(const std::function<bool(PracticePayments &, Instant now)> &act);

    const Clock &m_clock;
    PracticeMemory m_memory;
};

} // namespace console
