#include "support/command_store.h"
#include "support/file_states.h"

#include <QDir>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace console;
using namespace samples;

/// The example scripts as cron would start them, over a store of their own: what they book, print, keep and refuse.
class ExampleScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsOfSeveralShopsAreConvertedOnce();
    void aShopThatFailsKeepsNoOtherWaiting();
    void nothingIsSaidBeforeTheLastDays();
    void theMailHasItsHeadersFirst();
    void aBackupIsCheckedAndTheOldestGo();
    void anUnsoundCopyReplacesNothing();
    void aCopyThatCantBeCheckedIsLeftOut_data();
    void aCopyThatCantBeCheckedIsLeftOut();
    void aMissingStoreLeavesTheBackupsAlone();
    void downloadsAreImportedByKind();
    void badRowsAreReportedAndTheirFileStays();
    void goodRowsOfABadFileAreImportedWhereAsked();
    void lastMonthsPapersAreWritten();
    void papersAreWrittenAllOrNone();
    void passwordsThatOthersCanReadAreRefused();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
};

namespace {

const QByteArray pointsHeader = "date,item_number,item_name,category,goods_kind,component,event,points\n";

/// A store with the shops `seller` and `other`, and the folder of their passwords.
class ScriptStore : public CommandStore
{
public:
    ScriptStore()
    {
        const CommandRun added = run(QStringLiteral("shop add --seller other --name Other").split(u' '));
        if (added.status != 0)
            qFatal("%s", added.shown().constData());
        QDir().mkpath(passwords());
        setPassword("seller");
        setPassword("other");
    }

    [[nodiscard]] QString passwords() const { return at("passwords"); }
    void setPassword(const char *seller, const QByteArray &text = "login-password\nq-account-password\n") const
    {
        const QString path = passwords() + u'/' + QLatin1String(seller) + QStringLiteral(".pw");
        writeFile(path, text);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }

    /// What the scripts take for the program.
    QString program = QStringLiteral(COMMAND_PROGRAM);

    /// Runs the script of that name.
    [[nodiscard]] CommandRun script(const char *name, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QSM_CONSOLE"), program);
        environment.insert(QStringLiteral("QSM_WALLET"), path);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/example/") + QLatin1String(name), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(240'000))
            qFatal("%s did not end", name);
        CommandRun run;
        run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    [[nodiscard]] qint64 totalOf(const char *seller) const
    {
        return run({QStringLiteral("balance"), QStringLiteral("--json"), QStringLiteral("--seller"), QLatin1String(seller)}).number("total");
    }
    [[nodiscard]] qint64 pointsOf(const char *seller) const
    {
        return run({QStringLiteral("balance"), QStringLiteral("--json"), QStringLiteral("--seller"), QLatin1String(seller)}).number("convertible_points");
    }
    /// A file in a folder below the store's.
    [[nodiscard]] QString placed(const QString &place, const QByteArray &bytes) const
    {
        const QString path = at(place.toUtf8().constData());
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, bytes);
        return path;
    }
};

QByteArray pointsRow(const QByteArray &points, const QByteArray &item = "1001")
{
    const QDate day = JstMonth::containing(SystemClock().now()).previous().firstDay();
    return day.toString(Qt::ISODate).toLatin1() + "," + item + ",Serum,Skin,general,delivery,shipped_on_time," + points + "\n";
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name).filter(QRegularExpression(QStringLiteral("^(?!.*\\.lock$)")));
}

} // namespace

