#include "payment/komoju/http_call.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace console {

namespace {

constexpr qint64 bufferedBytes = 64 * 1024;

tl::unexpected<GatewayError> failure(GatewayFault fault, const QString &what, const QString &why)
{
    return tl::unexpected(GatewayError{fault, what + QStringLiteral(": ") + why});
}

/// What a refused request may be tried again after, if at all.
GatewayFault faultOf(int status)
{
    if (status == 409 || status == 429)
        return GatewayFault::Busy;
    if (status >= 400 && status < 500 && status != 408)
        return GatewayFault::Refused;
    return GatewayFault::Unreachable;
}

/// The service's own code for what is wrong, where it looks like one; never its free text.
QString errorCodeOf(const QByteArray &body)
{
    static const QRegularExpression code(QStringLiteral("\\A[a-z_]{1,40}\\z"));
    const QString text = QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    return code.match(text).hasMatch() ? u' ' + text : QString();
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

HttpCall::HttpCall(const ServiceAccess &access) : m_access(access)
{
    m_network.setAutoDeleteReplies(false);
}

tl::expected<QNetworkRequest, GatewayError> HttpCall::requestFor(const QString &path, const QUrlQuery &query)
{
    if (!isUsableAddress(m_access.address))
        return failure(GatewayFault::Refused, path, QStringLiteral("the service's address is not one that secrets may be sent to"));
    const auto secret = m_access.secret ? m_access.secret() : tl::expected<QString, GatewayError>(QString());
    if (!secret)
        return tl::unexpected(secret.error());
    if (secret->isEmpty() && m_access.kind == ServiceKind::Komoju)
        return failure(GatewayFault::NoCredentials, path, QStringLiteral("no secret key is known"));

    QUrl url = m_access.address;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::TolerantMode);
    url.setQuery(query);
    QNetworkRequest request(url);
    if (m_access.kind == ServiceKind::Komoju)
        request.setRawHeader("Authorization", "Basic " + (secret->toUtf8() + ':').toBase64());
    else if (!secret->isEmpty())
        request.setRawHeader("Authorization", "Bearer " + secret->toUtf8());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is counted is what is read
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("qsm-console/" CONSOLE_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (url.scheme() == QLatin1String("https")) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        request.setSslConfiguration(configuration);
    }
    return request;
}

tl::expected<QJsonObject, GatewayError> HttpCall::get(const QString &path, const QUrlQuery &query)
{
    const auto request = requestFor(path, query);
    if (!request)
        return tl::unexpected(request.error());
    return answerOf(m_network.get(*request), QStringLiteral("GET ") + path);
}

tl::expected<QJsonObject, GatewayError> HttpCall::post(const QString &path, const QJsonObject &body, const QString &idempotencyKey)
{
    auto request = requestFor(path, {});
    if (!request)
        return tl::unexpected(request.error());
    request->setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!idempotencyKey.isEmpty())
        request->setRawHeader("X-KOMOJU-IDEMPOTENCY", idempotencyKey.toLatin1());
    return answerOf(m_network.post(*request, QJsonDocument(body).toJson(QJsonDocument::Compact)), QStringLiteral("POST ") + path);
}

tl::expected<QJsonObject, GatewayError> HttpCall::answerOf(QNetworkReply *started, const QString &what)
{
    const std::unique_ptr<QNetworkReply> reply(started);
    QByteArray body;
    bool isTooLarge = false;
    bool isTooLate = false;
    QEventLoop loop;
    QTimer timer;
    const auto take = [&] {
        if (!isTooLarge)
            body += reply->readAll();
        if (body.size() > largestAnswer && !isTooLarge) {
            isTooLarge = true;
            reply->abort();
        }
    };
    reply->setReadBufferSize(bufferedBytes);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        isTooLate = true;
        reply->abort();
    });
    timer.setSingleShot(true);
    timer.start(m_access.timeoutMs);
    if (!reply->isFinished())
        loop.exec();

    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTooLate)
        return failure(GatewayFault::Unreachable, what, QStringLiteral("no answer in time"));
    if (isTooLarge)
        return failure(GatewayFault::Unreachable, what, QStringLiteral("the answer is too large"));
    if (m_status == 0)
        return failure(GatewayFault::Unreachable, what, nameOf(reply->error()));
    take();
    if (m_status < 200 || m_status >= 300)
        return failure(faultOf(m_status), what, QStringLiteral("HTTP %1").arg(m_status) + errorCodeOf(body));
    if (reply->error() != QNetworkReply::NoError)
        return failure(GatewayFault::Unreachable, what, nameOf(reply->error()));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(GatewayFault::Unreachable, what, QStringLiteral("the answer can't be understood"));
    return document.object();
}

} // namespace console
