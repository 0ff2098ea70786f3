#pragma once

#include "domain/card.h"
#include "domain/payer.h"
#include "domain/payment_notice.h"

#include <tl/expected.hpp>

#include <optional>

namespace console {

/// One payment to be made. Card and payer fields live no longer than the call.
struct PaymentRequest
{
    QString paymentKey; ///< ASCII, at most 100 characters; the same key again is the same payment
    qint64 orderNumber = 0;
    PaymentMethod method = PaymentMethod::Card;
    qint64 ticketYen = 0;
    qint64 amountYen = 0; ///< ticket and fee
    Instant placedAt;
    Instant deadline;
    QString language; ///< of the payer: ko, ja, zh_CN or en
    PayerFields payer;
    std::optional<CardFields> card;
};

/// An order whose payment is not decided yet, as the service is asked about it.
struct OpenPayment
{
    QString paymentKey;
    QString reference; ///< empty where start() never answered
};

enum class GatewayFault {
    Unreachable,  ///< no answer: whether the service took the request is not known; the same key may be tried again
    Busy,         ///< the same request is under way there
    Refused,      ///< the request itself is wrong, or the key is not accepted; nothing was made
    NoCredentials ///< no secret key is known on this computer
};

/// The payment service could not be asked, or its answer is not to be trusted. Nothing may be booked on it.
struct GatewayError
{
    GatewayFault fault = GatewayFault::Unreachable;
    QString detail; ///< English, for the log; without secrets
};

/// Whoever takes the money. May be slow: never called on the user-interface thread, and only by one thread at a time.
class PaymentGateway
{
public:
    PaymentGateway() = default;
    PaymentGateway(const PaymentGateway &) = delete;
    PaymentGateway &operator=(const PaymentGateway &) = delete;
    virtual ~PaymentGateway() = default;

    /// Kept with each order: "practice", "komoju".
    [[nodiscard]] virtual QLatin1String name() const = 0;
    /// True where no real money moves; the payment step then says so.
    [[nodiscard]] virtual bool isPractice() const = 0;
    /// How a payment by `method` goes on; empty where the service doesn't offer it. Settlement money is never its business.
    [[nodiscard]] virtual std::optional<PaymentCourse> courseOf(PaymentMethod method) const = 0;
    /// Whether the payer's details are typed in here; otherwise the service's own page asks for them.
    [[nodiscard]] virtual bool takesFields() const = 0;

    /// After so many seconds the service itself takes a payment no more; 0: it leaves that to the order.
    [[nodiscard]] virtual int longestWaitSeconds() const { return 0; }

    [[nodiscard]] virtual tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) = 0;
    /// What the service has to say, about these payments and any others that it thinks are this shop's.
    [[nodiscard]] virtual tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) = 0;
    /// Asks the service to take no payment any more; its answer says how the payment stands.
    [[nodiscard]] virtual tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) = 0;
};

} // namespace console
