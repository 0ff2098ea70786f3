#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

struct zip;

/// Makes workbooks for tests part by part, sound ones and such as nobody should read.
namespace samples {

struct Part
{
    QByteArray name;
    QByteArray content;
};

/// The parts around a sheet: relations, the workbook with the one sheet `name`, styles (cell style 1 shows a day).
[[nodiscard]] QList<Part> partsAround(const QByteArray &sheetXml, const QByteArray &name = "Report");

/// A sheet of these rows: numbers as numbers, anything else as inline text.
[[nodiscard]] QByteArray sheetXml(const QList<QStringList> &rows);
/// One `<c>` and its content by hand, in a row of its own.
[[nodiscard]] QByteArray sheetOfRows(const QByteArray &rowsXml);

/// Writes the container; `change` may do what it likes to it before it is closed.
void writeContainer(const QString &path, const QList<Part> &parts, const std::function<void(zip *)> &change = {});
/// A sound workbook of these rows.
void writeWorkbook(const QString &path, const QList<QStringList> &rows, const QByteArray &sheet = "Report");

/// The ad report's headings in Korean, and one of its rows.
[[nodiscard]] QStringList adReportHeadings();
[[nodiscard]] QStringList adReportRow(const QString &day, const QString &code, const QString &ad, const QString &cost);

} // namespace samples
