#include "store/settlement_store.h"

#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

/// Which deliveries' money is settled and which is due, and what tickets take from it.
class SettlementStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aShopWithoutDeliveriesHasNone();
    void deliveriesAreDueUntilTheirWednesday_data();
    void deliveriesAreDueUntilTheirWednesday();
    void theDaysAddUpToWhatWasDelivered();
    void moneyUsedWhileDueIsNotThereOnceSettled();
    void dueMoneyIsTakenFromTheOldestDeliveryFirst();
    void settledMoneyPaysFromWhatIsSettled();
    void aReturnMayOvertakeAPayment();
    void aBetterGradeSettlesEarlier();
    void ordersWithoutAmountOrDeliveryCountNothing();
    void shopsHaveTheirOwnMoney();
    void anyMixOfChargesLeavesTheSumUnchanged();

private:
    [[nodiscard]] QString moneyOn(QDate today, Grade grade = Grade::General)
    {
        const auto money = m_wallet->settlement.available(m_shop.id, grade, today);
        if (!money)
            return QStringLiteral("fault");
        return QStringLiteral("%1 settled %2 due").arg(money->settled.value()).arg(money->due.value());
    }
    [[nodiscard]] QString charge(const QString &id, qint64 faceValue, PaymentMethod method)
    {
        return answerOf(samples::placePaid(*m_wallet, m_shop, ticket(id, faceValue, method), m_clock));
    }
    [[nodiscard]] QStringList uses()
    {
        QStringList uses;
        Statement read(m_wallet->database(), QStringLiteral("SELECT delivered_on, amount FROM settlement_use ORDER BY transfer_id, delivered_on"));
        while (read.next().value_or(false))
            uses.append(QStringLiteral("%1:%2").arg(read.integer(0)).arg(read.integer(1)));
        return uses;
    }

    FakeClock m_clock; // Saturday, 2026-11-21: General settled up to deliveries of 11-03, from Wednesday, 11-25, up to 11-10
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    const QDate m_today{2026, 11, 21};
    const QDate m_wednesday{2026, 11, 25};
};

void SettlementStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void SettlementStoreTest::aShopWithoutDeliveriesHasNone()
{
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 0 due"));
    QCOMPARE(charge(QStringLiteral("a"), 100, PaymentMethod::Settlement), QStringLiteral("no_sales_yet"));
    QCOMPARE(charge(QStringLiteral("b"), 100, PaymentMethod::SettlementDue), QStringLiteral("no_sales_yet"));
}

void SettlementStoreTest::deliveriesAreDueUntilTheirWednesday_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<QDate>("settledOn");
    QTest::newRow("general, the guide's 6th") << int(Grade::General) << QDate(2026, 11, 6) << QDate(2026, 11, 25);
    QTest::newRow("general, 15 days to a Wednesday") << int(Grade::General) << QDate(2026, 11, 10) << QDate(2026, 11, 25);
    QTest::newRow("general, a day more") << int(Grade::General) << QDate(2026, 11, 11) << QDate(2026, 12, 2);
    QTest::newRow("excellent") << int(Grade::Excellent) << QDate(2026, 11, 6) << QDate(2026, 11, 18);
    QTest::newRow("power") << int(Grade::Power) << QDate(2026, 11, 6) << QDate(2026, 11, 11);
    QTest::newRow("power over the year's end") << int(Grade::Power) << QDate(2026, 12, 30) << QDate(2027, 1, 6);
    QTest::newRow("general in a leap February") << int(Grade::General) << QDate(2028, 2, 29) << QDate(2028, 3, 15);
}

void SettlementStoreTest::deliveriesAreDueUntilTheirWednesday()
{
    QFETCH(int, grade);
    QFETCH(QDate, delivered);
    QFETCH(QDate, settledOn);
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), delivered, 4'000)});
    QCOMPARE(settledOn.dayOfWeek(), int(Qt::Wednesday));
    QCOMPARE(moneyOn(delivered, Grade(grade)), QStringLiteral("0 settled 4000 due"));
    QCOMPARE(moneyOn(settledOn.addDays(-1), Grade(grade)), QStringLiteral("0 settled 4000 due"));
    QCOMPARE(moneyOn(settledOn, Grade(grade)), QStringLiteral("4000 settled 0 due"));
    QCOMPARE(moneyOn(settledOn.addDays(400), Grade(grade)), QStringLiteral("4000 settled 0 due"));
}

