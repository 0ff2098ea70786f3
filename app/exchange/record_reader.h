#pragma once

#include "exchange/faults.h"
#include "exchange/text_decoding.h"

#include <tl/expected.hpp>

#include <memory>
#include <variant>

namespace console {

/// What is known of a file once its header has been read.
struct FileSummary
{
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList columns;        ///< those that are taken, by their standard names (the ad report's: its own), in the file's order
    QStringList unknownColumns; ///< ignored, as they stand in the header
    qint64 bytesTotal = 0;
    bool isWorkbook = false; ///< an Excel workbook, which has no encoding to choose

    [[nodiscard]] qsizetype unknownCount() const { return unknownColumns.size(); }
};

/// The file ended well.
struct EndOfFile
{};

template <class Row>
class RowParser;
class RecordSource;
class TextPool;

/// Reads one import file row by row, for a worker thread: memory does not grow with the file, but for one hash a row (keys).
/// Row is ScoreEvent, Item, SalesOrder, Inquiry, Notice, SettlementLine, Deduction or AdReportRow. Never keeps or returns a buyer's or receiver's data.
template <class Row>
class RecordReader
{
public:
    /// After a list of problems reading goes on behind the bad row; after EndOfFile or FileError it is over.
    using Step = std::variant<EndOfFile, Row, QList<RowProblem>, FileError>;

    /// Checks that the file is text and its header is that of this kind. `encoding` is the user's choice over the detected one.
    [[nodiscard]] static tl::expected<std::unique_ptr<RecordReader>, FileError> open(const QString &path,
                                                                                     std::optional<TextEncoding> encoding = {});
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;
    ~RecordReader();

    [[nodiscard]] Step next();

    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;
    [[nodiscard]] const FileSummary &summary() const;
    /// The line at which the row just read begins, from 1.
    [[nodiscard]] qint64 line() const;
    /// The taken columns of the row just read as they stand in the file, in summary().columns' order; empty for a row whose
    /// fields don't match the header.
    [[nodiscard]] QStringList cells() const;

private:
    explicit RecordReader(std::unique_ptr<RecordSource> source);

    std::unique_ptr<RecordSource> m_source;
    std::unique_ptr<RowParser<Row>> m_parser;
    std::unique_ptr<TextPool> m_pool;
};

extern template class RecordReader<ScoreEvent>;
extern template class RecordReader<Item>;
extern template class RecordReader<SalesOrder>;
extern template class RecordReader<Inquiry>;
extern template class RecordReader<Notice>;
extern template class RecordReader<SettlementLine>;
extern template class RecordReader<Deduction>;
extern template class RecordReader<AdReportRow>;

} // namespace console
