#include "support/checkout_samples.h"

#include <QTest>

using namespace console;
using namespace checkout;

/// Tickets paid from settlement money, over a real store.
class CheckoutControllerSettlementTest : public QObject
{
    Q_OBJECT

private slots:
    void settlementMoneyPaysWithTheQAccountPassword_data();
    void settlementMoneyPaysWithTheQAccountPassword();
    void availableMoneyThatShrankBeforePayingIsReadAnew();
    void moneyThatDoesNotReachAnyMoreKeepsTheMethodUntilTheStepBeginsAnew();
    void aShopWithoutSalesIsRefusedSettlementMoney();
    void fiveWrongQAccountPasswordsLockForHalfAMinute();
    void aPasswordSetMeanwhileIsNoticedAndTheOrderStays();
    void aFailedReadIsNoAmountOfZero();
    void theReasonWhyMoneyIsNotEnoughIsKnown();
};

void CheckoutControllerSettlementTest::settlementMoneyPaysWithTheQAccountPassword_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("settled") << int(PaymentMethod::Settlement);
    QTest::newRow("due") << int(PaymentMethod::SettlementDue);
}

void CheckoutControllerSettlementTest::settlementMoneyPaysWithTheQAccountPassword()
{
    QFETCH(int, method);
    StoreFixture store;
    deliver(store, 10'000, 10'000);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000); // to the last yen
    QVERIFY(controller.state().hasQAccountPassword);
    controller.chooseMethod(static_cast<PaymentMethod>(method));
    order(controller, withPassword({}));
    QVERIFY(controller.state().isPasswordMissing); // which is no attempt
    QVERIFY(!controller.state().refusal);
    order(controller, withPassword(QStringLiteral("not the password")));
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    order(controller, withPassword(StoreFixture::password())); // the login password is another one
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    QCOMPARE(total(desk), 10430);

    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QVERIFY(!controller.state().order->card);
    QCOMPARE(total(desk), 20430);
    const bool isDue = method == int(PaymentMethod::SettlementDue);
    QCOMPARE(controller.state().money.value->settled.value(), isDue ? 10'000 : 0);
    QCOMPARE(controller.state().money.value->due.value(), isDue ? 0 : 10'000);
    VERIFY_SOUND(desk.wallet);
}

void CheckoutControllerSettlementTest::availableMoneyThatShrankBeforePayingIsReadAnew()
{
    StoreFixture store;
    deliver(store, 10'000, 0);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    controller.chooseMethod(PaymentMethod::Settlement);
    QCOMPARE(controller.state().money.value->settled.value(), 10'000);
    {
        // Another program spends some of it; nobody tells this one.
        const auto other = samples::openWallet(store.path());
        const auto paid =
            samples::placePaid(*other, store.shop, samples::ticket(QStringLiteral("other"), 100, PaymentMethod::Settlement), store.clock);
        QVERIFY(paid);
    }
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().refusal, ChargeRefusal::NotEnoughSettlement);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(controller.state().money.value->settled.value(), 9'900);
    QVERIFY(!controller.state().canPayWith(PaymentMethod::Settlement));
    QCOMPARE(total(desk), 10530); // the other program's ticket only
}

void CheckoutControllerSettlementTest::moneyThatDoesNotReachAnyMoreKeepsTheMethodUntilTheStepBeginsAnew()
{
    StoreFixture store;
    deliver(store, 10'000, 10'000);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    controller.chooseMethod(PaymentMethod::Settlement);
    const auto other = samples::openWallet(store.path());
    QVERIFY(samples::placePaid(*other, store.shop, samples::ticket(QStringLiteral("other"), 100, PaymentMethod::Settlement), store.clock));
    desk.session.announceChange();
    QCOMPARE(controller.state().method, PaymentMethod::Settlement);
    QCOMPARE(controller.state().chosen().obstacle, MethodObstacle::NotEnoughMoney);
    QCOMPARE(controller.state().chosen().missingYen, 100);
    QVERIFY(controller.state().canPayWith(PaymentMethod::SettlementDue));
    controller.goBack();
    controller.proceed();
    QCOMPARE(controller.state().method, PaymentMethod::Card);
}

void CheckoutControllerSettlementTest::aShopWithoutSalesIsRefusedSettlementMoney()
{
    StoreFixture store;
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 100);
    controller.chooseMethod(PaymentMethod::Settlement);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().refusal, ChargeRefusal::NoSalesYet);
    QVERIFY(orders(desk).isEmpty());
}

void CheckoutControllerSettlementTest::fiveWrongQAccountPasswordsLockForHalfAMinute()
{
    StoreFixture store;
    deliver(store, 50'000, 0);
    setQAccountPassword(store);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::Settlement);
    for (const int waitBefore : {0, 0, 0, 2, 4}) {
        store.clock.instant = store.clock.instant.plusSeconds(waitBefore);
        order(controller, withPassword(QStringLiteral("guess")));
        QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordWrong);
    }
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountLocked);
    store.clock.instant = store.clock.instant.plusSeconds(29);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountLocked);
    QCOMPARE(total(desk), 10430);
    store.clock.instant = store.clock.instant.plusSeconds(1);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
    QCOMPARE(total(desk), 11430);
}

void CheckoutControllerSettlementTest::aPasswordSetMeanwhileIsNoticedAndTheOrderStays()
{
    StoreFixture store;
    deliver(store, 50'000, 0);
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 1000);
    controller.chooseMethod(PaymentMethod::Settlement);
    QVERIFY(!controller.state().hasQAccountPassword);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().refusal, ChargeRefusal::QAccountPasswordNotSet);

    setQAccountPassword(store);
    desk.session.announceChange();
    QVERIFY(controller.state().hasQAccountPassword);
    QCOMPARE(controller.state().step, CheckoutStep::Payment);
    QCOMPARE(controller.state().ticket, 1000);
    QCOMPARE(controller.state().method, PaymentMethod::Settlement);
    order(controller, withPassword(qPassword));
    QCOMPARE(controller.state().step, CheckoutStep::Complete);
}

void CheckoutControllerSettlementTest::aFailedReadIsNoAmountOfZero()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    QCOMPARE(samples::runRaw(desk.wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    openPayment(controller, desk, store.shop, 1000);
    QVERIFY(controller.state().money.fault);
    QVERIFY(!controller.state().money.value);
    QVERIFY(!controller.state().canPayWith(PaymentMethod::Settlement));
    QVERIFY(controller.state().canPayWith(PaymentMethod::Card));
}

void CheckoutControllerSettlementTest::theReasonWhyMoneyIsNotEnoughIsKnown()
{
    StoreFixture store;
    Desk &desk = store.desk();
    CheckoutController controller(desk);
    openPayment(controller, desk, store.shop, 10000);
    QCOMPARE(controller.state().offer(PaymentMethod::Settlement).obstacle, MethodObstacle::NoSales);
    deliver(store, 9'999, 0);
    desk.session.announceChange();
    QCOMPARE(controller.state().offer(PaymentMethod::Settlement).obstacle, MethodObstacle::NotEnoughMoney);
    QCOMPARE(controller.state().offer(PaymentMethod::Settlement).missingYen, 1);
    QCOMPARE(controller.state().offer(PaymentMethod::SettlementDue).missingYen, 10'000);
}

QTEST_GUILESS_MAIN(CheckoutControllerSettlementTest)
#include "checkout_controller_settlement_test.moc"
