#include "domain/ticket.h"
#include "store/settlement_store.h"

#include "support/chance.h"
#include "support/wallet_samples.h"

using namespace console;
using namespace samples;

namespace {

/// A line of a report that takes no fee and counts as delivered on `counted`.
SettlementLine reported(QDate shipped, QDate counted, qint64 yen)
{
    SettlementLine line;
    line.shippedOn = shipped;
    line.reason = QStringLiteral("販売");
    line.itemName = QStringLiteral("Serum");
    line.amountYen = yen;
    line.countedFrom = counted;
    return line;
}

SalesOrder shipped(const QString &number, QDate shippedOn, QDate deliveredOn, qint64 supplyYen)
{
    SalesOrder order = delivery(number, deliveredOn, supplyYen);
    order.shippedOn = shippedOn;
    return order;
}

Deduction deduction(QDate date, qint64 yen)
{
    return {date, QStringLiteral("広告費"), yen, false, 0};
}

} // namespace

/// The same settlement money buys once, whichever day it is taken to fall due on.
class SettlementSpendingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void settledMoneyThatAReportMakesDueAgainBuysOnce();
    void dueMoneyThatAReportMakesSettledBuysOnce();
    void aWorseGradeBringsNoMoneyBack();
    void aClockTurnedBackBringsNoMoneyBack();
    void aPositiveDeductionPaysForNothingWhileDue();
    void cancellationsToComeLessenWhatDueMoneyPays();
    void noActsLetMoreBePaidThanCameIn();

private:
    [[nodiscard]] QString moneyNow()
    {
        const auto shop = m_wallet->shops.bySellerId(m_shop.sellerId);
        const auto money = m_wallet->settlement.available(m_shop.id, (*shop)->grade, jst::dateOf(m_clock.instant));
        return money ? QStringLiteral("%1 settled %2 due").arg(money->settled.value()).arg(money->due.value()) : QStringLiteral("fault");
    }
    [[nodiscard]] QString charge(qint64 faceValue, PaymentMethod method)
    {
        return answerOf(m_wallet->ticketOrders.place(m_shop, ticket(QString::number(++m_acts), faceValue, method), m_clock));
    }
    [[nodiscard]] QString chargeSettled(qint64 faceValue) { return charge(faceValue, PaymentMethod::Settlement); }
    [[nodiscard]] QString chargeDue(qint64 faceValue) { return charge(faceValue, PaymentMethod::SettlementDue); }

    /// Straight from the rows: all orders that no report covers, and all lines of the files.
    [[nodiscard]] qint64 cameIn()
    {
        return readRaw(m_wallet->database(), QStringLiteral(
            "SELECT coalesce((SELECT sum(supply_total) FROM sales_order o WHERE state = 'delivered' AND NOT EXISTS (SELECT 1 FROM settlement_period p "
            "WHERE p.source = 'report' AND coalesce(o.shipped_on, o.delivered_on) BETWEEN p.first_day AND p.last_day)), 0) "
            "+ coalesce((SELECT sum(amount - fee_with_tax + compensation) FROM settlement_line), 0)"));
    }
    void bringSomething(Chance &chance);
    [[nodiscard]] QDate anyDay(Chance &chance) { return QDate(2026, 10, 25).addDays(chance.between(0, 30)); }

    const QString m_tooLittleSettled = QStringLiteral("not_enough_settlement");
    const QString m_tooLittleDue = QStringLiteral("not_enough_settlement_due");
    const QString m_done = QStringLiteral("done");
    FakeClock m_clock; // Saturday, 2026-11-21: General settled up to deliveries of 11-03, from Wednesday, 11-25, up to 11-10
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_acts = 0;
};

void SettlementSpendingTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void SettlementSpendingTest::cleanup()
{
    VERIFY_SOUND(*m_wallet);
}

