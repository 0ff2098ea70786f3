#include "store/store_summary.h"

#include "support/file_states.h"
#include "support/first_version.h"

#include <QDir>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// What is said of a backup before it takes the store's place; looking changes nothing.
class StoreSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBackupSaysWhatItHolds();
    void entriesMadeSinceWouldBeLost();
    void aBackupWithMoreLosesNothing();
    void anotherHistoryLosesAll();
    void historiesThatPartLoseWhatCameAfter();
    void aClosingThatWouldBeUndoneIsNamed();
    void actsWithoutAnEntryAreNamed();
    void aShopThatTheBackupLacksIsLost();
    void theFirstVersionCanBeLookedAt();
    void lookingChangesNoByte();
    void unfinishedWorkIsLookedAtWithoutIt();
    void aDamagedFileIsCalledSo();
    void whatIsNoBackupIsRefused();
    void theRestoreKeepsTheCopyThatWasNamed();
    void itCanBeCancelled();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool spend(const QString &id)
    {
        return m_wallet->book.addEntry(m_shop.id, entry(id, EntryKind::AdSpend, 100), m_clock).has_value();
    }
    [[nodiscard]] ActionResult<RestorePreview, BackupRefusal> look(const char *name)
    {
        return previewRestore(m_wallet->database(), at(name), m_clock.instant);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void StoreSummaryTest::init()
{
    m_wallet.reset();
    m_clock.instant = FakeClock().instant;
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = openWallet(at("wallet.sqlite"));
    m_shop = registerShop(*m_wallet, m_clock);
    m_clock.instant = m_clock.instant.plusSeconds(3 * 86'400);
    QVERIFY(spend(QStringLiteral("first")));
}

void StoreSummaryTest::aBackupSaysWhatItHolds()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    const auto preview = look("backup.sqlite");
    QVERIFY(preview);
    const StoreSummary &backup = preview->backup;
    QCOMPARE(backup.schemaVersion, Database::schemaVersion);
    QCOMPARE(backup.bytes, QFileInfo(at("backup.sqlite")).size());
    QVERIFY(backup.isSound);
    QCOMPARE(backup.shops.size(), 1);
    QVERIFY(backup.shops.first()
            == (ShopSummary{QStringLiteral("seller"), QStringLiteral("Shop"), known<Qcash>(9'900), 2, QDate(2026, 11, 21), QDate(2026, 11, 24)}));
    QVERIFY(preview->present.shops == backup.shops);
    QCOMPARE(preview->entriesLost, 0);
}

void StoreSummaryTest::entriesMadeSinceWouldBeLost()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    for (int i = 0; i < 5; ++i)
        QVERIFY(spend(QString::number(i)));
    QCOMPARE(look("backup.sqlite")->entriesLost, 5);
}

void StoreSummaryTest::aBackupWithMoreLosesNothing()
{
    QVERIFY(backUp(m_wallet->database(), at("earlier.sqlite")));
    QVERIFY(spend(QStringLiteral("later")));
    QVERIFY(backUp(m_wallet->database(), at("later.sqlite")));
    QVERIFY(restoreChecked(m_wallet->database(), at("earlier.sqlite"), m_clock.instant));
    QCOMPARE(look("later.sqlite")->entriesLost, 0);
}

void StoreSummaryTest::anotherHistoryLosesAll()
{
    {
        const auto other = openWallet(at("other.sqlite"));
        const Shop shop = registerShop(*other, m_clock, 77);
        QVERIFY(other->book.addEntry(shop.id, entry(QStringLiteral("x"), EntryKind::AdSpend, 7), m_clock));
    }
    QCOMPARE(look("other.sqlite")->entriesLost, 2);
}

void StoreSummaryTest::historiesThatPartLoseWhatCameAfter()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(spend(QStringLiteral("common %1").arg(i)));
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    for (int i = 0; i < 3; ++i)
        QVERIFY(spend(QStringLiteral("here %1").arg(i)));
    const auto there = openWallet(at("backup.sqlite"), Database::Mode::OpenExisting);
    for (int i = 0; i < 6; ++i)
        QVERIFY(there->book.addEntry(m_shop.id, entry(QStringLiteral("there %1").arg(i), EntryKind::AdSpend, 7), m_clock));
    QCOMPARE(look("backup.sqlite")->entriesLost, 3);
}

void StoreSummaryTest::aClosingThatWouldBeUndoneIsNamed()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    QCOMPARE(look("backup.sqlite")->shopsReopened, 0);
    const auto figures = m_wallet->shopClosings.figures(m_shop, m_clock.instant);
    QVERIFY(figures && m_wallet->shopClosings.close(m_shop, {QStringLiteral("close"), *figures}, m_clock));
    const auto preview = look("backup.sqlite");
    QCOMPARE(preview->entriesLost, 0);
    QCOMPARE(preview->shopsReopened, 1);
    QCOMPARE(preview->actsLost, 0); // the closing is told already
}

void StoreSummaryTest::actsWithoutAnEntryAreNamed()
{
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("before"), 500), m_clock));
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    QCOMPARE(look("backup.sqlite")->actsLost, 0);
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("a later one"), 500), m_clock));
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("the last"), 500), m_clock));
    const auto preview = look("backup.sqlite");
    QCOMPARE(preview->entriesLost, 0);
    QCOMPARE(preview->actsLost, 2);
}

