#include "exchange/xlsx_module.h"

#include "exchange/loaded_module.h"

namespace console {

std::unique_ptr<TableWriter> makeXlsxTableWriter(const TableTarget &target, const TableLayout &layout)
{
    static const auto make = reinterpret_cast<MakeXlsxTableWriter>(moduleFunction("console_xlsx", makeXlsxTableWriterSymbol));
    return std::unique_ptr<TableWriter>(make ? make(target, layout) : nullptr);
}

} // namespace console
