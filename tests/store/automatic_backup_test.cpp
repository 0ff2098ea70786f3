#include "store/automatic_backup.h"

#include "support/file_states.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Backups that the program makes by itself: one a day, so many at most, and never at the cost of anything else in the folder.
class AutomaticBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sixteenDaysLeaveTheNewestFourteen();
    void aDayHasOneBackup();
    void theDayIsJapans();
    void foreignFilesStay();
    void anotherStoresBackupsStay();
    void anotherComputersBackupsStay();
    void aCopyIsCheckedBeforeItHasItsName();
    void writersThatNeverRestPutItOff();
    void theProgramsOwnFolderIsMadeAndPrivate();
    void aChosenFolderThatIsGoneIsAFault();
    void aFailedBackupRemovesNothing();
    void aCopyOfADamagedStoreIsNotKept();
    void aClockTurnedBackNeverCostsTheNewest();
    void whatAKilledProgramLeftIsClearedAway();
    void aCancelledBackupLeavesNothing();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("backups")); }
    [[nodiscard]] QString store() const { return m_folder->filePath(QStringLiteral("wallet.sqlite")); }
    [[nodiscard]] AutomaticBackupPlace place(int keep = 14) const { return {folder(), keep, true}; }
    /// Some steps of copying and some questions of the check.
    void makeLarge() const
    {
        QCOMPARE(runRaw(m_wallet->database(), "INSERT INTO inquiry (shop_id, inquiry_number, day, title, is_answered) WITH RECURSIVE n(i) AS (SELECT 1 "
                                              "UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT 1, i, 20261120, hex(zeroblob(200)), 0 FROM n"),
                 QString());
    }
    [[nodiscard]] QString make(int keep = 14)
    {
        const auto made = makeAutomaticBackup(m_wallet->database(), place(keep), m_clock.instant);
        return made && !*made ? QStringLiteral("nothing to do") : answerOf(made);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QStringList days() const
    {
        QStringList days;
        for (const AutomaticBackup &backup : automaticBackups(store(), folder()))
            days.append(backup.day.toString(Qt::ISODate));
        return days;
    }
    void goToDay(int day) { m_clock.instant = jst::at(QDate(2026, 11, 1).addDays(day - 1), QTime(9, 0)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
};

void AutomaticBackupTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = openWallet(store());
    goToDay(1);
    registerShop(*m_wallet, m_clock);
}

void AutomaticBackupTest::sixteenDaysLeaveTheNewestFourteen()
{
    for (int day = 1; day <= 16; ++day) {
        goToDay(day);
        QCOMPARE(make(), QStringLiteral("done"));
    }
    QCOMPARE(files().size(), 14);
    QCOMPARE(days().first(), QStringLiteral("2026-11-16"));
    QCOMPARE(days().last(), QStringLiteral("2026-11-03"));
    QStringList sorted = files();
    sorted.sort();
    QCOMPARE(sorted.first(), automaticBackupName(store(), QDate(2026, 11, 3)));
    // Each of them can be restored.
    const auto copy = openWallet(QDir(folder()).filePath(sorted.first()), Database::Mode::OpenExisting);
    VERIFY_SOUND(*copy);
}

void AutomaticBackupTest::aDayHasOneBackup()
{
    QCOMPARE(make(), QStringLiteral("done"));
    const QByteArray first = hashOf(QDir(folder()).filePath(files().first()));
    QVERIFY(m_wallet->shops.setGrade(ShopId{1}, Grade::Power));
    QCOMPARE(make(), QStringLiteral("nothing to do"));
    QCOMPARE(files().size(), 1);
    QCOMPARE(hashOf(QDir(folder()).filePath(files().first())), first);
}

void AutomaticBackupTest::theDayIsJapans()
{
    m_clock.instant = jst::at(QDate(2026, 11, 5), QTime(23, 59, 59));
    QCOMPARE(make(), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(1);
    QCOMPARE(make(), QStringLiteral("done"));
    QCOMPARE(days(), QStringList({QStringLiteral("2026-11-06"), QStringLiteral("2026-11-05")}));
}

void AutomaticBackupTest::foreignFilesStay()
{
    QVERIFY(QDir().mkpath(folder()));
    const auto at = [this](const QString &name) { return QDir(folder()).filePath(name); };
    // A name like ours over another content, our content under other names, and quite other things.
    writeFile(at(automaticBackupName(store(), QDate(2020, 1, 1))), "my letters");
    writeFile(at(automaticBackupName(store(), QDate(2020, 1, 2))), QByteArray("SQLite format 3\0", 16) + QByteArray(4'080, '\1'));
    writeFile(at(QStringLiteral("diary.txt")), "dear diary");
    QVERIFY(backUp(m_wallet->database(), at(QStringLiteral("qsm-console-2020-01-03.sqlite"))));
    QVERIFY(backUp(m_wallet->database(), at(QStringLiteral("qsm-console-auto-2020-01-04.sqlite"))));
    QVERIFY(backUp(m_wallet->database(), at(automaticBackupName(store(), QDate(2020, 1, 5)) + QStringLiteral(".old"))));
    const QStringList before = files();
    for (int day = 1; day <= 4; ++day) {
        goToDay(day);
        QCOMPARE(make(2), QStringLiteral("done"));
    }
    const QStringList after = files();
    QCOMPARE(after.size(), before.size() + 2);
    for (const QString &name : before)
        QVERIFY2(after.contains(name), qPrintable(name));
    QCOMPARE(bytesOf(at(QStringLiteral("diary.txt"))), QByteArray("dear diary"));
}

void AutomaticBackupTest::anotherStoresBackupsStay()
{
    const QString otherPath = m_folder->filePath(QStringLiteral("other.sqlite"));
    const auto other = openWallet(otherPath);
    for (int day = 1; day <= 3; ++day) {
        goToDay(day);
        QVERIFY(makeAutomaticBackup(other->database(), place(3), m_clock.instant));
        QCOMPARE(make(1), QStringLiteral("done"));
    }
    QCOMPARE(automaticBackups(otherPath, folder()).size(), 3);
    QCOMPARE(automaticBackups(store(), folder()).size(), 1);
}

void AutomaticBackupTest::anotherComputersBackupsStay()
{
    // The same path on another computer, in a folder that both share.
    QVERIFY(QDir().mkpath(folder()));
    const auto nameThere = [this](int day) { return automaticBackupName(store(), QDate(2026, 10, day), QStringLiteral("another computer")); };
    for (int day = 1; day <= 3; ++day)
        QVERIFY(backUp(m_wallet->database(), QDir(folder()).filePath(nameThere(day))));
    QCOMPARE(make(1), QStringLiteral("done"));
    QCOMPARE(days(), QStringList{QStringLiteral("2026-11-01")});
    for (int day = 1; day <= 3; ++day)
        QVERIFY(files().contains(nameThere(day)));
}

void AutomaticBackupTest::aCopyIsCheckedBeforeItHasItsName()
{
    makeLarge();
    int checked = 0;
    bool isNamed = false;
    const auto watch = [&](double share) {
        checked += share >= 1.0 ? 1 : 0;
        isNamed = isNamed || QFileInfo::exists(QDir(folder()).filePath(automaticBackupName(store(), QDate(2026, 11, 1))));
        return true;
    };
    QCOMPARE(answerOf(makeAutomaticBackup(m_wallet->database(), place(), m_clock.instant, watch)), QStringLiteral("done"));
    QVERIFY(checked > 0);
    QVERIFY(!isNamed);
    QCOMPARE(files().size(), 1);
}

void AutomaticBackupTest::writersThatNeverRestPutItOff()
{
    makeLarge();
    const auto writer = openWallet(store(), Database::Mode::OpenExisting);
    bool isRight = false;
    const auto write = [&](double) {
        isRight = !isRight;
        return writer->shops.setGrade(ShopId{1}, isRight ? Grade::Power : Grade::General).has_value();
    };
    QVERIFY(faultOf(makeAutomaticBackup(m_wallet->database(), place(), m_clock.instant, write)) == StoreFault::Busy);
    QCOMPARE(files(), QStringList());
    // The user waits for the own one: it is made all the same.
    const QString own = m_folder->filePath(QStringLiteral("own.sqlite"));
    QCOMPARE(answerOf(backUpChecked(m_wallet->database(), own, write)), QStringLiteral("done"));
    QCOMPARE(make(), QStringLiteral("done"));
}

void AutomaticBackupTest::theProgramsOwnFolderIsMadeAndPrivate()
{
    QCOMPARE(make(), QStringLiteral("done"));
    QCOMPARE(ownBackupFolder(store()), folder());
    QCOMPARE(modeOf(folder()), mode_t(0700));
    QCOMPARE(modeOf(QDir(folder()).filePath(files().first())), mode_t(0600));
}

void AutomaticBackupTest::aChosenFolderThatIsGoneIsAFault()
{
    const auto made = makeAutomaticBackup(m_wallet->database(), {folder(), 14, false}, m_clock.instant);
    QVERIFY(faultOf(made) == StoreFault::CannotOpen);
    QVERIFY(!QFileInfo::exists(folder()));
}

void AutomaticBackupTest::aFailedBackupRemovesNothing()
{
    for (int day = 1; day <= 3; ++day) {
        goToDay(day);
        QCOMPARE(make(), QStringLiteral("done"));
    }
    goToDay(4);
    // Another program's file stands under today's name.
    writeFile(QDir(folder()).filePath(automaticBackupName(store(), QDate(2026, 11, 4))), "not ours");
    QCOMPARE(make(1), QStringLiteral("not_a_backup"));
    QCOMPARE(days().size(), 3);
}

void AutomaticBackupTest::aCopyOfADamagedStoreIsNotKept()
{
    QCOMPARE(make(), QStringLiteral("done"));
    goToDay(2);
    // A page that no index and no header points to rightly any more.
    QCOMPARE(runRaw(m_wallet->database(), "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                                          "WHERE name = 'notice') WHERE name = 'inquiry'; PRAGMA writable_schema = RESET"),
             QString());
    QCOMPARE(make(1), QStringLiteral("damaged"));
    QCOMPARE(days(), QStringList{QStringLiteral("2026-11-01")});
    QCOMPARE(files().size(), 1);
}

void AutomaticBackupTest::aClockTurnedBackNeverCostsTheNewest()
{
    goToDay(10);
    QCOMPARE(make(1), QStringLiteral("done"));
    goToDay(5);
    QCOMPARE(make(1), QStringLiteral("done"));
    // The one just made stays, whatever its day.
    QVERIFY(days().contains(QStringLiteral("2026-11-05")));
}

void AutomaticBackupTest::whatAKilledProgramLeftIsClearedAway()
{
    QVERIFY(QDir().mkpath(folder()));
    const QString name = QDir(folder()).filePath(automaticBackupName(store(), QDate(2026, 10, 30)));
    const QString own = name + QStringLiteral(".%1.part").arg(unfinishedBackupMark());
    const QString dead = name + QStringLiteral(".%1.999999999.part").arg(unfinishedBackupMark().section(u'.', 0, 0));
    const QString there = name + QStringLiteral(".0123cafe.999999999.part");
    for (const QString &path : {dead, dead + QStringLiteral("-journal"), own, there, QDir(folder()).filePath(QStringLiteral("film.part"))})
        writeFile(path, "half of it");
    QCOMPARE(make(), QStringLiteral("done"));
    QVERIFY(!QFileInfo::exists(dead));
    QVERIFY(!QFileInfo::exists(dead + QStringLiteral("-journal")));
    QVERIFY(QFileInfo::exists(own)); // its program is at work
    QVERIFY(QFileInfo::exists(there)); // of another computer: it may be
    QVERIFY(QFileInfo::exists(QDir(folder()).filePath(QStringLiteral("film.part"))));
}

void AutomaticBackupTest::aCancelledBackupLeavesNothing()
{
    const auto made = makeAutomaticBackup(m_wallet->database(), place(), m_clock.instant, [](double) { return false; });
    QCOMPARE(answerOf(made), QStringLiteral("cancelled"));
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(AutomaticBackupTest)
#include "automatic_backup_test.moc"
