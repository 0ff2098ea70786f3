#include "exchange/record_reader.h"

#include "import_files.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace importfiles;

/// How long a file of points takes to read. Prints the best of a few runs; fails only where it is out of all proportion.
class PointsReadingBench : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandRowsAreReadQuickly_data();
    void aHundredThousandRowsAreReadQuickly();

private:
    Folder m_folder;
};

void PointsReadingBench::aHundredThousandRowsAreReadQuickly_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    for (const auto &[encoding, code] : textEncodingCodes)
        QTest::newRow(code.data()) << encoding;
}

void PointsReadingBench::aHundredThousandRowsAreReadQuickly()
{
    constexpr int rows = 100'000;
    constexpr int runs = 5;
    constexpr qint64 looseBoundMs = 5000;
    QFETCH(const TextEncoding, encoding);
    QString text = pointsHeader;
    for (int i = 0; i < rows; ++i) {
        text += u"2026-%1-%2,10857%3,保湿面膜 5片装 %3,メイク,general,delivery,shipped_on_time,3,%4\n"_qs
                    .arg(i % 12 + 1, 2, 10, QChar(u'0'))
                    .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                    .arg(i % 500, 5, 10, QChar(u'0'))
                    .arg(1'000'000'000 + i);
    }
    // CP932 lacks one of the characters above.
    const QString path = m_folder.file(encoding == TextEncoding::Cp932 ? text.replace(u"片装"_qs, u"枚入"_qs) : text, encoding);
    qint64 bestMs = looseBoundMs;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto reader = RecordReader<ScoreEvent>::open(path);
        QVERIFY(reader);
        int read = 0;
        while (std::holds_alternative<ScoreEvent>((*reader)->next()))
            ++read;
        bestMs = std::min(bestMs, timer.elapsed());
        QCOMPARE(read, rows);
    }
    qInfo("%d rows, %s: %lld ms", rows, QTest::currentDataTag(), bestMs);
    QCOMPARE_LT(bestMs, looseBoundMs);
}

QTEST_GUILESS_MAIN(PointsReadingBench)
#include "points_reading_bench.moc"
