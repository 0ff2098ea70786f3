#pragma once

#include "control/list_controller.h"

namespace console {

/// The shop's sales orders, filtered and page by page. Only reads.
class OrdersController : public RowsController<SalesOrder>
{
    Q_OBJECT

public:
    explicit OrdersController(Desk &desk, QObject *parent = nullptr) : RowsController<SalesOrder>(desk, parent) {}

    [[nodiscard]] OrdersFilter filter() const { return m_filter; }
    /// What is searched for; blank finds all.
    [[nodiscard]] QString text() const { return m_text; }
    void narrow(OrdersFilter filter, const QString &text);

private:
    [[nodiscard]] Read reader(ShopId shop, QDate today) const override;
    [[nodiscard]] bool isTextSearch() const override { return !m_text.isEmpty(); }

    OrdersFilter m_filter = OrdersFilter::All;
    QString m_text;
};

} // namespace console
