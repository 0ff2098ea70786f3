#pragma once

#include "control/ticket_orders_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// One page of the orders for charge tickets. Makes the texts; reads nothing.
class PurchaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, DateColumn, TicketColumn, MethodColumn, StatusColumn, DueColumn, DeadlineColumn, DetailsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(const QList<TicketOrder> &orders);
    [[nodiscard]] const TicketOrder &orderAt(int row) const { return m_orders.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const TicketOrder &order, int column);
    [[nodiscard]] static QString toolTip(const TicketOrder &order, int column);
    [[nodiscard]] static QVariant rawValue(const TicketOrder &order, int column);
    [[nodiscard]] static QString details(const TicketOrder &order);

    QList<TicketOrder> m_orders;
};

} // namespace console::ui
