#pragma once

#include <QLineEdit>

namespace console::ui {

/// A field for a password, with a button that shows what was typed; by keyboard, its context menu does. Nothing typed is learned
/// by an input method.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);
    /// Forgets what was typed and hides what comes; undo can't bring it back.
    void wipe();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void render();

    QAction *m_reveal;
};

} // namespace console::ui
