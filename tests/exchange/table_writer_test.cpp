#include "exchange/csv_reader.h"
#include "exchange/table_writer.h"
#include "exchange/text_encoding.h"
#include "support/chance.h"
#include "support/workbook_parts.h"

#include <QDir>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace console;
using namespace samples;

/// Tables in CSV and XLSX: what is in them, what never becomes a formula, and that nothing is left of one that isn't finished.
class TableWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void aCsvIsUtf8WithItsMarkAndQuotesWhatNeedsIt();
    void aTextThatCouldBeAFormulaNeverIs_data();
    void aTextThatCouldBeAFormulaNeverIs();
    void cp932IsReadBackAsItWas();
    void aCharacterWithoutAPlaceIsNamed_data();
    void aCharacterWithoutAPlaceIsNamed();
    void aWorkbookHoldsNumbersDaysAndTexts();
    void aTextTooLongForACellIsNamed();
    void nothingIsLeftOfATableThatIsNotFinished_data();
    void nothingIsLeftOfATableThatIsNotFinished();
    void aFileThatStoodThereIsReplacedOnlyAtTheEnd_data();
    void aFileThatStoodThereIsReplacedOnlyAtTheEnd();
    void aFileThatCannotGrowLeavesNothing_data();
    void aFileThatCannotGrowLeavesNothing();
    void whereNothingMayBeWrittenNothingIs_data();
    void whereNothingMayBeWrittenNothingIs();
    void whatIsNoFileIsNotReplaced_data();
    void whatIsNoFileIsNotReplaced();
    void randomTextsAreReadBackAsTheyWere();

private:
    static TableLayout layout()
    {
        return {QStringLiteral("Scores: 10/2026"), {{QStringLiteral("Item"), 20}, {QStringLiteral("Points"), 10}, {QStringLiteral("Date"), 12}}};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    static void formats()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("table.csv");
        QTest::newRow("xlsx") << QStringLiteral("table.xlsx");
    }
    /// Everything in the folder, hidden files too.
    static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static TableTarget targetIn(const QTemporaryDir &folder, const QString &name, TextEncoding encoding = TextEncoding::Utf8Bom)
    {
        return {folder.filePath(name), *tableFormatOf(name), encoding};
    }
    /// The whole table; its rows are written one after the other.
    static TableResult write(const TableTarget &target, const QList<QList<TableCell>> &rows)
    {
        auto writer = TableWriter::begin(target, layout());
        if (!writer)
            return tl::unexpected(writer.error());
        for (const auto &row : rows) {
            if (const TableResult added = (*writer)->addRow(row); !added)
                return added;
        }
        return (*writer)->finish();
    }
    static QList<TableCell> row(const QString &text, qint64 points = 1) { return {text, points, QDate(2026, 10, 31)}; }
};

void TableWriterTest::aCsvIsUtf8WithItsMarkAndQuotesWhatNeedsIt()
{
    const QTemporaryDir folder;
    const TableTarget target = targetIn(folder, QStringLiteral("table.csv"));
    QVERIFY(write(target, {{QStringLiteral("コラーゲン, \"30ml\""), qint64(-1'234'567), QDate(2026, 10, 31)}, {QString(), {}, {}}, row(QStringLiteral("a\nb"))}));
    QCOMPARE(bytesOf(target.path), QByteArray("\xEF\xBB\xBFItem,Points,Date\r\n\"コラーゲン, \"\"30ml\"\"\",-1234567,2026-10-31\r\n,,\r\n"
                                              "\"a\nb\",1,2026-10-31\r\n"));
    QCOMPARE(filesIn(folder), QStringList(QStringLiteral("table.csv")));
}

