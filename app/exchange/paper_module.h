#pragma once

#include "exchange/paper.h"

class QCoreApplication;
class QPagedPaintDevice;

namespace console {

// What the module for paper offers. It is loaded with the first sheet: whatever can paint stays out of a start.

inline constexpr auto paperModule = "console_paper";

using MakePaperWriter = PaperWriter *(*)(const QString &path, const Paper &paper);
inline constexpr auto makePaperWriterSymbol = "console_make_paper_writer";

/// Paints all of `paper`, with the rows that it holds, on a device such as a printer. False where the device can't be painted on.
using PaintPaper = bool (*)(QPagedPaintDevice &device, const Paper &paper);
inline constexpr auto paintPaperSymbol = "console_paint_paper";

/// An application that can paint without a display, for commands that write paper. The caller owns it.
using MakePaintingApplication = QCoreApplication *(*)();
inline constexpr auto makePaintingApplicationSymbol = "console_make_painting_application";

/// False where the module isn't there, or the device can't be painted on.
[[nodiscard]] bool paintPaper(QPagedPaintDevice &device, const Paper &paper);
/// Null where the module isn't there. Called before there is any other application object.
[[nodiscard]] std::unique_ptr<QCoreApplication> makePaintingApplication();

} // namespace console
