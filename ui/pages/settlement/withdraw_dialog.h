#pragma once

#include "control/withdrawal_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class WithdrawDialog;
}

/// Asks for a withdrawal's amount and the Q-account password, and shows what will be booked. Books nothing itself; wipes the password
/// when it closes.
class WithdrawDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WithdrawDialog(WithdrawalController &controller, QWidget *parent = nullptr);
    ~WithdrawDialog() override;

    /// Given up; not while it is being booked.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void confirm();
    void follow();
    void render();
    void renderFigures();
    void renderErrors();

    WithdrawalController &m_controller;
    std::unique_ptr<Ui::WithdrawDialog> m_ui;
};

} // namespace console::ui
