#pragma once

#include "domain/conversion_reminder.h"
#include "domain/shop.h"
#include "store/database.h"

namespace console {

/// What a shop was reminded of and has put away, for each month of points. Decides nothing about points.
class ConversionReminderStore
{
public:
    explicit ConversionReminderStore(Database &database) : m_database(database) {}

    [[nodiscard]] StoreResult<ReminderMemory> memory(ShopId shop, JstMonth pointsMonth);
    /// The seller has put `stage` away, and with it those before it.
    [[nodiscard]] StoreResult<void> putAway(ShopId shop, JstMonth pointsMonth, int stage);
    /// True for the first that asks, false once `stage` or a later one was told or put away: of several windows one tells it.
    [[nodiscard]] StoreResult<bool> claimTelling(ShopId shop, JstMonth pointsMonth, int stage);

private:
    Database &m_database;
};

} // namespace console
