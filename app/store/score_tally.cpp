#include "store/score_tally.h"

#include "store/stored_values.h"

namespace console {

namespace {

StoreResult<ScoreTally> readTally(const Statement &row)
{
    const auto goodsKind = storedCode(goodsKindCodes, row, 0);
    const auto component = storedCode(scoreComponentCodes, row, 1);
    const auto points = storedAmount<Points>(row, 3);
    if (!goodsKind || !component || !points)
        return tl::unexpected(unreadable(QStringLiteral("an item's scores")));
    return ScoreTally{*goodsKind, *component, row.integer(2), *points};
}

} // namespace

StoreResult<QList<ScoreTally>> scoreTally(Database &database, ShopId shop, const QString &itemNumber, JstMonth month)
{
    Statement read(database,
                   QStringLiteral("SELECT goods_kind, component, count(*), sum(points) FROM score_event "
                                  "WHERE shop_id = ? AND item_number = ? AND day BETWEEN ? AND ? GROUP BY goods_kind, component"));
    read.bind(shop.value).bind(itemNumber);
    read.bind(dayNumber(std::max(month.firstDay(), scoreSystemStart))).bind(dayNumber(month.lastDay()));
    return listOf(read, readTally);
}

} // namespace console
