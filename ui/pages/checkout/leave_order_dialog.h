#pragma once

#include "control/order_controller.h"

#include <QDialog>

#include <memory>

namespace console::ui {

namespace Ui {
class LeaveOrderDialog;
}

/// Asks for the word to give a waiting order up: shows the very order. Closes by itself once the order has ended.
class LeaveOrderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveOrderDialog(OrderController &controller, QWidget *parent = nullptr);
    ~LeaveOrderDialog() override;

    /// Not while it is being given up.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();

    OrderController &m_controller;
    std::unique_ptr<Ui::LeaveOrderDialog> m_ui;
};

} // namespace console::ui
