#include "payment/komoju_fixture.h"

using namespace console;
using namespace samples;

/// The online client asked again and again: how often, what ends it, and whose payments it tells.
class KomojuPollTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_komoju = std::make_unique<KomojuFixture>(); }
    void aServiceThatFallsSilentHalfwayIsAnError();
    void moneyLearntBeforeTheServiceFellSilentIsTold();
    void aServiceThatIsAskedTooOftenIsAskedNoFurther();
    void theListIsAskedEveryFiveMinutesAndSessionsEachTime();
    void aListThatFailedIsAskedAgainAtOnce();
    void aListThatIsAskedTooOftenWaits();
    void onlyPaymentsOfThisProgramAreTold_data();
    void onlyPaymentsOfThisProgramAreTold();
    void aRefundIsToldOnceAndIsNoMoney();
    void aRefundSaysNothingOfAnOrderThatIsAskedAbout();
    void thePageWaitsAsLongAsTheGatewaySays_data();
    void thePageWaitsAsLongAsTheGatewaySays();

private:
    [[nodiscard]] static OpenPayment openOf(const PaymentNotice &notice) { return {notice.paymentKey, notice.reference}; }
    [[nodiscard]] qsizetype asked(const QString &path) const;

    std::unique_ptr<KomojuFixture> m_komoju;
};

/// How often something whose address contains `path` was asked for.
qsizetype KomojuPollTest::asked(const QString &path) const
{
    const QList<KomojuDouble::Request> &requests = m_komoju->service->requests();
    return std::count_if(requests.begin(), requests.end(), [&](const KomojuDouble::Request &one) {
        return one.method == "GET" && one.url.toString().contains(path);
    });
}

void KomojuPollTest::aServiceThatFallsSilentHalfwayIsAnError()
{
    const PaymentNotice first = m_komoju->started(QStringLiteral("order-1"));
    const PaymentNotice second = m_komoju->started(QStringLiteral("order-2"));
    for (const Trouble trouble : {Trouble::CutUntouched, Trouble::Fault, Trouble::Unauthorized}) {
        m_komoju->service->make(trouble, 10, second.reference);
        const auto notices = m_komoju->gateway().poll({openOf(first), openOf(second)});
        QVERIFY(!notices);
        QCOMPARE(notices.error().fault, trouble == Trouble::Unauthorized ? GatewayFault::Refused : GatewayFault::Unreachable);
    }
    m_komoju->service->make(Trouble::None);
    QCOMPARE(m_komoju->gateway().poll({openOf(first), openOf(second)})->size(), 2);
}

void KomojuPollTest::moneyLearntBeforeTheServiceFellSilentIsTold()
{
    const PaymentNotice first = m_komoju->started(QStringLiteral("order-1"));
    const PaymentNotice second = m_komoju->started(QStringLiteral("order-2"));
    m_komoju->service->pay(first.reference, QStringLiteral("captured"));
    m_komoju->service->make(Trouble::CutUntouched, 10, second.reference);
    const auto notices = m_komoju->gateway().poll({openOf(first), openOf(second)});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().paymentKey, first.paymentKey);
    QCOMPARE(notices->constFirst().state, PaymentState::Paid);
}

void KomojuPollTest::aServiceThatIsAskedTooOftenIsAskedNoFurther()
{
    QList<OpenPayment> open;
    for (const char *key : {"order-1", "order-2", "order-3"})
        open.append(openOf(m_komoju->started(QString::fromLatin1(key))));
    m_komoju->service->make(Trouble::TooMany, 100);
    const auto notices = m_komoju->gateway().poll(open);
    QVERIFY(!notices);
    QCOMPARE(notices.error().fault, GatewayFault::Busy);
    QCOMPARE(asked(QStringLiteral("/api/")), 1);
}

void KomojuPollTest::theListIsAskedEveryFiveMinutesAndSessionsEachTime()
{
    const PaymentNotice waiting = m_komoju->started();
    KomojuGateway gateway = m_komoju->gateway();
    for (int minute = 0; minute < 11; ++minute) {
        QVERIFY(gateway.poll({openOf(waiting)}));
        m_komoju->clock.instant = m_komoju->clock.instant.plusSeconds(60);
    }
    QCOMPARE(asked(QStringLiteral("/sessions/")), 11);
    QCOMPARE(asked(QStringLiteral("status=captured")), 3);
    // A clock that was set back does not silence it.
    m_komoju->clock.instant = m_komoju->clock.instant.plusSeconds(-24 * 60 * 60);
    QVERIFY(gateway.poll({}));
    QCOMPARE(asked(QStringLiteral("status=captured")), 4);
}

