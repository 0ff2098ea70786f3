#pragma once

#include <QFile>
#include <QLibrary>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>

/// Reads workbooks back as they lie in their file, by the library that came with the one that wrote them.
namespace samples {

/// One part of a ZIP file; empty where it isn't there.
inline QByteArray zipPart(const QString &path, const char *part)
{
    static QLibrary library(QStringLiteral("minizip"), 1);
    const auto open = reinterpret_cast<void *(*)(const char *)>(library.resolve("unzOpen64"));
    const auto locate = reinterpret_cast<int (*)(void *, const char *, int)>(library.resolve("unzLocateFile"));
    const auto openCurrent = reinterpret_cast<int (*)(void *)>(library.resolve("unzOpenCurrentFile"));
    const auto read = reinterpret_cast<int (*)(void *, void *, unsigned)>(library.resolve("unzReadCurrentFile"));
    const auto close = reinterpret_cast<int (*)(void *)>(library.resolve("unzClose"));
    if (!open || !locate || !openCurrent || !read || !close)
        qFatal("%s", qPrintable(library.errorString()));
    void *zip = open(QFile::encodeName(path).constData());
    if (!zip)
        return {};
    QByteArray bytes;
    if (locate(zip, part, 1) == 0 && openCurrent(zip) == 0) {
        char block[16 * 1024];
        for (int got = read(zip, block, sizeof block); got > 0; got = read(zip, block, sizeof block))
            bytes.append(block, got);
    }
    close(zip);
    return bytes;
}

/// One cell: how it is stored ("inlineStr", "n", …) and what it holds.
struct SheetCell
{
    QString type;
    QString text;
    int style = 0;
};

/// The first sheet's rows, cell by cell.
inline QList<QList<SheetCell>> sheetOf(const QString &path)
{
    QList<QList<SheetCell>> rows;
    QXmlStreamReader xml(zipPart(path, "xl/worksheets/sheet1.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("row"))
            rows.append(QList<SheetCell>());
        else if (xml.name() == QLatin1String("f"))
            qFatal("a formula");
        else if (xml.name() == QLatin1String("c") && !rows.isEmpty()) {
            const auto attributes = xml.attributes();
            const QString type = attributes.value(QLatin1String("t")).toString();
            SheetCell cell{type.isEmpty() ? QStringLiteral("n") : type, {}, attributes.value(QLatin1String("s")).toInt()};
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("c")) && !xml.atEnd())
                cell.text += xml.text();
            rows.last().append(cell);
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return rows;
}

} // namespace samples
