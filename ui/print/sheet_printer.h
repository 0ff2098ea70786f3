#pragma once

#include <QString>

#include <functional>

class QDialog;
class QPagedPaintDevice;
class QWidget;

namespace console::ui {

/// Paints all sheets on a printer; false where that failed.
using PaintSheets = std::function<bool(QPagedPaintDevice &)>;

// What the module for printers offers; each makes a dialog that is not open yet and belongs to `parent`.

/// The sheets as they will be printed.
using MakePrintPreview = QDialog *(*)(QWidget *parent, const QString &title, const PaintSheets &paint);
inline constexpr auto makePrintPreviewSymbol = "console_make_print_preview";

/// Chooses a printer; prints where it is accepted.
using MakePrintDialog = QDialog *(*)(QWidget *parent, const QString &title, const PaintSheets &paint);
inline constexpr auto makePrintDialogSymbol = "console_make_print_dialog";

} // namespace console::ui
