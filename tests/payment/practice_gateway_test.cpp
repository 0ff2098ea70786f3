#include "payment/practice_gateway.h"

#include <QtTest>

#include "payment/payment_samples.h"

using namespace console;
using namespace samples;

/// What the practice service answers, method by method and outcome by outcome.
class PracticeGatewayTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyMethodHasItsCourseAndSettlementMoneyHasNone();
    void aCardIsPaidAtOnceAndTheTestCardIsDeclined();
    void payLaterMethodsSayHowToPay();
    void redirectMethodsGiveAPageToOpen();
    void theSameKeyAgainIsTheSamePayment();
    void theSameKeyForAnotherAmountOrMethodIsRefused();
    void unusableRequestsAreRefused();
    void aPaymentWaitsUntilAnOutcomeIsChosen();
    void payNowIsPaidAtThatTime();
    void declineAndLapseEndThePayment_data();
    void declineAndLapseEndThePayment();
    void aLateAnswerComesOnlyOnceTheDeadlineHasPassed();
    void aLateAnswerComesEvenWhereTheOrderWasLeft();
    void twoAnswersHaveTwoPayments();
    void anotherAmountIsOffByAHundredYen();
    void anUnknownOrderIsPaidBesides();
    void anOutcomeIsForWaitingPaymentsOnly();
    void whatItDoesNotKnowIsUnknown();
    void settledPaymentsAreRepeatedForThirtyDays();
    void settledPaymentsAreForgottenAfterNinetyDays();
    void givingUpEndsAWaitingPaymentAndLeavesAPaidOne();

private:
    PaymentNotice started(const QString &key, PaymentMethod method = PaymentMethod::BankTransfer);
    QList<PaymentNotice> polled(const QString &key);
    void choose(const QString &key, PracticeOutcome outcome);

    FakeClock m_clock;
    std::unique_ptr<PracticeGateway> m_gateway;
};

void PracticeGatewayTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_gateway = std::make_unique<PracticeGateway>(QString(), m_clock);
}

PaymentNotice PracticeGatewayTest::started(const QString &key, PaymentMethod method)
{
    const auto notice = m_gateway->start(paymentRequest(key, method));
    if (!notice)
        qFatal("not started");
    return *notice;
}

QList<PaymentNotice> PracticeGatewayTest::polled(const QString &key)
{
    const auto notices = m_gateway->poll({{key, {}}});
    if (!notices)
        qFatal("not polled");
    return noticesFor(key, *notices);
}

void PracticeGatewayTest::choose(const QString &key, PracticeOutcome outcome)
{
    QVERIFY(m_gateway->setOutcome(key, outcome));
}

void PracticeGatewayTest::everyMethodHasItsCourseAndSettlementMoneyHasNone()
{
    for (const auto &[method, code] : paymentMethodCodes)
        QCOMPARE(m_gateway->courseOf(method).has_value(), !isSettlementMoney(method));
    QCOMPARE(m_gateway->courseOf(PaymentMethod::Card), PaymentCourse::AtOnce);
    QCOMPARE(m_gateway->courseOf(PaymentMethod::Suica), PaymentCourse::PayLater);
    QCOMPARE(m_gateway->courseOf(PaymentMethod::NetBanking), PaymentCourse::Redirect);
    QVERIFY(m_gateway->isPractice());
    QVERIFY(m_gateway->takesFields());
    QCOMPARE(m_gateway->name(), QLatin1String("practice"));
}

