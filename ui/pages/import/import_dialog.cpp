#include "ui/pages/import/import_dialog.h"

#include "ui/language.h"
#include "ui/pages/import/import_texts.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_import_dialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>

#include <chrono>

namespace console::ui {

namespace {

constexpr std::chrono::milliseconds typingPause(300);
constexpr QSize firstSize(880, 600);

/// The one local file that is dragged; empty for anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// Whether the file that is looked at is an Excel workbook, which has no encoding to choose.
bool hasWorkbook(const ImportState &state)
{
    return state.preview && state.preview->summary.isWorkbook;
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_controller(desk), m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->importEmpty->setStopAfter(m_ui->importEncodingBox);
    resize(firstSize);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_ui->importStartButton->setDefault(true);
    m_ui->importPreviewView->setModel(&m_preview);
    m_ui->importErrorsView->setModel(&m_errors);
    m_ui->importErrorsView->setDefaultWidths({64, 132, 320, 160});
    m_ui->importErrorsView->setStretchColumn(ImportErrorsModel::WhatColumn);
    fillBoxes();
    connectInputs();
    retranslate();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::fillBoxes()
{
    for (const auto &row : importKindCodes)
        m_ui->importKindBox->addItem(QString(), QString(row.second));
    m_ui->importKindBox->setCurrentIndex(m_ui->importKindBox->findData(QString(codeIn(importKindCodes, m_controller.state().kind))));
    m_ui->importEncodingBox->addItem(QString(), QStringLiteral("automatic"));
    for (const auto &row : textEncodingCodes)
        m_ui->importEncodingBox->addItem(QString(), QString(row.second));
}

void ImportDialog::connectInputs()
{
    connect(m_ui->importKindBox, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto kind = valueIn(importKindCodes, m_ui->importKindBox->currentData().toString()))
            m_controller.setKind(*kind);
    });
    connect(m_ui->importEncodingBox, &QComboBox::currentIndexChanged, this,
            [this] { m_controller.setEncoding(valueIn(textEncodingCodes, m_ui->importEncodingBox->currentData().toString())); });
    connect(m_ui->importFileEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->importFileEdit, &QLineEdit::returnPressed, this, &ImportDialog::takePath);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::takePath);
    connect(m_ui->importBrowseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_ui->importEmpty, &EmptyState::actionTriggered, this, &ImportDialog::browse);
    connect(m_ui->importSkipBadRowsBox, &QCheckBox::toggled, &m_controller, &ImportController::setSkipBadRows);
    connect(m_ui->importStartButton, &QPushButton::clicked, &m_controller, &ImportController::start);
    connect(m_ui->importCancelButton, &QPushButton::clicked, this, [this] {
        if (m_controller.state().phase == ImportPhase::Running)
            m_controller.cancel();
        else
            reject();
    });
    connect(m_ui->importCopyErrorsButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_errors.asText()); });
    connect(m_ui->importMessage, &MessageBar::actionTriggered, this, [this] {
        if (const auto &error = m_controller.state().fileError; error && error->otherKind)
            setKind(*error->otherKind);
    });
    connect(&m_controller, &ImportController::stateChanged, this, &ImportDialog::followState);
    connect(&m_controller, &ImportController::progressChanged, this, &ImportDialog::renderProgress);
}

void ImportDialog::setKind(ImportKind kind)
{
    m_ui->importKindBox->setCurrentIndex(m_ui->importKindBox->findData(QString(codeIn(importKindCodes, kind))));
}

void ImportDialog::browse()
{
    const QString path = m_ui->importFileEdit->text();
    const QString folder = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : QFileInfo(path).path();
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"), folder, tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_ui->importFileEdit->setText(chosen);
        takePath();
    });
    dialog->open();
}

void ImportDialog::takePath()
{
    m_typing.stop();
    m_controller.setPath(m_ui->importFileEdit->text().trimmed());
}

