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

namespace {

struct EventSort
{
    ScoreComponent component;
    QLatin1String event;
    qint64 points;
};

constexpr std::array<EventSort, 8> eventSorts{{
    {ScoreComponent::Delivery, QLatin1String("shipped_on_time"), 30},
    {ScoreComponent::Delivery, QLatin1String("shipped_next_day"), 20},
    {ScoreComponent::Delivery, QLatin1String("shipped_on_time"), 30},
    {ScoreComponent::Delivery, QLatin1String("shipped_late"), -30},
    {ScoreComponent::Review, QLatin1String("satisfied"), 20},
    {ScoreComponent::Review, QLatin1String("neutral"), 0},
    {ScoreComponent::Review, QLatin1String("satisfied"), 20},
    {ScoreComponent::Claim, QLatin1String("returned"), -20},
}};

/// What a month adds up to by component; the newest whole month holds the guide's 12,352.
struct MonthTarget
{
    qint64 delivery;
    qint64 claim;
    qint64 review;
};

MonthTarget targetOf(int monthsAgo, DemoChance &chance)
{
    if (monthsAgo == 1)
        return {demo::deliveryPoints, demo::claimPoints, demo::reviewPoints};
    if (monthsAgo == 5)
        return {-180, -260, 130}; // a bad month: negative, nothing to convert
    if (monthsAgo == 9)
        return {80, -40, 24}; // 64 points: under the minimum
    return {chance.between(3'900, 8'200), -chance.between(80, 520), chance.between(300, 1'400)};
}

ScoreEvent eventOf(const Item &item, QDate date, const EventSort &sort, qint64 number, DemoChance &chance)
{
    ScoreEvent event;
    event.date = date;
    event.itemNumber = item.itemNumber;
    event.itemName = item.name;
    event.category = item.category;
    // Items that are sold as reserve goods were sold as general goods at first: both lists have something to show.
    const bool isReserve = item.goodsKind == GoodsKind::Reserve && chance.between(0, 2) > 0;
    event.goodsKind = isReserve ? GoodsKind::Reserve : GoodsKind::General;
    event.component = sort.component;
    event.event = sort.event;
    event.points = sort.points;
    event.orderNumber = QString::number(1'030'000'000 + number);
    return event;
}

void addMonth(std::vector<ScoreEvent> &events, const DemoData &data, JstMonth month, QDate lastDay, int count, const MonthTarget &target,
              DemoChance &chance)
{
    std::array<qint64, 3> left{target.delivery, target.claim, target.review};
    const auto slot = [](ScoreComponent component) { return static_cast<std::size_t>(component); };
    const qint64 lastOfMonth = std::min(month.lastDay(), lastDay).day();
    for (int i = 0; i < count; ++i) {
        const QDate date = month.firstDay().addDays(chance.between(0, lastOfMonth - 1));
        const EventSort &sort = eventSorts.at(std::size_t(chance.between(0, eventSorts.size() - 1)));
        const Item &item = data.items.at(chance.between(0, data.items.size() - 1));
        events.push_back(eventOf(item, date, sort, qint64(events.size()) + 1, chance));
        left.at(slot(sort.component)) -= sort.points;
    }
    // J·QSM's own corrections bring each component to its figure, spread over the best-selling items.
    constexpr int corrections = 8;
    for (const ScoreComponent component : {ScoreComponent::Delivery, ScoreComponent::Claim, ScoreComponent::Review}) {
        qint64 rest = left.at(slot(component));
        for (int i = 0; i < corrections && rest != 0; ++i) {
            const qint64 share = i + 1 == corrections ? rest : left.at(slot(component)) / (corrections + 2) * (corrections - i) / 4;
            ScoreEvent event = eventOf(data.items.at(i), month.firstDay().addDays(lastOfMonth - 1),
                                       {component, QLatin1String("adjustment"), share}, 0, chance);
            event.orderNumber.clear();
            event.goodsKind = GoodsKind::General;
            if (share != 0)
                events.push_back(event);
            rest -= share;
        }
    }
}

} // namespace

std::vector<ScoreEvent> demoScores(const DemoData &data, QDate today, DemoChance &chance)
{
    std::vector<ScoreEvent> events;
    JstMonth month = JstMonth::containing(today);
    const MonthTarget thisMonth{chance.between(1'200, 2'600), -chance.between(40, 160), chance.between(100, 400)};
    addMonth(events, data, month, today, 150, thisMonth, chance);
    for (int monthsAgo = 1; monthsAgo <= 13; ++monthsAgo) {
        month = month.previous();
        addMonth(events, data, month, today, 240, targetOf(monthsAgo, chance), chance);
    }
    // The years before the delivery score's system changed.
    for (int i = 0; i < 120; ++i) {
        const QDate date = scoreSystemStart.addDays(-chance.between(1, 400));
        const EventSort &sort = eventSorts.at(std::size_t(chance.between(0, eventSorts.size() - 1)));
        events.push_back(eventOf(data.items.at(chance.between(0, 11)), date, sort, qint64(events.size()) + 1, chance));
    }
    return events;
}

} // namespace console
