#include "exchange/csv_reader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace console;

/// How a text is split into records, and where its faults are.
class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsSplitAsTheStandardSays_data();
    void textIsSplitAsTheStandardSays();
    void recordsKnowTheLineAtWhichTheyBegan();
    void recordsAcrossBlocksStayWhole();
    void textBehindAClosingQuoteIsReported();
    void anOpenQuoteIsNamedWhereItOpened();
    void aHugeFieldFailsFastWhereItStands_data();
    void aHugeFieldFailsFastWhereItStands();
    void theLongestFieldIsRead();
    void tooManyColumnsAreRefused();
    void aFaultOfTheEncodingIsNamedWithItsLineAfterTheGoodRecords();
};

namespace {

struct Split
{
    QStringList records; ///< "line:field|field"
    std::optional<FileError> error;
    std::optional<std::size_t> strayQuote;
};

Split split(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8);
    Split result;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Step::End:
            return result;
        case CsvReader::Step::Failed:
            result.error = reader.error();
            return result;
        case CsvReader::Step::Record:
            break;
        }
        QStringList fields;
        for (const QStringView field : reader.fields())
            fields.append(field.toString());
        result.records.append(QString::number(reader.line()) + u':' + fields.join(u'|'));
        if (!result.strayQuote)
            result.strayQuote = reader.strayQuote();
    }
}

} // namespace

void CsvReaderTest::textIsSplitAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const char *text, const QStringList &records) {
        QTest::newRow(name) << QByteArray(text) << records;
    };
    row("nothing", "", {});
    row("only line ends", "\n\r\n\r\n\n", {});
    row("one field", "a", {u"1:a"_qs});
    row("line feeds", "a,b\nc,d\n", {u"1:a|b"_qs, u"2:c|d"_qs});
    row("carriage returns and line feeds", "a,b\r\nc,d\r\n", {u"1:a|b"_qs, u"2:c|d"_qs});
    row("carriage returns", "a,b\rc,d\r", {u"1:a|b"_qs, u"2:c|d"_qs});
    row("last line without end", "a,b\nc,d", {u"1:a|b"_qs, u"2:c|d"_qs});
    row("empty fields", ",\n,,", {u"1:|"_qs, u"2:||"_qs});
    row("empty lines", "a\n\n\nb\n", {u"1:a"_qs, u"4:b"_qs});
    row("quoted", "\"a,b\",\"c\"\n", {u"1:a,b|c"_qs});
    row("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", {u"1:a \"b\"|\""_qs});
    row("quoted and empty", "\"\",x\n", {u"1:|x"_qs});
    row("line end in quotes", "\"a\nb\",c\n", {u"1:a\nb|c"_qs});
    row("quote inside plain text", "5\" pipe,x\n", {u"1:5\" pipe|x"_qs});
    row("quoted last field at the end", "a,\"b\"", {u"1:a|b"_qs});
    row("blanks behind a quote", "\"a\" ,b\n", {u"1:a|b"_qs});
    row("tabs", "a\tb,\nc\td\n", {u"1:a\tb|"_qs, u"2:c\td"_qs});
    row("tabs without a comma", "a\tb\nc,\td\n", {u"1:a|b"_qs, u"2:c,|d"_qs});
}

void CsvReaderTest::textIsSplitAsTheStandardSays()
{
    QFETCH(const QByteArray, text);
    const Split result = split(text);
    QVERIFY(!result.error);
    QVERIFY(!result.strayQuote);
    QTEST(result.records, "records");
}

void CsvReaderTest::recordsKnowTheLineAtWhichTheyBegan()
{
    const Split result = split("a\r\n\"x\r\ny\nz\rw\"\r\n\r\nb\rc\n\"\n\n\"\nd");
    QCOMPARE(result.records, QStringList({u"1:a"_qs, u"2:x\r\ny\nz\rw"_qs, u"7:b"_qs, u"8:c"_qs, u"9:\n\n"_qs, u"12:d"_qs}));
}

