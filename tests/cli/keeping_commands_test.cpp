#include "support/command_store.h"
#include "support/file_states.h"

#include <QDir>
#include <QJsonArray>

#include <sqlite3.h>

using namespace samples;

/// Verify, backup and restore by commands.
class KeepingCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundBookIsToldSo();
    void tamperingIsTold();
    void aDamagedFileIsTold();
    void aBackupIsMadeAndRestored();
    void aBackupIsRestoredWhereNothingWas();
    void refusalsLeaveEverythingAsItWas_data();
    void refusalsLeaveEverythingAsItWas();
    void theStoreIsNotItsOwnBackup();
    void aHeldStoreIsBusy();
    void aClosedShopIsRefusedWithItsDay();
    void aServersPasswordIsNeverShown_data();
    void aServersPasswordIsNeverShown();
};

namespace {

void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    const bool isDone = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const QByteArray message = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (!isDone)
        qFatal("%s", message.constData());
}

} // namespace

void KeepingCommandsTest::aSoundBookIsToldSo()
{
    const CommandStore store;
    COMPARE_STATUS(store.run("charge 1000 --method card"), 0);
    const CommandRun run = store.run("verify --json");
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.json().keys(), QStringList({QStringLiteral("checked"), QStringLiteral("findings"), QStringLiteral("sound")}));
    QCOMPARE(run.json().value(QLatin1String("sound")), QJsonValue(true));
    QCOMPARE(run.json().value(QLatin1String("findings")), QJsonValue(QJsonArray()));
    QCOMPARE(run.number("checked"), 3);
    const CommandRun plain = store.run("verify");
    COMPARE_STATUS(plain, 0);
    QVERIFY(plain.out.startsWith("The book is sound: 3 movements checked."));
}

