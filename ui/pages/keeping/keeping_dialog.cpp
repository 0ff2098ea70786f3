#include "ui/pages/keeping/keeping_dialog.h"

#include "ui/language.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui_keeping_dialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLayout>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int smallestWidth = 480;
constexpr int widthWithTable = 680;
constexpr int tallestPreview = 312; // the file and one shop; more of them scroll

} // namespace

KeepingDialog::KeepingDialog(Desk &desk, KeepingTask task, const QString &path, QWidget *parent)
    : QDialog(parent), m_task(task), m_path(path), m_controller(desk), m_ui(std::make_unique<Ui::KeepingDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(smallestWidth);
    m_ui->findingsView->setModel(&m_findings);
    m_ui->findingsView->setDefaultWidths({320, 80, 320});
    m_ui->findingsView->setStretchColumn(FindingsModel::AdviceColumn);
    m_ui->restorePreviewView->setModel(&m_preview);
    m_ui->restorePreviewView->setDefaultWidths({200, 210, 210});
    m_ui->restorePreviewView->setStretchColumn(RestorePreviewModel::WhatColumn);
    m_ui->keepingCancelButton->setDefault(true);
    connect(m_ui->keepingConfirmButton, &QPushButton::clicked, this, &KeepingDialog::confirm);
    connect(m_ui->keepingCancelButton, &QPushButton::clicked, this, [this] {
        if (m_controller.state().isRunning)
            m_controller.cancel();
        else
            reject();
    });
    connect(&m_controller, &KeepingController::stateChanged, this, &KeepingDialog::followState);
    connect(&m_controller, &KeepingController::progressChanged, this, [this] { m_ui->keepingProgress->setValue(m_controller.progressPermille()); });
    retranslate();
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
    case KeepingTask::Preview:
    case KeepingTask::Restore:
        m_controller.preview(m_path);
        return;
    case KeepingTask::Verification:
        m_controller.verify();
        return;
    }
}

void KeepingDialog::confirm()
{
    if (isAsking())
        m_controller.restore(m_path);
}

bool KeepingDialog::isAsking() const
{
    const KeepingState &state = m_controller.state();
    return state.task == KeepingTask::Preview && state.isDone && state.preview && state.preview->backup.isSound;
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
    if (state.task == KeepingTask::Preview && state.isDone && state.preview)
        m_preview.setPreview(*state.preview);
    render();
    if (isAsking() && !m_isClosing)
        m_ui->keepingCancelButton->setFocus();
    if (!m_isClosing || state.isRunning)
        return;
    m_isClosing = false;
    // Where it was too late to cancel, one has to see what was done.
    if (!state.hasSucceeded() || state.task == KeepingTask::Preview)
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
    m_preview.retranslate();
    render();
}

void KeepingDialog::render()
{
    const KeepingState &state = m_controller.state();
    setWindowTitle(KeepingTexts::title(m_task));
    m_ui->keepingTitle->setText(KeepingTexts::title(m_task));
    m_ui->keepingProgress->setVisible(state.isRunning);
    m_ui->keepingProgress->setValue(m_controller.progressPermille());
    m_ui->keepingConfirmButton->setVisible(isAsking());
    const bool showsPreview = !state.isRunning && state.preview && state.task == KeepingTask::Preview;
    m_ui->restorePreviewView->setVisible(showsPreview);
    m_ui->restoreLossLabel->setVisible(isAsking());
    m_ui->findingsView->setVisible(m_findings.rowCount() > 0);
    const QString cancel = state.isDone && !isAsking() ? tr("Close") : tr("Cancel");
    m_ui->keepingCancelButton->setText(cancel);
    m_ui->keepingCancelButton->setAccessibleName(cancel);
    m_ui->keepingCancelButton->setEnabled(!state.isCancelling);
    renderFile();
    if (isAsking()) {
        renderQuestion();
        return;
    }
    if (state.isDone) {
        renderDone();
        return;
    }
    setStyleProperty(m_ui->keepingText, "textRole", QString());
    m_ui->keepingText->setText(state.isCancelling ? tr("Cancelling…") : KeepingTexts::running(state.isRunning ? state.task : m_task));
    fitHeight();
}

