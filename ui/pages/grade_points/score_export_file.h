#pragma once

#include "control/score_export.h"

class QWidget;

namespace console {
struct Desk;
}

namespace console::ui {

/// Asks where to, then writes all rows of what a list shows. `name` is proposed, without a suffix.
void askForScoreExport(Desk &desk, const ScoreExport &what, const QString &name, QWidget *window);

} // namespace console::ui