void ExampleScriptsTest::pointsOfSeveralShopsAreConvertedOnce()
{
    const ScriptStore store;
    store.addPoints(730);
    const CommandRun first = store.script("convert_at_month_end.sh", {store.passwords()});
    COMPARE_STATUS(first, 0);
    QVERIFY2(first.out.contains("730 points of") && first.out.contains("became 700 Qcash; total 1200"), first.shown().constData());
    QVERIFY2(first.out.contains("nothing to convert: 0 points"), first.shown().constData());
    QVERIFY2(first.out.startsWith("Subject: Service points: 1 converted, 0 failed\n"), first.shown().constData());
    const CommandRun again = store.script("convert_at_month_end.sh", {store.passwords()});
    COMPARE_STATUS(again, 0);
    QVERIFY2(again.out.contains("were converted before") && again.out.startsWith("Subject: Service points: 0 converted, 0 failed\n"), again.shown().constData());
    QCOMPARE(store.totalOf("seller"), 1'200);
    QCOMPARE(store.totalOf("other"), 0);
    COMPARE_STATUS(store.run("verify"), 0);
}

void ExampleScriptsTest::aShopThatFailsKeepsNoOtherWaiting()
{
    const ScriptStore store;
    store.addPoints(500);
    store.setPassword("other", "wrong\n");
    const CommandRun run = store.script("convert_at_month_end.sh", {store.passwords()});
    COMPARE_STATUS(run, 5);
    QVERIFY2(run.out.contains("FAILED with status 5 (not_authenticated)") && run.out.contains("1 converted, 1 failed"), run.shown().constData());
    QVERIFY(!run.shown().contains("login-password"));
    QCOMPARE(store.totalOf("seller"), 1'000);
}

void ExampleScriptsTest::nothingIsSaidBeforeTheLastDays()
{
    const ScriptStore store;
    store.addPoints(500);
    const Instant now = SystemClock().now();
    const qint64 daysLeft = (JstMonth::containing(now).lastSecond().utcSeconds - now.utcSeconds) / 86'400;
    if (daysLeft < 1)
        QSKIP("the month ends today");
    const CommandRun early = store.script("convert_at_month_end.sh", {QStringLiteral("--days-left"), QString::number(daysLeft - 1), store.passwords()});
    COMPARE_STATUS(early, 0);
    QVERIFY2(early.out.isEmpty(), early.shown().constData());
    QCOMPARE(store.totalOf("seller"), 500);
    COMPARE_STATUS(store.script("convert_at_month_end.sh", {QStringLiteral("--days-left"), QString::number(daysLeft + 1), store.passwords()}), 0);
    QCOMPARE(store.totalOf("seller"), 1'000);
}

void ExampleScriptsTest::theMailHasItsHeadersFirst()
{
    const ScriptStore store;
    const CommandRun run = store.script("convert_at_month_end.sh", {QStringLiteral("--mail-to"), QStringLiteral("me@example.com"), store.passwords()});
    COMPARE_STATUS(run, 0);
    const qsizetype body = run.out.indexOf("\n\n");
    QVERIFY2(body > 0, run.shown().constData());
    for (const QByteArray &header : run.out.left(body).split('\n'))
        QVERIFY2(QRegularExpression(QStringLiteral("^[A-Z][A-Za-z-]+: .+$")).match(QString::fromUtf8(header)).hasMatch(), header.constData());
    QVERIFY(run.out.startsWith("To: me@example.com\n"));
}

void ExampleScriptsTest::aBackupIsCheckedAndTheOldestGo()
{
    const ScriptStore store;
    const QString folder = store.at("backups");
    const CommandRun first = store.script("nightly_backup.sh", {folder});
    COMPARE_STATUS(first, 0);
    QCOMPARE(filesIn(folder).size(), 1);
    const QString today = folder + u'/' + filesIn(folder).first();
    QVERIFY2(first.out.contains(": sound, ") && first.out.contains(today.toUtf8()), first.shown().constData());
    QCOMPARE(modeOf(today), mode_t(0600));
    for (const char *day : {"2020-01-01", "2020-01-02", "2020-01-03"})
        writeFile(folder + QStringLiteral("/wallet-%1.sqlite").arg(QLatin1String(day)), "old");
    writeFile(folder + QStringLiteral("/wallet-kept.sqlite"), "another's");
    COMPARE_STATUS(store.run("charge 1000 --method card"), 0);
    COMPARE_STATUS(store.script("nightly_backup.sh", {QStringLiteral("--keep"), QStringLiteral("2"), folder}), 0);
    QCOMPARE(filesIn(folder), QStringList({QStringLiteral("wallet-2020-01-03.sqlite"), QFileInfo(today).fileName(), QStringLiteral("wallet-kept.sqlite")}));
    COMPARE_STATUS(store.run("charge 3000 --method card"), 0);
    COMPARE_STATUS(store.run({QStringLiteral("restore"), today}), 0);
    QCOMPARE(store.total(), 1'500);
}

void ExampleScriptsTest::anUnsoundCopyReplacesNothing()
{
    const ScriptStore store;
    const QString folder = store.at("backups");
    COMPARE_STATUS(store.script("nightly_backup.sh", {folder}), 0);
    const QString today = folder + u'/' + filesIn(folder).first();
    const QByteArray sound = hashOf(today);
    for (const char *day : {"2020-01-01", "2020-01-02"})
        writeFile(folder + QStringLiteral("/wallet-%1.sqlite").arg(QLatin1String(day)), "old");
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(store.path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "DROP TRIGGER transfer_never_changes; UPDATE transfer SET amount = amount + 1", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    const CommandRun run = store.script("nightly_backup.sh", {QStringLiteral("--keep"), QStringLiteral("1"), folder});
    QVERIFY2(run.status == 1, run.shown().constData());
    QVERIFY2(run.err.contains("not sound"), run.shown().constData());
    QCOMPARE(hashOf(today), sound);
    QCOMPARE(filesIn(folder).filter(QStringLiteral(".sqlite")).size(), 3);
}

void ExampleScriptsTest::aCopyThatCantBeCheckedIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("status");
    QTest::newRow("a busy store") << QByteArray("exit 3") << 3;
    QTest::newRow("an end out of order") << QByteArray("kill -ABRT $$") << 134;
    QTest::newRow("a program that is gone") << QByteArray("exec /nowhere/program 2>/dev/null") << 127;
}

void ExampleScriptsTest::aCopyThatCantBeCheckedIsLeftOut()
{
    QFETCH(QByteArray, end);
    QFETCH(int, status);
    ScriptStore store;
    const QString folder = store.at("backups");
    COMPARE_STATUS(store.script("nightly_backup.sh", {folder}), 0);
    writeFile(folder + QStringLiteral("/wallet-2020-01-01.sqlite"), "old");
    const QStringList kept = filesIn(folder);
    const QByteArray sound = hashOf(folder + u'/' + kept.last());
    store.program = store.file("program", "#!/bin/bash\n[[ $1 != verify ]] || " + end + "\nexec " COMMAND_PROGRAM " \"$@\"\n");
    QFile::setPermissions(store.program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const CommandRun run = store.script("nightly_backup.sh", {QStringLiteral("--keep"), QStringLiteral("1"), folder});
    COMPARE_STATUS(run, status);
    QVERIFY2(run.err.contains("could not be checked") && !run.err.contains("not sound"), run.shown().constData());
    QCOMPARE(filesIn(folder), kept);
    QCOMPARE(hashOf(folder + u'/' + kept.last()), sound);
}

void ExampleScriptsTest::aMissingStoreLeavesTheBackupsAlone()
{
    const ScriptStore store;
    const QString folder = store.at("backups");
    COMPARE_STATUS(store.script("nightly_backup.sh", {folder}), 0);
    const QString today = folder + u'/' + filesIn(folder).first();
    const QByteArray sound = hashOf(today);
    QVERIFY(QFile::remove(store.path));
    const CommandRun run = store.script("nightly_backup.sh", {folder});
    COMPARE_STATUS(run, 3);
    QCOMPARE(hashOf(today), sound);
    QCOMPARE(filesIn(folder).size(), 1);
}

void ExampleScriptsTest::downloadsAreImportedByKind()
{
    const ScriptStore store;
    for (const char *kind : {"points", "items", "orders", "inquiries", "notices"}) {
        const QString name = QLatin1String(kind);
        (void)store.placed(QStringLiteral("downloads/seller/%1/%1.csv").arg(name), bytesOf(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/cli/%1.csv").arg(name)));
    }
    (void)store.placed(QStringLiteral("downloads/other/points/p.csv"), pointsHeader + pointsRow("250"));
    const CommandRun run = store.script("import_downloads.sh", {store.passwords(), store.at("downloads")});
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.out.count('\n'), 6);
    QVERIFY2(run.out.contains("points.csv: 4 read, 4 added, 0 updated, 0 unchanged, 0 rejected"), run.shown().constData());
    QCOMPARE(store.pointsOf("other"), 250);
    QVERIFY(QFile::exists(store.at("downloads/seller/done/orders/orders.csv")) && filesIn(store.at("downloads/seller/orders")).isEmpty());
    // Nothing new, then the same file once more.
    const CommandRun idle = store.script("import_downloads.sh", {store.passwords(), store.at("downloads")});
    COMPARE_STATUS(idle, 0);
    QVERIFY(idle.out.isEmpty());
    (void)store.placed(QStringLiteral("downloads/other/points/p.csv"), pointsHeader + pointsRow("250"));
    const CommandRun again = store.script("import_downloads.sh", {store.passwords(), store.at("downloads")});
    COMPARE_STATUS(again, 0);
    QVERIFY2(again.out.contains("1 read, 0 added, 0 updated, 1 unchanged"), again.shown().constData());
    QCOMPARE(filesIn(store.at("downloads/other/done/points")).size(), 2);
    QCOMPARE(store.pointsOf("other"), 250);
}

void ExampleScriptsTest::badRowsAreReportedAndTheirFileStays()
{
    const ScriptStore store;
    const QString bad = store.placed(QStringLiteral("downloads/seller/points/bad.csv"), pointsHeader + pointsRow("100") + pointsRow("many"));
    (void)store.placed(QStringLiteral("downloads/seller/points/good.csv"), pointsHeader + pointsRow("40", "1002"));
    const CommandRun run = store.script("import_downloads.sh", {store.passwords(), store.at("downloads")});
    COMPARE_STATUS(run, 1);
    QVERIFY2(run.out.contains("bad.csv: 2 read, 0 added, 0 updated, 0 unchanged, 1 rejected"), run.shown().constData());
    QVERIFY2(bytesOf(bad + QStringLiteral(".rejected")).contains("bad.csv:3: points: not_a_number \"many\""), bytesOf(bad + QStringLiteral(".rejected")).constData());
    QCOMPARE(store.pointsOf("seller"), 40);
    writeFile(bad, pointsHeader + pointsRow("100") + pointsRow("200"));
    COMPARE_STATUS(store.script("import_downloads.sh", {store.passwords(), store.at("downloads")}), 0);
    QCOMPARE(store.pointsOf("seller"), 340);
    QVERIFY(filesIn(store.at("downloads/seller/points")).isEmpty());
}

void ExampleScriptsTest::goodRowsOfABadFileAreImportedWhereAsked()
{
    const ScriptStore store;
    (void)store.placed(QStringLiteral("downloads/seller/points/bad.csv"), pointsHeader + pointsRow("100") + pointsRow("many"));
    (void)store.placed(QStringLiteral("downloads/seller/orders/notes.txt"), "no table at all\n");
    const CommandRun run = store.script("import_downloads.sh", {QStringLiteral("--skip-bad-rows"), store.passwords(), store.at("downloads")});
    COMPARE_STATUS(run, 1);
    QCOMPARE(store.pointsOf("seller"), 100);
    QCOMPARE(filesIn(store.at("downloads/seller/done/points")), QStringList({QStringLiteral("bad.csv"), QStringLiteral("bad.csv.rejected")}));
    QVERIFY2(run.out.contains("notes.txt: not imported, status 1 ("), run.shown().constData());
    QCOMPARE(filesIn(store.at("downloads/seller/orders")), QStringList({QStringLiteral("notes.txt"), QStringLiteral("notes.txt.rejected")}));
}

void ExampleScriptsTest::lastMonthsPapersAreWritten()
{
    const ScriptStore store;
    const JstMonth now = JstMonth::containing(SystemClock().now());
    const QString folder = store.at("papers");
    COMPARE_STATUS(store.script("export_last_month.sh", {store.passwords(), folder}), 0);
    const QStringList names{QStringLiteral("history.csv"), QStringLiteral("journal-moneyforward.csv"), QStringLiteral("statement.pdf")};
    for (const char *seller : {"seller", "other"})
        QCOMPARE(filesIn(folder + u'/' + QLatin1String(seller) + u'/' + now.previous().text()), names);
    const QStringList named{QStringLiteral("--month"), now.text(), QStringLiteral("--journal"), QStringLiteral("yayoi"), store.passwords(), folder};
    for (int time = 0; time < 2; ++time) {
        const CommandRun run = store.script("export_last_month.sh", named);
        COMPARE_STATUS(run, 0);
        QVERIFY2(run.out.contains("seller: journal-yayoi: 1 rows") && run.out.contains("seller: statement: 1 rows"), run.shown().constData());
    }
    const QString written = folder + QStringLiteral("/seller/") + now.text();
    QCOMPARE(filesIn(written).size(), 3);
    QVERIFY(bytesOf(written + QStringLiteral("/statement.pdf")).startsWith("%PDF-"));
    QVERIFY(bytesOf(written + QStringLiteral("/history.csv")).contains("500"));
}

void ExampleScriptsTest::papersAreWrittenAllOrNone()
{
    const ScriptStore store;
    store.setPassword("other", "wrong\n");
    const QString folder = store.at("papers");
    const CommandRun run = store.script("export_last_month.sh", {store.passwords(), folder});
    COMPARE_STATUS(run, 5);
    QVERIFY2(run.out.contains("other: journal-moneyforward: not written, status 5 not_authenticated"), run.shown().constData());
    QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("seller")});
}

void ExampleScriptsTest::passwordsThatOthersCanReadAreRefused()
{
    const ScriptStore store;
    store.addPoints(500);
    QVERIFY(QFile::setPermissions(store.passwords() + QStringLiteral("/other.pw"), QFile::ReadOwner | QFile::ReadGroup));
    const CommandRun run = store.script("convert_at_month_end.sh", {store.passwords()});
    COMPARE_STATUS(run, 2);
    QVERIFY2(run.err.contains("chmod 600"), run.shown().constData());
    QCOMPARE(store.totalOf("seller"), 500);
}

void ExampleScriptsTest::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("words");
    const QString none = QStringLiteral("/nowhere");
    for (const char *name : {"convert_at_month_end.sh", "nightly_backup.sh", "import_downloads.sh", "export_last_month.sh"}) {
        QTest::addRow("%s: nothing", name) << QByteArray(name) << QStringList();
        QTest::addRow("%s: an unknown option", name) << QByteArray(name) << QStringList{QStringLiteral("--other"), QStringLiteral("x"), none, none};
    }
    QTest::newRow("no such folder") << QByteArray("convert_at_month_end.sh") << QStringList{none};
    QTest::newRow("days in words") << QByteArray("convert_at_month_end.sh") << QStringList{QStringLiteral("--days-left"), QStringLiteral("few"), none};
    QTest::newRow("keeping none") << QByteArray("nightly_backup.sh") << QStringList{QStringLiteral("--keep"), QStringLiteral("0"), none};
    QTest::newRow("keeping, and no more") << QByteArray("nightly_backup.sh") << QStringList{QStringLiteral("--keep")};
    QTest::newRow("a month that is none") << QByteArray("export_last_month.sh") << QStringList{QStringLiteral("--month"), QStringLiteral("2026-13"), none, none};
}

void ExampleScriptsTest::wrongWordsAreWrongUsage()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, words);
    static const ScriptStore store;
    const CommandRun run = store.script(script.constData(), words);
    COMPARE_STATUS(run, 2);
    QVERIFY2(run.out.isEmpty() && !run.err.isEmpty(), run.shown().constData());
}

QTEST_GUILESS_MAIN(ExampleScriptsTest)
#include "example_scripts_test.moc"
