#include "ui/pages/keeping/keeping_dialogs.h"

#include "ui/language.h"
#include "ui/pages/keeping/automatic_backup_dialog.h"
#include "ui/pages/keeping/close_shop_dialog.h"
#include "ui/pages/keeping/keeping_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace console::ui {

/// Names the context of the file dialogs' texts for translators.
struct KeepingFileText
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::KeepingFileText)
};

namespace {

void openDialog(Desk &desk, KeepingTask task, const QString &path, QWidget *window)
{
    auto *dialog = new KeepingDialog(desk, task, path, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// One of these at a time over a window.
bool isBusy(const QWidget *window)
{
    return window->findChild<KeepingDialog *>() || window->findChild<QFileDialog *>(QStringLiteral("keepingFileDialog"));
}

QFileDialog *makeFileDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   KeepingFileText::tr("Backups (*.sqlite *.sqlite.before-*);;All files (*)"));
    dialog->setObjectName(QStringLiteral("keepingFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void askForBackup(Desk &desk, QWidget *window)
{
    if (isBusy(window))
        return;
    QFileDialog *dialog = makeFileDialog(window, KeepingFileText::tr("Write a backup to"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("qsm-console-%1.sqlite").arg(formatDate(jst::dateOf(desk.clock.now()))));
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&desk, window](const QString &path) { openDialog(desk, KeepingTask::Backup, path, window); });
    dialog->open();
}

void askForRestore(Desk &desk, QWidget *window)
{
    if (isBusy(window))
        return;
    QFileDialog *dialog = makeFileDialog(window, KeepingFileText::tr("Choose the backup to restore"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&desk, window](const QString &path) { openDialog(desk, KeepingTask::Restore, path, window); });
    dialog->open();
}

void showRestoreOf(Desk &desk, const QString &path, QWidget *window)
{
    if (!isBusy(window))
        openDialog(desk, KeepingTask::Restore, path, window);
}

void showAutomaticBackups(Desk &desk, QWidget *window)
{
    if (isBusy(window) || window->findChild<AutomaticBackupDialog *>())
        return;
    auto *dialog = new AutomaticBackupDialog(desk, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AutomaticBackupDialog::restoreAsked, window, [&desk, window](const QString &path) { showRestoreOf(desk, path, window); });
    dialog->open();
}

void askForShopClosing(Desk &desk, QWidget *window)
{
    if (isBusy(window) || window->findChild<CloseShopDialog *>() || !desk.session.shop())
        return;
    auto *dialog = new CloseShopDialog(desk, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showVerification(Desk &desk, QWidget *window)
{
    if (!isBusy(window))
        openDialog(desk, KeepingTask::Verification, {}, window);
}

} // namespace console::ui
