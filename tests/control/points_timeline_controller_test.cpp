#include "control/points_timeline_controller.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The history of the points twelve months at a time, and what became of each month, over a real store.
class PointsTimelineControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestTwelveMonthsStandFirst();
    void aMonthSaysToWhatItsPointsWereLost_data();
    void aMonthSaysToWhatItsPointsWereLost();
    void earnedIsConvertedAndLostAndLate();
    void componentsCountAsTheyAreTypedIn();
    void steppingEndsAtTheFirstMonthWithPoints();
    void nothingBeforeTheSystemBeganIsShown();
    void beforeThereAreAnyMonthsNothingIsShown();
    void lossesAreSummedByCauseLatelyAndSinceTheFirstMonth();
    void aClockThatIsSetBackLeavesSomethingToSee();
    void anotherShopBeginsAtTheNewestMonths();

private:
    /// Converts the points of the month before, at noon of `day`.
    static void convertIn(PointsDesk &desk, QDate day)
    {
        desk.setJst(day, QTime(12, 0));
        QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), {}, {}}, desk.clock));
    }

    static MonthHistory month(qint64 earned, std::optional<MonthConversion> conversion = {}, qint64 late = 0)
    {
        const ComponentPoints delivery{known<Points>(earned), {}};
        return {{*JstMonth::of(2026, 5), delivery, {}, {}, known<Points>(earned)}, conversion, known<Points>(late)};
    }
};

namespace {

const JstMonth october = *JstMonth::of(2026, 10);

} // namespace

void PointsTimelineControllerTest::theNewestTwelveMonthsStandFirst()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 15), 12'352);
    PointsTimelineController timeline(desk.desk);
    QVERIFY(!timeline.timeline().value);
    timeline.refresh();
    const PointsTimeline &shown = *timeline.timeline().value;
    QCOMPARE(shown.rows.size(), pointsHistoryMonths);
    QCOMPARE(shown.rows.first().month, october);
    QCOMPARE(shown.rows.last().month, *JstMonth::of(2025, 11));
    QCOMPARE(shown.rows.first().earned.value(), 12'352);
    QVERIFY(!shown.rows.first().lost);
    QVERIFY(!shown.hasOlder);
    QVERIFY(!shown.hasNewer);
    QCOMPARE(shown.first, october);
}

void PointsTimelineControllerTest::aMonthSaysToWhatItsPointsWereLost_data()
{
    QTest::addColumn<qint64>("earned");
    QTest::addColumn<bool>("isOver");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<int>("cause");
    const auto cause = [](LossCause of) { return int(of); };
    QTest::newRow("not over") << qint64(500) << false << qint64(-1) << -1;
    QTest::newRow("nothing") << qint64(0) << true << qint64(0) << -1;
    QTest::newRow("below zero") << qint64(-40) << true << qint64(0) << -1;
    QTest::newRow("1") << qint64(1) << true << qint64(1) << cause(LossCause::UnderMinimum);
    QTest::newRow("99") << qint64(99) << true << qint64(99) << cause(LossCause::UnderMinimum);
    QTest::newRow("100") << qint64(100) << true << qint64(100) << cause(LossCause::NotConverted);
    QTest::newRow("12,352") << qint64(12'352) << true << qint64(12'352) << cause(LossCause::NotConverted);
}

void PointsTimelineControllerTest::aMonthSaysToWhatItsPointsWereLost()
{
    QFETCH(qint64, earned);
    QFETCH(bool, isOver);
    QFETCH(qint64, lost);
    QFETCH(int, cause);
    const PointsHistoryRow row = pointsOutcome(month(earned), isOver ? october : *JstMonth::of(2026, 5));
    QCOMPARE(row.lost ? row.lost->value() : -1, lost);
    QCOMPARE(row.cause ? int(*row.cause) : -1, cause);
    QCOMPARE(row.isNegativeAndOver(), earned < 0);
}

