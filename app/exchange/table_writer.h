#pragma once

#include "domain/codes.h"
#include "exchange/text_decoding.h"

#include <tl/expected.hpp>

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <memory>
#include <optional>
#include <variant>

namespace console {

enum class TableFormat { Csv, Xlsx };

/// Why a table is not written. Nothing is left behind then, and a file that stood there stays as it was.
enum class TableFault {
    CannotWrite,   ///< the folder isn't there, may not be written to, or something else than a file stands there
    DiskFull,
    NoPlace,       ///< a character that the encoding has no place for
    TooManyRows,   ///< more than a sheet of this format holds
    TextTooLong,   ///< more than a cell of this format holds
    ModuleMissing, ///< the program's part for this format isn't installed
    Cancelled
};

inline constexpr CodeTable<TableFault, 7> tableFaultCodes{{
    {TableFault::CannotWrite, QLatin1String("cannot_write")},
    {TableFault::DiskFull, QLatin1String("disk_full")},
    {TableFault::NoPlace, QLatin1String("no_place_in_encoding")},
    {TableFault::TooManyRows, QLatin1String("too_many_rows")},
    {TableFault::TextTooLong, QLatin1String("text_too_long")},
    {TableFault::ModuleMissing, QLatin1String("module_missing")},
    {TableFault::Cancelled, QLatin1String("cancelled")},
}};

struct TableError
{
    TableFault fault = TableFault::CannotWrite;
    qint64 row = 0;         ///< as a spreadsheet counts: the header is row 1; 0 where the fault has no row
    QString column = {};    ///< its title; empty where the fault has no column
    QString character = {}; ///< NoPlace: the first one
    QString detail = {};    ///< the system's words, for the log
};

using TableResult = tl::expected<void, TableError>;

/// Empty, a text, a whole number, a day or a time of day.
using TableCell = std::variant<std::monostate, QString, qint64, QDate, QTime>;

struct TableColumn
{
    QString title;
    int width = 12; ///< in digits, for formats that know widths
};

struct TableLayout
{
    QString sheet; ///< the sheet's name, for formats that have one; made to fit
    QList<TableColumn> columns;
    bool hasTitles = true; ///< of CSV: the titles are its first row
};

/// Where a table goes.
struct TableTarget
{
    QString path;
    TableFormat format = TableFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8Bom; ///< of CSV
};

/// By the name's suffix, whatever its case; empty for any other.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(const QString &path);

/// Writes one table into a file that appears under its name only with finish(), whole; without that nothing is left behind. A text
/// that a spreadsheet could take for a formula never becomes one. Never holds more than a few rows.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Writes the header. A target that is a link to a file stays one; what is neither nothing nor a plain file is not written to.
    [[nodiscard]] static tl::expected<std::unique_ptr<TableWriter>, TableError> begin(const TableTarget &target, const TableLayout &layout);

    /// As many cells as there are columns. After an error there is nothing more to do than to let the writer go.
    [[nodiscard]] virtual TableResult addRow(const QList<TableCell> &cells) = 0;
    /// Puts the file in its place. Last call.
    [[nodiscard]] virtual TableResult finish() = 0;

protected:
    TableWriter() = default;

private:
    /// Opens the file beside the target. Called once, first.
    [[nodiscard]] virtual TableResult writeHeader() = 0;
};

/// Whether a spreadsheet could take the text for a formula: its first sign, half or full width and after any blanks, is one of
/// = + - @, a tab or a line's end.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace console
