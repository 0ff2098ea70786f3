#include "support/chance.h"
#include "support/file_states.h"
#include "support/first_version.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace console;
using namespace samples;

/// Stores of the first released version, brought up to date: nothing of them changes, nothing is lost on the way.
class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFirstVersionsStoreHasSomethingInEveryTable();
    void whatTheFirstVersionKeptIsThereUnchanged();
    void theStoreAsItWasIsKeptBesideIt();
    void aCopyOfAnotherMomentIsNotTakenForThisOne();
    void theMigratedStoreGoesOn();
    void theMigratedHistoryIsSearched();
    void anActOfTheFirstVersionIsStillARepetition();
    void theNewWordsAreTakenAndNoOthers_data();
    void theNewWordsAreTakenAndNoOthers();
    void killedAtAnyStatementItIsTheOldOrTheNew();
    void twoProgramsMigrateOnce();

private:
    [[nodiscard]] QString kept() const { return m_path + QStringLiteral(".before-schema-%1").arg(Database::schemaVersion); }

    std::unique_ptr<QTemporaryDir> m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_first; ///< a store of the first version that is never touched
    QStringList m_content;
    QString m_path; ///< its copy for each test
    FakeClock m_clock;
};

void MigrationTest::initTestCase()
{
    m_made = std::make_unique<QTemporaryDir>();
    m_first = m_made->filePath(QStringLiteral("first.sqlite"));
    first::makeStore(m_first, m_made->filePath(QStringLiteral("scratch.sqlite")));
    m_content = first::contentOf(m_first);
}

void MigrationTest::init()
{
    const QString base = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(base + QStringLiteral("/migration-XXXXXX"));
    m_path = m_folder->filePath(QStringLiteral("wallet.sqlite"));
    QVERIFY(QFile::copy(m_first, m_path));
    m_clock.instant = FakeClock().instant;
}

void MigrationTest::theFirstVersionsStoreHasSomethingInEveryTable()
{
    first::RawFile file(m_path);
    QCOMPARE(file.version(), 1);
    const QStringList made = file.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    QStringList named;
    for (const first::Table &table : first::tables) {
        named.append(QLatin1String(table.name));
        QVERIFY2(file.rows(QByteArray("SELECT count(*) FROM ") + table.name).first().toInt() > 0, table.name);
    }
    named.sort();
    QCOMPARE(made, named);
}

