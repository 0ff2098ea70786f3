#pragma once

#include "exchange/workbook_archive.h"

#include <QStringList>

namespace console {

/// Which parts of a workbook hold what is to be read.
struct WorkbookIndex
{
    QString sheetPart;
    QString stylesPart;        ///< empty where there is none
    QString sharedTextsPart;   ///< empty where there is none
    bool countsFrom1904 = false;

    /// Of the sheet named `sheet`, or the only one. BrokenWorkbook where it is not a workbook, NoReportSheet, or what reading its parts finds.
    [[nodiscard]] static tl::expected<WorkbookIndex, FileError> read(WorkbookArchive &archive, const QString &sheet);
};

} // namespace console