void SettlementSpendingTest::settledMoneyThatAReportMakesDueAgainBuysOnce()
{
    import(*m_wallet, m_shop.id, QList{shipped(QStringLiteral("1"), {2026, 11, 1}, {2026, 11, 3}, 100'000)});
    QCOMPARE(chargeSettled(100'000), m_done);
    import(*m_wallet, m_shop.id, QList{reported({2026, 11, 1}, {2026, 11, 4}, 100'000)});
    QCOMPARE(moneyNow(), QStringLiteral("-100000 settled 100000 due"));
    QCOMPARE(chargeDue(100), m_tooLittleDue);
    QCOMPARE(chargeSettled(100), m_tooLittleSettled);
    // What comes in besides may be spent, and no more.
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("2"), {2026, 11, 20}, 599)});
    QCOMPARE(chargeDue(500), m_done);
    QCOMPARE(chargeDue(100), m_tooLittleDue);
    QCOMPARE(moneyNow(), QStringLiteral("-100000 settled 100099 due"));
}

void SettlementSpendingTest::dueMoneyThatAReportMakesSettledBuysOnce()
{
    import(*m_wallet, m_shop.id, QList{shipped(QStringLiteral("1"), {2026, 11, 1}, {2026, 11, 4}, 100'000)});
    QCOMPARE(chargeDue(100'000), m_done);
    import(*m_wallet, m_shop.id, QList{reported({2026, 11, 1}, {2026, 11, 3}, 100'000)});
    QCOMPARE(moneyNow(), QStringLiteral("100000 settled -100000 due"));
    QCOMPARE(chargeSettled(100), m_tooLittleSettled);
    QCOMPARE(chargeDue(100), m_tooLittleDue);
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("2"), {2026, 11, 2}, 599)});
    QCOMPARE(chargeSettled(500), m_done);
    QCOMPARE(chargeSettled(100), m_tooLittleSettled);
}

void SettlementSpendingTest::aWorseGradeBringsNoMoneyBack()
{
    QVERIFY(m_wallet->shops.setGrade(m_shop.id, Grade::Power));
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 5'000), delivery(QStringLiteral("2"), {2026, 11, 19}, 700)});
    QCOMPARE(chargeSettled(5'000), m_done);
    QVERIFY(m_wallet->shops.setGrade(m_shop.id, Grade::General));
    QCOMPARE(moneyNow(), QStringLiteral("-5000 settled 5700 due"));
    QCOMPARE(chargeDue(1'000), m_tooLittleDue);
    QCOMPARE(chargeDue(500), m_done);
}

void SettlementSpendingTest::aClockTurnedBackBringsNoMoneyBack()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 10}, 3'000), delivery(QStringLiteral("2"), {2026, 11, 19}, 700)});
    m_clock.instant = jst::at(QDate(2026, 11, 25), QTime(0, 0));
    QCOMPARE(chargeSettled(3'000), m_done);
    m_clock.instant = jst::at(QDate(2026, 11, 24), QTime(23, 59));
    QCOMPARE(moneyNow(), QStringLiteral("-3000 settled 3700 due"));
    QCOMPARE(chargeDue(1'000), m_tooLittleDue);
    QCOMPARE(chargeDue(500), m_done);
}

void SettlementSpendingTest::aPositiveDeductionPaysForNothingWhileDue()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 19}, 600)});
    import(*m_wallet, m_shop.id, QList{deduction({2026, 11, 20}, 5'000)});
    QCOMPARE(moneyNow(), QStringLiteral("0 settled 5600 due"));
    QCOMPARE(chargeDue(1'000), m_tooLittleDue);
    QCOMPARE(chargeDue(500), m_done);
    QCOMPARE(chargeDue(100), m_done);
    QCOMPARE(chargeDue(100), m_tooLittleDue);
    QCOMPARE(moneyNow(), QStringLiteral("0 settled 5000 due"));
}

void SettlementSpendingTest::cancellationsToComeLessenWhatDueMoneyPays()
{
    import(*m_wallet, m_shop.id, QList{reported({2026, 11, 10}, {2026, 11, 13}, 1'000), reported({2026, 11, 11}, {2026, 11, 14}, -400)});
    QCOMPARE(chargeDue(1'000), m_tooLittleDue);
    QCOMPARE(chargeDue(500), m_done);
    QCOMPARE(chargeDue(100), m_done);
    QCOMPARE(chargeDue(100), m_tooLittleDue);
}

/// An order, a report that replaces its days, a deduction or a credit; another grade or another day.
void SettlementSpendingTest::bringSomething(Chance &chance)
{
    const QDate day = anyDay(chance);
    switch (chance.between(0, 5)) {
    case 0:
    case 1: {
        SalesOrder order = shipped(QString::number(chance.between(1, 12)), day, day.addDays(chance.between(0, 6)), chance.between(0, 4'000));
        order.state = chance.once(6) ? SalesOrderState::Returned : SalesOrderState::Delivered;
        import(*m_wallet, m_shop.id, QList{order});
        break;
    }
    case 2:
        import(*m_wallet, m_shop.id, QList{reported(day, day.addDays(chance.between(0, 9)), chance.between(-900, 4'000))});
        break;
    case 3:
        import(*m_wallet, m_shop.id, QList{Deduction{day, QStringLiteral("広告費"), chance.between(-500, 1'500), chance.once(2), 0}});
        break;
    case 4:
        QVERIFY(m_wallet->shops.setGrade(m_shop.id, chance.oneOf(gradeCodes).first));
        break;
    default:
        m_clock.instant = jst::at(QDate(2026, 11, 1).addDays(chance.between(0, 40)), QTime(12, 0));
    }
}

void SettlementSpendingTest::noActsLetMoreBePaidThanCameIn()
{
    Chance chance("settlement_spending_test");
    qint64 paid = 0;
    int refused = 0;
    for (int step = 0; step < rounds(1'500, 20'000); ++step) {
        bringSomething(chance);
        const auto shop = m_wallet->shops.bySellerId(m_shop.sellerId);
        const auto money = m_wallet->settlement.available(m_shop.id, (*shop)->grade, jst::dateOf(m_clock.instant));
        QVERIFY(money);
        QCOMPARE(money->settled.value() + money->due.value(), cameIn() - paid);
        QVERIFY(money->spendableSettled.value() >= 0 && money->spendableDue.value() >= 0);
        const bool isDue = chance.once(2);
        const qint64 faceValue = chance.oneOf(ticketFaceValues) % 5'000;
        if (faceValue == 0)
            continue;
        // Exactly what is told to be spendable is, and an answer is never a fault.
        const bool isCovered = faceValue <= (isDue ? money->spendableDue : money->spendableSettled).value();
        const QString answer = isDue ? chargeDue(faceValue) : chargeSettled(faceValue);
        if (answer != QLatin1String("no_sales_yet"))
            QCOMPARE(answer, isCovered ? m_done : isDue ? m_tooLittleDue : m_tooLittleSettled);
        if (answer != m_done) {
            ++refused;
            continue;
        }
        paid += faceValue;
        QVERIFY2(paid <= cameIn(), qPrintable(QStringLiteral("%1 paid, %2 came in").arg(paid).arg(cameIn())));
    }
    QVERIFY(paid > 0 && refused > 0);
}

QTEST_GUILESS_MAIN(SettlementSpendingTest)
#include "settlement_spending_test.moc"
