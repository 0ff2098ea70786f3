#pragma once

#include <QtGlobal>

namespace console {

/// A function of one of the program's own modules ("console_xlsx" …), which is loaded with its first call and stays. The module is
/// looked for beside the program, as it is built (its tests stand one folder below), and below lib, as it is installed. Null where
/// it isn't there or can't be loaded. Needs no application object.
[[nodiscard]] QFunctionPointer moduleFunction(const char *module, const char *symbol);

} // namespace console
