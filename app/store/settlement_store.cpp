#include "store/settlement_store.h"

#include "domain/day_number.h"
#include "store/booking.h"
#include "store/statement.h"

#include <algorithm>
#include <vector>

namespace console {

StoreResult<SettlementMoney> SettlementStore::available(ShopId shop, Grade grade, QDate today)
{
    const int lastSettled = dayNumber(lastSettledDelivery(today, grade));
    // One row per day of delivery, however many orders there were.
    Statement read(m_database, QStringLiteral(
        "SELECT coalesce(sum(CASE WHEN day <= ? THEN amount END), 0), coalesce(sum(CASE WHEN day > ? THEN amount END), 0) FROM ("
        "SELECT day, supply_total AS amount FROM delivered_day WHERE shop_id = ? "
        "UNION ALL SELECT delivered_on, -amount FROM settlement_use WHERE shop_id = ?)"));
    read.bind(lastSettled).bind(lastSettled).bind(shop.value).bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    // The account stands below zero by what was paid from settled money.
    const auto paid = accountBalance(m_database, shop, QLatin1String("settlement_money"));
    if (!paid)
        return tl::unexpected(paid.error());
    const auto settled = Yen::of(read.integer(0) + *paid);
    const auto due = Yen::of(read.integer(1));
    if (!settled || !due)
        return tl::unexpected(unreadable(QStringLiteral("settlement money")));
    return SettlementMoney{*settled, *due};
}

StoreResult<void> SettlementStore::useDueMoney(ShopId shop, Grade grade, QDate today, qint64 transferId, Yen amount)
{
    struct Delivery
    {
        qint64 day;
        qint64 left;
    };
    std::vector<Delivery> deliveries;
    {
        Statement read(m_database, QStringLiteral(
            "SELECT d.day, d.supply_total - coalesce((SELECT sum(u.amount) FROM settlement_use u "
            "WHERE u.shop_id = d.shop_id AND u.delivered_on = d.day), 0) FROM delivered_day d WHERE d.shop_id = ? AND d.day > ? ORDER BY d.day"));
        read.bind(shop.value).bind(dayNumber(lastSettledDelivery(today, grade)));
        for (;;) {
            const auto row = read.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            deliveries.push_back({read.integer(0), read.integer(1)});
        }
    }
    qint64 wanted = amount.value();
    for (const Delivery &delivery : deliveries) {
        const qint64 taken = std::min(wanted, delivery.left);
        if (taken <= 0)
            continue;
        Statement write(m_database, QStringLiteral("INSERT INTO settlement_use (transfer_id, shop_id, delivered_on, amount) VALUES (?, ?, ?, ?)"));
        write.bind(transferId).bind(shop.value).bind(delivery.day).bind(taken);
        CONSOLE_TRY(write.run());
        wanted -= taken;
    }
    if (wanted > 0)
        return tl::unexpected(StoreError{StoreFault::Failed, QStringLiteral("use due money"), QStringLiteral("less than was checked")});
    return {};
}

} // namespace console
