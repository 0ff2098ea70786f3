#pragma once

#include "domain/lot.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QDate>
#include <QList>

namespace console {

class Database;

/// Builds the lots of all shops from their entries; inside a Transaction, for a store that had none.
[[nodiscard]] StoreResult<void> keepAllLots(Database &database);

/// The lots of Qcash of a shop: what came in and is not used yet, first-in first-out. Kept with every booking; only reads.
class LotStore
{
public:
    explicit LotStore(Database &database) : m_database(database) {}

    /// What was left of each kind at the end of `day` in Japan: all kinds, in LotKind's order. Adds up to the total of that moment:
    /// what is held for bids is not used yet.
    [[nodiscard]] StoreResult<QList<LotRest>> restsOn(ShopId shop, QDate day);
    /// Of the shop's entries from `first` to `last`, both inclusive; in their order, kinds in LotKind's order.
    [[nodiscard]] StoreResult<QList<LotShare>> shares(ShopId shop, qint64 firstOrdinal, qint64 lastOrdinal);

private:
    Database &m_database;
};

} // namespace console
