#include "store/auto_conversion_store.h"
#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QTemporaryDir>

#include <thread>

using namespace console;
using namespace samples;

namespace {

constexpr int nine = 9;

const JstMonth october = *JstMonth::of(2026, 10);

} // namespace

/// Automatic conversion: by the button's rules, once a month, each with its row of the log.
class AutoConversionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsOffAtFirst();
    void turningOnNeedsThePassword();
    void theSameDayOnceMoreChangesNothing();
    void aPlanThatAnotherWindowChangedIsNotOverwritten();
    void onlyDaysOfEveryMonthAreTaken();
    void itConvertsOnItsDayAtNine();
    void itConvertsOnceAMonth();
    void aDayThatHasPassedIsMadeUpFor();
    void theNextMonthIsConvertedOnItsDay();
    void afterTheButtonNothingIsBooked();
    void theButtonBooksNothingAfterIt();
    void whatIsRefusedIsToldOnceAndWaitsForTheLastDay();
    void onTheLastDayItIsTriedAtEveryLook();
    void pointsThatWaitedWhileTheProgramWasClosedAreConverted();
    void aPlanThatIsChangedAfterARefusalDoesNotWait();
    void theOutlookTellsTheNextConversion();
    void aClockBehindTheBookConvertsNothing();
    void anActionIdThatStandsForSomethingElseIsTold();
    void turnedOffItDoesNothing();
    void theNoticeIsShownUntilItIsPutAway();
    void theLogAndThePlanAreProtected();
    void planAndButtonOverTwoConnectionsConvertOnce();
    void remindersAreToldOnceAndPutAwayByStage();

private:
    [[nodiscard]] AutoConversionStore &store() { return m_wallet->autoConversions; }
    [[nodiscard]] QString save(int day, bool isAuthorised = true)
    {
        const AutoConversionDraft draft{day, store().plan(m_shop.id)->version, isAuthorised};
        return answerOf(store().save(m_shop.id, draft, m_clock), autoConversionRefusalCodes);
    }
    void set(int month, int day, int hour, int minute = 0) { m_clock.instant = jst::at(QDate(2026, month, day), QTime(hour, minute)); }
    /// The log's row as a code; "none" where nothing was due.
    [[nodiscard]] QString run()
    {
        const auto row = store().convertDue(m_shop.id, nine, m_clock);
        if (!row)
            return QStringLiteral("fault: %1 %2").arg(row.error().operation, row.error().detail);
        if (!*row)
            return QStringLiteral("none");
        return (*row)->reason ? QString(codeIn(conversionRefusalCodes, *(*row)->reason)) : QString(codeIn(autoConversionEventCodes, (*row)->event));
    }
    void useShopWithoutPoints() { m_shop = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("second")); }
    [[nodiscard]] qint64 total() { return totalOf(*m_wallet, m_shop.id); }
    [[nodiscard]] QString button(const QString &id = QStringLiteral("button"))
    {
        return answerOf(m_wallet->conversions.convert(m_shop.id, {id, {}, {}}, m_clock));
    }
    [[nodiscard]] QString events()
    {
        QStringList codes;
        const auto rows = store().log(m_shop.id, 0, 100);
        for (const AutoConversionLogRow &row : rows.value())
            codes.prepend(codeIn(autoConversionEventCodes, row.event));
        return codes.join(u' ');
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void AutoConversionStoreTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_wallet = openWallet();
    m_shop = registerShop(*m_wallet, m_clock, 10'000);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 12'352);
}

void AutoConversionStoreTest::itIsOffAtFirst()
{
    QCOMPARE(*store().plan(m_shop.id), AutoConversionPlan());
    QCOMPARE(run(), QStringLiteral("none"));
    QVERIFY(!*store().unseen(m_shop.id));
    QVERIFY(store().log(m_shop.id, 0, 10)->isEmpty());
}