void KeepingDialog::renderQuestion()
{
    const RestorePreview &preview = *m_controller.state().preview;
    setStyleProperty(m_ui->keepingText, "textRole", QString());
    m_ui->keepingText->setText(tr("Everything in this program's book, with all its shops, is replaced by what the backup holds. The book as it is now is kept "
                                  "beside it as a copy. Afterwards you log in again."));
    const bool isLossy = preview.entriesLost > 0 || preview.actsLost > 0 || preview.shopsReopened > 0;
    setStyleProperty(m_ui->restoreLossLabel, "textRole", isLossy ? QStringLiteral("attention") : QString());
    QString loss = preview.entriesLost > 0
                       ? tr("%Ln Qcash entry(s) of the book as it is now are not in the backup: they would be lost in this book.", nullptr,
                            int(preview.entriesLost))
                       : tr("The backup has every Qcash entry of the book as it is now.");
    if (preview.actsLost > 0)
        loss = joinSentences(loss, tr("%Ln other recorded act(s), such as an order or a setting, are not in it: they would be lost in this book.", nullptr,
                          int(preview.actsLost)));
    if (preview.shopsReopened > 0)
        loss = joinSentences(loss, tr("%Ln shop(s) closed since then would be open again.", nullptr, int(preview.shopsReopened)));
    //: %1 is a sentence on what would be lost, %2 a file with its folder.
    showPlain(m_ui->restoreLossLabel, tr("%1 The present book is kept as %2.").arg(loss, preview.copyPath));
    // As high as its rows, as far as the window lets it.
    const int rows = m_ui->restorePreviewView->verticalHeader()->defaultSectionSize() * m_preview.rowCount();
    const int wanted = m_ui->restorePreviewView->horizontalHeader()->sizeHint().height() + rows + 2 * m_ui->restorePreviewView->frameWidth() + 2;
    m_ui->restorePreviewView->setMinimumHeight(std::min(wanted, tallestPreview));
    resize(std::max(width(), widthWithTable), height());
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
    showPlain(m_ui->keepingFileLabel, tr("File: %1").arg(file.absoluteFilePath()));
}

void KeepingDialog::renderDone()
{
    const KeepingState &state = m_controller.state();
    const bool isUnsound = state.task == KeepingTask::Preview && state.preview && !state.preview->backup.isSound;
    const bool isWrong = state.fault || isUnsound || (state.refusal && *state.refusal != BackupRefusal::Cancelled) || m_findings.rowCount() > 0;
    setStyleProperty(m_ui->keepingText, "textRole", isWrong ? QStringLiteral("error") : QString());
    showPlain(m_ui->keepingText, doneText());
    if (m_findings.rowCount() > 0)
        resize(std::max(width(), 820), std::max(height(), 420));
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
    case KeepingTask::Preview:
    case KeepingTask::Restore:
        if (state.task == KeepingTask::Preview)
            return KeepingTexts::refusal(KeepingTask::Restore, BackupRefusal::Damaged);
        //: %1 is a file with its folder.
        return tr("The backup has been restored. The book as it was before is kept in %1. Log in again.").arg(state.keptCopy);
    case KeepingTask::Verification:
        break;
    }
    if (state.report->isCancelled)
        return tr("Cancelled after %Ln movement(s). The book has not been checked to its end.", nullptr, int(state.report->checked));
    if (state.report->findings.isEmpty())
        return tr("The book is sound: %Ln movement(s) checked.", nullptr, int(state.report->checked));
    const QString found = tr("The book is not sound: %Ln thing(s) found.", nullptr, int(state.report->findings.size()));
    //: %1 is a sentence on how much is wrong, %2 a number of movements.
    return tr("%1 Movements checked: %2. Keep this file as it is, and restore your newest sound backup.")
        .arg(found, formatNumber(state.report->checked));
}

} // namespace console::ui
