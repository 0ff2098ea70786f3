#pragma once

#include "control/manual_entry_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ManualEntryDialog;
}

/// Takes a Qcash movement that happened in J·QSM, or a new shop's opening balance. Closes with the controller's stage; books
/// nothing itself.
class ManualEntryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ManualEntryDialog(ManualEntryController &controller, QWidget *parent = nullptr);
    ~ManualEntryDialog() override;

    /// Given up; not while it is being booked.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOpening() const { return m_stage == ManualEntryStage::Opening; }
    [[nodiscard]] bool isAd() const;
    void fillBoxes();
    void book();
    void render();
    void renderErrors();

    ManualEntryController &m_controller;
    const ManualEntryStage m_stage;
    std::unique_ptr<Ui::ManualEntryDialog> m_ui;
};

} // namespace console::ui
