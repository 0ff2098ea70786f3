#pragma once

#include "control/qcash_outlook_catalogue.h"
#include "store/wallet.h"

namespace console {

/// What the book says of a shop's Qcash on `today`: balances, and what ads cost, from the sums kept by day. Short reads only.
[[nodiscard]] StoreResult<QcashFigures> readQcashFigures(Wallet &wallet, ShopId shop, QDate today);
/// The same, judged by the shop's plan and the day's rules.
[[nodiscard]] StoreResult<QcashOutlook> readQcashOutlook(Wallet &wallet, ShopId shop, const QcashOutlookCatalogue &catalogue, QDate today);

} // namespace console
