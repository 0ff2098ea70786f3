#include "exchange/part_xml.h"

namespace console {

PartXml::PartXml(WorkbookArchive &archive, std::unique_ptr<WorkbookPart> part)
    : m_archive(archive), m_part(std::move(part)), m_limits(archive.limits()), m_gate(m_limits)
{
}

tl::expected<std::unique_ptr<PartXml>, FileError> PartXml::open(WorkbookArchive &archive, const QString &part)
{
    auto opened = archive.part(part);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<PartXml>(new PartXml(archive, std::move(*opened)));
}

PartXml::Token PartXml::next()
{
    if (m_error)
        return Token::Failed;
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return begin() ? Token::Start : Token::Failed;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Token::End;
        case QXmlStreamReader::Characters:
            return !m_xml.isCDATA() || countOther() ? Token::Text : Token::Failed;
        case QXmlStreamReader::EndDocument:
            return drain() ? Token::Finished : Token::Failed;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail({.fault = FileFault::ForbiddenXml});
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_isFed)
                return fail({.fault = FileFault::BrokenWorkbook, .line = m_xml.lineNumber(), .detail = m_xml.errorString()});
            if (!feed())
                return Token::Failed;
            break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            if (!countOther())
                return Token::Failed;
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
            break;
        }
    }
}

bool PartXml::begin()
{
    m_namespaces += m_xml.namespaceDeclarations().size();
    if (++m_depth > m_limits.depth || m_namespaces > m_limits.namespaces) {
        fail({.fault = FileFault::BrokenWorkbook, .line = m_xml.lineNumber()});
        return false;
    }
    if (!m_archive.countElement()) {
        fail({.fault = FileFault::WorkbookTooLarge});
        return false;
    }
    return countOther();
}

bool PartXml::countOther()
{
    if (++m_others <= m_limits.otherTokens)
        return true;
    fail({.fault = FileFault::WorkbookTooLarge});
    return false;
}

bool PartXml::tolerate()
{
    if (++m_unknown <= m_limits.unknownElements)
        return true;
    fail({.fault = FileFault::BrokenWorkbook, .line = m_xml.lineNumber()});
    return false;
}

bool PartXml::feed()
{
    const auto piece = m_part->read();
    if (!piece) {
        fail(piece.error());
        return false;
    }
    if (const auto fault = m_gate.check(*piece)) {
        fail(*fault);
        return false;
    }
    m_isFed = piece->isEmpty();
    m_xml.addData(*piece);
    return true;
}

/// To the part's end, where its checksum is compared.
bool PartXml::drain()
{
    while (!m_isFed) {
        if (!feed())
            return false;
    }
    return true;
}

bool PartXml::skip()
{
    for (int depth = 1; depth > 0;) {
        switch (next()) {
        case Token::Start:
            ++depth;
            break;
        case Token::End:
            --depth;
            break;
        case Token::Text:
            break;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
    return true;
}

PartXml::Token PartXml::fail(const FileError &error)
{
    m_error = error;
    return Token::Failed;
}

} // namespace console
