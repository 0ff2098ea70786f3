#pragma once

#include "exchange/table_reader.h"

#include <QString>

#include <memory>

class QFile;

namespace console {

/// Loads the module that reads Excel workbooks when the first one is opened. Of the sheet named `sheet`, or the only one. `file` outlives the
/// reader. Null with the fault in `error`; WorkbookModuleMissing where the module isn't there or can't be loaded.
[[nodiscard]] std::unique_ptr<TableReader> openWorkbook(QFile &file, const QString &sheet, FileError &error);

/// What the module offers.
using OpenWorkbook = TableReader *(*)(QFile &file, const QString &sheet, FileError &error);
inline constexpr auto openWorkbookSymbol = "console_open_workbook";

} // namespace console
