#pragma once

#include "domain/records.h"
#include "exchange/text_decoding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

/// Why a file as a whole can't be read (on).
enum class FileFault {
    CannotOpen,
    Directory,
    Empty,
    NotText,
    Undecodable,
    MissingColumns,
    DoubledColumns,
    OtherKind, ///< the header is that of another kind of import file
    FieldTooLong,
    TooManyColumns,
    UnterminatedQuote,
    ReadError,
    BrokenWorkbook,      ///< cut off, damaged, or not what Excel takes for a workbook
    EncryptedWorkbook,   ///< its parts are locked by a password
    WorkbookTooLarge,    ///< above what this program reads: bytes, rows, columns, cells, texts
    CompressionBomb,     ///< a part unpacks to far more than it is packed in
    TooManyParts,
    UnsafePart,          ///< a part's name leads out of the file or comes twice, or the part is a link
    ForbiddenXml,        ///< a document type or entities, which no workbook needs
    NoReportSheet,       ///< several sheets, none of which has the report's name
    WorkbookModuleMissing
};

inline constexpr CodeTable<FileFault, 21> fileFaultCodes{{
    {FileFault::CannotOpen, QLatin1String("cannot_open")},
    {FileFault::Directory, QLatin1String("directory")},
    {FileFault::Empty, QLatin1String("empty")},
    {FileFault::NotText, QLatin1String("not_text")},
    {FileFault::Undecodable, QLatin1String("undecodable")},
    {FileFault::MissingColumns, QLatin1String("missing_columns")},
    {FileFault::DoubledColumns, QLatin1String("doubled_columns")},
    {FileFault::OtherKind, QLatin1String("other_kind")},
    {FileFault::FieldTooLong, QLatin1String("field_too_long")},
    {FileFault::TooManyColumns, QLatin1String("too_many_columns")},
    {FileFault::UnterminatedQuote, QLatin1String("unterminated_quote")},
    {FileFault::ReadError, QLatin1String("read_error")},
    {FileFault::BrokenWorkbook, QLatin1String("broken_workbook")},
    {FileFault::EncryptedWorkbook, QLatin1String("encrypted_workbook")},
    {FileFault::WorkbookTooLarge, QLatin1String("workbook_too_large")},
    {FileFault::CompressionBomb, QLatin1String("compression_bomb")},
    {FileFault::TooManyParts, QLatin1String("too_many_parts")},
    {FileFault::UnsafePart, QLatin1String("unsafe_part")},
    {FileFault::ForbiddenXml, QLatin1String("forbidden_xml")},
    {FileFault::NoReportSheet, QLatin1String("no_report_sheet")},
    {FileFault::WorkbookModuleMissing, QLatin1String("workbook_module_missing")},
}};

/// One fault of a file. Holds only what belongs to that fault; nothing of the file's rows.
struct FileError
{
    FileFault fault = FileFault::CannotOpen;
    qint64 line = 0;                          ///< from 1; 0 where the fault has no line
    int column = 0;                           ///< from 1; 0 where the fault has no column
    QStringList columns = {};                 ///< MissingColumns, DoubledColumns: their names; NoReportSheet: the sheets'
    std::optional<ImportKind> otherKind = {}; ///< OtherKind: what the file seems to be
    ContentHint hint = ContentHint::None;     ///< NotText: what the file seems to be
    QString detail = {};                      ///< the system's or the workbook's words, for the log
};

/// What is wrong with one field of one row.
enum class RowFault {
    Missing,
    NotANumber,
    OutOfRange,
    NotADate,
    NotAnIdentifier, ///< not the digits (or their count) that a number of this sort has
    LostDigits,      ///< a spreadsheet made the digits a rounded number
    UnknownValue,
    TooLong,
    ControlCharacter,
    FieldCount,  ///< more or fewer fields than the header
    StrayQuote,  ///< text after a closing quote
    DuplicateKey ///< an earlier row has this key and other content
};

inline constexpr CodeTable<RowFault, 12> rowFaultCodes{{
    {RowFault::Missing, QLatin1String("missing")},
    {RowFault::NotANumber, QLatin1String("not_a_number")},
    {RowFault::OutOfRange, QLatin1String("out_of_range")},
    {RowFault::NotADate, QLatin1String("not_a_date")},
    {RowFault::NotAnIdentifier, QLatin1String("not_an_identifier")},
    {RowFault::LostDigits, QLatin1String("lost_digits")},
    {RowFault::UnknownValue, QLatin1String("unknown_value")},
    {RowFault::TooLong, QLatin1String("too_long")},
    {RowFault::ControlCharacter, QLatin1String("control_character")},
    {RowFault::FieldCount, QLatin1String("field_count")},
    {RowFault::StrayQuote, QLatin1String("stray_quote")},
    {RowFault::DuplicateKey, QLatin1String("duplicate_key")},
}};

/// One finding in one row. Its value is never longer than 40 characters and never from a column that could hold personal data.
struct RowProblem
{
    qint64 line = 0;     ///< the file's line at which the row begins, from 1
    QString column = {}; ///< the column's name; empty where the finding is about the whole row
    RowFault fault = RowFault::Missing;
    QString value = {};
    qint64 firstLine = 0; ///< DuplicateKey: the line of the row that has the key already
};

} // namespace console
