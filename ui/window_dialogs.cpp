#include "ui/main_window.h"

#include "ui/auto_backup_bar.h"
#include "ui/header_bar.h"
#include "ui/idle_watch.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/pages/login/lock_dialog.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/window_settings.h"

#include <QVBoxLayout>

namespace console::ui {

void MainWindow::connectFileMenu()
{
    connect(m_header, &HeaderBar::importAsked, this, &MainWindow::openImport);
    connect(m_header, &HeaderBar::backupAsked, this, &MainWindow::openBackup);
    connect(m_header, &HeaderBar::restoreAsked, this, &MainWindow::openRestore);
    connect(m_header, &HeaderBar::verificationAsked, this, &MainWindow::openVerification);
    connect(m_header, &HeaderBar::automaticBackupsAsked, this, &MainWindow::openAutomaticBackups);
    connect(m_header, &HeaderBar::shopClosingAsked, this, &MainWindow::openShopClosing);
}

/// Of any other page nothing.
void MainWindow::connectSettings(Page *page)
{
    auto *settings = qobject_cast<SettingsPage *>(page);
    if (!settings)
        return;
    settings->setDemo(m_demoBar != nullptr);
    connect(settings, &SettingsPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(settings, &SettingsPage::paymentServiceAsked, this, &MainWindow::paymentServiceAsked);
    connect(settings, &SettingsPage::tourAsked, this, &MainWindow::showTour);
    connect(settings, &SettingsPage::backAsked, this, [this] { open(m_beforeSettings); });
}

/// A new span counts from the moment it is set.
void MainWindow::followLockSetting()
{
    if (m_phase == SessionPhase::SignedIn)
        startIdleWatch();
}

void MainWindow::startIdleWatch()
{
    connect(&WindowSettings::shared(), &WindowSettings::changed, this, &MainWindow::followLockSetting, Qt::UniqueConnection);
    m_idleWatch->start(std::chrono::minutes(WindowSettings::shared().autoLockMinutes()));
}

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

void MainWindow::openAutomaticBackups()
{
    if (m_phase != SessionPhase::Locked)
        showAutomaticBackups(m_desk, this);
}

void MainWindow::openShopClosing()
{
    if (m_phase == SessionPhase::SignedIn)
        askForShopClosing(m_desk, this);
}

void MainWindow::askForShop(const QString &sellerId)
{
    if (m_phase != SessionPhase::SignedIn || m_session.state().shop->sellerId == sellerId)
        return;
    auto *dialog = new LockDialog(m_session, this, sellerId);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The box shows the shop that is open, whatever was picked and then given up.
    connect(dialog, &QDialog::finished, this, [this] { m_header->show(m_session.state()); });
    dialog->open();
}

void MainWindow::beginAutomaticBackups()
{
    if (m_autoBackups || m_demoBar)
        return;
    m_autoBackups = new AutoBackupBar(m_desk, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_autoBackups);
    connect(m_autoBackups, &MessageBar::actionTriggered, this, &MainWindow::openAutomaticBackups);
}

} // namespace console::ui
