#pragma once

#include "exchange/faults.h"
#include "exchange/table_reader.h"
#include "exchange/text_decoding.h"

#include <QIODevice>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace console {

/// Splits a text table (RFC 4180; commas, or tabs where the first line has tabs and no comma) into records, over a window of
/// the text that never grows beyond one record. Knows nothing of headers or of what the fields mean.
class CsvReader final : public TableReader
{
public:
    static constexpr qsizetype maximumFieldLength = 1024 * 1024;
    static constexpr qsizetype maximumRecordLength = 4 * 1024 * 1024;
    static constexpr int maximumColumns = 512;

    /// `device` stands behind the byte order mark and outlives this object.
    CsvReader(QIODevice &device, TextEncoding encoding);

    /// The next record that is not an empty line.
    [[nodiscard]] Step next() override;

    /// Valid until the next call of next().
    [[nodiscard]] std::span<const QStringView> fields() const override { return m_fields; }
    /// The physical line at which the record began, from 1.
    [[nodiscard]] qint64 line() const override { return m_recordLine; }
    /// The first field with text behind its closing quote.
    [[nodiscard]] std::optional<std::size_t> strayQuote() const override { return m_strayQuote; }
    /// Only after Failed.
    [[nodiscard]] const FileError &error() const override { return *m_error; }
    [[nodiscard]] qint64 bytesRead() const override { return m_source.bytesRead(); }

private:
    enum class Scan { Complete, NeedsMore, Fault };
    struct Cell
    {
        char16_t *begin = nullptr;
        char16_t *end = nullptr;
        bool doubledQuotes = false;
    };

    Scan scanRecord();
    Scan scanCell(Cell &cell);
    Scan scanQuoted(Cell &cell);
    Scan scanPlain(Cell &cell);
    Scan endOfWindow(const char16_t *fieldBegin, qint64 fieldLine);
    Scan endRecord();
    void skipToCellEnd();
    void chooseDelimiter();
    void publishFields();
    bool readMore();
    Scan fail(FileFault fault, qint64 line, qsizetype column = 0);

    TextSource m_source;
    QString m_window;
    char16_t *m_at = nullptr;
    char16_t *m_end = nullptr;
    qsizetype m_recordStart = 0; ///< in m_window
    char16_t m_delimiter = u',';
    bool m_delimiterChosen = false;
    TextSource::Status m_sourceStatus = TextSource::Status::Read;
    qint64 m_line = 1; ///< at m_at
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
    std::vector<Cell> m_cells;
    std::vector<QStringView> m_fields;
    std::optional<std::size_t> m_strayQuote;
    std::optional<FileError> m_error;
};

} // namespace console
