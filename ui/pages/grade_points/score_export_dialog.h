#pragma once

#include "control/score_export_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ScoreExportDialog;
}

/// Writes a table of scores into a file while it is shown: how far it is, a way to cancel, and what came of it.
class ScoreExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins at once.
    ScoreExportDialog(Desk &desk, const ScoreExportRequest &request, QWidget *parent = nullptr);
    ~ScoreExportDialog() override;

    /// While it writes, asks to cancel and closes once that is done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followState();
    void render();
    void renderProgress();
    void fitHeight();

    ScoreExportRequest m_request;
    ScoreExportController m_controller;
    std::unique_ptr<Ui::ScoreExportDialog> m_ui;
    bool m_isClosing = false; ///< once the cancelled export has ended
};

} // namespace console::ui