void StoreSummaryTest::aShopThatTheBackupLacksIsLost()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    registerShop(*m_wallet, m_clock, 500, Grade::General, QStringLiteral("other"));
    const auto preview = look("backup.sqlite");
    QCOMPARE(preview->entriesLost, 1);
    QCOMPARE(preview->present.shops.size(), 2);
    QVERIFY(!preview->backup.shop(QStringLiteral("other")));
}

void StoreSummaryTest::theFirstVersionCanBeLookedAt()
{
    first::makeStore(at("first.sqlite"), at("scratch.sqlite"));
    const auto summary = summaryOf(at("first.sqlite"));
    QVERIFY(summary);
    QCOMPARE(summary->schemaVersion, 1);
    QCOMPARE(summary->shops.size(), 2);
    QVERIFY(summary->shop(QStringLiteral("seller"))->entries > 3);
    QCOMPARE(first::RawFile(at("first.sqlite")).version(), 1);
}

void StoreSummaryTest::lookingChangesNoByte()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    const QByteArray before = hashOf(at("backup.sqlite"));
    const QStringList files = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
    QVERIFY(look("backup.sqlite"));
    QCOMPARE(hashOf(at("backup.sqlite")), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), files);
}

void StoreSummaryTest::unfinishedWorkIsLookedAtWithoutIt()
{
    // As a program leaves it that is killed while it writes.
    {
        const auto other = openWallet(at("other.sqlite"));
        registerShop(*other, m_clock, 77);
        QCOMPARE(runRaw(other->database(), "PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE shop SET name = 'half done'; "
                                           "CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) "
                                           "SELECT i, hex(zeroblob(400)) AS x FROM n"),
                 QString());
        QVERIFY(QFile::copy(at("other.sqlite"), at("killed.sqlite")));
        QVERIFY(QFile::copy(at("other.sqlite-journal"), at("killed.sqlite-journal")));
        QCOMPARE(runRaw(other->database(), "ROLLBACK"), QString());
    }
    const QByteArray before = hashOf(at("killed.sqlite"));
    const auto summary = summaryOf(at("killed.sqlite"));
    QVERIFY(summary);
    QCOMPARE(summary->shops.first().name, QStringLiteral("Shop"));
    QCOMPARE(hashOf(at("killed.sqlite")), before);
}

void StoreSummaryTest::aDamagedFileIsCalledSo()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    {
        first::RawFile file(at("backup.sqlite"));
        file.run("PRAGMA writable_schema = ON");
        file.run("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'notice') WHERE name = 'inquiry'");
    }
    const auto preview = look("backup.sqlite");
    QVERIFY(preview);
    QVERIFY(!preview->backup.isSound);
}

void StoreSummaryTest::whatIsNoBackupIsRefused()
{
    writeFile(at("letters"), "my letters");
    QCOMPARE(answerOf(look("letters")), QStringLiteral("not_a_backup"));
    QCOMPARE(answerOf(look("wallet.sqlite")), QStringLiteral("same_file"));
    QVERIFY(faultOf(look("nowhere")) == StoreFault::CannotOpen);
}

void StoreSummaryTest::theRestoreKeepsTheCopyThatWasNamed()
{
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    const auto preview = look("backup.sqlite");
    QVERIFY(preview);
    const auto kept = restoreChecked(m_wallet->database(), at("backup.sqlite"), m_clock.instant);
    QVERIFY(kept);
    QCOMPARE(*kept, preview->copyPath);
}

void StoreSummaryTest::itCanBeCancelled()
{
    // Work enough for the check to ask whether it is to go on.
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(runRaw(m_wallet->database(), QByteArray("INSERT INTO item (shop_id, item_number, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                              "FROM n LIMIT 1000) SELECT 1, '") + QByteArray::number(i) + "-' || i, 'name' FROM n"),
                 QString());
    }
    QVERIFY(backUp(m_wallet->database(), at("backup.sqlite")));
    QCOMPARE(answerOf(previewRestore(m_wallet->database(), at("backup.sqlite"), m_clock.instant, [] { return false; })), QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(StoreSummaryTest)
#include "store_summary_test.moc"
