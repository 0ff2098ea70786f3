#pragma once

#include "cli/demo_data.h"
#include "store/wallet.h"

namespace console {

/// Yen of settlement money, due or settled, that the demo shop's past tickets were paid with.
inline constexpr qint64 demoSettlementPaid = 25'000;

/// A year of conversions, tickets and ads that ends at the guides' total.
[[nodiscard]] StoreResult<void> bookDemoHistory(Wallet &wallet, const Shop &shop, const DemoData &data, Instant now, DemoChance &chance);

} // namespace console
