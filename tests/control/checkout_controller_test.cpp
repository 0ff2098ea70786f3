#include "support/checkout_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace checkout;

/// Cart, payment by card and completion of one charge ticket, over a real store.
class CheckoutControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheTenTicketsGoIntoTheCart_data();
    void onlyTheTenTicketsGoIntoTheCart();
    void anEmptyCartCannotProceed();
    void aCardOrderIsBookedAndComplete();
    void ofACardOnlyBrandAndLastFourDigitsReachTheStore();
    void orderingManyTimesAtOnceOrdersOnce();
    void aNewCartAfterAnOrderIsANewOrder();
    void aDeclinedCardIsOnRecordAndTheNextTryIsAnotherOrder();
    void goingBackKeepsTheCartAndForgetsWhatWasWrong();
    void signingOutEmptiesTheCart();
    void anAnswerForALeftOrderIsNotShownButAnnounced();
    void aPlacedOrderIsShownAgainAfterARestart();
    void anOrderThatIsNotThereLeavesTheCartEmpty();
    void anOrderThatIsPaidMeanwhileIsReadAnew();
    void anOrderThatCannotBeReadAnewIsKeptWithTheFault();
};

void CheckoutControllerTest::onlyTheTenTicketsGoIntoTheCart_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("inCart");
    for (const qint64 ticket : {100, 500, 1000, 3000, 5000, 10000, 30000, 50000, 100000, 300000})
        QTest::addRow("%lld", ticket) << ticket << ticket;
    for (const qint64 other : {0, -100, 1, 200, 9999, 300001, 600000})
        QTest::addRow("%lld", other) << other << qint64(0);
}

void CheckoutControllerTest::onlyTheTenTicketsGoIntoTheCart()
{
    QFETCH(qint64, value);
    QFETCH(qint64, inCart);
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.putInCart(value);
    QCOMPARE(controller.state().ticket, inCart);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
}

void CheckoutControllerTest::anEmptyCartCannotProceed()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.proceed();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    controller.order(fields());
    QVERIFY(!controller.state().isOrdering);
    QVERIFY(orders(store.desk()).isEmpty());
}

void CheckoutControllerTest::aCardOrderIsBookedAndComplete()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    const QSignalSpy announced(&desk.session, &Session::bookChanged);
    order(controller, fields(card(visa, 3)));
    const CheckoutState &state = controller.state();
    QCOMPARE(state.step, CheckoutStep::Complete);
    QVERIFY(state.order);
    QCOMPARE(state.order->status, TicketOrderStatus::Paid);
    QCOMPARE(state.order->ticket, 10000);
    QCOMPARE(state.order->instalments, 3);
    QCOMPARE(state.order->card->brand, CardBrand::Visa);
    QCOMPARE(state.order->card->lastFour, QStringLiteral("1111"));
    QCOMPARE(state.order->totalAfter.value(), 20430);
    QCOMPARE(state.balances.value->total.value(), 20430);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(total(desk), 20430);
    QCOMPARE(orders(desk).size(), 1);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerTest::ofACardOnlyBrandAndLastFourDigitsReachTheStore()
{
    StoreFixture store;
    deliver(store, 50'000, 50'000);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    order(controller, fields(card(QStringLiteral("4000000000000002"))));
    order(controller, fields(card(QStringLiteral("4111111111111111"))));
    openPayment(controller, desk, store.shop, 500);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, withPassword(qPassword));
    QCOMPARE(orders(desk).size(), 3);
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *secret : {"4111111111111111", "411111111111", "4000000000000002", "HANAKO", "12/30", "q-account-password"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void CheckoutControllerTest::orderingManyTimesAtOnceOrdersOnce()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    for (int i = 0; i < 20; ++i)
        controller.order(fields());
    QTRY_COMPARE(controller.state().step, CheckoutStep::Complete);
    for (int i = 0; i < 20; ++i)
        controller.order(fields());
    QVERIFY(!controller.state().isOrdering);
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerTest::aNewCartAfterAnOrderIsANewOrder()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    for (int round = 0; round < 2; ++round) {
        openPayment(controller, desk, store.shop, 1000);
        QVERIFY(!controller.state().order);
        order(controller);
        QCOMPARE(controller.state().step, CheckoutStep::Complete);
    }
    QCOMPARE(orders(desk).size(), 2);
    QCOMPARE(total(desk), 12430);
}

