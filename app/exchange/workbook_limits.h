#pragma once

#include <QtGlobal>

namespace console {

/// What a workbook may ask of this program. An ad report of 200,000 rows and 14 columns
/// stays below two thirds of each.
struct WorkbookLimits
{
    qint64 containerBytes = 20 * 1024 * 1024;
    qint64 parts = 500;
    qint64 directoryBytes = 512 * 1024; ///< of the list of the parts
    int endRecords = 4;                 ///< what looks like one at the container's end
    qint64 inflatedBytes = 256 * 1024 * 1024; ///< of all parts that are read, counted while inflating
    qint64 inflationRatio = 100;              ///< of a part, once it is larger than ratioFromBytes
    qint64 ratioFromBytes = 1024 * 1024;
    qint64 rows = 1'048'576;
    qint64 columns = 16'384;
    qint64 cells = 5'000'000;
    qint64 sharedTexts = 2'000'000;
    qint64 sharedUnits = 16 * 1024 * 1024; ///< UTF-16 units of all shared texts
    qint64 cellUnits = 64 * 1024;          ///< Excel's own limit is 32,767
    qint64 styles = 65'536;
    qint64 elements = 13'000'000;   ///< of all parts that are read
    qint64 otherTokens = 200'000;   ///< of a part: elements that its data don't consist of, comments, instructions, quoted pieces
    qint64 unknownElements = 1'000; ///< of a part, among its data
    qint64 namespaces = 256;        ///< declared in a part
    int depth = 64;                      ///< of elements in one another
    qint64 markupBytes = 64 * 1024;      ///< of one tag
    qint64 tokenBytes = 4 * 1024 * 1024; ///< of a text, a comment or an instruction
    int attributes = 128;                ///< of one tag
    qint64 attributesOfPart = 16'000'000;
    int usualAttributes = 4;               ///< of one tag; a row may have more
    qint64 furtherAttributes = 1'000'000;  ///< of a part, beyond the usual ones of each tag
    qint64 references = 2'000'000;         ///< of a part: "&amp;" and the like
};

} // namespace console
