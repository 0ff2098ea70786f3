#include "exchange/record_source.h"

#include <QFileInfo>

#include <algorithm>

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

RecordSource::RecordSource(std::unique_ptr<QFile> file, TextEncoding encoding, ImportKind kind)
    : m_file(std::move(file)), m_csv(*m_file, encoding), m_kind(kind)
{
    m_summary.encoding = encoding;
    m_summary.bytesTotal = m_file->size();
}

tl::expected<std::unique_ptr<RecordSource>, FileError> RecordSource::open(const QString &path, ImportKind kind,
                                                                          std::optional<TextEncoding> encoding)
{
    auto file = openedFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const Detection detected = detectEncoding(**file, encoding);
    if (detected.notText != ContentHint::None)
        return tl::unexpected(FileError{.fault = FileFault::NotText, .hint = detected.notText});
    (*file)->seek(detected.markBytes);
    std::unique_ptr<RecordSource> source(new RecordSource(std::move(*file), detected.encoding, kind));
    if (auto fault = source->readHeader())
        return tl::unexpected(*fault);
    return source;
}

std::optional<FileError> RecordSource::readHeader()
{
    switch (m_csv.next()) {
    case CsvReader::Step::Record:
        break;
    case CsvReader::Step::End:
        return FileError{.fault = FileFault::Empty};
    case CsvReader::Step::Failed:
        return m_csv.error();
    }
    auto map = ColumnMap::of(m_csv.fields(), m_kind);
    if (!map) {
        map.error().line = m_csv.line();
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
        switch (m_csv.next()) {
        case CsvReader::Step::Record:
            break;
        case CsvReader::Step::End:
            return Step::End;
        case CsvReader::Step::Failed:
            return Step::Failed;
        }
        const std::span<const QStringView> fields = m_csv.fields();
        if (std::all_of(fields.begin(), fields.end(), isBlank))
            continue;
        m_problem = shapeProblem();
        return m_problem ? Step::Problem : Step::Record;
    }
}

std::optional<RowProblem> RecordSource::shapeProblem() const
{
    if (const auto stray = m_csv.strayQuote())
        return RowProblem{.line = line(), .column = nameAt(*stray), .fault = RowFault::StrayQuote};
    if (m_csv.fields().size() != m_map->width())
        return RowProblem{.line = line(), .fault = RowFault::FieldCount, .value = QString::number(m_csv.fields().size())};
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
    return position ? trimmed(m_csv.fields()[*position]) : QStringView();
}

QStringList RecordSource::cells() const
{
    QStringList cells;
    if (m_problem)
        return cells;
    for (const std::size_t position : m_map->takenPositions())
        cells.append(m_csv.fields()[position].toString());
    return cells;
}

} // namespace console
