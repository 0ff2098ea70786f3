#include "store/settlement_store.h"

#include "domain/day_number.h"
#include "store/booking.h"
#include "store/statement.h"
#include "store/stored_values.h"

#include <algorithm>
#include <vector>

namespace console {

namespace {

/// What one day's deliveries bring, less what of them has been used.
struct Delivery
{
    qint64 day;
    qint64 left;
};

/// Of the days after the last settled one, by day.
StoreResult<std::vector<Delivery>> dueDeliveries(Database &database, ShopId shop, Grade grade, QDate today)
{
    const int settled = dayNumber(lastSettledDelivery(today, grade));
    Statement read(database, QStringLiteral(
        "SELECT day, sum(amount) FROM (SELECT day, supply_total AS amount FROM delivered_day WHERE shop_id = ? AND day > ? AND is_reported = 0 "
        "UNION ALL SELECT day, net FROM settlement_day WHERE shop_id = ? AND source = 'report' AND day > ? "
        "UNION ALL SELECT delivered_on, -amount FROM settlement_use WHERE shop_id = ? AND delivered_on > ?) GROUP BY day ORDER BY day"));
    read.bind(shop.value).bind(settled).bind(shop.value).bind(settled).bind(shop.value).bind(settled);
    std::vector<Delivery> deliveries;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return deliveries;
        deliveries.push_back({read.integer(0), read.integer(1)});
    }
}

StoreResult<qint64> dueDeductions(Database &database, ShopId shop, QDate today)
{
    const int settled = dayNumber(lastSettlementDay(today));
    Statement read(database, QStringLiteral("SELECT coalesce(sum(net), 0) FROM (SELECT net FROM settlement_day WHERE shop_id = ? AND source = 'deduction' "
                                            "AND day > ? UNION ALL SELECT net FROM settlement_day WHERE shop_id = ? AND source = 'mega_wari' AND day > ?)"));
    return oneInteger(read.bind(shop.value).bind(settled).bind(shop.value).bind(settled));
}

} // namespace

StoreResult<SettlementMoney> SettlementStore::available(ShopId shop, Grade grade, QDate today)
{
    const auto deliveries = dueDeliveries(m_database, shop, grade, today);
    if (!deliveries)
        return tl::unexpected(deliveries.error());
    const auto deductions = dueDeductions(m_database, shop, today);
    if (!deductions)
        return tl::unexpected(deductions.error());
    qint64 dueNow = *deductions;
    qint64 usable = 0;
    for (const Delivery &delivery : *deliveries) {
        dueNow += delivery.left;
        usable += std::max<qint64>(0, delivery.left);
    }
    Statement read(m_database, QStringLiteral("SELECT coalesce((SELECT amount FROM settlement_total WHERE shop_id = ?), 0)"));
    const auto total = oneInteger(read.bind(shop.value));
    if (!total)
        return tl::unexpected(total.error());
    // The accounts stand below zero by what was paid or withdrawn: the rest of all that came in is due or settled.
    const auto paid = accountBalance(m_database, shop, QLatin1String("settlement_money"));
    if (!paid)
        return tl::unexpected(paid.error());
    const auto paidFromDue = accountBalance(m_database, shop, QLatin1String("settlement_due_money"));
    if (!paidFromDue)
        return tl::unexpected(paidFromDue.error());
    const qint64 settledNow = *total + *paid + *paidFromDue - dueNow;
    // A day that moves between settled and due takes its money along, not what was paid with it: nothing pays beyond both together.
    const qint64 both = settledNow + dueNow;
    const auto settled = Yen::of(settledNow);
    const auto due = Yen::of(dueNow);
    const auto spendableSettled = Yen::of(std::max<qint64>(0, std::min(settledNow, both)));
    const auto spendableDue = Yen::of(std::max<qint64>(0, std::min({dueNow, both, usable})));
    if (!settled || !due || !spendableSettled || !spendableDue)
        return tl::unexpected(unreadable(QStringLiteral("settlement money")));
    return SettlementMoney{*settled, *due, *spendableSettled, *spendableDue};
}

StoreResult<bool> SettlementStore::hasSales(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM delivered_day WHERE shop_id = ?) "
                                              "OR EXISTS (SELECT 1 FROM settlement_day WHERE shop_id = ? AND source = 'report')"));
    const auto any = oneInteger(read.bind(shop.value).bind(shop.value));
    if (!any)
        return tl::unexpected(any.error());
    return *any != 0;
}

StoreResult<QList<SettlementPeriod>> SettlementStore::periods(ShopId shop, int limit)
{
    Statement read(m_database, QStringLiteral("SELECT source, first_day, last_day, lines, imported_at FROM settlement_period "
                                              "WHERE shop_id = ? ORDER BY last_day DESC, first_day DESC, source LIMIT ?"));
    read.bind(shop.value).bind(limit);
    return listOf(read, [](const Statement &row) -> StoreResult<SettlementPeriod> {
        const auto source = storedCode(settlementSourceCodes, row, 0);
        if (!source)
            return tl::unexpected(source.error());
        return SettlementPeriod{*source, dayOf(row.integer(1)), dayOf(row.integer(2)), row.integer(3), Instant{row.integer(4)}};
    });
}

StoreResult<void> SettlementStore::useDueMoney(ShopId shop, Grade grade, QDate today, qint64 transferId, Yen amount)
{
    const auto deliveries = dueDeliveries(m_database, shop, grade, today);
    if (!deliveries)
        return tl::unexpected(deliveries.error());
    qint64 wanted = amount.value();
    for (const Delivery &delivery : *deliveries) {
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
