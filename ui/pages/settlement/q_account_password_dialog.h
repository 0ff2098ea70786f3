#pragma once

#include "control/q_account_password_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class QAccountPasswordDialog;
}

/// Sets, changes or resets the Q-account password: the fields are those of the controller's task. Wipes what was typed when it closes.
class QAccountPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QAccountPasswordDialog(QAccountPasswordController &controller, QWidget *parent = nullptr);
    ~QAccountPasswordDialog() override;

    /// Given up; not while it is being done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void follow();
    void showFields();
    void render();
    void renderErrors();
    void renderStrength();

    std::unique_ptr<Ui::QAccountPasswordDialog> m_ui;
    QAccountPasswordController &m_controller;
    const QAccountPasswordTask m_task;
};

} // namespace console::ui
