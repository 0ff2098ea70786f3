#include "exchange/xml_gate.h"

#include <algorithm>
#include <cstring>

namespace console {

std::optional<FileError> XmlGate::check(QByteArrayView piece)
{
    // Other encodings than UTF-8 and its kin would hide what is looked for; Excel writes none.
    if (m_isFirst && !piece.isEmpty()) {
        m_isFirst = false;
        const auto first = static_cast<uchar>(piece.front());
        if (first != '<' && first != 0xEF && first != ' ' && first != '\n' && first != '\r' && first != '\t')
            fail(FileFault::BrokenWorkbook);
    }
    const char *const end = piece.data() + piece.size();
    for (const char *at = piece.data(); at != end && !m_fault;) {
        if (m_state == State::Text)
            at = passText(at, end);
        else
            pass(*at++);
    }
    return m_fault ? std::optional(FileError{.fault = *m_fault}) : std::nullopt;
}

const char *XmlGate::passText(const char *at, const char *end)
{
    const auto *found = static_cast<const char *>(std::memchr(at, '<', std::size_t(end - at)));
    m_length += (found ? found : end) - at;
    countReferences(std::count(at, found ? found : end, '&'));
    if (m_length > m_limits.tokenBytes)
        fail(FileFault::BrokenWorkbook);
    if (!found)
        return end;
    m_state = State::Opened;
    m_length = 0;
    m_attributes = 0;
    return found + 1;
}

void XmlGate::pass(char c)
{
    const bool isMarkup = m_state == State::Opened || m_state == State::Tag || m_state == State::Quoted || m_state == State::Declared;
    if (c == '\0' || ++m_length > (isMarkup ? m_limits.markupBytes : m_limits.tokenBytes)) {
        fail(FileFault::BrokenWorkbook);
        return;
    }
    switch (m_state) {
    case State::Text:
        return;
    case State::Opened:
        open(c);
        return;
    case State::Tag:
        if (c == '>') {
            m_state = State::Text;
            m_length = 0;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::Quoted;
            countAttribute();
        }
        return;
    case State::Quoted:
        if (c == m_quote)
            m_state = State::Tag;
        else if (c == '&')
            countReferences(1);
        return;
    case State::Declared:
        declare(c);
        return;
    case State::Comment:
        endWith(c, "-->");
        return;
    case State::CData:
        endWith(c, "]]>");
        return;
    case State::Instruction:
        endWith(c, "?>");
        return;
    }
}

void XmlGate::countAttribute()
{
    if (++m_attributes > m_limits.usualAttributes)
        ++m_furtherAttributes;
    if (m_attributes > m_limits.attributes)
        fail(FileFault::BrokenWorkbook);
    else if (++m_allAttributes > m_limits.attributesOfPart || m_furtherAttributes > m_limits.furtherAttributes)
        fail(FileFault::WorkbookTooLarge);
}

void XmlGate::countReferences(qint64 count)
{
    m_references += count;
    if (m_references > m_limits.references)
        fail(FileFault::WorkbookTooLarge);
}

void XmlGate::open(char c)
{
    m_matched = 0;
    m_opening.clear();
    if (c == '!')
        m_state = State::Declared;
    else if (c == '?')
        m_state = State::Instruction;
    else if (c == '>' || c == '<')
        fail(FileFault::BrokenWorkbook);
    else
        m_state = State::Tag;
}

void XmlGate::declare(char c)
{
    constexpr QByteArrayView comment("--");
    constexpr QByteArrayView data("[CDATA[");
    m_opening += c;
    if (m_opening == comment)
        m_state = State::Comment;
    else if (m_opening == data)
        m_state = State::CData;
    else if (!comment.startsWith(m_opening) && !data.startsWith(m_opening))
        fail(FileFault::ForbiddenXml); // a document type, or what could only stand in one
}

void XmlGate::endWith(char c, QByteArrayView terminator)
{
    if (c == terminator[m_matched]) {
        ++m_matched;
    } else {
        // "-->" and "]]>" begin with two of the same: a third one of them keeps both.
        const bool isOneMore = m_matched == 2 && c == terminator[0] && terminator[0] == terminator[1];
        m_matched = isOneMore ? 2 : c == terminator[0] ? 1 : 0;
    }
    if (m_matched < terminator.size())
        return;
    m_state = State::Text;
    m_length = 0;
}

} // namespace console
