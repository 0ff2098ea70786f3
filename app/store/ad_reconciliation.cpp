#include "store/ad_reconciliation.h"

#include "domain/jst.h"
#include "store/stored_values.h"

namespace console {

namespace {

StoreResult<QList<AdCharge>> wonBids(Database &database, ShopId shop, DaySpan span)
{
    Statement read(database, QStringLiteral("SELECT day, ad_kind, sum(price - refunded) FROM ad_bid "
                                            "WHERE shop_id = ? AND day BETWEEN ? AND ? AND state = 'won' GROUP BY day, ad_kind"));
    read.bind(shop.value).bind(dayNumber(span.first)).bind(dayNumber(span.last));
    return listOf(read, [](const Statement &row) -> StoreResult<AdCharge> {
        const auto ad = storedCode(adKindCodes, row, 1);
        if (!ad)
            return tl::unexpected(ad.error());
        return AdCharge{dayOf(row.integer(0)), *ad, row.integer(2)};
    });
}

StoreResult<AdCharge> handMade(const Statement &row)
{
    AdCharge charge;
    charge.day = storedDay(row, 0).value_or(jst::dateOf({row.integer(1)}));
    if (!row.isNull(2)) {
        const auto ad = storedCode(adKindCodes, row, 2);
        if (!ad)
            return tl::unexpected(ad.error());
        charge.ad = *ad;
    }
    charge.qcash = -row.integer(3);
    return charge;
}

/// Nothing is dated after the day on which it is booked: what was booked before the span can't be of it.
StoreResult<QList<AdCharge>> handMadeFrom(Database &database, ShopId shop, QDate first)
{
    Statement read(database, QStringLiteral(
        "SELECT t.dated_on, t.booked_at, t.ad_kind, e.amount FROM entry e JOIN transfer t ON t.id = e.transfer_id "
        "WHERE e.account_id = (SELECT id FROM account WHERE shop_id = ? AND code = 'qcash') AND e.kind IN ('ad_spend', 'ad_refund') AND e.booked_at >= ? "
        "AND NOT EXISTS (SELECT 1 FROM ad_bid_step s WHERE s.shop_id = t.shop_id AND s.action_id = t.action_id) "
        "AND NOT EXISTS (SELECT 1 FROM transfer r WHERE r.reverses_transfer_id = t.id)"));
    return listOf(read.bind(shop.value).bind(jst::startOf(first).utcSeconds), handMade);
}

} // namespace

StoreResult<QList<AdCharge>> adCharges(Database &database, ShopId shop, DaySpan span)
{
    const DaySpan whole{qMax(span.first, QDate(1000, 1, 1)), qMin(span.last, QDate(9999, 12, 31))};
    auto charges = wonBids(database, shop, whole);
    if (!charges)
        return charges;
    const auto others = handMadeFrom(database, shop, whole.first);
    if (!others)
        return others;
    for (const AdCharge &charge : *others) {
        if (charge.day >= whole.first && charge.day <= whole.last)
            charges->append(charge);
    }
    return charges;
}

} // namespace console
