#pragma once

#include "payment/practice_gateway.h"

#include <atomic>

/// The practice service behind a line that a test cuts and joins again, under another name: nothing is practice about it, and it has
/// no practice panel.
class ScriptedGateway final : public console::PaymentGateway
{
public:
    explicit ScriptedGateway(const console::Clock &clock) : service(QString(), clock) {}

    [[nodiscard]] QLatin1String name() const override { return QLatin1String("scripted"); }
    [[nodiscard]] bool isPractice() const override { return false; }
    [[nodiscard]] std::optional<console::PaymentCourse> courseOf(console::PaymentMethod method) const override { return service.courseOf(method); }
    [[nodiscard]] bool takesFields() const override { return true; }

    [[nodiscard]] tl::expected<console::PaymentNotice, console::GatewayError> start(const console::PaymentRequest &request) override;
    [[nodiscard]] tl::expected<QList<console::PaymentNotice>, console::GatewayError> poll(const QList<console::OpenPayment> &open) override;
    [[nodiscard]] tl::expected<console::PaymentNotice, console::GatewayError> giveUp(const console::OpenPayment &payment) override;

    console::PracticeGateway service;
    std::atomic<bool> isCut = false;
    std::atomic<int> started = 0; ///< how often a payment was asked for, answered or not
    QString address; ///< set: the payment page of every payment, in place of its other instructions

private:
    [[nodiscard]] static console::GatewayError noLine();
};
