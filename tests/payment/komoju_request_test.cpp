#include "payment/komoju_fixture.h"

#include <QElapsedTimer>

using namespace console;
using namespace samples;

/// The online client against the tests' own service: what it asks, and what it makes of faults.
class KomojuRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_komoju = std::make_unique<KomojuFixture>(); }
    void onlyMethodsThatAreTheSameAreOffered();
    void aPaymentBecomesAPageToOpen();
    void theRequestSaysWhatTheServiceNeeds();
    void theLanguageIsOneThatThePageSpeaks_data();
    void theLanguageIsOneThatThePageSpeaks();
    void noRequestEverCarriesWhatThePayerTyped();
    void aCutAfterTheRequestWasTakenMakesNoSecondSession();
    void silenceEndsInTimeAndARepetitionMakesNoSecondSession();
    void aLateAnswerHarmsNobody();
    void aRepetitionIsTheSameByteForByte();
    void faultsOfTheServiceAreTold_data();
    void faultsOfTheServiceAreTold();
    void noErrorTellsASecret();
    void aRelayIsAskedWithATokenOrNone();
    void withoutAKeyNothingIsAsked();
    void secretsAreOnlySentWhereTheyMayBe_data();
    void secretsAreOnlySentWhereTheyMayBe();
    void aServerThatNobodyVouchesForIsToldNothing();
    void nobodyThereIsAnErrorAtOnce();
    void theConnectionCanBeChecked();

private:
    std::unique_ptr<KomojuFixture> m_komoju;
};

void KomojuRequestTest::onlyMethodsThatAreTheSameAreOffered()
{
    const KomojuGateway service = m_komoju->gateway();
    for (const PaymentMethod method : {PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::KonbiniTerminal, PaymentMethod::KonbiniSeven})
        QCOMPARE(service.courseOf(method), PaymentCourse::Redirect);
    for (const PaymentMethod method : {PaymentMethod::Paypal, PaymentMethod::NetBanking, PaymentMethod::Suica, PaymentMethod::Settlement,
                                       PaymentMethod::SettlementDue})
        QVERIFY(!service.courseOf(method));
    QVERIFY(!service.takesFields());
    QVERIFY(!service.isPractice());
    QCOMPARE(service.name(), QLatin1String("komoju"));
    QCOMPARE(m_komoju->gateway(ServiceKind::Relay).name(), QLatin1String("relay"));
    const auto refused = m_komoju->gateway().start(paymentRequest(QStringLiteral("a"), PaymentMethod::Paypal));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, GatewayFault::Refused);
    QVERIFY(m_komoju->service->requests().isEmpty());
}

void KomojuRequestTest::aPaymentBecomesAPageToOpen()
{
    const PaymentNotice notice = m_komoju->started();
    QCOMPARE(notice.state, PaymentState::Waiting);
    QCOMPARE(notice.paymentKey, QStringLiteral("order-1"));
    QCOMPARE(notice.reference, QStringLiteral("session1"));
    QCOMPARE(notice.amountYen, 10'000);
    QCOMPARE(instructionIn(notice, InstructionField::PaymentPage), QStringLiteral("https://komoju.com/sessions/session1"));
    QCOMPARE(m_komoju->polled(notice).state, PaymentState::Waiting);
}

void KomojuRequestTest::theRequestSaysWhatTheServiceNeeds()
{
    PaymentRequest request = paymentRequest(QStringLiteral("order-1"), PaymentMethod::KonbiniTerminal, 1'000);
    request.amountYen = 1'150;
    QVERIFY(m_komoju->gateway().start(request));
    const KomojuDouble::Request sent = m_komoju->service->requests().constFirst();
    QCOMPARE(sent.url.path(), QStringLiteral("/api/v1/sessions"));
    QCOMPARE(sent.headers.value("authorization"), QByteArray("Basic c2tfdGVzdF8xMjM6"));
    QCOMPARE(sent.headers.value("x-komoju-idempotency"), QByteArray("order-1"));
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    QCOMPARE(body.value(QLatin1String("amount")).toInteger(), 1'150);
    QCOMPARE(body.value(QLatin1String("currency")).toString(), QStringLiteral("JPY"));
    QCOMPARE(body.value(QLatin1String("payment_types")).toArray(), QJsonArray{QStringLiteral("konbini")});
    QCOMPARE(body.value(QLatin1String("expires_in_seconds")).toInteger(), 86'400);
    QCOMPARE(body.value(QLatin1String("payment_data")).toObject().value(QLatin1String("external_order_num")).toString(), QStringLiteral("order-1"));
    QVERIFY(!body.value(QLatin1String("return_url")).toString().isEmpty());
    qint64 items = 0;
    const QJsonArray lines = body.value(QLatin1String("line_items")).toArray();
    for (const QJsonValue &line : lines)
        items += line.toObject().value(QLatin1String("amount")).toInteger();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(items, 1'150);
}

void KomojuRequestTest::theLanguageIsOneThatThePageSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    for (const auto &[language, locale] : {std::pair("ja", "ja"), std::pair("ko", "ko"), std::pair("en", "en"), std::pair("zh_CN", "en")})
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(locale);
}

void KomojuRequestTest::theLanguageIsOneThatThePageSpeaks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, locale);
    PaymentRequest request = paymentRequest(QStringLiteral("a"), PaymentMethod::Card);
    request.language = language;
    QVERIFY(m_komoju->gateway().start(request));
    QCOMPARE(QJsonDocument::fromJson(m_komoju->service->requests().constFirst().body).object().value(QLatin1String("default_locale")).toString(), locale);
}

void KomojuRequestTest::noRequestEverCarriesWhatThePayerTyped()
{
    for (const PaymentMethod method : {PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::KonbiniTerminal, PaymentMethod::KonbiniSeven}) {
        const PaymentNotice notice = m_komoju->started(codeIn(paymentMethodCodes, method), method);
        m_komoju->polled(notice);
        QVERIFY(m_komoju->gateway().giveUp({notice.paymentKey, notice.reference}));
    }
    QVERIFY(m_komoju->service->requests().size() > 12);
    for (const KomojuDouble::Request &request : m_komoju->service->requests()) {
        QString all = request.url.toString() + QString::fromUtf8(request.body);
        for (const QByteArray &value : request.headers)
            all += QString::fromUtf8(value);
        for (const QString &text : forbiddenTexts() + QStringList{QStringLiteral("カ）タナカショウテン"), QStringLiteral("mizuho")})
            QVERIFY2(!all.contains(text), qPrintable(text));
    }
}

void KomojuRequestTest::aCutAfterTheRequestWasTakenMakesNoSecondSession()
{
    m_komoju->service->make(Trouble::Cut, 10);
    const auto lost = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::Card));
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, GatewayFault::Unreachable);
    QCOMPARE(m_komoju->service->sessions().size(), 1);
    m_komoju->service->make(Trouble::None);
    QCOMPARE(m_komoju->started(QStringLiteral("order-1"), PaymentMethod::Card).reference, QStringLiteral("session1"));
    QCOMPARE(m_komoju->service->sessions().size(), 1);
}

