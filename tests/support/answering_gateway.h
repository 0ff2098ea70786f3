#pragma once

#include "payment/payment_gateway.h"

#include <functional>

namespace samples {

using namespace console;

/// A payment service that answers as the test says, and keeps what it was asked. Offers no Suica.
class AnsweringGateway final : public PaymentGateway
{
public:
    /// Empty: no answer at all.
    explicit AnsweringGateway(std::optional<PaymentState> answer) : answer(answer) {}
    [[nodiscard]] QLatin1String name() const override { return QLatin1String("practice"); }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override
    {
        return method == PaymentMethod::Suica ? std::nullopt : std::optional(PaymentCourse::AtOnce);
    }
    [[nodiscard]] bool takesFields() const override { return hasFields; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override
    {
        requests.append(request);
        if (meanwhile)
            meanwhile();
        return noticeOf(request.paymentKey, request.amountYen);
    }
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override
    {
        if (!answer)
            return tl::unexpected(GatewayError{GatewayFault::Unreachable, QStringLiteral("no answer")});
        QList<PaymentNotice> notices;
        for (const OpenPayment &payment : open)
            notices.append(*noticeOf(payment.paymentKey, amountAsked()));
        return notices;
    }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override
    {
        return noticeOf(payment.paymentKey, amountAsked());
    }

    std::optional<PaymentState> answer;
    bool hasFields = true;
    QList<PaymentRequest> requests;
    std::function<void()> meanwhile;

private:
    [[nodiscard]] qint64 amountAsked() const { return requests.isEmpty() ? 1'000 : requests.last().amountYen; }
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> noticeOf(const QString &key, qint64 amountYen) const
    {
        if (!answer)
            return tl::unexpected(GatewayError{GatewayFault::Unreachable, QStringLiteral("no answer")});
        PaymentNotice notice;
        notice.paymentKey = key;
        notice.reference = QStringLiteral("ref-") + key;
        notice.paymentId = *answer == PaymentState::Paid ? QStringLiteral("pay-") + key : QString();
        notice.state = *answer;
        notice.amountYen = amountYen;
        return notice;
    }
};

} // namespace samples
