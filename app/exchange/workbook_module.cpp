#include "exchange/workbook_module.h"

#include "exchange/loaded_module.h"

namespace console {

std::unique_ptr<TableReader> openWorkbook(QFile &file, const QString &sheet, FileError &error)
{
    static const auto open = reinterpret_cast<OpenWorkbook>(moduleFunction("console_workbook", openWorkbookSymbol));
    error = FileError{.fault = FileFault::WorkbookModuleMissing};
    return std::unique_ptr<TableReader>(open ? open(file, sheet, error) : nullptr);
}

} // namespace console
