#include "payment/komoju/komoju_request.h"

#include <QJsonArray>

#include <algorithm>

#include "payment/komoju/komoju_answers.h"

namespace console {

namespace {

constexpr qint64 shortestPage = 60; ///< seconds

/// The page speaks Japanese, English and Korean, but no Chinese.
QString localeOf(const QString &language)
{
    return language == QLatin1String("ja") || language == QLatin1String("ko") ? language : QStringLiteral("en");
}

QJsonObject lineItem(const QString &description, qint64 yen)
{
    return {{QStringLiteral("description"), description}, {QStringLiteral("amount"), yen}, {QStringLiteral("quantity"), 1}};
}

} // namespace

std::optional<QString> komojuTypeOf(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Card:
        return QStringLiteral("credit_card");
    case PaymentMethod::BankTransfer:
        return QStringLiteral("bank_transfer");
    case PaymentMethod::KonbiniTerminal:
    case PaymentMethod::KonbiniSeven:
        return QStringLiteral("konbini");
    case PaymentMethod::Paypal:
    case PaymentMethod::NetBanking:
    case PaymentMethod::Suica:
    case PaymentMethod::Settlement:
    case PaymentMethod::SettlementDue:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QJsonObject komojuSessionRequest(const PaymentRequest &request, const QString &type, const QString &returnTo)
{
    QJsonArray items{lineItem(QStringLiteral("Qcash"), request.ticketYen)};
    if (request.amountYen > request.ticketYen)
        items.append(lineItem(QStringLiteral("Fee"), request.amountYen - request.ticketYen));
    const qint64 seconds = request.deadline.utcSeconds - request.placedAt.utcSeconds;
    return {
        {QStringLiteral("mode"), QStringLiteral("payment")},
        {QStringLiteral("amount"), request.amountYen},
        {QStringLiteral("currency"), QStringLiteral("JPY")},
        {QStringLiteral("return_url"), returnTo},
        {QStringLiteral("payment_types"), QJsonArray{type}},
        {QStringLiteral("default_locale"), localeOf(request.language)},
        {QStringLiteral("expires_in_seconds"), std::clamp<qint64>(seconds, shortestPage, komojuLongestPage)},
        {QStringLiteral("line_items"), items},
        {QStringLiteral("metadata"),
         QJsonObject{{komojuMarkName, komojuMark}, {QStringLiteral("order_number"), QString::number(request.orderNumber)}}},
        {QStringLiteral("payment_data"), QJsonObject{{QStringLiteral("external_order_num"), request.paymentKey}}},
    };
}

} // namespace console
