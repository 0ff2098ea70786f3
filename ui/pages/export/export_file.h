#pragma once

#include "control/file_export.h"

class QWidget;

namespace console {
struct Desk;
}

namespace console::ui {

/// A file that is offered to be written.
struct ExportOffer
{
    QString title;             ///< what is in the file
    QString name;              ///< proposed, without a suffix
    QList<FileChoice> choices; ///< the first one is proposed
    ExportJobMaker job;
};

/// CSV in UTF-8, CSV in CP932, an Excel workbook.
[[nodiscard]] QList<FileChoice> tableChoices();

/// Asks for a file's name and kind, then writes it there in a dialog of its own. One at a time over a window; asks before it overwrites.
void askForExport(Desk &desk, const ExportOffer &offer, QWidget *window);

} // namespace console::ui
