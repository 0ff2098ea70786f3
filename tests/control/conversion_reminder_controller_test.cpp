#include "control/conversion_reminder_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>

using namespace console;

namespace {

const QTimeZone japan(9 * 3600);
const QuietHours night{QTime(22, 0), QTime(8, 0)};
const QuietHours never{QTime(0, 0), QTime(0, 0)};

/// A signed-in shop with 12,352 points of October; it is 21 November.
class Reminded
{
public:
    explicit Reminded(qint64 points = 12'352) : store(0)
    {
        samples::addPoints(wallet(), store.shop.id, QDate(2026, 10, 12), points);
        store.desk().session.signIn(store.shop);
    }

    [[nodiscard]] Wallet &wallet() { return store.desk().wallet; }
    /// In November, and the controller looks as its timer would make it.
    void set(ConversionReminderController &reminders, int day, int hour, int minute = 0, int month = 11)
    {
        store.clock.instant = jst::at(QDate(2026, month, day), QTime(hour, minute));
        reminders.look();
    }
    void convert()
    {
        QVERIFY(wallet().conversions.convert(store.shop.id, {QStringLiteral("button"), {}, {}}, store.clock));
        store.desk().session.announceChange();
    }
    /// The background's answers have come back.
    void settle()
    {
        bool isDone = false;
        store.desk().actions.run(
            &m_context, [](Wallet &) -> StoreResult<int> { return 0; }, [&isDone](const StoreResult<int> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    StoreFixture store;

private:
    QObject m_context;
};

} // namespace

/// Reminders of the deadline: which shows when, what is told outside the window, and when it looks again.
class ConversionReminderControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsShownBeforeSevenDaysAreLeft();
    void theReminderTellsWhatWaits();
    void withoutConvertiblePointsNothingIsShown_data();
    void withoutConvertiblePointsNothingIsShown();
    void onceConvertedItGoes();
    void aStagePutAwayShowsAgainWithTheNext();
    void anotherShopHasItsOwnReminder();
    void atMidnightTheMonthsReminderGoes();
    void aClockTurnedBackShowsNothingTwice();
    void aClockBehindTheBookRemindsOfNothing();
    void theProgramClosedAtTheTimeTellsTheLatestStageOnce();
    void withoutATrayNothingIsClaimed();
    void eachStageIsToldOnce();
    void theNightIsQuiet();
    void aNightBeforeTheDeadlineIsNot();
    void whatWasPutAwayInTheNightIsNotToldInTheMorning();
    void ofTwoWindowsOneTells();
    void itSleepsUntilSomethingChanges();
    void aStoreThatFailsIsTriedAgain();
    void onlyACompleteCatalogueIsRead();
};

void ConversionReminderControllerTest::nothingIsShownBeforeSevenDaysAreLeft()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QVERIFY(!reminders.state().reminder);
    shop.set(reminders, 23, 23, 59);
    QVERIFY(!reminders.state().reminder);
    shop.set(reminders, 24, 0);
    QVERIFY(reminders.state().reminder);
}

void ConversionReminderControllerTest::theReminderTellsWhatWaits()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 28, 20);
    const ConversionReminder &reminder = *reminders.state().reminder;
    QCOMPARE(reminder.month, *JstMonth::of(2026, 10));
    QCOMPARE(reminder.deadline, JstMonth::of(2026, 11)->lastSecond());
    QCOMPARE(reminder.quote.points.value(), 12'352);
    QCOMPARE(reminder.quote.qcash.value(), 12'300);
    QCOMPARE(reminder.stage, 4'320);
    QCOMPARE(reminder.left, (TimeLeft{2, 3, 0}));
    QVERIFY(reminder.isUrgent);
    shop.set(reminders, 27, 20);
    QVERIFY(!reminders.state().reminder->isUrgent);
}

void ConversionReminderControllerTest::withoutConvertiblePointsNothingIsShown_data()
{
    QTest::addColumn<qint64>("points");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("too few") << qint64(99);
    QTest::newRow("below zero") << qint64(-500);
}

void ConversionReminderControllerTest::withoutConvertiblePointsNothingIsShown()
{
    QFETCH(qint64, points);
    Reminded shop(points);
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 30, 23);
    QVERIFY(!reminders.state().reminder);
    QVERIFY(!reminders.state().fault);
    samples::addPoints(shop.wallet(), shop.store.shop.id, QDate(2026, 10, 20), 1'000, QStringLiteral("later"));
    shop.store.desk().session.announceChange();
    QVERIFY(reminders.state().reminder);
}

void ConversionReminderControllerTest::onceConvertedItGoes()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 28, 12);
    QVERIFY(reminders.state().reminder);
    shop.convert();
    QVERIFY(!reminders.state().reminder);
    shop.set(reminders, 30, 23);
    QVERIFY(!reminders.state().reminder);
}

void ConversionReminderControllerTest::aStagePutAwayShowsAgainWithTheNext()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 24, 12);
    reminders.putAway();
    QTRY_VERIFY(!reminders.state().reminder);
    shop.set(reminders, 27, 23, 59);
    QVERIFY(!reminders.state().reminder);
    {
        const ConversionReminderController afterRestart(shop.store.desk(), japan);
        QVERIFY(!afterRestart.state().reminder);
    }
    shop.set(reminders, 28, 0);
    QVERIFY(reminders.state().reminder);
    reminders.putAway();
    QTRY_VERIFY(!reminders.state().reminder);
    shop.set(reminders, 30, 21);
    QCOMPARE(reminders.state().reminder->stage, 180);
}

