#include "exchange/xlsx_table_writer.h"

#include "exchange/sibling_part.h"
#include "exchange/xlsx_module.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <xlsxwriter.h>

namespace console {

namespace {

constexpr qint64 rowLimit = LXW_ROW_MAX;
constexpr qsizetype sheetNameLimit = 31;
constexpr qint64 exactNumberLimit = qint64(1) << 53; ///< a spreadsheet's numbers are doubles

/// What a sheet may be called.
QByteArray sheetName(QString name)
{
    for (const QChar sign : QStringLiteral("[]:*?/\\'"))
        name.replace(sign, u' ');
    name = name.simplified().left(sheetNameLimit);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("Sheet1") : name.toUtf8();
}

/// XML has no place for these two; the library escapes the controls.
QByteArray cellText(QString text)
{
    for (QChar &sign : text) {
        if (sign.unicode() >= 0xFFFE)
            sign = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const TableTarget &target, const TableLayout &layout) : m_path(target.path), m_layout(layout) {}

XlsxTableWriter::~XlsxTableWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

TableResult XlsxTableWriter::openWorkbook()
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isWritable())
        return tl::unexpected(systemTableError(EACCES));
    m_part = std::make_unique<SiblingPart>(m_path);
    if (m_part->error() != 0)
        return tl::unexpected(systemTableError(m_part->error()));
    QByteArray folder = QFile::encodeName(file.absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(m_part->path().constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, sheetName(m_layout.sheet).constData()) : nullptr;
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return tl::unexpected(systemTableError(errno));
    m_headerFormat = workbook_add_format(m_workbook);
    m_numberFormat = workbook_add_format(m_workbook);
    m_dateFormat = workbook_add_format(m_workbook);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_bold(m_headerFormat);
    format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
    format_set_num_format(m_numberFormat, "#,##0");
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    format_set_num_format(m_timeFormat, "hh:mm:ss");
    return {};
}

TableResult XlsxTableWriter::writeHeader()
{
    if (const TableResult opened = openWorkbook(); !opened)
        return opened;
    for (int column = 0; column < int(m_layout.columns.size()); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), m_layout.columns.at(column).width, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int column = 0; column < int(m_layout.columns.size()); ++column) {
        if (const TableResult written = writeText(column, m_layout.columns.at(column).title, m_headerFormat); !written)
            return written;
    }
    m_rows = 1;
    return {};
}

TableResult XlsxTableWriter::addRow(const QList<TableCell> &cells)
{
    Q_ASSERT(cells.size() == m_layout.columns.size());
    if (m_rows >= rowLimit)
        return tl::unexpected(TableError{TableFault::TooManyRows, m_rows + 1, {}, {}, {}});
    for (int column = 0; column < int(cells.size()); ++column) {
        if (const TableResult written = writeCell(column, cells.at(column)); !written)
            return written;
    }
    ++m_rows;
    return checkRows();
}

TableResult XlsxTableWriter::writeCell(int column, const TableCell &cell)
{
    const auto row = lxw_row_t(m_rows);
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(column, *text, nullptr);
    if (const auto *number = std::get_if<qint64>(&cell)) {
        if (qAbs(*number) > exactNumberLimit)
            return writeText(column, QString::number(*number), nullptr);
        return checked(column, worksheet_write_number(m_sheet, row, lxw_col_t(column), double(*number), m_numberFormat));
    }
    if (const auto *date = std::get_if<QDate>(&cell)) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        return checked(column, worksheet_write_datetime(m_sheet, row, lxw_col_t(column), &day, m_dateFormat));
    }
    if (const auto *time = std::get_if<QTime>(&cell)) // a spreadsheet's times are parts of a day
        return checked(column, worksheet_write_number(m_sheet, row, lxw_col_t(column), time->msecsSinceStartOfDay() / 86'400'000.0, m_timeFormat));
    return {};
}

TableResult XlsxTableWriter::writeText(int column, const QString &text, lxw_format *format)
{
    const QByteArray bytes = cellText(text);
    return checked(column, worksheet_write_string(m_sheet, lxw_row_t(m_rows), lxw_col_t(column), bytes.constData(), format));
}

TableResult XlsxTableWriter::checked(int column, int error) const
{
    if (error == LXW_NO_ERROR)
        return {};
    const auto words = QString::fromUtf8(lxw_strerror(lxw_error(error)));
    const TableFault fault = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? TableFault::TextTooLong : TableFault::CannotWrite;
    return tl::unexpected(TableError{fault, m_rows + 1, m_layout.columns.at(column).title, {}, words});
}

/// The library doesn't look whether its rows could be written; their file does.
TableResult XlsxTableWriter::checkRows() const
{
    if (std::ferror(m_sheet->optimize_tmpfile) == 0)
        return {};
    return tl::unexpected(systemTableError(errno));
}

TableResult XlsxTableWriter::finish()
{
    if (std::fflush(m_sheet->optimize_tmpfile) != 0)
        return tl::unexpected(systemTableError(errno));
    if (const TableResult sound = checkRows(); !sound)
        return sound;
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error == LXW_NO_ERROR)
        return m_part->putInPlace();
    TableError failed = systemTableError(errno);
    failed.detail = QString::fromUtf8(lxw_strerror(error)) + QStringLiteral(": ") + failed.detail;
    return tl::unexpected(failed);
}

} // namespace console

extern "C" Q_DECL_EXPORT console::TableWriter *console_make_xlsx_table_writer(const console::TableTarget &target, const console::TableLayout &layout)
{
    return new console::XlsxTableWriter(target, layout);
}
