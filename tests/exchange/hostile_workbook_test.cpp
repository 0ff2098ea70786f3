#include "exchange/record_reader.h"

#include "support/made_workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <sys/stat.h>
#include <zip.h>

using namespace console;
using namespace samples;

/// Workbooks that nobody should read: each is refused by name, without much memory, and sooner than a sound report of many rows is read.
class HostileWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachIsRefused_data();
    void eachIsRefused();
    void whereverItIsCutOffItIsRefused();

private:
    static constexpr qint64 mostKiB = 200 * 1024;
    /// What a process of its own says: "CODE MILLISECONDS KIB".
    [[nodiscard]] QByteArrayList reading() const;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.xlsx")); }
    void patch(const std::function<void(QByteArray &)> &change) const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite))
            qFatal("no workbook");
        QByteArray bytes = file.readAll();
        change(bytes);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }
    void makeXml(const QByteArray &what) const;
    void makeContainer(const QByteArray &what) const;

    QTemporaryDir m_folder;
    /// Of the processor. Two seconds, or, where a processor is slow or watched over by a sanitizer, what a sound report of 60,000 rows
    /// takes there.
    qint64 m_mostMs = 2000;
};

namespace {

QByteArray soundSheet()
{
    return sheetXml({adReportHeadings(), adReportRow(QStringLiteral("2026. 11. 01"), QStringLiteral("1043464097"), QStringLiteral("플러스 전시"), QStringLiteral("4400"))});
}

/// The fault's code of reading the file to its end, or "read".
QByteArray outcome(const QString &path)
{
    const auto reader = RecordReader<AdReportRow>::open(path);
    if (!reader)
        return codeIn(fileFaultCodes, reader.error().fault).data();
    for (;;) {
        const auto step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step))
            return "read";
        if (const auto *error = std::get_if<FileError>(&step))
            return codeIn(fileFaultCodes, error->fault).data();
    }
}

/// Of this process alone: what the system counts for a child begins with its parent's.
qint64 mostMemoryKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? -1 : all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

QByteArray sheetWith(const QByteArray &prolog, const QByteArray &inRows)
{
    QByteArray sheet = soundSheet();
    sheet.replace("<worksheet", prolog + "<worksheet");
    return sheet.replace("</sheetData>", inRows + "</sheetData>");
}

/// `unit` over and over, with so much in between that can't be packed that the whole isn't packed a hundredfold.
QByteArray notPackable(const QByteArray &unit, qsizetype count)
{
    constexpr int rounds = 20;
    QByteArray xml;
    QRandomGenerator random(7);
    for (int round = 0; round < rounds; ++round) {
        QByteArray noise(unit.size() * count / rounds / 60, Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [&] { return char(random.bounded(256)); });
        xml += "<!--" + noise.toBase64() + "-->" + unit.repeated(count / rounds);
    }
    return xml;
}

QByteArray declaredNamespaces(int count)
{
    QByteArray tag = "<row";
    for (int i = 0; i < count; ++i)
        tag += " xmlns:p" + QByteArray::number(i) + "=\"u\"";
    return tag + "/>";
}

