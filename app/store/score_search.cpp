#include "store/score_store.h"

#include "domain/text_folding.h"
#include "store/stored_values.h"

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
    return ScoreEvent{dayOf(row.integer(0)), row.text(1),    row.text(2), row.text(3),  *goodsKind, *component,
                      row.text(6),           row.integer(7), row.text(8), row.number(9)};
}

// The part of score_event's key that follows the item.
void bindPlace(Statement &read, const ScoreEvent &event)
{
    read.bind(dayNumber(event.date))
        .bind(codeIn(goodsKindCodes, event.goodsKind))
        .bind(codeIn(scoreComponentCodes, event.component));
    read.bind(event.event).bind(event.orderNumber).bind(event.ordinal);
}

} // namespace

StoreResult<QList<ItemScore>> ScoreStore::itemScores(ShopId shop, const ItemScoreFilter &filter,
                                                     const std::optional<ItemScore> &after, int limit)
{
    const QString number = foldedForSearch(filter.itemNumber);
    const QString name = foldedForSearch(filter.name);
    const qint64 lastTotal = after ? after->total.value() : std::numeric_limits<qint64>::max();
    Statement read(
        m_database,
        QStringLiteral("SELECT m.item_number, coalesce(i.name, ''), coalesce(i.category, ''), m.delivery, m.claim, m.review, "
                       "m.delivery + m.claim + m.review AS total, m.general_events, m.reserve_events "
                       "FROM item_score_month m LEFT JOIN item i ON i.shop_id = m.shop_id AND i.item_number = m.item_number "
                       "WHERE m.shop_id = ? AND m.month = ? AND (? = '' OR i.category = ?) "
                       "AND (? = '' OR instr(lower(m.item_number), ?)) AND (? = '' OR instr(i.name_folded, ?)) "
                       "AND (total < ? OR (total = ? AND m.item_number > ?)) "
                       "ORDER BY total DESC, m.item_number LIMIT ?"));
    read.bind(shop.value).bind(filter.month.number()).bind(filter.category).bind(filter.category);
    read.bind(number).bind(number).bind(name).bind(name);
    read.bind(lastTotal).bind(lastTotal).bind(after ? after->itemNumber : QString()).bind(limit);
    return listOf(read, readItemScore);
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
        QStringLiteral("SELECT day, item_number, '', '', goods_kind, component, event, points, order_number, ordinal "
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

StoreResult<QList<ScoreEvent>> ScoreStore::pastScores(ShopId shop, const PastScoreFilter &filter,
                                                      const std::optional<ScoreEvent> &after, int limit)
{
    const QString number = foldedForSearch(filter.itemNumber);
    const QString name = foldedForSearch(filter.name);
    const QDate lastDay = scoreSystemStart.addDays(-1);
    // Item by item, each by its range of days: the order of score_event's key.
    QString conditions = QStringLiteral("i.shop_id = ? AND e.day BETWEEN ? AND ? AND (? = '' OR instr(lower(i.item_number), ?)) "
                                        "AND (? = '' OR instr(i.name_folded, ?))");
    if (after) {
        conditions +=
            QStringLiteral(" AND i.item_number >= ? AND (i.item_number > ? OR "
                           "(e.day, e.goods_kind, e.component, e.event, e.order_number, e.ordinal) > (?, ?, ?, ?, ?, ?))");
    }
    Statement read(
        m_database,
        QStringLiteral("SELECT e.day, i.item_number, i.name, i.category, e.goods_kind, e.component, e.event, e.points, "
                       "e.order_number, e.ordinal "
                       "FROM item i CROSS JOIN score_event e ON e.shop_id = i.shop_id AND e.item_number = i.item_number WHERE %1 "
                       "ORDER BY i.item_number, e.day, e.goods_kind, e.component, e.event, e.order_number, e.ordinal LIMIT ?")
            .arg(conditions));
    read.bind(shop.value);
    read.bind(filter.from.isValid() ? dayNumber(filter.from) : 0);
    read.bind(dayNumber(filter.to.isValid() ? std::min(filter.to, lastDay) : lastDay));
    read.bind(number).bind(number).bind(name).bind(name);
    if (after) {
        read.bind(after->itemNumber).bind(after->itemNumber);
        bindPlace(read, *after);
    }
    return listOf(read.bind(limit), readEvent);
}

} // namespace console
