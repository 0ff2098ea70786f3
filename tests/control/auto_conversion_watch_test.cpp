#include "control/auto_conversion_controller.h"
#include "control/auto_conversion_watch.h"
#include "control/summary_controller.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QFile>
#include <QSignalSpy>

using namespace console;

namespace {

/// A signed-in shop with 10,000 Qcash and 12,352 points of October; it is 21 November.
class Watched
{
public:
    explicit Watched(std::optional<int> day = 25) : store(10'000)
    {
        samples::addPoints(wallet(), store.shop.id, QDate(2026, 10, 12), 12'352);
        if (day && !wallet().autoConversions.save(store.shop.id, {*day, 0, true}, store.clock))
            qFatal("no plan");
        store.desk().session.signIn(store.shop);
    }

    [[nodiscard]] Wallet &wallet() { return store.desk().wallet; }
    [[nodiscard]] qint64 total() { return samples::totalOf(wallet(), store.shop.id); }
    /// Time passes until then.
    void set(int month, int day, int hour, int minute = 0)
    {
        const Instant then = jst::at(QDate(2026, month, day), QTime(hour, minute));
        pass(then.utcSeconds - store.clock.instant.utcSeconds);
    }
    void pass(qint64 seconds)
    {
        store.clock.instant = store.clock.instant.plusSeconds(seconds);
        uptime += seconds * 1000;
    }
    /// The clock is set wrong or right: no time passes.
    void jump(int month, int day, int hour) { store.clock.instant = jst::at(QDate(2026, month, day), QTime(hour, 0)); }
    void passAMinute(AutoConversionWatch &watch)
    {
        pass(60);
        watch.look();
    }
    [[nodiscard]] AutoConversionWatch::Uptime counter() { return [this] { return uptime; }; }
    void import(qint64 points, const QString &order)
    {
        samples::addPoints(wallet(), store.shop.id, QDate(2026, 10, 13), points, order);
        store.desk().session.announceChange();
    }
    [[nodiscard]] QString events()
    {
        QStringList codes;
        const auto rows = wallet().autoConversions.log(store.shop.id, 0, 100);
        for (const AutoConversionLogRow &row : rows.value())
            codes.prepend(codeIn(autoConversionEventCodes, row.event));
        return codes.join(u' ');
    }

    StoreFixture store;
    qint64 uptime = 5'000;
};

} // namespace

/// The watch over automatic conversion, and the screen that turns it on.
class AutoConversionWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void itConvertsOnTheDayAndTellsIt();
    void itSleepsUntilTheDayAndForGoodWithoutAPlan();
    void theNoticeThatWasPutAwayStaysAway();
    void pointsThatComeAfterTheDayWaitForTheLastDay();
    void onTheLastDayItWaitsForTheRestOfAnImport();
    void nearTheDeadlineItDoesNotWaitForImports();
    void aClockThatJumpsConvertsNothingAtOnce();
    void aStartConvertsNothingWithinItsFirstMinute();
    void turningItOnAfterItsDayConvertsAtOnce();
    void whatFinishesAfterASignOutIsAnnounced();
    void nothingIsBookedWhereTheSellerWasQuicker();
    void signedOutItDoesNothing();
    void anotherShopsPlanIsItsOwn();
    void twoWindowsAndTheButtonConvertOnce();
    void aStoreThatFailsIsTriedAgain();
    void turningOnAsksForThePassword();
    void wrongPasswordsAreSlowedDown();
    void changingTheDayAsksAgainTurningOffDoesNot();
    void theScreenKnowsWhenItConvertsNext();
    void aPlanChangedElsewhereIsNotOverwritten();
    void theCalendarHasTheNextTwelveDeadlines();
};

void AutoConversionWatchTest::itConvertsOnTheDayAndTellsIt()
{
    Watched shop;
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QCOMPARE(*watch.state().next, jst::at(QDate(2026, 11, 25), QTime(9, 0)));
    shop.set(11, 25, 9);
    watch.look();
    QTRY_VERIFY(watch.state().notice);
    QCOMPARE(watch.state().notice->event, AutoConversionEvent::Converted);
    QCOMPARE(watch.state().notice->quote->qcash.value(), 12'300);
    QCOMPARE(shop.total(), 22'300);
    QCOMPARE(*watch.state().next, jst::at(QDate(2026, 12, 25), QTime(9, 0)));
    VERIFY_SOUND(shop.wallet());
}

void AutoConversionWatchTest::itSleepsUntilTheDayAndForGoodWithoutAPlan()
{
    Watched shop;
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QCOMPARE((watch.millisecondsToNextLook() + 60'000) / 3'600'000, 6); // a machine that sleeps stops its timers
    shop.set(11, 25, 8, 55);
    watch.look();
    QVERIFY(watch.millisecondsToNextLook() > 4 * 60'000);
    QVERIFY(watch.millisecondsToNextLook() <= 5 * 60'000);
    Watched without(std::nullopt);
    AutoConversionWatch idle(without.store.desk());
    QCOMPARE(idle.millisecondsToNextLook(), -1);
    without.set(11, 30, 12);
    idle.look();
    QCOMPARE(without.total(), 10'000);
}

void AutoConversionWatchTest::theNoticeThatWasPutAwayStaysAway()
{
    Watched shop(3);
    {
        AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
        shop.passAMinute(watch);
        QTRY_VERIFY(watch.state().notice);
    }
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QVERIFY(watch.state().notice); // it was not put away before the program was closed
    watch.putAway();
    QTRY_VERIFY(!watch.state().notice);
    QCOMPARE(shop.total(), 22'300);
    const AutoConversionWatch again(shop.store.desk());
    QVERIFY(!again.state().notice);
}

void AutoConversionWatchTest::pointsThatComeAfterTheDayWaitForTheLastDay()
{
    Watched shop(std::nullopt);
    shop.store.shop = shop.store.addShop(QStringLiteral("second"), QStringLiteral("Second"));
    QVERIFY(shop.wallet().autoConversions.save(shop.store.shop.id, {25, 0, true}, shop.store.clock));
    shop.store.desk().session.signIn(shop.store.shop);
    shop.set(11, 26, 9);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QTRY_VERIFY(watch.state().notice); // at once: the first import may follow within the minute
    QCOMPARE(*watch.state().notice->reason, ConversionRefusal::NoPoints);
    shop.import(450, QStringLiteral("first file"));
    shop.pass(3'600);
    shop.import(7'000, QStringLiteral("second file"));
    shop.set(11, 29, 9);
    watch.look();
    QCOMPARE(*watch.state().next, jst::at(QDate(2026, 11, 30), QTime(9, 0)));
    AutoConversionController controller(shop.store.desk());
    QCOMPARE(controller.state().next(*controller.state().plan.value), watch.state().next);
    SummaryController summary(shop.store.desk());
    summary.refresh();
    QCOMPARE(summary.state().nextAutoConversion, watch.state().next);
    QCOMPARE(shop.total(), 0);
    shop.set(11, 30, 9);
    watch.look();
    QTRY_COMPARE(shop.total(), 7'400);
    VERIFY_SOUND(shop.wallet());
}

void AutoConversionWatchTest::onTheLastDayItWaitsForTheRestOfAnImport()
{
    Watched shop(lastDayOfMonth);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.set(11, 30, 8, 55);
    shop.import(100, QStringLiteral("first file"));
    shop.set(11, 30, 9);
    watch.look();
    QCOMPARE(*watch.state().next, jst::at(QDate(2026, 11, 30), QTime(9, 10)));
    QVERIFY(watch.millisecondsToNextLook() > 9 * 60'000);
    shop.set(11, 30, 9, 9);
    shop.import(100, QStringLiteral("second file"));
    shop.set(11, 30, 9, 23);
    watch.look();
    QCOMPARE(shop.total(), 10'000);
    shop.set(11, 30, 9, 24);
    watch.look();
    QTRY_COMPARE(shop.total(), 22'500);
    VERIFY_SOUND(shop.wallet());
}

void AutoConversionWatchTest::nearTheDeadlineItDoesNotWaitForImports()
{
    Watched shop(lastDayOfMonth);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.store.clock.instant = jst::at(QDate(2026, 11, 30), QTime(8, 50));
    shop.import(100, QStringLiteral("first file"));
    shop.store.clock.instant = jst::at(QDate(2026, 11, 30), QTime(23, 40));
    shop.uptime += 60'000;
    watch.look();
    QVERIFY(watch.millisecondsToNextLook() <= 5 * 60'000); // while there is still time to convert
    shop.set(11, 30, 23, 45);
    watch.look();
    QTRY_COMPARE(shop.total(), 22'400);
}

void AutoConversionWatchTest::aClockThatJumpsConvertsNothingAtOnce()
{
    Watched shop(3);
    shop.jump(11, 1, 12);
    samples::addPoints(shop.wallet(), shop.store.shop.id, QDate(2026, 11, 1), 900, QStringLiteral("running month"));
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.passAMinute(watch);
    shop.jump(12, 10, 12); // November's points have only begun
    watch.look();
    shop.pass(59);
    watch.look();
    QVERIFY(*watch.state().next > shop.store.clock.instant);
    QVERIFY(watch.millisecondsToNextLook() > 0);
    shop.jump(11, 1, 12);
    watch.look();
    shop.passAMinute(watch);
    shop.jump(12, 10, 12);
    watch.look();
    QVERIFY(watch.millisecondsToNextLook() > 0); // it waits again; while it converts it has no timer
    shop.jump(11, 1, 13);
    watch.look();
    QVERIFY(watch.millisecondsToNextLook() > 0);
    QCOMPARE(shop.total(), 10'000);
    QCOMPARE(shop.events(), QStringLiteral("turned_on"));
}

void AutoConversionWatchTest::aStartConvertsNothingWithinItsFirstMinute()
{
    Watched shop(3);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QCOMPARE(*watch.state().next, shop.store.clock.instant.plusSeconds(60));
    QVERIFY(watch.millisecondsToNextLook() > 0);
    shop.pass(59);
    watch.look();
    QVERIFY(watch.millisecondsToNextLook() > 0);
    QCOMPARE(shop.total(), 10'000);
    shop.pass(1);
    watch.look();
    QTRY_COMPARE(shop.total(), 22'300);
}

void AutoConversionWatchTest::turningItOnAfterItsDayConvertsAtOnce()
{
    Watched shop(std::nullopt);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.pass(60);
    shop.import(100, QStringLiteral("just imported"));
    AutoConversionController controller(shop.store.desk());
    controller.save(3, QStringLiteral("wrong"));
    QTRY_VERIFY(controller.state().refusal);
    controller.save(3, StoreFixture::password());
    QTRY_COMPARE(shop.total(), 22'400);
}

void AutoConversionWatchTest::whatFinishesAfterASignOutIsAnnounced()
{
    Watched shop;
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.set(11, 25, 9);
    watch.look();
    shop.store.desk().session.signOut();
    const QSignalSpy changes(&shop.store.desk().session, &Session::bookChanged);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(shop.total(), 22'300);
    QVERIFY(!watch.state().notice);
}

void AutoConversionWatchTest::nothingIsBookedWhereTheSellerWasQuicker()
{
    Watched shop;
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QVERIFY(shop.wallet().conversions.convert(shop.store.shop.id, {QStringLiteral("button"), {}, {}}, shop.store.clock));
    shop.set(11, 25, 9);
    watch.look();
    QTRY_COMPARE(shop.events(), QStringLiteral("turned_on refused"));
    QVERIFY(!watch.state().notice);
    QCOMPARE(shop.total(), 22'300);
}

void AutoConversionWatchTest::signedOutItDoesNothing()
{
    Watched shop;
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.store.desk().session.signOut();
    shop.set(11, 25, 9);
    watch.look();
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    QCOMPARE(shop.total(), 10'000);
    shop.store.desk().session.signIn(shop.store.shop);
    QTRY_COMPARE(shop.total(), 22'300);
}

void AutoConversionWatchTest::anotherShopsPlanIsItsOwn()
{
    Watched shop;
    const Shop second = shop.store.addShop(QStringLiteral("second"), QStringLiteral("Second"));
    samples::addPoints(shop.wallet(), second.id, QDate(2026, 10, 12), 500);
    shop.store.desk().session.signIn(second);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    shop.set(11, 25, 9);
    watch.look();
    QVERIFY(!watch.state().plan.isOn);
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    QCOMPARE(samples::totalOf(shop.wallet(), second.id), 0);
    QCOMPARE(shop.total(), 10'000);
}

void AutoConversionWatchTest::twoWindowsAndTheButtonConvertOnce()
{
    Watched shop;
    auto other = OpenedDesk::open(shop.store.path(), shop.store.clock);
    QVERIFY(other);
    (*other)->desk().session.signIn(shop.store.shop);
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    AutoConversionWatch second((*other)->desk(), nullptr, shop.counter());
    shop.set(11, 25, 9);
    watch.look();
    second.look();
    const auto byButton = shop.wallet().conversions.convert(shop.store.shop.id, {QStringLiteral("button"), {}, {}}, shop.store.clock);
    QTRY_VERIFY(shop.events().split(u' ').size() == 2);
    QCOMPARE(shop.events().endsWith(QStringLiteral("converted")), !byButton.has_value());
    watch.look();
    second.look();
    QCOMPARE(shop.total(), 22'300);
    VERIFY_SOUND(shop.wallet());
}

void AutoConversionWatchTest::aStoreThatFailsIsTriedAgain()
{
    Watched shop(3);
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE auto_conversion_plan RENAME TO gone"), QString());
    AutoConversionWatch watch(shop.store.desk(), nullptr, shop.counter());
    QVERIFY(watch.state().fault);
    QVERIFY(watch.millisecondsToNextLook() > 0);
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE gone RENAME TO auto_conversion_plan"), QString());
    shop.passAMinute(watch);
    QTRY_COMPARE(shop.total(), 22'300);
    QVERIFY(!watch.state().fault);
}

void AutoConversionWatchTest::turningOnAsksForThePassword()
{
    Watched shop(std::nullopt);
    AutoConversionController controller(shop.store.desk());
    QVERIFY(!controller.state().plan.value->isOn);
    controller.save(25, QStringLiteral("wrong"));
    QVERIFY(controller.state().isSaving);
    QTRY_VERIFY(!controller.state().isSaving);
    QCOMPARE(*controller.state().refusal, AutoConversionRefusal::PasswordWrong);
    QVERIFY(!controller.state().plan.value->isOn);
    controller.save(25, StoreFixture::password());
    QTRY_VERIFY(controller.state().isSaved);
    QVERIFY(controller.state().plan.value->isOn);
    QCOMPARE(controller.state().log.value->first().event, AutoConversionEvent::TurnedOn);
}

void AutoConversionWatchTest::wrongPasswordsAreSlowedDown()
{
    Watched shop(std::nullopt);
    AutoConversionController controller(shop.store.desk());
    for (int attempt = 0; attempt < 3; ++attempt) {
        controller.save(25, QStringLiteral("wrong"));
        QTRY_VERIFY(!controller.state().isSaving);
    }
    controller.save(25, StoreFixture::password());
    QTRY_VERIFY(!controller.state().isSaving);
    QCOMPARE(*controller.state().refusal, AutoConversionRefusal::PasswordWait);
    QVERIFY(controller.state().waitSeconds > 0);
    QVERIFY(!shop.wallet().autoConversions.plan(shop.store.shop.id)->isOn);
    shop.store.clock.instant = shop.store.clock.instant.plusSeconds(controller.state().waitSeconds);
    controller.save(25, StoreFixture::password());
    QTRY_VERIFY(controller.state().isSaved);
}

void AutoConversionWatchTest::changingTheDayAsksAgainTurningOffDoesNot()
{
    Watched shop;
    AutoConversionController controller(shop.store.desk());
    controller.save(lastDayOfMonth, QString());
    QTRY_COMPARE(controller.state().refusal, std::optional(AutoConversionRefusal::PasswordWrong));
    controller.save(lastDayOfMonth, StoreFixture::password());
    QTRY_COMPARE(controller.state().plan.value->day, lastDayOfMonth);
    controller.turnOff();
    QTRY_VERIFY(!controller.state().plan.value->isOn);
    QCOMPARE(shop.events(), QStringLiteral("turned_on changed turned_off"));
}

void AutoConversionWatchTest::theScreenKnowsWhenItConvertsNext()
{
    Watched shop;
    AutoConversionController controller(shop.store.desk());
    const auto next = [&controller](int day) { return *controller.state().next({1, true, day}); };
    QCOMPARE(next(25), jst::at(QDate(2026, 11, 25), QTime(9, 0)));
    QVERIFY(next(3) <= controller.state().now); // at once
    const Shop second = shop.store.addShop(QStringLiteral("second"), QStringLiteral("Second"));
    shop.store.desk().session.signIn(second);
    QCOMPARE(next(3), jst::at(QDate(2026, 11, 30), QTime(9, 0))); // nothing to convert at once
    shop.store.desk().session.signIn(shop.store.shop);
    QVERIFY(shop.wallet().conversions.convert(shop.store.shop.id, {QStringLiteral("button"), {}, {}}, shop.store.clock));
    shop.store.desk().session.announceChange();
    QCOMPARE(next(3), jst::at(QDate(2026, 12, 3), QTime(9, 0)));
}

void AutoConversionWatchTest::aPlanChangedElsewhereIsNotOverwritten()
{
    Watched shop;
    AutoConversionController controller(shop.store.desk());
    QVERIFY(shop.wallet().autoConversions.save(shop.store.shop.id, {12, 1, true}, shop.store.clock));
    controller.save(28, StoreFixture::password());
    QTRY_COMPARE(controller.state().refusal, std::optional(AutoConversionRefusal::PlanHasChanged));
    QTRY_COMPARE(controller.state().plan.value->day, 12);
}

void AutoConversionWatchTest::theCalendarHasTheNextTwelveDeadlines()
{
    Watched shop;
    const AutoConversionController controller(shop.store.desk());
    QList<CalendarDeadline> deadlines;
    for (const JstMonth month : controller.nextDeadlines())
        deadlines.append({month, QStringLiteral("Convert"), QString()});
    QCOMPARE(deadlines.size(), 12);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deadlines.ics"));
    QVERIFY(controller.saveCalendar(path, deadlines));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("BEGIN:VEVENT\r\n"), 12);
    QCOMPARE(content.count("BEGIN:VALARM\r\n"), 48);
    QVERIFY(content.contains("DTSTART:20261130T145959Z\r\n"));
    QVERIFY(content.contains("DTSTART:20271031T145959Z\r\n"));
    QVERIFY(!controller.saveCalendar(folder.filePath(QStringLiteral("no/deadlines.ics")), deadlines));
}

QTEST_GUILESS_MAIN(AutoConversionWatchTest)
#include "auto_conversion_watch_test.moc"
