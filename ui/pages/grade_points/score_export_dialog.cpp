#include "ui/pages/grade_points/score_export_dialog.h"

#include "ui/pages/grade_points/score_export_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_score_export_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLayout>

namespace console::ui {

namespace {

constexpr int leastWidth = 480;

} // namespace

ScoreExportDialog::ScoreExportDialog(Desk &desk, const ScoreExportRequest &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_controller(desk), m_ui(std::make_unique<Ui::ScoreExportDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(leastWidth);
    connect(m_ui->exportCancelButton, &QPushButton::clicked, this, &ScoreExportDialog::reject);
    connect(&m_controller, &ScoreExportController::stateChanged, this, &ScoreExportDialog::followState);
    connect(&m_controller, &ScoreExportController::progressChanged, this, &ScoreExportDialog::renderProgress);
    m_controller.write(m_request);
    render();
    m_ui->exportCancelButton->setFocus();
}

ScoreExportDialog::~ScoreExportDialog() = default;

void ScoreExportDialog::reject()
{
    if (m_controller.state().isRunning) {
        m_isClosing = true;
        m_controller.cancel();
        return;
    }
    QDialog::reject();
}

void ScoreExportDialog::followState()
{
    const ScoreExportState &state = m_controller.state();
    render();
    // Where it was too late to cancel, one has to see what was done.
    if (m_isClosing && !state.isRunning) {
        m_isClosing = false;
        if (!state.hasSucceeded())
            QDialog::reject();
    }
}

void ScoreExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

void ScoreExportDialog::render()
{
    const ScoreExportState &state = m_controller.state();
    m_ui->exportTitle->setText(ScoreExportTexts::title(m_request.what));
    m_ui->exportProgress->setVisible(state.isRunning);
    const QString cancel = state.isDone ? tr("Close") : tr("Cancel");
    m_ui->exportCancelButton->setText(cancel);
    m_ui->exportCancelButton->setAccessibleName(cancel);
    m_ui->exportCancelButton->setEnabled(!state.isCancelling);
    //: %1 is a file with its folder.
    showPlain(m_ui->exportFileLabel, tr("File: %1").arg(QDir::toNativeSeparators(QFileInfo(state.path).absoluteFilePath())));
    const bool isWrong = state.fault || (state.error && state.error->fault != TableFault::Cancelled);
    setStyleProperty(m_ui->exportText, "textRole", isWrong ? QStringLiteral("error") : QString());
    if (!state.isDone)
        renderProgress();
    else if (state.fault)
        //: %1 is a sentence that says what is wrong with the file that holds the book.
        m_ui->exportText->setText(tr("%1 Nothing was written.").arg(storeFaultText(*state.fault)));
    else if (state.error)
        showPlain(m_ui->exportText, ScoreExportTexts::error(*state.error));
    else
        m_ui->exportText->setText(tr("%Ln row(s) were written.", nullptr, int(state.rows)));
    fitHeight();
}

void ScoreExportDialog::renderProgress()
{
    const ScoreExportState &state = m_controller.state();
    m_ui->exportText->setText(state.isCancelling ? tr("Cancelling…") : tr("%Ln row(s) written so far…", nullptr, int(m_controller.rowsWritten())));
}

/// As high as its sentences are at this width.
void ScoreExportDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace console::ui
