#include "domain/bid_planner.h"

#include "support/chance.h"

#include <QTest>

using namespace console;
using samples::Chance;

namespace {

const QDate firstDay(2026, 11, 23);

Qcash qcash(qint64 value)
{
    return known<Qcash>(value);
}

BidPlanQuestion question(qint64 budget, int days, int wanted)
{
    BidPlanQuestion asked;
    asked.budget = qcash(budget);
    asked.expected = qcash(1250);
    asked.unit = qcash(100);
    for (int i = 0; i < days; ++i)
        asked.days.append({firstDay.addDays(i), qcash(1000)});
    asked.daysWanted = wanted;
    return asked;
}

QList<int> offsetsOf(const BidPlan &plan)
{
    QList<int> offsets;
    for (const BidPlanLine &line : plan.lines)
        offsets.append(int(firstDay.daysTo(line.day)));
    return offsets;
}

AdWinnerList list(int daysBack, const QList<qint64> &prices)
{
    AdWinnerList winners{firstDay.addDays(-daysBack), {}};
    for (int i = 0; i < prices.size(); ++i)
        winners.winners.append({i + 1, qcash(prices.at(i)), {}});
    return winners;
}

} // namespace

/// What a month's budget buys, and what winner lists say.
class BidPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void thePriceIsRoundedUpToTheUnit();
    void theStartPriceIsTheLeast();
    void aSmallBudgetIsSpreadOverTheDays();
    void inARowItBeginsAtOnce();
    void itSaysWhyThereAreFewerDays();
    void theExpectedPriceIsThatOfTheWantedRank();
    void rangesAndQuantilesAreOfThePricesThemselves();
    void aListTellsWhetherABidWon();
    void pricesThatRiseWithTheRankAreNoticed();
    void anEventsAverageIsOfItsDays();
    void noPlanIsEverAboveItsBudget();
};

