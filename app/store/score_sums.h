#pragma once

#include "domain/shop.h"
#include "store/staged_table.h"

namespace console {

/// What score events that come, change or go do to the sums of their months and items: gathered in a temporary table first, applied
/// with a few statements. Never touches the events.
class ScoreSums
{
public:
    /// `table`: the temporary table's name, one for each that lives at the same time.
    ScoreSums(Database &database, QLatin1String table);

    [[nodiscard]] StoreResult<void> create() { return m_changes.create(); }
    /// `events` is a temporary table with item_number, month, goods_kind and component; `points` and `before` are what an event has
    /// after and before in SQL, over that table as s and `join`; NULL where it isn't there. `events` comes out ordered by item and month.
    [[nodiscard]] StoreResult<void> gather(const QString &events, const QString &points, const QString &before, const QString &join,
                                           ShopId shop);
    [[nodiscard]] StoreResult<void> apply(ShopId shop);

private:
    [[nodiscard]] StoreResult<void> removeEmptied(ShopId shop);

    Database &m_database;
    QString m_table;
    StagedTable m_changes;
};

} // namespace console
