#include "store/settlement_store.h"

#include "support/wallet_samples.h"

#include <QFile>
#include <QRandomGenerator>

using namespace console;
using namespace samples;

namespace {

/// A sale or, with a negative amount, its cancellation; fee a tenth, delivered three days later.
SettlementLine sale(QDate shipped, qint64 amount, int ordinal = 0)
{
    SettlementLine line;
    line.shippedOn = shipped;
    line.reason = amount < 0 ? QStringLiteral("キャンセル") : QStringLiteral("販売");
    line.itemName = QStringLiteral("Serum");
    line.amountYen = amount;
    line.serviceFeeYen = amount / 10;
    line.ordinal = ordinal;
    line.countedFrom = shipped.addDays(3);
    line.serviceFeeWithTaxYen = withTax(line.serviceFeeYen, 10);
    return line;
}

Deduction deduction(QDate date, qint64 amount, bool isMegaWari = false)
{
    return {date, isMegaWari ? QStringLiteral("メガワリ割引金額") : QStringLiteral("広告費"), amount, isMegaWari, 0};
}

SalesOrder shipped(const QString &number, QDate shippedOn, QDate deliveredOn, qint64 supplyYen)
{
    SalesOrder order = delivery(number, deliveredOn, supplyYen);
    order.shippedOn = shippedOn;
    return order;
}

} // namespace

/// What settlement files bring: lines that replace, money that follows, the schedule by week.
class SettlementFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theSameFileAgainChangesNothing();
    void aFileReplacesWhatWasToldOfItsDays();
    void eachSourceReplacesOnlyItself();
    void aShareOfMegaWariInBothFilesCountsOnce();
    void aReportStandsBeforeTheOrdersShippedInItsDays();
    void ordersThatComeAfterTheReportAreNotCountedTwice();
    void aNetIsSalesLessFeeWithTaxPlusCompensation();
    void feesOfACancellationTakeBackExactlyTheSales();
    void deductionsCountFromTheirWednesday();
    void aShopWithAReportAloneHasSales();
    void reportedMoneyPaysForTicketsWhileDue();
    void theScheduleHasFourPastAndSixComingWeeks();
    void theScheduleShowsWhatEachWeekIsMadeOf();
    void laterWeeksWithMoneyAreListed();
    void theScheduleAddsUpToTheMoney();
    void everyDeliveryFallsOnTheFirstWednesdayFromItsDueDay_data();
    void everyDeliveryFallsOnTheFirstWednesdayFromItsDueDay();
    void theGuidesSixthIsTheTwentySixthNineteenthAndTwelfth();
    void aWalletOfTheFirstSchemaKeepsItsMoney();

private:
    [[nodiscard]] QString moneyOn(QDate today, Grade grade = Grade::General)
    {
        const auto money = m_wallet->settlement.available(m_shop.id, grade, today);
        return money ? QStringLiteral("%1 settled %2 due").arg(money->settled.value()).arg(money->due.value()) : QStringLiteral("fault");
    }
    [[nodiscard]] SettlementWeek weekOf(QDate day, QDate today)
    {
        const auto weeks = m_wallet->settlement.forecast(m_shop.id, Grade::General, today);
        for (const SettlementWeek &week : weeks.value_or(QList<SettlementWeek>())) {
            if (week.day == day)
                return week;
        }
        return {};
    }
    template <class Row>
    QString counts(const QList<Row> &rows)
    {
        const ImportCounts counts = import(*m_wallet, m_shop.id, rows);
        return QStringLiteral("+%1 =%2 -%3").arg(counts.added).arg(counts.unchanged).arg(counts.removed);
    }

    FakeClock m_clock; // Saturday, 2026-11-21
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    const QDate m_today{2026, 11, 21};
};

void SettlementFilesTest::initTestCase()
{
    // Days in Japan, whatever the machine's zone.
    qputenv("TZ", "America/Los_Angeles");
    tzset();
}

void SettlementFilesTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock);
}

