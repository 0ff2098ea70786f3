#include "ui/main_window.h"

#if __has_include("ui/pages/import/import_dialog.h") && __has_include("ui/pages/import/CMakeLists.txt")
#include "ui/pages/import/import_dialog.h"
#endif
#if __has_include("ui/pages/keeping/keeping_dialogs.h") && __has_include("ui/pages/keeping/CMakeLists.txt")
#include "ui/pages/keeping/keeping_dialogs.h"
#endif

namespace console::ui {

void MainWindow::openImport()
{
#if __has_include("ui/pages/import/import_dialog.h") && __has_include("ui/pages/import/CMakeLists.txt")
    if (m_phase != SessionPhase::SignedIn || findChild<ImportDialog *>())
        return;
    auto *dialog = new ImportDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
#endif
}

void MainWindow::openBackup()
{
#if __has_include("ui/pages/keeping/keeping_dialogs.h") && __has_include("ui/pages/keeping/CMakeLists.txt")
    if (m_phase != SessionPhase::Locked)
        askForBackup(m_desk, this);
#endif
}

void MainWindow::openRestore()
{
#if __has_include("ui/pages/keeping/keeping_dialogs.h") && __has_include("ui/pages/keeping/CMakeLists.txt")
    if (m_phase != SessionPhase::Locked)
        askForRestore(m_desk, this);
#endif
}

void MainWindow::openVerification()
{
#if __has_include("ui/pages/keeping/keeping_dialogs.h") && __has_include("ui/pages/keeping/CMakeLists.txt")
    if (m_phase != SessionPhase::Locked)
        showVerification(m_desk, this);
#endif
}

} // namespace console::ui
