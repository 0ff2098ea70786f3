#pragma once

#include "control/desk.h"

class QWidget;

namespace console::ui {

/// Asks where to, then writes a backup of the whole store. None of these three waits: each returns as soon as it has begun.
void askForBackup(Desk &desk, QWidget *window);
/// Asks for a backup and for confirmation, then replaces the store's content by it. Works on a store without shops too.
void askForRestore(Desk &desk, QWidget *window);
/// Checks the whole book and shows what is wrong with it.
void showVerification(Desk &desk, QWidget *window);

} // namespace console::ui
