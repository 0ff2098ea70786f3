#pragma once

#include "domain/clock.h"

#include <QString>

namespace filling {

struct BigShop
{
    qint64 entries; ///< of the Qcash history, most of them ads
    int items;
    int orders;
};

/// In full 1,000,000 entries, 100,000 items and 100,000 orders; else a thousandth.
[[nodiscard]] BigShop bigShop();
/// Registers the shop `sellerId` in the store at `path`, an empty one, with history, items, scores and orders. No other window is at it.
void fillBigShop(const QString &path, const console::Clock &clock, const BigShop &size);
[[nodiscard]] QString bigShopSellerId();

} // namespace filling
