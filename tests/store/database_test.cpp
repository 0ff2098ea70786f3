#include "store/database.h"

#include "support/file_states.h"
#include "support/wallet_samples.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/wait.h>

using namespace console;
using namespace samples;

/// The file under the store: what is opened and what is left alone, who may read it, what happens when it is held or full.
class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewStoreIsPrivateWhateverTheUmask_data();
    void aNewStoreIsPrivateWhateverTheUmask();
    void theJournalIsPrivateToo();
    void durabilityIsSetAsPromised();
    void onlyANewFileIsCreatedNew();
    void aMissingFileIsNotMadeWhereOneMustExist();
    void anEmptyFileIsFinished();
    void otherFilesAreLeftAlone_data();
    void otherFilesAreLeftAlone();
    void anotherProgramsJournalIsLeftAlone();
    void aFolderIsNoStore();
    void permissionsAreRespected();
    void aReadOnlyStoreCanBeReadAndRefusesWrites();
    void aHeldStoreIsBusyWithinItsTimeout();
    void readersGoOnWhileAWriterPrepares();
    void aStoreThatWasBusyWorksAgain();
    void aKilledWriterIsRolledBack();
    void aFullStoreLosesNothing_data();
    void aFullStoreLosesNothing();
    void changesOfOtherProgramsAreNoticed();
    void aTransactionWithoutCommitIsUndone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeClock m_clock;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("wallet.sqlite"));
}

namespace {

class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

std::optional<StoreFault> openFault(const QString &path, Database::Mode mode)
{
    return faultOf(Database::open(path, mode));
}

} // namespace

void DatabaseTest::aNewStoreIsPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    for (const int mask : {0, 02, 022, 027, 077, 0177, 0377})
        QTest::newRow(qPrintable(QString::number(mask, 8))) << mask;
}

void DatabaseTest::aNewStoreIsPrivateWhateverTheUmask()
{
    QFETCH(int, mask);
    const PermissionsCount permissions;
    const QString folder = m_folder->filePath(QStringLiteral("data"));
    {
        const Umask umask(static_cast<mode_t>(mask));
        const auto wallet = openWallet(folder + QStringLiteral("/wallet.sqlite"));
        registerShop(*wallet, m_clock);
    }
    QCOMPARE(modeOf(folder), mode_t(0700));
    QCOMPARE(modeOf(folder + QStringLiteral("/wallet.sqlite")), mode_t(0600));
}

void DatabaseTest::theJournalIsPrivateToo()
{
    const Umask umask(0);
    const auto wallet = openWallet(m_path);
    registerShop(*wallet, m_clock);
    const QString journal = m_path + QStringLiteral("-journal");
    QVERIFY(QFileInfo::exists(journal));
    QCOMPARE(modeOf(journal), mode_t(0600));
}

void DatabaseTest::durabilityIsSetAsPromised()
{
    const auto wallet = openWallet(m_path);
    Database &database = wallet->database();
    const auto text = [&database](const char *pragma) {
        Statement read(database, QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        return read.next().value_or(false) ? read.text(0) : QString();
    };
    QCOMPARE(text("journal_mode"), QStringLiteral("truncate"));
    QCOMPARE(text("synchronous"), QStringLiteral("3"));
    QCOMPARE(text("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(text("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(text("application_id").toInt(), Database::applicationId);
    QCOMPARE(text("user_version").toInt(), Database::schemaVersion);
}

void DatabaseTest::onlyANewFileIsCreatedNew()
{
    openWallet(m_path, Database::Mode::CreateNew).reset();
    const QByteArray before = hashOf(m_path);
    QCOMPARE(openFault(m_path, Database::Mode::CreateNew), std::optional(StoreFault::CannotOpen));
    QCOMPARE(hashOf(m_path), before);
    QVERIFY(!openFault(m_path, Database::Mode::OpenExisting));
    QVERIFY(!openFault(m_path, Database::Mode::OpenOrCreate));
}

void DatabaseTest::aMissingFileIsNotMadeWhereOneMustExist()
{
    QCOMPARE(openFault(m_path, Database::Mode::OpenExisting), std::optional(StoreFault::CannotOpen));
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), m_path));
    QCOMPARE(openFault(m_path, Database::Mode::OpenOrCreate), std::optional(StoreFault::CannotOpen)); // a link into nothing
}

