#include "payment/komoju/komoju_answers.h"

#include <QDateTime>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

#include "domain/amount.h"
#include "payment/komoju/service_names.h"
#include "payment/service_access.h"

namespace console {

namespace {

constexpr CodeTable<KomojuSessionStatus, 4> sessionStatusCodes{{
    {KomojuSessionStatus::Pending, QLatin1String("pending")},
    {KomojuSessionStatus::Completed, QLatin1String("completed")},
    {KomojuSessionStatus::Cancelled, QLatin1String("cancelled")},
    {KomojuSessionStatus::Expired, QLatin1String("expired")},
}};

/// A whole number of yen from 0 on; `missing` where there is none at all.
std::optional<qint64> yenOf(const QJsonObject &object, QLatin1String name, std::optional<qint64> missing)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return missing;
    const qint64 yen = value.toInteger(-1);
    return value.isDouble() && yen >= 0 && yen <= Yen::limit ? std::optional(yen) : std::nullopt;
}

/// Text, or nothing where it is null or missing; empty for anything else.
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QString();
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// A page that may be opened in the payer's browser; empty for anything else.
QUrl pageOf(const QJsonValue &value)
{
    const QUrl page(value.toString(), QUrl::StrictMode);
    QUrl place = page;
    place.setQuery(QString());
    place.setFragment(QString());
    return isUsableAddress(place) ? page : QUrl();
}

bool isYen(const QJsonObject &object)
{
    return object.value(QLatin1String("currency")).toString() == QLatin1String("JPY");
}

/// The order's share of what was paid. Tax belongs to it; a fee that the service charges the payer does not.
std::optional<qint64> amountOf(const QJsonObject &object)
{
    const auto amount = yenOf(object, QLatin1String("amount"), std::nullopt);
    const auto tax = yenOf(object, QLatin1String("tax"), 0);
    const auto fee = yenOf(object, QLatin1String("payment_method_fee"), 0);
    const auto refunded = yenOf(object, QLatin1String("amount_refunded"), 0);
    if (!amount || !tax || !fee || !refunded)
        return std::nullopt;
    const auto total = yenOf(object, QLatin1String("total"), *amount + *tax + *fee);
    if (total != *amount + *tax + *fee)
        return std::nullopt;
    return std::max<qint64>(0, *amount + *tax - *refunded);
}

PaymentState stateOf(KomojuPaymentStatus status)
{
    switch (status) {
    case KomojuPaymentStatus::Pending:
    case KomojuPaymentStatus::Authorized:
        return PaymentState::Waiting;
    case KomojuPaymentStatus::Captured:
        return PaymentState::Paid;
    case KomojuPaymentStatus::Refunded:
    case KomojuPaymentStatus::Cancelled:
    case KomojuPaymentStatus::Failed:
        return PaymentState::Declined;
    case KomojuPaymentStatus::Expired:
        return PaymentState::Expired;
    }
    Q_UNREACHABLE();
}

/// A page can still be paid on although a first attempt failed there.
std::optional<PaymentState> stateOf(const KomojuSession &session)
{
    const PaymentState ofPayment = session.payment ? stateOf(session.payment->status) : PaymentState::Declined;
    if (session.payment && (ofPayment == PaymentState::Waiting || ofPayment == PaymentState::Paid))
        return ofPayment;
    switch (session.status) {
    case KomojuSessionStatus::Pending:
        return PaymentState::Waiting;
    case KomojuSessionStatus::Cancelled:
        return PaymentState::Declined;
    case KomojuSessionStatus::Expired:
        return PaymentState::Expired;
    case KomojuSessionStatus::Completed:
        return session.payment ? std::optional(ofPayment) : std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isOrderOf(const QString &orderNumber, const QString &paymentKey)
{
    return orderNumber.isEmpty() || orderNumber == paymentKey;
}

} // namespace

std::optional<KomojuPayment> komojuPaymentFrom(const QJsonObject &object)
{
    const QJsonValue id = object.value(QLatin1String("id"));
    const auto status = valueIn(komojuPaymentStatusCodes, object.value(QLatin1String("status")).toString());
    const auto orderNumber = textOf(object.value(QLatin1String("external_order_num")));
    const auto capturedAt = textOf(object.value(QLatin1String("captured_at")));
    const auto amount = amountOf(object);
    if (!isServiceName(id.toString()) || !status || !orderNumber || !capturedAt || !amount || !isYen(object))
        return std::nullopt;
    KomojuPayment payment;
    payment.id = id.toString();
    payment.status = *status;
    payment.orderNumber = *orderNumber;
    payment.amountYen = *amount;
    if (!capturedAt->isEmpty()) {
        static const QRegularExpression zone(QStringLiteral("(Z|[+-][0-9]{2}:?[0-9]{2})\\z"));
        const QDateTime time = QDateTime::fromString(*capturedAt, Qt::ISODate);
        if (!time.isValid() || !zone.match(*capturedAt).hasMatch())
            return std::nullopt;
        payment.capturedAt = Instant{time.toSecsSinceEpoch()};
    }
    const QJsonObject details = object.value(QLatin1String("payment_details")).toObject();
    payment.instructions = pageOf(details.value(QLatin1String("instructions_url")));
    payment.isOurs = object.value(QLatin1String("metadata")).toObject().value(komojuMarkName).toString() == komojuMark;
    return payment;
}

std::optional<KomojuSession> komojuSessionFrom(const QJsonObject &object)
{
    const QString id = object.value(QLatin1String("id")).toString();
    const auto status = valueIn(sessionStatusCodes, object.value(QLatin1String("status")).toString());
    const auto amount = yenOf(object, QLatin1String("amount"), std::nullopt);
    const QJsonObject data = object.value(QLatin1String("payment_data")).toObject();
    const auto orderNumber = textOf(data.value(QLatin1String("external_order_num")));
    if (!isServiceName(id) || !status || !amount || !orderNumber || !isYen(object))
        return std::nullopt;
    KomojuSession session;
    session.id = id;
    session.status = *status;
    if (session.status == KomojuSessionStatus::Pending && object.value(QLatin1String("expired")).toBool())
        session.status = KomojuSessionStatus::Expired;
    session.amountYen = *amount;
    session.page = pageOf(object.value(QLatin1String("session_url")));
    session.orderNumber = *orderNumber;
    const QJsonValue payment = object.value(QLatin1String("payment"));
    if (!payment.isUndefined() && !payment.isNull()) {
        session.payment = komojuPaymentFrom(payment.toObject());
        if (!session.payment)
            return std::nullopt;
    }
    return session;
}

std::optional<PaymentNotice> noticeFrom(const KomojuPayment &payment, const QString &paymentKey, const QString &reference)
{
    if (!isOrderOf(payment.orderNumber, paymentKey))
        return std::nullopt;
    PaymentNotice notice;
    notice.paymentKey = paymentKey;
    notice.reference = reference;
    notice.paymentId = payment.id;
    notice.state = stateOf(payment.status);
    notice.amountYen = payment.amountYen;
    if (notice.state == PaymentState::Paid)
        notice.paidAt = payment.capturedAt;
    if (notice.state == PaymentState::Waiting && !payment.instructions.isEmpty())
        notice.instructions = {{InstructionField::PaymentPage, payment.instructions.toString(QUrl::FullyEncoded)}};
    return notice;
}

std::optional<PaymentNotice> noticeFrom(const KomojuSession &session, const QString &paymentKey)
{
    const auto state = stateOf(session);
    if (!state || !isOrderOf(session.orderNumber, paymentKey))
        return std::nullopt;
    PaymentNotice notice;
    notice.paymentKey = paymentKey;
    notice.reference = session.id;
    notice.state = *state;
    notice.amountYen = session.amountYen;
    if (session.payment) {
        const auto ofPayment = noticeFrom(*session.payment, paymentKey, session.id);
        if (!ofPayment)
            return std::nullopt;
        if (ofPayment->state == *state)
            notice = *ofPayment;
    }
    if (*state == PaymentState::Waiting && notice.instructions.isEmpty() && !session.page.isEmpty())
        notice.instructions = {{InstructionField::PaymentPage, session.page.toString(QUrl::FullyEncoded)}};
    return notice;
}

} // namespace console
