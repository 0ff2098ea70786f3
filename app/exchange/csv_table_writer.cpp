#include "exchange/csv_table_writer.h"

namespace console {

namespace {

constexpr qsizetype blockBytes = 64 * 1024;

QString quoted(QString text)
{
    static const QString needQuotes = QStringLiteral(",\"\r\n");
    const bool needs = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return needQuotes.contains(sign); });
    const bool hasEdgeBlank = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!needs && !hasEdgeBlank)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString fieldOf(const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(looksLikeFormula(*text) ? u'\'' + *text : *text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&cell))
        return time->toString(QStringLiteral("HH:mm:ss"));
    return {};
}

} // namespace

CsvTableWriter::CsvTableWriter(const TableTarget &target, const TableLayout &layout)
    : m_layout(layout), m_encoder(target.encoding), m_file(target.path)
{
}

TableResult CsvTableWriter::writeHeader()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(failed());
    m_pending = m_encoder.mark();
    if (!m_layout.hasTitles)
        return {};
    QStringList titles;
    for (const TableColumn &column : m_layout.columns)
        titles.append(fieldOf(column.title));
    return addLine(titles);
}

TableResult CsvTableWriter::addRow(const QList<TableCell> &cells)
{
    Q_ASSERT(cells.size() == m_layout.columns.size());
    QStringList fields;
    fields.reserve(cells.size());
    for (const TableCell &cell : cells)
        fields.append(fieldOf(cell));
    return addLine(fields);
}

TableResult CsvTableWriter::addLine(const QStringList &fields)
{
    ++m_rows;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString field = fields.at(i) + (i + 1 < fields.size() ? QStringLiteral(",") : QStringLiteral("\r\n"));
        const qsizetype fault = m_encoder.append(field, m_pending);
        if (fault >= 0)
            return tl::unexpected(TableError{TableFault::NoPlace, m_rows, m_layout.columns.at(i).title, characterAt(field, fault), {}});
    }
    return m_pending.size() >= blockBytes ? flush() : TableResult();
}

TableResult CsvTableWriter::flush()
{
    if (m_file.write(m_pending) != m_pending.size())
        return tl::unexpected(failed());
    m_pending.clear();
    return {};
}

TableResult CsvTableWriter::finish()
{
    if (const TableResult flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return tl::unexpected(failed());
    return {};
}

TableError CsvTableWriter::failed() const
{
    // Qt calls a full disk a lack of resources.
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return {isFull ? TableFault::DiskFull : TableFault::CannotWrite, 0, {}, {}, m_file.errorString()};
}

} // namespace console
