#pragma once

#include "store/wallet.h"

namespace console {

/// Fills an empty store with a made-up shop: a year of its life up to `clock`'s now, with the guides' figures (Qcash 10,430;
/// last month's points 12,352; settlement-due money 110,410; settlement money 726,608). The same for the same day.
[[nodiscard]] StoreResult<Shop> buildDemoShop(Wallet &wallet, const Clock &clock);

[[nodiscard]] QString demoSellerId();
[[nodiscard]] QString demoPassword();
[[nodiscard]] QString demoQAccountPassword();

} // namespace console
