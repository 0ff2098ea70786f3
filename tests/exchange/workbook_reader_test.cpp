#include "exchange/workbook_module.h"

#include "support/made_workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace samples;

/// What a sheet's rows give as text, whichever program wrote them.
class WorkbookReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreReadWithTheirNumbers();
    void everyKindOfCellBecomesText_data();
    void everyKindOfCellBecomesText();
    void sharedTextsAreReadWithoutTheirPronunciation();
    void cellsWithAddressesLeaveTheOthersBlank();
    void everyRowIsAsWideAsTheFirst();
    void theSheetNamedReportIsTakenOfSeveral();
    void aSheetAloneMayHaveAnyName();
    void severalSheetsOfOtherNamesAreNamed();
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo();
    void whatIsAddedToCellsIsPassed();
    void manyRowsAreReadOverManyPieces();

private:
    struct Table
    {
        QList<QStringList> rows;
        QList<qint64> lines;
        std::optional<FileError> error;
    };

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.xlsx")); }
    [[nodiscard]] Table read() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no workbook");
        Table table;
        FileError error;
        const auto reader = openWorkbook(file, QStringLiteral("Report"), error);
        if (!reader) {
            table.error = error;
            return table;
        }
        for (;;) {
            const TableReader::Step step = reader->next();
            if (step == TableReader::Step::Failed)
                table.error = reader->error();
            if (step != TableReader::Step::Record)
                return table;
            QStringList row;
            for (const QStringView field : reader->fields())
                row.append(field.toString());
            table.rows.append(row);
            table.lines.append(reader->line());
        }
    }
    [[nodiscard]] Table readRows(const QByteArray &rowsXml) const
    {
        writeContainer(path(), partsAround(sheetOfRows(rowsXml)));
        return read();
    }

    QTemporaryDir m_folder;
};

void WorkbookReaderTest::rowsAreReadWithTheirNumbers()
{
    const Table table = readRows("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"/></row>"
                                 "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>b</t></r><r><t xml:space=\"preserve\"> c</t></r></is></c></row>");
    QVERIFY(!table.error);
    QCOMPARE(table.rows, (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b c"), QString()}}));
    QCOMPARE(table.lines, (QList<qint64>{2, 7}));
}

void WorkbookReaderTest::everyKindOfCellBecomesText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("a whole number") << QByteArray("<c><v>1073517017</v></c>") << QStringLiteral("1073517017");
    QTest::newRow("with an exponent") << QByteArray("<c t=\"n\"><v>1.073517017E+9</v></c>") << QStringLiteral("1073517017");
    QTest::newRow("with nothing behind the point") << QByteArray("<c><v>4400.0</v></c>") << QStringLiteral("4400");
    QTest::newRow("a fraction") << QByteArray("<c><v>0.031</v></c>") << QStringLiteral("0.031");
    QTest::newRow("more digits than are kept") << QByteArray("<c><v>1.07351701712345E+18</v></c>") << QStringLiteral("1.07351701712345E+18");
    QTest::newRow("a day") << QByteArray("<c s=\"1\"><v>46327</v></c>") << QStringLiteral("2026-11-01");
    QTest::newRow("a day of the report's own format") << QByteArray("<c s=\"2\"><v>46327.5</v></c>") << QStringLiteral("2026-11-01 12:00:00");
    QTest::newRow("no day") << QByteArray("<c s=\"1\"><v>-3</v></c>") << QStringLiteral("-3");
    QTest::newRow("a day as text") << QByteArray("<c t=\"d\"><v>2026-11-01</v></c>") << QStringLiteral("2026-11-01");
    QTest::newRow("true") << QByteArray("<c t=\"b\"><v>1</v></c>") << QStringLiteral("TRUE");
    QTest::newRow("an error") << QByteArray("<c t=\"e\"><v>#DIV/0!</v></c>") << QStringLiteral("#DIV/0!");
    QTest::newRow("a formula's value") << QByteArray("<c><f>SUM(A1:A9)</f><v>9</v></c>") << QStringLiteral("9");
    QTest::newRow("escaped") << QByteArray("<c t=\"inlineStr\"><is><t>&lt;b&gt; &amp; &#45216;</t></is></c>") << QStringLiteral("<b> & 날");
}

void WorkbookReaderTest::everyKindOfCellBecomesText()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    const Table table = readRows("<row>" + cell + "</row>");
    QVERIFY(!table.error);
    QCOMPARE(table.rows, (QList<QStringList>{{text}}));
}