void TableWriterTest::aTextThatCouldBeAFormulaNeverIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    for (const char *text : {"=1+1", "+81 90", "-5 %", "@cmd", "\tx", "\rx", "  =1", "\u3000＝1", "＋1", "－1", "＠x", "\u00A0@x", " \t=1", "−5"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", " ", "Serum", "a=b", "'=1", "1-2", "〜30%", "・x"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TableWriterTest::aTextThatCouldBeAFormulaNeverIs()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    const QTemporaryDir folder;
    const TableTarget csv = targetIn(folder, QStringLiteral("table.csv"), TextEncoding::Utf8);
    QVERIFY(write(csv, {row(text)}));
    const QString line = QString::fromUtf8(bytesOf(csv.path)).section(QStringLiteral("\r\n"), 1);
    const QString field = line.startsWith(u'"') ? line.mid(1) : line;
    QCOMPARE(field.startsWith(u'\'' + text), dangerous);
    QVERIFY(field.startsWith(dangerous ? u'\'' + text : text));

    const TableTarget xlsx = targetIn(folder, QStringLiteral("table.xlsx"));
    QVERIFY(write(xlsx, {row(text)}));
    const auto cells = sheetOf(xlsx.path).at(1);
    const bool isBlank = text.isEmpty();
    QCOMPARE(cells.size(), isBlank ? 2 : 3); // an empty text is no cell
    if (!isBlank) {
        QCOMPARE(cells.first().type, QStringLiteral("inlineStr"));
        QCOMPARE(cells.first().text, QString(text).replace(u'\r', QStringLiteral("_x000D_")));
    }
}

void TableWriterTest::cp932IsReadBackAsItWas()
{
    const QTemporaryDir folder;
    const TableTarget target = targetIn(folder, QStringLiteral("table.csv"), TextEncoding::Cp932);
    // Signs that stand in CP932 several times or that Unicode has twice; half-width kana; IBM's and NEC's own.
    const QString text = QStringLiteral("美容液 ﾊﾝｶｸ ①Ⅳⅳ㈱№℡ 髙﨑 ~ ￥ ～－∥―￢∪≒ №");
    QVERIFY(write(target, {row(text)}));
    QStringDecoder decoder("CP932");
    const QString read = decoder.decode(bytesOf(target.path));
    QVERIFY(!decoder.hasError());
    QCOMPARE(read.section(QStringLiteral("\r\n"), 1, 1), text + QStringLiteral(",1,2026-10-31"));

    // What Windows writes (Microsoft's best places), and the twins of Unicode in their one place.
    const TextEncoder encoder(TextEncoding::Cp932);
    const std::pair<const char *, const char *> places[] = {{"Ⅳ", "8757"}, {"ⅳ", "fa43"}, {"㈱", "878a"}, {"髙", "fbfc"}, {"∪", "81be"},
                                                            {"≒", "81e0"}, {"￢", "81ca"}, {"〜", "8160"}, {"−", "817c"}, {"—", "815c"}, {"ｱ", "b1"}};
    for (const auto &[sign, bytes] : places) {
        QByteArray encoded;
        QCOMPARE(encoder.append(QString::fromUtf8(sign), encoded), -1);
        QCOMPARE(encoded.toHex(), QByteArray(bytes));
    }
}

void TableWriterTest::aCharacterWithoutAPlaceIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::newRow("Korean") << QStringLiteral("Shot 리들샷") << QStringLiteral("리");
    QTest::newRow("emoji") << QStringLiteral("美容液💧") << QStringLiteral("💧");
    QTest::newRow("simplified Chinese") << QStringLiteral("爽肤水") << QStringLiteral("肤");
    QTest::newRow("yen of Latin-1") << QStringLiteral("¥100") << QStringLiteral("¥");
    QTest::newRow("no-break blank") << QStringLiteral("a\u00A0b") << QStringLiteral("\u00A0");
}

void TableWriterTest::aCharacterWithoutAPlaceIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, character);
    const QTemporaryDir folder;
    const TableResult written = write(targetIn(folder, QStringLiteral("table.csv"), TextEncoding::Cp932), {row(QStringLiteral("化粧水")), row(text)});
    QVERIFY(!written);
    QCOMPARE(int(written.error().fault), int(TableFault::NoPlace));
    QCOMPARE(written.error().row, 3);
    QCOMPARE(written.error().column, QStringLiteral("Item"));
    QCOMPARE(written.error().character, character);
    QVERIFY(filesIn(folder).isEmpty());
    QVERIFY(write(targetIn(folder, QStringLiteral("table.csv")), {row(text)}));
}

