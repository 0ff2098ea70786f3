#include "exchange/record_reader.h"

#include "exchange/record_source.h"
#include "exchange/row_parsers.h"

namespace console {

template <class Row>
RecordReader<Row>::RecordReader(std::unique_ptr<RecordSource> source)
    : m_source(std::move(source)), m_parser(std::make_unique<RowParser<Row>>()), m_pool(std::make_unique<TextPool>())
{
}

template <class Row>
RecordReader<Row>::~RecordReader() = default;

template <class Row>
tl::expected<std::unique_ptr<RecordReader<Row>>, FileError> RecordReader<Row>::open(const QString &path,
                                                                                    std::optional<TextEncoding> encoding)
{
    auto source = RecordSource::open(path, RowParser<Row>::kind, encoding);
    if (!source)
        return tl::unexpected(source.error());
    return std::unique_ptr<RecordReader>(new RecordReader(std::move(*source)));
}

template <class Row>
auto RecordReader<Row>::next() -> Step
{
    switch (m_source->next()) {
    case RecordSource::Step::End:
        return EndOfFile{};
    case RecordSource::Step::Failed:
        return m_source->error();
    case RecordSource::Step::Problem:
        return QList<RowProblem>{m_source->problem()};
    case RecordSource::Step::Record:
        break;
    }
    RowFields fields(*m_source, *m_pool);
    Row row = m_parser->parse(fields);
    if (!fields.problems().isEmpty())
        return fields.problems();
    return row;
}

template <class Row>
qint64 RecordReader<Row>::bytesRead() const
{
    return m_source->bytesRead();
}

template <class Row>
qint64 RecordReader<Row>::bytesTotal() const
{
    return m_source->summary().bytesTotal;
}

template <class Row>
const FileSummary &RecordReader<Row>::summary() const
{
    return m_source->summary();
}

template <class Row>
qint64 RecordReader<Row>::line() const
{
    return m_source->line();
}

template <class Row>
QStringList RecordReader<Row>::cells() const
{
    return m_source->cells();
}

template class RecordReader<ScoreEvent>;
template class RecordReader<Item>;
template class RecordReader<SalesOrder>;
template class RecordReader<Inquiry>;
template class RecordReader<Notice>;
template class RecordReader<SettlementLine>;
template class RecordReader<Deduction>;
template class RecordReader<AdReportRow>;

} // namespace console
