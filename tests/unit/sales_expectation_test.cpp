#include "domain/sales_outlook.h"

#include <QTest>

using namespace console;

/// What becomes of the sales of twelve months, and which thresholds they would reach.
class SalesExpectationTest : public QObject
{
    Q_OBJECT

private slots:
    void theTwelveMonthsEndToday_data();
    void theTwelveMonthsEndToday();
    void theLaterEditionOfADayCounts();
    void beforeTheFirstEditionNothingIsAskedFor();
    void salesReachTheBestGradeTheyCan();
    void theMeanIsOfThreeFullMonths();
    void withoutSalesNothingIsReached();
    void aThresholdIsReachedAtTheFirstMonthEndThatHoldsIt();
    void onTheMonthsLastDayNothingMoreIsExpectedOfIt();
    void theRunningMonthBringsItsShareOfTheDaysLeft();
    void fallingSumsTellWhenTheGradesOwnThresholdIsMissed();
    void twelveMonthsLaterOnlyWhatIsExpectedCounts();
    void eachMonthIsHeldAgainstTheThresholdsOfItsLastDay();
    void sumsStandAtTheLimitInsteadOfWrapping();
    void aDeliveryIsSettledEarlierUnderABetterGrade();

private:
    [[nodiscard]] static GradeEdition edition(QDate from, qint64 excellent, qint64 power, bool isOwn = false)
    {
        return {from, {{Grade::Excellent, known<Yen>(excellent)}, {Grade::Power, known<Yen>(power)}}, isOwn};
    }
    [[nodiscard]] static GradeEditions usual() { return GradeEditions({edition({2019, 7, 1}, 1'000'000, 5'000'000)}); }
    /// The same sales in each of the `count` months that end with the one of `today`.
    [[nodiscard]] static QList<MonthSales> evenly(QDate today, int count, qint64 yen)
    {
        QList<MonthSales> months;
        JstMonth month = JstMonth::containing(today);
        for (int i = 0; i < count; ++i, month = month.previous())
            months.prepend({month, known<Yen>(yen)});
        return months;
    }
    [[nodiscard]] static QString textOf(const std::optional<JstMonth> &month) { return month ? month->text() : QStringLiteral("never"); }

    const QDate m_today{2026, 11, 21};
};

void SalesExpectationTest::theTwelveMonthsEndToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::newRow("within a month") << QDate(2026, 11, 21) << QDate(2025, 11, 22);
    QTest::newRow("the last day of a month") << QDate(2026, 11, 30) << QDate(2025, 12, 1);
    QTest::newRow("the last day of a long month") << QDate(2026, 10, 31) << QDate(2025, 11, 1);
    QTest::newRow("the first day of a month") << QDate(2026, 11, 1) << QDate(2025, 11, 2);
    QTest::newRow("the end of February") << QDate(2027, 2, 28) << QDate(2026, 3, 1);
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << QDate(2027, 3, 1);
}

void SalesExpectationTest::theTwelveMonthsEndToday()
{
    QFETCH(QDate, today);
    QTEST(firstDayOfTwelveMonths(today), "first");
}

void SalesExpectationTest::theLaterEditionOfADayCounts()
{
    const GradeEditions editions(
        {edition({2026, 1, 1}, 300, 400, true), edition({2019, 7, 1}, 1, 2), edition({2026, 1, 1}, 500, 600, true)});
    QCOMPARE(editions.all().first().from, QDate(2019, 7, 1));
    QCOMPARE(editions.after(Grade::General, {2025, 12, 31})->minimumSales.value(), 1);
    QCOMPARE(editions.after(Grade::General, {2026, 1, 1})->minimumSales.value(), 500);
    QCOMPARE(editions.of(Grade::Power, {2026, 1, 1})->minimumSales.value(), 600);
    QVERIFY(editions.on({2026, 1, 1})->isOwn);
    QVERIFY(!editions.on({2025, 12, 31})->isOwn);
}

