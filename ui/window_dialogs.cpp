#include "ui/main_window.h"

#include "ui/pages/import/import_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"

namespace console::ui {

void MainWindow::openImport()
{
    if (m_phase != SessionPhase::SignedIn || findChild<ImportDialog *>())
        return;
    auto *dialog = new ImportDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openBackup()
{
    if (m_phase != SessionPhase::Locked)
        askForBackup(m_desk, this);
}

void MainWindow::openRestore()
{
    if (m_phase != SessionPhase::Locked)
        askForRestore(m_desk, this);
}

void MainWindow::openVerification()
{
    if (m_phase != SessionPhase::Locked)
        showVerification(m_desk, this);
}

} // namespace console::ui
