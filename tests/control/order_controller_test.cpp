#include "control/order_controller.h"

#include "support/noting_gateway.h"
#include "support/ordered_desk.h"
#include "support/scripted_gateway.h"

#include <QTest>

using namespace console;

/// What becomes of one order after ordering, as a screen follows it.
class OrderControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void aWaitingOrderIsReadWithItsCourse();
    void aPaidOrderWaitsForNothing();
    void noOrderIsNoFaultButAMissingOneIs();
    void theCountdownEndsWhenTheDeadlinesLastSecondIsOver();
    void eachPracticeOutcomeComesToItsEnd_data();
    void eachPracticeOutcomeComesToItsEnd();
    void aLatePaymentWaitsForTheDeadlineAndThenForTheSeller();
    void aDecidedPaymentIsNotDecidedAgain();
    void anUnpaidOrderLapsesAtItsDeadline();
    void anOrderIsGivenUp();
    void anOrderThatWasPaidMeanwhileIsNotGivenUp();
    void anOrderIsGivenUpThoughTheServiceCannotBeReached();
    void moneyForAnOrderThatWasGivenUpNeedsAttention();
    void anUnansweredOrderIsAskedForAgainUnderItsKey();
    void aCardsPaymentIsNotAskedForAgain();
    void anOrderWhosePayerWasTypedInIsNotAskedForAgain();
    void aServiceThatCannotBeReachedIsToldAndForgottenWhenItAnswers();
    void anOrderIsFollowedOnAfterARestart();
    void whatWasPaidWhileTheProgramWasClosedIsPaid();
    void anOrderOfAnotherServiceIsNotAskedAbout();
    void anotherShopSeesNothingOfIt();
};

void OrderControllerTest::aWaitingOrderIsReadWithItsCourse()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::KonbiniTerminal);
    OrderController controller(shop.desk());
    controller.show(number);
    const OrderState &state = controller.state();
    QVERIFY(state.order);
    QVERIFY(state.isAwaiting());
    QVERIFY(!state.isUnanswered());
    QCOMPARE(state.course, std::optional(PaymentCourse::PayLater));
    QVERIFY(state.isPractice);
    QCOMPARE(state.order->priceYen(), 1'150);
    QVERIFY(controller.canPractise());
    QVERIFY(!controller.canAskAgain());
    controller.show(shop.order(PaymentMethod::Paypal));
    QCOMPARE(controller.state().course, std::optional(PaymentCourse::Redirect));
}

void OrderControllerTest::aPaidOrderWaitsForNothing()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::Card));
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QVERIFY(!controller.secondsLeft());
    QVERIFY(!controller.canPractise());
    controller.leave();
    QCOMPARE(controller.state().work, OrderWork::None);
}

void OrderControllerTest::noOrderIsNoFaultButAMissingOneIs()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(0);
    QVERIFY(!controller.state().fault);
    controller.show(99);
    QCOMPARE(controller.state().fault, std::optional(StoreFault::Failed));
}

void OrderControllerTest::theCountdownEndsWhenTheDeadlinesLastSecondIsOver()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::BankTransfer)); // on the 21st at 14:05, until the 24th 23:59:59
    QCOMPARE(controller.secondsLeft(), std::optional<qint64>(3 * 86'400 + 9 * 3'600 + 55 * 60));
    shop.setJst(QDate(2026, 11, 24), QTime(23, 59, 59));
    QCOMPARE(controller.secondsLeft(), std::optional<qint64>(1));
    shop.setJst(QDate(2026, 11, 25), QTime(0, 0));
    QCOMPARE(controller.secondsLeft(), std::optional<qint64>(0));
    shop.setJst(QDate(2026, 11, 26), QTime(0, 0));
    QCOMPARE(controller.secondsLeft(), std::optional<qint64>(0));
}