void ImportDialog::reject()
{
    if (m_controller.state().phase == ImportPhase::Running) {
        m_isClosing = true;
        m_controller.cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::followState()
{
    const ImportState &state = m_controller.state();
    if (state.phase != m_shownPhase) {
        m_shownPhase = state.phase;
        fillTables();
    }
    render();
    if (!m_isClosing || state.phase == ImportPhase::Running)
        return;
    m_isClosing = false;
    // Where it was too late to cancel, one has to see that the file has been imported.
    if (!state.report || !state.report->isCommitted)
        QDialog::reject();
}

void ImportDialog::fillTables()
{
    const ImportState &state = m_controller.state();
    m_preview.setPreview(state.preview);
    QList<int> widths{64};
    if (state.preview)
        widths.append(QList<int>(state.preview->summary.columns.size(), 140));
    m_ui->importPreviewView->setDefaultWidths(widths);
    if (state.report)
        m_errors.setProblems(state.report->problems);
    else
        m_errors.setProblems(state.preview ? state.preview->problems : QList<RowProblem>());
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_controller.state().phase != ImportPhase::Running && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_ui->importFileEdit->setText(path);
    takePath();
}

void ImportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_preview.retranslate();
    m_errors.retranslate();
    for (int index = 0; index < m_ui->importKindBox->count(); ++index) {
        if (const auto kind = valueIn(importKindCodes, m_ui->importKindBox->itemData(index).toString()))
            m_ui->importKindBox->setItemText(index, ImportTexts::kindName(*kind));
    }
    //: The program finds a file's encoding by itself.
    m_ui->importEncodingBox->setItemText(0, tr("Automatic"));
    for (int index = 1; index < m_ui->importEncodingBox->count(); ++index) {
        if (const auto encoding = valueIn(textEncodingCodes, m_ui->importEncodingBox->itemData(index).toString()))
            m_ui->importEncodingBox->setItemText(index, ImportTexts::encodingName(*encoding));
    }
    render();
}

void ImportDialog::render()
{
    const ImportState &state = m_controller.state();
    const bool isRunning = state.phase == ImportPhase::Running;
    for (QWidget *input : {static_cast<QWidget *>(m_ui->importKindBox), static_cast<QWidget *>(m_ui->importFileEdit),
                           static_cast<QWidget *>(m_ui->importBrowseButton), static_cast<QWidget *>(m_ui->importEncodingBox),
                           static_cast<QWidget *>(m_ui->importSkipBadRowsBox)})
        input->setEnabled(!isRunning);
    m_ui->importEncodingBox->setEnabled(!isRunning && !hasWorkbook(state));
    m_ui->importStartButton->setEnabled(state.canStart());
    const bool isImported = state.report && state.report->isCommitted;
    const QString cancel = isImported ? tr("Close") : tr("Cancel");
    m_ui->importCancelButton->setText(cancel);
    m_ui->importCancelButton->setAccessibleName(cancel);
    m_ui->importCancelButton->setEnabled(!state.isCancelling);
    renderFile();
    renderMessage();
    renderResult();
    renderProgress();
}

void ImportDialog::renderFile()
{
    const ImportState &state = m_controller.state();
    m_ui->importKindHint->setText(ImportTexts::kindHint(state.kind));
    const bool isKnown = state.preview && !state.preview->summary.columns.isEmpty();
    if (hasWorkbook(state))
        m_ui->importEncodingHint->setText(tr("An Excel workbook says itself how it is written."));
    else
        //: %1 is an encoding, found in a file.
        m_ui->importEncodingHint->setText(isKnown && !state.encoding ? tr("Found: %1").arg(ImportTexts::encodingName(state.preview->summary.encoding))
                                                                    : QString());
    m_ui->importPreviewStack->setCurrentWidget(isKnown ? static_cast<QWidget *>(m_ui->importPreviewView) : m_ui->importEmpty);
    if (isKnown) {
        const QString rows = tr("Preview: the first %Ln row(s).", nullptr, int(state.preview->rows.size()));
        const auto unknown = int(state.preview->summary.unknownCount());
        //: Two sentences after one another.
        m_ui->importPreviewCaption->setText(unknown == 0 ? rows
                                                         : tr("%1 %2").arg(rows, tr("%Ln other column(s) of the file are not needed and are read past.", nullptr, unknown)));
        return;
    }
    const bool isChoosing = state.phase == ImportPhase::Choosing;
    if (isChoosing)
        m_ui->importEmpty->setText(tr("Choose the file. You see its first rows here before anything is imported."));
    else
        m_ui->importEmpty->setText(state.phase == ImportPhase::Previewing ? tr("Reading the file…") : tr("There is nothing to show of this file."));
    m_ui->importEmpty->setAction(isChoosing ? tr("Choose a file…") : QString());
    m_ui->importEmpty->setIconName(QStringLiteral("import"));
}

void ImportDialog::renderMessage()
{
    const ImportState &state = m_controller.state();
    MessageBar *bar = m_ui->importMessage;
    if (state.fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        bar->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*state.fault), storeFaultAdvice(*state.fault)));
        bar->setAction({});
    } else if (state.fileError) {
        bar->showMessage(MessageBar::Kind::Error, ImportTexts::fileFault(*state.fileError));
        const auto other = state.fileError->otherKind;
        //: %1 is a kind of file: Orders, Items.
        bar->setAction(other ? tr("Import as: %1").arg(ImportTexts::kindName(*other)) : QString());
    } else if (state.report && state.report->isCancelled) {
        bar->showMessage(MessageBar::Kind::Info, tr("Cancelled. Nothing was imported."));
        bar->setAction({});
    } else {
        bar->clear();
    }
}

