#pragma once

#include "domain/day_number.h"
#include "record_sums.h"
#include "store/score_rule_store.h"

/// Derived scores as they are stored, and as they follow from the orders, reckoned one by one with the domain's own rules.
namespace samples {

inline QString scoreRow(const QString &item, qint64 day, QLatin1String kind, QLatin1String component, const ScoreEvent &score)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8|%9")
        .arg(item, QString::number(day), kind, component, score.event, score.orderNumber, QString::number(score.ordinal),
             QString::number(score.points), score.rule);
}

inline QStringList storedScores(Database &database, ShopId shop, const QString &condition = QStringLiteral("rule <> ''"))
{
    QStringList rows = rowsOf(database,
                              QStringLiteral("SELECT item_number, day, goods_kind, component, event, order_number, ordinal, points, rule "
                                             "FROM score_event WHERE shop_id = %1 AND %2")
                                  .arg(shop.value)
                                  .arg(condition),
                              9);
    rows.sort();
    return rows;
}

inline std::optional<QDate> dayIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(dayOf(row.integer(column)));
}

/// Those of a day or later.
inline QStringList since(int day, const QStringList &scores)
{
    QStringList rows;
    for (const QString &row : scores) {
        if (row.section(u'|', 1, 1).toInt() >= day)
            rows << row;
    }
    return rows;
}

/// Of every order without imported scores what the rules give for it, but for the components of which scores were imported without an
/// order number for the item in that month.
inline QStringList expectedScores(Database &database, ShopId shop)
{
    const auto book = ScoreRuleStore(database).ruleBook(shop);
    if (!book)
        qFatal("no rule book");
    const QStringList importedOfOrders = rowsOf(
        database, QStringLiteral("SELECT order_number FROM score_event WHERE rule = '' AND order_number <> '' AND shop_id = %1").arg(shop.value), 1);
    const QStringList importedOfItems = rowsOf(
        database, QStringLiteral("SELECT item_number, day / 100, component FROM score_event WHERE rule = '' AND order_number = '' AND shop_id = %1").arg(shop.value), 3);
    const QStringList reserve = rowsOf(
        database, QStringLiteral("SELECT item_number FROM item WHERE goods_kind = 'reserve' AND shop_id = %1").arg(shop.value), 1);
    QStringList rows;
    Statement read(database, QStringLiteral("SELECT order_number, item_number, state, ordered_at, ship_planned_on, shipped_on, delivered_on "
                                            "FROM sales_order WHERE shop_id = ?"));
    read.bind(shop.value);
    while (read.next().value()) {
        ScoredOrder order{read.text(0), read.text(1), GoodsKind::General, *valueIn(salesOrderStateCodes, read.text(2)),
                          {},           dayIn(read, 4), dayIn(read, 5),     dayIn(read, 6)};
        if (reserve.contains(order.itemNumber))
            order.goodsKind = GoodsKind::Reserve;
        if (!read.isNull(3))
            order.orderedOn = jst::dateOf({read.integer(3)});
        for (const ScoreEvent &score : deriveScores(order, *book, BusinessCalendar::ofJapan())) {
            const QLatin1String component = codeIn(scoreComponentCodes, score.component);
            if (importedOfOrders.contains(score.orderNumber)
                || importedOfItems.contains(QStringList{score.itemNumber, QString::number(dayNumber(score.date) / 100), component}.join(u'|')))
                continue;
            rows << scoreRow(score.itemNumber, dayNumber(score.date), codeIn(goodsKindCodes, score.goodsKind), component, score);
        }
    }
    rows.sort();
    return rows;
}

/// A delivered order of an item, in time in all ways.
inline SalesOrder deliveredOrder(const QString &number, QDate shippedOn, const QString &itemNumber = QStringLiteral("700"))
{
    SalesOrder order = salesOrder(number, SalesOrderState::Delivered, jst::at(shippedOn.addDays(-2), QTime(12, 0)));
    order.itemNumber = itemNumber;
    order.itemName = QStringLiteral("Serum");
    order.shipPlannedOn = shippedOn;
    order.shippedOn = shippedOn;
    order.deliveredOn = shippedOn;
    return order;
}

} // namespace samples
