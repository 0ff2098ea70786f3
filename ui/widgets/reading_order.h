#pragma once

class QWidget;

namespace console::ui {

/// Tab goes through what is in `root` in the order of its layouts, which is the order of reading; parts that are hidden now as well.
/// The first one keeps its place among what is around `root`. For parts that are put in by the program: what Designer draws has its
/// own order.
void setReadingOrder(QWidget *root);

} // namespace console::ui
