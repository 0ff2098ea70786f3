#include "ui/pages/keeping/keeping_dialog.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui_keeping_dialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QLayout>

namespace console::ui {

namespace {

constexpr int smallestWidth = 480;

} // namespace

KeepingDialog::KeepingDialog(Desk &desk, KeepingTask task, const QString &path, QWidget *parent)
    : QDialog(parent), m_task(task), m_path(path), m_controller(desk), m_ui(std::make_unique<Ui::KeepingDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(smallestWidth);
    m_ui->findingsView->setModel(&m_findings);
    m_ui->findingsView->setDefaultWidths({360, 96});
    m_ui->findingsView->setStretchColumn(FindingsModel::WhatColumn);
    m_ui->keepingCancelButton->setDefault(true);
    connect(m_ui->keepingConfirmButton, &QPushButton::clicked, this, &KeepingDialog::start);
    connect(m_ui->keepingCancelButton, &QPushButton::clicked, this, [this] {
        if (m_controller.state().isRunning)
            m_controller.cancel();
        else
            reject();
    });
    connect(&m_controller, &KeepingController::stateChanged, this, &KeepingDialog::followState);
    connect(&m_controller, &KeepingController::progressChanged, this, [this] { m_ui->keepingProgress->setValue(m_controller.progressPermille()); });
    retranslate();
    if (m_task != KeepingTask::Restore)
        start();
    m_ui->keepingCancelButton->setFocus();
}

KeepingDialog::~KeepingDialog() = default;

void KeepingDialog::start()
{
    switch (m_task) {
    case KeepingTask::Backup:
        m_controller.backUp(m_path);
        return;
    case KeepingTask::Restore:
        m_controller.restore(m_path);
        return;
    case KeepingTask::Verification:
        m_controller.verify();
        return;
    }
}

void KeepingDialog::reject()
{
    if (m_controller.state().isRunning) {
        m_isClosing = true;
        m_controller.cancel();
        return;
    }
    QDialog::reject();
}

void KeepingDialog::followState()
{
    const KeepingState &state = m_controller.state();
    if (state.isDone && state.report)
        m_findings.setFindings(state.report->findings);
    render();
    if (!m_isClosing || state.isRunning)
        return;
    m_isClosing = false;
    // Where it was too late to cancel, one has to see what was done.
    if (!state.hasSucceeded())
        QDialog::reject();
}

void KeepingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeepingDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_findings.retranslate();
    render();
}

void KeepingDialog::render()
{
    const KeepingState &state = m_controller.state();
    const bool isAsking = !state.isRunning && !state.isDone;
    setWindowTitle(KeepingTexts::title(m_task));
    m_ui->keepingTitle->setText(KeepingTexts::title(m_task));
    m_ui->keepingProgress->setVisible(state.isRunning);
    m_ui->keepingProgress->setValue(m_controller.progressPermille());
    m_ui->keepingConfirmButton->setVisible(isAsking);
    m_ui->findingsView->setVisible(m_findings.rowCount() > 0);
    const QString cancel = state.isDone ? tr("Close") : tr("Cancel");
    m_ui->keepingCancelButton->setText(cancel);
    m_ui->keepingCancelButton->setAccessibleName(cancel);
    m_ui->keepingCancelButton->setEnabled(!state.isCancelling);
    renderFile();
    if (state.isDone) {
        renderDone();
        return;
    }
    setStyleProperty(m_ui->keepingText, "textRole", QString());
    if (isAsking)
        m_ui->keepingText->setText(tr("Everything in this program's book, with all its shops, is replaced by what the backup holds. The book as it is now is kept "
                                      "beside it as a copy. Afterwards you log in again."));
    else
        m_ui->keepingText->setText(state.isCancelling ? tr("Cancelling…") : KeepingTexts::running(m_task));
    fitHeight();
}

/// As high as its sentences are at this width; adjustSize() takes them for longer than they are.
void KeepingDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void KeepingDialog::renderFile()
{
    m_ui->keepingFileLabel->setVisible(m_task != KeepingTask::Verification);
    const QFileInfo file(m_path);
    //: %1 is a file with its folder.
    QString text = tr("File: %1").arg(file.absoluteFilePath());
    if (m_task == KeepingTask::Restore && file.exists()) {
        const QDateTime changed = jst::dateTimeOf({file.lastModified().toSecsSinceEpoch()});
        //: %1 is a file with its folder, %2 a date with the time.
        text = tr("File: %1, last changed %2 (Japan)").arg(file.absoluteFilePath(), formatDateTime(changed));
    }
    showPlain(m_ui->keepingFileLabel, text);
}

void KeepingDialog::renderDone()
{
    const KeepingState &state = m_controller.state();
    const bool isWrong = state.fault || (state.refusal && *state.refusal != BackupRefusal::Cancelled) || m_findings.rowCount() > 0;
    setStyleProperty(m_ui->keepingText, "textRole", isWrong ? QStringLiteral("error") : QString());
    showPlain(m_ui->keepingText, doneText());
    if (m_findings.rowCount() > 0)
        resize(std::max(width(), 640), std::max(height(), 420));
    else
        fitHeight();
}

QString KeepingDialog::doneText() const
{
    const KeepingState &state = m_controller.state();
    if (state.fault)
        return KeepingTexts::fault(m_task, *state.fault);
    if (state.refusal)
        return KeepingTexts::refusal(m_task, *state.refusal);
    switch (m_task) {
    case KeepingTask::Backup:
        return tr("The backup has been written. Keep it on another disk than this computer's.");
    case KeepingTask::Restore:
        //: %1 is a file with its folder.
        return tr("The backup has been restored. The book as it was before is kept in %1. Log in again.").arg(state.keptCopy);
    case KeepingTask::Verification:
        break;
    }
    if (state.report->isCancelled)
        return tr("Cancelled. The book has not been checked to its end.");
    if (state.report->findings.isEmpty())
        return tr("The book is sound: %Ln movement(s) checked.", nullptr, int(state.report->checked));
    return tr("The book is not sound: %Ln thing(s) found. Keep this file as it is, and restore your newest sound backup.", nullptr,
              int(state.report->findings.size()));
}

} // namespace console::ui
