#pragma once

#include "control/export_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ExportDialog;
}

/// Writes a file while it is shown: how far it is, a way to cancel, what came of it, and where it is. Runs any ExportJob.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins at once.
    ExportDialog(Desk &desk, const FileTarget &target, const QString &title, const ExportJob &job, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// While it writes, asks to cancel and closes once that is done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followState();
    void openFolder() const;
    void render();
    void renderProgress();
    void fitHeight();

    FileFormat m_format;
    QString m_title; ///< what is written
    ExportController m_controller;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    bool m_isClosing = false; ///< once the cancelled export has ended
};

} // namespace console::ui