void OrderControllerTest::eachPracticeOutcomeComesToItsEnd_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("credited");
    QTest::addColumn<QString>("attention");
    const auto row = [](PracticeOutcome outcome, TicketOrderStatus status, qint64 credited, const char *attention) {
        QTest::newRow(QString(codeIn(practiceOutcomeCodes, outcome)).toLatin1().constData())
            << int(outcome) << int(status) << credited << QString::fromLatin1(attention);
    };
    row(PracticeOutcome::PayNow, TicketOrderStatus::Paid, 1'000, "");
    row(PracticeOutcome::Decline, TicketOrderStatus::Failed, 0, "");
    row(PracticeOutcome::Lapse, TicketOrderStatus::Lapsed, 0, "");
    row(PracticeOutcome::AnswerLate, TicketOrderStatus::AwaitingPayment, 0, "");
    row(PracticeOutcome::AnswerTwice, TicketOrderStatus::Paid, 1'000, "paid_twice");
    row(PracticeOutcome::OtherAmount, TicketOrderStatus::AwaitingPayment, 0, "wrong_amount");
    row(PracticeOutcome::UnknownOrder, TicketOrderStatus::Paid, 1'000, "unknown_order");
}

void OrderControllerTest::eachPracticeOutcomeComesToItsEnd()
{
    QFETCH(int, outcome);
    QFETCH(int, status);
    QFETCH(qint64, credited);
    QFETCH(QString, attention);
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    OrderController controller(shop.desk());
    controller.show(number);
    controller.practise(static_cast<PracticeOutcome>(outcome));
    QCOMPARE(controller.state().work, OrderWork::Practising);
    QTRY_COMPARE(controller.state().outcome, std::optional(static_cast<PracticeOutcome>(outcome)));
    QTRY_VERIFY(!controller.state().isChecking);
    QTRY_COMPARE(int(controller.state().order->status), status);
    QCOMPARE(shop.total(), 10'430 + credited);
    QStringList kinds;
    for (const PaymentAttention &each : shop.attentions())
        kinds.append(codeIn(attentionKindCodes, each.kind));
    QCOMPARE(kinds.join(u' '), attention);
    QCOMPARE(controller.state().attention, qint64(kinds.size()));
}

void OrderControllerTest::aLatePaymentWaitsForTheDeadlineAndThenForTheSeller()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    OrderController controller(shop.desk());
    controller.show(number);
    controller.practise(PracticeOutcome::AnswerLate);
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    shop.setJst(QDate(2026, 11, 25), QTime(8, 0));
    shop.askService();
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Lapsed);
    QCOMPARE(shop.total(), 10'430);
    QCOMPARE(shop.attentions().size(), 1);
    QCOMPARE(shop.attentions().first().kind, AttentionKind::PaidLate);
    QVERIFY(shop.attentions().first().canBeCredited);
}

void OrderControllerTest::aDecidedPaymentIsNotDecidedAgain()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::BankTransfer));
    controller.practise(PracticeOutcome::OtherAmount);
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    controller.practise(PracticeOutcome::PayNow);
    QTRY_VERIFY(controller.state().isOutcomeRefused);
    shop.askService();
    QVERIFY(controller.state().isAwaiting());
    QCOMPARE(shop.total(), 10'430);
}

void OrderControllerTest::anUnpaidOrderLapsesAtItsDeadline()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::KonbiniSeven));
    shop.setJst(QDate(2026, 11, 24), QTime(23, 59, 59));
    shop.askService();
    QVERIFY(controller.state().isAwaiting());
    shop.setJst(QDate(2026, 11, 25), QTime(0, 0));
    shop.askService();
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Lapsed);
    QCOMPARE(controller.state().order->end, std::optional(OrderEnd::Deadline));
}

void OrderControllerTest::anOrderIsGivenUp()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::Suica));
    controller.leave();
    controller.leave(); // a double click
    QCOMPARE(controller.state().work, OrderWork::Leaving);
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QVERIFY(!controller.state().refusal);
    QCOMPARE(controller.state().order->end, std::optional(OrderEnd::Left));
    QCOMPARE(shop.total(), 10'430);
}

void OrderControllerTest::anOrderThatWasPaidMeanwhileIsNotGivenUp()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::Suica);
    OrderController controller(shop.desk());
    controller.show(number);
    QVERIFY(shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::PayNow));
    controller.leave();
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QCOMPARE(controller.state().refusal, std::optional(LeaveRefusal::AlreadyPaid));
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QCOMPARE(shop.total(), 11'430);
}

void OrderControllerTest::anOrderIsGivenUpThoughTheServiceCannotBeReached()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    shop.useService(&service);
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::BankTransfer));
    service.isCut = true;
    controller.leave();
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QCOMPARE(controller.state().order->end, std::optional(OrderEnd::Left));
    shop.close();
}

void OrderControllerTest::moneyForAnOrderThatWasGivenUpNeedsAttention()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    OrderController controller(shop.desk());
    controller.show(number);
    // On its way already, and too late to be stopped.
    QVERIFY(shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::AnswerLate));
    controller.leave();
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QCOMPARE(controller.state().order->end, std::optional(OrderEnd::Left));
    shop.setJst(QDate(2026, 11, 25), QTime(8, 0));
    shop.askService();
    QCOMPARE(shop.attentions().size(), 1);
    QCOMPARE(shop.attentions().first().kind, AttentionKind::PaidAfterEnd);
}

