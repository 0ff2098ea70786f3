#pragma once

class QDialog;
class QTableView;

namespace console::ui {

/// Makes a table as high as its rows, up to `mostRows`: the page scrolls, a short table does not.
void fitHeight(QTableView *table, int mostRows);
/// Makes a dialog high enough for its texts at its present width; never smaller.
void growToFit(QDialog *dialog);

} // namespace console::ui
