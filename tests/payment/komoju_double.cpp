#include "payment/komoju_double.h"

#include <QFile>
#include <QHostAddress>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrlQuery>

namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray errorBody(const char *code)
{
    return bytesOf({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                                                          {QStringLiteral("message"), QStringLiteral("echo sk_test_123")}}}});
}

QJsonObject with(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

} // namespace

KomojuDouble::KomojuDouble(Protection protection) : m_protection(protection)
{
    if (protection == Protection::SelfSigned) {
        // For tests alone: the key is public, and nobody vouches for the certificate.
        const QString folder = QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/payment/");
        QFile key(folder + QStringLiteral("self_signed.key"));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        sslSetup(QSslCertificate::fromPath(folder + QStringLiteral("self_signed.pem")).constFirst(), QSslKey(&key, QSsl::Ec));
    }
    listen(QHostAddress::LocalHost);
}

QUrl KomojuDouble::address() const
{
    const QString scheme = m_protection == Protection::None ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(servers().constFirst()->serverPort()));
}

void KomojuDouble::make(Trouble trouble, int times, const QString &path)
{
    m_trouble = trouble;
    m_troubles = times;
    m_troublePath = path;
}

Trouble KomojuDouble::nextTrouble(const QString &path)
{
    if (m_troubles == 0 || !path.contains(m_troublePath))
        return Trouble::None;
    --m_troubles;
    return m_trouble;
}

QJsonObject KomojuDouble::payment(const QString &id, const QString &orderNumber, qint64 yen, const QString &status)
{
    const QJsonValue captured =
        status == QLatin1String("captured") ? QJsonValue(QStringLiteral("2026-11-22T03:56:11Z")) : QJsonValue(QJsonValue::Null);
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("resource"), QStringLiteral("payment")},
        {QStringLiteral("status"), status},
        {QStringLiteral("amount"), yen},
        {QStringLiteral("tax"), 0},
        {QStringLiteral("payment_method_fee"), 0},
        {QStringLiteral("total"), yen},
        {QStringLiteral("amount_refunded"), 0},
        {QStringLiteral("currency"), QStringLiteral("JPY")},
        {QStringLiteral("captured_at"), captured},
        {QStringLiteral("external_order_num"), orderNumber},
        {QStringLiteral("metadata"), QJsonObject()},
        {QStringLiteral("payment_details"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("konbini")},
                     {QStringLiteral("instructions_url"), QStringLiteral("https://komoju.com/en/instructions/") + id}}},
    };
}

void KomojuDouble::pay(const QString &session, const QString &status, const QJsonObject &changes)
{
    const QJsonObject object = m_sessions.value(session);
    const QString orderNumber = object.value(QLatin1String("payment_data")).toObject().value(QLatin1String("external_order_num")).toString();
    QJsonObject paid = payment(QStringLiteral("payment-of-") + session, orderNumber, object.value(QLatin1String("amount")).toInteger(), status);
    const bool isOver = status != QLatin1String("failed") && status != QLatin1String("pending");
    changeSession(session, {{QStringLiteral("payment"), with(paid, changes)},
                            {QStringLiteral("status"), isOver ? QStringLiteral("completed") : QStringLiteral("pending")}});
}

void KomojuDouble::changeSession(const QString &session, const QJsonObject &changes)
{
    m_sessions.insert(session, with(m_sessions.value(session), changes));
}

