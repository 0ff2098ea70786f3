#pragma once

#include "ui/pages/orders/orders_model.h"
#include "ui/pages/lists/list_page.h"

namespace console::ui {

/// Shipping, cancel and non-receipt: the sales orders as the order file told them; e-tickets are one of its filters. Changes no order.
class OrdersPage : public ListPage
{
    Q_OBJECT

public:
    explicit OrdersPage(Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QList<Filter> filters() const override;
    void applyFilter(const QString &code, const QString &text) override;
    void act() override;
    void actOnEmpty() override;

private:
    [[nodiscard]] QString emptyText() const;

    Desk &m_desk;
    OrdersController m_controller;
    OrdersModel m_model;
};

} // namespace console::ui
