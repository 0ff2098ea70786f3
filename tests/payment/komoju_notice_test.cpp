#include "payment/komoju_fixture.h"

using namespace console;
using namespace samples;

/// The online client against the tests' own service: what it believes of its answers.
class KomojuNoticeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_komoju = std::make_unique<KomojuFixture>(); }
    void aNewSessionThatIsNotAsAskedForIsNotTaken_data();
    void aNewSessionThatIsNotAsAskedForIsNotTaken();
    void onlyCapturedIsPaid_data();
    void onlyCapturedIsPaid();
    void aFailedAttemptOnAnOpenPageStillWaits();
    void anExpiredPageIsNotPaidAnyMore();
    void announcedCashSaysHowToPay();
    void statesMayComeInAnyOrder();
    void anotherAmountIsToldAsItIs();
    void feesAndRefundsAreNotTheOrdersMoney();
    void answersThatMustNotBeBelievedAreErrors_data();
    void answersThatMustNotBeBelievedAreErrors();
    void oneBadAnswerDoesNotHideTheOthers();
    void aSessionThatIsGoneIsUnknown();
    void anOrderWhoseAnswerWasLostIsFoundByItsKey();
    void lateAndSecondPaymentsAreFoundInTheList();
    void otherShopsPaymentsAreLeftAlone();
    void aRelayWithoutAListStillWorks();
    void givingUpCancelsThePage();
    void givingUpCancelsAnnouncedCash();
    void givingUpWhatIsPaidSaysSo();

private:
    std::unique_ptr<KomojuFixture> m_komoju;
};

void KomojuNoticeTest::aNewSessionThatIsNotAsAskedForIsNotTaken_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("another amount") << Trouble::OtherAmount;
    QTest::newRow("another currency") << Trouble::OtherCurrency;
    QTest::newRow("another order") << Trouble::OtherOrder;
    QTest::newRow("a page that is none") << Trouble::PageElsewhere;
}

void KomojuNoticeTest::aNewSessionThatIsNotAsAskedForIsNotTaken()
{
    QFETCH(const Trouble, trouble);
    m_komoju->service->make(trouble);
    const auto refused = m_komoju->gateway().start(paymentRequest(QStringLiteral("order-1"), PaymentMethod::Card));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, GatewayFault::Unreachable);
}

void KomojuNoticeTest::onlyCapturedIsPaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<PaymentState>("state");
    QTest::newRow("pending") << QStringLiteral("pending") << PaymentState::Waiting;
    QTest::newRow("authorized") << QStringLiteral("authorized") << PaymentState::Waiting;
    QTest::newRow("captured") << QStringLiteral("captured") << PaymentState::Paid;
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << PaymentState::Declined;
    QTest::newRow("expired") << QStringLiteral("expired") << PaymentState::Expired;
    QTest::newRow("refunded") << QStringLiteral("refunded") << PaymentState::Declined;
}

void KomojuNoticeTest::onlyCapturedIsPaid()
{
    QFETCH(const QString, status);
    QFETCH(const PaymentState, state);
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, status);
    const PaymentNotice notice = m_komoju->polled(waiting);
    QCOMPARE(notice.state, state);
    QCOMPARE(notice.paidAt.has_value(), state == PaymentState::Paid);
    if (state == PaymentState::Paid) {
        QCOMPARE(notice.paymentId, QStringLiteral("payment-of-session1"));
        QCOMPARE(notice.paidAt, jst::at(QDate(2026, 11, 22), QTime(12, 56, 11)));
    }
}

void KomojuNoticeTest::aFailedAttemptOnAnOpenPageStillWaits()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("failed"));
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Waiting);
    QCOMPARE(instructionIn(m_komoju->polled(waiting), InstructionField::PaymentPage), instructionIn(waiting, InstructionField::PaymentPage));
    m_komoju->service->changeSession(waiting.reference, {{QStringLiteral("status"), QStringLiteral("completed")}});
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Declined);
}

void KomojuNoticeTest::anExpiredPageIsNotPaidAnyMore()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->changeSession(waiting.reference, {{QStringLiteral("expired"), true}});
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Expired);
    // But not where cash was announced on it before.
    m_komoju->service->pay(waiting.reference, QStringLiteral("authorized"));
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Waiting);
}

void KomojuNoticeTest::announcedCashSaysHowToPay()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("authorized"));
    QCOMPARE(instructionIn(m_komoju->polled(waiting), InstructionField::PaymentPage),
             QStringLiteral("https://komoju.com/en/instructions/payment-of-session1"));
}

