#pragma once

#include "store/auto_charge_store.h"

namespace console {

/// The plan's row as it stands; version 0 where there is none.
[[nodiscard]] StoreResult<AutoChargePlan> readAutoChargePlan(Database &database, ShopId shop);
/// Puts `plan` in the row's place; inside a Transaction only.
[[nodiscard]] StoreResult<void> writeAutoChargePlan(Database &database, ShopId shop, const AutoChargePlan &plan);

/// Whether the log has the occasion as charged for, skipped, given up or over the cap, under whichever version.
[[nodiscard]] StoreResult<bool> hasEnded(Database &database, ShopId shop, const QString &occasion);
/// The number that the log's next row will have.
[[nodiscard]] StoreResult<qint64> nextAutoChargeNumber(Database &database, ShopId shop);
/// Adds a row to the log: its number and time are given here, its terms are the plan's. Inside a Transaction only.
[[nodiscard]] StoreResult<void> logAutoCharge(Database &database, ShopId shop, const AutoChargePlan &plan, AutoChargeLogRow row, Instant now);

} // namespace console