void AutoConversionStoreTest::turningOnNeedsThePassword()
{
    QCOMPARE(save(25, false), QStringLiteral("password_wrong"));
    QVERIFY(!store().plan(m_shop.id)->isOn);
    QCOMPARE(save(25), QStringLiteral("done"));
    QCOMPARE(*store().plan(m_shop.id), (AutoConversionPlan{1, true, 25}));
    QCOMPARE(save(26, false), QStringLiteral("password_wrong"));
    QCOMPARE(save(lastDayOfMonth), QStringLiteral("done"));
    QCOMPARE(events(), QStringLiteral("turned_on changed"));
    QCOMPARE(store().log(m_shop.id, 0, 1)->first().day, lastDayOfMonth);
}

void AutoConversionStoreTest::theSameDayOnceMoreChangesNothing()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    QCOMPARE(save(25, false), QStringLiteral("done"));
    QCOMPARE(events(), QStringLiteral("turned_on"));
}

void AutoConversionStoreTest::aPlanThatAnotherWindowChangedIsNotOverwritten()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    const auto late = store().save(m_shop.id, {12, 0, true}, m_clock);
    QCOMPARE(answerOf(late, autoConversionRefusalCodes), QStringLiteral("plan_has_changed"));
    QCOMPARE(store().plan(m_shop.id)->day, 25);
}

void AutoConversionStoreTest::onlyDaysOfEveryMonthAreTaken()
{
    for (const int day : {-1, 0, 29, 30, 32})
        QCOMPARE(save(day), QStringLiteral("day_wrong"));
    for (int day = 1; day <= 28; ++day)
        QCOMPARE(save(day), QStringLiteral("done"));
}

void AutoConversionStoreTest::itConvertsOnItsDayAtNine()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    set(11, 25, 8, 59);
    QCOMPARE(run(), QStringLiteral("none"));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 22'300);
    const AutoConversionLogRow row = store().log(m_shop.id, 0, 1)->first();
    QCOMPARE(row.at, m_clock.instant);
    QCOMPARE(*row.month, october);
    QCOMPARE(row.quote->points.value(), 12'352);
    QCOMPARE(row.quote->qcash.value(), 12'300);
    QCOMPARE(row.quote->lost.value(), 52);
    QCOMPARE(row.total->value(), 22'300);
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::itConvertsOnceAMonth()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("converted"));
    // As after a crash between two looks, an hour later, with late points, and with another day of the same month.
    QCOMPARE(run(), QStringLiteral("none"));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 13), 500, QStringLiteral("late"));
    QCOMPARE(save(28), QStringLiteral("done"));
    set(11, 30, 12);
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(total(), 22'300);
    QCOMPARE(events(), QStringLiteral("turned_on converted changed"));
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::aDayThatHasPassedIsMadeUpFor()
{
    QCOMPARE(save(3), QStringLiteral("done")); // on the 21st
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 22'300);
}

void AutoConversionStoreTest::theNextMonthIsConvertedOnItsDay()
{
    addPoints(*m_wallet, m_shop.id, QDate(2026, 11, 2), 777, QStringLiteral("november"));
    QCOMPARE(save(lastDayOfMonth), QStringLiteral("done"));
    set(11, 30, 9);
    QCOMPARE(run(), QStringLiteral("converted"));
    set(12, 31, 8, 59);
    QCOMPARE(run(), QStringLiteral("none"));
    set(12, 31, 23, 59);
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 23'000);
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::afterTheButtonNothingIsBooked()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    QCOMPARE(button(), QStringLiteral("done"));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("already_converted"));
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(total(), 22'300);
    QVERIFY(!*store().unseen(m_shop.id)); // the seller did it himself: nothing to tell
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::theButtonBooksNothingAfterIt()
{
    QCOMPARE(save(3), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(button(), QStringLiteral("already_converted"));
    QCOMPARE(total(), 22'300);
    QCOMPARE(run(), QStringLiteral("none"));
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::whatIsRefusedIsToldOnceAndWaitsForTheLastDay()
{
    useShopWithoutPoints();
    QCOMPARE(save(25), QStringLiteral("done"));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("no_points"));
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(*(*store().unseen(m_shop.id))->reason, ConversionRefusal::NoPoints);
    // The first of two files: converting it would lose the second one's points.
    set(11, 27, 10);
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 450, QStringLiteral("a"));
    QCOMPARE(run(), QStringLiteral("none"));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 7'000, QStringLiteral("b"));
    set(11, 30, 8, 59);
    QCOMPARE(run(), QStringLiteral("none"));
    set(11, 30, 9);
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 7'400);
    QCOMPARE(events(), QStringLiteral("turned_on refused converted"));
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::onTheLastDayItIsTriedAtEveryLook()
{
    useShopWithoutPoints();
    QCOMPARE(save(lastDayOfMonth), QStringLiteral("done"));
    set(11, 30, 9);
    QCOMPARE(run(), QStringLiteral("no_points"));
    QCOMPARE(run(), QStringLiteral("none"));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 99, QStringLiteral("a"));
    QCOMPARE(run(), QStringLiteral("under_minimum"));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 1, QStringLiteral("b"));
    set(11, 30, 23, 59);
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 100);
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::pointsThatWaitedWhileTheProgramWasClosedAreConverted()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    set(11, 27, 15);
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 22'300);
}

void AutoConversionStoreTest::aPlanThatIsChangedAfterARefusalDoesNotWait()
{
    useShopWithoutPoints();
    QCOMPARE(save(25), QStringLiteral("done"));
    set(11, 26, 9);
    QCOMPARE(run(), QStringLiteral("no_points"));
    // With another day the reason is told anew and the month waits again; with points it is converted at once.
    QCOMPARE(save(24), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("no_points"));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 500, QStringLiteral("a"));
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(save(26), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("converted"));
    QCOMPARE(total(), 500);
}

