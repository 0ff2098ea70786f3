#include "ui/pages/grade_points/score_export_file.h"

#include "ui/pages/export/export_file.h"
#include "ui/pages/grade_points/score_export_texts.h"

namespace console::ui {

void askForScoreExport(Desk &desk, const ScoreExport &what, const QString &name, QWidget *window)
{
    askForExport(desk,
                 {ScoreExportTexts::title(what), name, tableChoices(),
                  [what](const FileTarget &target) { return scoreExport({what, ScoreExportTexts::words(what), target.table()}); }},
                 window);
}

} // namespace console::ui
