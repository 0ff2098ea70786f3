#include "support/made_workbook.h"

#include <QFile>

#include <cstdlib>

#include <zip.h>

namespace samples {

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QByteArray &inner)
{
    return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeSpace + "/" + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QList<Part> partsAround(const QByteArray &sheetXml, const QByteArray &name)
{
    return {{"[Content_Types].xml", declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml", declaration + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + officeSpace + "\"><sheets><sheet name=\"" + name
                                    + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
                       + relation("rId3", "sharedStrings", "sharedStrings.xml"))},
            {"xl/styles.xml", declaration + "<styleSheet xmlns=\"" + mainSpace
                                  + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\. mm\\. dd\"/></numFmts><cellXfs count=\"3\">"
                                    "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml", sheetXml}};
}

QByteArray sheetOfRows(const QByteArray &rowsXml)
{
    return declaration + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rowsXml + "</sheetData></worksheet>";
}

QByteArray sheetXml(const QList<QStringList> &rows)
{
    QByteArray xml;
    for (const QStringList &row : rows) {
        xml += "<row>";
        for (const QString &cell : row) {
            bool isNumber = false;
            static_cast<void>(cell.toDouble(&isNumber));
            if (isNumber && !cell.startsWith(u'0') && !cell.contains(u'n', Qt::CaseInsensitive))
                xml += "<c><v>" + cell.toUtf8() + "</v></c>";
            else
                xml += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        xml += "</row>";
    }
    return sheetOfRows(xml);
}

void writeContainer(const QString &path, const QList<Part> &parts, const std::function<void(zip *)> &change)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        qFatal("the test's workbook can't be made: %d", code);
    for (const Part &part : parts) {
        // libzip frees what it is given, but for a buffer without a byte.
        void *copy = part.content.isEmpty() ? nullptr : std::malloc(std::size_t(part.content.size()));
        std::copy(part.content.begin(), part.content.end(), static_cast<char *>(copy));
        zip_source *source = zip_source_buffer(archive, copy, zip_uint64_t(part.content.size()), 1);
        if (!source || zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("%s", zip_strerror(archive));
    }
    if (change)
        change(archive);
    if (zip_close(archive) != 0)
        qFatal("%s", zip_strerror(archive));
}

void writeWorkbook(const QString &path, const QList<QStringList> &rows, const QByteArray &sheet)
{
    writeContainer(path, partsAround(sheetXml(rows), sheet));
}

QStringList adReportHeadings()
{
    return {QStringLiteral("날짜"),          QStringLiteral("상품명"),    QStringLiteral("상품코드"), QStringLiteral("광고명"),
            QStringLiteral("광고비 (Qcash)"), QStringLiteral("광고 매출"), QStringLiteral("ROAS"),     QStringLiteral("노출수"),
            QStringLiteral("클릭수(PV)"),     QStringLiteral("클릭률"),    QStringLiteral("카트수"),   QStringLiteral("카트 전환율"),
            QStringLiteral("구매수"),         QStringLiteral("구매 전환율")};
}

QStringList adReportRow(const QString &day, const QString &code, const QString &ad, const QString &cost)
{
    return {day,  QStringLiteral("コラーゲン美容液 30ml"), code, ad, cost, QStringLiteral("8800"), QStringLiteral("200%"), QStringLiteral("3,248"), QStringLiteral("43"),
            QStringLiteral("1.3%"), QStringLiteral("27"), QStringLiteral("12%"), QStringLiteral("6"), QStringLiteral("NaN")};
}

} // namespace samples
