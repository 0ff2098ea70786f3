#pragma once

class QTableView;

namespace console::ui {

/// Several rows of the table can be selected, and Ctrl+C puts them into the clipboard: a line a row, the visible columns separated by
/// tabs, numbers and days as a spreadsheet takes them. A text never becomes a formula there.
void letRowsBeCopied(QTableView *table);

} // namespace console::ui