void KomojuNoticeTest::statesMayComeInAnyOrder()
{
    const PaymentNotice waiting = m_komoju->started();
    for (const char *status : {"captured", "authorized", "captured", "captured", "pending"}) {
        m_komoju->service->pay(waiting.reference, QString::fromLatin1(status));
        QCOMPARE(m_komoju->polled(waiting).state == PaymentState::Paid, qstrcmp(status, "captured") == 0);
    }
}

void KomojuNoticeTest::anotherAmountIsToldAsItIs()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"));
    m_komoju->service->make(Trouble::OtherAmount);
    const PaymentNotice notice = m_komoju->polled(waiting);
    QCOMPARE(notice.state, PaymentState::Paid);
    QCOMPARE(notice.amountYen, 10'100);
}

void KomojuNoticeTest::feesAndRefundsAreNotTheOrdersMoney()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"),
                   {{QStringLiteral("payment_method_fee"), 190}, {QStringLiteral("total"), 10'190}});
    QCOMPARE(m_komoju->polled(waiting).amountYen, 10'000);
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"), {{QStringLiteral("amount_refunded"), 4'000}});
    QCOMPARE(m_komoju->polled(waiting).amountYen, 6'000);
}

void KomojuNoticeTest::answersThatMustNotBeBelievedAreErrors_data()
{
    QTest::addColumn<QJsonObject>("payment");
    QTest::addColumn<QJsonObject>("session");
    const auto row = [](const char *name, const QJsonObject &payment, const QJsonObject &session = {}) {
        QTest::newRow(name) << payment << session;
    };
    row("another currency", {{QStringLiteral("currency"), QStringLiteral("KRW")}});
    row("no currency", {{QStringLiteral("currency"), QJsonValue::Null}});
    row("a status that nobody knows", {{QStringLiteral("status"), QStringLiteral("CAPTURED")}});
    row("no status", {{QStringLiteral("status"), QJsonValue::Null}});
    row("an amount in text", {{QStringLiteral("amount"), QStringLiteral("10000")}});
    row("half a yen", {{QStringLiteral("amount"), 9'999.5}});
    row("less than nothing", {{QStringLiteral("amount"), -10'000}});
    row("more than there is", {{QStringLiteral("amount"), 1e300}});
    row("a sum that is none", {{QStringLiteral("total"), 1}});
    row("no identifier", {{QStringLiteral("id"), QString()}});
    row("an identifier that is a path", {{QStringLiteral("id"), QStringLiteral("../refund")}});
    row("a time that is none", {{QStringLiteral("captured_at"), QStringLiteral("yesterday")}});
    row("a time without a zone", {{QStringLiteral("captured_at"), QStringLiteral("2026-11-22T03:56:11")}});
    row("another order's", {{QStringLiteral("external_order_num"), QStringLiteral("order-2")}});
    row("another session", {}, {{QStringLiteral("id"), QStringLiteral("session2")}});
    row("a session in another currency", {}, {{QStringLiteral("currency"), QStringLiteral("USD")}});
    row("a session's status that nobody knows", {}, {{QStringLiteral("status"), QStringLiteral("paid")}});
    row("a completed session without payment", {}, {{QStringLiteral("payment"), QJsonValue::Null}});
    row("a payment that is none", {}, {{QStringLiteral("payment"), QStringLiteral("captured")}});
}

void KomojuNoticeTest::answersThatMustNotBeBelievedAreErrors()
{
    QFETCH(const QJsonObject, payment);
    QFETCH(const QJsonObject, session);
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"), payment);
    m_komoju->service->changeSession(waiting.reference, session);
    m_komoju->service->hasList = false;
    const auto notices = m_komoju->gateway().poll({{waiting.paymentKey, waiting.reference}});
    QVERIFY(!notices);
    QCOMPARE(notices.error().fault, GatewayFault::Unreachable);
    const auto left = m_komoju->gateway().giveUp({waiting.paymentKey, waiting.reference});
    QVERIFY(!left || left->state != PaymentState::Paid);
}

void KomojuNoticeTest::oneBadAnswerDoesNotHideTheOthers()
{
    const PaymentNotice bad = m_komoju->started(QStringLiteral("order-1"));
    const PaymentNotice good = m_komoju->started(QStringLiteral("order-2"));
    m_komoju->service->pay(bad.reference, QStringLiteral("captured"), {{QStringLiteral("currency"), QStringLiteral("USD")}});
    m_komoju->service->pay(good.reference, QStringLiteral("captured"));
    const auto notices = m_komoju->gateway().poll({{bad.paymentKey, bad.reference}, {QStringLiteral("x"), QStringLiteral("../x")}, {good.paymentKey, good.reference}});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().paymentKey, good.paymentKey);
    QCOMPARE(notices->constFirst().state, PaymentState::Paid);
}

void KomojuNoticeTest::aSessionThatIsGoneIsUnknown()
{
    const auto notices = m_komoju->gateway().poll({{QStringLiteral("order-1"), QStringLiteral("gone")}});
    QVERIFY(notices);
    QCOMPARE(notices->constFirst().state, PaymentState::Unknown);
    QCOMPARE(notices->constFirst().paymentKey, QStringLiteral("order-1"));
    QCOMPARE(m_komoju->gateway().giveUp({QStringLiteral("order-1"), QString()})->state, PaymentState::Unknown);
}

void KomojuNoticeTest::anOrderWhoseAnswerWasLostIsFoundByItsKey()
{
    m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("p1"), QStringLiteral("order-1"), 10'000, QStringLiteral("failed")));
    m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("p2"), QStringLiteral("order-1"), 10'000, QStringLiteral("captured")));
    m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("p3"), QStringLiteral("order-1"), 10'000, QStringLiteral("expired")));
    const auto notices = m_komoju->gateway().poll({{QStringLiteral("order-1"), QString()}});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().state, PaymentState::Paid);
    QCOMPARE(notices->constFirst().paymentId, QStringLiteral("p2"));
}

void KomojuNoticeTest::lateAndSecondPaymentsAreFoundInTheList()
{
    const QString key = QStringLiteral("qsm-0f8fad5b-d9cb-469f-a165-70867728950e");
    const PaymentNotice waiting = m_komoju->started(key);
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"));
    QJsonObject marked = KomojuDouble::payment(QStringLiteral("marked"), QStringLiteral("nobodys"), 500, QStringLiteral("captured"));
    marked.insert(QLatin1String("metadata"), QJsonObject{{QStringLiteral("application"), QStringLiteral("qsm-console")}});
    m_komoju->service->addPayment(marked);
    m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("second"), key, 10'000, QStringLiteral("captured")));
    for (int i = 0; i < 120; ++i)
        m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("web%1").arg(i), QStringLiteral("W%1").arg(i), 1, QStringLiteral("captured")));
    const auto notices = m_komoju->gateway().poll({{key, waiting.reference}});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 3);
    QCOMPARE(noticesFor(key, *notices).size(), 2);
    QCOMPARE(noticesFor(QStringLiteral("nobodys"), *notices).size(), 1);
    // Once the order has lapsed nobody asks about it, and it is told all the same.
    QCOMPARE(noticesFor(key, *m_komoju->gateway().poll({})).size(), 2);
}

void KomojuNoticeTest::otherShopsPaymentsAreLeftAlone()
{
    m_komoju->service->addPayment(KomojuDouble::payment(QStringLiteral("web"), QStringLiteral("W-1001"), 3'000, QStringLiteral("captured")));
    QCOMPARE(m_komoju->gateway().poll({})->size(), 0);
}

void KomojuNoticeTest::aRelayWithoutAListStillWorks()
{
    m_komoju->service->hasList = false;
    const PaymentNotice waiting = m_komoju->started();
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Waiting);
    QCOMPARE(m_komoju->gateway().poll({})->size(), 0);
    m_komoju->service->removeSession(waiting.reference);
    QCOMPARE(m_komoju->polled(waiting).state, PaymentState::Unknown);
}

void KomojuNoticeTest::givingUpCancelsThePage()
{
    const PaymentNotice waiting = m_komoju->started();
    const OpenPayment open{waiting.paymentKey, waiting.reference};
    QCOMPARE(m_komoju->gateway().giveUp(open)->state, PaymentState::Declined);
    QCOMPARE(m_komoju->service->sessions().value(waiting.reference).value(QLatin1String("status")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(m_komoju->gateway().giveUp(open)->state, PaymentState::Declined);
}

void KomojuNoticeTest::givingUpCancelsAnnouncedCash()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("authorized"));
    QCOMPARE(m_komoju->gateway().giveUp({waiting.paymentKey, waiting.reference})->state, PaymentState::Declined);
}

void KomojuNoticeTest::givingUpWhatIsPaidSaysSo()
{
    const PaymentNotice waiting = m_komoju->started();
    m_komoju->service->pay(waiting.reference, QStringLiteral("captured"));
    QCOMPARE(m_komoju->gateway().giveUp({waiting.paymentKey, waiting.reference})->state, PaymentState::Paid);
    // Paid while it was being cancelled: the cancellation is refused, and what counts is how it stands.
    const PaymentNotice other = m_komoju->started(QStringLiteral("order-2"));
    m_komoju->service->make(Trouble::Unprocessable, 1, QStringLiteral("/cancel"));
    QCOMPARE(m_komoju->gateway().giveUp({other.paymentKey, other.reference})->state, PaymentState::Waiting);
}

QTEST_GUILESS_MAIN(KomojuNoticeTest)
#include "komoju_notice_test.moc"