void TableWriterTest::aWorkbookHoldsNumbersDaysAndTexts()
{
    const QTemporaryDir folder;
    const TableTarget target = targetIn(folder, QStringLiteral("table.xlsx"));
    QVERIFY(write(target, {{QStringLiteral("1000000001"), qint64(-12'345), QDate(2026, 10, 31)}, {QStringLiteral("リードルショット \u2028 <&>"), {}, {}}}));
    const auto rows = sheetOf(target.path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).at(1).text, QStringLiteral("Points"));
    QCOMPARE(rows.at(1).at(0).type, QStringLiteral("inlineStr")); // digits of a number that is a name stay text
    QCOMPARE(rows.at(1).at(0).text, QStringLiteral("1000000001"));
    QCOMPARE(rows.at(1).at(1).type, QStringLiteral("n"));
    QCOMPARE(rows.at(1).at(1).text, QStringLiteral("-12345"));
    QCOMPARE(rows.at(1).at(2).type, QStringLiteral("n"));
    QCOMPARE(rows.at(1).at(2).text, QString::number(QDate(1899, 12, 30).daysTo(QDate(2026, 10, 31))));
    QVERIFY(rows.at(1).at(1).style != rows.at(1).at(2).style);
    QCOMPARE(rows.at(2).size(), 1);
    QCOMPARE(rows.at(2).first().text, QStringLiteral("リードルショット \u2028 <&>"));
    const QByteArray sheet = zipPart(target.path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<pane ySplit=\"1\""));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"20."));
    QVERIFY(zipPart(target.path, "xl/workbook.xml").contains("name=\"Scores 10 2026\""));
    QVERIFY(zipPart(target.path, "xl/styles.xml").contains("yyyy\\-mm\\-dd") || zipPart(target.path, "xl/styles.xml").contains("yyyy-mm-dd"));
}

void TableWriterTest::aTextTooLongForACellIsNamed()
{
    const QTemporaryDir folder;
    const TableResult written = write(targetIn(folder, QStringLiteral("table.xlsx")), {row(QString(32'767, u'x')), row(QString(32'768, u'x'))});
    QVERIFY(!written);
    QCOMPARE(int(written.error().fault), int(TableFault::TextTooLong));
    QCOMPARE(written.error().row, 3);
    QCOMPARE(written.error().column, QStringLiteral("Item"));
    QVERIFY(filesIn(folder).isEmpty());
}

void TableWriterTest::nothingIsLeftOfATableThatIsNotFinished_data()
{
    formats();
}

void TableWriterTest::nothingIsLeftOfATableThatIsNotFinished()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const int open = int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System).size());
    {
        auto writer = TableWriter::begin(targetIn(folder, name), layout());
        QVERIFY(writer);
        for (int i = 0; i < 5'000; ++i)
            QVERIFY((*writer)->addRow(row(QStringLiteral("Serum %1").arg(i), i)));
        QVERIFY(!QFileInfo::exists(folder.filePath(name)));
        QVERIFY(filesIn(folder).size() <= 1); // the part that is being written
    }
    QVERIFY(filesIn(folder).isEmpty());
    QCOMPARE(int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System).size()), open);
}

void TableWriterTest::aFileThatStoodThereIsReplacedOnlyAtTheEnd_data()
{
    formats();
}

void TableWriterTest::aFileThatStoodThereIsReplacedOnlyAtTheEnd()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile before(folder.filePath(name));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto permissions = before.permissions();
    QVERIFY(QFile::link(before.fileName(), folder.filePath(QStringLiteral("link-") + name)));
    auto writer = TableWriter::begin(targetIn(folder, QStringLiteral("link-") + name), layout());
    QVERIFY(writer && (*writer)->addRow(row(QStringLiteral("Serum"))));
    QCOMPARE(bytesOf(before.fileName()), QByteArray("before"));
    QVERIFY((*writer)->finish());
    QVERIFY(bytesOf(before.fileName()) != "before");
    QCOMPARE(before.permissions(), permissions);
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("link-") + name)).isSymLink());
    QCOMPARE(filesIn(folder).size(), 2);
}

void TableWriterTest::aFileThatCannotGrowLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("limit");
    for (const char *name : {"table.csv", "table.xlsx"}) {
        for (const int limit : {0, 1'000, 10'000, 70'000})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(limit))) << QString::fromLatin1(name) << limit;
    }
}

void TableWriterTest::aFileThatCannotGrowLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(int, limit);
    const QTemporaryDir folder;
    QList<QList<TableCell>> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.append(row(QStringLiteral("Serum %1").arg(qHash(i)), i));
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = rlim_t(limit);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const TableResult written = write(targetIn(folder, name), rows);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, previous);
    QVERIFY(!written);
    QCOMPARE(int(written.error().fault), int(TableFault::CannotWrite));
    QVERIFY2(filesIn(folder).isEmpty(), qPrintable(filesIn(folder).join(u' ')));
}

