#pragma once

#include "exchange/table_writer.h"

namespace console {

/// Loads the module for Excel workbooks when the first one is written. Null where it isn't there or can't be loaded.
[[nodiscard]] std::unique_ptr<TableWriter> makeXlsxTableWriter(const TableTarget &target, const TableLayout &layout);

/// What the module offers.
using MakeXlsxTableWriter = TableWriter *(*)(const TableTarget &target, const TableLayout &layout);
inline constexpr auto makeXlsxTableWriterSymbol = "console_make_xlsx_table_writer";

} // namespace console
