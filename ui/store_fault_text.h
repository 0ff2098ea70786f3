#pragma once

#include "control/desk.h"

#include <QString>

namespace console::ui {

/// One sentence for who uses the program on why the store did not answer. Nothing was changed where this is shown.
[[nodiscard]] QString storeFaultText(StoreFault fault);
/// What can be done about it, in one or two sentences.
[[nodiscard]] QString storeFaultAdvice(StoreFault fault);

} // namespace console::ui
