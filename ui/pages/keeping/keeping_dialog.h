#pragma once

#include "ui/pages/keeping/findings_model.h"
#include "ui/pages/keeping/restore_preview_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class KeepingDialog;
}

/// One backup, restore or verification from its beginning to what came of it. A restore begins only when what it brings and loses has
/// been shown and confirmed.
/// Closing it while it runs cancels.
class KeepingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the backup's; unused for a verification.
    KeepingDialog(Desk &desk, KeepingTask task, const QString &path, QWidget *parent);
    ~KeepingDialog() override;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void confirm();
    void followState();
    void retranslate();
    void render();
    [[nodiscard]] bool isAsking() const;
    void renderQuestion();
    void renderDone();
    [[nodiscard]] QString doneText() const;
    void renderFile();
    void fitHeight();

    const KeepingTask m_task;
    const QString m_path;
    KeepingController m_controller;
    FindingsModel m_findings;
    RestorePreviewModel m_preview;
    bool m_isClosing = false;
    std::unique_ptr<Ui::KeepingDialog> m_ui;
};

} // namespace console::ui
