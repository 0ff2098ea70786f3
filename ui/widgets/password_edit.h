#pragma once

#include <QLineEdit>

namespace console::ui {

/// A field for a password, with a button that shows what was typed. Nothing typed is kept by undo or learned by an input method.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);
    /// Overwrites what was typed before it is let go.
    void wipe();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QAction *m_reveal;
};

} // namespace console::ui