void CsvReaderTest::recordsAcrossBlocksStayWhole()
{
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        for (int shift = 0; shift < 24; ++shift) {
            constexpr int count = 14'000;
            const Split result = split(QByteArray(shift, 'x') + end + QByteArray("\"a\"\"\r\nb\",商品,c" + end).repeated(count));
            QVERIFY(!result.error);
            QVERIFY(!result.strayQuote);
            QCOMPARE(result.records.size(), count + (shift > 0 ? 1 : 0));
            for (qsizetype i = shift > 0 ? 1 : 0; i < result.records.size(); ++i) {
                const qsizetype line = 2 + 2 * (shift > 0 ? i - 1 : i);
                QCOMPARE(result.records[i], QString::number(line) + u":a\"\r\nb|商品|c"_qs);
            }
        }
    }
}

void CsvReaderTest::textBehindAClosingQuoteIsReported()
{
    const Split result = split("a,\"b\"c,d\n");
    QVERIFY(result.strayQuote);
    QCOMPARE(*result.strayQuote, std::size_t(1));
    QCOMPARE(result.records, QStringList{u"1:a|b|d"_qs});
}

void CsvReaderTest::anOpenQuoteIsNamedWhereItOpened()
{
    const Split result = split("a,b\n\"x\ny\",\"open\nc,d\ne,f\n");
    QVERIFY(result.error);
    QCOMPARE(result.error->fault, FileFault::UnterminatedQuote);
    QCOMPARE(result.error->line, 3);
    QCOMPARE(result.error->column, 2);
    QCOMPARE(result.records, QStringList{u"1:a|b"_qs});
}

void CsvReaderTest::aHugeFieldFailsFastWhereItStands_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::newRow("plain") << QByteArray();
    QTest::newRow("quoted") << QByteArray("\"");
}

void CsvReaderTest::aHugeFieldFailsFastWhereItStands()
{
    QFETCH(const QByteArray, opening);
    const QByteArray text = "a,b\n1,2\n\n3," + opening + QByteArray(20 * 1024 * 1024, 'x') + opening + "\n";
    QElapsedTimer timer;
    timer.start();
    const Split result = split(text);
    QVERIFY(result.error);
    QCOMPARE(result.error->fault, FileFault::FieldTooLong);
    QCOMPARE(result.error->line, 4);
    QCOMPARE(result.error->column, 2);
    QCOMPARE_LT(timer.elapsed(), 2000);
}

void CsvReaderTest::theLongestFieldIsRead()
{
    const QByteArray longest(CsvReader::maximumFieldLength, 'x');
    QVERIFY(!split("a," + longest + ",b\n").error);
    QVERIFY(!split("a,\"" + longest + "\",b\n").error);
    QCOMPARE(split("a," + longest + "x,b\n").error->fault, FileFault::FieldTooLong);
    QCOMPARE(split(QByteArray(longest + ",").repeated(6)).error->fault, FileFault::FieldTooLong);
}

void CsvReaderTest::tooManyColumnsAreRefused()
{
    QVERIFY(!split(QByteArray(CsvReader::maximumColumns - 1, ',')).error);
    const Split result = split("a\n" + QByteArray(CsvReader::maximumColumns, ','));
    QVERIFY(result.error);
    QCOMPARE(result.error->fault, FileFault::TooManyColumns);
    QCOMPARE(result.error->line, 2);
}

void CsvReaderTest::aFaultOfTheEncodingIsNamedWithItsLineAfterTheGoodRecords()
{
    const Split result = split("a\n\"b\nc\"\nd,\xFF\ne\n");
    QCOMPARE(result.records, QStringList({u"1:a"_qs, u"2:b\nc"_qs}));
    QVERIFY(result.error);
    QCOMPARE(result.error->fault, FileFault::Undecodable);
    QCOMPARE(result.error->line, 4);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csv_reader_test.moc"