void ConversionReminderControllerTest::anotherShopHasItsOwnReminder()
{
    Reminded shop;
    const Shop second = shop.store.addShop(QStringLiteral("second"), QStringLiteral("Second"));
    samples::addPoints(shop.wallet(), second.id, QDate(2026, 10, 12), 300);
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 28, 12);
    reminders.putAway();
    QTRY_VERIFY(!reminders.state().reminder);
    shop.store.desk().session.signIn(second);
    QCOMPARE(reminders.state().reminder->quote.qcash.value(), 300);
    shop.store.desk().session.signOut();
    QVERIFY(!reminders.state().reminder);
    QCOMPARE(reminders.millisecondsToNextLook(), -1);
    shop.store.desk().session.signIn(shop.store.shop);
    QVERIFY(!reminders.state().reminder);
}

void ConversionReminderControllerTest::atMidnightTheMonthsReminderGoes()
{
    Reminded shop;
    samples::addPoints(shop.wallet(), shop.store.shop.id, QDate(2026, 11, 12), 700, QStringLiteral("november"));
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 30, 23, 59);
    QCOMPARE(reminders.state().reminder->left, TimeLeft());
    QVERIFY(reminders.millisecondsToNextLook() <= 60'000);
    shop.set(reminders, 1, 0, 0, 12);
    QVERIFY(!reminders.state().reminder);
    shop.set(reminders, 25, 0, 0, 12);
    QCOMPARE(reminders.state().reminder->quote.qcash.value(), 700);
}

void ConversionReminderControllerTest::aClockTurnedBackShowsNothingTwice()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    reminders.setTelling(never);
    shop.set(reminders, 28, 12);
    QTRY_COMPARE(told.size(), 1);
    reminders.putAway();
    QTRY_VERIFY(!reminders.state().reminder);
    shop.set(reminders, 24, 12);
    shop.settle();
    QVERIFY(!reminders.state().reminder);
    QCOMPARE(told.size(), 1);
}

void ConversionReminderControllerTest::aClockBehindTheBookRemindsOfNothing()
{
    Reminded shop;
    samples::addPoints(shop.wallet(), shop.store.shop.id, QDate(2026, 9, 12), 700, QStringLiteral("september"));
    QVERIFY(shop.wallet().book.addEntry(shop.store.shop.id, samples::entry(QStringLiteral("in"), EntryKind::ManualIn, 100), shop.store.clock));
    ConversionReminderController reminders(shop.store.desk(), japan);
    shop.set(reminders, 31, 12, 0, 10);
    QVERIFY(!reminders.state().reminder);
}

void ConversionReminderControllerTest::theProgramClosedAtTheTimeTellsTheLatestStageOnce()
{
    Reminded shop;
    shop.store.clock.instant = jst::at(QDate(2026, 11, 30), QTime(12, 0));
    for (int start = 0; start < 2; ++start) {
        ConversionReminderController reminders(shop.store.desk(), japan);
        QSignalSpy told(&reminders, &ConversionReminderController::tell);
        reminders.setTelling(night);
        QCOMPARE(reminders.state().reminder->stage, 1'440);
        shop.settle();
        QTRY_COMPARE(told.size(), start == 0 ? 1 : 0);
    }
}

void ConversionReminderControllerTest::withoutATrayNothingIsClaimed()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    shop.set(reminders, 28, 12);
    shop.settle();
    QCOMPARE(told.size(), 0);
    reminders.setTelling(night); // the tray came later
    QTRY_COMPARE(told.size(), 1);
}

void ConversionReminderControllerTest::eachStageIsToldOnce()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    int lastStage = 0;
    connect(&reminders, &ConversionReminderController::tell, this, [&lastStage](const ConversionReminder &reminder) { lastStage = reminder.stage; });
    reminders.setTelling(never);
    int stages = 0;
    for (const int day : {24, 28, 30}) {
        for (int look = 0; look < 5; ++look)
            shop.set(reminders, day, 12, look);
        shop.settle();
        ++stages;
        QTRY_COMPARE(told.size(), stages);
    }
    shop.set(reminders, 30, 21);
    QTRY_COMPARE(told.size(), 4);
    QCOMPARE(lastStage, 180);
}

