#include "support/checkout_samples.h"
#include "support/noting_gateway.h"

#include <QTest>

using namespace console;
using namespace checkout;

namespace {

/// The desk of a store with a payment service of the test's own.
std::unique_ptr<OpenedDesk> openedWith(StoreFixture &store, PaymentGateway &gateway)
{
    auto opened = OpenedDesk::open(store.path(), store.clock, &gateway);
    if (!opened)
        qFatal("the store could not be opened");
    return std::move(*opened);
}

} // namespace

/// What each method takes, costs and does, over a real store.
class CheckoutControllerMethodsTest : public QObject
{
    Q_OBJECT

private slots:
    void allNineStandInTheirOrder();
    void feesFollowMethodAndTicket_data();
    void feesFollowMethodAndTicket();
    void ticketsOverAMethodsLimitAreNotTaken_data();
    void ticketsOverAMethodsLimitAreNotTaken();
    void aTicketTooLargeForTheMethodIsRefused();
    void everyMethodIsPaidInItsCourse_data();
    void everyMethodIsPaidInItsCourse();
    void theDeadlineIsThatOfAnOrderPlacedNow();
    void theChosenMethodIsKeptWhereItCanStillPay();
    void aMethodThatTheServiceLacksIsNotOffered();
    void aServiceWithItsOwnPageIsGivenNoFields();
    void theServiceIsToldTheLanguageAndTheWholePrice();
};

void CheckoutControllerMethodsTest::allNineStandInTheirOrder()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 1000);
    QCOMPARE(controller.state().offers.size(), 9);
    for (int method = 0; method < 9; ++method)
        QCOMPARE(int(controller.state().offers.at(method).method), method);
    QVERIFY(controller.state().takesFields);
    QCOMPARE(controller.state().method, PaymentMethod::Card);
}

void CheckoutControllerMethodsTest::feesFollowMethodAndTicket_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("terminal, 1,000") << int(PaymentMethod::KonbiniTerminal) << qint64(1000) << qint64(150);
    QTest::newRow("7-Eleven, 100") << int(PaymentMethod::KonbiniSeven) << qint64(100) << qint64(150);
    QTest::newRow("terminal, 3,000") << int(PaymentMethod::KonbiniTerminal) << qint64(3000) << qint64(0);
    QTest::newRow("terminal, 300,000") << int(PaymentMethod::KonbiniTerminal) << qint64(300'000) << qint64(0);
    QTest::newRow("card, 100") << int(PaymentMethod::Card) << qint64(100) << qint64(0);
    QTest::newRow("suica, 100") << int(PaymentMethod::Suica) << qint64(100) << qint64(0);
    QTest::newRow("settlement money, 100") << int(PaymentMethod::Settlement) << qint64(100) << qint64(0);
}

void CheckoutControllerMethodsTest::feesFollowMethodAndTicket()
{
    QFETCH(int, method);
    QFETCH(qint64, ticket);
    QFETCH(qint64, fee);
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, ticket);
    const MethodOffer &offer = controller.state().offers.at(method);
    QCOMPARE(offer.feeYen, fee);
    QCOMPARE(offer.priceYen, ticket + fee);
}

