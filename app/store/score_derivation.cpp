#include "store/score_derivation.h"

#include "domain/day_number.h"
#include "domain/text_folding.h"
#include "store/item_index.h"
#include "store/row_reader.h"
#include "store/score_rule_store.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <sqlite3.h>

#include <algorithm>

namespace console {

namespace {

bool isSamePlace(const ScoreEvent &a, const ScoreEvent &b)
{
    return a.date == b.date && a.itemNumber == b.itemNumber && a.goodsKind == b.goodsKind && a.component == b.component && a.event == b.event
        && a.ordinal == b.ordinal;
}

const ScoreEvent *findIn(const QList<ScoreEvent> &scores, const ScoreEvent &score)
{
    const auto found = std::find_if(scores.cbegin(), scores.cend(), [&](const ScoreEvent &other) { return isSamePlace(score, other); });
    return found == scores.cend() ? nullptr : &*found;
}

} // namespace

ScoreDerivation::ScoreDerivation(Database &database)
    : m_database(database),
      m_orders(database, QLatin1String("rederived_order"), QLatin1String("order_number TEXT"), QLatin1String("order_number")),
      // The key is score_event's with the month before the day, so that the sums need no sorting. points is NULL where the score goes,
      // before where it comes.
      m_scores(database, QLatin1String("derived_score"),
               QLatin1String("item_number TEXT, month INTEGER, day INTEGER, goods_kind TEXT, component TEXT, event TEXT, "
                             "order_number TEXT, ordinal INTEGER, points INTEGER, before INTEGER, rule TEXT"),
               QLatin1String("item_number, month, day, goods_kind, component, event, order_number, ordinal")),
      m_items(database, QLatin1String("derived_item"), QLatin1String("item_number TEXT, name TEXT NOT NULL, name_folded TEXT NOT NULL"),
              QLatin1String("item_number")),
      m_sums(database, QLatin1String("derived_change"))
{
}

StoreResult<void> ScoreDerivation::create()
{
    CONSOLE_TRY(m_orders.create());
    CONSOLE_TRY(m_scores.create());
    CONSOLE_TRY(m_items.create());
    return m_sums.create();
}

// How many rows `sql`, which each `?` binds to the shop, has written.
StoreResult<qint64> ScoreDerivation::fill(ShopId shop, const QString &sql)
{
    Statement write(m_database, sql);
    for (qsizetype place = sql.count(u'?'); place > 0; --place)
        write.bind(shop.value);
    CONSOLE_TRY(write.run());
    return sqlite3_changes64(m_database.handle());
}

StoreResult<void> ScoreDerivation::select(ShopId shop, const QString &sql)
{
    const auto selected = fill(shop, QStringLiteral("INSERT OR IGNORE INTO temp.rederived_order %1").arg(sql));
    if (!selected)
        return tl::unexpected(selected.error());
    m_selected += *selected;
    return {};
}

StoreResult<void> ScoreDerivation::drop(ShopId shop, const QString &sql)
{
    const auto dropped = fill(shop, QStringLiteral("INSERT OR IGNORE INTO temp.derived_score SELECT item_number, day / 100, day, goods_kind, "
                                                   "component, event, order_number, ordinal, NULL, points, rule FROM (%1)")
                                        .arg(sql));
    if (!dropped)
        return tl::unexpected(dropped.error());
    return *dropped == 0 ? StoreResult<void>() : apply(shop);
}

StoreResult<bool> ScoreDerivation::hasDerived(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM score_derivation WHERE shop_id = ?"));
    const auto count = oneInteger(read.bind(shop.value));
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

StoreResult<void> ScoreDerivation::deriveUnconverted(ShopId shop)
{
    if (m_selected == 0)
        return {};
    const auto isDerived = hasDerived(shop);
    const auto from = ScoreRuleStore(m_database).firstUnconvertedDay(shop);
    if (!isDerived || !from)
        return tl::unexpected(isDerived ? from.error() : isDerived.error());
    if (!*isDerived) {
        // Before that only a saved rule set has derived anything.
        Statement narrow(m_database, QStringLiteral("DELETE FROM temp.rederived_order AS t WHERE NOT EXISTS "
                                                    "(SELECT 1 FROM score_event e INDEXED BY score_event_derived "
                                                    "WHERE e.shop_id = ? AND e.order_number = t.order_number AND e.rule <> '')"));
        CONSOLE_TRY(narrow.bind(shop.value).run());
    }
    return derive(shop, {false, *from, {}, {}});
}

StoreResult<void> ScoreDerivation::deriveChanged(ShopId shop)
{
    const auto isDerived = hasDerived(shop);
    const auto from = ScoreRuleStore(m_database).firstUnconvertedDay(shop);
    if (!isDerived || !from)
        return tl::unexpected(isDerived ? from.error() : isDerived.error());
    const bool isSelectionApart = *isDerived || from->isValid();
    if (isSelectionApart && m_selected > 0)
        CONSOLE_TRY(derive(shop, {false, {}, {}, {}}));
    if (*isDerived)
        return {};
    CONSOLE_TRY(derive(shop, {true, *from, {}, {}}));
    Statement note(m_database, QStringLiteral("INSERT INTO score_derivation (shop_id) VALUES (?)"));
    return note.bind(shop.value).run();
}

StoreResult<void> ScoreDerivation::deriveFrom(ShopId shop, QDate from)
{
    return derive(shop, {true, from, {}, {}});
}

StoreResult<void> ScoreDerivation::derive(ShopId shop, const ScoreSelection &selection)
{
    const auto rules = ScoreRuleStore(m_database).ruleBook(shop);
    if (!rules)
        return tl::unexpected(rules.error());
    CONSOLE_TRY(compareScores(m_database, shop, *rules, selection, [this](const ComparedScores &scores) { return stage(scores); }));
    return m_staged == 0 ? StoreResult<void>() : apply(shop);
}

StoreResult<void> ScoreDerivation::stage(const ComparedScores &scores)
{
    for (const ScoreEvent &stored : scores.stored) {
        if (!findIn(scores.derived, stored))
            CONSOLE_TRY(stageScore(stored, std::nullopt, stored.points));
    }
    for (const ScoreEvent &derived : scores.derived) {
        const ScoreEvent *stored = findIn(scores.stored, derived);
        if (!stored || stored->points != derived.points || stored->rule != derived.rule)
            CONSOLE_TRY(stageScore(derived, derived.points, stored ? std::optional(stored->points) : std::nullopt));
    }
    return nameItem(scores);
}

StoreResult<void> ScoreDerivation::stageScore(const ScoreEvent &score, std::optional<qint64> points, std::optional<qint64> before)
{
    ++m_staged;
    const int day = dayNumber(score.date);
    m_scores.bind(score.itemNumber).bind(qint64(day / 100)).bind(qint64(day));
    m_scores.bind(codeIn(goodsKindCodes, score.goodsKind)).bind(codeIn(scoreComponentCodes, score.component));
    m_scores.bind(score.event).bind(score.orderNumber).bind(qint64(score.ordinal));
    return m_scores.bind(points).bind(before).bind(score.rule).insert();
}

StoreResult<void> ScoreDerivation::nameItem(const ComparedScores &scores)
{
    if (scores.derived.isEmpty())
        return {};
    const QString &number = scores.derived.first().itemNumber;
    const auto known = m_named.constFind(number);
    if (known != m_named.cend() && (!known->isEmpty() || scores.itemName.isEmpty()))
        return {};
    m_named.insert(number, scores.itemName);
    const QString folded = foldedForSearch(scores.itemName);
    return m_items.bind(number).bind(scores.itemName).bind(folded).insert();
}

StoreResult<void> ScoreDerivation::apply(ShopId shop)
{
    CONSOLE_TRY(runForEach(m_database,
                           QStringLiteral("SELECT %1, item_number, day, goods_kind, component, event, order_number, ordinal "
                                          "FROM temp.derived_score WHERE points IS NULL")
                               .arg(shop.value),
                           QStringLiteral("DELETE FROM score_event WHERE shop_id = ? AND item_number = ? AND day = ? AND goods_kind = ? "
                                          "AND component = ? AND event = ? AND order_number = ? AND ordinal = ?")));
    Statement move(m_database,
                   QStringLiteral("INSERT INTO score_event "
                                  "(shop_id, item_number, day, goods_kind, component, event, order_number, ordinal, points, rule) "
                                  "SELECT ?, item_number, day, goods_kind, component, event, order_number, ordinal, points, rule "
                                  "FROM temp.derived_score WHERE points IS NOT NULL "
                                  "ON CONFLICT DO UPDATE SET points = excluded.points, rule = excluded.rule"));
    CONSOLE_TRY(move.bind(shop.value).run());
    CONSOLE_TRY(m_sums.gather(QStringLiteral("derived_score"), QStringLiteral("s.points"), QStringLiteral("s.before"), {}, shop));
    CONSOLE_TRY(m_sums.apply(shop));
    // An item that only orders name is known from its first score on; what another file tells of it stands.
    Statement name(m_database, QStringLiteral("INSERT INTO item (shop_id, item_number, name, name_folded) "
                                              "SELECT ?, item_number, name, name_folded FROM temp.derived_item WHERE true "
                                              "ON CONFLICT DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded "
                                              "WHERE name = '' AND excluded.name <> ''"));
    CONSOLE_TRY(name.bind(shop.value).run());
    CONSOLE_TRY(indexItems(m_database, shop, QLatin1String("derived_item")));
    return clear();
}

StoreResult<void> ScoreDerivation::clear()
{
    m_named.clear();
    m_staged = 0;
    CONSOLE_TRY(runSql(m_database, QStringLiteral("DELETE FROM temp.derived_score")));
    return runSql(m_database, QStringLiteral("DELETE FROM temp.derived_item"));
}

} // namespace console
