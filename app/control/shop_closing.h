#pragma once

#include "store/wallet.h"

namespace console {

/// What an attempt to close a shop came to.
struct ClosingAttempt
{
    std::optional<ShopClosing> closing; ///< where nothing refused it
    std::optional<ClosingRefusal> refusal;
    int waitSeconds = 0; ///< of PasswordWait
};

/// Closes a shop: typed seller ID, login password, book. On a thread that may wait. The same draft again answers as the first time.
[[nodiscard]] StoreResult<ClosingAttempt> closeShop(Wallet &wallet, const Shop &shop, const ClosingDraft &draft, const QString &typedSellerId,
                                                    const QString &password, const Clock &clock);

} // namespace console
