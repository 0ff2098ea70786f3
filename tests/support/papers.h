#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// Reads papers and workbooks back by other programs.
namespace samples {

/// What a program says; an empty text where it fails.
inline QString saidBy(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF as it is found and copied, laid out as on its sheets.
inline QString paperText(const QString &path)
{
    return saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
}

inline int paperSheets(const QString &path)
{
    for (const QString &line : saidBy(QStringLiteral("pdfinfo"), {path}).split(u'\n')) {
        if (line.startsWith(QStringLiteral("Pages:")))
            return line.section(u':', 1).trimmed().toInt();
    }
    return 0;
}

/// Of each font whether it is embedded and whether its texts can be found: "yes yes".
inline QStringList paperFonts(const QString &path)
{
    QStringList fonts;
    for (const QString &line : saidBy(QStringLiteral("pdffonts"), {path}).split(u'\n').mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() > 5)
            fonts.append(words.at(words.size() - 5) + u' ' + words.at(words.size() - 3)); // emb, sub, uni, and the object's two numbers
    }
    return fonts;
}

/// The first sheet's rows as openpyxl reads them: "type:value" for each cell, such as "int:5", "datetime:2026-12-01", "NoneType:".
inline QList<QStringList> workbookRows(const QString &path)
{
    const QString script = QStringLiteral("import sys, openpyxl\n"
                                          "sheet = openpyxl.load_workbook(sys.argv[1]).active\n"
                                          "for row in sheet.iter_rows(values_only=True):\n"
                                          "    cells = []\n"
                                          "    for value in row:\n"
                                          "        text = '' if value is None else value.date().isoformat() if type(value).__name__ == 'datetime' else str(value)\n"
                                          "        cells.append(type(value).__name__ + ':' + text)\n"
                                          "    print('\\t'.join(cells))\n");
    QList<QStringList> rows;
    for (const QString &line : saidBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path}).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    return rows;
}

} // namespace samples
