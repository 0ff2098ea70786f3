#include "support/bidding.h"
#include "support/first_version.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// A store of the schema before paid ads were held for, brought up to date: its book stays as it is, and takes holds from then on.
class AdsMigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theStoreIsOneOfTheSchemaBefore();
    void whatWasBookedIsThereUnchanged();
    void bidsHoldQcashFromThenOn();
    void onlyTheNewWordsAreTakenToo();
    void whatIsSetAsideIsNoSpendingByAd();

private:
    /// As the schema's list of tables stands in the migration.
    static QStringList newTables()
    {
        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/app/store/migrations/0015_ads.sql"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no migration");
        QStringList names;
        static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
        for (auto found = table.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            names.append(found.next().captured(1));
        return names;
    }
    /// The first schema's trigger, which the migration replaces.
    static QByteArray oldTrigger()
    {
        for (const QByteArray &statement : first::statements()) {
            if (statement.startsWith("CREATE TRIGGER ad_transfer_summed"))
                return statement;
        }
        qFatal("no trigger");
    }
    [[nodiscard]] QStringList schemaOf(const QString &path) const
    {
        return first::RawFile(path).rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    }
    /// A fresh copy of the old store, opened by the program.
    std::unique_ptr<Wallet> migrated(QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(QStringLiteral("wallet.sqlite"));
        if (!QFile::copy(m_path, path))
            qFatal("no copy");
        return openWallet(path, Database::Mode::OpenExisting);
    }
    static Shop shopOf(Wallet &wallet) { return **wallet.shops.bySellerId(QStringLiteral("seller")); }

    QTemporaryDir m_folder;
    QString m_path;
    QStringList m_content;
    QStringList m_newSchema;
};

void AdsMigrationTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("old.sqlite"));
    {
        const auto wallet = openWallet(m_path);
        first::liveALittle(*wallet);
    }
    m_newSchema = schemaOf(m_path);
    first::RawFile file(m_path);
    for (const QString &table : newTables())
        file.run("DROP TABLE " + table.toLatin1());
    file.run("DROP INDEX item_low_stock");
    file.run("DROP TRIGGER ad_transfer_summed");
    file.run(oldTrigger());
    file.run("PRAGMA writable_schema = ON");
    file.run("UPDATE sqlite_schema SET sql = replace(sql, ', ''ad_hold'', ''ad_release''', '') WHERE name = 'transfer'");
    file.run("PRAGMA writable_schema = RESET");
    file.run("PRAGMA user_version = 14");
    m_content = first::contentOf(m_path);
}

void AdsMigrationTest::theStoreIsOneOfTheSchemaBefore()
{
    QVERIFY(newTables().contains(QStringLiteral("ad_bid")));
    QVERIFY(m_content.size() > 50);
    QVERIFY(schemaOf(m_path) != m_newSchema);
    QVERIFY(!schemaOf(m_path).join(u' ').contains(QStringLiteral("ad_hold")));
    QCOMPARE(first::RawFile(m_path).rows("PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
}

void AdsMigrationTest::whatWasBookedIsThereUnchanged()
{
    QTemporaryDir folder;
    const auto wallet = migrated(folder);
    VERIFY_SOUND(*wallet);
    const QString path = wallet->database().path();
    QCOMPARE(first::contentOf(path), m_content);
    QCOMPARE(schemaOf(path), m_newSchema);
    QCOMPARE(first::RawFile(path).version(), Database::schemaVersion);
    QCOMPARE(first::contentOf(QStringLiteral("%1.before-schema-%2").arg(path).arg(Database::schemaVersion)), m_content);
}

void AdsMigrationTest::bidsHoldQcashFromThenOn()
{
    QTemporaryDir folder;
    const auto wallet = migrated(folder);
    const Shop shop = shopOf(*wallet);
    const FakeClock clock;
    const qint64 total = totalOf(*wallet, shop.id);
    Bidding bids(*wallet, shop.id);
    QVERIFY(bids.hold(total, clock));
    QVERIFY(!bids.hold(1, clock));
    QCOMPARE(*wallet->book.balances(shop.id), (Balances{known<Qcash>(total), Qcash(), known<Qcash>(total)}));
    QVERIFY(bids.release(clock));
    VERIFY_SOUND(*wallet);
}

void AdsMigrationTest::onlyTheNewWordsAreTakenToo()
{
    QTemporaryDir folder;
    const auto wallet = migrated(folder);
    const auto insert = [&](const char *kind) {
        return runRaw(wallet->database(), QByteArray("SAVEPOINT word; INSERT INTO transfer SELECT 1 + (SELECT max(id) FROM transfer), shop_id, action_id, 9, "
                                                     "from_account_id, to_account_id, 1, '") + kind
                                              + "', booked_at, NULL, NULL, NULL, '', NULL, chain FROM transfer WHERE kind = 'manual_in' LIMIT 1; "
                                                "ROLLBACK TO word; RELEASE word");
    };
    QCOMPARE(insert("ad_hold"), QString());
    QCOMPARE(insert("ad_release"), QString());
    QCOMPARE(insert("withdrawal"), QString());
    QVERIFY(!insert("ad_held").isEmpty());
}

void AdsMigrationTest::whatIsSetAsideIsNoSpendingByAd()
{
    QTemporaryDir folder;
    const auto wallet = migrated(folder);
    const Shop shop = shopOf(*wallet);
    const FakeClock clock;
    const QDate today = jst::dateOf(clock.instant);
    const auto before = wallet->book.adSpending(shop.id, today, today);
    Bidding bids(*wallet, shop.id);
    QVERIFY(bids.hold(10, clock));
    const auto after = wallet->book.adSpending(shop.id, today, today);
    QVERIFY(before && after);
    QCOMPARE(after->size(), before->size());
    for (qsizetype i = 0; i < after->size(); ++i) {
        QCOMPARE(after->at(i).entries, before->at(i).entries);
        QCOMPARE(after->at(i).spent, before->at(i).spent);
    }
}

QTEST_GUILESS_MAIN(AdsMigrationTest)
#include "ads_migration_test.moc"
