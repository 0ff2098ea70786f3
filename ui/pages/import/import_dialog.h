#pragma once

#include "ui/pages/import/import_models.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace console::ui {

namespace Ui {
class ImportDialog;
}

/// Takes a file from its choice over a preview into the shop's book. Closing it while it runs cancels; then nothing is imported.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Desk &desk, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setKind(ImportKind kind);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillBoxes();
    void connectInputs();
    void browse();
    void takePath();
    void followState();
    void fillTables();
    void retranslate();
    void render();
    void renderFile();
    void renderMessage();
    void renderResult();
    void renderProgress();

    ImportController m_controller;
    ImportPreviewModel m_preview;
    ImportErrorsModel m_errors;
    QTimer m_typing; ///< until a typed path is looked at
    ImportPhase m_shownPhase = ImportPhase::Choosing;
    bool m_isClosing = false;
    std::unique_ptr<Ui::ImportDialog> m_ui;
};

/// Opens the dialog over `window` for this kind of file, unless one is open there.
void openImportDialog(Desk &desk, ImportKind kind, QWidget *window);

} // namespace console::ui
