#pragma once

#include "domain/clock.h"
#include "payment/komoju/http_call.h"
#include "payment/komoju/komoju_answers.h"
#include "payment/komoju/komoju_request.h"

#include <QSet>

namespace console {

/// Payments on the hosted page of KOMOJU (or of a relay that speaks its Sessions API). The payer types card and name there, never
/// here: no request holds them. Only what the service calls captured, in yen, is paid. Never run against the live service.
class KomojuGateway final : public PaymentGateway
{
public:
    KomojuGateway(ServiceAccess access, const Clock &clock);

    [[nodiscard]] QLatin1String name() const override;
    [[nodiscard]] bool isPractice() const override { return false; }
    /// Cards, convenience stores (the payer picks one on the page, 7-Eleven among them) and bank transfer. Not PayPal or Suica, which
    /// the service doesn't have; nor net banking: its Pay-easy is paid by numbers at a cash machine or bank of the payer's choice,
    /// which is another method than the bank's page that J·QSM offers.
    [[nodiscard]] std::optional<PaymentCourse> courseOf(PaymentMethod method) const override;
    [[nodiscard]] bool takesFields() const override { return false; }

    /// As long as its page can be opened, from the placing of the order on.
    [[nodiscard]] int longestWaitSeconds() const override { return komojuLongestPage; }

    /// May be repeated with the same content for 24 hours (doc.komoju.com, idempotent requests): by then the page of a first request
    /// whose answer was lost has expired too, and nobody was ever sent to it.
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> start(const PaymentRequest &request) override;
    /// The open payments, each time, and this program's captured and refunded ones of the last 30 days, every five minutes. A refund
    /// is told as declined, once in a run. An answer that can't be understood leaves its payment out; only where nothing else was
    /// learnt is it an error. Where the service can't be reached, or wants to be asked less, that is an error, unless some money was
    /// learnt of before: then what was learnt is told. What was left out is asked about at the next poll; nothing may be concluded
    /// from its absence.
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> poll(const QList<OpenPayment> &open) override;
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> giveUp(const OpenPayment &payment) override;

    /// Whether the service is there and knows the caller; takes no payment.
    [[nodiscard]] tl::expected<void, GatewayError> check();

private:
    [[nodiscard]] tl::expected<KomojuSession, GatewayError> sessionOf(HttpCall &call, const OpenPayment &payment);
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> stateOf(HttpCall &call, const OpenPayment &payment);
    [[nodiscard]] tl::expected<PaymentNotice, GatewayError> find(HttpCall &call, const OpenPayment &payment);
    [[nodiscard]] tl::expected<QList<KomojuPayment>, GatewayError> listed(HttpCall &call, QUrlQuery query);
    [[nodiscard]] tl::expected<QList<KomojuPayment>, GatewayError> recent(HttpCall &call, KomojuPaymentStatus status);
    [[nodiscard]] tl::expected<QList<PaymentNotice>, GatewayError> others(HttpCall &call, const QList<PaymentNotice> &known);
    [[nodiscard]] QList<PaymentNotice> refunds(HttpCall &call, const QList<OpenPayment> &open);
    [[nodiscard]] bool isListDue() const;
    [[nodiscard]] tl::expected<void, GatewayError> cancel(HttpCall &call, const KomojuSession &session);

    ServiceAccess m_access;
    const Clock &m_clock;
    std::optional<Instant> m_listedAt;
    QSet<QString> m_toldRefunds; ///< identifiers of payments
};

} // namespace console