void CheckoutControllerTest::aDeclinedCardIsOnRecordAndTheNextTryIsAnotherOrder()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    order(controller, fields(card(declinedCard)));
    QCOMPARE(controller.state().refusal, ChargeRefusal::PaymentDeclined);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(total(desk), 10430);
    QCOMPARE(orders(desk).size(), 1);
    QCOMPARE(orders(desk).first().status, TicketOrderStatus::Failed);

    order(controller);
    QVERIFY(!controller.state().refusal);
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(orders(desk).size(), 2);
    QCOMPARE(total(desk), 11430);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerTest::goingBackKeepsTheCartAndForgetsWhatWasWrong()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 3000);
    controller.order({});
    QVERIFY(!controller.state().card.none());
    controller.goBack();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 3000);
    controller.proceed();
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QVERIFY(controller.state().card.none());
}

void CheckoutControllerTest::signingOutEmptiesTheCart()
{
    StoreFixture store;
    CheckoutController controller(store.desk());
    openPayment(controller, store.desk(), store.shop, 3000);
    store.desk().session.signOut();
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 0);
    QVERIFY(!controller.state().balances.value);
    QVERIFY(!controller.state().money.value);
}

void CheckoutControllerTest::anAnswerForALeftOrderIsNotShownButAnnounced()
{
    StoreFixture store;
    const Shop second = store.addShop(QStringLiteral("second"), QStringLiteral("Second shop"), 700);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.order(fields());
    desk.session.signIn(second);
    QSignalSpy announced(&desk.session, &Session::bookChanged);
    QVERIFY(announced.wait());
    QVERIFY(!controller.state().order);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().balances.value->total.value(), 700);
    QCOMPARE(samples::totalOf(desk.wallet, store.shop.id), 11430);
    QCOMPARE(samples::totalOf(desk.wallet, second.id), 700);
}

void CheckoutControllerTest::aPlacedOrderIsShownAgainAfterARestart()
{
    StoreFixture store;
    qint64 number = 0;
    {
        Desk &desk = store.desk();
        CheckoutController controller(desk);
        openPayment(controller, desk, store.shop, 3000);
        controller.chooseMethod(PaymentMethod::BankTransfer);
        order(controller);
        number = controller.state().order->orderNumber;
        desk.session.signOut();
    }
    CheckoutController later(store.desk());
    store.desk().session.signIn(store.shop);
    later.reopen(number);
    QCOMPARE(later.state().step, CheckoutStep::Complete);
    QVERIFY(later.state().isReopened);
    QVERIFY(later.state().order->isAwaiting());
    QCOMPARE(later.state().order->ticket, 3000);
    QVERIFY(!later.state().order->instructions.isEmpty());
    later.order(fields());
    QVERIFY(!later.state().isOrdering);
    QCOMPARE(orders(store.desk()).size(), 1);
}

void CheckoutControllerTest::anOrderThatIsNotThereLeavesTheCartEmpty()
{
    StoreFixture store;
    store.desk().session.signIn(store.shop);
    CheckoutController controller(store.desk());
    controller.putInCart(1000);
    controller.reopen(3'000'099);
    QCOMPARE(controller.state().step, CheckoutStep::Cart);
    QCOMPARE(controller.state().ticket, 0);
    QVERIFY(!controller.state().order);
}

void CheckoutControllerTest::anOrderThatIsPaidMeanwhileIsReadAnew()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::KonbiniSeven);
    order(controller);
    QVERIFY(controller.state().order->isAwaiting());
    PaymentNotice paid = samples::noticeFor(*controller.state().order);
    paid.reference = controller.state().order->reference;
    QVERIFY(desk.wallet.orderCourses.receive(store.shop, controller.state().order->gateway, paid, store.clock));
    desk.session.announceChange();
    QCOMPARE(controller.state().order->status, TicketOrderStatus::Paid);
    QCOMPARE(controller.state().balances.value->total.value(), 11'430);
}

void CheckoutControllerTest::anOrderThatCannotBeReadAnewIsKeptWithTheFault()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::KonbiniSeven);
    order(controller);
    const qint64 number = controller.state().order->orderNumber;
    QCOMPARE(samples::runRaw(desk.wallet.database(), "ALTER TABLE ticket_order RENAME TO gone"), QString());
    controller.refresh();
    QVERIFY(controller.state().fault);
    QCOMPARE(controller.state().order->orderNumber, number);
    QCOMPARE(samples::runRaw(desk.wallet.database(), "ALTER TABLE gone RENAME TO ticket_order"), QString());
    controller.refresh();
    QVERIFY(!controller.state().fault);
}

QTEST_GUILESS_MAIN(CheckoutControllerTest)
#include "checkout_controller_test.moc"