void KeepingCommandsTest::tamperingIsTold()
{
    const CommandStore store;
    tamper(store.path, "DROP TRIGGER transfer_never_changes; UPDATE transfer SET amount = amount + 1");
    const CommandRun run = store.run("verify --json");
    COMPARE_STATUS(run, 1);
    QCOMPARE(run.json().value(QLatin1String("sound")), QJsonValue(false));
    QStringList codes;
    for (const QJsonValue value : run.json().value(QLatin1String("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        QCOMPARE(finding.keys(), QStringList({QStringLiteral("code"), QStringLiteral("detail"), QStringLiteral("row")}));
        codes.append(finding.value(QLatin1String("code")).toString());
    }
    QVERIFY(codes.contains(QStringLiteral("chain_broken")));
    const CommandRun plain = store.run("verify");
    COMPARE_STATUS(plain, 1);
    QVERIFY(plain.out.contains("chain_broken (1)") && plain.out.contains("not sound"));
}

void KeepingCommandsTest::aDamagedFileIsTold()
{
    const CommandStore store;
    QFile file(store.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 place = 8'192; place < file.size(); place += 4'096) {
        QVERIFY(file.seek(place));
        QVERIFY(file.write(QByteArray(4'096, '\xAA')) == 4'096);
    }
    file.close();
    const CommandRun run = store.run("verify --json");
    QVERIFY2(run.status == 1 || run.status == 3, run.shown().constData());
    QVERIFY(store.run("balance").status == 3);
}

void KeepingCommandsTest::aBackupIsMadeAndRestored()
{
    const CommandStore store;
    const QString backup = store.at("backup.sqlite");
    COMPARE_STATUS(store.run({QStringLiteral("backup"), backup}), 0);
    QCOMPARE(modeOf(backup), mode_t(0600));
    COMPARE_STATUS(store.run("charge 3000 --method card"), 0);
    COMPARE_STATUS(store.run({QStringLiteral("backup"), backup}), 0); // an older backup is replaced
    COMPARE_STATUS(store.run("charge 500 --method card"), 0);
    QCOMPARE(store.total(), 4'000);
    const CommandRun restored = store.run({QStringLiteral("restore"), backup});
    COMPARE_STATUS(restored, 0);
    QCOMPARE(store.total(), 3'500);
    const QStringList kept = QDir(QFileInfo(store.path).absolutePath()).entryList({QStringLiteral("wallet.sqlite.before-restore-*")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(restored.out.contains(kept.first().toUtf8()));
    COMPARE_STATUS(store.run({QStringLiteral("restore"), store.at(kept.first().toUtf8().constData())}), 0);
    QCOMPARE(store.total(), 4'000);
    COMPARE_STATUS(store.run("verify"), 0);
}

void KeepingCommandsTest::aBackupIsRestoredWhereNothingWas()
{
    const CommandStore store;
    const QString backup = store.at("backup.sqlite");
    COMPARE_STATUS(store.run({QStringLiteral("backup"), backup}), 0);
    const QString other = store.at("new/folder/wallet.sqlite");
    const QStringList wallet{QStringLiteral("--wallet"), other};
    COMPARE_STATUS(runCommand(QStringList{QStringLiteral("restore"), backup} + wallet), 0);
    COMPARE_STATUS(runCommand(QStringList{QStringLiteral("verify")} + wallet), 0);
    QCOMPARE(modeOf(other), mode_t(0600));
    QCOMPARE(modeOf(QFileInfo(other).absolutePath()), mode_t(0700));
}

void KeepingCommandsTest::refusalsLeaveEverythingAsItWas_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("backup over text") << QByteArray("backup") << QByteArray("text") << 4 << QStringLiteral("not_a_backup");
    QTest::newRow("restore text") << QByteArray("restore") << QByteArray("text") << 4 << QStringLiteral("not_a_backup");
    QTest::newRow("restore a newer one") << QByteArray("restore") << QByteArray("PRAGMA user_version = 1000") << 4 << QStringLiteral("newer_schema");
    QTest::newRow("restore another program's") << QByteArray("restore") << QByteArray("PRAGMA application_id = 9") << 4 << QStringLiteral("not_a_backup");
    QTest::newRow("restore a changed one") << QByteArray("restore") << QByteArray("DROP TRIGGER entry_never_changes; UPDATE entry SET balance = 1") << 4
                                           << QStringLiteral("damaged");
    QTest::newRow("restore nothing") << QByteArray("restore") << QByteArray() << 3 << QString();
}

void KeepingCommandsTest::refusalsLeaveEverythingAsItWas()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, sql);
    QFETCH(int, status);
    QFETCH(QString, code);
    static const CommandStore store;
    const QString file = store.at("file");
    QFile::remove(file);
    if (sql == "text") {
        writeFile(file, sql);
    } else if (!sql.isEmpty()) {
        COMPARE_STATUS(store.run({QStringLiteral("backup"), file}), 0);
        tamper(file, sql.constData());
    }
    const QByteArray before = hashOf(store.path) + hashOf(file);
    const CommandRun run = store.run({QString::fromLatin1(command), file, QStringLiteral("--json")});
    COMPARE_STATUS(run, status);
    QCOMPARE(run.refusal(), code);
    QCOMPARE(hashOf(store.path) + hashOf(file), before);
    QVERIFY(QDir(QFileInfo(store.path).absolutePath()).entryList({QStringLiteral("*restore*")}).isEmpty());
    // Nothing is made where a store is named that is not there.
    COMPARE_STATUS(runCommand({QString::fromLatin1(command), file, QStringLiteral("--wallet"), store.at("none.sqlite")}), command == "backup" ? 3 : status);
    QVERIFY(!QFile::exists(store.at("none.sqlite")) || code == QLatin1String("damaged"));
    QFile::remove(store.at("none.sqlite"));
}

void KeepingCommandsTest::theStoreIsNotItsOwnBackup()
{
    const CommandStore store;
    QVERIFY(QFile::link(store.path, store.at("link.sqlite")));
    for (const QString &path : {store.path, store.at("./wallet.sqlite"), store.at("link.sqlite")}) {
        for (const char *command : {"backup", "restore"}) {
            const CommandRun run = store.run({QString::fromLatin1(command), path, QStringLiteral("--json")});
            COMPARE_STATUS(run, 4);
            QCOMPARE(run.refusal(), QStringLiteral("same_file"));
        }
    }
    QCOMPARE(store.total(), 500);
}

void KeepingCommandsTest::aHeldStoreIsBusy()
{
    const CommandStore store;
    sqlite3 *holder = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(store.path).constData(), &holder), SQLITE_OK);
    QCOMPARE(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const CommandRun busy = store.run("balance");
    sqlite3_close(holder);
    COMPARE_STATUS(busy, 3);
    QVERIFY(busy.err.contains("Another program is using it"));
    COMPARE_STATUS(store.run("balance"), 0);
}

void KeepingCommandsTest::aClosedShopIsRefusedWithItsDay()
{
    const CommandStore store;
    // As the window closes it; no command does.
    const qint64 now = console::SystemClock().now().utcSeconds;
    tamper(store.path, QStringLiteral("INSERT INTO action VALUES (1, 'close', 'close shop', %1); "
                                      "INSERT INTO shop_closing VALUES (1, 'close', %1, 500, 0, 0, 0, 0, 0, 0, 0)")
                           .arg(now)
                           .toLatin1());
    const CommandRun refused = store.run("balance --json");
    COMPARE_STATUS(refused, 4);
    QCOMPARE(refused.json().value(QLatin1String("refusal")).toString(), QStringLiteral("shop_closed"));
    QVERIFY(refused.json().value(QLatin1String("message")).toString().contains(console::jst::dateOf({now}).toString(Qt::ISODate)));
    COMPARE_STATUS(store.run("charge 1000 --method card"), 4);
    // Only its owner is told.
    COMPARE_STATUS(store.run({QStringLiteral("balance")}, "wrong-password\n"), 5);
    COMPARE_STATUS(store.run("verify"), 0);
    COMPARE_STATUS(store.run({QStringLiteral("backup"), store.at("backup.sqlite")}), 0);
    COMPARE_STATUS(store.run({QStringLiteral("shop"), QStringLiteral("add"), QStringLiteral("--seller"), QStringLiteral("seller"), QStringLiteral("--name"),
                              QStringLiteral("Second")}),
                   4);
}

void KeepingCommandsTest::aServersPasswordIsNeverShown_data()
{
    QTest::addColumn<QString>("scheme");
    for (const char *scheme : {"postgresql", "postgres", "Postgres", "mysql"})
        QTest::newRow(scheme) << QString::fromLatin1(scheme);
}

void KeepingCommandsTest::aServersPasswordIsNeverShown()
{
    QFETCH(const QString, scheme);
    const CommandRun run = runCommand({QStringLiteral("verify"), QStringLiteral("--wallet"), scheme + QStringLiteral("://shop:hush-hush@host/book")});
    QCOMPARE(run.status, 2);
    QVERIFY2(!run.shown().contains("hush-hush"), run.shown().constData());
}

QTEST_GUILESS_MAIN(KeepingCommandsTest)
#include "keeping_commands_test.moc"
