#include "store/record_merge.h"

#include "domain/day_number.h"
#include "domain/text_folding.h"
#include "store/item_index.h"
#include "store/score_derivation.h"
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
      m_orders(database, QLatin1String("staged_scored_order"), QLatin1String("order_number TEXT"), QLatin1String("order_number")),
      m_itemMonths(database, QLatin1String("staged_scored_month"), QLatin1String("item_number TEXT, month INTEGER, component TEXT"),
                   QLatin1String("item_number, month, component")),
      m_sums(database, QLatin1String("score_change"))
{
}

StoreResult<void> RecordMerge<ScoreEvent>::create()
{
    CONSOLE_TRY(m_events.create());
    CONSOLE_TRY(m_items.create());
    CONSOLE_TRY(m_orders.create());
    CONSOLE_TRY(m_itemMonths.create());
    return m_sums.create();
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
    CONSOLE_TRY(stageScored(event));
    return stageItem(event);
}

StoreResult<void> RecordMerge<ScoreEvent>::stageScored(const ScoreEvent &event)
{
    const qint64 month = dayNumber(event.date) / 100;
    // An order's scores stand together as a rule, and those of an item.
    const bool isOfOrder = !event.orderNumber.isEmpty();
    const bool isStaged = event.orderNumber == m_lastOrder
        && (isOfOrder || (event.component == m_lastComponent && event.itemNumber == m_lastItem && month == m_lastMonth));
    if (isStaged || (!isOfOrder && event.component == ScoreComponent::Review))
        return {};
    m_lastComponent = event.component;
    m_lastOrder = event.orderNumber;
    m_lastItem = event.itemNumber;
    m_lastMonth = month;
    if (isOfOrder)
        return m_orders.bind(event.orderNumber).insert();
    return m_itemMonths.bind(event.itemNumber).bind(month).bind(codeIn(scoreComponentCodes, event.component)).insert();
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
    CONSOLE_TRY(dropDerived(shop));
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
    CONSOLE_TRY(m_sums.apply(shop));
    CONSOLE_TRY(nameItems(shop));
    return merged;
}

// Imported scores stand in the place of derived ones: of all their order's, or without its number of those of their component, item
// and month. They must find their place empty.
StoreResult<void> RecordMerge<ScoreEvent>::dropDerived(ShopId shop)
{
    Statement orders(m_database, QStringLiteral("INSERT OR IGNORE INTO scored_order (shop_id, order_number) "
                                                "SELECT ?, order_number FROM temp.staged_scored_order ORDER BY 2"));
    CONSOLE_TRY(orders.bind(shop.value).run());
    Statement itemMonths(m_database,
                         QStringLiteral("INSERT OR IGNORE INTO scored_item_month (shop_id, item_number, month, component) "
                                        "SELECT ?, item_number, month, component FROM temp.staged_scored_month ORDER BY 2, 3, 4"));
    CONSOLE_TRY(itemMonths.bind(shop.value).run());
    ScoreDerivation derivation(m_database);
    CONSOLE_TRY(derivation.create());
    return derivation.drop(
        shop, QStringLiteral("SELECT e.* FROM temp.staged_scored_order t CROSS JOIN score_event e INDEXED BY score_event_derived "
                             "ON e.shop_id = ? AND e.order_number = t.order_number AND e.rule <> '' "
                             "UNION ALL SELECT e.* FROM temp.staged_scored_month t CROSS JOIN score_event e ON e.shop_id = ? "
                             "AND e.item_number = t.item_number AND e.day BETWEEN t.month * 100 AND t.month * 100 + 99 "
                             "AND e.component = t.component AND e.rule <> ''"));
}

// What each item's month gains by the staged rows over those that are stored under the same key.
StoreResult<Merged> RecordMerge<ScoreEvent>::compare(ShopId shop)
{
    const auto stored = QStringLiteral("LEFT JOIN score_event e ON e.shop_id = ? AND e.item_number = s.item_number "
                                       "AND e.day = s.day AND e.goods_kind = s.goods_kind AND e.component = s.component AND e.event = s.event "
                                       "AND e.order_number = s.order_number AND e.ordinal = s.ordinal");
    CONSOLE_TRY(m_sums.gather(QStringLiteral("staged_score"), QStringLiteral("s.points"), QStringLiteral("e.points"), stored, shop));
    Statement counts(m_database, QStringLiteral("SELECT coalesce(sum(general_events + reserve_events), 0), coalesce(sum(touched), 0) "
                                                "FROM temp.score_change"));
    const auto row = counts.next();
    if (!row)
        return tl::unexpected(row.error());
    return Merged{counts.integer(0), counts.integer(1) - counts.integer(0)};
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
    CONSOLE_TRY(name.bind(shop.value).run());
    return indexItems(m_database, shop, QLatin1String("staged_score_item"));
}

} // namespace console