void DatabaseTest::anEmptyFileIsFinished()
{
    // A program that was killed between making the file and its first transaction leaves it empty.
    writeFile(m_path, {});
    QCOMPARE(openFault(m_path, Database::Mode::OpenExisting), std::optional(StoreFault::NotOurs));
    QCOMPARE(QFileInfo(m_path).size(), 0);
    QVERIFY(!openFault(m_path, Database::Mode::OpenOrCreate));
    QVERIFY(!openFault(m_path, Database::Mode::OpenExisting));
}

void DatabaseTest::otherFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("sql"); // run on a wallet; or the file's bytes
    QTest::addColumn<bool>("isBytes");
    QTest::addColumn<int>("fault");
    const auto other = int(StoreFault::NotOurs);
    QTest::newRow("a newer schema") << QByteArray("PRAGMA user_version = 1000") << false << int(StoreFault::NewerSchema);
    QTest::newRow("a much newer schema") << QByteArray("PRAGMA user_version = 2147483647") << false << int(StoreFault::NewerSchema);
    QTest::newRow("another program's SQLite file") << QByteArray("PRAGMA application_id = 7") << false << other;
    QTest::newRow("a SQLite file without an id") << QByteArray("PRAGMA application_id = 0") << false << other;
    QTest::newRow("text") << QByteArray("seller,name\n1,2\n") << true << other;
    QTest::newRow("long text") << QByteArray(100'000, 'x') << true << other;
    QTest::newRow("a lone SQLite name") << QByteArray("SQLite format 3\0", 16) << true << other;
    QTest::newRow("noughts") << QByteArray(8'192, '\0') << true << other;
}

void DatabaseTest::otherFilesAreLeftAlone()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isBytes);
    QFETCH(int, fault);
    if (isBytes) {
        writeFile(m_path, sql);
    } else {
        const auto wallet = openWallet(m_path);
        registerShop(*wallet, m_clock);
        QCOMPARE(runRaw(wallet->database(), sql), QString());
    }
    QFile::remove(m_path + QStringLiteral("-journal"));
    const QByteArray before = hashOf(m_path);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    for (const auto mode : {Database::Mode::OpenExisting, Database::Mode::OpenOrCreate})
        QCOMPARE(openFault(m_path, mode), std::optional(StoreFault(fault)));
    QCOMPARE(faultOf(Database::checkFile(m_path)), std::optional(StoreFault(fault)));
    QCOMPARE(hashOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
}

void DatabaseTest::anotherProgramsJournalIsLeftAlone()
{
    openWallet(m_path).reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(68) && file.write("ABCD", 4) == 4); // another application's id
    file.close();
    const QString journal = m_path + QStringLiteral("-journal");
    writeFile(journal, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(2'000, 'j'));
    const QByteArray before = hashOf(m_path) + hashOf(journal);
    QCOMPARE(openFault(m_path, Database::Mode::OpenOrCreate), std::optional(StoreFault::NotOurs));
    QCOMPARE(hashOf(m_path) + hashOf(journal), before);
}

void DatabaseTest::aFolderIsNoStore()
{
    for (const auto mode : {Database::Mode::OpenExisting, Database::Mode::OpenOrCreate, Database::Mode::CreateNew})
        QCOMPARE(openFault(m_folder->path(), mode), std::optional(StoreFault::CannotOpen));
    QCOMPARE(openFault(m_path + QStringLiteral("/wallet.sqlite/"), Database::Mode::OpenOrCreate), std::optional(StoreFault::CannotOpen));
}

void DatabaseTest::permissionsAreRespected()
{
    openWallet(m_path).reset();
    const PermissionsCount permissions;
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions()));
    QCOMPARE(openFault(m_path, Database::Mode::OpenExisting), std::optional(StoreFault::CannotOpen));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const QString locked = m_folder->filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkdir(locked) && QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(openFault(locked + QStringLiteral("/wallet.sqlite"), Database::Mode::OpenOrCreate), std::optional(StoreFault::CannotOpen));
    QCOMPARE(openFault(locked + QStringLiteral("/new/wallet.sqlite"), Database::Mode::OpenOrCreate), std::optional(StoreFault::CannotOpen));
    QVERIFY(!openFault(m_path, Database::Mode::OpenExisting));
}

