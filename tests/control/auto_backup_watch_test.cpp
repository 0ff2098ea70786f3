#include "control/auto_backup_watch.h"
#include "control/backup_catalogue.h"
#include "support/store_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <memory>

using namespace console;

/// The daily backup beside the user interface: when it is made, when it is not, and what it says when it can't be.
class AutoBackupWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theChosenFiguresAreBuiltIn();
    void aBackupIsMadeAtTheStart();
    void nothingIsMadeWhileItIsOff();
    void aDayHasOneBackupHoweverOftenItStarts();
    void eachNewDayHasItsOwnAndFourteenStay();
    void aFolderThatIsGoneIsToldAndTriedAtTheNextStart();
    void anotherFolderIsTriedAtOnce();
    void itWakesNoLaterThanMidnightInJapan();
    void aFailureCanBePutAway();
    void aLongImportDoesNotHoldItUp();
    void aBusyStoreIsTriedAgainWithinTheHour();
    void aWindowThatClosesLeavesNoHalfFile();

private:
    static constexpr int patience = 60'000; ///< milliseconds, for a slow disk under sanitizers

    [[nodiscard]] AutoBackupSettings settings(int keep = 14) const { return {true, {m_folder->filePath(QStringLiteral("backups")), keep, true}}; }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden); }
    static void finish(AutoBackupWatch &watch) { QTRY_VERIFY_WITH_TIMEOUT(!watch.state().isRunning, patience); }
    void goToDay(int day) { m_store->clock.instant = jst::at(QDate(2026, 11, 21).addDays(day - 1), QTime(9, 0)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreFixture> m_store;
};

void AutoBackupWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoreFixture>();
}

void AutoBackupWatchTest::theChosenFiguresAreBuiltIn()
{
    const BackupRules rules = BackupCatalogue::shipped().rulesOn(QDate(2026, 11, 22));
    QVERIFY(rules.isOn);
    QCOMPARE(rules.keep, 14);
    QVERIFY(rules.mostKept > rules.keep);
    QVERIFY(!BackupCatalogue::fromJson(R"({"editions": [{"validFrom": "2026-01-01", "isOn": true, "keep": 0, "mostKept": 5}]})"));
    QVERIFY(!BackupCatalogue::fromJson(R"({"editions": [{"validFrom": "2026-01-01", "keep": 3, "mostKept": 5}]})"));
}

void AutoBackupWatchTest::aBackupIsMadeAtTheStart()
{
    AutoBackupWatch watch(m_store->desk());
    QVERIFY(files().isEmpty());
    watch.begin(settings());
    finish(watch);
    QVERIFY(watch.state().made);
    QCOMPARE(watch.state().made->day, QDate(2026, 11, 21));
    QCOMPARE(files(), QStringList{automaticBackupName(m_store->path(), QDate(2026, 11, 21))});
}

void AutoBackupWatchTest::nothingIsMadeWhileItIsOff()
{
    AutoBackupWatch watch(m_store->desk());
    AutoBackupSettings off = settings();
    off.isOn = false;
    watch.begin(off);
    QVERIFY(!watch.state().isRunning);
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    goToDay(2);
    watch.look();
    QVERIFY(!watch.state().isRunning);
    QVERIFY(files().isEmpty());
}

void AutoBackupWatchTest::aDayHasOneBackupHoweverOftenItStarts()
{
    for (int start = 0; start < 3; ++start) {
        AutoBackupWatch watch(m_store->desk());
        watch.begin(settings());
        finish(watch);
        QCOMPARE(watch.state().made.has_value(), start == 0);
        QVERIFY(!watch.state().failedOn);
        watch.look();
        QVERIFY(!watch.state().isRunning);
    }
    QCOMPARE(files().size(), 1);
}

void AutoBackupWatchTest::eachNewDayHasItsOwnAndFourteenStay()
{
    AutoBackupWatch watch(m_store->desk());
    watch.begin(settings());
    finish(watch);
    for (int day = 2; day <= 16; ++day) {
        goToDay(day);
        watch.look();
        finish(watch);
        QVERIFY(!watch.state().failedOn);
    }
    QCOMPARE(files().size(), 14);
    QVERIFY(!files().contains(automaticBackupName(m_store->path(), QDate(2026, 11, 22))));
    QVERIFY(files().contains(automaticBackupName(m_store->path(), QDate(2026, 12, 6))));
}