void AutoConversionStoreTest::theOutlookTellsTheNextConversion()
{
    const auto next = [this] { return store().outlook(m_shop.id, nine, m_clock.instant)->next; };
    QVERIFY(!next());
    useShopWithoutPoints();
    QCOMPARE(save(25), QStringLiteral("done"));
    QCOMPARE(next(), std::optional(jst::at(QDate(2026, 11, 25), QTime(9, 0))));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("no_points"));
    QCOMPARE(next(), std::optional(jst::at(QDate(2026, 11, 30), QTime(9, 0))));
    set(11, 30, 10);
    QCOMPARE(next(), std::optional(jst::at(QDate(2026, 12, 25), QTime(9, 0))));
}

void AutoConversionStoreTest::aClockBehindTheBookConvertsNothing()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 100), m_clock));
    addPoints(*m_wallet, m_shop.id, QDate(2026, 9, 12), 5'000, QStringLiteral("september"));
    set(10, 26, 9);
    QCOMPARE(run(), QStringLiteral("clock_behind_book"));
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(total(), 10'100);
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("converted"));
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::anActionIdThatStandsForSomethingElseIsTold()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    const QString id = autoConversionActionId(m_shop.id, october);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(id, EntryKind::ManualIn, 100), m_clock));
    set(11, 25, 9);
    QCOMPARE(run(), QStringLiteral("action_id_reused"));
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(total(), 10'100);
    QCOMPARE(button(), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void AutoConversionStoreTest::turnedOffItDoesNothing()
{
    QCOMPARE(save(25), QStringLiteral("done"));
    QVERIFY(!store().turnOff(m_shop.id, m_clock)->isOn);
    QVERIFY(!store().turnOff(m_shop.id, m_clock)->isOn);
    QCOMPARE(events(), QStringLiteral("turned_on turned_off"));
    set(11, 30, 12);
    QCOMPARE(run(), QStringLiteral("none"));
    QCOMPARE(save(25, false), QStringLiteral("password_wrong"));
    QCOMPARE(save(25), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("converted"));
}

void AutoConversionStoreTest::theNoticeIsShownUntilItIsPutAway()
{
    QCOMPARE(save(3), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("converted"));
    const auto notice = store().unseen(m_shop.id).value();
    QCOMPARE(notice->quote->qcash.value(), 12'300);
    QVERIFY(store().markSeen(m_shop.id, notice->number));
    QVERIFY(!*store().unseen(m_shop.id));
}

void AutoConversionStoreTest::theLogAndThePlanAreProtected()
{
    QCOMPARE(save(3), QStringLiteral("done"));
    QCOMPARE(run(), QStringLiteral("converted"));
    for (const char *sql : {"UPDATE auto_conversion_log SET day = 1", "DELETE FROM auto_conversion_log", "DELETE FROM auto_conversion_plan",
                            "UPDATE auto_conversion_plan SET version = 0",
                            "INSERT INTO auto_conversion_log SELECT shop_id, number + 1, logged_at, event, version, day, month, action_id, reason "
                            "FROM auto_conversion_log WHERE event = 'converted'"})
        QVERIFY2(!runRaw(m_wallet->database(), sql).isEmpty(), sql);
}

void AutoConversionStoreTest::planAndButtonOverTwoConnectionsConvertOnce()
{
    Chance chance("plan and button at once");
    const QTemporaryDir folder;
    for (int round = 0; round < 12; ++round) {
        const QString path = folder.filePath(QStringLiteral("wallet-%1.db").arg(round));
        m_wallet = openWallet(path);
        m_shop = registerShop(*m_wallet, m_clock, 10'000);
        addPoints(*m_wallet, m_shop.id, QDate(2026, 10, 12), 12'352);
        QCOMPARE(save(3), QStringLiteral("done"));
        const bool isWithSecondWindow = chance.once(2);
        QString byPlan;
        QString byOther;
        std::thread other([&] {
            const auto wallet = openWallet(path);
            if (isWithSecondWindow) {
                const auto row = wallet->autoConversions.convertDue(m_shop.id, nine, m_clock);
                byOther = row && *row && (*row)->event == AutoConversionEvent::Converted ? QStringLiteral("done") : QStringLiteral("no");
            } else {
                byOther = answerOf(wallet->conversions.convert(m_shop.id, {QStringLiteral("button"), {}, {}}, m_clock));
            }
        });
        byPlan = run();
        other.join();
        QVERIFY2((byPlan == QStringLiteral("converted")) != (byOther == QStringLiteral("done")), qPrintable(byPlan + u' ' + byOther));
        QCOMPARE(total(), 22'300);
        QVERIFY(run() != QStringLiteral("converted"));
        QCOMPARE(total(), 22'300);
        VERIFY_SOUND(*m_wallet);
    }
}

void AutoConversionStoreTest::remindersAreToldOnceAndPutAwayByStage()
{
    ConversionReminderStore &reminders = m_wallet->conversionReminders;
    const auto claim = [&](JstMonth month, int stage) { return *reminders.claimTelling(m_shop.id, month, stage); };
    QVERIFY(claim(october, 10'080));
    QVERIFY(!claim(october, 10'080));
    QVERIFY(reminders.putAway(m_shop.id, october, 4'320));
    QVERIFY(!claim(october, 4'320)); // put away before it was told
    QVERIFY(claim(october, 1'440));
    QVERIFY(!claim(october, 10'080)); // the clock was turned back
    QVERIFY(reminders.putAway(m_shop.id, october, 10'080));
    const ReminderMemory memory = *reminders.memory(m_shop.id, october);
    QCOMPARE(*memory.told, 1'440);
    QCOMPARE(*memory.putAway, 4'320);
    QVERIFY(claim(october.next(), 10'080));
    const Shop second = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("second"));
    QVERIFY(!reminders.memory(second.id, october)->told);
}

QTEST_GUILESS_MAIN(AutoConversionStoreTest)
#include "auto_conversion_store_test.moc"
