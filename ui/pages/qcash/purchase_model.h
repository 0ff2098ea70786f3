#pragma once

#include "control/ticket_orders_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// One page of the orders for charge tickets. Makes the texts; reads nothing.
class PurchaseModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, DateColumn, TicketColumn, MethodColumn, StatusColumn, DueColumn, DeadlineColumn, DetailsColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setOrders(const QList<TicketOrder> &orders);
    [[nodiscard]] const TicketOrder &orderAt(int row) const { return m_orders.at(row); }

private:
    [[nodiscard]] qsizetype rows() const override { return m_orders.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == TicketColumn || column == DueColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] static QString details(const TicketOrder &order);

    QList<TicketOrder> m_orders;
};

} // namespace console::ui
