#pragma once

#include "exchange/faults.h"

#include <QStringView>

#include <optional>
#include <span>

namespace console {

/// The rows of one table, whatever the format of its file. Knows nothing of headers or of what the fields mean.
class TableReader
{
public:
    enum class Step { Record, End, Failed };

    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    /// The next record that is not an empty line.
    [[nodiscard]] virtual Step next() = 0;

    /// Valid until the next call of next().
    [[nodiscard]] virtual std::span<const QStringView> fields() const = 0;
    /// The line of the file, or the row of the sheet, at which the record began, from 1.
    [[nodiscard]] virtual qint64 line() const = 0;
    /// The first field with text behind its closing quote.
    [[nodiscard]] virtual std::optional<std::size_t> strayQuote() const = 0;
    /// Only after Failed.
    [[nodiscard]] virtual const FileError &error() const = 0;
    /// How far reading is, in bytes of the file.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

} // namespace console
