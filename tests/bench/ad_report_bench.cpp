#include "bench/figures.h"
#include "control/import_run.h"
#include "exchange/table_writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace console;

/// An import of the ad report's workbook beside a plain reader, which reads all cells of the same file and does nothing else.
class AdReportBench : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsComparedWithPlainReading_data();
    void anImportIsComparedWithPlainReading();
};

namespace {

void writeReport(const QString &path, int rows)
{
    TableLayout layout{QStringLiteral("Report"), {}};
    for (const char *heading : {"날짜", "상품명", "상품코드", "광고명", "광고비 (Qcash)", "광고 매출", "ROAS", "노출수", "클릭수(PV)", "클릭률", "카트수", "카트 전환율", "구매수", "구매 전환율"})
        layout.columns.append({QString::fromUtf8(heading), 12});
    TableTarget target;
    target.path = path;
    target.format = TableFormat::Xlsx;
    const auto begun = TableWriter::begin(target, layout);
    if (!begun)
        qFatal("no workbook");
    const auto &writer = *begun;
    for (int row = 0; row < rows; ++row) {
        const QDate day = QDate(2026, 1, 1).addDays(row % 300);
        const qint64 item = 1'000'000'000 + row / 300 * 7919;
        const QList<TableCell> cells{day.toString(QStringLiteral("yyyy. MM. dd")),
                                     QStringLiteral("コラーゲン美容液 30ml %1").arg(item),
                                     item,
                                     row % 2 == 0 ? QStringLiteral("플러스 전시") : QStringLiteral("파워 랭크업"),
                                     qint64(row % 50) * 100,
                                     qint64(row % 97) * 380,
                                     QStringLiteral("%1%").arg(row % 900),
                                     qint64(row) * 31 % 9001,
                                     qint64(row) * 17 % 301,
                                     QStringLiteral("3.1%"),
                                     qint64(row) * 13 % 41,
                                     QStringLiteral("12%"),
                                     qint64(row) * 11 % 9,
                                     QStringLiteral("NaN")};
        if (!writer->addRow(cells))
            qFatal("no row");
    }
    if (!writer->finish())
        qFatal("the workbook can't be finished");
}

/// The characters of all cells.
qint64 readPlainly(const QString &path)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    zip_file *part = archive ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
    if (!part)
        qFatal("no sheet");
    QXmlStreamReader xml;
    qint64 characters = 0;
    bool isCell = false;
    for (;;) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            isCell = xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t");
        else if (token == QXmlStreamReader::Characters && isCell)
            characters += xml.text().toString().size();
        else if (token == QXmlStreamReader::EndElement)
            isCell = false;
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (token != QXmlStreamReader::Invalid)
            continue;
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        const zip_int64_t count = zip_fread(part, piece.data(), zip_uint64_t(piece.size()));
        if (count <= 0)
            qFatal("the sheet ends too soon");
        xml.addData(piece.first(count));
    }
    zip_fclose(part);
    zip_discard(archive);
    return characters;
}

/// The greatest memory of this process since the last call, in KiB.
qint64 mostMemoryKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray all = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = all.indexOf("VmHWM:");
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return at < 0 ? -1 : all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

void AdReportBench::anImportIsComparedWithPlainReading_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rounds");
    if (figures::isFull())
        QTest::newRow("200,000 rows") << 200'000 << 3;
    else
        QTest::newRow("2,000 rows") << 2'000 << 1;
}

void AdReportBench::anImportIsComparedWithPlainReading()
{
    constexpr double mostRatio = 5.0;
    QFETCH(const int, rows);
    QFETCH(const int, rounds);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.xlsx"));
    writeReport(file, rows);
    const SystemClock clock;
    std::vector<double> ours;
    std::vector<double> plain;
    qint64 ourMemory = 0;
    qint64 plainMemory = 0;
    for (int round = 0; round < rounds; ++round) {
        auto wallet = Wallet::open(folder.filePath(QStringLiteral("w%1.sqlite").arg(round)), Database::Mode::CreateNew);
        QVERIFY(wallet);
        ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Shop");
        draft.loginPasswordHash = QStringLiteral("none");
        const auto shop = (*wallet)->shops.add(draft, clock);
        QVERIFY(shop);
        static_cast<void>(mostMemoryKiB());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE_GT(readPlainly(file), qint64(rows));
        plain.push_back(double(timer.elapsed()));
        plainMemory = std::max(plainMemory, mostMemoryKiB());
        timer.restart();
        const auto report = runImport(**wallet, *shop, {ImportKind::AdReport, file, {}, false}, {});
        ours.push_back(double(timer.elapsed()));
        ourMemory = std::max(ourMemory, mostMemoryKiB());
        QVERIFY(report && report->isCommitted);
        QCOMPARE(report->counts.added, qint64(rows));
    }
    const double ratio = figures::median(ours) / std::max(1.0, figures::median(plain));
    qInfo("ad report of %d rows, %lld bytes, %d rounds interleaved", rows, static_cast<long long>(QFileInfo(file).size()), rounds);
    qInfo("  ours   %.0f ms, at most %lld KiB", figures::median(ours), static_cast<long long>(ourMemory));
    qInfo("  plain  %.0f ms, at most %lld KiB", figures::median(plain), static_cast<long long>(plainMemory));
    qInfo("  ratio  %.2f", ratio);
    if (figures::isFull())
        QCOMPARE_LT(ratio, mostRatio);
}

QTEST_GUILESS_MAIN(AdReportBench)

#include "ad_report_bench.moc"
