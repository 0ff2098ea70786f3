#include "exchange/record_source.h"

#include <QFileInfo>

#include <algorithm>

#include "exchange/ad_report_columns.h"
#include "exchange/csv_reader.h"
#include "exchange/workbook_module.h"

namespace console {

namespace {

tl::expected<std::unique_ptr<QFile>, FileError> openedFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(FileError{.fault = FileFault::Directory});
    auto file = std::make_unique<QFile>(path);
    // Anything but a plain file (a pipe, a device) could block or never end.
    if (!info.isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(FileError{.fault = FileFault::CannotOpen, .detail = file->errorString()});
    return file;
}

/// As QStringView::trimmed(), but at once for the many fields that begin and end with a plain character.
QStringView trimmed(QStringView field)
{
    const auto isPlain = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; };
    if (field.isEmpty() || (isPlain(field.front()) && isPlain(field.back())))
        return field;
    return field.trimmed();
}

} // namespace

RecordSource::RecordSource(std::unique_ptr<QFile> file, std::unique_ptr<TableReader> table, ImportKind kind)
    : m_file(std::move(file)), m_table(std::move(table)), m_kind(kind)
{
    m_summary.bytesTotal = m_file->size();
}

tl::expected<std::unique_ptr<RecordSource>, FileError> RecordSource::open(const QString &path, ImportKind kind,
                                                                          std::optional<TextEncoding> encoding)
{
    auto file = openedFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const Detection detected = detectEncoding(**file, encoding);
    const bool isWorkbook = kind == ImportKind::AdReport && detected.notText == ContentHint::XlsxWorkbook;
    if (detected.notText != ContentHint::None && !isWorkbook)
        return tl::unexpected(FileError{.fault = FileFault::NotText, .hint = detected.notText});
    std::unique_ptr<TableReader> table;
    if (isWorkbook) {
        FileError fault;
        table = openWorkbook(**file, QStringLiteral("Report"), fault);
        if (!table)
            return tl::unexpected(fault);
    } else {
        (*file)->seek(detected.markBytes);
        table = std::make_unique<CsvReader>(**file, detected.encoding);
    }
    std::unique_ptr<RecordSource> source(new RecordSource(std::move(*file), std::move(table), kind));
    source->m_summary.encoding = detected.encoding;
    source->m_summary.isWorkbook = isWorkbook;
    if (auto fault = source->readHeader())
        return tl::unexpected(*fault);
    return source;
}

std::optional<FileError> RecordSource::readHeader()
{
    switch (m_table->next()) {
    case TableReader::Step::Record:
        m_fields = m_table->fields();
        break;
    case TableReader::Step::End:
        return FileError{.fault = FileFault::Empty};
    case TableReader::Step::Failed:
        return m_table->error();
    }
    auto map = ColumnMap::of(m_fields, m_kind);
    if (!map) {
        map.error().line = m_table->line();
        return map.error();
    }
    m_map = std::move(*map);
    m_summary.columns = m_map->takenNames();
    m_summary.unknownColumns = m_map->unknownNames();
    return std::nullopt;
}

RecordSource::Step RecordSource::next()
{
    const auto isBlank = [](QStringView field) { return trimmed(field).isEmpty(); };
    for (;;) {
        switch (m_table->next()) {
        case TableReader::Step::Record:
            m_fields = m_table->fields();
            break;
        case TableReader::Step::End:
            return Step::End;
        case TableReader::Step::Failed:
            return Step::Failed;
        }
        if (std::all_of(m_fields.begin(), m_fields.end(), isBlank) || isSum())
            continue;
        m_problem = shapeProblem();
        return m_problem ? Step::Problem : Step::Record;
    }
}

/// Whether the record is the sum of all others, which the ad report ends with.
bool RecordSource::isSum() const
{
    if (m_kind != ImportKind::AdReport)
        return false;
    const QStringView day = field(Field::Date);
    return !day.isEmpty() && !day.front().isDigit() && AdReportColumns::shipped().namesTotal(day);
}

std::optional<RowProblem> RecordSource::shapeProblem() const
{
    if (const auto stray = m_table->strayQuote())
        return RowProblem{.line = line(), .column = nameAt(*stray), .fault = RowFault::StrayQuote};
    if (m_fields.size() != m_map->width())
        return RowProblem{.line = line(), .fault = RowFault::FieldCount, .value = QString::number(m_fields.size())};
    return std::nullopt;
}

QString RecordSource::nameAt(std::size_t position) const
{
    const qsizetype taken = m_map->takenPositions().indexOf(position);
    return taken < 0 ? QString() : m_map->takenNames().at(taken);
}

QStringView RecordSource::field(Field field) const
{
    const auto position = m_map->positionOf(field);
    return position && *position < m_fields.size() ? trimmed(m_fields[*position]) : QStringView();
}

QStringList RecordSource::cells() const
{
    QStringList cells;
    if (m_problem)
        return cells;
    for (const std::size_t position : m_map->takenPositions())
        cells.append(m_fields[position].toString());
    return cells;
}

} // namespace console