void ConversionReminderControllerTest::theNightIsQuiet()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    reminders.setTelling(night);
    shop.set(reminders, 24, 0);
    QVERIFY(reminders.state().reminder); // the window itself reminds
    shop.set(reminders, 24, 7, 59);
    shop.settle();
    QCOMPARE(told.size(), 0);
    QVERIFY(reminders.millisecondsToNextLook() <= 60'000);
    shop.set(reminders, 24, 8);
    QTRY_COMPARE(told.size(), 1);
}

void ConversionReminderControllerTest::aNightBeforeTheDeadlineIsNot()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    reminders.setTelling(night);
    shop.set(reminders, 30, 22, 30);
    QTRY_COMPARE(told.size(), 1);
}

void ConversionReminderControllerTest::whatWasPutAwayInTheNightIsNotToldInTheMorning()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QSignalSpy told(&reminders, &ConversionReminderController::tell);
    reminders.setTelling(night);
    shop.set(reminders, 24, 1);
    reminders.putAway();
    QTRY_VERIFY(!reminders.state().reminder);
    shop.set(reminders, 24, 12);
    shop.settle();
    QCOMPARE(told.size(), 0);
}

void ConversionReminderControllerTest::ofTwoWindowsOneTells()
{
    Reminded shop;
    auto other = OpenedDesk::open(shop.store.path(), shop.store.clock);
    QVERIFY(other);
    (*other)->desk().session.signIn(shop.store.shop);
    ConversionReminderController first(shop.store.desk(), japan);
    ConversionReminderController second((*other)->desk(), japan);
    QSignalSpy toldFirst(&first, &ConversionReminderController::tell);
    QSignalSpy toldSecond(&second, &ConversionReminderController::tell);
    first.setTelling(never);
    second.setTelling(never);
    shop.store.clock.instant = jst::at(QDate(2026, 11, 28), QTime(12, 0));
    first.look();
    second.look();
    QTRY_COMPARE(toldFirst.size() + toldSecond.size(), 1);
    shop.settle();
    first.look();
    second.look();
    shop.settle();
    QCOMPARE(toldFirst.size() + toldSecond.size(), 1);
}

void ConversionReminderControllerTest::itSleepsUntilSomethingChanges()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QCOMPARE((reminders.millisecondsToNextLook() + 60'000) / 3'600'000, 6); // a machine that sleeps stops its timers
    shop.set(reminders, 23, 23, 59);
    QVERIFY(reminders.millisecondsToNextLook() <= 59'000);
    shop.set(reminders, 25, 12, 30); // the hours left change in half an hour
    QVERIFY(reminders.millisecondsToNextLook() > 29 * 60'000);
    QVERIFY(reminders.millisecondsToNextLook() <= 30 * 60'000);
    shop.set(reminders, 30, 12, 30); // the minutes left
    QVERIFY(reminders.millisecondsToNextLook() <= 60'000);
}

void ConversionReminderControllerTest::aStoreThatFailsIsTriedAgain()
{
    Reminded shop;
    ConversionReminderController reminders(shop.store.desk(), japan);
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE conversion_reminder RENAME TO gone"), QString());
    shop.set(reminders, 28, 12);
    QVERIFY(reminders.state().fault);
    QVERIFY(!reminders.state().reminder);
    QVERIFY(reminders.millisecondsToNextLook() > 0);
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE gone RENAME TO conversion_reminder"), QString());
    reminders.look();
    QVERIFY(reminders.state().reminder);
    QVERIFY(!reminders.state().fault);
}

void ConversionReminderControllerTest::onlyACompleteCatalogueIsRead()
{
    const ReminderRules rules = ReminderCatalogue::shipped().rulesOn(QDate(2026, 11, 22));
    QCOMPARE(rules.stageMinutes, (QList<int>{10'080, 4'320, 1'440, 180}));
    QCOMPARE(rules.conversionHour, 9);
    const QByteArray sound = R"({"editions": [{"validFrom": "2019-07-01", "stageMinutes": [1440, 180], "urgentMinutes": 4320,
        "quietFrom": "22:00", "quietUntil": "08:00", "conversionHour": 9, "settlingMinutes": 15, "sameMonthSeconds": 60}]})";
    QVERIFY(ReminderCatalogue::fromJson(sound));
    const std::pair<QByteArray, QByteArray> faults[] = {
        {"2019-07-01", "soon"}, {"[1440, 180]", "[]"},          {"[1440, 180]", "[180, 1440]"}, {"[1440, 180]", "[1440, 1440]"},
        {"[1440, 180]", "[0]"}, {"[1440, 180]", "[50000]"},     {"4320", "0"},                  {"22:00", "25:00"},
        {"08:00", ""},          {"Hour\": 9", "Hour\": 24"}, {"editions", "others"},
        {": 15", ": -1"},       {": 60", ": \"\""}};
    for (const auto &[good, bad] : faults) {
        QByteArray json = sound;
        QVERIFY(json.contains(good));
        QVERIFY2(!ReminderCatalogue::fromJson(json.replace(good, bad)), bad.constData());
    }
}

QTEST_GUILESS_MAIN(ConversionReminderControllerTest)
#include "conversion_reminder_controller_test.moc"
