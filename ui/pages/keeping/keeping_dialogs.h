#pragma once

#include "control/desk.h"

class QWidget;

namespace console::ui {

/// Asks where to, then writes a backup of the whole store. None of these waits: each returns as soon as it has begun.
void askForBackup(Desk &desk, QWidget *window);
/// Asks for a backup and for confirmation, then replaces the store's content by it. Works on a store without shops too.
void askForRestore(Desk &desk, QWidget *window);
/// The same for a backup that has been chosen already.
void showRestoreOf(Desk &desk, const QString &path, QWidget *window);
/// The settings of automatic backups and those that are there.
void showAutomaticBackups(Desk &desk, QWidget *window);
/// Asks for all that closing the signed-in shop needs, then closes it.
void askForShopClosing(Desk &desk, QWidget *window);
/// Checks the whole book and shows what is wrong with it.
void showVerification(Desk &desk, QWidget *window);

} // namespace console::ui
