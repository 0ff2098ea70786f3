#include "domain/auto_conversion.h"
#include "domain/conversion_reminder.h"
#include "domain/quiet_hours.h"

#include <QTest>

using namespace console;

namespace {

ReminderRules rules()
{
    return {{10'080, 4'320, 1'440, 180}, 4'320, QTime(22, 0), QTime(8, 0), 9};
}

const Instant deadline = JstMonth::of(2026, 11)->lastSecond();
const QTimeZone japan(9 * 3600);
const QuietHours night{QTime(22, 0), QTime(8, 0)};

Instant on(int day, int hour, int minute = 0, int second = 0)
{
    return jst::at(QDate(2026, 11, day), QTime(hour, minute, second));
}

} // namespace

/// Stages before the deadline, the time left, quiet hours, and the day of automatic conversion.
class ConversionReminderTest : public QObject
{
    Q_OBJECT

private slots:
    void stagesBeginSevenThreeAndOneDayAndThreeHoursBefore();
    void nothingIsRemindedOfAfterTheDeadline();
    void theNextStageIsKnownBeforehand();
    void threeDaysBeforeItIsUrgent();
    void whatWasPutAwayStaysAwayThoughTheClockIsTurnedBack();
    void theTimeLeftIsDaysAndHoursThenHoursAndMinutes();
    void theTimeLeftChangesWhenItIsSaid();
    void quietHoursEndInTheMorning();
    void quietHoursWithinADay();
    void theSameTimeTwiceMeansNoQuietHours();
    void whatFallsIntoTheNightIsToldInTheMorning();
    void whatWouldBeTooLateInTheMorningIsToldAtOnce();
    void quietHoursGoByTheMachinesZone();
    void whereClocksChangeQuietHoursStillEnd();
    void everyMonthHasTheDay_data();
    void everyMonthHasTheDay();
    void automaticConversionWaitsForItsHour();
    void onceDoneItWaitsForNextMonth();
};

void ConversionReminderTest::stagesBeginSevenThreeAndOneDayAndThreeHoursBefore()
{
    QVERIFY(!reminderStage(rules(), deadline, on(23, 23, 59, 58)));
    QCOMPARE(*reminderStage(rules(), deadline, on(23, 23, 59, 59)), 10'080);
    QCOMPARE(*reminderStage(rules(), deadline, on(27, 23, 59, 58)), 10'080);
    QCOMPARE(*reminderStage(rules(), deadline, on(27, 23, 59, 59)), 4'320);
    QCOMPARE(*reminderStage(rules(), deadline, on(29, 23, 59, 59)), 1'440);
    QCOMPARE(*reminderStage(rules(), deadline, on(30, 20, 59, 58)), 1'440);
    QCOMPARE(*reminderStage(rules(), deadline, on(30, 20, 59, 59)), 180);
}

void ConversionReminderTest::nothingIsRemindedOfAfterTheDeadline()
{
    QCOMPARE(*reminderStage(rules(), deadline, deadline), 180);
    QVERIFY(!reminderStage(rules(), deadline, deadline.plusSeconds(1)));
}

void ConversionReminderTest::theNextStageIsKnownBeforehand()
{
    QCOMPARE(nextReminderStage(rules(), deadline, on(1, 0)), std::optional(on(23, 23, 59, 59)));
    QCOMPARE(nextReminderStage(rules(), deadline, on(23, 23, 59, 59)), std::optional(on(27, 23, 59, 59)));
    QVERIFY(!nextReminderStage(rules(), deadline, on(30, 21)));
}

void ConversionReminderTest::threeDaysBeforeItIsUrgent()
{
    QVERIFY(!isUrgent(rules(), deadline, on(27, 23, 59, 58)));
    QVERIFY(isUrgent(rules(), deadline, on(27, 23, 59, 59)));
}

void ConversionReminderTest::whatWasPutAwayStaysAwayThoughTheClockIsTurnedBack()
{
    const ReminderMemory memory{1'440, 4'320};
    QVERIFY(memory.isPutAway(10'080));
    QVERIFY(memory.isPutAway(4'320));
    QVERIFY(!memory.isPutAway(1'440));
    QVERIFY(memory.isTold(1'440));
    QVERIFY(!memory.isTold(180));
    QVERIFY(!ReminderMemory().isPutAway(10'080));
}

void ConversionReminderTest::theTimeLeftIsDaysAndHoursThenHoursAndMinutes()
{
    QCOMPARE(timeLeft(deadline, on(27, 20)), (TimeLeft{3, 3, 0}));
    QCOMPARE(timeLeft(deadline, on(29, 23, 59, 59)), (TimeLeft{1, 0, 0}));
    QCOMPARE(timeLeft(deadline, on(30, 0)), (TimeLeft{0, 23, 59}));
    QCOMPARE(timeLeft(deadline, on(30, 23, 59, 30)), TimeLeft());
    QCOMPARE(timeLeft(deadline, on(30, 23, 59, 59).plusSeconds(500)), TimeLeft());
}

void ConversionReminderTest::theTimeLeftChangesWhenItIsSaid()
{
    Instant now = on(28, 22, 17, 5);
    int steps = 0;
    while (const auto next = nextTimeLeft(deadline, now)) {
        QCOMPARE(timeLeft(deadline, next->plusSeconds(-1)), timeLeft(deadline, now));
        if (*next <= deadline)
            QVERIFY(timeLeft(deadline, *next) != timeLeft(deadline, now) || timeLeft(deadline, now) == TimeLeft());
        now = *next;
        ++steps;
    }
    QVERIFY(now >= deadline);
    QVERIFY(steps > 1'440); // once an hour, then once a minute
    QVERIFY(steps < 1'500);
}

void ConversionReminderTest::quietHoursEndInTheMorning()
{
    QVERIFY(!quietUntil(on(23, 21, 59, 59), night, japan));
    QCOMPARE(*quietUntil(on(23, 22), night, japan), on(24, 8));
    QCOMPARE(*quietUntil(on(24, 7, 59, 59), night, japan), on(24, 8));
    QVERIFY(!quietUntil(on(24, 8), night, japan));
}

void ConversionReminderTest::quietHoursWithinADay()
{
    const QuietHours siesta{QTime(13, 0), QTime(15, 0)};
    QVERIFY(!quietUntil(on(24, 12, 59), siesta, japan));
    QCOMPARE(*quietUntil(on(24, 13), siesta, japan), on(24, 15));
    QVERIFY(!quietUntil(on(24, 15), siesta, japan));
}

void ConversionReminderTest::theSameTimeTwiceMeansNoQuietHours()
{
    for (int hour = 0; hour < 24; ++hour)
        QVERIFY(!quietUntil(on(24, hour), {QTime(8, 0), QTime(8, 0)}, japan));
    QVERIFY(!quietUntil(on(24, 3), {}, japan));
}

void ConversionReminderTest::whatFallsIntoTheNightIsToldInTheMorning()
{
    QCOMPARE(tellingTime(on(23, 23, 59, 59), deadline, night, japan), on(24, 8));
    QCOMPARE(tellingTime(on(24, 12), deadline, night, japan), on(24, 12));
}

void ConversionReminderTest::whatWouldBeTooLateInTheMorningIsToldAtOnce()
{
    QCOMPARE(tellingTime(on(30, 22, 30), deadline, night, japan), on(30, 22, 30));
    const QuietHours longNight{QTime(20, 0), QTime(8, 0)};
    QCOMPARE(tellingTime(on(30, 20, 59, 59), deadline, longNight, japan), on(30, 20, 59, 59));
}

void ConversionReminderTest::quietHoursGoByTheMachinesZone()
{
    // Noon in Japan is the night's fourth hour in Berlin.
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    QCOMPARE(*quietUntil(on(24, 12), night, berlin), on(24, 16));
    QVERIFY(!quietUntil(on(24, 23), night, berlin));
}

void ConversionReminderTest::whereClocksChangeQuietHoursStillEnd()
{
    const QTimeZone berlin("Europe/Berlin");
    // In the night to 2026-10-25 the hour from two to three comes twice, in the one to 2027-03-28 it is left out.
    for (const QDate evening : {QDate(2026, 10, 24), QDate(2027, 3, 27)}) {
        const Instant begin{QDateTime(evening, QTime(22, 0), berlin).toSecsSinceEpoch()};
        for (const QTime end : {QTime(2, 30), QTime(3, 0), QTime(8, 0)}) {
            Instant now = begin;
            int looks = 0;
            while (const auto next = quietUntil(now, {QTime(22, 0), end}, berlin)) {
                QVERIFY(*next >= now);
                if (*next == now)
                    break; // told now
                now = *next;
                QVERIFY(++looks < 3);
            }
            QVERIFY(now.utcSeconds - begin.utcSeconds <= 12 * 3600);
        }
    }
}

void ConversionReminderTest::everyMonthHasTheDay_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("month");
    QTest::addColumn<QDate>("date");
    QTest::newRow("first") << 1 << 11 << QDate(2026, 11, 1);
    QTest::newRow("28th") << 28 << 2 << QDate(2026, 2, 28);
    QTest::newRow("last of February") << lastDayOfMonth << 2 << QDate(2026, 2, 28);
    QTest::newRow("last of November") << lastDayOfMonth << 11 << QDate(2026, 11, 30);
    QTest::newRow("last of December") << lastDayOfMonth << 12 << QDate(2026, 12, 31);
}

void ConversionReminderTest::everyMonthHasTheDay()
{
    QFETCH(int, day);
    QFETCH(int, month);
    QVERIFY(isAutoConversionDay(day));
    QTEST(autoConversionDate(day, *JstMonth::of(2026, month)), "date");
    for (const int wrong : {-1, 0, 29, 30, 32})
        QVERIFY(!isAutoConversionDay(wrong));
}

void ConversionReminderTest::automaticConversionWaitsForItsHour()
{
    QVERIFY(!nextAutoConversion({1, false, 25}, on(21, 14), false, 9));
    QCOMPARE(nextAutoConversion({1, true, 25}, on(21, 14), false, 9), std::optional(on(25, 9)));
    QCOMPARE(nextAutoConversion({1, true, 25}, on(26, 14), false, 9), std::optional(on(25, 9))); // at once, then
}

void ConversionReminderTest::onceDoneItWaitsForNextMonth()
{
    QCOMPARE(nextAutoConversion({1, true, lastDayOfMonth}, on(21, 14), true, 9), std::optional(jst::at(QDate(2026, 12, 31), QTime(9, 0))));
}

QTEST_GUILESS_MAIN(ConversionReminderTest)
#include "conversion_reminder_test.moc"
