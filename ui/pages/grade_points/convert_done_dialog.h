#pragma once

#include "control/grade_points_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class ConvertDoneDialog;
}

/// Says what the conversion brought and what the wallet holds now.
class ConvertDoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConvertDoneDialog(const ConversionReceipt &receipt, QWidget *parent = nullptr);
    ~ConvertDoneDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    ConversionReceipt m_receipt;
    std::unique_ptr<Ui::ConvertDoneDialog> m_ui;
};

} // namespace console::ui
