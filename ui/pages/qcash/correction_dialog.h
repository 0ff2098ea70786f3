#pragma once

#include "control/manual_entry_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class CorrectionDialog;
}

/// Asks for the word and the reason to book an entry's opposite: shows the very entry. Books nothing itself.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CorrectionDialog(ManualEntryController &controller, QWidget *parent = nullptr);
    ~CorrectionDialog() override;

    /// Given up; not while it is being booked.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    ManualEntryController &m_controller;
    std::unique_ptr<Ui::CorrectionDialog> m_ui;
};

} // namespace console::ui
