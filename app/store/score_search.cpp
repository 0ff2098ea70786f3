#include "store/score_store.h"

#include "store/stored_values.h"

#include <algorithm>
#include <limits>

namespace console {

namespace {

StoreResult<ItemScore> readItemScore(const Statement &row)
{
    const auto delivery = storedAmount<Points>(row, 3);
    const auto claim = storedAmount<Points>(row, 4);
    const auto review = storedAmount<Points>(row, 5);
    const auto total = storedAmount<Points>(row, 6);
    if (!delivery || !claim || !review || !total)
        return tl::unexpected(unreadable(QStringLiteral("points of an item")));
    return ItemScore{row.text(0), row.text(1), row.text(2),        *delivery,         *claim,
                     *review,     *total,      row.integer(7) > 0, row.integer(8) > 0};
}

StoreResult<ScoreEvent> readEvent(const Statement &row)
{
    const auto goodsKind = storedCode(goodsKindCodes, row, 4);
    const auto component = storedCode(scoreComponentCodes, row, 5);
    if (!goodsKind || !component)
        return tl::unexpected(unreadable(QStringLiteral("score event")));
    return ScoreEvent{dayOf(row.integer(0)), row.text(1),    row.text(2), row.text(3),   *goodsKind,  *component,
                      row.text(6),           row.integer(7), row.text(8), row.number(9), row.text(10)};
}

// The part of score_event's key that follows the item.
void bindPlace(Statement &read, const ScoreEvent &event)
{
    read.bind(dayNumber(event.date))
        .bind(codeIn(goodsKindCodes, event.goodsKind))
        .bind(codeIn(scoreComponentCodes, event.component));
    read.bind(event.event).bind(event.orderNumber).bind(event.ordinal);
}

const QString placeInItem = QStringLiteral("(e.day, e.goods_kind, e.component, e.event, e.order_number, e.ordinal)");

/// Where an item stands in a month: its points, negative, then its number.
struct Rank
{
    qint64 owed;
    QString itemNumber;
};

const Rank firstRank{std::numeric_limits<qint64>::min(), {}};

/// One page of a month's items, most points first.
class ItemScoreRead
{
public:
    ItemScoreRead(Database &database, ShopId shop, JstMonth month, ItemSearch &search, int walked, int limit)
        : m_database(database), m_shop(shop), m_month(month), m_search(search), m_walked(walked), m_limit(limit)
    {
    }

    /// The items behind `from`, up to `to`, in their order.
    StoreResult<QList<ItemScore>> walk(const Rank &from, const std::optional<Rank> &to);
    /// The items that `way` leads to, put into order.
    StoreResult<QList<ItemScore>> pick(const ItemSearch::Way &way, const Rank &from);
    /// Of many items that are meant, those that the month has.
    StoreResult<QList<ItemScore>> sift(const Rank &from);

private:
    StoreResult<std::optional<Rank>> farEnough(const Rank &from);

