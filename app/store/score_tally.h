#pragma once

#include "domain/amount.h"
#include "domain/records.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

namespace console {

class Database;

/// How many events of one kind an item has in a month, and what they make.
struct ScoreTally
{
    GoodsKind goodsKind = GoodsKind::General;
    ScoreComponent component = ScoreComponent::Delivery;
    qint64 events = 0;
    Points points;
};

/// One item's month, only of the kinds that there are. Reads all of the item's events of the month: for a thread that may wait.
[[nodiscard]] StoreResult<QList<ScoreTally>> scoreTally(Database &database, ShopId shop, const QString &itemNumber, JstMonth month);

} // namespace console
