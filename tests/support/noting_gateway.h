#pragma once

#include "payment/payment_gateway.h"

#include <QHash>
#include <QMutex>

#include <functional>

/// A payment service that answers as a test tells it to and notes what it was asked. By itself it approves cards at once and leaves
/// the rest waiting.
class NotingGateway final : public console::PaymentGateway
{
public:
    enum class Answer { Approve, Decline, Wait, Fail };

    [[nodiscard]] QLatin1String name() const override { return QLatin1String("noting"); }
    [[nodiscard]] bool isPractice() const override { return false; }
    [[nodiscard]] std::optional<console::PaymentCourse> courseOf(console::PaymentMethod method) const override
    {
        return courses.contains(method) ? std::optional(courses.value(method)) : std::nullopt;
    }
    [[nodiscard]] bool takesFields() const override { return isTakingFields; }

    [[nodiscard]] tl::expected<console::PaymentNotice, console::GatewayError> start(const console::PaymentRequest &request) override
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.append(request);
        const bool isAtOnce = courses.value(request.method) == console::PaymentCourse::AtOnce;
        const Answer answer = !answers.isEmpty() ? answers.takeFirst() : isAtOnce ? Answer::Approve : Answer::Wait;
        if (beforeAnswering)
            beforeAnswering(request);
        if (answer == Answer::Fail)
            return tl::unexpected(console::GatewayError{console::GatewayFault::Unreachable, QStringLiteral("no line")});
        console::PaymentNotice notice;
        notice.paymentKey = request.paymentKey;
        notice.reference = QStringLiteral("ref-") + request.paymentKey;
        notice.amountYen = request.amountYen;
        notice.instructions = instructions;
        notice.state = answer == Answer::Approve ? console::PaymentState::Paid
            : answer == Answer::Decline          ? console::PaymentState::Declined
                                                 : console::PaymentState::Waiting;
        if (notice.state == console::PaymentState::Paid) {
            notice.paymentId = QStringLiteral("pay-") + request.paymentKey;
            notice.paidAt = request.placedAt;
        }
        return notice;
    }
    [[nodiscard]] tl::expected<QList<console::PaymentNotice>, console::GatewayError> poll(const QList<console::OpenPayment> &) override
    {
        return QList<console::PaymentNotice>();
    }
    [[nodiscard]] tl::expected<console::PaymentNotice, console::GatewayError> giveUp(const console::OpenPayment &payment) override
    {
        console::PaymentNotice notice;
        notice.paymentKey = payment.paymentKey;
        notice.state = console::PaymentState::Unknown;
        return notice;
    }

    /// All that start() was asked for.
    [[nodiscard]] QList<console::PaymentRequest> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const console::PaymentRequest &request : asked())
            keys.append(request.paymentKey);
        return keys;
    }

    /// Set before the desk is opened.
    QHash<console::PaymentMethod, console::PaymentCourse> courses{
        {console::PaymentMethod::Card, console::PaymentCourse::AtOnce},
        {console::PaymentMethod::BankTransfer, console::PaymentCourse::PayLater},
        {console::PaymentMethod::KonbiniTerminal, console::PaymentCourse::PayLater},
        {console::PaymentMethod::KonbiniSeven, console::PaymentCourse::PayLater},
        {console::PaymentMethod::Paypal, console::PaymentCourse::Redirect},
        {console::PaymentMethod::NetBanking, console::PaymentCourse::Redirect},
        {console::PaymentMethod::Suica, console::PaymentCourse::PayLater}};
    bool isTakingFields = true;
    QList<Answer> answers; ///< the next ones, in turn
    QList<console::PaymentInstruction> instructions;
    std::function<void(const console::PaymentRequest &)> beforeAnswering;

private:
    mutable QMutex m_mutex;
    QList<console::PaymentRequest> m_asked;
};