void DatabaseTest::aReadOnlyStoreCanBeReadAndRefusesWrites()
{
    Shop shop;
    {
        const auto wallet = openWallet(m_path);
        shop = registerShop(*wallet, m_clock);
    }
    const PermissionsCount permissions;
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const QByteArray before = hashOf(m_path);
    const auto wallet = Wallet::open(m_path, Database::Mode::OpenExisting);
    QVERIFY(wallet);
    QCOMPARE(totalOf(**wallet, shop.id), 10'000);
    QCOMPARE(faultOf((*wallet)->book.addEntry(shop.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 1), m_clock)),
             std::optional(StoreFault::ReadOnly));
    QCOMPARE(hashOf(m_path), before);
}

void DatabaseTest::aHeldStoreIsBusyWithinItsTimeout()
{
    const auto holder = openWallet(m_path);
    const Shop shop = registerShop(*holder, m_clock);
    const auto waiting = openWallet(m_path);
    waiting->database().setBusyTimeout(300);
    QCOMPARE(runRaw(holder->database(), "BEGIN EXCLUSIVE"), QString());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(waiting->book.addEntry(shop.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 1), m_clock)), std::optional(StoreFault::Busy));
    QVERIFY(timer.elapsed() >= 250 && timer.elapsed() < 5'000);
    QCOMPARE(faultOf(waiting->book.balances(shop.id)), std::optional(StoreFault::Busy));
    QCOMPARE(runRaw(holder->database(), "ROLLBACK"), QString());
    QVERIFY(waiting->book.addEntry(shop.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 1), m_clock));
}

