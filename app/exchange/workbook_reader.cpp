#include "exchange/workbook_reader.h"

#include "exchange/workbook_cells.h"
#include "exchange/workbook_index.h"

#include <QFile>

#include <algorithm>

namespace console {

namespace {

constexpr qsizetype longestRecord = 4 * 1024 * 1024;

bool isBlank(QStringView field)
{
    return std::all_of(field.begin(), field.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

tl::expected<std::unique_ptr<WorkbookReader>, FileError> WorkbookReader::open(QFile &file, const QString &sheet, const WorkbookLimits &limits)
{
    auto archive = WorkbookArchive::open(file, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto index = WorkbookIndex::read(**archive, sheet);
    if (!index)
        return tl::unexpected(index.error());
    auto days = DayStyles::read(**archive, index->stylesPart);
    if (!days)
        return tl::unexpected(days.error());
    auto shared = SharedTexts::read(**archive, index->sharedTextsPart);
    if (!shared)
        return tl::unexpected(shared.error());
    auto xml = PartXml::open(**archive, index->sheetPart);
    if (!xml)
        return tl::unexpected(xml.error());
    std::unique_ptr<WorkbookReader> reader(new WorkbookReader(file.size()));
    reader->m_archive = std::move(*archive);
    reader->m_countsFrom1904 = index->countsFrom1904;
    reader->m_days = std::move(*days);
    reader->m_shared = std::move(*shared);
    reader->m_xml = std::move(*xml);
    return reader;
}

qint64 WorkbookReader::bytesRead() const
{
    return qint64(double(m_fileBytes) * m_xml->shareRead());
}

TableReader::Step WorkbookReader::next()
{
    if (m_error)
        return Step::Failed;
    while (!m_isFinished) {
        switch (m_xml->next()) {
        case PartXml::Token::Start:
            if (!beginElement())
                return Step::Failed;
            break;
        case PartXml::Token::End:
            if (m_xml->name() == QLatin1String("sheetData"))
                m_inRows = false;
            else if (m_inRow && m_xml->name() == QLatin1String("row") && endRow())
                return Step::Record;
            break;
        case PartXml::Token::Text:
            break;
        case PartXml::Token::Finished:
            m_isFinished = true;
            break;
        case PartXml::Token::Failed:
            failAsXml();
            return Step::Failed;
        }
    }
    return Step::End;
}

bool WorkbookReader::beginElement()
{
    if (m_xml->name() == QLatin1String("sheetData")) {
        m_inRows = true;
        return true;
    }
    if (!m_inRows)
        return true;
    if (m_xml->name() == QLatin1String("row"))
        return beginRow();
    if (m_xml->name() == QLatin1String("c"))
        return readCell();
    return m_xml->tolerate() || failAsXml();
}

bool WorkbookReader::beginRow()
{
    if (m_inRow)
        return fail(FileFault::BrokenWorkbook, QStringLiteral("row"));
    m_xml->expect();
    m_inRow = true;
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView given = attributes.value(QLatin1String("r"));
    bool isNumber = true;
    const qint64 row = given.isEmpty() ? m_row + 1 : given.toLongLong(&isNumber);
    if (!isNumber || row <= m_row)
        return fail(FileFault::BrokenWorkbook, QStringLiteral("row"));
    if (row > m_archive->limits().rows)
        return fail(FileFault::WorkbookTooLarge, QStringLiteral("rows"));
    m_row = row;
    m_column = 0;
    m_text.resize(0);
    m_record.clear();
    return true;
}

bool WorkbookReader::beginCell(const QXmlStreamAttributes &attributes)
{
    if (!m_inRow)
        return fail(FileFault::BrokenWorkbook, QStringLiteral("cell"));
    m_xml->expect();
    const QStringView address = attributes.value(QLatin1String("r"));
    const qint64 most = m_archive->limits().columns;
    const auto column = address.isEmpty() ? std::optional(m_column + 1) : columnOfAddress(address, most);
    if (!column || *column > most || ++m_cells > m_archive->limits().cells)
        return fail(FileFault::WorkbookTooLarge, QStringLiteral("cells"));
    if (*column <= m_column)
        return fail(FileFault::BrokenWorkbook, QStringLiteral("cell"));
    m_column = *column;
    const QStringView type = attributes.value(QLatin1String("t"));
    if (type.isEmpty() || type == QLatin1String("n"))
        m_type = Type::Number;
    else if (type == QLatin1String("s"))
        m_type = Type::Shared;
    else if (type == QLatin1String("b"))
        m_type = Type::Boolean;
    else
        m_type = type == QLatin1String("e") ? Type::Fault : Type::Text; // inlineStr, str; d is a day as text
    m_isDay = m_type == Type::Number && m_days.isDay(attributes.value(QLatin1String("s")).toUInt());
    m_value.resize(0);
    return true;
}

bool WorkbookReader::readCell()
{
    return beginCell(m_xml->attributes()) && readValue() && keepCell();
}

bool WorkbookReader::readValue()
{
    bool isValue = false;
    int expected = 2; // a formula and its value, or an inline text and its only run
    for (;;) {
        switch (m_xml->next()) {
        case PartXml::Token::Start:
            isValue = m_xml->name() == QLatin1String("v") || m_xml->name() == QLatin1String("t");
            if (!beginPiece(expected))
                return failAsXml();
            break;
        case PartXml::Token::Text:
            if (isValue)
                m_value += m_xml->text();
            if (m_value.size() > m_archive->limits().cellUnits)
                return fail(FileFault::FieldTooLong);
            break;
        case PartXml::Token::End:
            isValue = false;
            if (m_xml->name() == QLatin1String("c"))
                return true;
            break;
        case PartXml::Token::Finished:
        case PartXml::Token::Failed:
            return failAsXml();
        }
    }
}

/// An element within a cell: goes into it, or past it.
bool WorkbookReader::beginPiece(int &expected)
{
    const QStringView name = m_xml->name();
    const bool isEntered = name == QLatin1String("v") || name == QLatin1String("t") || name == QLatin1String("is") || name == QLatin1String("r");
    // Formulas, how a run looks, and how a text is pronounced.
    const bool isPassed = name == QLatin1String("f") || name == QLatin1String("rPr") || name == QLatin1String("rPh")
                          || name == QLatin1String("phoneticPr") || name == QLatin1String("extLst");
    if ((isEntered || isPassed) && expected-- > 0)
        m_xml->expect();
    return isEntered || ((isPassed || m_xml->tolerate()) && m_xml->skip());
}

bool WorkbookReader::keepCell()
{
    if (m_value.isEmpty() || (m_width > 0 && m_column > m_width))
        return true;
    if (m_column > maximumColumns)
        return fail(FileFault::TooManyColumns);
    m_record.resize(std::size_t(m_column));
    Cell &cell = m_record.back();
    if (m_type == Type::Shared) {
        bool isNumber = false;
        const qulonglong index = m_value.toULongLong(&isNumber);
        if (!isNumber || index >= m_shared.size())
            return fail(FileFault::BrokenWorkbook, QStringLiteral("shared text"));
        cell.shared = qint64(index);
        return true;
    }
    cell.begin = m_text.size();
    switch (m_type) {
    case Type::Number:
        m_text += m_isDay ? dayText(m_value, m_countsFrom1904) : plainNumber(m_value);
        break;
    case Type::Boolean:
        m_text += m_value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        break;
    case Type::Shared:
    case Type::Text:
    case Type::Fault:
        m_text += m_value;
        break;
    }
    cell.size = m_text.size() - cell.begin;
    return m_text.size() <= longestRecord || fail(FileFault::FieldTooLong);
}

/// Whether there is something to give out: a row that isn't blank.
bool WorkbookReader::endRow()
{
    m_inRow = false;
    m_fields.clear();
    for (const Cell &cell : m_record)
        m_fields.push_back(cell.shared >= 0 ? m_shared.at(std::size_t(cell.shared)) : QStringView(m_text).sliced(cell.begin, cell.size));
    if (std::all_of(m_fields.begin(), m_fields.end(), isBlank))
        return false;
    if (m_width == 0)
        m_width = qsizetype(m_fields.size());
    m_fields.resize(std::size_t(m_width));
    return true;
}

bool WorkbookReader::fail(FileFault fault, const QString &detail)
{
    m_error = FileError{.fault = fault, .line = m_row, .column = int(m_column), .detail = detail};
    return false;
}

bool WorkbookReader::failAsXml()
{
    m_error = m_xml->error();
    m_error->line = m_row;
    return false;
}

} // namespace console

extern "C" Q_DECL_EXPORT console::TableReader *console_open_workbook(QFile &file, const QString &sheet, console::FileError &error)
{
    auto reader = console::WorkbookReader::open(file, sheet);
    if (reader)
        return reader->release();
    error = reader.error();
    return nullptr;
}