void WorkbookReaderTest::sharedTextsAreReadWithoutTheirPronunciation()
{
    QList<Part> parts = partsAround(sheetOfRows("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"));
    parts.append(Part{"xl/sharedStrings.xml", "<sst xmlns=\"x\"><si><t>商品</t><rPh sb=\"0\" eb=\"2\"><t>ショウヒン</t></rPh></si>"
                                          "<si><r><t>a</t></r><r><t>b</t></r></si></sst>"});
    writeContainer(path(), parts);
    QCOMPARE(read().rows, (QList<QStringList>{{QStringLiteral("ab"), QStringLiteral("商品"), QStringLiteral("ab")}}));
}

void WorkbookReaderTest::cellsWithAddressesLeaveTheOthersBlank()
{
    const Table table = readRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>4</v></c></row><row r=\"2\"><c r=\"C2\"><v>3</v></c></row>");
    QCOMPARE(table.rows, (QList<QStringList>{{QStringLiteral("1"), {}, {}, QStringLiteral("4")}, {{}, {}, QStringLiteral("3"), {}}}));
}

void WorkbookReaderTest::everyRowIsAsWideAsTheFirst()
{
    const Table table = readRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row>");
    QCOMPARE(table.rows, (QList<QStringList>{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), {}}, {QStringLiteral("4"), QStringLiteral("5")}}));
}

void WorkbookReaderTest::theSheetNamedReportIsTakenOfSeveral()
{
    QList<Part> parts = partsAround(sheetXml({{QStringLiteral("wanted")}}));
    parts[2].content.replace("<sheets>", "<sheets><sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId9\"/>");
    writeContainer(path(), parts);
    QCOMPARE(read().rows, (QList<QStringList>{{QStringLiteral("wanted")}}));
}

void WorkbookReaderTest::aSheetAloneMayHaveAnyName()
{
    writeWorkbook(path(), {{QStringLiteral("wanted")}}, "Sheet1");
    QCOMPARE(read().rows, (QList<QStringList>{{QStringLiteral("wanted")}}));
}

void WorkbookReaderTest::severalSheetsOfOtherNamesAreNamed()
{
    QList<Part> parts = partsAround(sheetXml({{QStringLiteral("a")}}), "One");
    parts[2].content.replace("<sheets>", "<sheets><sheet name=\"Two\" sheetId=\"2\" r:id=\"rId1\"/>");
    writeContainer(path(), parts);
    const Table table = read();
    QVERIFY(table.error);
    QCOMPARE(table.error->fault, FileFault::NoReportSheet);
    QCOMPARE(table.error->columns, (QStringList{QStringLiteral("Two"), QStringLiteral("One")}));
}

void WorkbookReaderTest::daysAreCountedFrom1904WhereTheWorkbookSaysSo()
{
    QList<Part> parts = partsAround(sheetOfRows("<row><c s=\"1\"><v>44865</v></c></row>"));
    parts[2].content.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    writeContainer(path(), parts);
    QCOMPARE(read().rows, (QList<QStringList>{{QStringLiteral("2026-11-01")}}));
}

void WorkbookReaderTest::whatIsAddedToCellsIsPassed()
{
    constexpr int count = 2000;
    const QByteArray cell = "<c t=\"inlineStr\"><is><r><rPr><b/><sz val=\"9\"/></rPr><t>a</t></r><r><t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"
                            "<phoneticPr fontId=\"1\"/></is><extLst><ext><t>y</t></ext></extLst></c>";
    const Table table = readRows(("<row>" + cell + "<unknown><v>5</v></unknown></row>").repeated(500) + ("<row>" + cell + "</row>").repeated(count - 500));
    QVERIFY(!table.error);
    QCOMPARE(table.rows, QList<QStringList>(count, QStringList{QStringLiteral("ab")}));
}

void WorkbookReaderTest::manyRowsAreReadOverManyPieces()
{
    constexpr int count = 20'000;
    QList<QStringList> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({QString::number(i), QStringLiteral("コラーゲン美容液 %1").arg(i)});
    writeWorkbook(path(), rows);
    QCOMPARE(read().rows, rows);
}

QTEST_GUILESS_MAIN(WorkbookReaderTest)
#include "workbook_reader_test.moc"
