#pragma once

#include "payment/komoju/komoju_gateway.h"

#include <QtTest>

#include "payment/komoju_double.h"
#include "payment/payment_samples.h"

namespace samples {

/// The online client and the tests' own service, new for each case.
class KomojuFixture
{
public:
    KomojuFixture() { QLoggingCategory::setFilterRules(QStringLiteral("console.payment.*=false")); }

    [[nodiscard]] console::KomojuGateway gateway(console::ServiceKind kind = console::ServiceKind::Komoju) const
    {
        console::ServiceAccess access;
        access.kind = kind;
        access.address = service->address();
        access.secret = [key = secret] { return tl::expected<QString, console::GatewayError>(key); };
        access.timeoutMs = timeoutMs;
        return console::KomojuGateway(access, clock);
    }

    console::PaymentNotice started(const QString &key = QStringLiteral("order-1"),
                                   console::PaymentMethod method = console::PaymentMethod::KonbiniSeven) const
    {
        const auto notice = gateway().start(paymentRequest(key, method));
        if (!notice)
            qFatal("%s", qPrintable(notice.error().detail));
        return *notice;
    }

    console::PaymentNotice polled(const console::PaymentNotice &payment) const
    {
        const auto notices = gateway().poll({{payment.paymentKey, payment.reference}});
        if (!notices || notices->isEmpty())
            qFatal("%s", qPrintable(notices ? QString() : notices.error().detail));
        return notices->constFirst();
    }

    FakeClock clock;
    std::unique_ptr<KomojuDouble> service = std::make_unique<KomojuDouble>();
    QString secret = QStringLiteral("sk_test_123");
    int timeoutMs = 5'000;
};

} // namespace samples
