#include "domain/qcash_outlook.h"
#include "support/chance.h"

#include <QTest>

using namespace console;

namespace {

constexpr QcashOutlookRules rules{7, 30, 80};
const QDate november(2026, 11, 21);

QcashFigures figures(qint64 spendable, qint64 recently = 0, qint64 thisMonth = 0)
{
    return {known<Qcash>(spendable), known<Qcash>(spendable), Qcash(), known<Qcash>(recently), known<Qcash>(thisMonth)};
}

QcashPlan plan(std::optional<qint64> threshold, std::optional<qint64> budget = {}, int warnPercent = 80)
{
    QcashPlan made{1, {}, {}, warnPercent};
    if (threshold)
        made.threshold = known<Qcash>(*threshold);
    if (budget)
        made.monthlyBudget = known<Qcash>(*budget);
    return made;
}

/// Takes the rate's thirtieth away day by day, counted in thirtieths so that nothing is rounded.
qint64 daysByCounting(qint64 spendable, qint64 recently)
{
    qint64 left = spendable * spendingDays;
    qint64 days = 0;
    for (; left >= recently; left -= recently)
        ++days;
    return days;
}

} // namespace

/// How long the balance lasts, what is low, and how a budget stands.
class QcashOutlookTest : public QObject
{
    Q_OBJECT

private slots:
    void daysUntilEmptyAreThoseThatCountingFinds();
    void withoutSpendingNothingIsForetold();
    void aDayBeyondTenYearsIsNotForetold();
    void withoutAThresholdAWeeksSpendingDecides();
    void aThresholdTakesTheRulesPlace();
    void thePaceFollowsTheCalendar_data();
    void thePaceFollowsTheCalendar();
    void theMonthsEndIsProjectedFromRecentSpending();
    void sharesAreReachedAtTheirVeryQcash();
    void whatIsBoughtLastsUntilTheDayAndNoHundredLess();
    void aDayThatIsNotAheadNeedsNoTickets();
    void theProposalLiftsTheBalanceOutOfTheWarning();
    void theLargestAmountsDoNotOverflow();
};

