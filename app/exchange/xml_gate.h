#pragma once

#include "exchange/faults.h"
#include "exchange/workbook_limits.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace console {

/// Looks at the bytes of a workbook's XML before a parser does, and stops what costs a parser more than the bytes are worth: document types (and
/// with them entities), tags that never end, masses of attributes or of references. Says nothing about whether the XML is well formed.
class XmlGate
{
public:
    explicit XmlGate(const WorkbookLimits &limits) : m_limits(limits) {}

    /// ForbiddenXml, BrokenWorkbook or WorkbookTooLarge. The pieces of a document, in their order.
    [[nodiscard]] std::optional<FileError> check(QByteArrayView piece);

private:
    enum class State { Text, Opened, Tag, Quoted, Declared, Comment, CData, Instruction };

    const char *passText(const char *at, const char *end);
    void open(char c);
    void declare(char c);
    void pass(char c);
    void endWith(char c, QByteArrayView terminator);
    void countAttribute();
    void countReferences(qint64 count);
    void fail(FileFault fault) { m_fault = fault; }

    WorkbookLimits m_limits;
    State m_state = State::Text;
    char m_quote = 0;
    QByteArray m_opening;      ///< what stands behind "<!", until it is clear what it is
    qsizetype m_matched = 0;   ///< of the terminator of a comment and the like
    qint64 m_length = 0;       ///< of what is open
    int m_attributes = 0;      ///< of the tag
    qint64 m_allAttributes = 0;
    qint64 m_furtherAttributes = 0;
    qint64 m_references = 0;
    bool m_isFirst = true;
    std::optional<FileFault> m_fault;
};

} // namespace console
