#pragma once

#include "control/ticket_orders_controller.h"
#include "ui/pages/qcash/purchase_model.h"

#include <QWidget>

#include <memory>

namespace console::ui {

namespace Ui {
class PurchaseTab;
}

/// The tab Charge ticket purchase history. Orders nothing.
class PurchaseTab : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseTab(QWidget *parent = nullptr);
    ~PurchaseTab() override;

    /// Once, before the tab is shown.
    void setController(TicketOrdersController &controller);
    void retranslate();

signals:
    void chargeAsked();

private:
    void fitColumns();
    void render();

    TicketOrdersController *m_controller = nullptr;
    PurchaseModel m_model;
    std::unique_ptr<Ui::PurchaseTab> m_ui;
};

} // namespace console::ui