void DatabaseTest::readersGoOnWhileAWriterPrepares()
{
    const auto writer = openWallet(m_path);
    const Shop shop = registerShop(*writer, m_clock);
    const auto reader = openWallet(m_path);
    auto transaction = Transaction::begin(writer->database());
    QVERIFY(transaction);
    QCOMPARE(totalOf(*reader, shop.id), 10'000);
    QVERIFY(transaction->commit());
}

void DatabaseTest::aStoreThatWasBusyWorksAgain()
{
    // The schema moves on (as a restore makes it), then the store is held: statements that can't be prepared now can be later.
    const auto wallet = openWallet(m_path);
    const Shop shop = registerShop(*wallet, m_clock);
    const auto other = openWallet(m_path);
    wallet->database().setBusyTimeout(50);
    QCOMPARE(runRaw(other->database(), "CREATE TABLE later (a)"), QString());
    QCOMPARE(totalOf(*wallet, shop.id), 10'000); // notices the new schema
    QCOMPARE(runRaw(other->database(), "DROP TABLE later"), QString());
    QCOMPARE(runRaw(other->database(), "BEGIN EXCLUSIVE"), QString());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(faultOf(wallet->ticketOrders.orders(shop.id, 1, 20)), std::optional(StoreFault::Busy));
        QCOMPARE(faultOf(wallet->book.history(shop.id, {}, 1, 20)), std::optional(StoreFault::Busy));
        QCOMPARE(faultOf(wallet->conversions.offer(shop.id, m_clock.instant)), std::optional(StoreFault::Busy));
    }
    QCOMPARE(runRaw(other->database(), "ROLLBACK"), QString());
    QVERIFY(wallet->ticketOrders.orders(shop.id, 1, 20));
    QVERIFY(wallet->book.history(shop.id, {}, 1, 20));
    QVERIFY(wallet->conversions.offer(shop.id, m_clock.instant));
}

void DatabaseTest::aKilledWriterIsRolledBack()
{
    const qint64 before = [this] {
        const auto wallet = openWallet(m_path);
        registerShop(*wallet, m_clock);
        return readRaw(wallet->database(), QStringLiteral("SELECT count(*) FROM entry"));
    }();
    const pid_t child = ::fork();
    if (child == 0) {
        // Pages of an unfinished transaction go to the file before its end; then the process is gone.
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(m_path).constData(), &database);
        sqlite3_exec(database,
                     "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                     "UPDATE account SET entries = entries + 1000; UPDATE shop SET name = hex(randomblob(200000));"
                     "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                     "INSERT INTO action SELECT 1, 'half-' || i, hex(randomblob(100)), 0 FROM n;",
                     nullptr, nullptr, nullptr);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    QVERIFY(::waitpid(child, &status, 0) == child && WIFSIGNALED(status));
    QVERIFY(QFileInfo(m_path + QStringLiteral("-journal")).size() > 512); // hot
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    QCOMPARE(readRaw(wallet->database(), QStringLiteral("SELECT count(*) FROM entry")), before);
    QCOMPARE(readRaw(wallet->database(), QStringLiteral("SELECT count(*) FROM action WHERE action_id LIKE 'half-%'")), 0);
    VERIFY_SOUND(*wallet);
}

void DatabaseTest::aFullStoreLosesNothing_data()
{
    QTest::addColumn<int>("freePages");
    for (const int pages : {0, 1, 3, 8})
        QTest::newRow(qPrintable(QString::number(pages))) << pages;
}

void DatabaseTest::aFullStoreLosesNothing()
{
    QFETCH(int, freePages);
    const auto wallet = openWallet(m_path);
    const Shop shop = registerShop(*wallet, m_clock);
    addPoints(*wallet, shop.id, QDate(2026, 10, 5), 12'352);
    const qint64 pages = readRaw(wallet->database(), QStringLiteral("PRAGMA page_count"));
    QCOMPARE(runRaw(wallet->database(), "PRAGMA max_page_count = " + QByteArray::number(pages + freePages)), QString());
    // Charges until there is no room, then everything else that writes.
    int charged = 0;
    std::optional<StoreFault> fault;
    for (; charged < 500 && !fault; ++charged)
        fault = faultOf(placePaid(*wallet, shop, ticket(QString::number(charged), 100), m_clock));
    --charged;
    QCOMPARE(fault, std::optional(StoreFault::DiskFull));
    QList<ScoreEvent> events;
    for (int i = 0; i < 2'000; ++i)
        events.append(pointsOn(QDate(2026, 10, 6), 1, QStringLiteral("bulk-%1").arg(i)));
    auto import = RecordImport<ScoreEvent>::begin(wallet->database(), shop.id);
    QVERIFY(import);
    for (const ScoreEvent &event : events)
        QVERIFY((*import)->add(event));
    QCOMPARE(faultOf((*import)->commit()), std::optional(StoreFault::DiskFull));
    QCOMPARE(totalOf(*wallet, shop.id), 10'000 + charged * 100);
    QCOMPARE(wallet->conversions.offer(shop.id, m_clock.instant)->convertible.value(), 12'352);
    VERIFY_SOUND(*wallet);

    // There is room again: the same acts succeed, the import included.
    QCOMPARE(runRaw(wallet->database(), "PRAGMA max_page_count = 1000000"), QString());
    QVERIFY((*import)->commit());
    import->reset();
    QVERIFY(placePaid(*wallet, shop, ticket(QString::number(charged), 100), m_clock));
    QVERIFY(wallet->conversions.convert(shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    QCOMPARE(totalOf(*wallet, shop.id), 10'000 + (charged + 1) * 100 + 14'300);
    VERIFY_SOUND(*wallet);
}

void DatabaseTest::changesOfOtherProgramsAreNoticed()
{
    const auto mine = openWallet(m_path);
    const auto other = openWallet(m_path);
    const auto version = [&mine] { return mine->database().dataVersion().value(); };
    const qint64 before = version();
    QCOMPARE(version(), before);
    const Shop shop = registerShop(*other, m_clock);
    const qint64 after = version();
    QVERIFY(before != after);
    QVERIFY(mine->book.addEntry(shop.id, entry(QStringLiteral("a"), EntryKind::ManualIn, 1), m_clock));
    QCOMPARE(version(), after); // its own changes don't count
}

void DatabaseTest::aTransactionWithoutCommitIsUndone()
{
    const auto wallet = openWallet(m_path);
    const Shop shop = registerShop(*wallet, m_clock);
    {
        const auto transaction = Transaction::begin(wallet->database());
        QVERIFY(transaction);
        QVERIFY(wallet->shops.setGrade(shop.id, Grade::Power));
    }
    QCOMPARE((*wallet->shops.bySellerId(shop.sellerId))->grade, Grade::General);
    QVERIFY(wallet->shops.setGrade(shop.id, Grade::Excellent)); // no transaction is left open
    QCOMPARE((*openWallet(m_path)->shops.bySellerId(shop.sellerId))->grade, Grade::Excellent);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
