#include "exchange/record_reader.h"

#include "import_files.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace console;
using namespace importfiles;

/// Files that can't be read, or not to their end: what is said of them.
class BadFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsNotThereIsRefused();
    void aDirectoryIsRefused();
    void aDeviceIsRefused();
    void anUnreadableFileIsRefused();
    void anEmptyFileIsNamed_data();
    void anEmptyFileIsNamed();
    void aBinaryFileIsNamed();
    void aFileOfAnotherKindIsNamedWithItsLine();
    void missingColumnsAreNamed();
    void aCutOffFileIsNoticed_data();
    void aCutOffFileIsNoticed();
    void brokenTextIsNamedWithItsLine_data();
    void brokenTextIsNamedWithItsLine();
    void aFieldOfTwentyMegabytesIsRefused();
    void theChosenEncodingIsKeptTo();
    void everyFaultHasItsOwnCode();

private:
    Folder m_folder;
    const QString m_goodRow = u"1,,商品,,,,,,\n"_qs;
};

void BadFilesTest::aFileThatIsNotThereIsRefused()
{
    const auto reading = readAll<Item>(m_folder.path() + u"/nothing.csv"_qs);
    QCOMPARE(reading.error->fault, FileFault::CannotOpen);
    QCOMPARE(readAll<Item>(QString()).error->fault, FileFault::CannotOpen);
}

void BadFilesTest::aDirectoryIsRefused()
{
    QCOMPARE(readAll<Item>(m_folder.path()).error->fault, FileFault::Directory);
}

void BadFilesTest::aDeviceIsRefused()
{
    QCOMPARE(readAll<Item>(u"/dev/zero"_qs).error->fault, FileFault::CannotOpen);
}

void BadFilesTest::anUnreadableFileIsRefused()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = m_folder.file(itemsHeader);
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    const auto reading = readAll<Item>(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(reading.error->fault, FileFault::CannotOpen);
    QVERIFY(!reading.error->detail.isEmpty());
}

void BadFilesTest::anEmptyFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("utf-16 mark") << QByteArray("\xFF\xFE");
    QTest::newRow("line ends") << QByteArray("\r\n\r\n\n");
}

void BadFilesTest::anEmptyFileIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(readAll<Item>(m_folder.file(bytes)).error->fault, FileFault::Empty);
}

void BadFilesTest::aBinaryFileIsNamed()
{
    const auto workbook = readAll<Item>(m_folder.file(QByteArray("PK\x03\x04\x14\0\0\0xl/workbook.xml", 23)));
    QCOMPARE(workbook.error->fault, FileFault::NotText);
    QCOMPARE(workbook.error->hint, ContentHint::XlsxWorkbook);

    const QByteArray late = (itemsHeader + m_goodRow.repeated(10'000)).toUtf8() + '\0';
    const auto nul = readAll<Item>(m_folder.file(late));
    QCOMPARE(nul.error->fault, FileFault::NotText);
    QCOMPARE(nul.error->hint, ContentHint::Binary);
    QCOMPARE(nul.error->line, 10'002);
}

void BadFilesTest::aFileOfAnotherKindIsNamedWithItsLine()
{
    const auto reading = readAll<SalesOrder>(m_folder.file(u"\n"_qs + pointsHeader));
    QCOMPARE(reading.error->fault, FileFault::OtherKind);
    QCOMPARE(reading.error->otherKind, std::optional(ImportKind::Points));
    QCOMPARE(reading.error->line, 2);
}

void BadFilesTest::missingColumnsAreNamed()
{
    const auto reading = readAll<SalesOrder>(m_folder.file(u"注文番号,商品名\n1000000000,商品\n"_qs));
    QCOMPARE(reading.error->fault, FileFault::MissingColumns);
    QCOMPARE(reading.error->columns, QStringList{u"配送状態"_qs});
}

void BadFilesTest::aCutOffFileIsNoticed_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("noticed");
    QTest::newRow("between fields") << QByteArray("2,,name,,5") << u"3  field_count 5"_qs;
    QTest::newRow("in quotes") << QByteArray("2,,\"na") << u"unterminated_quote 3"_qs;
    QTest::newRow("in a character") << QByteArray("2,,\xE5\x95") << u"undecodable 3"_qs;
}

void BadFilesTest::aCutOffFileIsNoticed()
{
    QFETCH(const QByteArray, end);
    const auto reading = readAll<Item>(m_folder.file((itemsHeader + m_goodRow).toUtf8() + end));
    QStringList noticed = shown(reading.problems);
    if (reading.error)
        noticed.append(QString(codeIn(fileFaultCodes, reading.error->fault)) + u' ' + QString::number(reading.error->line));
    QTEST(noticed.join(u';'), "noticed");
    QCOMPARE(reading.rows.size(), 1);
}

void BadFilesTest::brokenTextIsNamedWithItsLine_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("utf-8") << TextEncoding::Utf8 << QByteArray("\x80");
    QTest::newRow("utf-8 with mark") << TextEncoding::Utf8Bom << QByteArray("\xFF");
    QTest::newRow("cp932") << TextEncoding::Cp932 << QByteArray("\x81\n");
    QTest::newRow("utf-16: lone surrogate") << TextEncoding::Utf16Le << QByteArray("\x3D\xD8\n\0", 4);
    QTest::newRow("utf-16: odd byte count") << TextEncoding::Utf16Le << QByteArray("x");
}

void BadFilesTest::brokenTextIsNamedWithItsLine()
{
    QFETCH(const TextEncoding, encoding);
    QFETCH(const QByteArray, broken);
    constexpr int rows = 30'000;
    const auto reading = readAll<Item>(m_folder.file(encoded(itemsHeader + m_goodRow.repeated(rows), encoding) + broken));
    QCOMPARE(reading.summary.encoding, encoding);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->fault, FileFault::Undecodable);
    QCOMPARE(reading.error->line, rows + 2);
    QCOMPARE(reading.rows.size(), rows);
}

void BadFilesTest::aFieldOfTwentyMegabytesIsRefused()
{
    const auto reading =
        readAll<Item>(m_folder.file(itemsHeader.toUtf8() + "1,,,,,,,,\n2,," + QByteArray(20 * 1024 * 1024, 'x') + ",,,,,,\n"));
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.error->fault, FileFault::FieldTooLong);
    QCOMPARE(reading.error->line, 3);
    QCOMPARE(reading.error->column, 3);
}

void BadFilesTest::theChosenEncodingIsKeptTo()
{
    const QString path = m_folder.file(itemsHeader + m_goodRow, TextEncoding::Cp932);
    const auto asUtf8 = readAll<Item>(path, TextEncoding::Utf8);
    QCOMPARE(asUtf8.error->fault, FileFault::Undecodable);
    QCOMPARE(asUtf8.error->line, 2);
    QCOMPARE(readAll<Item>(path, TextEncoding::Cp932).rows.first().name, u"商品"_qs);
    QVERIFY(readAll<Item>(path, TextEncoding::Utf16Le).error);
}

void BadFilesTest::everyFaultHasItsOwnCode()
{
    const auto allDiffer = [](const auto &table) {
        QStringList codes;
        for (const auto &[value, code] : table)
            codes.append(code);
        return codes.removeDuplicates() == 0;
    };
    QVERIFY(allDiffer(fileFaultCodes));
    QVERIFY(allDiffer(rowFaultCodes));
    QVERIFY(allDiffer(contentHintCodes));
    QVERIFY(allDiffer(textEncodingCodes));
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "bad_files_test.moc"