void AutoBackupWatchTest::aFolderThatIsGoneIsToldAndTriedAtTheNextStart()
{
    AutoBackupSettings chosen = settings();
    chosen.place.mayMakeFolder = false; // the user's own, a disk that is not connected
    AutoBackupWatch watch(m_store->desk());
    watch.begin(chosen);
    finish(watch);
    QCOMPARE(watch.state().failedOn, QDate(2026, 11, 21));
    QVERIFY(watch.state().fault == StoreFault::CannotOpen);
    // Not again and again on the same day …
    watch.look();
    QVERIFY(!watch.state().isRunning);
    // … but at the next start.
    QVERIFY(QDir().mkpath(chosen.place.folder));
    AutoBackupWatch next(m_store->desk());
    next.begin(chosen);
    finish(next);
    QVERIFY(!next.state().failedOn);
    QCOMPARE(files().size(), 1);
}

void AutoBackupWatchTest::anotherFolderIsTriedAtOnce()
{
    AutoBackupSettings chosen = settings();
    chosen.place.mayMakeFolder = false;
    AutoBackupWatch watch(m_store->desk());
    watch.begin(chosen);
    finish(watch);
    QVERIFY(watch.state().failedOn);
    watch.begin(settings());
    finish(watch);
    QVERIFY(!watch.state().failedOn);
    QCOMPARE(files().size(), 1);
}

void AutoBackupWatchTest::itWakesNoLaterThanMidnightInJapan()
{
    m_store->clock.instant = jst::at(QDate(2026, 11, 21), QTime(23, 59, 30));
    AutoBackupWatch watch(m_store->desk());
    watch.begin(settings());
    finish(watch);
    QVERIFY(watch.millisecondsToNextLook() > 0);
    QVERIFY(watch.millisecondsToNextLook() <= 30'000 + 2'000); // a coarse timer
}

void AutoBackupWatchTest::aFailureCanBePutAway()
{
    AutoBackupSettings chosen = settings();
    chosen.place.mayMakeFolder = false;
    AutoBackupWatch watch(m_store->desk());
    watch.begin(chosen);
    finish(watch);
    QVERIFY(!watch.state().isPutAway);
    watch.putAway();
    QVERIFY(watch.state().isPutAway);
    // The next day's failure is news.
    goToDay(2);
    watch.look();
    finish(watch);
    QVERIFY(!watch.state().isPutAway);
}

void AutoBackupWatchTest::aLongImportDoesNotHoldItUp()
{
    const auto isHeld = std::make_shared<std::atomic<bool>>(true); // the import may end after this function
    m_store->desk().longWork.run(
        this,
        [isHeld](Wallet &) -> StoreResult<void> {
            while (*isHeld)
                QThread::yieldCurrentThread();
            return {};
        },
        [](const StoreResult<void> &) {});
    AutoBackupWatch watch(m_store->desk());
    watch.begin(settings());
    const bool isMade = QTest::qWaitFor([&watch] { return !watch.state().isRunning; }, patience);
    *isHeld = false;
    QVERIFY(isMade && watch.state().made);
    QCOMPARE(files().size(), 1);
}

void AutoBackupWatchTest::aBusyStoreIsTriedAgainWithinTheHour()
{
    sqlite3 *database = m_store->desk().wallet.database().handle();
    QCOMPARE(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    AutoBackupWatch watch(m_store->desk());
    watch.begin(settings());
    QTRY_VERIFY_WITH_TIMEOUT(!watch.state().isRunning, 4 * Database::busyTimeoutMs);
    QCOMPARE(sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(!watch.state().made && !watch.state().failedOn); // nothing to tell yet
    QVERIFY(watch.millisecondsToNextLook() > 0 && watch.millisecondsToNextLook() <= 3'700'000);
    watch.look();
    finish(watch);
    QVERIFY(watch.state().made && !watch.state().failedOn);
}

void AutoBackupWatchTest::aWindowThatClosesLeavesNoHalfFile()
{
    {
        AutoBackupWatch watch(m_store->desk());
        watch.begin(settings());
        QVERIFY(watch.state().isRunning);
    }
    m_store.reset();
    // It was stopped, or just done: then the file is a whole one.
    const QDir folder(m_folder->filePath(QStringLiteral("backups")));
    for (const QString &name : files())
        QVERIFY2(name.endsWith(QLatin1String(".sqlite")) && Database::checkFile(folder.filePath(name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(AutoBackupWatchTest)
#include "auto_backup_watch_test.moc"
