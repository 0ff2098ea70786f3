#pragma once

#include "domain/jst.h"
#include "domain/records.h"

#include <QList>

/// Orders of the kind that scores are derived from: each has an item, a planned ship day and a day of shipping.
inline console::SalesOrder shippedOrder(int number, QDate plannedOn, QDate shippedOn, const QString &itemNumber = QStringLiteral("1001"))
{
    console::SalesOrder order;
    order.orderNumber = QString::number(7'000'000 + number);
    order.cartNumber = QString::number(8'000'000 + number);
    order.state = console::SalesOrderState::InDelivery;
    order.orderedAt = console::jst::startOf(plannedOn.addDays(-3));
    order.shipPlannedOn = plannedOn;
    order.shippedOn = shippedOn;
    order.itemNumber = itemNumber;
    order.itemName = QStringLiteral("Serum %1").arg(itemNumber);
    return order;
}

/// `count` orders that were shipped in time on 2026-10-15, a Thursday.
inline QList<console::SalesOrder> ordersInTime(int count)
{
    QList<console::SalesOrder> orders;
    for (int i = 1; i <= count; ++i)
        orders.append(shippedOrder(i, QDate(2026, 10, 15), QDate(2026, 10, 15), QString::number(1'000 + i % 3)));
    return orders;
}
