#include "ui/pages/export/export_dialog.h"

#include "ui/pages/export/export_texts.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_export_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLayout>
#include <QUrl>

namespace console::ui {

namespace {

constexpr int leastWidth = 480;

} // namespace

ExportDialog::ExportDialog(Desk &desk, const FileTarget &target, const QString &title, const ExportJob &job, QWidget *parent)
    : QDialog(parent), m_format(target.kind.format), m_title(title), m_controller(desk), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(leastWidth);
    connect(m_ui->exportCancelButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_controller, &ExportController::stateChanged, this, &ExportDialog::followState);
    connect(&m_controller, &ExportController::progressChanged, this, &ExportDialog::renderProgress);
    connect(m_ui->exportFolderButton, &QPushButton::clicked, this, &ExportDialog::openFolder);
    m_controller.write(target.path, job);
    render();
    m_ui->exportCancelButton->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::reject()
{
    if (m_controller.state().isRunning) {
        m_isClosing = true;
        m_controller.cancel();
        return;
    }
    QDialog::reject();
}

void ExportDialog::followState()
{
    const ExportState &state = m_controller.state();
    render();
    // Where it was too late to cancel, one has to see what was done.
    if (m_isClosing && !state.isRunning) {
        m_isClosing = false;
        if (!state.hasSucceeded())
            QDialog::reject();
    }
}

void ExportDialog::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_controller.state().path).absolutePath()));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
}

void ExportDialog::render()
{
    const ExportState &state = m_controller.state();
    showPlain(m_ui->exportTitle, m_title);
    m_ui->exportProgress->setVisible(state.isRunning);
    m_ui->exportFolderButton->setVisible(state.hasSucceeded());
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
        showPlain(m_ui->exportText, ExportTexts::error(*state.error, m_format));
    else
        m_ui->exportText->setText(tr("%Ln row(s) were written.", nullptr, int(state.rows)));
    fitHeight();
}

void ExportDialog::renderProgress()
{
    const ExportState &state = m_controller.state();
    m_ui->exportText->setText(state.isCancelling ? tr("Cancelling…") : tr("%Ln row(s) written so far…", nullptr, int(m_controller.rowsWritten())));
}

/// As high as its sentences are at this width.
void ExportDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace console::ui
