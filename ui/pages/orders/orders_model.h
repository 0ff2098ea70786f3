#pragma once

#include "control/orders_controller.h"
#include "ui/pages/lists/list_model.h"

namespace console::ui {

/// The shop's sales orders. Holds nothing of a buyer or receiver.
class OrdersModel : public ListModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        OrderNumberColumn,
        OrderedAtColumn,
        ItemColumn,
        OptionColumn,
        QuantityColumn,
        TotalColumn,
        ShipPlannedColumn,
        ShippedColumn,
        DeliveredColumn,
        CarrierColumn,
        ColumnCount
    };

    explicit OrdersModel(OrdersController &controller, QObject *parent = nullptr) : ListModel(controller, parent), m_controller(controller) {}

    [[nodiscard]] static QString stateText(SalesOrderState state);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    [[nodiscard]] bool isLongText(int column) const override;

private:
    OrdersController &m_controller;
};

} // namespace console::ui