void SettlementStoreTest::theDaysAddUpToWhatWasDelivered()
{
    QList<SalesOrder> orders;
    for (int day = 0; day < 60; ++day)
        orders.append(delivery(QString::number(day), QDate(2026, 10, 1).addDays(day), 1 << (day % 20)));
    import(*m_wallet, m_shop.id, orders);
    for (int day = 0; day < 100; ++day) {
        const QDate today = QDate(2026, 10, 1).addDays(day);
        qint64 settled = 0;
        qint64 due = 0;
        for (const SalesOrder &order : orders)
            (settlementDay(*order.deliveredOn, Grade::General) <= today ? settled : due) += *order.supplyTotalYen;
        QCOMPARE(moneyOn(today), QStringLiteral("%1 settled %2 due").arg(settled).arg(due));
    }
}

void SettlementStoreTest::moneyUsedWhileDueIsNotThereOnceSettled()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000), delivery(QStringLiteral("2"), {2026, 11, 11}, 5'000)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 10000 due"));
    QCOMPARE(charge(QStringLiteral("a"), 3'000, PaymentMethod::SettlementDue), QStringLiteral("done"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 7000 due"));
    QCOMPARE(moneyOn(m_wednesday), QStringLiteral("2000 settled 5000 due"));
    QCOMPARE(moneyOn(m_wednesday.addDays(7)), QStringLiteral("7000 settled 0 due"));
    m_clock.instant = jst::at(m_wednesday, QTime(0, 0));
    QCOMPARE(charge(QStringLiteral("b"), 3'000, PaymentMethod::Settlement), QStringLiteral("not_enough_settlement"));
    QCOMPARE(charge(QStringLiteral("c"), 1'000, PaymentMethod::Settlement), QStringLiteral("done"));
    QCOMPARE(moneyOn(m_wednesday), QStringLiteral("1000 settled 5000 due"));
    VERIFY_SOUND(*m_wallet);
}

void SettlementStoreTest::dueMoneyIsTakenFromTheOldestDeliveryFirst()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("3"), {2026, 11, 19}, 700), delivery(QStringLiteral("1"), {2026, 11, 4}, 300),
                                       delivery(QStringLiteral("2"), {2026, 11, 12}, 600), delivery(QStringLiteral("0"), {2026, 11, 3}, 50'000)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("50000 settled 1600 due"));
    QCOMPARE(charge(QStringLiteral("a"), 500, PaymentMethod::SettlementDue), QStringLiteral("done"));
    QCOMPARE(uses(), QStringList({QStringLiteral("20261104:300"), QStringLiteral("20261112:200")}));
    QCOMPARE(charge(QStringLiteral("b"), 1'000, PaymentMethod::SettlementDue), QStringLiteral("done"));
    QCOMPARE(uses().mid(2), QStringList({QStringLiteral("20261112:400"), QStringLiteral("20261119:600")}));
    QCOMPARE(charge(QStringLiteral("c"), 100, PaymentMethod::SettlementDue), QStringLiteral("done"));
    QCOMPARE(charge(QStringLiteral("d"), 100, PaymentMethod::SettlementDue), QStringLiteral("not_enough_settlement_due"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("50000 settled 0 due"));
}

void SettlementStoreTest::settledMoneyPaysFromWhatIsSettled()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 3}, 999), delivery(QStringLiteral("2"), {2026, 11, 4}, 1)});
    QCOMPARE(charge(QStringLiteral("a"), 1'000, PaymentMethod::Settlement), QStringLiteral("not_enough_settlement"));
    QCOMPARE(charge(QStringLiteral("a"), 500, PaymentMethod::Settlement), QStringLiteral("done"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("499 settled 1 due"));
    QCOMPARE(charge(QStringLiteral("b"), 500, PaymentMethod::Settlement), QStringLiteral("not_enough_settlement"));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 10'500);
    VERIFY_SOUND(*m_wallet);
}

void SettlementStoreTest::aReturnMayOvertakeAPayment()
{
    SalesOrder order = delivery(QStringLiteral("1"), {2026, 11, 12}, 3'000);
    import(*m_wallet, m_shop.id, QList{order, delivery(QStringLiteral("2"), {2026, 11, 13}, 500)});
    QCOMPARE(charge(QStringLiteral("a"), 3'000, PaymentMethod::SettlementDue), QStringLiteral("done"));
    order.state = SalesOrderState::Returned;
    import(*m_wallet, m_shop.id, QList{order});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled -2500 due"));
    QCOMPARE(charge(QStringLiteral("b"), 100, PaymentMethod::SettlementDue), QStringLiteral("not_enough_settlement_due"));
    QCOMPARE(moneyOn(m_wednesday.addDays(21)), QStringLiteral("-2500 settled 0 due"));
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("3"), {2026, 11, 20}, 2'600)});
    QCOMPARE(charge(QStringLiteral("c"), 100, PaymentMethod::SettlementDue), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void SettlementStoreTest::aBetterGradeSettlesEarlier()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 5000 due"));
    QVERIFY(m_wallet->shops.setGrade(m_shop.id, Grade::Power));
    // The screen may still hold the old grade: what the store knows decides.
    QCOMPARE(charge(QStringLiteral("a"), 1'000, PaymentMethod::SettlementDue), QStringLiteral("not_enough_settlement_due"));
    QCOMPARE(charge(QStringLiteral("b"), 1'000, PaymentMethod::Settlement), QStringLiteral("done"));
    QCOMPARE(moneyOn(m_today, Grade::Power), QStringLiteral("4000 settled 0 due"));
}

void SettlementStoreTest::ordersWithoutAmountOrDeliveryCountNothing()
{
    SalesOrder unknown = delivery(QStringLiteral("1"), {2026, 11, 10}, 0);
    unknown.supplyTotalYen.reset();
    SalesOrder open = delivery(QStringLiteral("2"), {2026, 11, 10}, 900);
    open.state = SalesOrderState::InDelivery;
    open.deliveredOn.reset();
    import(*m_wallet, m_shop.id, QList{unknown, open});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 0 due"));
}

void SettlementStoreTest::shopsHaveTheirOwnMoney()
{
    const Shop other = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    import(*m_wallet, other.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 9'000)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 0 due"));
    QCOMPARE(charge(QStringLiteral("a"), 100, PaymentMethod::SettlementDue), QStringLiteral("no_sales_yet"));
    QVERIFY(placePaid(*m_wallet, other, ticket(QStringLiteral("a"), 3'000, PaymentMethod::SettlementDue), m_clock));
    QCOMPARE(m_wallet->settlement.available(other.id, Grade::General, m_today)->due.value(), 6'000);
}

void SettlementStoreTest::anyMixOfChargesLeavesTheSumUnchanged()
{
    QList<SalesOrder> orders;
    for (int day = 0; day < 40; ++day)
        orders.append(delivery(QString::number(day), QDate(2026, 10, 20).addDays(day), 700 + day * 13));
    import(*m_wallet, m_shop.id, orders);
    qint64 delivered = 0;
    for (const SalesOrder &order : orders)
        delivered += *order.supplyTotalYen;
    qint64 paid = 0;
    for (int step = 0; step < 60; ++step) {
        m_clock.instant = jst::at(m_today.addDays(step / 2), QTime(12, 0));
        const qint64 faceValue = step % 3 == 0 ? 1'000 : 500;
        const auto method = step % 2 == 0 ? PaymentMethod::SettlementDue : PaymentMethod::Settlement;
        if (charge(QString::number(step), faceValue, method) == QLatin1String("done"))
            paid += faceValue;
        const auto money = m_wallet->settlement.available(m_shop.id, Grade::General, jst::dateOf(m_clock.instant));
        QVERIFY(money);
        QVERIFY(money->settled.value() >= 0 && money->due.value() >= 0);
        QCOMPARE(money->settled.value() + money->due.value(), delivered - paid);
    }
    QVERIFY(paid > 10'000);
    VERIFY_SOUND(*m_wallet);
}

QTEST_GUILESS_MAIN(SettlementStoreTest)
#include "settlement_store_test.moc"
