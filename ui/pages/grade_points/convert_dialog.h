#pragma once

#include "control/grade_points_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ConvertDialog;
}

/// Asks for the word to convert: shows the controller's confirmation, the very figures that will be booked. Books nothing itself.
class ConvertDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConvertDialog(GradePointsController &controller, QWidget *parent = nullptr);
    ~ConvertDialog() override;

    /// Given up; not while it is being booked.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    [[nodiscard]] QString warningText() const;

    GradePointsController &m_controller;
    std::unique_ptr<Ui::ConvertDialog> m_ui;
};

} // namespace console::ui
