#include "store/backup.h"

#include "support/file_states.h"
#include "support/wallet_samples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace console;
using namespace samples;

/// Copies of the store: whole or not at all, never over what is no backup, and back again.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBackupHoldsTheWholeBook();
    void aBackupIsPrivate();
    void anOlderBackupIsReplaced();
    void theStoreIsNeverItsOwnBackup_data();
    void theStoreIsNeverItsOwnBackup();
    void otherFilesAreNotOverwritten_data();
    void otherFilesAreNotOverwritten();
    void aLeftOverJournalDoesNotSpoilANewBackup();
    void aCancelledBackupLeavesNothing();
    void aBackupBesideAWriterIsConsistent();
    void aHeldStoreIsBusyWithinReason();
    void aRestoreBringsBackWhatWas();
    void aBackupWithUnfinishedWorkIsRestoredWithoutIt();
    void whatWasBeforeARestoreIsKept();
    void badBackupsAreNotRestored_data();
    void badBackupsAreNotRestored();
    void aCancelledRestoreChangesNothing();
    void othersSeeWhatWasRestored();
    void aHeldStoreIsNotRestored();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden); }
    [[nodiscard]] QString backUpTo(const QString &path) { return answerOf(backUpChecked(m_wallet->database(), path)); }
    [[nodiscard]] ActionResult<QString, BackupRefusal> restoreFrom(const QString &path)
    {
        return restoreChecked(m_wallet->database(), path, m_clock.instant);
    }
    [[nodiscard]] bool spend(const char *id, qint64 amount)
    {
        return m_wallet->book.addEntry(m_shop.id, entry(QString::fromLatin1(id), EntryKind::AdSpend, amount), m_clock).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void BackupTest::init()
{
    m_wallet.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = openWallet(at("wallet.sqlite"));
    m_shop = registerShop(*m_wallet, m_clock);
    QVERIFY(spend("first", 100));
}

void BackupTest::aBackupHoldsTheWholeBook()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    const auto copy = openWallet(at("backup.sqlite"), Database::Mode::OpenExisting);
    QCOMPARE(totalOf(*copy, m_shop.id), 9'900);
    QCOMPARE(copy->shops.loginPasswordHash(m_shop.id), QStringLiteral("login-hash"));
    VERIFY_SOUND(*copy);
}

void BackupTest::aBackupIsPrivate()
{
    const mode_t before = ::umask(0);
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    ::umask(before);
    QCOMPARE(modeOf(at("backup.sqlite")), mode_t(0600));
}

void BackupTest::anOlderBackupIsReplaced()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QVERIFY(spend("second", 50));
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QCOMPARE(totalOf(*openWallet(at("backup.sqlite")), m_shop.id), 9'850);
}

void BackupTest::theStoreIsNeverItsOwnBackup_data()
{
    QTest::addColumn<int>("spelling");
    const char *const spellings[] = {"as opened", "with ./", "over the folder above", "symbolic link", "hard link", "its journal", "a link to its folder"};
    for (int i = 0; i < 7; ++i)
        QTest::newRow(spellings[i]) << i;
}

void BackupTest::theStoreIsNeverItsOwnBackup()
{
    QFETCH(int, spelling);
    const QString store = at("wallet.sqlite");
    QString path = store;
    if (spelling == 1)
        path = at("./wallet.sqlite");
    else if (spelling == 2)
        path = at("../") + QDir(m_folder->path()).dirName() + QStringLiteral("/wallet.sqlite");
    else if (spelling == 3)
        QVERIFY(QFile::link(store, path = at("linked.sqlite")));
    else if (spelling == 4)
        QVERIFY(::link(QFile::encodeName(store).constData(), QFile::encodeName(path = at("hard.sqlite")).constData()) == 0);
    else if (spelling == 5)
        path = store + QStringLiteral("-journal");
    else if (spelling == 6) {
        QVERIFY(QFile::link(m_folder->path(), at("folder")));
        path = at("folder/wallet.sqlite");
    }
    const QByteArray before = hashOf(store);
    QCOMPARE(backUpTo(path), QStringLiteral("same_file"));
    if (spelling != 5)
        QCOMPARE(answerOf(restoreFrom(path)), QStringLiteral("same_file"));
    QCOMPARE(hashOf(store), before);
    VERIFY_SOUND(*m_wallet);
}

void BackupTest::otherFilesAreNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("my letters\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another SQLite file") << QByteArray("SQLite format 3\0", 16) + QByteArray(4'080, '\1');
}

void BackupTest::otherFilesAreNotOverwritten()
{
    QFETCH(QByteArray, bytes);
    writeFile(at("letters"), bytes);
    QCOMPARE(backUpTo(at("letters")), QStringLiteral("not_a_backup"));
    QCOMPARE(bytesOf(at("letters")), bytes);
    QVERIFY(backUpTo(m_folder->path()) != QLatin1String("done"));
    QVERIFY(backUpTo(at("no/such/folder/backup.sqlite")) != QLatin1String("done"));
    QCOMPARE(files(), QStringList({QStringLiteral("letters"), QStringLiteral("wallet.sqlite"), QStringLiteral("wallet.sqlite-journal")}));
}

namespace {

/// As if a program had been killed at work on `path`.
void leaveUnfinishedWork(const QString &path)
{
    const QString journal = path + QStringLiteral("-journal");
    QByteArray bytes[2];
    {
        const auto wallet = openWallet(path);
        const QString answer = runRaw(wallet->database(), "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                                                          "UPDATE account SET entries = entries + 7;"
                                                          "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                                                          "INSERT INTO action SELECT 1, 'half-' || i, hex(randomblob(100)), 0 FROM n");
        if (!answer.isEmpty())
            qFatal("%s", qPrintable(answer));
        bytes[0] = bytesOf(path);
        bytes[1] = bytesOf(journal);
        runRaw(wallet->database(), "ROLLBACK");
    }
    writeFile(path, bytes[0]);
    writeFile(journal, bytes[1]);
}

} // namespace

void BackupTest::aLeftOverJournalDoesNotSpoilANewBackup()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    leaveUnfinishedWork(at("backup.sqlite")); // its journal would be rolled back into whatever bears its name
    for (int i = 0; i < 200; ++i)
        QVERIFY(spend(QByteArray::number(i).constData(), 3));
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    const auto copy = openWallet(at("backup.sqlite"), Database::Mode::OpenExisting);
    QCOMPARE(totalOf(*copy, m_shop.id), 9'300);
    VERIFY_SOUND(*copy);
}

void BackupTest::aCancelledBackupLeavesNothing()
{
    const QStringList before = files();
    QCOMPARE(answerOf(backUpChecked(m_wallet->database(), at("backup.sqlite"), [](double) { return false; })), QStringLiteral("cancelled"));
    QCOMPARE(files(), before);
    QVERIFY(spend("after", 1));
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
}

void BackupTest::aBackupBesideAWriterIsConsistent()
{
    // Large enough for many steps, while another connection goes on booking.
    QCOMPARE(runRaw(m_wallet->database(), "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) "
                                          "INSERT INTO notice SELECT 1, 20260101, 'general', i, hex(randomblob(100000)), '', 0 FROM n"),
             QString());
    std::atomic<bool> goOn = true;
    std::atomic<int> booked = 0;
    std::thread writer([&] {
        const auto wallet = openWallet(at("wallet.sqlite"));
        for (int i = 0; goOn; ++i) {
            if (placePaid(*wallet, m_shop, ticket(QStringLiteral("w-%1").arg(i), 100), m_clock))
                ++booked;
        }
    });
    QElapsedTimer timer;
    timer.start();
    while (booked < 5 && timer.elapsed() < 30'000)
        std::this_thread::yield();
    const QString answer = backUpTo(at("backup.sqlite"));
    const qint64 took = timer.elapsed();
    goOn = false;
    writer.join();
    QCOMPARE(answer, QStringLiteral("done"));
    QVERIFY2(took < 30'000, qPrintable(QString::number(took)));
    const auto copy = openWallet(at("backup.sqlite"), Database::Mode::OpenExisting);
    QVERIFY(totalOf(*copy, m_shop.id) >= 9'900 + 500);
    VERIFY_SOUND(*copy);
    VERIFY_SOUND(*m_wallet);
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'900 + booked * 100);
}

void BackupTest::aHeldStoreIsBusyWithinReason()
{
    m_wallet->database().setBusyTimeout(200);
    const auto holder = openWallet(at("wallet.sqlite"));
    QCOMPARE(runRaw(holder->database(), "BEGIN EXCLUSIVE"), QString());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(backUpChecked(m_wallet->database(), at("backup.sqlite"))), std::optional(StoreFault::Busy));
    QVERIFY2(timer.elapsed() < 2 * Database::busyTimeoutMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!QFile::exists(at("backup.sqlite")));
}

void BackupTest::aRestoreBringsBackWhatWas()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    const QByteArray backup = hashOf(at("backup.sqlite"));
    QVERIFY(spend("second", 5'000));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 4'900);
    QVERIFY(restoreFrom(at("backup.sqlite")));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'900);
    QCOMPARE(hashOf(at("backup.sqlite")), backup);
    VERIFY_SOUND(*m_wallet);
    QVERIFY(spend("second", 1)); // and the id is free again
    QCOMPARE(totalOf(*openWallet(at("wallet.sqlite")), m_shop.id), 9'899);
    QCOMPARE(modeOf(at("wallet.sqlite")), mode_t(0600));
}

void BackupTest::aBackupWithUnfinishedWorkIsRestoredWithoutIt()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    leaveUnfinishedWork(at("backup.sqlite"));
    QVERIFY(spend("second", 200));
    const QByteArray before = hashOf(at("backup.sqlite")) + hashOf(at("backup.sqlite-journal"));
    QVERIFY(restoreFrom(at("backup.sqlite")));
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'900);
    VERIFY_SOUND(*m_wallet);
    QCOMPARE(hashOf(at("backup.sqlite")) + hashOf(at("backup.sqlite-journal")), before);
}

void BackupTest::whatWasBeforeARestoreIsKept()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QVERIFY(spend("second", 200));
    const auto first = restoreFrom(at("backup.sqlite"));
    QVERIFY(first);
    QVERIFY(spend("third", 400));
    const auto second = restoreFrom(at("backup.sqlite")); // within the same second
    QVERIFY(second);
    QVERIFY(*first != *second);
    QCOMPARE(totalOf(*openWallet(*first, Database::Mode::OpenExisting), m_shop.id), 9'700);
    QCOMPARE(totalOf(*openWallet(*second, Database::Mode::OpenExisting), m_shop.id), 9'500);
    QCOMPARE(modeOf(*first), mode_t(0600));
    QVERIFY(restoreFrom(*second)); // a way back
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'500);
}

void BackupTest::badBackupsAreNotRestored_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("flippedByte"); // in thousandths of the file; -1: none
    QTest::addColumn<QString>("answer");
    QTest::newRow("a newer schema") << QByteArray("PRAGMA user_version = 1000") << -1 << QStringLiteral("newer_schema");
    QTest::newRow("another program's") << QByteArray("PRAGMA application_id = 5") << -1 << QStringLiteral("not_a_backup");
    QTest::newRow("a changed amount") << QByteArray("DROP TRIGGER transfer_never_changes; UPDATE transfer SET amount = amount + 1 WHERE id = 1") << -1
                                      << QStringLiteral("damaged");
    QTest::newRow("a table is missing") << QByteArray("DROP TABLE entry_day") << -1 << QString();
    QTest::newRow("cut off") << QByteArray() << 1'000 << QStringLiteral("damaged");
}

void BackupTest::badBackupsAreNotRestored()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, flippedByte);
    QFETCH(QString, answer);
    const QString backup = at("backup.sqlite");
    QCOMPARE(backUpTo(backup), QStringLiteral("done"));
    if (!sql.isEmpty()) {
        const auto copy = openWallet(backup);
        QCOMPARE(runRaw(copy->database(), sql), QString());
    }
    if (flippedByte >= 0)
        QVERIFY(QFile::resize(backup, QFileInfo(backup).size() / 2));
    QVERIFY(spend("second", 200));
    const QByteArray store = hashOf(at("wallet.sqlite"));
    const QByteArray damaged = hashOf(backup);
    const auto restored = restoreFrom(backup);
    QVERIFY(!restored);
    if (!answer.isEmpty())
        QCOMPARE(answerOf(restored), answer);
    QCOMPARE(hashOf(at("wallet.sqlite")), store);
    QCOMPARE(hashOf(backup), damaged);
    QVERIFY(files().filter(QStringLiteral("restore")).isEmpty());
    QVERIFY(spend("third", 200));
    VERIFY_SOUND(*m_wallet);
}

void BackupTest::aCancelledRestoreChangesNothing()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QVERIFY(spend("second", 200));
    const QStringList before = files();
    for (int steps = 0; steps < 3; ++steps) {
        int left = steps;
        const auto restored = restoreChecked(m_wallet->database(), at("backup.sqlite"), m_clock.instant, [&left](double) { return left-- > 0; });
        QCOMPARE(answerOf(restored), QStringLiteral("cancelled"));
    }
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'700);
    QCOMPARE(files(), before);
}

void BackupTest::othersSeeWhatWasRestored()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QVERIFY(spend("second", 200));
    const auto other = openWallet(at("wallet.sqlite"));
    QCOMPARE(totalOf(*other, m_shop.id), 9'700);
    const auto before = other->database().dataVersion();
    QVERIFY(restoreFrom(at("backup.sqlite")));
    const auto after = other->database().dataVersion();
    QVERIFY(before && after && *before != *after);
    QCOMPARE(totalOf(*other, m_shop.id), 9'900);
    QVERIFY(other->book.addEntry(m_shop.id, entry(QStringLiteral("other"), EntryKind::AdSpend, 1), m_clock));
    VERIFY_SOUND(*m_wallet);
}

void BackupTest::aHeldStoreIsNotRestored()
{
    QCOMPARE(backUpTo(at("backup.sqlite")), QStringLiteral("done"));
    QVERIFY(spend("second", 200));
    m_wallet->database().setBusyTimeout(200);
    const auto holder = openWallet(at("wallet.sqlite"));
    QCOMPARE(runRaw(holder->database(), "BEGIN IMMEDIATE"), QString());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(restoreFrom(at("backup.sqlite"))), std::optional(StoreFault::Busy));
    QVERIFY2(timer.elapsed() < 2 * Database::busyTimeoutMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(runRaw(holder->database(), "ROLLBACK"), QString());
    QCOMPARE(totalOf(*m_wallet, m_shop.id), 9'700);
    VERIFY_SOUND(*m_wallet);
    QVERIFY(restoreFrom(at("backup.sqlite")));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
