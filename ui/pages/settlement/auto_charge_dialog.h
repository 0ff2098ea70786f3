#pragma once

#include "control/auto_charge_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class AutoChargeDialog;
}

/// Shows the plan that will be carried out and asks for the Q-account password. Saves nothing itself; wipes the password when it
/// closes. Names: autoChargeDialog, autoChargePasswordEdit, autoChargeConfirmButton, autoChargeCancelButton.
class AutoChargeDialog : public QDialog
{
    Q_OBJECT

public:
    AutoChargeDialog(AutoChargeController &controller, const AutoChargeTerms &terms, QWidget *parent = nullptr);
    ~AutoChargeDialog() override;

    /// Given up; not while it is being saved.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void render();

    AutoChargeController &m_controller;
    const AutoChargeTerms m_terms;
    const bool m_turnsOn;
    std::unique_ptr<Ui::AutoChargeDialog> m_ui;
};

} // namespace console::ui
