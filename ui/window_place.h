#pragma once

class QWidget;

namespace console::ui {

/// Gives `window` the place and size of the last time, within the screen that is there today; else a size that suits the pages.
void restorePlace(QWidget &window);
void rememberPlace(const QWidget &window);

} // namespace console::ui