void SettlementFilesTest::cleanup()
{
    const auto report = verifyStore(m_wallet->database(), {});
    QVERIFY(report);
    QVERIFY2(report->findings.isEmpty(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().detail));
}

void SettlementFilesTest::theSameFileAgainChangesNothing()
{
    const QList<SettlementLine> file{sale({2026, 11, 2}, 1000), sale({2026, 11, 2}, 1000, 1), sale({2026, 11, 9}, -1000)};
    QCOMPARE(counts(file), QStringLiteral("+3 =0 -0"));
    const QString money = moneyOn(m_today);
    QCOMPARE(counts(file), QStringLiteral("+0 =3 -0"));
    QCOMPARE(moneyOn(m_today), money);
    QCOMPARE(m_wallet->settlement.periods(m_shop.id, 10)->size(), 1);
}

void SettlementFilesTest::aFileReplacesWhatWasToldOfItsDays()
{
    QCOMPARE(counts(QList{sale({2026, 11, 2}, 1000), sale({2026, 11, 5}, 2000), sale({2026, 11, 9}, 3000)}), QStringLiteral("+3 =0 -0"));
    // The file from the 2nd to the 5th lacks the sale of the 5th and knows another; the 9th is none of its days.
    QCOMPARE(counts(QList{sale({2026, 11, 2}, 1000), sale({2026, 11, 5}, 2500)}), QStringLiteral("+1 =1 -1"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled %1 due").arg((1000 - 110) + (2500 - 275) + (3000 - 330)));
}

void SettlementFilesTest::eachSourceReplacesOnlyItself()
{
    QCOMPARE(counts(QList{deduction({2026, 11, 20}, -100), deduction({2026, 11, 21}, -200)}), QStringLiteral("+2 =0 -0"));
    QCOMPARE(counts(QList{deduction({2026, 11, 20}, -50, true), deduction({2026, 11, 21}, -60, true)}), QStringLiteral("+2 =0 -0"));
    QCOMPARE(counts(QList{sale({2026, 11, 20}, 1000)}), QStringLiteral("+1 =0 -0"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled %1 due").arg(890 - 100 - 200 - 50 - 60));
    // A file with lines of both: the deductions' days in it end on the 20th, the shares of Mega-wari begin on the 21st.
    QCOMPARE(counts(QList{deduction({2026, 11, 20}, -101), deduction({2026, 11, 21}, -61, true)}), QStringLiteral("+2 =0 -2"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled %1 due").arg(890 - 101 - 200 - 50 - 61));
    QStringList told;
    const auto periods = m_wallet->settlement.periods(m_shop.id, 10);
    for (const SettlementPeriod &period : *periods)
        told.append(codeIn(settlementSourceCodes, period.source));
    told.sort();
    QCOMPARE(told.join(u' '), QStringLiteral("deduction deduction mega_wari mega_wari report"));
}

void SettlementFilesTest::aShareOfMegaWariInBothFilesCountsOnce()
{
    QList<Deduction> both{deduction({2026, 11, 20}, -100), deduction({2026, 11, 20}, -50, true), deduction({2026, 11, 20}, -50, true)};
    both.last().ordinal = 1;
    const QList<Deduction> alone = both.sliced(1);
    QCOMPARE(counts(both), QStringLiteral("+3 =0 -0"));
    QCOMPARE(counts(alone), QStringLiteral("+0 =2 -0"));
    QCOMPARE(counts(both), QStringLiteral("+0 =3 -0"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled -200 due"));
    QCOMPARE(weekOf({2026, 11, 25}, m_today).deductions.value(), -100);
    QCOMPARE(weekOf({2026, 11, 25}, m_today).megaWariShare.value(), -100);
    const auto periods = m_wallet->settlement.periods(m_shop.id, 10);
    QCOMPARE(periods->size(), 2);
    for (const SettlementPeriod &period : *periods)
        QCOMPARE(period.lines, period.source == SettlementSource::Deduction ? 1 : 2);
}

void SettlementFilesTest::aReportStandsBeforeTheOrdersShippedInItsDays()
{
    import(*m_wallet, m_shop.id,
           QList{shipped(QStringLiteral("1"), {2026, 11, 8}, {2026, 11, 12}, 5000), shipped(QStringLiteral("2"), {2026, 11, 9}, {2026, 11, 12}, 700),
                 delivery(QStringLiteral("3"), {2026, 11, 10}, 40)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 5740 due"));
    import(*m_wallet, m_shop.id, QList{sale({2026, 11, 7}, 1000), sale({2026, 11, 8}, 1000)});
    // Order 1 was shipped on the 8th, which the report covers; 2 on the 9th; 3 doesn't say and was delivered on the 10th.
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled %1 due").arg(700 + 40 + 2 * 890));
    // The report's lines count as delivered on the 10th and 11th.
    QCOMPARE(moneyOn({2026, 11, 25}), QStringLiteral("930 settled 1590 due"));
    QCOMPARE(moneyOn({2026, 12, 2}), QStringLiteral("2520 settled 0 due"));
}

void SettlementFilesTest::ordersThatComeAfterTheReportAreNotCountedTwice()
{
    import(*m_wallet, m_shop.id, QList{sale({2026, 11, 7}, 1000), sale({2026, 11, 9}, 1000)});
    import(*m_wallet, m_shop.id, QList{shipped(QStringLiteral("1"), {2026, 11, 8}, {2026, 11, 12}, 5000)});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 1780 due"));
    SalesOrder returned = shipped(QStringLiteral("1"), {2026, 11, 8}, {2026, 11, 12}, 5000);
    returned.state = SalesOrderState::Returned;
    import(*m_wallet, m_shop.id, QList{returned});
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 1780 due"));
}

void SettlementFilesTest::aNetIsSalesLessFeeWithTaxPlusCompensation()
{
    SettlementLine line = sale({2026, 11, 7}, 15'420);
    line.compensationYen = 300;
    import(*m_wallet, m_shop.id, QList{line});
    // 1,542 x 1.1 = 1,696.2: fractions are dropped.
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled %1 due").arg(15'420 - 1'696 + 300));
}

void SettlementFilesTest::feesOfACancellationTakeBackExactlyTheSales()
{
    for (qint64 fee = 0; fee < 2000; ++fee) {
        QCOMPARE(withTax(-fee, 10), -withTax(fee, 10));
        QVERIFY(withTax(fee, 10) * 10 <= fee * 11 && fee * 11 < withTax(fee, 10) * 10 + 10);
    }
}

void SettlementFilesTest::deductionsCountFromTheirWednesday()
{
    import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), {2026, 11, 3}, 1000)});
    import(*m_wallet, m_shop.id, QList{deduction({2026, 11, 18}, -100), deduction({2026, 11, 19}, -20)});
    QCOMPARE(moneyOn({2026, 11, 17}), QStringLiteral("0 settled 880 due"));
    QCOMPARE(moneyOn({2026, 11, 18}), QStringLiteral("900 settled -20 due"));
    QCOMPARE(moneyOn({2026, 11, 24}), QStringLiteral("900 settled -20 due"));
    QCOMPARE(moneyOn({2026, 11, 25}), QStringLiteral("880 settled 0 due"));
}

void SettlementFilesTest::aShopWithAReportAloneHasSales()
{
    QCOMPARE(m_wallet->settlement.hasSales(m_shop.id).value(), false);
    import(*m_wallet, m_shop.id, QList{deduction({2026, 11, 20}, -100)});
    QCOMPARE(m_wallet->settlement.hasSales(m_shop.id).value(), false);
    import(*m_wallet, m_shop.id, QList{sale({2026, 11, 7}, 1000)});
    QCOMPARE(m_wallet->settlement.hasSales(m_shop.id).value(), true);
}

void SettlementFilesTest::reportedMoneyPaysForTicketsWhileDue()
{
    import(*m_wallet, m_shop.id, QList{sale({2026, 11, 7}, 1000), sale({2026, 11, 8}, 1000)});
    QCOMPARE(answerOf(samples::placePaid(*m_wallet, m_shop, ticket(QStringLiteral("a"), 1000, PaymentMethod::SettlementDue), m_clock)),
             QStringLiteral("done"));
    QCOMPARE(moneyOn(m_today), QStringLiteral("0 settled 780 due"));
    // The 10th is used up, and 110 of the 11th: so the first week brings nothing.
    QCOMPARE(weekOf({2026, 11, 25}, m_today).net.value(), 0);
    QCOMPARE(weekOf({2026, 11, 25}, m_today).used.value(), 890);
    QCOMPARE(weekOf({2026, 12, 2}, m_today).net.value(), 780);
    QCOMPARE(moneyOn({2026, 12, 2}), QStringLiteral("780 settled 0 due"));
}

void SettlementFilesTest::theScheduleHasFourPastAndSixComingWeeks()
{
    const auto weeks = m_wallet->settlement.forecast(m_shop.id, Grade::General, m_today);
    QStringList days;
    QString settled;
    for (const SettlementWeek &week : *weeks) {
        days.append(week.day.toString(QStringLiteral("MM-dd")));
        settled.append(week.isSettled ? u'x' : u'.');
    }
    QCOMPARE(days.join(u' '), QStringLiteral("10-28 11-04 11-11 11-18 11-25 12-02 12-09 12-16 12-23 12-30"));
    QCOMPARE(settled, QStringLiteral("xxxx......"));
    // On a Wednesday that day has come.
    QCOMPARE(m_wallet->settlement.forecast(m_shop.id, Grade::General, {2026, 11, 25})->at(3).day, QDate(2026, 11, 25));
}

void SettlementFilesTest::theScheduleShowsWhatEachWeekIsMadeOf()
{
    SettlementLine helped = sale({2026, 11, 5}, 2000); // counted from the 8th
    helped.compensationYen = 150;
    import(*m_wallet, m_shop.id, QList{sale({2026, 11, 4}, 1000), helped, sale({2026, 11, 5}, -500)});
    import(*m_wallet, m_shop.id, QList{shipped(QStringLiteral("1"), {2026, 11, 6}, {2026, 11, 9}, 300)});
    import(*m_wallet, m_shop.id, QList{deduction({2026, 11, 21}, -40)});
    import(*m_wallet, m_shop.id, QList{deduction({2026, 11, 19}, -60, true)});
    const SettlementWeek week = weekOf({2026, 11, 25}, m_today);
    QCOMPARE(week.deliveries, 3);
    QCOMPARE(week.sales.value(), 1000 + 2000 - 500 + 300);
    QCOMPARE(week.serviceFee.value(), 110 + 220 - 55);
    QCOMPARE(week.compensation.value(), 150);
    QCOMPARE(week.deductions.value(), -40);
    QCOMPARE(week.megaWariShare.value(), -60);
    QCOMPARE(week.net.value(), 2800 - 275 + 150 - 40 - 60);
    QVERIFY(week.hasOrders && week.hasReported && !week.isSettled);
}

void SettlementFilesTest::laterWeeksWithMoneyAreListed()
{
    import(*m_wallet, m_shop.id, QList{deduction({2027, 6, 1}, -40)});
    const auto weeks = m_wallet->settlement.forecast(m_shop.id, Grade::General, m_today);
    QCOMPARE(weeks->size(), 11);
    QCOMPARE(weeks->last().day, QDate(2027, 6, 2));
    QCOMPARE(weeks->last().net.value(), -40);
}

void SettlementFilesTest::theScheduleAddsUpToTheMoney()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QList<SettlementLine> lines;
    QList<SalesOrder> orders;
    QList<Deduction> deductions;
    const QDate first(2026, 9, 1);
    for (int i = 0; i < 200; ++i) {
        lines.append(sale(first.addDays(random.bounded(60)), random.bounded(-2000, 20000), i));
        const QDate day = first.addDays(random.bounded(120));
        orders.append(shipped(QString::number(i), day, day.addDays(random.bounded(9)), random.bounded(9000)));
        deductions.append(deduction(first.addDays(random.bounded(120)), random.bounded(-900, 100)));
        deductions.last().ordinal = i;
    }
    import(*m_wallet, m_shop.id, orders.first(100));
    import(*m_wallet, m_shop.id, lines);
    import(*m_wallet, m_shop.id, orders.sliced(100));
    import(*m_wallet, m_shop.id, deductions);
    for (int day = 0; day < 150; ++day) {
        const QDate today = first.addDays(day);
        for (const auto &[grade, code] : gradeCodes) {
            const auto weeks = m_wallet->settlement.forecast(m_shop.id, grade, today);
            const auto money = m_wallet->settlement.available(m_shop.id, grade, today);
            qint64 due = 0;
            for (const SettlementWeek &week : *weeks) {
                if (!week.isSettled)
                    due += week.net.value();
            }
            QCOMPARE(due, money->due.value());
        }
    }
}

void SettlementFilesTest::everyDeliveryFallsOnTheFirstWednesdayFromItsDueDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"})
        QTest::newRow(zone) << QByteArray(zone);
}

void SettlementFilesTest::everyDeliveryFallsOnTheFirstWednesdayFromItsDueDay()
{
    QFETCH(const QByteArray, zone);
    qputenv("TZ", zone);
    tzset();
    for (QDate delivered(2024, 1, 1); delivered < QDate(2028, 3, 2); delivered = delivered.addDays(1)) {
        for (const auto &[grade, code] : gradeCodes) {
            const QDate due = delivered.addDays(settlementDelayDays(grade));
            const QDate settled = settlementDay(delivered, grade);
            QCOMPARE(settled.dayOfWeek(), int(Qt::Wednesday));
            QVERIFY(settled >= due && due.daysTo(settled) < 7);
            QVERIFY(delivered <= lastSettledDelivery(settled, grade));
            QVERIFY(delivered > lastSettledDelivery(settled.addDays(-1), grade));
        }
    }
    qputenv("TZ", "America/Los_Angeles");
    tzset();
}

void SettlementFilesTest::theGuidesSixthIsTheTwentySixthNineteenthAndTwelfth()
{
    // Months in which all of the guide's days are Wednesdays.
    for (QDate sixth(2020, 1, 6); sixth.year() < 2030; sixth = sixth.addMonths(1)) {
        if (sixth.addDays(6).dayOfWeek() != Qt::Wednesday)
            continue;
        QCOMPARE(settlementDay(sixth, Grade::General).day(), 26);
        QCOMPARE(settlementDay(sixth, Grade::Excellent).day(), 19);
        QCOMPARE(settlementDay(sixth, Grade::Power).day(), 12);
    }
}

void SettlementFilesTest::aWalletOfTheFirstSchemaKeepsItsMoney()
{
    // The sums are filled from the orders, as the migration does.
    import(*m_wallet, m_shop.id,
           QList{shipped(QStringLiteral("1"), {2026, 11, 1}, {2026, 11, 3}, 726'608), delivery(QStringLiteral("2"), {2026, 11, 4}, 110'410)});
    const QString money = moneyOn(m_today);
    QCOMPARE(money, QStringLiteral("726608 settled 110410 due"));
    QCOMPARE(runRaw(m_wallet->database(), "DELETE FROM delivered_day"), QString());
    QFile migration(QStringLiteral(":/migrations/0004_settlement_files.sql"));
    QVERIFY(migration.open(QIODevice::ReadOnly));
    const QByteArray text = migration.readAll();
    const QByteArray fill = text.mid(text.lastIndexOf("--;;") + 4);
    QCOMPARE(runRaw(m_wallet->database(), fill.constData()), QString());
    QCOMPARE(moneyOn(m_today), money);
}

QTEST_GUILESS_MAIN(SettlementFilesTest)
#include "settlement_files_test.moc"
