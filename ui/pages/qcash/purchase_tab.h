#pragma once

#include "control/payment_attention_controller.h"
#include "control/ticket_orders_controller.h"
#include "ui/pages/qcash/purchase_model.h"

#include <QWidget>

#include <memory>

namespace console::ui {

namespace Ui {
class PurchaseTab;
}

/// The tab Charge ticket purchase history, with payments that need attention above it. Orders nothing.
class PurchaseTab : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseTab(QWidget *parent = nullptr);
    ~PurchaseTab() override;

    /// Once, before the tab is shown.
    void setControllers(TicketOrdersController &orders, PaymentAttentionController &attention);
    void retranslate();

signals:
    void chargeAsked();
    void orderAsked(qint64 orderNumber);
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectView();
    /// Keeps the selected order through a new reading.
    void showOrders();
    void askForOrder();
    [[nodiscard]] qint64 selectedOrder() const;
    void renderWaiting();
    void render();

    TicketOrdersController *m_controller = nullptr;
    PurchaseModel m_model;
    std::unique_ptr<Ui::PurchaseTab> m_ui;
};

} // namespace console::ui