void PracticeGatewayTest::aCardIsPaidAtOnceAndTheTestCardIsDeclined()
{
    const PaymentNotice paid = started(QStringLiteral("a"), PaymentMethod::Card);
    QCOMPARE(paid.state, PaymentState::Paid);
    QCOMPARE(paid.amountYen, 10'000);
    QCOMPARE(paid.paidAt, m_clock.now());
    QVERIFY(!paid.paymentId.isEmpty());
    PaymentRequest request = paymentRequest(QStringLiteral("b"), PaymentMethod::Card);
    request.card->number = QStringLiteral("4000 0000 0000 0002");
    const auto declined = m_gateway->start(request);
    QVERIFY(declined);
    QCOMPARE(declined->state, PaymentState::Declined);
    QVERIFY(!declined->paidAt);
}

void PracticeGatewayTest::payLaterMethodsSayHowToPay()
{
    const PaymentNotice bank = started(QStringLiteral("bank"), PaymentMethod::BankTransfer);
    QCOMPARE(bank.state, PaymentState::Waiting);
    for (const InstructionField field : {InstructionField::BankName, InstructionField::BankBranch, InstructionField::AccountType,
                                         InstructionField::AccountHolder})
        QVERIFY(!instructionIn(bank, field).isEmpty());
    QCOMPARE(instructionIn(bank, InstructionField::AccountNumber).size(), 7);
    QCOMPARE(instructionIn(bank, InstructionField::RemitterName), QStringLiteral("カ）タナカショウテン"));
    const PaymentNotice terminal = started(QStringLiteral("terminal"), PaymentMethod::KonbiniTerminal);
    QCOMPARE(instructionIn(terminal, InstructionField::KonbiniChain), QStringLiteral("familymart"));
    QCOMPARE(instructionIn(terminal, InstructionField::ReceiptNumber).size(), 11);
    QCOMPARE(instructionIn(terminal, InstructionField::ConfirmationNumber).size(), 6);
    const PaymentNotice seven = started(QStringLiteral("seven"), PaymentMethod::KonbiniSeven);
    QCOMPARE(instructionIn(seven, InstructionField::KonbiniChain), QStringLiteral("seven_eleven"));
    QCOMPARE(instructionIn(seven, InstructionField::SlipNumber).size(), 13);
    const PaymentNotice suica = started(QStringLiteral("suica"), PaymentMethod::Suica);
    QCOMPARE(instructionIn(suica, InstructionField::SuicaEmail), maskedEmail(QStringLiteral("suica-hanako@example.jp")));
    QVERIFY(!instructionIn(suica, InstructionField::SuicaEmail).contains(QStringLiteral("hanako")));
}

void PracticeGatewayTest::redirectMethodsGiveAPageToOpen()
{
    for (const PaymentMethod method : {PaymentMethod::Paypal, PaymentMethod::NetBanking}) {
        const PaymentNotice notice = started(codeIn(paymentMethodCodes, method), method);
        QCOMPARE(notice.state, PaymentState::Waiting);
        QCOMPARE(instructionIn(notice, InstructionField::PaymentPage), QStringLiteral("https://example.invalid/practice/") + notice.reference);
    }
}

void PracticeGatewayTest::theSameKeyAgainIsTheSamePayment()
{
    const PaymentNotice first = started(QStringLiteral("a"));
    m_clock.instant = m_clock.instant.plusSeconds(60);
    const PaymentNotice again = started(QStringLiteral("a"));
    QCOMPARE(again.reference, first.reference);
    QCOMPARE(again.instructions, first.instructions);
    const PaymentNotice card = started(QStringLiteral("card"), PaymentMethod::Card);
    QCOMPARE(started(QStringLiteral("card"), PaymentMethod::Card).paymentId, card.paymentId);
    // Also after the payer has paid: no second payment, and the truth.
    choose(QStringLiteral("a"), PracticeOutcome::PayNow);
    QCOMPARE(started(QStringLiteral("a")).state, PaymentState::Paid);
}

void PracticeGatewayTest::theSameKeyForAnotherAmountOrMethodIsRefused()
{
    started(QStringLiteral("a"));
    const auto dearer = m_gateway->start(paymentRequest(QStringLiteral("a"), PaymentMethod::BankTransfer, 30'000));
    QVERIFY(!dearer);
    QCOMPARE(dearer.error().fault, GatewayFault::Refused);
    const auto other = m_gateway->start(paymentRequest(QStringLiteral("a"), PaymentMethod::Suica));
    QVERIFY(!other);
    QCOMPARE(other.error().fault, GatewayFault::Refused);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().amountYen, 10'000);
}

void PracticeGatewayTest::unusableRequestsAreRefused()
{
    const QList<PaymentRequest> requests{
        paymentRequest(QString(), PaymentMethod::Card),
        paymentRequest(QStringLiteral("ключ"), PaymentMethod::Card),
        paymentRequest(QString(101, u'k'), PaymentMethod::Card),
        paymentRequest(QStringLiteral("a"), PaymentMethod::Card, 0),
        paymentRequest(QStringLiteral("a"), PaymentMethod::Settlement),
    };
    for (const PaymentRequest &request : requests) {
        const auto refused = m_gateway->start(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, GatewayFault::Refused);
    }
    QCOMPARE(m_gateway->poll({})->size(), 0);
}

void PracticeGatewayTest::aPaymentWaitsUntilAnOutcomeIsChosen()
{
    const PaymentNotice first = started(QStringLiteral("a"));
    m_clock.instant = paymentRequest({}, PaymentMethod::Card).deadline.plusSeconds(10 * 86'400);
    const QList<PaymentNotice> notices = polled(QStringLiteral("a"));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().state, PaymentState::Waiting);
    QCOMPARE(notices.constFirst().instructions, first.instructions);
    QCOMPARE(m_gateway->poll({})->size(), 0);
}

void PracticeGatewayTest::payNowIsPaidAtThatTime()
{
    started(QStringLiteral("a"));
    m_clock.instant = m_clock.instant.plusSeconds(3'600);
    const Instant chosen = m_clock.now();
    choose(QStringLiteral("a"), PracticeOutcome::PayNow);
    m_clock.instant = m_clock.instant.plusSeconds(3'600);
    const QList<PaymentNotice> notices = polled(QStringLiteral("a"));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().state, PaymentState::Paid);
    QCOMPARE(notices.constFirst().paidAt, chosen);
    QCOMPARE(notices.constFirst().amountYen, 10'000);
    QVERIFY(notices.constFirst().instructions.isEmpty());
}

void PracticeGatewayTest::declineAndLapseEndThePayment_data()
{
    QTest::addColumn<PracticeOutcome>("outcome");
    QTest::addColumn<PaymentState>("state");
    QTest::newRow("decline") << PracticeOutcome::Decline << PaymentState::Declined;
    QTest::newRow("lapse") << PracticeOutcome::Lapse << PaymentState::Expired;
}

void PracticeGatewayTest::declineAndLapseEndThePayment()
{
    QFETCH(const PracticeOutcome, outcome);
    QFETCH(const PaymentState, state);
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), outcome);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().state, state);
    QVERIFY(!m_gateway->setOutcome(QStringLiteral("a"), PracticeOutcome::PayNow));
}

void PracticeGatewayTest::aLateAnswerComesOnlyOnceTheDeadlineHasPassed()
{
    const Instant deadline = paymentRequest({}, PaymentMethod::Card).deadline;
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), PracticeOutcome::AnswerLate);
    m_clock.instant = deadline;
    QCOMPARE(polled(QStringLiteral("a")).constFirst().state, PaymentState::Waiting);
    m_clock.instant = deadline.plusSeconds(1);
    // The order has lapsed, so that nobody asks about it any more.
    const auto notices = m_gateway->poll({});
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().state, PaymentState::Paid);
    QVERIFY(notices->constFirst().paidAt > deadline);
}

