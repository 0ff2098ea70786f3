#include "cli/demo_data.h"

#include "domain/score_rules.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace console {

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

/// Which orders the score file tells of: all but a few of this month's newest, whose scores are derived from them.
class ToldOrders
{
public:
    ToldOrders(const DemoData &data, const std::vector<SalesOrder> &orders, QDate today)
    {
        QHash<QString, GoodsKind> kinds;
        for (const Item &item : data.items)
            kinds.insert(item.itemNumber, item.goodsKind.value_or(GoodsKind::General));
        const QDate firstOfMonth = JstMonth::containing(today).firstDay();
        for (auto order = orders.crbegin(); order != orders.crend(); ++order)
            take(*order, kinds.value(order->itemNumber, GoodsKind::General), firstOfMonth);
    }

    /// Another order of the item with scores in that month; empty where there is none.
    [[nodiscard]] QString next(QDate date, const QString &itemNumber)
    {
        const auto found = m_orders.find(keyOf(date, itemNumber));
        if (found == m_orders.end())
            return {};
        return found->numbers.at(found->used++ % found->numbers.size());
    }

    /// Scores are derived of the item in that month: no score without an order number may stand in their place.
    [[nodiscard]] bool isDerived(QDate date, const QString &itemNumber) const { return m_derived.contains(keyOf(date, itemNumber)); }
    /// The scores that the orders would give, of the orders that the file tells of.
    [[nodiscard]] const QList<ScoreEvent> &replaced() const { return m_replaced; }

private:
    struct Group
    {
        QStringList numbers;
        qsizetype used = 0;
    };

    static QString keyOf(QDate date, const QString &itemNumber) { return JstMonth::containing(date).text() + itemNumber; }

    void take(const SalesOrder &order, GoodsKind goodsKind, QDate firstOfMonth)
    {
        const ScoredOrder scored{order.orderNumber, order.itemNumber, goodsKind, order.state, jst::dateOf(*order.orderedAt),
                                 order.shipPlannedOn, order.shippedOn, order.deliveredOn};
        const QList<ScoreEvent> scores = deriveScores(scored, ScoreRuleBook::shipped(), BusinessCalendar::ofJapan());
        if (scores.isEmpty())
            return;
        constexpr int mostOfAKind = 4;
        int &derived = order.deliveredOn ? m_derivedDelivered : m_derivedOnTheWay;
        if (scores.first().date >= firstOfMonth && derived < mostOfAKind) {
            ++derived;
            for (const ScoreEvent &score : scores)
                m_derived.insert(keyOf(score.date, order.itemNumber));
            return;
        }
        m_orders[keyOf(scores.last().date, order.itemNumber)].numbers.append(order.orderNumber);
        m_replaced.append(scores);
    }

    QHash<QString, Group> m_orders;
    QSet<QString> m_derived;
    QList<ScoreEvent> m_replaced;
    int m_derivedDelivered = 0;
    int m_derivedOnTheWay = 0;
};

ScoreEvent eventOf(const Item &item, QDate date, const EventSort &sort, const QString &orderNumber, DemoChance &chance)
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
    event.orderNumber = orderNumber;
    return event;
}

void addMonth(std::vector<ScoreEvent> &events, const DemoData &data, JstMonth month, QDate lastDay, int count, const MonthTarget &target,
              ToldOrders &orders, DemoChance &chance)
{
    std::array<qint64, 3> left{target.delivery, target.claim, target.review};
    const auto slot = [](ScoreComponent component) { return static_cast<std::size_t>(component); };
    const qint64 lastOfMonth = std::min(month.lastDay(), lastDay).day();
    for (int i = 0; i < count; ++i) {
        const QDate date = month.firstDay().addDays(chance.between(0, lastOfMonth - 1));
        const EventSort &sort = eventSorts.at(std::size_t(chance.between(0, eventSorts.size() - 1)));
        qsizetype place = chance.between(0, data.items.size() - 1);
        QString orderNumber = orders.next(date, data.items.at(place).itemNumber);
        while (orderNumber.isEmpty() && orders.isDerived(date, data.items.at(place).itemNumber)) {
            place = (place + 1) % data.items.size();
            orderNumber = orders.next(date, data.items.at(place).itemNumber);
        }
        events.push_back(eventOf(data.items.at(place), date, sort, orderNumber, chance));
        left.at(slot(sort.component)) -= sort.points;
    }
    // J·QSM's own corrections bring each component to its figure, spread over the best-selling items.
    constexpr int corrections = 8;
    QList<Item> corrected;
    for (auto item = data.items.begin(); item != data.items.end() && corrected.size() < corrections; ++item) {
        if (!orders.isDerived(month.firstDay(), item->itemNumber))
            corrected.append(*item);
    }
    for (const ScoreComponent component : {ScoreComponent::Delivery, ScoreComponent::Claim, ScoreComponent::Review}) {
        qint64 rest = left.at(slot(component));
        for (int i = 0; i < corrections && rest != 0; ++i) {
            const qint64 share = i + 1 == corrections ? rest : left.at(slot(component)) / (corrections + 2) * (corrections - i) / 4;
            ScoreEvent event = eventOf(corrected.at(i), month.firstDay().addDays(lastOfMonth - 1),
                                       {component, QLatin1String("adjustment"), share}, {}, chance);
            event.goodsKind = GoodsKind::General;
            if (share != 0)
                events.push_back(event);
            rest -= share;
        }
    }
}

/// As a file's reader does: rows of equal key are told apart by their place among them.
void countEqualRows(std::vector<ScoreEvent> &events)
{
    QHash<QString, int> rows;
    for (ScoreEvent &event : events) {
        const QString key = QStringList{event.itemNumber, event.date.toString(Qt::ISODate), codeIn(goodsKindCodes, event.goodsKind),
                                        codeIn(scoreComponentCodes, event.component), event.event, event.orderNumber}.join(u'|');
        event.ordinal = rows[key]++;
    }
}

} // namespace

std::vector<ScoreEvent> demoScores(const DemoData &data, const std::vector<SalesOrder> &orders, QDate today, DemoChance &chance)
{
    std::vector<ScoreEvent> events;
    ToldOrders told(data, orders, today);
    JstMonth month = JstMonth::containing(today);
    const MonthTarget thisMonth{chance.between(1'200, 2'600), -chance.between(40, 160), chance.between(100, 400)};
    addMonth(events, data, month, today, 150, thisMonth, told, chance);
    for (int monthsAgo = 1; monthsAgo <= 13; ++monthsAgo) {
        month = month.previous();
        addMonth(events, data, month, today, 240, targetOf(monthsAgo, chance), told, chance);
    }
    // The years before the delivery score's system changed.
    for (int i = 0; i < 120; ++i) {
        const QDate date = scoreSystemStart.addDays(-chance.between(1, 400));
        const EventSort &sort = eventSorts.at(std::size_t(chance.between(0, eventSorts.size() - 1)));
        events.push_back(eventOf(data.items.at(chance.between(0, 11)), date, sort, QString::number(500'000'000 + i), chance));
    }
    // Orders that no event has named are told of too, without points: else their scores would be derived.
    QSet<QString> named;
    for (const ScoreEvent &event : events)
        named.insert(event.orderNumber);
    for (ScoreEvent event : told.replaced()) {
        if (named.contains(event.orderNumber))
            continue;
        named.insert(event.orderNumber);
        event.points = 0;
        event.rule.clear();
        event.ordinal = 0;
        events.push_back(event);
    }
    countEqualRows(events);
    return events;
}

} // namespace console
