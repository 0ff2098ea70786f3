#include "bench/figures.h"
#include "control/import_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace console;

/// An import of score events beside the sqlite3 shell's .import of the same file into a table with the same key.
class ImportBench : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsComparedWithTheShellsOwn_data();
    void anImportIsComparedWithTheShellsOwn();
};

void ImportBench::anImportIsComparedWithTheShellsOwn_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("rounds");
    if (!figures::isFull()) {
        QTest::newRow("2,000 events") << 2'000 << 500 << 1;
        return;
    }
    QTest::newRow("10^5 events of 500 items") << 100'000 << 500 << 5;
    QTest::newRow("10^6 events of 20,000 items") << 1'000'000 << 20'000 << 3;
}

void ImportBench::anImportIsComparedWithTheShellsOwn()
{
    QFETCH(const int, rows);
    QFETCH(const int, items);
    QFETCH(const int, rounds);
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        QSKIP("the sqlite3 shell is missing: install the package sqlite3");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("points.csv"));
    QFile points(file);
    QVERIFY(points.open(QIODevice::WriteOnly));
    points.write("date,item_number,item_name,category,goods_kind,component,event,points,order_number\n");
    for (int row = 0; row < rows; ++row) {
        points.write(QStringLiteral("2026-%1-%2,10857%3,保湿面膜 5片装 %3,メイク,general,delivery,shipped_on_time,3,%4\n")
                         .arg(row % 12 + 1, 2, 10, QLatin1Char('0')).arg(row % 28 + 1, 2, 10, QLatin1Char('0'))
                         .arg(row % items, 5, 10, QLatin1Char('0')).arg(1'000'000'000 + row).toUtf8());
    }
    points.close();
    const SystemClock clock;
    std::vector<double> ours;
    std::vector<double> shells;
    for (int round = 0; round < rounds; ++round) {
        auto wallet = Wallet::open(folder.filePath(QStringLiteral("w%1.sqlite").arg(round)), Database::Mode::CreateNew);
        QVERIFY(wallet);
        ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Shop");
        draft.loginPasswordHash = QStringLiteral("none");
        const auto shop = (*wallet)->shops.add(draft, clock);
        QVERIFY(shop);
        QElapsedTimer timer;
        timer.start();
        const auto report = runImport(**wallet, *shop, {ImportKind::Points, file, {}, false}, {});
        ours.push_back(double(timer.elapsed()));
        QVERIFY(report && report->isCommitted);
        QCOMPARE(report->counts.added, qint64(rows));

        const QString script = QStringLiteral(
            "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA;\n"
            "CREATE TABLE e (date TEXT, item_number TEXT, item_name TEXT, category TEXT, goods_kind TEXT, component TEXT, event TEXT, points INTEGER, "
            "order_number TEXT, PRIMARY KEY (item_number, date, goods_kind, component, event, order_number)) WITHOUT ROWID;\n"
            ".import --csv --skip 1 %1 e\n").arg(file);
        QProcess process;
        timer.restart();
        process.start(shell, {folder.filePath(QStringLiteral("s%1.sqlite").arg(round))});
        process.write(script.toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(300'000));
        shells.push_back(double(timer.elapsed()));
        QCOMPARE(process.exitCode(), 0);
    }
    qInfo("import of %d score events of %d items, %d rounds interleaved", rows, items, rounds);
    qInfo("  ours           %.0f ms", figures::median(ours));
    qInfo("  sqlite3 shell  %.0f ms", figures::median(shells));
    qInfo("  ratio          %.2f", figures::median(ours) / figures::median(shells));
}

QTEST_GUILESS_MAIN(ImportBench)

#include "import_bench.moc"
