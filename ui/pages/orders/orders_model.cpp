#include "ui/pages/orders/orders_model.h"

#include "ui/language.h"

namespace console::ui {

QString OrdersModel::stateText(SalesOrderState state)
{
    switch (state) {
    case SalesOrderState::AwaitingPayment:
        return tr("Waiting for payment");
    case SalesOrderState::DeliveryRequest:
        return tr("Delivery request");
    case SalesOrderState::ShipPlanned:
        return tr("Ship planned");
    case SalesOrderState::InDelivery:
        return tr("In delivery");
    case SalesOrderState::Delivered:
        return tr("Delivered", "state of an order");
    case SalesOrderState::CancelRequested:
        return tr("Cancel request");
    case SalesOrderState::ReturnRequested:
        return tr("Return request");
    case SalesOrderState::ExchangeRequested:
        return tr("Exchange request");
    case SalesOrderState::Exchanged:
        return tr("Exchanged");
    case SalesOrderState::Cancelled:
        return tr("Cancelled");
    case SalesOrderState::Returned:
        return tr("Returned");
    }
    Q_UNREACHABLE();
}

QString OrdersModel::heading(int column) const
{
    switch (column) {
    case StateColumn:
        //: Where an order stands.
        return tr("State");
    case OrderNumberColumn:
        return tr("Order number");
    case OrderedAtColumn:
        return tr("Ordered");
    case ItemColumn:
        return tr("Item name");
    case OptionColumn:
        //: What the buyer chose of an item: colour, size.
        return tr("Option");
    case QuantityColumn:
        return tr("Quantity");
    case TotalColumn:
        return tr("Total (yen)");
    case ShipPlannedColumn:
        //: The day for which the shipping of an order is planned.
        return tr("Ship planned", "date");
    case ShippedColumn:
        //: The day on which an order was shipped.
        return tr("Shipped");
    case DeliveredColumn:
        //: The day on which an order was delivered.
        return tr("Delivered", "date");
    case CarrierColumn:
        return tr("Carrier");
    }
    return {};
}

QString OrdersModel::text(int row, int column) const
{
    const SalesOrder &order = m_controller.rows().at(row);
    const auto day = [](const std::optional<QDate> &date) { return date ? formatDate(*date) : QString(); };
    switch (column) {
    case StateColumn:
        return stateText(order.state);
    case OrderNumberColumn:
        return order.orderNumber;
    case OrderedAtColumn:
        return order.orderedAt ? formatDateTime(jst::dateTimeOf(*order.orderedAt)) : QString();
    case ItemColumn:
        return order.itemName;
    case OptionColumn:
        return order.optionInfo;
    case QuantityColumn:
        return order.quantity ? formatNumber(*order.quantity) : QString();
    case TotalColumn:
        return order.orderTotalYen ? formatNumber(*order.orderTotalYen) : QString();
    case ShipPlannedColumn:
        return day(order.shipPlannedOn);
    case ShippedColumn:
        return day(order.shippedOn);
    case DeliveredColumn:
        return day(order.deliveredOn);
    case CarrierColumn:
        return order.carrier;
    }
    return {};
}

QVariant OrdersModel::raw(int row, int column) const
{
    const SalesOrder &order = m_controller.rows().at(row);
    const auto value = [](const auto &optional) { return optional ? QVariant(*optional) : QVariant(); };
    switch (column) {
    case StateColumn:
        return QString(codeIn(salesOrderStateCodes, order.state));
    case OrderedAtColumn:
        return order.orderedAt ? QVariant(jst::dateTimeOf(*order.orderedAt)) : QVariant();
    case QuantityColumn:
        return value(order.quantity);
    case TotalColumn:
        return value(order.orderTotalYen);
    case ShipPlannedColumn:
        return value(order.shipPlannedOn);
    case ShippedColumn:
        return value(order.shippedOn);
    case DeliveredColumn:
        return value(order.deliveredOn);
    }
    return text(row, column);
}

Tone OrdersModel::tone(int row, int column) const
{
    if (column == OptionColumn || column == CarrierColumn)
        return Tone::Muted;
    if (column != StateColumn)
        return Tone::Plain;
    switch (m_controller.rows().at(row).state) {
    case SalesOrderState::DeliveryRequest:
    case SalesOrderState::CancelRequested:
    case SalesOrderState::ReturnRequested:
    case SalesOrderState::ExchangeRequested:
        return Tone::Attention;
    case SalesOrderState::AwaitingPayment:
    case SalesOrderState::ShipPlanned:
    case SalesOrderState::InDelivery:
    case SalesOrderState::Delivered:
        return Tone::Normal;
    case SalesOrderState::Exchanged:
    case SalesOrderState::Cancelled:
    case SalesOrderState::Returned:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

bool OrdersModel::isNumber(int column) const
{
    return column == QuantityColumn || column == TotalColumn;
}

bool OrdersModel::isLongText(int column) const
{
    return column == ItemColumn || column == OptionColumn || column == CarrierColumn;
}

} // namespace console::ui
