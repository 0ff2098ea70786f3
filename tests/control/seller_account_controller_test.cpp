#include "control/seller_account_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QTest>

using namespace console;

/// Settlement balances, over a real store.
class SellerAccountControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyFallsDueByTheGradesCycle_data();
    void moneyFallsDueByTheGradesCycle();
    void theNextSettlementIsAWednesdayToCome_data();
    void theNextSettlementIsAWednesdayToCome();
    void moneyBecomesSettledOnItsWednesday();
    void aReturnAfterPayingLeavesAnOverdrawnBalance();
    void signedOutThereIsNothing();
    void aFailedReadIsNoBalanceOfZero();

private:
    static void signIn(StoreFixture &store) { store.desk().session.signIn(store.shop); }
    static void deliver(StoreFixture &store, const QList<SalesOrder> &orders)
    {
        samples::import(store.desk().wallet, store.shop.id, orders);
    }
};

void SellerAccountControllerTest::moneyFallsDueByTheGradesCycle_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("lastSettled");
    // Saturday 21 November: the last settlement was on Wednesday 18 November.
    QTest::newRow("general") << int(Grade::General) << 15 << QDate(2026, 11, 3);
    QTest::newRow("excellent") << int(Grade::Excellent) << 10 << QDate(2026, 11, 8);
    QTest::newRow("power") << int(Grade::Power) << 5 << QDate(2026, 11, 13);
}

void SellerAccountControllerTest::moneyFallsDueByTheGradesCycle()
{
    QFETCH(int, grade);
    QFETCH(int, days);
    QFETCH(QDate, lastSettled);
    StoreFixture store;
    QVERIFY(store.desk().wallet.shops.setGrade(store.shop.id, static_cast<Grade>(grade)));
    deliver(store, {samples::delivery(QStringLiteral("1"), lastSettled, 726'608), samples::delivery(QStringLiteral("2"), lastSettled.addDays(1), 110'410)});
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    const SellerAccountState &state = controller.state();
    QCOMPARE(state.grade, static_cast<Grade>(grade));
    QCOMPARE(state.settlementDelayDays, days);
    QCOMPARE(state.money.value->settled.value(), 726'608);
    QCOMPARE(state.money.value->due.value(), 110'410);
}

void SellerAccountControllerTest::theNextSettlementIsAWednesdayToCome_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("next");
    QTest::newRow("Tuesday") << QDate(2026, 11, 24) << QDate(2026, 11, 25);
    QTest::newRow("Wednesday: today's is done") << QDate(2026, 11, 25) << QDate(2026, 12, 2);
    QTest::newRow("Thursday") << QDate(2026, 11, 26) << QDate(2026, 12, 2);
    QTest::newRow("over the year's end") << QDate(2026, 12, 31) << QDate(2027, 1, 6);
}

void SellerAccountControllerTest::theNextSettlementIsAWednesdayToCome()
{
    QFETCH(QDate, today);
    QFETCH(QDate, next);
    StoreFixture store;
    store.clock.instant = jst::at(today, QTime(0, 0)); // still the day before in UTC
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QCOMPARE(controller.state().nextSettlement, next);
}

void SellerAccountControllerTest::moneyBecomesSettledOnItsWednesday()
{
    StoreFixture store;
    deliver(store, {samples::delivery(QStringLiteral("1"), QDate(2026, 11, 10), 5'000)}); // 25 November is its Wednesday
    signIn(store);
    SellerAccountController controller(store.desk());
    store.clock.instant = jst::at(QDate(2026, 11, 24), QTime(23, 59, 59));
    controller.refresh();
    QCOMPARE(controller.state().money.value->due.value(), 5'000);
    QCOMPARE(controller.state().money.value->settled.value(), 0);
    store.clock.instant = store.clock.instant.plusSeconds(1);
    controller.refresh();
    QCOMPARE(controller.state().money.value->due.value(), 0);
    QCOMPARE(controller.state().money.value->settled.value(), 5'000);
}

void SellerAccountControllerTest::aReturnAfterPayingLeavesAnOverdrawnBalance()
{
    StoreFixture store;
    SalesOrder order = samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 5'000);
    deliver(store, {order});
    signIn(store);
    SellerAccountController controller(store.desk());
    const auto paid = store.desk().wallet.ticketOrders.place(
        store.shop, samples::ticket(QStringLiteral("paid"), 5000, PaymentMethod::Settlement), store.clock);
    QVERIFY(paid);
    order.state = SalesOrderState::Returned;
    deliver(store, {order});
    store.desk().session.announceChange();
    QCOMPARE(controller.state().money.value->settled.value(), -5'000);
}

void SellerAccountControllerTest::signedOutThereIsNothing()
{
    StoreFixture store;
    deliver(store, {samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 5'000)});
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QVERIFY(controller.state().money.value);
    store.desk().session.signOut();
    QVERIFY(!controller.state().money.value);
}

void SellerAccountControllerTest::aFailedReadIsNoBalanceOfZero()
{
    StoreFixture store;
    signIn(store);
    SellerAccountController controller(store.desk());
    controller.refresh();
    QVERIFY(controller.state().money.value);
    QCOMPARE(samples::runRaw(store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    controller.refresh();
    QVERIFY(controller.state().money.fault);
    QVERIFY(!controller.state().money.value);
}

QTEST_GUILESS_MAIN(SellerAccountControllerTest)
#include "seller_account_controller_test.moc"
