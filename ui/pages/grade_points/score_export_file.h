#pragma once

#include "control/score_export.h"

class QWidget;

namespace console {
struct Desk;
}

namespace console::ui {

/// Asks for a file's name and kind, then writes the table there in a dialog of its own. `name` is proposed, without a suffix. One
/// at a time over a window; asks before it overwrites.
void askForScoreExport(Desk &desk, const ScoreExport &what, const QString &name, QWidget *window);

} // namespace console::ui
