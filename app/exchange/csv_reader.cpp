#include "exchange/csv_reader.h"

#include <algorithm>

namespace console {

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding) : m_source(device, encoding) {}

CsvReader::Step CsvReader::next()
{
    if (m_error)
        return Step::Failed;
    for (;;) {
        if (m_at == m_end && m_sourceStatus == TextSource::Status::End)
            return Step::End;
        m_recordLine = m_line;
        m_recordStart = m_window.isEmpty() ? 0 : m_at - reinterpret_cast<char16_t *>(m_window.data());
        Scan scan = scanRecord();
        while (scan == Scan::NeedsMore) {
            if (!readMore())
                return Step::Failed;
            m_line = m_recordLine;
            scan = scanRecord();
        }
        if (scan == Scan::Fault)
            return Step::Failed;
        const bool emptyLine = m_cells.size() == 1 && m_cells.front().begin == m_cells.front().end && !m_strayQuote;
        if (emptyLine)
            continue;
        publishFields();
        return Step::Record;
    }
}

/// Moves the unfinished record to the window's start and puts the next block behind it.
bool CsvReader::readMore()
{
    switch (m_sourceStatus) {
    case TextSource::Status::Read:
    case TextSource::Status::End:
        break;
    case TextSource::Status::Undecodable:
        fail(FileFault::Undecodable, m_line);
        return false;
    case TextSource::Status::NotText:
        fail(FileFault::NotText, m_line);
        m_error->hint = ContentHint::Binary;
        return false;
    case TextSource::Status::ReadError:
        fail(FileFault::ReadError, m_line);
        return false;
    }
    m_window.remove(0, m_recordStart);
    m_recordStart = 0;
    m_sourceStatus = m_source.read(m_window);
    m_at = reinterpret_cast<char16_t *>(m_window.data());
    m_end = m_at + m_window.size();
    chooseDelimiter();
    return true;
}

void CsvReader::chooseDelimiter()
{
    if (m_delimiterChosen)
        return;
    m_delimiterChosen = true;
    const auto isLineEnd = [](char16_t unit) { return unit == u'\n' || unit == u'\r'; };
    const char16_t *const lineBegin = std::find_if_not(m_at, m_end, isLineEnd);
    const char16_t *const lineEnd = std::find_if(lineBegin, static_cast<const char16_t *>(m_end), isLineEnd);
    if (std::find(lineBegin, lineEnd, u',') == lineEnd && std::find(lineBegin, lineEnd, u'\t') != lineEnd)
        m_delimiter = u'\t';
}

/// From the record's start to behind its line end. After NeedsMore it is to be done again from the start.
CsvReader::Scan CsvReader::scanRecord()
{
    m_cells.clear();
    m_strayQuote.reset();
    for (;;) {
        if (m_cells.size() == maximumColumns)
            return fail(FileFault::TooManyColumns, m_recordLine, maximumColumns + 1);
        Cell cell;
        const qint64 cellLine = m_line;
        const Scan scan = scanCell(cell);
        if (scan != Scan::Complete)
            return scan;
        if (cell.end - cell.begin > maximumFieldLength)
            return fail(FileFault::FieldTooLong, cellLine, std::ssize(m_cells) + 1);
        m_cells.push_back(cell);
        if (m_at == m_end)
            return Scan::Complete;
        if (*m_at != m_delimiter)
            return endRecord();
        ++m_at;
    }
}

CsvReader::Scan CsvReader::endRecord()
{
    if (*m_at == u'\r') {
        if (m_at + 1 == m_end && m_sourceStatus != TextSource::Status::End)
            return Scan::NeedsMore;
        if (m_at + 1 != m_end && m_at[1] == u'\n')
            ++m_at;
    }
    ++m_at;
    ++m_line;
    return Scan::Complete;
}

CsvReader::Scan CsvReader::scanCell(Cell &cell)
{
    return m_at != m_end && *m_at == u'"' ? scanQuoted(cell) : scanPlain(cell);
}

void CsvReader::skipToCellEnd()
{
    // Both delimiters and both line ends are <= ',': most characters take one comparison.
    const char16_t delimiter = m_delimiter;
    char16_t *p = m_at;
    while (p != m_end && (*p > u',' || (*p != delimiter && *p != u'\n' && *p != u'\r')))
        ++p;
    m_at = p;
}

CsvReader::Scan CsvReader::scanPlain(Cell &cell)
{
    cell.begin = m_at;
    skipToCellEnd();
    cell.end = m_at;
    return m_at == m_end ? endOfWindow(cell.begin, m_line) : Scan::Complete;
}

CsvReader::Scan CsvReader::scanQuoted(Cell &cell)
{
    m_quoteLine = m_line;
    cell.begin = m_at + 1;
    char16_t *p = cell.begin;
    for (;; p += 2) {
        for (; p != m_end && *p != u'"'; ++p) {
            if (*p == u'\n' || (*p == u'\r' && (p + 1 == m_end || p[1] != u'\n')))
                ++m_line;
        }
        m_at = p;
        if (p == m_end && m_sourceStatus == TextSource::Status::End)
            return fail(FileFault::UnterminatedQuote, m_quoteLine, std::ssize(m_cells) + 1);
        if (p == m_end || (p + 1 == m_end && m_sourceStatus != TextSource::Status::End))
            return endOfWindow(cell.begin, m_quoteLine);
        if (p + 1 == m_end || p[1] != u'"')
            break;
        cell.doubledQuotes = true;
    }
    cell.end = p;
    m_at = p + 1;
    const char16_t *const behind = m_at;
    skipToCellEnd();
    if (!m_strayQuote && !QStringView(behind, m_at).trimmed().isEmpty())
        m_strayQuote = m_cells.size();
    return m_at == m_end ? endOfWindow(cell.begin, m_quoteLine) : Scan::Complete;
}

/// What a cell that reaches the window's end means: the file's last one, one that is too long, or one to be read on.
CsvReader::Scan CsvReader::endOfWindow(const char16_t *fieldBegin, qint64 fieldLine)
{
    if (m_sourceStatus == TextSource::Status::End)
        return Scan::Complete;
    const bool longField = m_end - fieldBegin > maximumFieldLength;
    const bool longRecord = m_window.size() - m_recordStart > maximumRecordLength;
    if (longField || longRecord)
        return fail(FileFault::FieldTooLong, fieldLine, std::ssize(m_cells) + 1);
    return Scan::NeedsMore;
}

void CsvReader::publishFields()
{
    m_fields.clear();
    for (const Cell &cell : m_cells) {
        char16_t *end = cell.end;
        if (cell.doubledQuotes) {
            end = cell.begin;
            for (const char16_t *p = cell.begin; p != cell.end; ++p) {
                *end++ = *p;
                if (*p == u'"')
                    ++p;
            }
        }
        m_fields.emplace_back(cell.begin, end);
    }
}

CsvReader::Scan CsvReader::fail(FileFault fault, qint64 line, qsizetype column)
{
    m_error = FileError{.fault = fault, .line = line, .column = static_cast<int>(column)};
    return Scan::Fault;
}

} // namespace console
