#pragma once

#include "exchange/workbook_archive.h"
#include "exchange/xml_gate.h"

#include <QXmlStreamReader>

namespace console {

/// The XML of one part, token by token, while it is being inflated. Bounded in depth, in number and in what it may cost; never looks outside the part.
class PartXml
{
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<PartXml>, FileError> open(WorkbookArchive &archive, const QString &part);

    enum class Token { Start, End, Text, Finished, Failed };

    [[nodiscard]] Token next();
    /// To the end of the element just begun. False after a fault.
    [[nodiscard]] bool skip();
    /// The element just begun is one that the part's data consist of: whoever reads them bounds those, the others are bounded here.
    void expect() { --m_others; }
    /// The element just begun is none that this program knows there. False after a fault: too many of them.
    [[nodiscard]] bool tolerate();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] double shareRead() const { return m_part->shareRead(); }
    /// Only after Failed.
    [[nodiscard]] const FileError &error() const { return *m_error; }

private:
    PartXml(WorkbookArchive &archive, std::unique_ptr<WorkbookPart> part);

    [[nodiscard]] bool feed();
    [[nodiscard]] bool drain();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool countOther();
    Token fail(const FileError &error);

    WorkbookArchive &m_archive;
    std::unique_ptr<WorkbookPart> m_part;
    WorkbookLimits m_limits;
    XmlGate m_gate;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    qint64 m_others = 0;
    qint64 m_unknown = 0;
    qint64 m_namespaces = 0;
    bool m_isFed = false; ///< nothing more comes
    std::optional<FileError> m_error;
};

} // namespace console
