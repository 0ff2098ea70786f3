#include "exchange/record_reader.h"

#include "support/chance.h"
#include "support/made_workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace samples;

/// Workbooks with random damage, in their container and in their XML: reading always ends, with rows or with a fault.
class WorkbookFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void damagedWorkbooksAreReadOrRefusedButNeverCrash();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.xlsx")); }

    QTemporaryDir m_folder;
};

namespace {

QByteArray damaged(QByteArray bytes, Chance &chance)
{
    static const std::vector<QByteArray> pieces{"<", ">", "/>", "\"", "&", "&amp;", "&#0;", "<row>", "</row>", "<c r=\"ZZZ9\"", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a>",
                                                "<?x", "?>", "s=\"1\"", "t=\"s\"", "1E+308", "-1E-400", "99999999999999999999", "\xFF", QByteArray(1, '\0'), "PK\x03\x04", "PK\x05\x06"};
    for (qint64 change = chance.between(1, 6); change > 0 && !bytes.isEmpty(); --change) {
        const qsizetype at = chance.between(0, bytes.size() - 1);
        switch (chance.between(0, 4)) {
        case 0:
            bytes[at] = char(chance.between(0, 255));
            break;
        case 1:
            bytes.insert(at, chance.oneOf(pieces));
            break;
        case 2:
            bytes.remove(at, chance.between(1, 60));
            break;
        case 3:
            bytes.insert(at, bytes.mid(chance.between(0, bytes.size() - 1), chance.between(1, 300)));
            break;
        default:
            bytes[at] = char(bytes[at] ^ (1 << chance.between(0, 7)));
            break;
        }
    }
    return bytes;
}

bool readsToItsEnd(const QString &path)
{
    constexpr int mostSteps = 100'000;
    const auto reader = RecordReader<AdReportRow>::open(path);
    if (!reader)
        return true;
    qint64 lastLine = 0;
    for (int i = 0; i < mostSteps; ++i) {
        const auto step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step) || std::holds_alternative<FileError>(step))
            return true;
        if ((*reader)->line() <= lastLine)
            return false;
        lastLine = (*reader)->line();
    }
    return false;
}

} // namespace

void WorkbookFuzzTest::damagedWorkbooksAreReadOrRefusedButNeverCrash()
{
    Chance chance("damagedWorkbooks");
    QList<QStringList> rows{adReportHeadings()};
    for (int i = 1; i <= 8; ++i)
        rows.append(adReportRow(QStringLiteral("2026. 11. 0%1").arg(i), QStringLiteral("104346409%1").arg(i), QStringLiteral("플러스 전시"), QStringLiteral("4400")));
    QList<Part> sound = partsAround(sheetXml(rows));
    sound.append(Part{"xl/sharedStrings.xml", "<sst xmlns=\"x\"><si><t>a</t></si><si><r><t>b</t></r></si></sst>"});
    for (int round = 0; round < rounds(1500, 200'000); ++round) {
        QList<Part> parts = sound;
        const bool inContainer = chance.once(3);
        if (!inContainer) {
            Part &part = parts[chance.between(1, parts.size() - 1)];
            part.content = damaged(part.content, chance);
        }
        writeContainer(path(), parts);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (inContainer) {
            bytes = damaged(bytes, chance);
            file.resize(0);
            file.seek(0);
            file.write(bytes);
        }
        file.close();
        QVERIFY2(readsToItsEnd(path()), bytes.toHex().constData());
    }
}

QTEST_GUILESS_MAIN(WorkbookFuzzTest)
#include "workbook_fuzz_test.moc"