void PointsTimelineControllerTest::earnedIsConvertedAndLostAndLate()
{
    const MonthConversion conversion{known<Points>(1'252), known<Qcash>(1'200), known<Points>(52), {}};
    const PointsHistoryRow row = pointsOutcome(month(1'222, conversion, -30), october);
    QCOMPARE(row.converted->value() + row.lost->value() + row.late.value(), row.earned.value());
    QCOMPARE(row.cause, std::optional(LossCause::Remainder));
    // Converted in its own time, before it is over.
    QCOMPARE(pointsOutcome(month(1'222, conversion, -30), *JstMonth::of(2026, 5)).lost->value(), 52);
    const MonthConversion whole{known<Points>(1'200), known<Qcash>(1'200), {}, {}};
    QVERIFY(!pointsOutcome(month(1'200, whole), october).cause);
    // Taken back afterwards, below zero: still a month that was converted.
    QVERIFY(!pointsOutcome(month(-10, whole, -1'210), october).isNegativeAndOver());
}

void PointsTimelineControllerTest::componentsCountAsTheyAreTypedIn()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 9, 3), 500);
    desk.addPoints(QDate(2026, 9, 4), -120, ScoreComponent::Claim);
    desk.addPoints(QDate(2026, 9, 5), 30, ScoreComponent::Review);
    QVERIFY(desk.wallet->scores.typeInPoints(desk.shop(), {newActionId(), *JstMonth::of(2026, 9), {}, {}, known<Points>(45)}, desk.clock));
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    const PointsHistoryRow &september = timeline.timeline().value->rows.at(1);
    QCOMPARE(september.delivery.counted().value(), 500);
    QCOMPARE(september.claim.counted().value(), -120);
    QCOMPARE(september.review.counted().value(), 45);
    QCOMPARE(september.earned.value(), 425);
}

void PointsTimelineControllerTest::steppingEndsAtTheFirstMonthWithPoints()
{
    PointsDesk desk;
    desk.addPoints(QDate(2024, 9, 3), 700);
    PointsTimelineController timeline(desk.desk);
    QSignalSpy changed(&timeline, &PointsTimelineController::stateChanged);
    timeline.refresh();
    timeline.stepForward();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(timeline.timeline().value->first, *JstMonth::of(2024, 9));
    timeline.stepBack();
    QCOMPARE(timeline.timeline().value->rows.first().month, *JstMonth::of(2025, 10));
    QVERIFY(timeline.timeline().value->hasOlder);
    QVERIFY(timeline.timeline().value->hasNewer);
    timeline.stepBack();
    const PointsTimeline &oldest = *timeline.timeline().value;
    QCOMPARE(oldest.rows.first().month, *JstMonth::of(2024, 10));
    QCOMPARE(oldest.rows.size(), pointsHistoryMonths);
    QCOMPARE(oldest.rows.at(1).lost->value(), 700);
    QVERIFY(!oldest.hasOlder);
    timeline.stepBack();
    QCOMPARE(changed.count(), 3);
    timeline.stepForward();
    timeline.refresh();
    QCOMPARE(timeline.timeline().value->rows.first().month, *JstMonth::of(2025, 10));
}

void PointsTimelineControllerTest::nothingBeforeTheSystemBeganIsShown()
{
    PointsDesk desk;
    desk.addPoints(QDate(2019, 6, 30), 900);
    desk.addPoints(QDate(2019, 7, 1), 300);
    desk.setJst(QDate(2020, 9, 10), QTime(9, 0));
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    QCOMPARE(timeline.timeline().value->first, *JstMonth::of(2019, 7));
    timeline.stepBack();
    const PointsTimeline &oldest = *timeline.timeline().value;
    QCOMPARE(oldest.rows.size(), 2);
    QCOMPARE(oldest.rows.last().month, *JstMonth::of(2019, 7));
    QCOMPARE(oldest.rows.last().earned.value(), 300);
    QVERIFY(!oldest.hasOlder);
}

void PointsTimelineControllerTest::beforeThereAreAnyMonthsNothingIsShown()
{
    PointsDesk desk;
    desk.setJst(QDate(2019, 7, 15), QTime(9, 0));
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    QVERIFY(timeline.timeline().value->rows.isEmpty());
    QVERIFY(timeline.timeline().value->lostSinceFirst.total.isZero());
}

void PointsTimelineControllerTest::lossesAreSummedByCauseLatelyAndSinceTheFirstMonth()
{
    PointsDesk desk;
    desk.addPoints(QDate(2025, 2, 3), 2'000); // nobody converts it
    desk.addPoints(QDate(2026, 10, 3), 1'234);
    desk.addPoints(QDate(2026, 12, 3), 60);
    desk.addPoints(QDate(2027, 1, 3), -500);
    desk.addPoints(QDate(2027, 2, 3), 500);
    desk.addPoints(QDate(2027, 5, 3), 77); // can still become more
    convertIn(desk, QDate(2026, 11, 21));
    desk.setJst(QDate(2027, 6, 21), QTime(12, 0));
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    const LostPoints &lately = timeline.timeline().value->lostLately;
    QCOMPARE(lately.remainder.value(), 34);
    QCOMPARE(lately.underMinimum.value(), 60);
    QCOMPARE(lately.notConverted.value(), 500);
    QCOMPARE(lately.total.value(), 594);
    QCOMPARE(lately.negativeMonths, 1);
    const LostPoints &since = timeline.timeline().value->lostSinceFirst;
    QCOMPARE(since.notConverted.value(), 2'500);
    QCOMPARE(since.notConvertedMonths, 2);
    QCOMPARE(since.total.value(), 2'594);
    // They are of the newest months, whichever are shown.
    timeline.stepBack();
    QCOMPARE(timeline.timeline().value->lostLately.total.value(), 594);
}

void PointsTimelineControllerTest::aClockThatIsSetBackLeavesSomethingToSee()
{
    PointsDesk desk;
    desk.addPoints(QDate(2019, 8, 3), 700);
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    while (timeline.timeline().value->hasOlder)
        timeline.stepBack();
    desk.setJst(QDate(2020, 1, 10), QTime(9, 0));
    timeline.refresh();
    QCOMPARE(timeline.timeline().value->rows.first().month, *JstMonth::of(2019, 12));
    QVERIFY(!timeline.timeline().value->hasNewer);
}

void PointsTimelineControllerTest::anotherShopBeginsAtTheNewestMonths()
{
    PointsDesk desk;
    desk.addPoints(QDate(2024, 9, 3), 700);
    PointsTimelineController timeline(desk.desk);
    timeline.refresh();
    timeline.stepBack();
    desk.session.signOut();
    QVERIFY(!timeline.timeline().value);
}

QTEST_GUILESS_MAIN(PointsTimelineControllerTest)
#include "points_timeline_controller_test.moc"