void PracticeGatewayTest::aLateAnswerComesEvenWhereTheOrderWasLeft()
{
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), PracticeOutcome::AnswerLate);
    QCOMPARE(m_gateway->giveUp({QStringLiteral("a"), {}})->state, PaymentState::Declined);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().state, PaymentState::Declined);
    m_clock.instant = paymentRequest({}, PaymentMethod::Card).deadline.plusSeconds(60 * 86'400);
    QCOMPARE(m_gateway->poll({})->value(0).state, PaymentState::Paid);
}

void PracticeGatewayTest::twoAnswersHaveTwoPayments()
{
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), PracticeOutcome::AnswerTwice);
    const QList<PaymentNotice> notices = polled(QStringLiteral("a"));
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.at(0).state, PaymentState::Paid);
    QCOMPARE(notices.at(1).state, PaymentState::Paid);
    QVERIFY(notices.at(0).paymentId != notices.at(1).paymentId);
    QCOMPARE(noticesFor(QStringLiteral("a"), *m_gateway->poll({})).size(), 2);
}

void PracticeGatewayTest::anotherAmountIsOffByAHundredYen()
{
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), PracticeOutcome::OtherAmount);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().amountYen, 9'900);
    QVERIFY(m_gateway->start(paymentRequest(QStringLiteral("small"), PaymentMethod::BankTransfer, 100)));
    choose(QStringLiteral("small"), PracticeOutcome::OtherAmount);
    QCOMPARE(polled(QStringLiteral("small")).constFirst().amountYen, 200);
}