bool KomojuDouble::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request taken;
    taken.method = request.method() == QHttpServerRequest::Method::Post ? "POST" : "GET";
    taken.url = request.url();
    taken.body = request.body();
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        taken.headers.insert(name.toLower(), value);
    m_requests.append(taken);

    const auto write = [&](const Answer &answer) {
        makeResponder(request, socket).write(answer.body, "application/json", QHttpServerResponder::StatusCode(answer.status));
    };
    const Trouble trouble = nextTrouble(taken.url.path());
    switch (trouble) {
    case Trouble::CutUntouched:
        socket->abort();
        return true;
    case Trouble::Busy:
        write({409, errorBody("request_in_progress")});
        return true;
    case Trouble::Unprocessable:
        write({422, errorBody("invalid_parameter")});
        return true;
    case Trouble::Unauthorized:
        write({401, errorBody("unauthorized")});
        return true;
    case Trouble::TooMany:
        write({429, errorBody("too_many_requests")});
        return true;
    case Trouble::Fault:
        write({500, errorBody("internal_server_error")});
        return true;
    case Trouble::Garbage:
        write({200, "<html>\x00 captured"});
        return true;
    case Trouble::AnotherShape:
        write({200, R"({"status": "captured", "amount": "10000"})"});
        return true;
    case Trouble::Huge:
        write({200, R"({"status": "captured", "padding": ")" + QByteArray(2 * 1024 * 1024, 'x') + "\"}"});
        return true;
    case Trouble::Redirect:
        makeResponder(request, socket).write({{"Location", "/elsewhere"}}, QHttpServerResponder::StatusCode::Found);
        return true;
    case Trouble::None:
    case Trouble::Silence:
    case Trouble::Cut:
    case Trouble::OtherAmount:
    case Trouble::OtherCurrency:
    case Trouble::OtherOrder:
    case Trouble::PageElsewhere:
        break;
    }
    Answer answer = answerTo(taken);
    if (trouble == Trouble::Cut) {
        socket->abort();
        return true;
    }
    if (trouble == Trouble::Silence) {
        m_waiting = socket;
        m_late = answer;
        return true;
    }
    answer.body = bytesOf(troubled(QJsonDocument::fromJson(answer.body).object(), trouble));
    write(answer);
    return true;
}

void KomojuDouble::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

void KomojuDouble::answerLate()
{
    if (m_waiting)
        m_waiting->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_late.body.size()) + "\r\n\r\n" + m_late.body);
}

QJsonObject KomojuDouble::troubled(QJsonObject object, Trouble trouble) const
{
    QJsonObject paid = object.value(QLatin1String("payment")).toObject();
    const qint64 other = object.value(QLatin1String("amount")).toInteger() + 100;
    if (trouble == Trouble::OtherAmount) {
        object.insert(QLatin1String("amount"), other);
        paid = with(paid, {{QStringLiteral("amount"), other}, {QStringLiteral("total"), other}});
    } else if (trouble == Trouble::OtherCurrency) {
        object.insert(QLatin1String("currency"), QStringLiteral("USD"));
        paid.insert(QLatin1String("currency"), QStringLiteral("USD"));
    } else if (trouble == Trouble::OtherOrder) {
        object.insert(QLatin1String("payment_data"), QJsonObject{{QStringLiteral("external_order_num"), QStringLiteral("somebody-elses")}});
        paid.insert(QLatin1String("external_order_num"), QStringLiteral("somebody-elses"));
    } else if (trouble == Trouble::PageElsewhere) {
        object.insert(QLatin1String("session_url"), QStringLiteral("file:///etc/passwd"));
    }
    if (object.value(QLatin1String("payment")).isObject())
        object.insert(QLatin1String("payment"), paid);
    return object;
}

KomojuDouble::Answer KomojuDouble::answerTo(const Request &request)
{
    if (request.headers.value("authorization") != authorization)
        return {401, errorBody("unauthorized")};
    const QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    const QString kind = parts.value(2);
    const QString id = parts.value(3);
    if (parts.value(0) != QLatin1String("api") || parts.value(1) != QLatin1String("v1"))
        return {404, errorBody("not_found")};
    if (request.method == "POST" && kind == QLatin1String("sessions") && id.isEmpty())
        return create(request);
    if (request.method == "POST" && parts.value(4) == QLatin1String("cancel"))
        return kind == QLatin1String("sessions") ? cancelled(id) : cancelledPayment(id);
    if (kind == QLatin1String("sessions") && m_sessions.contains(id))
        return {200, bytesOf(m_sessions.value(id))};
    if (kind == QLatin1String("payments") && id.isEmpty() && hasList)
        return list(request.url);
    return {404, errorBody("not_found")};
}

