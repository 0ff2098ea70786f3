#include "control/wake_timer.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace console;
using namespace std::chrono_literals;

/// The alarm of whatever waits for an instant of the clock on the wall.
class WakeTimerTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPastWakesAtOnce();
    void itSleepsUntilTheInstant();
    void itLooksNoLaterThanAfterTheLongestSleep();
    void aFaultIsTriedAgainInAMinute();
    void withoutAnInstantItSleepsOn();

private:
    FakeClock m_clock;
};

void WakeTimerTest::whatIsPastWakesAtOnce()
{
    int woken = 0;
    WakeTimer timer(m_clock, [&woken] { ++woken; });
    timer.wakeAt(m_clock.instant.plusSeconds(-3600));
    QCOMPARE(woken, 0); // not within the call: its caller is not done yet
    QTRY_COMPARE(woken, 1);
    QVERIFY(timer.milliseconds() < 0);
}

void WakeTimerTest::itSleepsUntilTheInstant()
{
    WakeTimer timer(m_clock, [] {});
    QVERIFY(timer.milliseconds() < 0);
    timer.wakeAt(m_clock.instant.plusSeconds(90));
    QVERIFY(timer.milliseconds() > 80'000 && timer.milliseconds() <= 90'000);
}

void WakeTimerTest::itLooksNoLaterThanAfterTheLongestSleep()
{
    WakeTimer timer(m_clock, [] {});
    timer.wakeAt(m_clock.instant.plusSeconds(400LL * 24 * 3600));
    QVERIFY(timer.milliseconds() > 5 * 3'600'000 && timer.milliseconds() <= 6 * 3'600'000);
    WakeTimer shorter(m_clock, [] {}, 60s);
    shorter.wakeAt(m_clock.instant.plusSeconds(3600));
    QVERIFY(shorter.milliseconds() > 50'000 && shorter.milliseconds() <= 60'000);
}

void WakeTimerTest::aFaultIsTriedAgainInAMinute()
{
    WakeTimer timer(m_clock, [] {});
    timer.wakeAfterFault();
    QVERIFY(timer.milliseconds() > 50'000 && timer.milliseconds() <= 60'000);
}

void WakeTimerTest::withoutAnInstantItSleepsOn()
{
    WakeTimer timer(m_clock, [] {});
    timer.wakeAt(m_clock.instant.plusSeconds(90));
    timer.wakeAt(std::nullopt);
    QVERIFY(timer.milliseconds() < 0);
    timer.wakeAt(m_clock.instant.plusSeconds(90));
    timer.stop();
    QVERIFY(timer.milliseconds() < 0);
}

QTEST_GUILESS_MAIN(WakeTimerTest)

#include "wake_timer_test.moc"