    Database &m_database;
    ShopId m_shop;
    JstMonth m_month;
    ItemSearch &m_search;
    int m_walked;
    int m_limit;
};

const QString itemScoreColumns =
    QStringLiteral("SELECT w.item_number, coalesce(i.name, ''), coalesce(i.category, ''), m.delivery, m.claim, m.review, "
                   "m.delivery + m.claim + m.review, m.general_events, m.reserve_events ");

QString timesOf(QLatin1String condition, qsizetype count)
{
    return QString(condition).repeated(count);
}

StoreResult<QList<ItemScore>> ItemScoreRead::walk(const Rank &from, const std::optional<Rank> &to)
{
    Statement read(
        m_database,
        itemScoreColumns
            + QStringLiteral("FROM item_month_rank w %1 item i ON i.shop_id = w.shop_id AND i.item_number = w.item_number "
                             "CROSS JOIN item_score_month m ON m.shop_id = w.shop_id AND m.month = w.month AND m.item_number = "
                             "w.item_number "
                             "WHERE w.shop_id = ? AND w.month = ? AND (w.owed, w.item_number) > (?, ?) %2 %3 %4 "
                             "ORDER BY w.owed, w.item_number LIMIT ?")
                  .arg(m_search.asksItem() ? QStringLiteral("CROSS JOIN") : QStringLiteral("LEFT JOIN"),
                       to ? QStringLiteral("AND (w.owed, w.item_number) <= (?, ?)") : QString(),
                       timesOf(QLatin1String("AND item_is_in(?, w.item_number) "), m_search.sets().size()),
                       m_search.conditions()));
    read.bind(m_shop.value).bind(m_month.number()).bind(from.owed).bind(from.itemNumber);
    if (to)
        read.bind(to->owed).bind(to->itemNumber);
    for (const QByteArray &set : m_search.sets())
        read.bind(set);
    m_search.bindConditions(read);
    return listOf(read.bind(m_limit), readItemScore);
}

StoreResult<QList<ItemScore>> ItemScoreRead::pick(const ItemSearch::Way &way, const Rank &from)
{
    Statement read(
        m_database,
        QStringLiteral("WITH few AS MATERIALIZED (SELECT DISTINCT item_number FROM (%1)) ").arg(way.sql) + itemScoreColumns
            + QStringLiteral(
                  "FROM few w CROSS JOIN item_score_month m ON m.shop_id = ? AND m.month = ? AND m.item_number = w.item_number "
                  "LEFT JOIN item i ON i.shop_id = m.shop_id AND i.item_number = m.item_number "
                  "WHERE (-(m.delivery + m.claim + m.review), m.item_number) > (?, ?) %1 "
                  "ORDER BY -(m.delivery + m.claim + m.review), m.item_number LIMIT ?")
                  .arg(m_search.conditions()));
    read.bind(way.found).bind(m_shop.value).bind(m_month.number()).bind(from.owed).bind(from.itemNumber);
    m_search.bindConditions(read);
    return listOf(read.bind(m_limit), readItemScore);
}

StoreResult<QList<ItemScore>> ItemScoreRead::sift(const Rank &from)
{
    if (!m_search.lacksSets())
        return walk(from, {});
    const auto to = farEnough(from);
    if (!to)
        return tl::unexpected(to.error());
    const auto rows = walk(from, *to);
    if (!rows || !*to || rows->size() == m_limit)
        return rows;
    CONSOLE_TRY(m_search.readLackingSets());
    m_limit -= int(rows->size());
    const auto rest = walk(**to, {});
    if (!rest)
        return rest;
    return *rows + *rest;
}

StoreResult<std::optional<Rank>> ItemScoreRead::farEnough(const Rank &from)
{
    Statement read(m_database, QStringLiteral("SELECT owed, item_number FROM item_month_rank WHERE shop_id = ? AND month = ? "
                                              "AND (owed, item_number) > (?, ?) ORDER BY owed, item_number LIMIT 1 OFFSET ?"));
    read.bind(m_shop.value).bind(m_month.number()).bind(from.owed).bind(from.itemNumber).bind(m_walked);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(Rank{read.integer(0), read.text(1)}) : std::nullopt;
}

/// One page of the events from before the present system, item by item.
class PastScoreRead
{
public:
    PastScoreRead(Database &database, ShopId shop, const PastScoreFilter &filter, const SearchEffort &effort)
        : m_database(database), m_shop(shop), m_search(database, shop, {{}, filter.itemNumber, filter.name}, effort),
          m_walked(effort.walked), m_from(filter.from.isValid() ? dayNumber(filter.from) : 0),
          m_to(dayNumber(filter.to.isValid() ? std::min(filter.to, lastPastDay()) : lastPastDay()))
    {
    }

    StoreResult<QList<ScoreEvent>> page(const std::optional<ScoreEvent> &after, int limit);

private:
    static QDate lastPastDay() { return scoreSystemStart.addDays(-1); }

    StoreResult<void> readItem(const QString &itemNumber, const std::optional<ScoreEvent> &after, int limit,
                               QList<ScoreEvent> &events);
    StoreResult<QStringList> itemsBehind(const QString &itemNumber, int limit);
    StoreResult<QStringList> walk(const QString &from, const QString &to, int limit);
    StoreResult<QStringList> pick(const ItemSearch::Way &way, const QString &from, int limit);
    StoreResult<QStringList> sift(const QString &from, int limit);