KomojuDouble::Answer KomojuDouble::create(const Request &request)
{
    const QByteArray key = request.headers.value("x-komoju-idempotency");
    if (m_done.contains(key))
        return m_done.value(key).first == request.body ? m_done.value(key).second : Answer{422, errorBody("idempotency_mismatch")};
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString id = QStringLiteral("session%1").arg(m_sessions.size() + 1);
    QJsonObject session = asked;
    session.remove(QStringLiteral("expires_in_seconds"));
    session = with(session, {{QStringLiteral("id"), id},
                             {QStringLiteral("resource"), QStringLiteral("session")},
                             {QStringLiteral("status"), QStringLiteral("pending")},
                             {QStringLiteral("expired"), false},
                             {QStringLiteral("payment"), QJsonValue::Null},
                             {QStringLiteral("session_url"), QStringLiteral("https://komoju.com/sessions/") + id}});
    m_sessions.insert(id, session);
    const Answer answer{200, bytesOf(session)};
    m_done.insert(key, {request.body, answer});
    return answer;
}

KomojuDouble::Answer KomojuDouble::cancelled(const QString &session)
{
    if (!m_sessions.contains(session))
        return {404, errorBody("not_found")};
    if (m_sessions.value(session).value(QLatin1String("status")).toString() != QLatin1String("pending"))
        return {422, errorBody("not_cancellable")};
    changeSession(session, {{QStringLiteral("status"), QStringLiteral("cancelled")}});
    return {200, bytesOf(m_sessions.value(session))};
}

KomojuDouble::Answer KomojuDouble::cancelledPayment(const QString &id)
{
    for (auto session = m_sessions.begin(); session != m_sessions.end(); ++session) {
        QJsonObject paid = session->value(QLatin1String("payment")).toObject();
        const QString status = paid.value(QLatin1String("status")).toString();
        if (paid.value(QLatin1String("id")).toString() != id)
            continue;
        if (status != QLatin1String("pending") && status != QLatin1String("authorized"))
            return {422, errorBody("not_cancellable")};
        paid.insert(QLatin1String("status"), QStringLiteral("cancelled"));
        session->insert(QLatin1String("payment"), paid);
        return {200, bytesOf(paid)};
    }
    return {404, errorBody("not_found")};
}

QList<QJsonObject> KomojuDouble::allPayments() const
{
    QList<QJsonObject> payments = m_payments;
    for (const QJsonObject &session : m_sessions) {
        if (session.value(QLatin1String("payment")).isObject())
            payments.append(session.value(QLatin1String("payment")).toObject());
    }
    return payments;
}

KomojuDouble::Answer KomojuDouble::list(const QUrl &url) const
{
    const QUrlQuery query(url);
    const int perPage = query.queryItemValue(QStringLiteral("per_page")).toInt();
    const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
    QList<QJsonObject> fitting;
    const auto payments = allPayments();
    for (const QJsonObject &one : payments) {
        const auto fits = [&](const char *name) {
            const QString wanted = query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
            return wanted.isEmpty() || one.value(QLatin1String(name)).toString() == wanted;
        };
        if (fits("status") && fits("external_order_num") && fits("currency"))
            fitting.append(one);
    }
    QJsonArray data;
    for (const QJsonObject &one : fitting.mid((page - 1) * perPage, perPage))
        data.append(one);
    return {200, bytesOf({{QStringLiteral("resource"), QStringLiteral("list")},
                          {QStringLiteral("total"), fitting.size()},
                          {QStringLiteral("page"), page},
                          {QStringLiteral("per_page"), perPage},
                          {QStringLiteral("last_page"), (fitting.size() + perPage - 1) / perPage},
                          {QStringLiteral("data"), data}})};
}
