#include "store/score_sums.h"

#include "domain/records.h"
#include "store/row_reader.h"
#include "store/statement.h"

namespace console {

ScoreSums::ScoreSums(Database &database, QLatin1String table)
    : m_database(database),
      m_table(table),
      m_changes(database, table,
                QLatin1String("item_number TEXT, month INTEGER, delivery INTEGER, claim INTEGER, review INTEGER, "
                              "delivery_events INTEGER, claim_events INTEGER, review_events INTEGER, "
                              "general_events INTEGER, reserve_events INTEGER, touched INTEGER"),
                QLatin1String("item_number, month"))
{
}

StoreResult<void> ScoreSums::gather(const QString &events, const QString &points, const QString &before, const QString &join, ShopId shop)
{
    QStringList sums;
    for (const auto &[component, code] : scoreComponentCodes)
        sums << QStringLiteral("sum(iif(s.component = '%1', coalesce(%2, 0) - coalesce(%3, 0), 0))").arg(code, points, before);
    const auto count = [&](QLatin1String column, QLatin1String code) {
        sums << QStringLiteral("sum(iif(s.%1 = '%2', (%3 IS NOT NULL) - (%4 IS NOT NULL), 0))").arg(column, code, points, before);
    };
    for (const auto &[component, code] : scoreComponentCodes)
        count(QLatin1String("component"), code);
    for (const auto &[kind, code] : goodsKindCodes)
        count(QLatin1String("goods_kind"), code);
    CONSOLE_TRY(runSql(m_database, QStringLiteral("DELETE FROM temp.%1").arg(m_table)));
    Statement change(m_database, QStringLiteral("INSERT INTO temp.%1 SELECT s.item_number, s.month, %2, sum(%3 IS NOT %4) "
                                                "FROM temp.%5 s %6 GROUP BY s.item_number, s.month")
                                     .arg(m_table, sums.join(QStringLiteral(", ")), points, before, events, join));
    if (join.contains(u'?'))
        change.bind(shop.value);
    return change.run();
}

StoreResult<void> ScoreSums::apply(ShopId shop)
{
    Statement byItem(
        m_database,
        QStringLiteral(
            "INSERT INTO item_score_month (shop_id, month, item_number, delivery, claim, review, general_events, reserve_events) "
            "SELECT ?, month, item_number, delivery, claim, review, general_events, reserve_events FROM temp.%1 "
            "WHERE touched > 0 ORDER BY month, item_number "
            "ON CONFLICT DO UPDATE SET delivery = delivery + excluded.delivery, claim = claim + excluded.claim, "
            "review = review + excluded.review, general_events = general_events + excluded.general_events, "
            "reserve_events = reserve_events + excluded.reserve_events")
            .arg(m_table));
    CONSOLE_TRY(byItem.bind(shop.value).run());
    for (const auto &[component, code] : scoreComponentCodes) {
        Statement byMonth(
            m_database,
            QStringLiteral("INSERT INTO score_month (shop_id, month, component, points, events) "
                           "SELECT ?, month, ?, sum(%1), sum(%1_events) FROM temp.%2 GROUP BY month "
                           "HAVING sum(%1) <> 0 OR sum(%1_events) <> 0 "
                           "ON CONFLICT DO UPDATE SET points = points + excluded.points, events = events + excluded.events")
                .arg(code, m_table));
        CONSOLE_TRY(byMonth.bind(shop.value).bind(code).run());
    }
    return removeEmptied(shop);
}

// Only derived scores ever go.
StoreResult<void> ScoreSums::removeEmptied(ShopId shop)
{
    CONSOLE_TRY(runForEach(m_database,
                           QStringLiteral("SELECT %1, month, item_number FROM temp.%2 WHERE general_events + reserve_events < 0")
                               .arg(QString::number(shop.value), m_table),
                           QStringLiteral("DELETE FROM item_score_month WHERE shop_id = ? AND month = ? AND item_number = ? "
                                          "AND general_events + reserve_events = 0")));
    Statement byMonth(m_database, QStringLiteral("DELETE FROM score_month WHERE shop_id = ? AND events = 0"));
    return byMonth.bind(shop.value).run();
}

} // namespace console
