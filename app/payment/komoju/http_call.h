#pragma once

#include "payment/service_access.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrlQuery>

class QNetworkReply;
class QNetworkRequest;

namespace console {

/// The requests of one call to the service, made and answered on the calling thread. Follows no redirect, accepts no certificate
/// that doesn't hold, reads no answer above its limit, and puts no secret into its errors.
class HttpCall
{
public:
    static constexpr qint64 largestAnswer = 1024 * 1024; ///< bytes

    explicit HttpCall(const ServiceAccess &access);

    /// `path` below the address, percent-encoded where needed.
    [[nodiscard]] tl::expected<QJsonObject, GatewayError> get(const QString &path, const QUrlQuery &query = {});
    [[nodiscard]] tl::expected<QJsonObject, GatewayError> post(const QString &path, const QJsonObject &body, const QString &idempotencyKey = {});

    /// The status of the last answer; 0 where there was none.
    [[nodiscard]] int status() const { return m_status; }

private:
    [[nodiscard]] tl::expected<QNetworkRequest, GatewayError> requestFor(const QString &path, const QUrlQuery &query);
    [[nodiscard]] tl::expected<QJsonObject, GatewayError> answerOf(QNetworkReply *reply, const QString &what);

    const ServiceAccess &m_access;
    QNetworkAccessManager m_network;
    int m_status = 0;
};

} // namespace console