void KomojuPollTest::aListThatFailedIsAskedAgainAtOnce()
{
    KomojuGateway gateway = m_komoju->gateway();
    m_komoju->service->make(Trouble::Fault);
    QVERIFY(!gateway.poll({}));
    QVERIFY(gateway.poll({}));
    QCOMPARE(asked(QStringLiteral("status=captured")), 2);
}

void KomojuPollTest::aListThatIsAskedTooOftenWaits()
{
    const PaymentNotice waiting = m_komoju->started();
    KomojuGateway gateway = m_komoju->gateway();
    m_komoju->service->make(Trouble::TooMany, 100, QStringLiteral("/payments"));
    QVERIFY(gateway.poll({openOf(waiting)}));
    QVERIFY(gateway.poll({openOf(waiting)}));
    QCOMPARE(asked(QStringLiteral("/sessions/")), 2);
    QCOMPARE(asked(QStringLiteral("/payments")), 1);
}

void KomojuPollTest::onlyPaymentsOfThisProgramAreTold_data()
{
    QTest::addColumn<QString>("orderNumber");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("a key of ours") << QStringLiteral("qsm-0f8fad5b-d9cb-469f-a165-70867728950e") << true;
    QTest::newRow("a bare identifier") << QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e") << false;
    QTest::newRow("a web shop's number") << QStringLiteral("W-1001") << false;
    QTest::newRow("the beginning alone") << QStringLiteral("qsm-") << false;
    QTest::newRow("a key inside another") << QStringLiteral("not-qsm-0f8fad5b") << false;
}

void KomojuPollTest::onlyPaymentsOfThisProgramAreTold()
{
    QFETCH(const QString, orderNumber);
    QFETCH(const bool, isOurs);
    for (const char *status : {"captured", "refunded"})
        m_komoju->service->addPayment(KomojuDouble::payment(QString::fromLatin1(status), orderNumber, 3'000, QString::fromLatin1(status)));
    QCOMPARE(m_komoju->gateway().poll({})->size(), isOurs ? 2 : 0);
}

void KomojuPollTest::aRefundIsToldOnceAndIsNoMoney()
{
    m_komoju->service->addPayment(
        KomojuDouble::payment(QStringLiteral("p1"), QStringLiteral("qsm-1"), 3'000, QStringLiteral("refunded")));
    KomojuGateway gateway = m_komoju->gateway();
    const auto notices = gateway.poll({});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().paymentKey, QStringLiteral("qsm-1"));
    QCOMPARE(notices->constFirst().state, PaymentState::Declined);
    m_komoju->clock.instant = m_komoju->clock.instant.plusSeconds(301);
    QCOMPARE(gateway.poll({})->size(), 0);
    QCOMPARE(asked(QStringLiteral("status=refunded")), 2);
}

void KomojuPollTest::aRefundSaysNothingOfAnOrderThatIsAskedAbout()
{
    const PaymentNotice waiting = m_komoju->started(QStringLiteral("qsm-1"));
    m_komoju->service->addPayment(
        KomojuDouble::payment(QStringLiteral("first-attempt"), QStringLiteral("qsm-1"), 10'000, QStringLiteral("refunded")));
    const auto notices = m_komoju->gateway().poll({openOf(waiting)});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().state, PaymentState::Waiting);
}

void KomojuPollTest::thePageWaitsAsLongAsTheGatewaySays_data()
{
    QTest::addColumn<qint64>("untilDeadline");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("three days") << qint64(3 * 86'400) << qint64(86'400);
    QTest::newRow("a day") << qint64(86'400) << qint64(86'400);
    QTest::newRow("an hour") << qint64(3'600) << qint64(3'600);
}

void KomojuPollTest::thePageWaitsAsLongAsTheGatewaySays()
{
    QFETCH(const qint64, untilDeadline);
    QFETCH(const qint64, seconds);
    KomojuGateway gateway = m_komoju->gateway();
    QCOMPARE(gateway.longestWaitSeconds(), 86'400);
    PaymentRequest request = paymentRequest(QStringLiteral("qsm-1"), PaymentMethod::KonbiniSeven);
    request.deadline = request.placedAt.plusSeconds(untilDeadline);
    m_komoju->clock.instant = request.placedAt.plusSeconds(600); // sent later than it was placed
    QVERIFY(gateway.start(request));
    const QJsonObject body = QJsonDocument::fromJson(m_komoju->service->requests().constFirst().body).object();
    QCOMPARE(body.value(QLatin1String("expires_in_seconds")).toInteger(), seconds);
}

QTEST_GUILESS_MAIN(KomojuPollTest)
#include "komoju_poll_test.moc"