void ImportDialog::renderResult()
{
    const ImportState &state = m_controller.state();
    const bool hasErrors = m_errors.rowCount() > 0;
    // After an import what is wrong is all that matters of the file.
    m_ui->importPreviewStack->setVisible(!hasErrors || !state.report);
    m_ui->importPreviewCaption->setVisible(!m_ui->importPreviewStack->isHidden() && m_ui->importPreviewStack->currentWidget() == m_ui->importPreviewView);
    m_ui->importErrorsView->setVisible(hasErrors);
    m_ui->importErrorsCaption->setVisible(hasErrors);
    m_ui->importCopyErrorsButton->setVisible(hasErrors);
    if (hasErrors && state.report && state.report->problemCount > m_errors.rowCount())
        m_ui->importErrorsCaption->setText(tr("The first %L1 of %L2 things that are wrong:").arg(m_errors.rowCount()).arg(state.report->problemCount));
    else
        m_ui->importErrorsCaption->setText(tr("%Ln thing(s) wrong:", nullptr, m_errors.rowCount()));

    const bool hasResult = state.report && !state.report->isCancelled;
    m_ui->importResultLabel->setVisible(hasResult);
    if (!hasResult)
        return;
    const ImportCounts &counts = state.report->counts;
    setStyleProperty(m_ui->importResultLabel, "textRole", state.report->isCommitted ? QString() : QStringLiteral("error"));
    if (state.report->isCommitted)
        //: %1 is an enumeration: rows read, added, updated and so on.
        m_ui->importResultLabel->setText(tr("Imported: %1.").arg(ImportTexts::counts(counts)));
    else
        m_ui->importResultLabel->setText(tr("Nothing was imported: %Ln row(s) can't be read. Mend them in the file, or leave them out by the box above and import again.",
                                            nullptr, int(counts.rejected)));
}

void ImportDialog::renderProgress()
{
    const ImportState &state = m_controller.state();
    m_ui->importProgress->setVisible(state.phase == ImportPhase::Running);
    if (state.phase != ImportPhase::Running)
        return;
    const int permille = m_controller.progressPermille();
    m_ui->importProgress->setValue(permille);
    if (state.isCancelling)
        m_ui->importProgress->setFormat(tr("Cancelling…"));
    else if (permille >= m_ui->importProgress->maximum())
        m_ui->importProgress->setFormat(tr("Saving…"));
    else
        //: %p is the share done; keep it.
        m_ui->importProgress->setFormat(tr("%p%"));
}

void openImportDialog(Desk &desk, ImportKind kind, QWidget *window)
{
    if (window->findChild<ImportDialog *>())
        return;
    auto *dialog = new ImportDialog(desk, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKind(kind);
    dialog->open();
}

} // namespace console::ui