void QcashOutlookTest::daysUntilEmptyAreThoseThatCountingFinds()
{
    samples::Chance chance("days until empty");
    for (int round = 0; round < 2000; ++round) {
        const qint64 spendable = chance.between(0, 200'000);
        const qint64 recently = chance.between(100, 500'000);
        QCOMPARE(daysUntilEmpty(known<Qcash>(spendable), known<Qcash>(recently)), std::optional(daysByCounting(spendable, recently)));
    }
}

void QcashOutlookTest::withoutSpendingNothingIsForetold()
{
    const QcashOutlook outlook = qcashOutlook(figures(5'000), QcashPlan(), rules, november);
    QVERIFY(!outlook.daysUntilEmpty);
    QVERIFY(!outlook.emptyOn);
    QVERIFY(!outlook.low);
    QVERIFY(!outlook.pace);
    QVERIFY(outlook.proposedCharge.isZero());
}

void QcashOutlookTest::aDayBeyondTenYearsIsNotForetold()
{
    const QcashOutlook near = qcashOutlook(figures(3'650, 30), QcashPlan(), rules, november);
    QCOMPARE(near.emptyOn, std::optional(november.addDays(3'650)));
    const QcashOutlook far = qcashOutlook(figures(3'651, 30), QcashPlan(), rules, november);
    QCOMPARE(far.daysUntilEmpty, std::optional<qint64>(3'651));
    QVERIFY(!far.emptyOn);
}

void QcashOutlookTest::withoutAThresholdAWeeksSpendingDecides()
{
    QCOMPARE(qcashOutlook(figures(6'999, 30'000), QcashPlan(), rules, november).low, std::optional(LowQcash::FewDaysOfSpending));
    QVERIFY(!qcashOutlook(figures(7'000, 30'000), QcashPlan(), rules, november).low);
    QCOMPARE(qcashOutlook(figures(7'000, 30'000), QcashPlan(), rules, november).emptyOn, std::optional(QDate(2026, 11, 28)));
}

void QcashOutlookTest::aThresholdTakesTheRulesPlace()
{
    QCOMPARE(qcashOutlook(figures(4'999), plan(5'000), rules, november).low, std::optional(LowQcash::BelowThreshold));
    QVERIFY(!qcashOutlook(figures(5'000), plan(5'000), rules, november).low);
    // Two days' spending is left, but the shop has said what it calls low.
    QVERIFY(!qcashOutlook(figures(5'000, 75'000), plan(5'000), rules, november).low);
}

void QcashOutlookTest::thePaceFollowsTheCalendar_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("the first day") << QDate(2026, 11, 1) << qint64(1'000);
    QTest::newRow("the last day") << QDate(2026, 11, 30) << qint64(30'000);
    QTest::newRow("28 February") << QDate(2026, 2, 28) << qint64(30'000);
    QTest::newRow("28 February of a leap year") << QDate(2028, 2, 28) << qint64(28'965); // 28,965.5…
    QTest::newRow("29 February") << QDate(2028, 2, 29) << qint64(30'000);
    QTest::newRow("the year's last day") << QDate(2026, 12, 31) << qint64(30'000);
    QTest::newRow("the year's first day") << QDate(2027, 1, 1) << qint64(967); // 967.7…
}

void QcashOutlookTest::thePaceFollowsTheCalendar()
{
    QFETCH(QDate, today);
    QFETCH(qint64, expected);
    const BudgetPace pace = budgetPace(known<Qcash>(30'000), 80, figures(0, 0, 1'000), today);
    QCOMPARE(pace.expected.value(), expected);
    QCOMPARE(pace.overPace(), 1'000 - expected);
}

void QcashOutlookTest::theMonthsEndIsProjectedFromRecentSpending()
{
    // Nine days follow; 9 × 30,001 ÷ 30 = 9,000.3.
    const BudgetPace pace = budgetPace(known<Qcash>(30'000), 80, figures(0, 30'001, 21'000), november);
    QCOMPARE(pace.projected.value(), 30'001);
    QVERIFY(pace.exceedsBudget());
    const BudgetPace last = budgetPace(known<Qcash>(30'000), 80, figures(0, 30'001, 21'000), QDate(2026, 11, 30));
    QCOMPARE(last.projected.value(), 21'000);
    QVERIFY(!last.exceedsBudget());
}

void QcashOutlookTest::sharesAreReachedAtTheirVeryQcash()
{
    const auto reached = [](qint64 budget, int percent, qint64 spent) {
        return budgetPace(known<Qcash>(budget), percent, figures(0, 0, spent), november).reachedPercent;
    };
    QCOMPARE(reached(1'000, 80, 799), 0);
    QCOMPARE(reached(1'000, 80, 800), 80);
    QCOMPARE(reached(1'000, 80, 999), 80);
    QCOMPARE(reached(1'000, 80, 1'000), 100);
    QCOMPARE(reached(1'000, 100, 999), 0);
    samples::Chance chance("shares");
    for (int round = 0; round < 2000; ++round) {
        const qint64 budget = chance.between(1, 5'000);
        const int percent = int(chance.between(1, 100));
        const qint64 spent = chance.between(0, 6'000);
        const qint64 needed = (budget * percent + 99) / 100;
        QCOMPARE(reached(budget, percent, spent), spent >= budget ? 100 : spent >= needed ? percent : 0);
    }
}

void QcashOutlookTest::whatIsBoughtLastsUntilTheDayAndNoHundredLess()
{
    samples::Chance chance("tickets until a day");
    for (int round = 0; round < 2000; ++round) {
        const Qcash spendable = known<Qcash>(chance.between(0, 100'000));
        const Qcash recently = known<Qcash>(chance.between(1, 300'000));
        const int days = int(chance.between(1, 400));
        const auto missing = missingUntil(november.addDays(days), november, spendable, recently);
        QVERIFY(missing);
        const qint64 bought = sumOf(fewestTickets(missing->value()));
        QVERIFY(*daysUntilEmpty(known<Qcash>(spendable.value() + bought), recently) >= days);
        if (bought > 0)
            QVERIFY(*daysUntilEmpty(known<Qcash>(spendable.value() + bought - 100), recently) < days);
    }
}

void QcashOutlookTest::aDayThatIsNotAheadNeedsNoTickets()
{
    const Qcash some = known<Qcash>(1'000);
    QVERIFY(!missingUntil(november, november, some, some));
    QVERIFY(!missingUntil(november.addDays(-1), november, some, some));
    QVERIFY(!missingUntil(november.addDays(farthestDays + 1), november, some, some));
    QVERIFY(!missingUntil(QDate(), november, some, some));
    QCOMPARE(missingUntil(november.addDays(farthestDays), november, some, Qcash()), std::optional(Qcash()));
}

void QcashOutlookTest::theProposalLiftsTheBalanceOutOfTheWarning()
{
    samples::Chance chance("proposals");
    for (int round = 0; round < 2000; ++round) {
        const auto threshold = chance.once(2) ? std::optional(chance.between(1, 50'000)) : std::nullopt;
        const QcashFigures before = figures(chance.between(0, 60'000), chance.between(0, 100'000));
        const QcashOutlook outlook = qcashOutlook(before, plan(threshold), rules, november);
        const QcashFigures after = figures(before.spendable.value() + outlook.proposedCharge.value(), before.spentRecently.value());
        const QcashOutlook lifted = qcashOutlook(after, plan(threshold), rules, november);
        QVERIFY(!lifted.low);
        QVERIFY(lifted.proposedCharge.isZero());
        QVERIFY(!outlook.low || !outlook.proposedCharge.isZero());
    }
}

void QcashOutlookTest::theLargestAmountsDoNotOverflow()
{
    const qint64 most = Qcash::limit;
    const QcashOutlook outlook = qcashOutlook(figures(most, most, most), plan(most, most, 100), rules, QDate(2026, 12, 1));
    QCOMPARE(outlook.daysUntilEmpty, std::optional<qint64>(30));
    QCOMPARE(outlook.pace->projected.value(), most);
    QCOMPARE(outlook.pace->expected.value(), most / 31);
    QVERIFY(!missingUntil(november.addDays(farthestDays), november, Qcash(), known<Qcash>(most)));
}

QTEST_GUILESS_MAIN(QcashOutlookTest)

#include "qcash_outlook_test.moc"
