#include "store/conversion_reminder_store.h"

#include "store/statement.h"

namespace console {

namespace {

std::optional<int> storedStage(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

} // namespace

StoreResult<ReminderMemory> ConversionReminderStore::memory(ShopId shop, JstMonth pointsMonth)
{
    Statement read(m_database, QStringLiteral("SELECT told, put_away FROM conversion_reminder WHERE shop_id = ? AND month = ?"));
    const auto row = read.bind(shop.value).bind(pointsMonth.number()).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? ReminderMemory{storedStage(read, 0), storedStage(read, 1)} : ReminderMemory();
}

StoreResult<void> ConversionReminderStore::putAway(ShopId shop, JstMonth pointsMonth, int stage)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement write(m_database, QStringLiteral("INSERT INTO conversion_reminder (shop_id, month, put_away) VALUES (?, ?, ?) ON CONFLICT "
                                               "(shop_id, month) DO UPDATE SET put_away = min(excluded.put_away, coalesce(put_away, excluded.put_away))"));
    CONSOLE_TRY(write.bind(shop.value).bind(pointsMonth.number()).bind(stage).run());
    return transaction->commit();
}

StoreResult<bool> ConversionReminderStore::claimTelling(ShopId shop, JstMonth pointsMonth, int stage)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = memory(shop, pointsMonth);
    if (!before)
        return tl::unexpected(before.error());
    if (before->isTold(stage) || before->isPutAway(stage))
        return false;
    Statement write(m_database, QStringLiteral("INSERT INTO conversion_reminder (shop_id, month, told) VALUES (?, ?, ?) "
                                               "ON CONFLICT (shop_id, month) DO UPDATE SET told = excluded.told"));
    CONSOLE_TRY(write.bind(shop.value).bind(pointsMonth.number()).bind(stage).run());
    CONSOLE_TRY(transaction->commit());
    return true;
}

} // namespace console
