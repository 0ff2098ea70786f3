#pragma once

#include "control/accounting_controller.h"
#include "ui/pages/accounting/policy_changes_model.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class PolicySaveDialog;
}

/// Asks for the word to save a booking policy: shows its day and what it has otherwise than the one before. Saves nothing itself.
class PolicySaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PolicySaveDialog(AccountingController &controller, QWidget *parent = nullptr);
    ~PolicySaveDialog() override;

    /// Given up; not while it is being saved.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString effectText() const;
    [[nodiscard]] QString errorText() const;

    AccountingController &m_controller;
    PolicyChangesModel m_changes;
    DatedPolicy m_shown; ///< what the table of changes was made of
    std::unique_ptr<Ui::PolicySaveDialog> m_ui;
};

} // namespace console::ui