void CheckoutControllerMethodsTest::ticketsOverAMethodsLimitAreNotTaken_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<qint64>("ticket");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("suica, 10,000") << int(PaymentMethod::Suica) << qint64(10'000) << true << true;
    QTest::newRow("suica, 30,000") << int(PaymentMethod::Suica) << qint64(30'000) << false << true;
    QTest::newRow("terminal, 300,000") << int(PaymentMethod::KonbiniTerminal) << qint64(300'000) << true << false;
    QTest::newRow("card, 300,000") << int(PaymentMethod::Card) << qint64(300'000) << true << false;
    QTest::newRow("bank, 300,000") << int(PaymentMethod::BankTransfer) << qint64(300'000) << true << false;
}

void CheckoutControllerMethodsTest::ticketsOverAMethodsLimitAreNotTaken()
{
    QFETCH(int, method);
    QFETCH(qint64, ticket);
    QFETCH(bool, isTaken);
    QFETCH(bool, isChosen);
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, ticket);
    const MethodOffer &offer = controller.state().offers.at(method);
    QCOMPARE(offer.obstacle, isTaken ? std::nullopt : std::optional(MethodObstacle::OverLimit));
    QCOMPARE(offer.isLimitChosen, isChosen);
}

void CheckoutControllerMethodsTest::aTicketTooLargeForTheMethodIsRefused()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 30'000);
    controller.chooseMethod(PaymentMethod::Suica);
    order(controller);
    QCOMPARE(controller.state().refusal, ChargeRefusal::OverMethodLimit);
    QVERIFY(orders(store.desk()).isEmpty());
}

void CheckoutControllerMethodsTest::everyMethodIsPaidInItsCourse_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("isAtOnce");
    for (const auto &[method, code] : paymentMethodCodes)
        QTest::newRow(code.data()) << int(method) << (method == PaymentMethod::Card || isSettlementMoney(method));
}

void CheckoutControllerMethodsTest::everyMethodIsPaidInItsCourse()
{
    QFETCH(int, method);
    QFETCH(bool, isAtOnce);
    StoreFixture store;
    deliver(store, 50'000, 50'000);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(static_cast<PaymentMethod>(method));
    const qint64 price = controller.state().chosen().priceYen;
    order(controller, fields(card(), payer(), qPassword));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(!controller.state().isReopened);
    const TicketOrder &placed = *controller.state().order;
    QCOMPARE(placed.priceYen(), price);
    QCOMPARE(placed.isAwaiting(), !isAtOnce);
    QCOMPARE(total(desk), isAtOnce ? 11'430 : 10'430);
    if (!isAtOnce) {
        QVERIFY(!placed.instructions.isEmpty());
        PaymentNotice paid = samples::noticeFor(placed);
        paid.reference = placed.reference;
        QVERIFY(desk.wallet.orderCourses.receive(store.shop, placed.gateway, paid, store.clock));
        QCOMPARE(total(desk), 11'430);
    }
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerMethodsTest::theDeadlineIsThatOfAnOrderPlacedNow()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    store.clock.instant = jst::at(QDate(2026, 11, 21), QTime(23, 59, 59));
    openPayment(controller, store.desk(), store.shop, 1000);
    QCOMPARE(controller.state().offer(PaymentMethod::BankTransfer).deadline, jst::at(QDate(2026, 11, 24), QTime(23, 59, 59)));
    QVERIFY(!controller.state().offer(PaymentMethod::Settlement).deadline);
    store.clock.instant = store.clock.instant.plusSeconds(1);
    controller.chooseMethod(PaymentMethod::BankTransfer);
    QCOMPARE(controller.state().chosen().deadline, jst::at(QDate(2026, 11, 25), QTime(23, 59, 59)));
    order(controller);
    QCOMPARE(controller.state().order->deadline, jst::at(QDate(2026, 11, 25), QTime(23, 59, 59)));
}

void CheckoutControllerMethodsTest::theChosenMethodIsKeptWhereItCanStillPay()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 1000);
    controller.chooseMethod(PaymentMethod::KonbiniSeven);
    store.desk().session.announceChange();
    QCOMPARE(controller.state().method, PaymentMethod::KonbiniSeven);
    controller.goBack();
    controller.proceed();
    QCOMPARE(controller.state().method, PaymentMethod::KonbiniSeven);
}

void CheckoutControllerMethodsTest::aMethodThatTheServiceLacksIsNotOffered()
{
    StoreFixture store;
    NotingGateway gateway;
    gateway.courses.remove(PaymentMethod::Card);
    gateway.courses.remove(PaymentMethod::Suica);
    const auto opened = openedWith(store, gateway);
    CheckoutController controller(opened->desk());
    QVERIFY(!controller.state().isPractice);
    openPayment(controller, opened->desk(), store.shop, 30'000);
    QCOMPARE(controller.state().offer(PaymentMethod::Suica).obstacle, MethodObstacle::NotOffered); // before its limit
    QCOMPARE(controller.state().method, PaymentMethod::BankTransfer);                              // the first that can pay
    controller.chooseMethod(PaymentMethod::Suica);
    order(controller);
    QCOMPARE(controller.state().refusal, ChargeRefusal::MethodNotOffered);
    QVERIFY(gateway.asked().isEmpty());
}

void CheckoutControllerMethodsTest::aServiceWithItsOwnPageIsGivenNoFields()
{
    StoreFixture store;
    NotingGateway gateway;
    gateway.isTakingFields = false;
    gateway.courses[PaymentMethod::Card] = PaymentCourse::Redirect;
    const auto opened = openedWith(store, gateway);
    CheckoutController controller(opened->desk());
    openPayment(controller, opened->desk(), store.shop, 1000);
    QVERIFY(!controller.state().takesFields);
    order(controller, fields(card(), payer(), qPassword)); // whatever stands in hidden fields
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(controller.state().order->isAwaiting());
    const PaymentRequest request = gateway.asked().first();
    QVERIFY(!request.card);
    QVERIFY(request.payer.konbiniEmail.isEmpty());
    QVERIFY(!controller.state().order->card);
}

void CheckoutControllerMethodsTest::theServiceIsToldTheLanguageAndTheWholePrice()
{
    StoreFixture store;
    NotingGateway gateway;
    const auto opened = openedWith(store, gateway);
    CheckoutController controller(opened->desk());
    openPayment(controller, opened->desk(), store.shop, 500);
    controller.chooseMethod(PaymentMethod::KonbiniTerminal);
    OrderFields typed = fields();
    typed.language = QStringLiteral("zh_CN");
    order(controller, typed);
    const PaymentRequest request = gateway.asked().first();
    QCOMPARE(request.language, QStringLiteral("zh_CN"));
    QCOMPARE(request.amountYen, 650);
    QCOMPARE(request.ticketYen, 500);
    QCOMPARE(request.payer.konbiniPhone, payer().konbiniPhone);
    QVERIFY(!request.card);
}

QTEST_GUILESS_MAIN(CheckoutControllerMethodsTest)
#include "checkout_controller_methods_test.moc"