void MigrationTest::whatTheFirstVersionKeptIsThereUnchanged()
{
    {
        const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
        VERIFY_SOUND(*wallet);
    }
    QCOMPARE(first::contentOf(m_path), m_content);
    first::RawFile file(m_path);
    QCOMPARE(file.version(), Database::schemaVersion);
    QCOMPARE(file.rows("PRAGMA foreign_key_check"), QStringList());
    QCOMPARE(file.rows("PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
    QCOMPARE(file.rows("SELECT DISTINCT ended FROM ticket_order WHERE status = 'failed'"), QStringList{QStringLiteral("declined")});
    QCOMPARE(file.rows("SELECT count(*) FROM ticket_order WHERE status <> 'failed' AND (ended IS NOT NULL OR ended_at IS NOT NULL)").first(), QStringLiteral("0"));
}

void MigrationTest::theStoreAsItWasIsKeptBesideIt()
{
    static_cast<void>(openWallet(m_path, Database::Mode::OpenExisting));
    QVERIFY(QFileInfo::exists(kept()));
    QCOMPARE(modeOf(kept()), mode_t(0600));
    QCOMPARE(first::RawFile(kept()).version(), 1);
    QCOMPARE(first::contentOf(kept()), m_content);
    // It can be put back, and is then brought up to date again.
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    QVERIFY(restoreChecked(wallet->database(), kept(), m_clock.instant));
    VERIFY_SOUND(*wallet);
    QCOMPARE(first::contentOf(m_path), m_content);
}

void MigrationTest::aCopyOfAnotherMomentIsNotTakenForThisOne()
{
    static_cast<void>(openWallet(m_path, Database::Mode::OpenExisting));
    // The old store is put back by hand and goes on with the old program before it is brought up to date once more.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(m_first, m_path));
    first::RawFile(m_path).run("UPDATE shop SET name = 'renamed meanwhile' WHERE id = 1");
    const QStringList later = first::contentOf(m_path);
    QVERIFY(later != m_content);
    static_cast<void>(openWallet(m_path, Database::Mode::OpenExisting));
    QCOMPARE(first::contentOf(kept()), m_content); // the good one is never overwritten
    QCOMPARE(first::contentOf(kept() + QStringLiteral("-2")), later);
    // The same moment once more needs no third copy.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(kept() + QStringLiteral("-2"), m_path));
    static_cast<void>(openWallet(m_path, Database::Mode::OpenExisting));
    QVERIFY(!QFileInfo::exists(kept() + QStringLiteral("-3")));
}

void MigrationTest::theMigratedStoreGoesOn()
{
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    const auto shop = wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(shop && *shop);
    const qint64 before = totalOf(*wallet, (*shop)->id);
    for (const auto &[method, code] : paymentMethodCodes) {
        const auto paid = placePaid(*wallet, **shop, ticket(QStringLiteral("later ") + code, 100, method), m_clock);
        QCOMPARE(answerOf(paid), QStringLiteral("done"));
        QCOMPARE(paid->status, TicketOrderStatus::Paid);
    }
    QCOMPARE(totalOf(*wallet, (*shop)->id), before + 900);
    const auto page = wallet->ticketOrders.orders((*shop)->id, 1, 100);
    QVERIFY(page);
    QCOMPARE(page->count, 4 + 9);
    QCOMPARE(page->orders.last().orderNumber, 3'000'001);
    VERIFY_SOUND(*wallet);
}

void MigrationTest::theMigratedHistoryIsSearched()
{
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    const auto shop = wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(shop && *shop);
    const auto rows = wallet->book.entriesAfter((*shop)->id, {}, 0, 1'000);
    QVERIFY(rows && rows->size() > 3);
    for (const HistoryRow &row : *rows) {
        HistoryFilter filter;
        filter.kind = row.kind;
        filter.least = filter.most = std::abs(row.amount);
        filter.text = row.ticketOrderNumber ? QString::number(*row.ticketOrderNumber) : row.note + row.itemNumber.left(row.note.isEmpty() ? -1 : 0);
        const auto page = wallet->book.history((*shop)->id, filter, 1, 100);
        QVERIFY(page);
        QVERIFY(std::any_of(page->rows.begin(), page->rows.end(), [&](const HistoryRow &found) { return found.ordinal == row.ordinal; }));
    }
    QCOMPARE(wallet->book.totals((*shop)->id, {})->entries, rows->size());
}

void MigrationTest::anActOfTheFirstVersionIsStillARepetition()
{
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    const auto shop = wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(shop && *shop);
    const qint64 before = totalOf(*wallet, (*shop)->id);
    const auto paid = wallet->ticketOrders.place(**shop, ticket(QStringLiteral("card"), 1'000), m_clock);
    QVERIFY(paid);
    QCOMPARE(paid->status, TicketOrderStatus::Paid);
    QCOMPARE(paid->orderNumber, 3'000'001);
    const auto declined = wallet->ticketOrders.place(**shop, ticket(QStringLiteral("declined"), 500), m_clock);
    QVERIFY(declined);
    QCOMPARE(declined->end, std::optional(OrderEnd::Declined));
    QCOMPARE(answerOf(wallet->ticketOrders.place(**shop, ticket(QStringLiteral("card"), 500), m_clock)), QStringLiteral("action_id_reused"));
    QCOMPARE(totalOf(*wallet, (*shop)->id), before);
    QCOMPARE(*wallet->ticketOrders.awaiting((*shop)->id).map([](const auto &orders) { return orders.size(); }), 0);
}

void MigrationTest::theNewWordsAreTakenAndNoOthers_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isTaken");
    const auto account = [](const char *code) {
        return QByteArray("DELETE FROM account WHERE shop_id = 2 AND entries = 0; INSERT INTO account (shop_id, code, unit, is_external) VALUES (2, '") + code + "', 'yen', 1)";
    };
    const auto transfer = [](const char *kind) {
        return QByteArray("INSERT INTO transfer (id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, chain) "
                          "SELECT 9999, shop_id, 'card', 7, from_account_id, to_account_id, 1, '")
            + kind + "', booked_at, zeroblob(32) FROM transfer WHERE action_id = 'card' AND shop_id = 1 AND part = 0";
    };
    for (const char *const code : {"payment_money", "withdrawn_money", "withdrawal_fees", "settlement_due_money"})
        QTest::addRow("account %s", code) << account(code) << true;
    for (const char *const code : {"payment_monkey", "", "PAYMENT_MONEY", "withdrawal"})
        QTest::addRow("no account %s", code) << account(code) << false;
    for (const char *const kind : {"withdrawal", "charge", "correction"})
        QTest::addRow("movement %s", kind) << transfer(kind) << true;
    for (const char *const kind : {"payout", "", "withdrawn_money"})
        QTest::addRow("no movement %s", kind) << transfer(kind) << false;
}

void MigrationTest::theNewWordsAreTakenAndNoOthers()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isTaken);
    // In a store that was migrated, opened anew, and in one that was made by this version.
    static_cast<void>(openWallet(m_path, Database::Mode::OpenExisting));
    const auto migrated = openWallet(m_path, Database::Mode::OpenExisting);
    const auto fresh = openWallet();
    first::liveALittle(*fresh);
    for (Wallet *const wallet : {migrated.get(), fresh.get()}) {
        QCOMPARE(runRaw(wallet->database(), "BEGIN"), QString());
        const QString refusal = runRaw(wallet->database(), sql);
        QVERIFY2(refusal.isEmpty() == isTaken, qPrintable(refusal));
        QVERIFY2(isTaken || refusal.contains(QStringLiteral("CHECK")), qPrintable(refusal));
        QCOMPARE(runRaw(wallet->database(), "ROLLBACK"), QString());
    }
}

namespace {

int statementsLeft = 0;

int dieAtStatement(unsigned, void *, void *, void *)
{
    if (statementsLeft-- == 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

int watchStatements(sqlite3 *handle, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, dieAtStatement, nullptr);
}

/// Opens the store in a process that is killed at its statement `number`. False where it got to the end.
bool isKilledWhileOpening(const QString &path, int number)
{
    const pid_t child = ::fork();
    if (child == 0) {
        statementsLeft = number;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
        const auto wallet = Wallet::open(path, Database::Mode::OpenExisting);
        ::_exit(wallet ? 0 : 1);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || (WIFEXITED(status) && WEXITSTATUS(status) != 0))
        qFatal("the store could not be opened");
    return WIFSIGNALED(status);
}

} // namespace

void MigrationTest::killedAtAnyStatementItIsTheOldOrTheNew()
{
    int older = 0;
    int newer = 0;
    for (int number = 0; number < 100'000; ++number) {
        const QString path = m_folder->filePath(QStringLiteral("%1.sqlite").arg(number));
        QVERIFY(QFile::copy(m_first, path));
        const bool isKilled = isKilledWhileOpening(path, number);
        const int version = first::RawFile(path).version(); // rolls back what was begun, as any reader does
        QVERIFY2(version == 1 || version == Database::schemaVersion, qPrintable(QStringLiteral("statement %1: version %2").arg(number).arg(version)));
        QVERIFY(isKilled || version == Database::schemaVersion);
        QCOMPARE(first::contentOf(path), m_content);
        {
            const auto wallet = openWallet(path, Database::Mode::OpenExisting);
            VERIFY_SOUND(*wallet);
        }
        QCOMPARE(first::contentOf(path), m_content);
        QCOMPARE(first::contentOf(path + QStringLiteral(".before-schema-%1").arg(Database::schemaVersion)), m_content);
        (version == 1 ? older : newer) += 1;
        const QStringList left = m_folder->isValid() ? QDir(m_folder->path()).entryList({QStringLiteral("%1.sqlite*").arg(number)}, QDir::Files | QDir::Hidden) : QStringList();
        for (const QString &name : left)
            QFile::remove(m_folder->filePath(name));
        if (!isKilled)
            break;
    }
    std::printf("migration_test: killed at %d statements before and %d after the last one\n", older, newer);
    QVERIFY(older > 60 && newer > 0);
}

void MigrationTest::twoProgramsMigrateOnce()
{
    QList<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto wallet = Wallet::open(m_path, Database::Mode::OpenExisting);
            ::_exit(wallet ? 0 : 1);
        }
        children.append(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    const auto wallet = openWallet(m_path, Database::Mode::OpenExisting);
    VERIFY_SOUND(*wallet);
    QCOMPARE(first::contentOf(m_path), m_content);
    QCOMPARE(first::contentOf(kept()), m_content);
    QCOMPARE(first::RawFile(kept()).version(), 1);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