void PracticeGatewayTest::anUnknownOrderIsPaidBesides()
{
    started(QStringLiteral("a"));
    choose(QStringLiteral("a"), PracticeOutcome::UnknownOrder);
    const auto notices = m_gateway->poll({{QStringLiteral("a"), {}}});
    QCOMPARE(notices->size(), 2);
    QCOMPARE(notices->at(0).paymentKey, QStringLiteral("a"));
    QVERIFY(notices->at(1).paymentKey != QStringLiteral("a"));
    QCOMPARE(notices->at(1).state, PaymentState::Paid);
    // And it stays the same one, however often it is told.
    QCOMPARE(m_gateway->poll({{QStringLiteral("a"), {}}})->at(1).paymentId, notices->at(1).paymentId);
}

void PracticeGatewayTest::anOutcomeIsForWaitingPaymentsOnly()
{
    started(QStringLiteral("card"), PaymentMethod::Card);
    for (const QString &key : {QStringLiteral("card"), QStringLiteral("nobody")}) {
        const auto refused = m_gateway->setOutcome(key, PracticeOutcome::Decline);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, GatewayFault::Refused);
    }
    QCOMPARE(polled(QStringLiteral("card")).constFirst().state, PaymentState::Paid);
}

void PracticeGatewayTest::whatItDoesNotKnowIsUnknown()
{
    const auto notices = m_gateway->poll({{QStringLiteral("x"), QStringLiteral("reference")}});
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->constFirst().state, PaymentState::Unknown);
    QCOMPARE(notices->constFirst().paymentKey, QStringLiteral("x"));
    QCOMPARE(notices->constFirst().reference, QStringLiteral("reference"));
    QCOMPARE(m_gateway->giveUp({QStringLiteral("x"), {}})->state, PaymentState::Unknown);
}

void PracticeGatewayTest::settledPaymentsAreRepeatedForThirtyDays()
{
    started(QStringLiteral("paid"), PaymentMethod::Card);
    started(QStringLiteral("declined"));
    choose(QStringLiteral("declined"), PracticeOutcome::Decline);
    m_clock.instant = m_clock.instant.plusSeconds(30 * 86'400);
    QCOMPARE(m_gateway->poll({})->size(), 2);
    m_clock.instant = m_clock.instant.plusSeconds(1);
    QCOMPARE(m_gateway->poll({})->size(), 0);
    QCOMPARE(polled(QStringLiteral("paid")).constFirst().state, PaymentState::Paid);
}

void PracticeGatewayTest::settledPaymentsAreForgottenAfterNinetyDays()
{
    started(QStringLiteral("a"), PaymentMethod::Card);
    m_clock.instant = m_clock.instant.plusSeconds(90 * 86'400);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().state, PaymentState::Paid);
    m_clock.instant = m_clock.instant.plusSeconds(1);
    QCOMPARE(polled(QStringLiteral("a")).constFirst().state, PaymentState::Unknown);
}

void PracticeGatewayTest::givingUpEndsAWaitingPaymentAndLeavesAPaidOne()
{
    started(QStringLiteral("a"));
    QCOMPARE(m_gateway->giveUp({QStringLiteral("a"), {}})->state, PaymentState::Declined);
    QCOMPARE(m_gateway->giveUp({QStringLiteral("a"), {}})->state, PaymentState::Declined);
    QVERIFY(!m_gateway->setOutcome(QStringLiteral("a"), PracticeOutcome::PayNow));
    started(QStringLiteral("card"), PaymentMethod::Card);
    QCOMPARE(m_gateway->giveUp({QStringLiteral("card"), {}})->state, PaymentState::Paid);
    QCOMPARE(polled(QStringLiteral("card")).constFirst().state, PaymentState::Paid);
}

QTEST_GUILESS_MAIN(PracticeGatewayTest)
#include "practice_gateway_test.moc"
