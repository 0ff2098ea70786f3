#include "cli/demo_data.h"

#include <array>

namespace console {

namespace {

constexpr int daysOfOrders = 364;
constexpr int daysWithSupplyTotals = 45; // older lines came in the short form, which has no amounts to settle

SalesOrder orderOf(const DemoData &data, QDate orderedOn, qint64 number, DemoChance &chance)
{
    const Item &item = data.items.at(chance.between(0, data.items.size() - 1));
    SalesOrder order;
    order.orderNumber = QString::number(1'030'000'000 + number);
    order.cartNumber = QString::number(230'000'000 + number / 2);
    order.shippingMethod = item.category == QStringLiteral("eチケット") ? item.category : QStringLiteral("宅配便");
    order.carrier = order.shippingMethod == item.category ? QString() : QStringLiteral("ヤマト運輸");
    order.orderedAt = jst::at(orderedOn, QTime(int(chance.between(7, 22)), int(chance.between(0, 59))));
    order.paidOn = orderedOn;
    order.shipPlannedOn = orderedOn.addDays(3);
    order.itemNumber = item.itemNumber;
    order.itemName = item.name;
    order.sellerItemCode = item.sellerItemCode;
    order.quantity = chance.between(1, 3);
    order.orderTotalYen = *item.priceYen * *order.quantity;
    return order;
}

void ship(SalesOrder &order, QDate today, DemoChance &chance)
{
    const QDate orderedOn = jst::dateOf(*order.orderedAt);
    const QDate shipped = orderedOn.addDays(chance.between(1, 2));
    const QDate delivered = shipped.addDays(chance.between(1, 2));
    if (delivered <= today) {
        order.state = SalesOrderState::Delivered;
        order.shippedOn = shipped;
        order.deliveredOn = delivered;
    } else if (shipped <= today) {
        order.state = SalesOrderState::InDelivery;
        order.shippedOn = shipped;
    } else {
        order.state = SalesOrderState::ShipPlanned;
    }
}

/// Spreads `total` over the orders of one side of the settlement day; what is over goes to the last one.
void spreadSupply(std::vector<SalesOrder *> &orders, qint64 total)
{
    qint64 left = total;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const qint64 share = i + 1 == orders.size() ? left : total / qint64(orders.size());
        orders[i]->supplyTotalYen = share;
        left -= share;
    }
}

void setSettlement(std::vector<SalesOrder> &orders, const DemoData &data, QDate today, qint64 settledYen)
{
    std::vector<SalesOrder *> settled;
    std::vector<SalesOrder *> due;
    const QDate lastSettled = lastSettledDelivery(today, data.grade);
    for (SalesOrder &order : orders) {
        if (order.state != SalesOrderState::Delivered || *order.deliveredOn <= today.addDays(-daysWithSupplyTotals))
            continue;
        (*order.deliveredOn <= lastSettled ? settled : due).push_back(&order);
    }
    spreadSupply(settled, settledYen);
    spreadSupply(due, demo::dueYen);
}

} // namespace

std::vector<SalesOrder> demoOrders(const DemoData &data, QDate today, qint64 settledYen, DemoChance &chance)
{
    std::vector<SalesOrder> orders;
    for (int daysAgo = daysOfOrders; daysAgo >= 4; --daysAgo) {
        const qint64 count = chance.between(2, 6);
        for (qint64 i = 0; i < count; ++i) {
            SalesOrder order = orderOf(data, today.addDays(-daysAgo), qint64(orders.size()) + 1, chance);
            ship(order, today, chance);
            orders.push_back(std::move(order));
        }
    }
    // The newest ones are still on their way: what the summary counts.
    const std::array<std::pair<SalesOrderState, int>, 6> open{{{SalesOrderState::InDelivery, 9},
                                                               {SalesOrderState::ShipPlanned, 5},
                                                               {SalesOrderState::DeliveryRequest, 12},
                                                               {SalesOrderState::AwaitingPayment, 3},
                                                               {SalesOrderState::CancelRequested, 1},
                                                               {SalesOrderState::ReturnRequested, 1}}};
    for (const auto &[state, count] : open) {
        for (int i = 0; i < count; ++i) {
            const QDate orderedOn = today.addDays(state == SalesOrderState::ReturnRequested ? -6 : -1 - i % 3);
            SalesOrder order = orderOf(data, orderedOn, qint64(orders.size()) + 1, chance);
            order.state = state;
            if (state == SalesOrderState::AwaitingPayment)
                order.paidOn.reset();
            if (state == SalesOrderState::InDelivery || state == SalesOrderState::ReturnRequested)
                order.shippedOn = orderedOn.addDays(1);
            orders.push_back(std::move(order));
        }
    }
    setSettlement(orders, data, today, settledYen);
    return orders;
}

} // namespace console
