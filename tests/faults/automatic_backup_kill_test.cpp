#include "store/automatic_backup.h"
#include "store/store_summary.h"

#include "support/chance.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

/// The daily backup in a program that is killed on the way, or on a disk without room: no half file under a backup's name, nothing
/// good removed, and the next start puts it right.
class AutomaticBackupKillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAnyInstantItLeavesWholeBackupsOnly();
    void aDiskWithoutRoomLeavesWhatWasThere();
    void aFullDiskIsCalledFull();

private:
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }
    [[nodiscard]] AutomaticBackupPlace place() const { return {m_folder.filePath(QStringLiteral("backups")), 3, true}; }
    [[nodiscard]] static Instant day(int number) { return jst::at(QDate(2026, 1, 1).addDays(number), QTime(9, 0)); }
    [[nodiscard]] QStringList unfinished() const
    {
        return QDir(place().folder).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] pid_t startChild(int dayNumber, qint64 mostBytes) const;

    QTemporaryDir m_folder;
    Chance m_chance{"automatic_backup_kill_test"};
};

void AutomaticBackupKillTest::initTestCase()
{
    FakeClock clock;
    const auto wallet = openWallet(store());
    registerShop(*wallet, clock);
    // Some megabytes, so that there is something to be in the middle of.
    QCOMPARE(runRaw(wallet->database(), "INSERT INTO inquiry (shop_id, inquiry_number, day, title, is_answered) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                        "FROM n LIMIT 20000) SELECT 1, i, 20261120, hex(zeroblob(200)), 0 FROM n"),
             QString());
}

/// A process that makes the backup of that day and ends with 0 where it was made, 1 where it was not. 0 bytes: no limit.
pid_t AutomaticBackupKillTest::startChild(int dayNumber, qint64 mostBytes) const
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    if (mostBytes > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(mostBytes), rlim_t(mostBytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    const auto wallet = Wallet::open(store(), Database::Mode::OpenExisting);
    if (!wallet)
        ::_exit(2);
    const auto made = makeAutomaticBackup((*wallet)->database(), place(), day(dayNumber));
    ::_exit(made ? 0 : 1);
}

void AutomaticBackupKillTest::killedAtAnyInstantItLeavesWholeBackupsOnly()
{
    int killed = 0;
    int made = 0;
    const int kills = rounds(80, 800);
    for (int number = 0; number < kills; ++number) {
        const pid_t child = startChild(number, 0);
        QVERIFY(child > 0);
        // UNAVOIDABLE: the instant of the kill is to have nothing to do with what the program does
        QThread::usleep(static_cast<unsigned long>(m_chance.between(0, 250'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        (WIFSIGNALED(status) ? killed : made) += 1;
        const QList<AutomaticBackup> backups = automaticBackups(store(), place().folder);
        for (const AutomaticBackup &backup : backups) {
            const auto summary = summaryOf(backup.path);
            QVERIFY2(summary && summary->isSound, qPrintable(backup.path));
            QCOMPARE(summary->shops.size(), 1);
        }
    }
    std::printf("automatic_backup_kill_test: killed %d times, made %d times\n", killed, made);
    QVERIFY(killed > 0);
    // The next start makes its own and clears away what was left.
    const auto wallet = openWallet(store(), Database::Mode::OpenExisting);
    const auto last = makeAutomaticBackup(wallet->database(), place(), day(kills));
    QVERIFY(last && *last);
    QCOMPARE(unfinished(), QStringList());
    QVERIFY(automaticBackups(store(), place().folder).size() <= 3);
    VERIFY_SOUND(*wallet);
}

void AutomaticBackupKillTest::aDiskWithoutRoomLeavesWhatWasThere()
{
    const QList<AutomaticBackup> before = automaticBackups(store(), place().folder);
    QVERIFY(!before.isEmpty());
    for (const qint64 bytes : {qint64(4'096), qint64(65'536), qint64(1'000'000)}) {
        const pid_t child = startChild(2'000, bytes);
        QVERIFY(child > 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status)); // it fails, it does not fall over
        QCOMPARE(WEXITSTATUS(status), 1);
        const QList<AutomaticBackup> after = automaticBackups(store(), place().folder);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.first().path, before.first().path);
        QCOMPARE(unfinished(), QStringList());
    }
    const auto wallet = openWallet(store(), Database::Mode::OpenExisting);
    const auto made = makeAutomaticBackup(wallet->database(), place(), day(2'000));
    QVERIFY(made && *made);
}

namespace {

constexpr int cannotTry = 77;

/// In a process of its own: the folder becomes a disk of one megabyte that only this process sees.
int backUpToSmallDisk(const QString &store, const AutomaticBackupPlace &place, Instant now)
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", QFile::encodeName(place.folder).constData(), "tmpfs", 0, "size=1m") != 0)
        return cannotTry;
    const auto wallet = Wallet::open(store, Database::Mode::OpenExisting);
    if (!wallet)
        return 2;
    const auto made = makeAutomaticBackup((*wallet)->database(), place, now);
    const bool isLeft = !QDir(place.folder).entryList(QDir::Files | QDir::Hidden).isEmpty();
    return faultOf(made) == StoreFault::DiskFull && !isLeft ? 0 : 1;
}

} // namespace

void AutomaticBackupKillTest::aFullDiskIsCalledFull()
{
    QVERIFY(QDir().mkpath(place().folder));
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(backUpToSmallDisk(store(), place(), day(3'000)));
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == cannotTry)
        QSKIP("this machine does not let a program mount a small disk");
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(AutomaticBackupKillTest)
#include "automatic_backup_kill_test.moc"
