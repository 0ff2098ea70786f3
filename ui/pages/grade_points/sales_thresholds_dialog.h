#pragma once

#include "control/sales_outlook_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class SalesThresholdsDialog;
}

/// Takes new thresholds of grades and shows beside each field what is wrong with it. Says that they never decide the grade.
class SalesThresholdsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The controller has a draft; it is given up with the dialog.
    explicit SalesThresholdsDialog(SalesOutlookController &controller, QWidget *parent = nullptr);
    ~SalesThresholdsDialog() override;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void edited();
    void save();
    void render();
    [[nodiscard]] QString problemText() const;

    SalesOutlookController &m_controller;
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::SalesThresholdsDialog> m_ui;
};

} // namespace console::ui
