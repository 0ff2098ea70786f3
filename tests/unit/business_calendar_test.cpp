#include "domain/business_calendar.h"

#include "support/chance.h"

#include <QTest>

using namespace console;

/// Business days of Japan, by the public holidays that are built in.
class BusinessCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void holidaysAreThoseOfTheLaw_data();
    void holidaysAreThoseOfTheLaw();
    void everyYearHasItsHolidays();
    void daysThatWereMovedAreWorkdaysAgain();
    void theDayOfShippingItselfIsCountedTheDayItWasPlannedForIsNot();
    void countsAreThoseOfWalkingDayByDay();
    void yearsBeyondTheDataHaveNoHolidays();
    void anIncompleteCalendarIsRefused_data();
    void anIncompleteCalendarIsRefused();
};

namespace {

const BusinessCalendar &japan()
{
    return BusinessCalendar::ofJapan();
}

int countedOneByOne(QDate from, QDate to)
{
    if (to < from)
        return -countedOneByOne(to, from);
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += japan().isBusinessDay(day) ? 1 : 0;
    return days;
}

} // namespace

void BusinessCalendarTest::holidaysAreThoseOfTheLaw_data()
{
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, int year, int month, int day) { QTest::newRow(name) << QDate(year, month, day); };
    row("citizens' holiday between two others", 2015, 9, 22);
    row("citizens' holiday between two others again", 2026, 9, 22);
    row("first mountain day", 2016, 8, 11);
    row("substitute after Golden Week", 2020, 5, 6);
    row("day before the enthronement", 2019, 4, 30);
    row("enthronement", 2019, 5, 1);
    row("day after the enthronement", 2019, 5, 2);
    row("ceremony of the enthronement", 2019, 10, 22);
    row("marine day moved for the games", 2020, 7, 23);
    row("sports day moved for the games", 2020, 7, 24);
    row("mountain day moved for the games", 2020, 8, 10);
    row("marine day moved for the later games", 2021, 7, 22);
    row("sports day moved for the later games", 2021, 7, 23);
    row("substitute of the moved mountain day", 2021, 8, 9);
    row("the old emperor's birthday", 2018, 12, 24);
    row("the new emperor's birthday", 2026, 2, 23);
    row("substitute of the new emperor's birthday", 2020, 2, 24);
    row("vernal equinox", 2026, 3, 20);
    row("substitute of the vernal equinox", 2027, 3, 22);
    row("autumnal equinox, reckoned", 2028, 9, 22);
    row("labour thanksgiving", 2026, 11, 23);
}

void BusinessCalendarTest::holidaysAreThoseOfTheLaw()
{
    QFETCH(QDate, day);
    QVERIFY(japan().isHoliday(day));
    QVERIFY(!japan().isBusinessDay(day));
}

void BusinessCalendarTest::everyYearHasItsHolidays()
{
    // The Cabinet Office's list, year by year.
    const QList<int> announced{17, 17, 17, 20, 22, 18, 17, 16, 17, 21, 19, 18, 17};
    QCOMPARE(japan().firstYear(), 2015);
    QCOMPARE(japan().lastYear(), 2030);
    QCOMPARE(japan().firstReckonedYear(), 2015 + announced.size());
    for (int i = 0; i < announced.size(); ++i) {
        int holidays = 0;
        for (QDate day(2015 + i, 1, 1); day.year() == 2015 + i; day = day.addDays(1))
            holidays += japan().isHoliday(day) ? 1 : 0;
        QCOMPARE(holidays, announced.at(i));
    }
}

void BusinessCalendarTest::daysThatWereMovedAreWorkdaysAgain()
{
    for (const QDate day : {QDate(2020, 7, 20), QDate(2020, 8, 11), QDate(2020, 10, 12), QDate(2021, 7, 19), QDate(2021, 8, 11),
                            QDate(2021, 10, 11), QDate(2019, 12, 23), QDate(2018, 2, 23)}) {
        QVERIFY2(japan().isBusinessDay(day), qPrintable(day.toString(Qt::ISODate)));
    }
}

void BusinessCalendarTest::theDayOfShippingItselfIsCountedTheDayItWasPlannedForIsNot()
{
    const QDate friday(2026, 11, 20); // before labour thanksgiving, a Monday
    QCOMPARE(japan().businessDaysBetween(friday, friday), 0);
    QCOMPARE(japan().businessDaysBetween(friday, friday.addDays(2)), 0);
    QCOMPARE(japan().businessDaysBetween(friday, friday.addDays(3)), 0);
    QCOMPARE(japan().businessDaysBetween(friday, friday.addDays(4)), 1);
    QCOMPARE(japan().businessDaysBetween(friday.addDays(4), friday), -1);
    QCOMPARE(japan().businessDaysBetween(friday.addDays(-1), friday), 1);
    QCOMPARE(japan().businessDaysBetween(QDate(2026, 4, 28), QDate(2026, 5, 8)), 4); // over Golden Week: 30 April, 1, 7, 8 May
}

void BusinessCalendarTest::countsAreThoseOfWalkingDayByDay()
{
    samples::Chance chance("business days");
    for (int i = 0; i < 2000; ++i) {
        const QDate from = QDate(2013, 1, 1).addDays(chance.between(0, 20 * 365));
        const QDate to = from.addDays(chance.between(-60, 60));
        QCOMPARE(japan().businessDaysBetween(from, to), countedOneByOne(from, to));
    }
}

void BusinessCalendarTest::yearsBeyondTheDataHaveNoHolidays()
{
    QVERIFY(japan().isBusinessDay({2014, 1, 1}));
    QVERIFY(japan().isBusinessDay({2031, 1, 1}));
    QVERIFY(!japan().isBusinessDay({2031, 1, 4}));
    QVERIFY(!japan().isBusinessDay({}));
}

void BusinessCalendarTest::anIncompleteCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto year = [](const QByteArray &number, const QByteArray &holidays, const QByteArray &reckoned = "false") {
        return "{\"year\": " + number + ", \"isReckoned\": " + reckoned + ", \"holidays\": [" + holidays + "]}";
    };
    const QByteArray day = "{\"date\": \"2026-01-01\", \"name\": \"元日\"}";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no years") << QByteArray("{\"years\": []}");
    QTest::newRow("a year without holidays") << "{\"years\": [" + year("2026", "") + "]}";
    QTest::newRow("a date of another year") << "{\"years\": [" + year("2027", day) + "]}";
    QTest::newRow("a date twice") << "{\"years\": [" + year("2026", day + ", " + day) + "]}";
    QTest::newRow("a date without a name") << "{\"years\": [" + year("2026", "{\"date\": \"2026-01-01\"}") + "]}";
    QTest::newRow("no such date") << "{\"years\": [" + year("2026", "{\"date\": \"2026-02-30\", \"name\": \"x\"}") + "]}";
    QTest::newRow("not told whether it is reckoned") << "{\"years\": [" + year("2026", day, "null") + "]}";
    QTest::newRow("a year left out") << "{\"years\": [" + year("2026", day) + ", " + year("2028", "{\"date\": \"2028-01-01\", \"name\": \"x\"}") + "]}";
    QVERIFY(BusinessCalendar::fromJson("{\"years\": [" + year("2026", day) + "]}"));
}

void BusinessCalendarTest::anIncompleteCalendarIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!BusinessCalendar::fromJson(json));
}

QTEST_GUILESS_MAIN(BusinessCalendarTest)
#include "business_calendar_test.moc"
