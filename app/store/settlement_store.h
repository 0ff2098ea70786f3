#pragma once

#include "domain/amount.h"
#include "domain/shop.h"
#include "store/database.h"

#include <QDate>

namespace console {

/// Yen that Qoo10 owes the shop, less what has paid for tickets; negative where a return overtook a payment.
struct SettlementMoney
{
    Yen settled; ///< settlement day reached
    Yen due;     ///< delivered, settlement day still to come
};

/// Settlement money as reckoned from delivered orders until settlement files are imported (product.md, page 5).
class SettlementStore
{
public:
    explicit SettlementStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<SettlementMoney> available(ShopId shop, Grade grade, QDate today);
    /// Takes `amount` from the deliveries whose money is due, oldest first; inside a Transaction that has checked available().
    [[nodiscard]] StoreResult<void> useDueMoney(ShopId shop, Grade grade, QDate today, qint64 transferId, Yen amount);

private:
    Database &m_database;
};

} // namespace console
