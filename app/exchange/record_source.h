#pragma once

#include "exchange/columns.h"
#include "exchange/record_reader.h"
#include "exchange/table_reader.h"

#include <QFile>

#include <optional>

namespace console {

/// An opened import file of one kind, text or (the ad report) Excel workbook: its records by taken column, whatever the order in the file. Gives out no other column.
class RecordSource
{
public:
    enum class Step { Record, Problem, End, Failed };

    [[nodiscard]] static tl::expected<std::unique_ptr<RecordSource>, FileError> open(const QString &path, ImportKind kind,
                                                                                     std::optional<TextEncoding> encoding);

    /// The next record that isn't blank nor the sum of the others. Problem: its fields don't match the header.
    [[nodiscard]] Step next();

    /// Trimmed; empty where the file doesn't have the column. Only after Record.
    [[nodiscard]] QStringView field(Field field) const;
    [[nodiscard]] QStringList cells() const;
    [[nodiscard]] ImportKind kind() const { return m_kind; }
    [[nodiscard]] qint64 line() const { return m_table->line(); }
    [[nodiscard]] qint64 bytesRead() const { return m_table->bytesRead(); }
    /// What the column is called in this file.
    [[nodiscard]] QString columnName(Field field) const { return m_map->nameOf(field); }
    [[nodiscard]] const FileSummary &summary() const { return m_summary; }
    /// Only after Problem.
    [[nodiscard]] const RowProblem &problem() const { return *m_problem; }
    /// Only after Failed.
    [[nodiscard]] const FileError &error() const { return m_table->error(); }

private:
    RecordSource(std::unique_ptr<QFile> file, std::unique_ptr<TableReader> table, ImportKind kind);

    std::optional<FileError> readHeader();
    [[nodiscard]] bool isSum() const;
    [[nodiscard]] std::optional<RowProblem> shapeProblem() const;
    [[nodiscard]] QString nameAt(std::size_t position) const;

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<TableReader> m_table; ///< goes before its file
    std::span<const QStringView> m_fields; ///< of the record just read
    ImportKind m_kind;
    std::optional<ColumnMap> m_map;
    FileSummary m_summary;
    std::optional<RowProblem> m_problem;
};

} // namespace console
