#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace console::ui {

/// Hides a window's dialogs while the window is locked, with what was typed into them, and shows them again. Closes none.
class DialogCurtain
{
public:
    /// Dialogs stand before the window: the lock has to hide them too. Menus and other pop-ups go for good.
    void close(const QWidget &window);
    void open();
    /// They belong to a shop that has been left.
    void forget() { m_hidden.clear(); }

private:
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace console::ui
