#pragma once

#include "control/desk.h"
#include "ui/page.h"

namespace console::ui {

/// The page's object name: what automation and the menu know it by.
[[nodiscard]] QString objectNameOf(PageId page);

/// Makes the page over the desk; it belongs to `parent`. Not for the pages that stand before signing in.
[[nodiscard]] Page *makePage(PageId page, Desk &desk, QWidget *parent);

} // namespace console::ui
