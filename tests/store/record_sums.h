#pragma once

#include "record_samples.h"

#include <QMap>

/// The sums that the store keeps on write, and the same sums counted anew from the rows.
namespace samples {

inline QStringList scoreSums(Database &database)
{
    return rowsOf(database, QStringLiteral("SELECT shop_id, month, component, points, events FROM score_month ORDER BY 1, 2, 3"),
                  5)
           + rowsOf(database,
                    QStringLiteral("SELECT shop_id, month, item_number, delivery, claim, review, general_events, reserve_events "
                                   "FROM item_score_month ORDER BY 1, 2, 3"),
                    8);
}

inline QStringList scoreSumsRecounted(Database &database)
{
    return rowsOf(database,
                  QStringLiteral("SELECT shop_id, day / 100, component, sum(points), count(*) FROM score_event "
                                 "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"),
                  5)
           + rowsOf(database,
                    QStringLiteral("SELECT shop_id, day / 100, item_number, sum(iif(component = 'delivery', points, 0)), "
                                   "sum(iif(component = 'claim', points, 0)), sum(iif(component = 'review', points, 0)), "
                                   "sum(goods_kind = 'general'), sum(goods_kind = 'reserve') FROM score_event "
                                   "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"),
                    8);
}

inline QStringList orderSums(Database &database)
{
    return rowsOf(database, QStringLiteral("SELECT shop_id, day, orders, total FROM sales_day ORDER BY 1, 2"), 4)
           + rowsOf(database, QStringLiteral("SELECT shop_id, day, shipped_on, orders, supply_total FROM delivered_day ORDER BY 1, 2, 3"), 5);
}

// The days are recounted here, by the domain's own calendar.
inline QStringList orderSumsRecounted(Database &database)
{
    QMap<QString, QPair<qint64, qint64>> sales;
    QMap<QString, QPair<qint64, qint64>> deliveries;
    Statement read(database, QStringLiteral("SELECT shop_id, state, ordered_at, coalesce(order_total, 0), delivered_on, "
                                            "coalesce(supply_total, 0), coalesce(shipped_on, delivered_on) FROM sales_order"));
    while (read.next().value()) {
        const QString state = read.text(1);
        const auto count = [&](auto &sums, const QString &day, qint64 amount) {
            auto &sum = sums[QStringLiteral("%1|%2").arg(read.integer(0)).arg(day)];
            sum = {sum.first + 1, sum.second + amount};
        };
        if (!read.isNull(2) && state != QLatin1String("cancelled") && state != QLatin1String("returned")) {
            const QString day = jst::dateOf({read.integer(2)}).toString(QStringLiteral("yyyyMMdd"));
            count(sales, day, read.integer(3));
        }
        if (!read.isNull(4) && state == QLatin1String("delivered"))
            count(deliveries, read.text(4) + u'|' + read.text(6), read.integer(5));
    }
    QStringList rows;
    for (const auto &sums : {sales, deliveries}) {
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            rows << QStringLiteral("%1|%2|%3").arg(sum.key()).arg(sum.value().first).arg(sum.value().second);
    }
    return rows;
}

} // namespace samples