void TableWriterTest::whereNothingMayBeWrittenNothingIs_data()
{
    formats();
}

void TableWriterTest::whereNothingMayBeWrittenNothingIs()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const auto missing = TableWriter::begin(targetIn(folder, QStringLiteral("missing/") + name), layout());
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().fault), int(TableFault::CannotWrite));
    QVERIFY(!missing.error().detail.isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(name));
    const auto directory = TableWriter::begin(targetIn(folder, name), layout());
    QVERIFY(!directory);
    QCOMPARE(int(directory.error().fault), int(TableFault::CannotWrite));
    QCOMPARE(filesIn(folder), QStringList(name));
    QVERIFY(!tableFormatOf(QStringLiteral("table.ods")));
    QCOMPARE(int(*tableFormatOf(QStringLiteral("TABLE.XLSX"))), int(TableFormat::Xlsx));
}

void TableWriterTest::whatIsNoFileIsNotReplaced_data()
{
    formats();
}

void TableWriterTest::whatIsNoFileIsNotReplaced()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString pipe = QStringLiteral("pipe-") + name;
    const QString link = QStringLiteral("link-") + name;
    const QString linkToNothing = QStringLiteral("nowhere-") + name;
    const QString linkToItself = QStringLiteral("round-") + name;
    QCOMPARE(::mkfifo(folder.filePath(pipe).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(pipe), folder.filePath(link)));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nothing")), folder.filePath(linkToNothing)));
    QVERIFY(QFile::link(folder.filePath(linkToItself), folder.filePath(linkToItself)));
    for (const QString &taken : {pipe, link, linkToNothing, linkToItself}) {
        const TableResult written = write(targetIn(folder, taken), {row(QStringLiteral("Serum"))});
        QVERIFY2(!written, qPrintable(taken));
        QCOMPARE(int(written.error().fault), int(TableFault::CannotWrite));
        QVERIFY(!written.error().detail.isEmpty());
    }
    QVERIFY(!QFileInfo(folder.filePath(pipe)).isFile());
    for (const QString &kept : {link, linkToNothing, linkToItself})
        QVERIFY(QFileInfo(folder.filePath(kept)).isSymLink());
    QCOMPARE(filesIn(folder).size(), 4);
}

void TableWriterTest::randomTextsAreReadBackAsTheyWere()
{
    Chance chance("texts in tables");
    const QStringList signs{QStringLiteral("a"), QStringLiteral(","), QStringLiteral("\""), QStringLiteral("\r\n"), QStringLiteral(" "), QStringLiteral(";"),
                            QStringLiteral("'"), QStringLiteral("="), QStringLiteral("\t"), QStringLiteral("０"), QStringLiteral("ｱ"), QStringLiteral("美"),
                            QStringLiteral("한"), QStringLiteral("💧"), QStringLiteral("\u3000"), QStringLiteral("é")};
    QStringList texts;
    QList<QList<TableCell>> rows;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (qint64 length = chance.between(0, 12); length > 0; --length)
            text += chance.oneOf(signs);
        texts.append(text);
        rows.append(row(text, i));
    }
    const QTemporaryDir folder;
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Utf16Le}) {
        const TableTarget target = targetIn(folder, QStringLiteral("table.csv"), encoding);
        QVERIFY(write(target, rows));
        QFile file(target.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Detection found = detectEncoding(file, encoding);
        QVERIFY(file.seek(found.markBytes));
        CsvReader reader(file, encoding);
        QVERIFY(reader.next() == CsvReader::Step::Record);
        for (int i = 0; i < rows.size(); ++i) {
            QVERIFY(reader.next() == CsvReader::Step::Record);
            QCOMPARE(reader.fields().size(), std::size_t(3));
            const QString expected = looksLikeFormula(texts.at(i)) ? u'\'' + texts.at(i) : texts.at(i);
            QCOMPARE(reader.fields()[0].toString(), expected);
            QCOMPARE(reader.fields()[1].toInt(), i);
        }
    }
}

QTEST_GUILESS_MAIN(TableWriterTest)
#include "table_writer_test.moc"
