#pragma once

#include "support/window_fixture.h"

#include <QDialog>

/// A way to one of the window's dialogs.
struct DialogDoor
{
    const char *name; ///< the dialog's object name
    void (*knock)(WindowFixture &fixture); ///< as a user does, where a demo shop offers it
};

/// A way to every dialog of the program but the system's own (files, printer), over a window that shows the demo shop. Each leaves the
/// book as it found it, but for what a dialog needs to be offered at all, and may be taken again after closeDialogs().
[[nodiscard]] const QList<DialogDoor> &everyDialog();

/// The dialog, shown; null where it does not come.
[[nodiscard]] QDialog *openDialog(WindowFixture &fixture, const DialogDoor &door);

/// None is open any more, and the demo shop is signed in.
void closeDialogs(WindowFixture &fixture);
