#include "store/record_merge.h"

#include "domain/day_number.h"
#include "domain/text_folding.h"
#include "store/statement.h"

namespace console {

RecordMerge<ScoreEvent>::RecordMerge(Database &database)
    : m_database(database)
      // The key begins as score_event's does, with the month before the day: rows come out in the order in which they go in there,
      // and by item and month, so that nothing needs sorting.
      ,
      m_events(database, QLatin1String("staged_score"),
               QLatin1String("item_number TEXT, month INTEGER, day INTEGER, goods_kind TEXT, component TEXT, event TEXT, "
                             "order_number TEXT, ordinal INTEGER, points INTEGER NOT NULL"),
               QLatin1String("item_number, month, day, goods_kind, component, event, order_number, ordinal")),
      m_items(database, QLatin1String("staged_score_item"),
              QLatin1String("item_number TEXT, name TEXT NOT NULL, name_folded TEXT NOT NULL, category TEXT NOT NULL"),
              QLatin1String("item_number")),
      m_changes(database, QLatin1String("score_change"),
                QLatin1String("item_number TEXT, month INTEGER, delivery INTEGER, claim INTEGER, review INTEGER, "
                              "delivery_events INTEGER, claim_events INTEGER, review_events INTEGER, "
                              "general_events INTEGER, reserve_events INTEGER, updated INTEGER"),
                QLatin1String("item_number, month"))
{
}

StoreResult<void> RecordMerge<ScoreEvent>::create()
{
    CONSOLE_TRY(m_events.create());
    CONSOLE_TRY(m_items.create());
    return m_changes.create();
}

StoreResult<void> RecordMerge<ScoreEvent>::stage(const ScoreEvent &event)
{
    const int day = dayNumber(event.date);
    CONSOLE_TRY(m_events.bind(event.itemNumber)
                    .bind(qint64(day / 100))
                    .bind(qint64(day))
                    .bind(codeIn(goodsKindCodes, event.goodsKind))
                    .bind(codeIn(scoreComponentCodes, event.component))
                    .bind(event.event)
                    .bind(event.orderNumber)
                    .bind(qint64(event.ordinal))
                    .bind(event.points)
                    .insert());
    return stageItem(event);
}

StoreResult<void> RecordMerge<ScoreEvent>::stageItem(const ScoreEvent &event)
{
    const auto found = m_named.constFind(event.itemNumber);
    const bool isNew = found == m_named.cend();
    NamedItem named = isNew ? NamedItem{} : *found;
    const bool tellsName = named.name.isEmpty() && !event.itemName.isEmpty();
    const bool tellsCategory = named.category.isEmpty() && !event.category.isEmpty();
    if (event.itemNumber.isEmpty() || !(isNew || tellsName || tellsCategory))
        return {};
    if (tellsName)
        named.name = event.itemName;
    if (tellsCategory)
        named.category = event.category;
    const QString folded = foldedForSearch(named.name);
    m_named.insert(event.itemNumber, named);
    return m_items.bind(event.itemNumber).bind(named.name).bind(folded).bind(named.category).insert();
}

StoreResult<Merged> RecordMerge<ScoreEvent>::merge(ShopId shop)
{
    const auto merged = compare(shop);
    if (!merged)
        return merged;
    Statement move(
        m_database,
        QStringLiteral(
            "INSERT INTO score_event (shop_id, item_number, day, goods_kind, component, event, order_number, ordinal, points) "
            "SELECT ?, item_number, day, goods_kind, component, event, order_number, ordinal, points FROM temp.staged_score "
            "WHERE true ON CONFLICT DO UPDATE SET points = excluded.points WHERE points <> excluded.points"));
    CONSOLE_TRY(move.bind(shop.value).run());
    CONSOLE_TRY(sumUp(shop));
    CONSOLE_TRY(nameItems(shop));
    return merged;
}

// What each item's month gains by the staged rows over those that are stored under the same key.
StoreResult<Merged> RecordMerge<ScoreEvent>::compare(ShopId shop)
{
    Statement change(
        m_database,
        QStringLiteral("INSERT INTO temp.score_change SELECT s.item_number, s.month, "
                       "sum(iif(s.component = 'delivery', s.points - coalesce(e.points, 0), 0)), "
                       "sum(iif(s.component = 'claim', s.points - coalesce(e.points, 0), 0)), "
                       "sum(iif(s.component = 'review', s.points - coalesce(e.points, 0), 0)), "
                       "sum(e.points IS NULL AND s.component = 'delivery'), sum(e.points IS NULL AND s.component = 'claim'), "
                       "sum(e.points IS NULL AND s.component = 'review'), "
                       "sum(e.points IS NULL AND s.goods_kind = 'general'), sum(e.points IS NULL AND s.goods_kind = 'reserve'), "
                       "sum(e.points IS NOT NULL AND e.points <> s.points) "
                       "FROM temp.staged_score s LEFT JOIN score_event e ON e.shop_id = ? AND e.item_number = s.item_number "
                       "AND e.day = s.day AND e.goods_kind = s.goods_kind AND e.component = s.component AND e.event = s.event "
                       "AND e.order_number = s.order_number AND e.ordinal = s.ordinal "
                       "GROUP BY s.item_number, s.month"));
    CONSOLE_TRY(change.bind(shop.value).run());
    Statement counts(
        m_database,
        QStringLiteral(
            "SELECT coalesce(sum(general_events + reserve_events), 0), coalesce(sum(updated), 0) FROM temp.score_change"));
    const auto row = counts.next();
    if (!row)
        return tl::unexpected(row.error());
    return Merged{counts.integer(0), counts.integer(1)};
}

StoreResult<void> RecordMerge<ScoreEvent>::sumUp(ShopId shop)
{
    Statement byItem(
        m_database,
        QStringLiteral(
            "INSERT INTO item_score_month (shop_id, month, item_number, delivery, claim, review, general_events, reserve_events) "
            "SELECT ?, month, item_number, delivery, claim, review, general_events, reserve_events FROM temp.score_change "
            "WHERE general_events + reserve_events + updated > 0 ORDER BY month, item_number "
            "ON CONFLICT DO UPDATE SET delivery = delivery + excluded.delivery, claim = claim + excluded.claim, "
            "review = review + excluded.review, general_events = general_events + excluded.general_events, "
            "reserve_events = reserve_events + excluded.reserve_events"));
    CONSOLE_TRY(byItem.bind(shop.value).run());
    for (const auto &[component, code] : scoreComponentCodes) {
        Statement byMonth(
            m_database,
            QStringLiteral("INSERT INTO score_month (shop_id, month, component, points, events) "
                           "SELECT ?, month, ?, sum(%1), sum(%1_events) FROM temp.score_change GROUP BY month "
                           "HAVING sum(%1) <> 0 OR sum(%1_events) > 0 "
                           "ON CONFLICT DO UPDATE SET points = points + excluded.points, events = events + excluded.events")
                .arg(code));
        CONSOLE_TRY(byMonth.bind(shop.value).bind(code).run());
    }
    return {};
}

// An item that a score file names is known from then on; what the item file told of it stands.
StoreResult<void> RecordMerge<ScoreEvent>::nameItems(ShopId shop)
{
    Statement name(m_database,
                   QStringLiteral("INSERT INTO item (shop_id, item_number, name, name_folded, category) "
                                  "SELECT ?, item_number, name, name_folded, category FROM temp.staged_score_item WHERE true "
                                  "ON CONFLICT DO UPDATE SET name = iif(name = '', excluded.name, name), "
                                  "name_folded = iif(name = '', excluded.name_folded, name_folded), "
                                  "category = iif(category = '', excluded.category, category) "
                                  "WHERE (name = '' AND excluded.name <> '') OR (category = '' AND excluded.category <> '')"));
    return name.bind(shop.value).run();
}

} // namespace console
