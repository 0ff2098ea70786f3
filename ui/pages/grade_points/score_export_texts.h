#pragma once

#include "control/score_export.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of an exported table of scores, in the language of the moment. Decides nothing.
class ScoreExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ScoreExportTexts)

public:
    /// What is exported, for a title and the sheet's name.
    [[nodiscard]] static QString title(const ScoreExport &what);
    /// What the table's columns and codes are called.
    [[nodiscard]] static ScoreWords words(const ScoreExport &what);

private:
    [[nodiscard]] static QString column(ScoreColumn column);
};

} // namespace console::ui
