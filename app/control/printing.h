#pragma once

#include "control/book_paper.h"

class QPagedPaintDevice;

namespace console {

/// A function of the part of the program that shows and runs printers; null where it isn't installed.
[[nodiscard]] QFunctionPointer printingFunction(const char *symbol);
/// Paints the paper's sheets as they stand in a PDF. False where they can't be painted.
[[nodiscard]] bool paintOn(QPagedPaintDevice &device, const Paper &paper);

} // namespace console