void SalesExpectationTest::beforeTheFirstEditionNothingIsAskedFor()
{
    const QDate before(2019, 6, 30);
    QVERIFY(!usual().on(before));
    QVERIFY(!usual().after(Grade::General, before));
    QVERIFY(!usual().of(Grade::Power, before));
    QVERIFY(!usual().reachedBy(known<Yen>(9'000'000), before));
    QVERIFY(!usual().after(Grade::Power, m_today));
    QVERIFY(!usual().of(Grade::General, m_today));
}

void SalesExpectationTest::salesReachTheBestGradeTheyCan()
{
    QCOMPARE(usual().reachedBy(Yen(), m_today), Grade::General);
    QCOMPARE(usual().reachedBy(known<Yen>(999'999), m_today), Grade::General);
    QCOMPARE(usual().reachedBy(known<Yen>(1'000'000), m_today), Grade::Excellent);
    QCOMPARE(usual().reachedBy(known<Yen>(4'999'999), m_today), Grade::Excellent);
    QCOMPARE(usual().reachedBy(known<Yen>(5'000'000), m_today), Grade::Power);
}

void SalesExpectationTest::theMeanIsOfThreeFullMonths()
{
    QList<MonthSales> months = evenly(m_today, 4, 100);
    months.last().sales = known<Yen>(999'999); // the running one, which is not over
    QCOMPARE(meanOfThreeFullMonths(months, m_today).value(), 100);
    months.first().sales = known<Yen>(102);
    QCOMPARE(meanOfThreeFullMonths(months, m_today).value(), 100); // 302 / 3, rounded down
    QCOMPARE(meanOfThreeFullMonths(evenly(m_today, 2, 90), m_today).value(), 30);
    QCOMPARE(meanOfThreeFullMonths({}, m_today).value(), 0);
}

void SalesExpectationTest::withoutSalesNothingIsReached()
{
    const SalesOutlook outlook = salesOutlook({}, Yen(), Grade::General, m_today, usual());
    QCOMPARE(outlook.months.size(), outlookMonths + 1);
    QCOMPARE(outlook.months.first().month.text(), QStringLiteral("2026-11"));
    QCOMPARE(outlook.months.last().month.text(), QStringLiteral("2027-11"));
    for (const OutlookMonth &month : outlook.months) {
        QVERIFY(month.sum.isZero());
        QCOMPARE(month.grade, Grade::General);
    }
    QCOMPARE(textOf(outlook.nextReached), QStringLiteral("never"));
    QCOMPARE(textOf(outlook.ownMissed), QStringLiteral("never"));
    QCOMPARE(textOf(salesOutlook({}, Yen(), Grade::Excellent, m_today, usual()).ownMissed), QStringLiteral("2026-11"));
}

void SalesExpectationTest::aThresholdIsReachedAtTheFirstMonthEndThatHoldsIt()
{
    // 2026-11 ends with 0 + 30,000 (nine days of thirty), each month after it brings 100,000.
    const auto at = [this](qint64 expected) {
        return textOf(salesOutlook({}, known<Yen>(expected), Grade::General, m_today, usual()).nextReached);
    };
    QCOMPARE(at(100'000), QStringLiteral("2027-09"));
    QCOMPARE(at(83'334), QStringLiteral("2027-11"));
    QCOMPARE(at(83'333), QStringLiteral("never"));
    QCOMPARE(at(4'000'000), QStringLiteral("2026-11"));
}

void SalesExpectationTest::onTheMonthsLastDayNothingMoreIsExpectedOfIt()
{
    const QDate lastDay(2026, 11, 30);
    const auto outlook = salesOutlook(evenly(lastDay, 12, 70'000), known<Yen>(600'000), Grade::General, lastDay, usual());
    QCOMPARE(outlook.months.at(0).sales.value(), 70'000);
    QCOMPARE(outlook.months.at(0).sum.value(), 840'000);
    QCOMPARE(outlook.months.at(1).sum.value(), 840'000 - 70'000 + 600'000);
    QCOMPARE(textOf(outlook.nextReached), QStringLiteral("2026-12"));
}

void SalesExpectationTest::theRunningMonthBringsItsShareOfTheDaysLeft()
{
    const auto november = [](QDate today) {
        return salesOutlook({{JstMonth::containing(today), known<Yen>(500)}}, known<Yen>(3'000), Grade::General, today, usual()).months.first().sales;
    };
    QCOMPARE(november({2026, 11, 1}).value(), 500 + 2'900);
    QCOMPARE(november({2026, 11, 21}).value(), 500 + 900);
    QCOMPARE(november({2027, 2, 28}).value(), 500);
    QCOMPARE(november({2028, 2, 28}).value(), 500 + 103); // one day of twenty-nine, rounded down
}

void SalesExpectationTest::fallingSumsTellWhenTheGradesOwnThresholdIsMissed()
{
    // Twelve months of 100,000 that become 50,000 from now on.
    const QDate lastDay(2026, 11, 30);
    const auto outlook = salesOutlook(evenly(lastDay, 12, 100'000), known<Yen>(50'000), Grade::Excellent, lastDay, usual());
    QCOMPARE(outlook.months.at(4).sum.value(), 1'000'000);
    QCOMPARE(outlook.months.at(4).grade, Grade::Excellent);
    QCOMPARE(outlook.months.at(5).sum.value(), 950'000);
    QCOMPARE(outlook.months.at(5).grade, Grade::General);
    QCOMPARE(textOf(outlook.ownMissed), QStringLiteral("2027-04"));
    QCOMPARE(textOf(outlook.nextReached), QStringLiteral("never"));
    for (qsizetype i = 1; i < outlook.months.size(); ++i)
        QVERIFY(outlook.months.at(i).sum <= outlook.months.at(i - 1).sum);
}

void SalesExpectationTest::twelveMonthsLaterOnlyWhatIsExpectedCounts()
{
    const auto outlook = salesOutlook(evenly(m_today, 12, 123'456), known<Yen>(1'000), Grade::General, m_today, usual());
    QCOMPARE(outlook.months.last().sum.value(), 12'000);
}

void SalesExpectationTest::eachMonthIsHeldAgainstTheThresholdsOfItsLastDay()
{
    const GradeEditions editions({edition({2019, 7, 1}, 1'000'000, 5'000'000), edition({2027, 1, 31}, 2'000'000, 5'000'000, true)});
    const auto outlook = salesOutlook(evenly(m_today, 12, 100'000), known<Yen>(100'000), Grade::General, m_today, editions);
    QCOMPARE(outlook.months.at(1).month.text(), QStringLiteral("2026-12"));
    QCOMPARE(outlook.months.at(1).grade, Grade::Excellent);
    QCOMPARE(outlook.months.at(2).grade, Grade::General);
    QCOMPARE(textOf(outlook.nextReached), QStringLiteral("2026-11"));
}

void SalesExpectationTest::sumsStandAtTheLimitInsteadOfWrapping()
{
    const auto outlook = salesOutlook(evenly(m_today, 12, Yen::limit), known<Yen>(Yen::limit), Grade::General, m_today, usual());
    for (const OutlookMonth &month : outlook.months)
        QCOMPARE(month.sum.value(), Yen::limit);
}

void SalesExpectationTest::aDeliveryIsSettledEarlierUnderABetterGrade()
{
    const auto settlements = settlementsByGrade({2026, 11, 21});
    QCOMPARE(settlements.size(), 3);
    QCOMPARE(settlements.at(0).delayDays, 15);
    QCOMPARE(settlements.at(0).settledOn, QDate(2026, 12, 9));
    QCOMPARE(settlements.at(1).settledOn, QDate(2026, 12, 2));
    QCOMPARE(settlements.at(2).grade, Grade::Power);
    QCOMPARE(settlements.at(2).settledOn, QDate(2026, 12, 2));
}

QTEST_GUILESS_MAIN(SalesExpectationTest)
#include "sales_expectation_test.moc"
