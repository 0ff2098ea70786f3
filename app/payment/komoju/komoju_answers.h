#pragma once

#include "payment/payment_gateway.h"

#include <QJsonObject>
#include <QUrl>

namespace console {

/// A payment's status as the service names it (doc.komoju.com, Payments).
enum class KomojuPaymentStatus { Pending, Authorized, Captured, Refunded, Cancelled, Expired, Failed };

inline constexpr CodeTable<KomojuPaymentStatus, 7> komojuPaymentStatusCodes{{
    {KomojuPaymentStatus::Pending, QLatin1String("pending")},
    {KomojuPaymentStatus::Authorized, QLatin1String("authorized")},
    {KomojuPaymentStatus::Captured, QLatin1String("captured")},
    {KomojuPaymentStatus::Refunded, QLatin1String("refunded")},
    {KomojuPaymentStatus::Cancelled, QLatin1String("cancelled")},
    {KomojuPaymentStatus::Expired, QLatin1String("expired")},
    {KomojuPaymentStatus::Failed, QLatin1String("failed")},
}};

/// A payment as the service tells it. Cash that was announced at a till or a bank is Authorized: only Captured is money.
struct KomojuPayment
{
    QString id;
    KomojuPaymentStatus status = KomojuPaymentStatus::Pending;
    QString orderNumber; ///< external_order_num; may be empty
    qint64 amountYen = 0; ///< for the order, less what was refunded; without what the service charges on top
    std::optional<Instant> capturedAt;
    QUrl instructions; ///< a page that says how to pay; may be empty
    bool isOurs = false; ///< carries this program's mark
};

enum class KomojuSessionStatus { Pending, Completed, Cancelled, Expired };

/// A hosted page and what came of it.
struct KomojuSession
{
    QString id;
    KomojuSessionStatus status = KomojuSessionStatus::Pending;
    qint64 amountYen = 0;
    QUrl page;
    QString orderNumber; ///< may be empty
    std::optional<KomojuPayment> payment;
};

/// The mark on sessions and payments that this program asks for.
inline constexpr QLatin1String komojuMarkName("application");
inline constexpr QLatin1String komojuMark("qsm-console");

/// Empty where any part is missing, of another currency than yen, or not as documented: such an answer decides nothing.
[[nodiscard]] std::optional<KomojuPayment> komojuPaymentFrom(const QJsonObject &object);
[[nodiscard]] std::optional<KomojuSession> komojuSessionFrom(const QJsonObject &object);

/// What they say of the order under `paymentKey`; empty where they are another order's or contradict themselves.
[[nodiscard]] std::optional<PaymentNotice> noticeFrom(const KomojuPayment &payment, const QString &paymentKey, const QString &reference);
[[nodiscard]] std::optional<PaymentNotice> noticeFrom(const KomojuSession &session, const QString &paymentKey);

} // namespace console