void KomojuRequestTest::silenceEndsInTimeAndARepetitionMakesNoSecondSession()
{
    m_komoju->timeoutMs = 300;
    m_komoju->service->make(Trouble::Silence);
    QElapsedTimer time;
    time.start();
    const auto lost = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::KonbiniSeven));
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, GatewayFault::Unreachable);
    QVERIFY(time.elapsed() < 5'000);
    m_komoju->timeoutMs = 5'000;
    m_komoju->started();
    QCOMPARE(m_komoju->service->sessions().size(), 1);
}

void KomojuRequestTest::aLateAnswerHarmsNobody()
{
    m_komoju->timeoutMs = 200;
    m_komoju->service->make(Trouble::Silence);
    QVERIFY(!m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::KonbiniSeven)));
    m_komoju->service->answerLate();
    m_komoju->timeoutMs = 5'000;
    QCOMPARE(m_komoju->polled(m_komoju->started()).state, PaymentState::Waiting);
}

void KomojuRequestTest::aRepetitionIsTheSameByteForByte()
{
    m_komoju->started();
    m_komoju->clock.instant = m_komoju->clock.instant.plusSeconds(3'600);
    m_komoju->started();
    m_komoju->clock.instant = FakeClock().instant;
    QCOMPARE(m_komoju->service->requests().at(0).body, m_komoju->service->requests().at(1).body);
}

void KomojuRequestTest::faultsOfTheServiceAreTold_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<GatewayFault>("fault");
    QTest::newRow("409") << Trouble::Busy << GatewayFault::Busy;
    QTest::newRow("422") << Trouble::Unprocessable << GatewayFault::Refused;
    QTest::newRow("429") << Trouble::TooMany << GatewayFault::Busy;
    QTest::newRow("401") << Trouble::Unauthorized << GatewayFault::Refused;
    QTest::newRow("500") << Trouble::Fault << GatewayFault::Unreachable;
    QTest::newRow("cut") << Trouble::CutUntouched << GatewayFault::Unreachable;
    QTest::newRow("garbage") << Trouble::Garbage << GatewayFault::Unreachable;
    QTest::newRow("another shape") << Trouble::AnotherShape << GatewayFault::Unreachable;
    QTest::newRow("two megabytes") << Trouble::Huge << GatewayFault::Unreachable;
    QTest::newRow("a redirect") << Trouble::Redirect << GatewayFault::Unreachable;
}

void KomojuRequestTest::faultsOfTheServiceAreTold()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const GatewayFault, fault);
    const PaymentNotice waiting = m_komoju->started();
    const OpenPayment open{waiting.paymentKey, waiting.reference};
    m_komoju->service->make(trouble, 100);
    const auto notStarted = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-2"), PaymentMethod::Card));
    QVERIFY(!notStarted);
    QCOMPARE(notStarted.error().fault, fault);
    const auto notPolled = m_komoju->gateway().poll({open});
    QVERIFY(!notPolled);
    QCOMPARE(notPolled.error().fault, fault);
    const auto notGivenUp = m_komoju->gateway().giveUp(open);
    QVERIFY(!notGivenUp);
    QCOMPARE(notGivenUp.error().fault, fault);
    QCOMPARE(m_komoju->service->sessions().size(), 1);
    for (const KomojuDouble::Request &request : m_komoju->service->requests())
        QVERIFY(request.url.path() != QLatin1String("/elsewhere"));
}

