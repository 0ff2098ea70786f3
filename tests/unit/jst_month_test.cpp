#include "domain/clock.h"
#include "domain/jst.h"

#include <QTest>

#include <ctime>

using namespace console;

/// Months end at midnight in Japan, wherever the machine stands and whatever its clocks do in spring and autumn.
class JstMonthTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyMonthEndsAtMidnightInJapan_data();
    void everyMonthEndsAtMidnightInJapan();
    void theKnownDeadlineIsAFixedInstant();
    void anInstantIsWrittenWithJapansOffset();
    void aMonthKnowsItsNeighboursAcrossTheYear();
    void februaryFollowsTheCalendar();
    void textIsReadAsItIsWritten();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void numbersAreReadAsTheyAreWritten();
    void theSystemsClockCountsSecondsInUtc();
};

namespace {

void useZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

constexpr qint64 japanOffset = 9 * 3600;

// Days since 1970-01-01 by the civil calendar alone, without Qt (Howard Hinnant, "chrono-compatible low-level date algorithms").
qint64 daysSinceEpoch(qint64 year, int month, int day)
{
    year -= month <= 2;
    const qint64 era = year / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

} // namespace

void JstMonthTest::cleanup()
{
    useZone("UTC");
}

void JstMonthTest::everyMonthEndsAtMidnightInJapan_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Tokyo", "UTC", "America/Los_Angeles", "Asia/Seoul", "Asia/Shanghai", "Europe/London",
                             "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe", "XYZ-13:37"})
        QTest::newRow(zone) << QByteArray(zone);
}

void JstMonthTest::everyMonthEndsAtMidnightInJapan()
{
    QFETCH(const QByteArray, zone);
    useZone(zone);

    for (int number = 2019 * 12 + 6; number < 2041 * 12; ++number) {
        const int year = number / 12;
        const int calendarMonth = number % 12 + 1;
        const auto month = JstMonth::of(year, calendarMonth).value();
        const int nextYear = (number + 1) / 12;
        const int nextMonth = (number + 1) % 12 + 1;
        const Instant midnight{daysSinceEpoch(nextYear, nextMonth, 1) * 86400 - japanOffset};
        const Instant lastSecond = midnight.plusSeconds(-1);

        QCOMPARE(month.end().utcSeconds, midnight.utcSeconds);
        QCOMPARE(month.lastSecond().utcSeconds, lastSecond.utcSeconds);
        QVERIFY(month.contains(lastSecond));
        QVERIFY(!month.contains(midnight));
        QVERIFY(month.next().contains(midnight));
        QVERIFY(!month.next().contains(lastSecond));
        QCOMPARE(JstMonth::containing(lastSecond), month);
        QCOMPARE(JstMonth::containing(midnight), month.next());
        QCOMPARE(month.next().previous(), month);
        QCOMPARE(month.next().begin().utcSeconds, month.end().utcSeconds);

        QCOMPARE(jst::dateOf(lastSecond), month.lastDay());
        QCOMPARE(jst::dateOf(midnight), QDate(nextYear, nextMonth, 1));
        QCOMPARE(jst::dateTimeOf(lastSecond).time(), QTime(23, 59, 59));
        QCOMPARE(jst::dateTimeOf(midnight).time(), QTime(0, 0, 0));
        QCOMPARE(jst::at(month.lastDay(), QTime(23, 59, 59)).utcSeconds, lastSecond.utcSeconds);
        QCOMPARE(jst::startOf(month.next().firstDay()).utcSeconds, midnight.utcSeconds);
    }
}

void JstMonthTest::theKnownDeadlineIsAFixedInstant()
{
    const auto november = JstMonth::of(2026, 11).value();
    QCOMPARE(november.lastSecond().utcSeconds, 1'796'050'799); // date -u -d 2026-11-30T14:59:59Z +%s
    QCOMPARE(november.begin().utcSeconds, 1'793'458'800);      // date -u -d 2026-10-31T15:00:00Z +%s
}

void JstMonthTest::anInstantIsWrittenWithJapansOffset()
{
    useZone("America/Los_Angeles");
    QCOMPARE(jst::isoText(JstMonth::of(2026, 11).value().lastSecond()), QStringLiteral("2026-11-30T23:59:59+09:00"));
    QCOMPARE(jst::isoText(Instant{0}), QStringLiteral("1970-01-01T09:00:00+09:00"));
}

void JstMonthTest::aMonthKnowsItsNeighboursAcrossTheYear()
{
    const auto december = JstMonth::of(2026, 12).value();
    QCOMPARE(december.next(), JstMonth::of(2027, 1).value());
    QCOMPARE(december.next().previous(), december);
    QVERIFY(december < december.next());
    QVERIFY(JstMonth::of(2025, 12).value() < JstMonth::of(2026, 1).value());
}

void JstMonthTest::februaryFollowsTheCalendar()
{
    QCOMPARE(JstMonth::of(2024, 2).value().lastDay(), QDate(2024, 2, 29));
    QCOMPARE(JstMonth::of(2026, 2).value().lastDay(), QDate(2026, 2, 28));
    QCOMPARE(JstMonth::containing(QDate(2024, 2, 29)), JstMonth::of(2024, 2).value());
}

void JstMonthTest::textIsReadAsItIsWritten()
{
    for (const auto &text : {QStringLiteral("2019-07"), QStringLiteral("2026-11"), QStringLiteral("9999-12")})
        QCOMPARE(JstMonth::fromText(text).value().text(), text);
}

void JstMonthTest::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "2026-1", "2026-00", "2026-13", "2026/11", "202611", "2026-11-", " 2026-1", "-026-11",
                             "2026-+1", "0000-01", "1899-12", "２０２６-11", "2026-1a"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void JstMonthTest::otherTextIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!JstMonth::fromText(text));
}

void JstMonthTest::numbersAreReadAsTheyAreWritten()
{
    QCOMPARE(JstMonth::fromNumber(202611).value().number(), 202611);
    QCOMPARE(JstMonth::fromNumber(202611).value(), JstMonth::of(2026, 11).value());
    for (const int number : {-202611, 0, 11, 202600, 202613, 189912})
        QVERIFY(!JstMonth::fromNumber(number));
}

void JstMonthTest::theSystemsClockCountsSecondsInUtc()
{
    useZone("Pacific/Kiritimati");
    const std::time_t before = std::time(nullptr); // UNAVOIDABLE: it is compared with the machine's own clock
    const Instant now = SystemClock().now();
    const std::time_t after = std::time(nullptr); // UNAVOIDABLE: as above
    // The two calls read different clocks of the kernel, which may differ by a tick.
    QVERIFY(now.utcSeconds >= before - 1 && now.utcSeconds <= after + 1);
}

QTEST_APPLESS_MAIN(JstMonthTest)
#include "jst_month_test.moc"