QByteArray manyAttributes()
{
    QByteArray tag = "<c";
    for (int i = 0; i < 4000; ++i)
        tag += " a" + QByteArray::number(i) + "=\"\"";
    return "<row>" + tag + "/></row>";
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Nothing but a list of parts, whose last record names few of them; by ZIP64, where another record names all.
void writeListOfParts(const QString &path, bool isZip64)
{
    const quint64 count = isZip64 ? 450'000 : 400'000;
    const QByteArray list = QByteArray("PK\x01\x02\x14\0\x14\0", 8).leftJustified(46, '\0').repeated(qsizetype(count));
    const QByteArray first = QByteArray("PK\x03\x04", 4).leftJustified(30, '\0') + "[Content_Types].xml xl/";
    QByteArray bytes = first + list;
    if (isZip64)
        bytes += "PK\x06\x06" + littleEndian(quint64(44)) + QByteArray("\x2D\0\x2D\0\0\0\0\0\0\0\0\0", 12) + littleEndian(count) + littleEndian(count)
                 + littleEndian(quint64(list.size())) + littleEndian(quint64(first.size())) + QByteArray("PK\x06\x07\0\0\0\0", 8)
                 + littleEndian(quint64(first.size() + list.size())) + littleEndian(quint32(1));
    const quint16 said = quint16(isZip64 ? 5 : count % 65'536 % 500);
    bytes += QByteArray("PK\x05\x06\0\0\0\0", 8) + littleEndian(said) + littleEndian(said) + littleEndian(quint32(isZip64 ? 0 : list.size()))
             + littleEndian(quint32(first.size())) + littleEndian(quint16(0));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no workbook");
}

} // namespace

void HostileWorkbookTest::makeXml(const QByteArray &what) const
{
    QByteArray sheet;
    if (what == "nested entities")
        sheet = sheetWith("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
                          "<row><c t=\"str\"><v>&c;</v></c></row>");
    else if (what == "an external entity")
        sheet = sheetWith("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<row><c t=\"str\"><v>&x;</v></c></row>");
    else if (what == "a huge document type")
        sheet = sheetWith("<!DOCTYPE w [" + QByteArray("<!ENTITY a \"b\">").repeated(60'000) + "]>", {});
    else if (what == "an entity that nobody declared")
        sheet = sheetWith({}, "<row><c t=\"str\"><v>&x;</v></c></row>");
    else if (what == "deep nesting")
        sheet = sheetWith({}, QByteArray("<row>").repeated(5000));
    else if (what == "a tag of many attributes")
        sheet = sheetWith({}, manyAttributes());
    else if (what == "a tag without an end")
        sheet = sheetWith({}, "<row a=\"" + QByteArray(900'000, 'a'));
    else if (what == "a text without an end")
        sheet = sheetWith({}, "<row><c t=\"str\"><v>" + QByteArray(900'000, 'a') + "</v></c></row>");
    else if (what == "a row above the last one")
        sheet = sheetWith({}, "<row r=\"1048577\"><c><v>1</v></c></row>");
    else if (what == "a column above the last one")
        sheet = sheetWith({}, "<row><c r=\"XFE9\"><v>1</v></c></row>");
    else if (what == "rows that go backwards")
        sheet = sheetWith({}, "<row r=\"9\"/><row r=\"3\"/>");
    else if (what == "a shared text that isn't there")
        sheet = sheetWith({}, "<row><c t=\"s\"><v>7</v></c></row>");
    else if (what == "millions of unknown elements")
        sheet = sheetWith({}, notPackable("<a/>", 20'000'000));
    else if (what == "1,001 unknown elements")
        sheet = sheetWith({}, "<row><c>" + QByteArray("<a/>").repeated(500) + "</c>" + QByteArray("<a/>").repeated(501) + "</row>");
    else if (what == "millions of values in a cell")
        sheet = sheetWith({}, "<row><c>" + notPackable("<v/>", 10'000'000) + "</c></row>");
    else if (what == "millions of elements behind the rows")
        sheet = soundSheet().replace("</sheetData>", "</sheetData>" + notPackable("<a/>", 10'000'000));
    else if (what == "millions of comments")
        sheet = sheetWith({}, notPackable("<!---->", 10'000'000));
    else if (what == "millions of attributes")
        sheet = sheetWith({}, notPackable("<row a=\"\" b=\"\" c=\"\" d=\"\" e=\"\" f=\"\" g=\"\" h=\"\"/>", 1'000'000));
    else if (what == "millions of references")
        sheet = sheetWith({}, notPackable(QByteArray("&#65;").repeated(1000) + "<row/>", 10'000));
    else if (what == "masses of namespaces")
        sheet = sheetWith({}, declaredNamespaces(100).repeated(3));
    else if (what == "a row within a row")
        sheet = sheetWith({}, "<row><c><v>1</v></c><row><c><v>2</v></c></row></row>");
    else if (what == "a cell outside of a row")
        sheet = sheetWith({}, "<c><v>1</v></c>");
    else if (what == "no XML")
        sheet = "a,b,c\n1,2,3\n";
    else if (what == "XML that is wrong")
        sheet = sheetWith({}, "<row></c></row>");
    else if (what == "UTF-16")
        sheet = QByteArray("\xFF\xFE<\0w\0", 6);
    writeContainer(path(), partsAround(sheet));
}

void HostileWorkbookTest::makeContainer(const QByteArray &what) const
{
    QList<Part> parts = partsAround(soundSheet());
    const auto setExternal = [](zip *archive) { zip_file_set_external_attributes(archive, 1, 0, ZIP_OPSYS_UNIX, zip_uint32_t(S_IFLNK | 0777) << 16); };
    if (what == "a zip bomb") {
        parts = partsAround(sheetWith({}, QByteArray("<row><c><v>1</v></c></row>").repeated(2'000'000)));
        writeContainer(path(), parts);
    } else if (what == "a bomb of shared texts") {
        parts.append(Part{"xl/sharedStrings.xml", "<sst>" + QByteArray("<si><t>a</t></si>").repeated(2'000'000) + "</sst>"});
        writeContainer(path(), parts);
    } else if (what == "a path upwards") {
        parts.append(Part{"xl/../../evil.xml", "x"});
        writeContainer(path(), parts);
    } else if (what == "an absolute path") {
        parts.append(Part{"/etc/evil.xml", "x"});
        writeContainer(path(), parts);
    } else if (what == "a symbolic link") {
        writeContainer(path(), parts, setExternal);
    } else if (what == "a part that comes twice") {
        parts.append(Part{"xl/worksheets/SHEET1.xml", "x"});
        writeContainer(path(), parts);
    } else if (what == "100,000 parts" || what == "501 parts") {
        for (int i = 0; i < (what == "501 parts" ? 501 : 100'000); ++i)
            parts.append(Part{"xl/p" + QByteArray::number(i), {}});
        writeContainer(path(), parts);
    } else if (what == "a password") {
        writeContainer(path(), parts, [](zip *archive) { zip_file_set_encryption(archive, 5, ZIP_EM_AES_256, "secret"); });
    } else if (what == "a locked part by its flag") {
        writeContainer(path(), parts);
        patch([](QByteArray &bytes) {
            for (const char *mark : {"PK\x03\x04", "PK\x01\x02"}) {
                const bool isLocal = mark[2] == 3;
                for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
                    bytes[at + (isLocal ? 6 : 8)] = char(bytes[at + (isLocal ? 6 : 8)] | 1);
            }
        });
    } else if (what == "a size that lies") {
        writeContainer(path(), parts);
        patch([](QByteArray &bytes) {
            const qsizetype at = bytes.lastIndexOf("PK\x01\x02");
            bytes.replace(at + 24, 4, QByteArray("\x10\0\0\0", 4));
        });
    } else if (what == "450,000 parts by ZIP64" || what == "400,000 parts that aren't counted") {
        writeListOfParts(path(), what == "450,000 parts by ZIP64");
    } else if (what == "a list of parts for each of many ends") {
        writeContainer(path(), parts);
        patch([](QByteArray &bytes) { bytes += bytes.last(22).repeated(20); });
    } else if (what == "a huge declared size") {
        writeContainer(path(), parts);
        patch([](QByteArray &bytes) { bytes.replace(bytes.lastIndexOf("PK\x01\x02") + 24, 4, QByteArray("\xFE\xFF\xFF\x7F", 4)); });
    } else if (what == "a damaged part") {
        writeContainer(path(), parts);
        patch([](QByteArray &bytes) { bytes[bytes.indexOf("xl/worksheets/sheet1.xml") + 200] = char(bytes[bytes.indexOf("xl/worksheets/sheet1.xml") + 200] ^ 0x55); });
    } else if (what == "no sheet's part") {
        parts.removeLast();
        writeContainer(path(), parts);
    } else if (what == "a sheet elsewhere") {
        parts[3].content.replace("worksheets/sheet1.xml\"", "../../../etc/passwd\" TargetMode=\"External\"");
        writeContainer(path(), parts);
    } else if (what == "no workbook") {
        writeContainer(path(), {{"[Content_Types].xml", "<Types/>"}});
    } else {
        writeContainer(path(), parts); // a file that is larger than any report
        patch([](QByteArray &bytes) { bytes.insert(0, QByteArray(21 * 1024 * 1024, 'x').replace(0, 26, "PK\x03\x04 [Content_Types].xml ")); });
    }
}

void HostileWorkbookTest::initTestCase()
{
    constexpr int rows = 10'000;
    QList<QStringList> report{adReportHeadings()};
    QRandomGenerator random(11);
    for (int row = 0; row < rows; ++row) // each another one: rows that are all the same are a bomb
        report.append(adReportRow(QStringLiteral("2026. 11. 01"), QString::number(random.generate64()), QStringLiteral("플러스 전시"), QString::number(random.generate())));
    writeWorkbook(path(), report);
    const QByteArrayList said = reading();
    QCOMPARE(said.value(0), QByteArray("read"));
    m_mostMs = qMax(m_mostMs, said[1].toLongLong() * (60'000 / rows));
    qInfo("a hostile workbook may take %lld ms", static_cast<long long>(m_mostMs));
}

QByteArrayList HostileWorkbookTest::reading() const
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read"), path()});
    if (!child.waitForFinished(120'000))
        return {"not finished"};
    return child.readAllStandardOutput().trimmed().split(' ');
}

void HostileWorkbookTest::eachIsRefused_data()
{
    QTest::addColumn<bool>("isXml");
    QTest::addColumn<QByteArray>("fault");
    for (const char *what : {"nested entities", "an external entity", "a huge document type"})
        QTest::newRow(what) << true << QByteArray("forbidden_xml");
    for (const char *what : {"an entity that nobody declared", "deep nesting", "a tag of many attributes", "a tag without an end", "rows that go backwards",
                             "a shared text that isn't there", "no XML", "XML that is wrong", "UTF-16"})
        QTest::newRow(what) << true << QByteArray("broken_workbook");
    for (const char *what : {"1,001 unknown elements", "masses of namespaces", "a row within a row", "a cell outside of a row", "millions of unknown elements"})
        QTest::newRow(what) << true << QByteArray("broken_workbook");
    for (const char *what : {"millions of values in a cell", "millions of elements behind the rows", "millions of comments", "millions of attributes",
                             "millions of references", "a row above the last one", "a column above the last one"})
        QTest::newRow(what) << true << QByteArray("workbook_too_large");
    QTest::newRow("a text without an end") << true << QByteArray("field_too_long");
    for (const char *what : {"a zip bomb", "a bomb of shared texts"})
        QTest::newRow(what) << false << QByteArray("compression_bomb");
    for (const char *what : {"a path upwards", "an absolute path", "a symbolic link", "a part that comes twice"})
        QTest::newRow(what) << false << QByteArray("unsafe_part");
    for (const char *what : {"450,000 parts by ZIP64", "a list of parts for each of many ends"})
        QTest::newRow(what) << false << QByteArray("broken_workbook");
    for (const char *what : {"100,000 parts", "501 parts", "400,000 parts that aren't counted"})
        QTest::newRow(what) << false << QByteArray("too_many_parts");
    for (const char *what : {"a password", "a locked part by its flag"})
        QTest::newRow(what) << false << QByteArray("encrypted_workbook");
    for (const char *what : {"a size that lies", "a damaged part", "no sheet's part", "a sheet elsewhere", "no workbook"})
        QTest::newRow(what) << false << QByteArray("broken_workbook");
    for (const char *what : {"a huge declared size", "a file that is larger than any report"})
        QTest::newRow(what) << false << QByteArray("workbook_too_large");
}

/// In a process of its own, which tells its time of the processor and its greatest memory.
void HostileWorkbookTest::eachIsRefused()
{
    QFETCH(const bool, isXml);
    QFETCH(const QByteArray, fault);
    if (isXml)
        makeXml(QTest::currentDataTag());
    else
        makeContainer(QTest::currentDataTag());
    const QByteArrayList said = reading();
    QCOMPARE(said.size(), 3);
    qInfo("%s: %s after %s ms, at most %s KiB", QTest::currentDataTag(), said[0].constData(), said[1].constData(), said[2].constData());
    QCOMPARE(said[0], fault);
    QCOMPARE_LT(said[1].toLongLong(), m_mostMs);
    QCOMPARE_GT(said[2].toLongLong(), 0);
    QCOMPARE_LT(said[2].toLongLong(), mostKiB);
}

void HostileWorkbookTest::whereverItIsCutOffItIsRefused()
{
    writeContainer(path(), partsAround(soundSheet()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QCOMPARE(outcome(path()), QByteArray("read"));
    for (qsizetype size = 64; size < whole.size(); size += 37) {
        patch([&](QByteArray &bytes) { bytes = whole.first(size); });
        const QByteArray said = outcome(path());
        QVERIFY2(said == "broken_workbook" || said == "not_text", said.constData());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--read") == 0) {
        const QByteArray said = outcome(QFile::decodeName(argv[2]));
        std::printf("%s %lld %lld\n", said.constData(), static_cast<long long>(std::clock()) * 1000 / CLOCKS_PER_SEC, static_cast<long long>(mostMemoryKiB()));
        return 0;
    }
    HostileWorkbookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hostile_workbook_test.moc"