    Database &m_database;
    ShopId m_shop;
    ItemSearch m_search;
    int m_walked;
    int m_from;
    int m_to;
};

/// Of the items' months, those of the present system are not in the index that is walked.
const QString pastMonths =
    QStringLiteral("FROM item_score_month w INDEXED BY item_score_month_past %1 "
                   "WHERE w.shop_id = ? AND w.month < 201907 AND w.month BETWEEN ? AND ? AND w.item_number > ? ");

StoreResult<QList<ScoreEvent>> PastScoreRead::page(const std::optional<ScoreEvent> &after, int limit)
{
    CONSOLE_TRY(m_search.weigh());
    QList<ScoreEvent> events;
    QString item;
    if (after) {
        item = after->itemNumber;
        CONSOLE_TRY(readItem(item, after, limit, events));
    }
    while (events.size() < limit) {
        const int asked = limit - int(events.size());
        const auto items = itemsBehind(item, asked);
        if (!items)
            return tl::unexpected(items.error());
        for (const QString &number : *items)
            CONSOLE_TRY(readItem(number, {}, limit, events));
        if (items->size() < asked)
            break;
        item = items->last();
    }
    return events;
}

StoreResult<void> PastScoreRead::readItem(const QString &itemNumber, const std::optional<ScoreEvent> &after, int limit,
                                          QList<ScoreEvent> &events)
{
    Statement read(
        m_database,
        QStringLiteral(
            "SELECT e.day, e.item_number, coalesce(i.name, ''), coalesce(i.category, ''), e.goods_kind, e.component, e.event, "
            "e.points, e.order_number, e.ordinal, e.rule "
            "FROM score_event e LEFT JOIN item i ON i.shop_id = e.shop_id AND i.item_number = e.item_number "
            "WHERE e.shop_id = ? AND e.item_number = ? AND e.day BETWEEN ? AND ? %1 "
            "ORDER BY e.day, e.goods_kind, e.component, e.event, e.order_number, e.ordinal LIMIT ?")
            .arg(after ? QStringLiteral("AND %1 > (?, ?, ?, ?, ?, ?)").arg(placeInItem) : QString()));
    read.bind(m_shop.value).bind(itemNumber).bind(m_from).bind(m_to);
    if (after)
        bindPlace(read, *after);
    const auto found = listOf(read.bind(limit - int(events.size())), readEvent);
    if (!found)
        return tl::unexpected(found.error());
    events.append(*found);
    return {};
}

StoreResult<QStringList> PastScoreRead::itemsBehind(const QString &itemNumber, int limit)
{
    if (m_search.isOpen())
        return walk(itemNumber, {}, limit);
    if (m_search.way())
        return pick(*m_search.way(), itemNumber, limit);
    return sift(itemNumber, limit);
}

StoreResult<QStringList> PastScoreRead::walk(const QString &from, const QString &to, int limit)
{
    const QString join = QStringLiteral("%1 item i ON i.shop_id = w.shop_id AND i.item_number = w.item_number")
                             .arg(m_search.asksItem() ? QStringLiteral("CROSS JOIN") : QStringLiteral("LEFT JOIN"));
    Statement read(m_database, QStringLiteral("SELECT DISTINCT w.item_number ") + pastMonths.arg(join)
                                   + (to.isEmpty() ? QString() : QStringLiteral("AND w.item_number <= ? "))
                                   + timesOf(QLatin1String("AND item_is_in(?, w.item_number) "), m_search.sets().size())
                                   + m_search.conditions() + QStringLiteral(" ORDER BY w.item_number LIMIT ?"));
    read.bind(m_shop.value).bind(m_from / 100).bind(m_to / 100).bind(from);
    if (!to.isEmpty())
        read.bind(to);
    for (const QByteArray &set : m_search.sets())
        read.bind(set);
    m_search.bindConditions(read);
    return listOf(read.bind(limit), [](const Statement &row) -> StoreResult<QString> { return row.text(0); });
}

StoreResult<QStringList> PastScoreRead::pick(const ItemSearch::Way &way, const QString &from, int limit)
{
    Statement read(
        m_database,
        QStringLiteral(
            "WITH few AS MATERIALIZED (SELECT DISTINCT item_number FROM (%1)) "
            "SELECT w.item_number FROM few w LEFT JOIN item i ON i.shop_id = ? AND i.item_number = w.item_number "
            "WHERE w.item_number > ? AND EXISTS (SELECT 1 FROM item_score_month m INDEXED BY item_score_month_past "
            "WHERE m.shop_id = ? AND m.item_number = w.item_number AND m.month < 201907 AND m.month BETWEEN ? AND ?) %2 "
            "ORDER BY w.item_number LIMIT ?")
            .arg(way.sql, m_search.conditions()));
    read.bind(way.found).bind(m_shop.value).bind(from).bind(m_shop.value).bind(m_from / 100).bind(m_to / 100);
    m_search.bindConditions(read);
    return listOf(read.bind(limit), [](const Statement &row) -> StoreResult<QString> { return row.text(0); });
}

StoreResult<QStringList> PastScoreRead::sift(const QString &from, int limit)
{
    if (!m_search.lacksSets())
        return walk(from, {}, limit);
    Statement read(m_database, QStringLiteral("SELECT w.item_number ") + pastMonths.arg(QString())
                                   + QStringLiteral("ORDER BY w.item_number LIMIT 1 OFFSET ?"));
    read.bind(m_shop.value).bind(m_from / 100).bind(m_to / 100).bind(from).bind(m_walked);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    const QString to = *row ? read.text(0) : QString();
    const auto near = walk(from, to, limit);
    if (!near || to.isEmpty() || near->size() == limit)
        return near;
    CONSOLE_TRY(m_search.readLackingSets());
    const auto rest = walk(to, {}, limit - int(near->size()));
    if (!rest)
        return rest;
    return *near + *rest;
}

} // namespace

StoreResult<QList<ItemScore>> ScoreStore::itemScores(ShopId shop, const ItemScoreFilter &filter,
                                                     const std::optional<ItemScore> &after, int limit)
{
    ItemSearch search(m_database, shop, {filter.category, filter.itemNumber, filter.name}, m_effort);
    const Rank from = after ? Rank{-after->total.value(), after->itemNumber} : firstRank;
    ItemScoreRead read{m_database, shop, filter.month, search, m_effort.walked, limit};
    if (search.isOpen())
        return read.walk(from, {});
    CONSOLE_TRY(search.weigh());
    return search.way() ? read.pick(*search.way(), from) : read.sift(from);
}

StoreResult<QList<ScoreEvent>> ScoreStore::scoreDetail(ShopId shop, const ScoreDetailFilter &filter,
                                                       const std::optional<ScoreEvent> &after, int limit)
{
    QString conditions = QStringLiteral("shop_id = ? AND item_number = ? AND day BETWEEN ? AND ? AND goods_kind = ?");
    if (filter.component)
        conditions += QStringLiteral(" AND component = ?");
    if (after)
        conditions += QStringLiteral(" AND (day, goods_kind, component, event, order_number, ordinal) < (?, ?, ?, ?, ?, ?)");
    Statement read(
        m_database,
        QStringLiteral("SELECT day, item_number, '', '', goods_kind, component, event, points, order_number, ordinal, rule "
                       "FROM score_event WHERE %1 "
                       "ORDER BY day DESC, goods_kind DESC, component DESC, event DESC, order_number DESC, ordinal DESC LIMIT ?")
            .arg(conditions));
    read.bind(shop.value)
        .bind(filter.itemNumber)
        .bind(dayNumber(std::max(filter.from, scoreSystemStart)))
        .bind(dayNumber(filter.to));
    read.bind(codeIn(goodsKindCodes, filter.goodsKind));
    if (filter.component)
        read.bind(codeIn(scoreComponentCodes, *filter.component));
    if (after)
        bindPlace(read, *after);
    return listOf(read.bind(limit), readEvent);
}

StoreResult<QList<ScoreEvent>> ScoreStore::monthEvents(ShopId shop, const MonthEventFilter &filter,
                                                       const std::optional<ScoreEvent> &after, int limit)
{
    // Item by item, each by its range of days: the order of both tables' keys.
    QString conditions = QStringLiteral("m.shop_id = ? AND m.month = ?");
    if (filter.component)
        conditions += QStringLiteral(" AND e.component = ?");
    if (after)
        conditions +=
            QStringLiteral(" AND m.item_number >= ? AND (m.item_number > ? OR %1 > (?, ?, ?, ?, ?, ?))").arg(placeInItem);
    Statement read(
        m_database,
        QStringLiteral(
            "SELECT e.day, m.item_number, coalesce(i.name, ''), coalesce(i.category, ''), e.goods_kind, e.component, e.event, "
            "e.points, e.order_number, e.ordinal, e.rule "
            "FROM item_score_month m CROSS JOIN score_event e ON e.shop_id = m.shop_id AND e.item_number = m.item_number "
            "AND e.day BETWEEN ? AND ? "
            "LEFT JOIN item i ON i.shop_id = m.shop_id AND i.item_number = m.item_number WHERE %1 "
            "ORDER BY m.item_number, e.day, e.goods_kind, e.component, e.event, e.order_number, e.ordinal LIMIT ?")
            .arg(conditions));
    read.bind(dayNumber(std::max(filter.month.firstDay(), scoreSystemStart))).bind(dayNumber(filter.month.lastDay()));
    read.bind(shop.value).bind(filter.month.number());
    if (filter.component)
        read.bind(codeIn(scoreComponentCodes, *filter.component));
    if (after) {
        read.bind(after->itemNumber).bind(after->itemNumber);
        bindPlace(read, *after);
    }
    return listOf(read.bind(limit), readEvent);
}

StoreResult<QList<ScoreEvent>> ScoreStore::pastScores(ShopId shop, const PastScoreFilter &filter,
                                                      const std::optional<ScoreEvent> &after, int limit)
{
    PastScoreRead read(m_database, shop, filter, m_effort);
    return read.page(after, limit);
}

} // namespace console
