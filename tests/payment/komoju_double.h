#pragma once

#include <QtHttpServer/QAbstractHttpServer>
#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>

/// What goes wrong with an answer, once or more often.
enum class Trouble {
    None,
    Silence,       ///< takes the request, does it, never answers
    Cut,           ///< takes the request, does it, cuts the connection
    CutUntouched,  ///< cuts the connection before anything is done
    Busy,          ///< 409
    Unprocessable, ///< 422
    Unauthorized,  ///< 401
    TooMany,       ///< 429
    Fault,         ///< 500
    Garbage,       ///< 200 and no JSON
    AnotherShape,  ///< 200 and JSON that is none of the service's
    Huge,          ///< 200 and two megabytes
    Redirect,      ///< 302 to another place of this server
    OtherAmount,
    OtherCurrency,
    OtherOrder,
    PageElsewhere ///< a session_url that is no web page
};

/// The tests' own stand-in for KOMOJU, written from its public documents: Sessions and Payments, with memory and idempotency keys.
/// Never the live service, and no proof that that behaves alike.
class KomojuDouble : public QAbstractHttpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QUrl url;
        QMap<QByteArray, QByteArray> headers; ///< names in small letters
        QByteArray body;
    };

    enum class Protection { None, SelfSigned };

    explicit KomojuDouble(Protection protection = Protection::None);

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] const QMap<QString, QJsonObject> &sessions() const { return m_sessions; }

    /// The next `times` requests whose path contains `path` meet with `trouble`; the rest go well.
    void make(Trouble trouble, int times = 1, const QString &path = {});
    /// Answers what was met with silence, long after.
    void answerLate();

    /// What the payer does on the page, or the till tells later.
    void pay(const QString &session, const QString &status, const QJsonObject &changes = {});
    void changeSession(const QString &session, const QJsonObject &changes);
    void removeSession(const QString &session) { m_sessions.remove(session); }
    /// A payment that no session of this server has.
    void addPayment(const QJsonObject &payment) { m_payments.append(payment); }
    /// One as it is told, with everything that the documents name.
    [[nodiscard]] static QJsonObject payment(const QString &id, const QString &orderNumber, qint64 yen, const QString &status);

    QByteArray authorization = "Basic c2tfdGVzdF8xMjM6"; ///< of sk_test_123
    bool hasList = true;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Answer
    {
        int status = 200;
        QByteArray body;
    };

    Trouble nextTrouble(const QString &path);
    Answer answerTo(const Request &request);
    Answer create(const Request &request);
    Answer cancelled(const QString &session);
    Answer cancelledPayment(const QString &id);
    Answer list(const QUrl &url) const;
    QJsonObject troubled(QJsonObject object, Trouble trouble) const;
    QList<QJsonObject> allPayments() const;

    const Protection m_protection;
    QList<Request> m_requests;
    QMap<QString, QJsonObject> m_sessions;
    QList<QJsonObject> m_payments;
    QMap<QByteArray, std::pair<QByteArray, Answer>> m_done; ///< by idempotency key: body and answer
    Trouble m_trouble = Trouble::None;
    int m_troubles = 0;
    QString m_troublePath;
    QPointer<QTcpSocket> m_waiting;
    Answer m_late;
};
