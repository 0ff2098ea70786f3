#include "exchange/workbook_texts.h"

#include "exchange/part_xml.h"

#include <QHash>

namespace console {

namespace {

/// The numbers of the formats that are built in and show days (ECMA-376, 18.8.30, with those of East Asia).
bool isBuiltInDay(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 54)
           || format == 57 || format == 58;
}

} // namespace

bool SharedTexts::add(QStringView text, const WorkbookLimits &limits)
{
    m_units += text.size();
    if (m_units > limits.sharedUnits || qint64(m_texts.size()) >= limits.sharedTexts || text.size() > limits.cellUnits)
        return false;
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > blockUnits) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(blockUnits);
    }
    QString &block = m_blocks.back();
    block.append(text);
    m_texts.push_back(QStringView(block).last(text.size()));
    return true;
}

tl::expected<SharedTexts, FileError> SharedTexts::read(WorkbookArchive &archive, const QString &part)
{
    SharedTexts texts;
    if (part.isEmpty() || !archive.has(part))
        return texts;
    auto opened = PartXml::open(archive, part);
    if (!opened)
        return tl::unexpected(opened.error());
    PartXml &xml = **opened;
    const FileError tooLarge{.fault = FileFault::WorkbookTooLarge, .detail = part};
    QString text;
    bool isText = false;
    int expected = 0; // of a text: it, its only run, and how its pronunciation would look
    for (;;) {
        switch (xml.next()) {
        case PartXml::Token::Start:
            if (xml.name() == QLatin1String("si")) {
                text.clear();
                expected = 3;
            }
            if (expected-- > 0)
                xml.expect();
            if (xml.name() == QLatin1String("t"))
                isText = true;
            else if (xml.name() == QLatin1String("rPh") && !xml.skip()) // how it is pronounced
                return tl::unexpected(xml.error());
            break;
        case PartXml::Token::End:
            isText = false;
            if (xml.name() == QLatin1String("si") && !texts.add(text, archive.limits()))
                return tl::unexpected(tooLarge);
            break;
        case PartXml::Token::Text:
            if (isText)
                text += xml.text();
            if (text.size() > archive.limits().cellUnits)
                return tl::unexpected(tooLarge);
            break;
        case PartXml::Token::Finished:
            return texts;
        case PartXml::Token::Failed:
            return tl::unexpected(xml.error());
        }
    }
}

bool showsDay(QStringView format)
{
    QChar closing;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'"') {
            closing = u'"';
        } else if (c == u'[') {
            closing = u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c.toLower() == u'y' || c.toLower() == u'd') {
            return true;
        }
    }
    return false;
}

tl::expected<DayStyles, FileError> DayStyles::read(WorkbookArchive &archive, const QString &part)
{
    DayStyles styles;
    if (part.isEmpty() || !archive.has(part))
        return styles;
    auto opened = PartXml::open(archive, part);
    if (!opened)
        return tl::unexpected(opened.error());
    PartXml &xml = **opened;
    QHash<int, bool> ownFormats;
    bool inCellFormats = false;
    for (;;) {
        switch (xml.next()) {
        case PartXml::Token::Start: {
            const QXmlStreamAttributes attributes = xml.attributes();
            const int number = attributes.value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                ownFormats.insert(number, showsDay(attributes.value(QLatin1String("formatCode"))));
            else if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = true;
            else if (inCellFormats && xml.name() == QLatin1String("xf"))
                styles.m_isDay.push_back(ownFormats.value(number, isBuiltInDay(number)));
            if (qint64(styles.m_isDay.size() + std::size_t(ownFormats.size())) > archive.limits().styles)
                return tl::unexpected(FileError{.fault = FileFault::WorkbookTooLarge, .detail = part});
            break;
        }
        case PartXml::Token::End:
            if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = false;
            break;
        case PartXml::Token::Text:
            break;
        case PartXml::Token::Finished:
            return styles;
        case PartXml::Token::Failed:
            return tl::unexpected(xml.error());
        }
    }
}

} // namespace console