void BidPlannerTest::thePriceIsRoundedUpToTheUnit()
{
    const BidPlan plan = bidPlan(question(13'000, 10, 10));
    QCOMPARE(plan.lines.size(), 10);
    QCOMPARE(plan.lines.constFirst(), (BidPlanLine{firstDay, qcash(1300)}));
    QCOMPARE(plan.total, qcash(13'000));
    QCOMPARE(plan.left, qcash(0));
    QVERIFY(!plan.fewer);
    QCOMPARE(roundedUp(qcash(1300), qcash(100)), std::optional(qcash(1300)));
    QVERIFY(!roundedUp(qcash(Qcash::limit), qcash(999'999)));
}

void BidPlannerTest::theStartPriceIsTheLeast()
{
    BidPlanQuestion asked = question(10'000, 2, 2);
    asked.days[1].startPrice = qcash(4000);
    QCOMPARE(bidPlan(asked).lines.constLast().price, qcash(4000));
    asked.expected.reset();
    QCOMPARE(bidPlan(asked).lines.constFirst().price, qcash(1000));
}

void BidPlannerTest::aSmallBudgetIsSpreadOverTheDays()
{
    const BidPlan plan = bidPlan(question(4000, 9, 9));
    QCOMPARE(offsetsOf(plan), (QList{1, 4, 7}));
    QCOMPARE(plan.total, qcash(3900));
    QCOMPARE(plan.left, qcash(100));
    QCOMPARE(plan.fewer, std::optional(FewerDays::Budget));
}

void BidPlannerTest::inARowItBeginsAtOnce()
{
    BidPlanQuestion asked = question(4000, 9, 9);
    asked.spread = BidSpread::InARow;
    QCOMPARE(offsetsOf(bidPlan(asked)), (QList{0, 1, 2}));
}

void BidPlannerTest::itSaysWhyThereAreFewerDays()
{
    QCOMPARE(bidPlan(question(100'000, 0, 3)).fewer, std::optional(FewerDays::NoDaysLeft));
    QCOMPARE(bidPlan(question(100'000, 2, 3)).fewer, std::optional(FewerDays::DaysLeft));
    QCOMPARE(bidPlan(question(2600, 2, 3)).fewer, std::optional(FewerDays::DaysLeft));
    QCOMPARE(bidPlan(question(2599, 2, 3)).fewer, std::optional(FewerDays::Budget));
    const BidPlan none = bidPlan(question(1299, 2, 3));
    QCOMPARE(none.fewer, std::optional(FewerDays::BudgetTooLow));
    QCOMPARE(none.missing, std::optional(qcash(1)));
    QCOMPARE(none.left, qcash(1299));
    QVERIFY(none.lines.isEmpty());
}

void BidPlannerTest::theExpectedPriceIsThatOfTheWantedRank()
{
    const QList<AdWinnerList> lists{list(1, {3000, 2000, 1000}), list(2, {3200, 2200}), list(3, {2800, 1800, 900}), list(4, {2900, 1900, 950})};
    QCOMPARE(ranksSold(lists), 3);
    QCOMPARE(expectedPrice(lists, 1, 75), std::optional(qcash(3000)));
    // The day with two ranks had its last at 2,200.
    QCOMPARE(expectedPrice(lists, 3, 75), std::optional(qcash(1000)));
    QCOMPARE(expectedPrice(lists, 3, 100), std::optional(qcash(2200)));
    QVERIFY(!expectedPrice({}, 1, 75));
    QCOMPARE(ranksSold({}), 0);
}

void BidPlannerTest::rangesAndQuantilesAreOfThePricesThemselves()
{
    QVERIFY(!priceRange({}));
    QCOMPARE(priceRange({qcash(7)}), std::optional(PriceRange{qcash(7), qcash(7), qcash(7)}));
    QCOMPARE(priceRange({qcash(9), qcash(1), qcash(5), qcash(6)}), std::optional(PriceRange{qcash(1), qcash(5), qcash(9)}));
    QCOMPARE(priceQuantile({qcash(4), qcash(3), qcash(2), qcash(1)}, 50), std::optional(qcash(2)));
    QCOMPARE(priceQuantile({qcash(4), qcash(3), qcash(2), qcash(1)}, 51), std::optional(qcash(3)));
}

void BidPlannerTest::aListTellsWhetherABidWon()
{
    QList<AdWinner> named = list(1, {3000, 2000}).winners;
    const QString own = QStringLiteral("812345678");
    QCOMPARE(verdictOn(named, own, qcash(2500)), ListVerdict::Unclear);
    QCOMPARE(verdictOn(named, own, qcash(1900)), ListVerdict::Lost);
    QCOMPARE(verdictOn({}, own, qcash(1900)), ListVerdict::Unclear);
    named[0].itemNumber = QStringLiteral("1");
    named[1].itemNumber = QStringLiteral("2");
    QCOMPARE(verdictOn(named, own, qcash(2500)), ListVerdict::Lost);
    named[1].itemNumber = own;
    QCOMPARE(verdictOn(named, own, qcash(2000)), ListVerdict::Won);
    QCOMPARE(rankOf(named, own), std::optional(2));
    QVERIFY(!rankOf(named, QString()));
}

void BidPlannerTest::pricesThatRiseWithTheRankAreNoticed()
{
    QVERIFY(!firstRankOutOfOrder(list(1, {3000, 3000, 2000}).winners));
    QCOMPARE(firstRankOutOfOrder(list(1, {3000, 2000, 2100}).winners), std::optional(3));
}

void BidPlannerTest::anEventsAverageIsOfItsDays()
{
    const QList<AdWinnerList> lists{list(1, {3000, 2000}), list(2, {1001}), list(9, {90'000})};
    QCOMPARE(averageWithin(lists, firstDay.addDays(-3), firstDay), std::optional(qcash(2000)));
    QVERIFY(!averageWithin(lists, firstDay, firstDay));
}

void BidPlannerTest::noPlanIsEverAboveItsBudget()
{
    Chance chance("bid_planner_test");
    const int count = samples::rounds(3000, 60'000);
    for (int i = 0; i < count; ++i) {
        BidPlanQuestion asked;
        asked.budget = qcash(chance.between(0, 200'000));
        if (!chance.once(4))
            asked.expected = qcash(chance.between(1, chance.once(3) ? 300'000 : 9000));
        asked.unit = qcash(chance.oneOf(std::array<qint64, 4>{1, 10, 100, 1000}));
        asked.daysWanted = int(chance.between(0, 35));
        asked.spread = chance.once(2) ? BidSpread::Evenly : BidSpread::InARow;
        const qint64 days = chance.between(0, 31);
        for (qint64 day = 0; day < days; ++day)
            asked.days.append({firstDay.addDays(day), qcash(chance.between(1, 15'000))});
        const BidPlan plan = bidPlan(asked);

        qint64 total = 0;
        QDate before;
        for (const BidPlanLine &line : plan.lines) {
            const auto day = std::find_if(asked.days.cbegin(), asked.days.cend(), [&](const BidPlanDay &one) { return one.day == line.day; });
            QVERIFY(day != asked.days.cend());
            QVERIFY(!before.isValid() || line.day > before);
            QVERIFY(line.price >= day->startPrice);
            QVERIFY(!asked.expected || line.price >= *asked.expected);
            QCOMPARE(line.price.value() % asked.unit.value(), 0);
            total += line.price.value();
            before = line.day;
        }
        QCOMPARE(plan.total.value(), total);
        QVERIFY(plan.total <= asked.budget);
        QCOMPARE(plan.left.value(), asked.budget.value() - total);
        QVERIFY(plan.lines.size() <= std::max(1, asked.daysWanted));
        QCOMPARE(plan.fewer.has_value(), plan.lines.size() < std::max(1, asked.daysWanted));
    }
}

QTEST_APPLESS_MAIN(BidPlannerTest)
#include "bid_planner_test.moc"
