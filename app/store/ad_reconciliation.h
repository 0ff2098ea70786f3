#pragma once

#include "domain/ad_reconciliation.h"
#include "domain/day_buckets.h"
#include "domain/shop.h"
#include "store/store_error.h"

namespace console {

class Database;

/// What the wallet was charged for ads of these days: won bids by their display day, less what was refunded, and entries made by hand by the
/// day that they are dated on, or else booked in Japan; a corrected entry counts as never made. Reads the bids and ad entries of the span.
[[nodiscard]] StoreResult<QList<AdCharge>> adCharges(Database &database, ShopId shop, DaySpan span);

} // namespace console