void OrderControllerTest::anUnansweredOrderIsAskedForAgainUnderItsKey()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    service.isCut = true;
    shop.useService(&service);
    shop.open();
    shop.signIn();
    const qint64 number = shop.order(PaymentMethod::Paypal);
    OrderController controller(shop.desk());
    controller.show(number);
    QVERIFY(controller.state().isUnanswered());
    QVERIFY(controller.canAskAgain());
    controller.askAgain(QStringLiteral("en"));
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QCOMPARE(controller.state().gatewayFault, std::optional(GatewayFault::Unreachable));
    QVERIFY(controller.state().isUnanswered());

    service.isCut = false;
    controller.askAgain(QStringLiteral("en"));
    QTRY_COMPARE(controller.state().work, OrderWork::None);
    QVERIFY(!controller.state().gatewayFault);
    QVERIFY(!controller.state().isUnanswered());
    QVERIFY(!controller.state().order->instructions.isEmpty());
    QVERIFY(!controller.canAskAgain());
    QCOMPARE(service.started.load(), 3);
    // One payment, for one order.
    QVERIFY(service.service.setOutcome(shop.read(number).paymentKey, PracticeOutcome::PayNow));
    shop.askService();
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QCOMPARE(shop.total(), 11'430);
    QVERIFY(shop.attentions().isEmpty());
    shop.close();
}

void OrderControllerTest::aCardsPaymentIsNotAskedForAgain()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    service.isCut = true;
    shop.useService(&service);
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::Card));
    QVERIFY(controller.state().isUnanswered());
    QVERIFY(!controller.canAskAgain() && !controller.lacksPayer()); // it ends by itself
    service.isCut = false;
    shop.clock.instant = shop.clock.instant.plusSeconds(300);
    shop.askService();
    QCOMPARE(controller.state().order->end, std::optional(OrderEnd::Interrupted));
    shop.close();
}

void OrderControllerTest::anOrderWhosePayerWasTypedInIsNotAskedForAgain()
{
    NotingGateway gateway;
    OrderedDesk shop(&gateway);
    OrderController controller(shop.desk());
    for (const auto &[method, code] : paymentMethodCodes) {
        if (payerFieldsOf(method).isEmpty())
            continue;
        gateway.answers = {NotingGateway::Answer::Fail};
        controller.show(shop.order(method));
        QVERIFY2(controller.lacksPayer() && !controller.canAskAgain(), code.data());
    }
}

void OrderControllerTest::aServiceThatCannotBeReachedIsToldAndForgottenWhenItAnswers()
{
    OrderedDesk shop;
    shop.close();
    ScriptedGateway service(shop.clock);
    shop.useService(&service);
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::BankTransfer));
    shop.askService();
    QCOMPARE(controller.state().checkedAt, std::optional(shop.clock.instant));
    const Instant answered = shop.clock.instant;
    service.isCut = true;
    shop.clock.instant = answered.plusSeconds(60);
    shop.askService();
    QCOMPARE(controller.state().gatewayFault, std::optional(GatewayFault::Unreachable));
    QCOMPARE(controller.state().checkedAt, std::optional(answered));
    service.isCut = false;
    shop.askService();
    QVERIFY(!controller.state().gatewayFault);
    QCOMPARE(controller.state().checkedAt, std::optional(answered.plusSeconds(60)));
    shop.close();
}

void OrderControllerTest::anOrderIsFollowedOnAfterARestart()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::KonbiniTerminal);
    const auto instructions = shop.read(number).instructions;
    shop.close();
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(number);
    QVERIFY(controller.state().isAwaiting());
    QCOMPARE(controller.state().order->instructions, instructions);
    QVERIFY(controller.canPractise());
    controller.practise(PracticeOutcome::PayNow);
    QTRY_COMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QCOMPARE(shop.total(), 11'430);
}

void OrderControllerTest::whatWasPaidWhileTheProgramWasClosedIsPaid()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    QVERIFY(shop.desk().practice->setOutcome(shop.read(number).paymentKey, PracticeOutcome::PayNow));
    shop.close();
    shop.setJst(QDate(2026, 12, 1), QTime(9, 0)); // the deadline is long over, but it was paid in time
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(number);
    QTRY_VERIFY(controller.state().order->status == TicketOrderStatus::Paid);
    QVERIFY(shop.attentions().isEmpty());
}

void OrderControllerTest::anOrderOfAnotherServiceIsNotAskedAbout()
{
    OrderedDesk shop;
    const qint64 number = shop.order(PaymentMethod::BankTransfer);
    shop.close();
    ScriptedGateway service(shop.clock);
    shop.useService(&service);
    shop.open();
    shop.signIn();
    OrderController controller(shop.desk());
    controller.show(number);
    shop.askService();
    QVERIFY(controller.state().isOthers);
    QVERIFY(controller.state().isAwaiting());
    QVERIFY(!controller.canPractise());
    QVERIFY(!controller.canAskAgain());
    shop.close();
}

void OrderControllerTest::anotherShopSeesNothingOfIt()
{
    OrderedDesk shop;
    OrderController controller(shop.desk());
    controller.show(shop.order(PaymentMethod::BankTransfer));
    shop.desk().session.signOut();
    QVERIFY(!controller.state().order);
    QCOMPARE(controller.state().orderNumber, 0);
}

QTEST_GUILESS_MAIN(OrderControllerTest)
#include "order_controller_test.moc"