void KomojuRequestTest::noErrorTellsASecret()
{
    for (const Trouble trouble : {Trouble::Unprocessable, Trouble::Unauthorized, Trouble::Fault, Trouble::Cut, Trouble::Garbage}) {
        m_komoju->service->make(trouble, 10);
        const auto refused = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::Card));
        QVERIFY(!refused);
        QVERIFY2(!refused.error().detail.contains(QStringLiteral("sk_test")), qPrintable(refused.error().detail));
        QVERIFY2(!refused.error().detail.contains(QStringLiteral("c2tf")), qPrintable(refused.error().detail));
    }
    m_komoju->service->make(Trouble::Unprocessable);
    const auto refused = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::Card));
    QVERIFY(refused.error().detail.endsWith(QStringLiteral("HTTP 422 invalid_parameter")));
}

void KomojuRequestTest::aRelayIsAskedWithATokenOrNone()
{
    m_komoju->secret = QStringLiteral("token");
    m_komoju->service->authorization = "Bearer token";
    QVERIFY(m_komoju->gateway(ServiceKind::Relay).start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card)));
    m_komoju->secret.clear();
    m_komoju->service->authorization.clear();
    QVERIFY(m_komoju->gateway(ServiceKind::Relay).start(paymentRequest(QStringLiteral("b"), PaymentMethod::Card)));
}

void KomojuRequestTest::withoutAKeyNothingIsAsked()
{
    m_komoju->secret.clear();
    const auto refused = m_komoju->gateway().start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, GatewayFault::NoCredentials);
    const auto notPolled = m_komoju->gateway().poll({{QStringLiteral("a"), QStringLiteral("session1")}});
    QVERIFY(!notPolled);
    QCOMPARE(notPolled.error().fault, GatewayFault::NoCredentials);
    QVERIFY(m_komoju->service->requests().isEmpty());
}

void KomojuRequestTest::secretsAreOnlySentWhereTheyMayBe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isUsable");
    for (const char *address : {"https://komoju.com", "https://relay.example.jp:8443/payments", "http://127.0.0.1:8080", "http://[::1]:80",
                                "http://localhost"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address : {"http://komoju.com", "http://192.168.0.2", "http://127.0.0.1.example.com", "ftp://komoju.com", "https://",
                                "komoju.com", "https://user:word@komoju.com", "https://komoju.com/?a=1", "https://komoju.com/#a", "file:///tmp", ""})
        QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromLatin1(address))) << QString::fromLatin1(address) << false;
}

void KomojuRequestTest::secretsAreOnlySentWhereTheyMayBe()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isUsable);
    QCOMPARE(isUsableAddress(QUrl(address)), isUsable);
    if (isUsable)
        return;
    ServiceAccess access;
    access.address = QUrl(address);
    bool isAsked = false;
    access.secret = [&] {
        isAsked = true;
        return tl::expected<QString, GatewayError>(QStringLiteral("sk_test_123"));
    };
    const auto refused = KomojuGateway(access, m_komoju->clock).start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card));
    QVERIFY(!refused && !isAsked);
    QCOMPARE(refused.error().fault, GatewayFault::Refused);
}

void KomojuRequestTest::aServerThatNobodyVouchesForIsToldNothing()
{
    m_komoju->service = std::make_unique<KomojuDouble>(KomojuDouble::Protection::SelfSigned);
    const auto lost = m_komoju->gateway().start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card));
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, GatewayFault::Unreachable);
    QVERIFY2(lost.error().detail.contains(QStringLiteral("SslHandshakeFailedError")), qPrintable(lost.error().detail));
    QVERIFY(m_komoju->service->requests().isEmpty());
}

void KomojuRequestTest::nobodyThereIsAnErrorAtOnce()
{
    const QUrl address = m_komoju->service->address();
    KomojuGateway online = m_komoju->gateway();
    m_komoju->service.reset();
    const auto lost = online.start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card));
    QVERIFY(!lost);
    QCOMPARE(lost.error().fault, GatewayFault::Unreachable);
    QVERIFY(!online.poll({}));
}

void KomojuRequestTest::theConnectionCanBeChecked()
{
    QVERIFY(m_komoju->gateway().check());
    QCOMPARE(m_komoju->service->sessions().size(), 0);
    m_komoju->secret = QStringLiteral("sk_wrong");
    const auto refused = m_komoju->gateway().check();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, GatewayFault::Refused);
    m_komoju->secret = QStringLiteral("sk_test_123");
    m_komoju->service->make(Trouble::AnotherShape);
    QCOMPARE(m_komoju->gateway().check().error().fault, GatewayFault::Unreachable);
}

QTEST_GUILESS_MAIN(KomojuRequestTest)
#include "komoju_request_test.moc"
