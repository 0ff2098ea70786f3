#include "ui/pages/export/export_texts.h"

#include "ui/language.h"

namespace console::ui {

QString ExportTexts::choice(FileChoice choice)
{
    switch (choice.format) {
    case FileFormat::Xlsx:
        return tr("Excel workbook (*.xlsx)");
    case FileFormat::Pdf:
        return tr("PDF document (*.pdf)");
    case FileFormat::Csv:
        break;
    }
    switch (choice.encoding) {
    case TextEncoding::Utf8Bom:
        return tr("CSV in UTF-8 (*.csv)");
    case TextEncoding::Cp932:
        return tr("CSV in Shift_JIS, CP932 (*.csv)");
    case TextEncoding::Utf8:
        return tr("CSV in UTF-8 without a mark (*.csv)");
    case TextEncoding::Utf16Le:
        return tr("CSV in UTF-16 (*.csv)");
    }
    Q_UNREACHABLE();
}

QString ExportTexts::error(const TableError &error, FileFormat format)
{
    switch (error.fault) {
    case TableFault::CannotWrite:
        return tr("The file can't be written: check that its folder is there and that you may write to it. Nothing was written.");
    case TableFault::DiskFull:
        return tr("There is no space left on the disk: make room and try again. Nothing was written.");
    case TableFault::NoPlace:
        //: %1 is a row's number, %2 a column's title, %3 a character.
        return tr("Row %1, column %2: the character %3 has no place in Shift_JIS (CP932). Choose CSV in UTF-8 or an Excel workbook. "
                  "Nothing was written.")
            .arg(formatNumber(error.row), error.column,
                 QStringLiteral("“%1” (U+%2)").arg(error.character, QString::number(error.character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0')));
    case TableFault::TooManyRows:
        if (format == FileFormat::Pdf)
            return tr("There are too many entries for a PDF file. Choose CSV, or fewer days. Nothing was written.");
        return tr("The table has more rows than an Excel sheet holds. Choose CSV, or narrow the search. Nothing was written.");
    case TableFault::TextTooLong:
        //: %1 is a row's number, %2 a column's title.
        return tr("Row %1, column %2: the text is longer than a cell of an Excel workbook can hold. Choose CSV. Nothing was written.")
            .arg(formatNumber(error.row), error.column);
    case TableFault::ModuleMissing:
        return format == FileFormat::Pdf
            ? tr("The part of this program that writes PDF files is not installed. Choose CSV or an Excel workbook. Nothing was written.")
            : tr("The part of this program that writes Excel workbooks is not installed. Choose CSV. Nothing was written.");
    case TableFault::Cancelled:
        return tr("Cancelled. Nothing was written.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
