#pragma once

#include "exchange/record_reader.h"

namespace console {

struct PreviewRow
{
    qint64 line = 0;
    QStringList cells; ///< one for each of Preview::summary.columns, each cut at 200 characters; empty for a row with FieldCount
};

/// The first rows of a file as they stand in it, limited to the columns that are taken; personal columns are never in it.
struct Preview
{
    FileSummary summary; ///< columns is the table's header; empty where the file can't be opened
    QList<PreviewRow> rows;
    QList<RowProblem> problems;     ///< of the rows shown
    std::optional<FileError> error; ///< what keeps the file, or the rest of these rows, from being read
};

[[nodiscard]] Preview preview(const QString &path, ImportKind kind, std::optional<TextEncoding> encoding = {}, int maxRows = 20);

} // namespace console
