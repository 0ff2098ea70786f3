#pragma once

#include "store/wallet.h"

namespace console {

/// What a withdrawal request came to.
struct WithdrawalAttempt
{
    Withdrawal withdrawal; ///< where nothing refused it
    std::optional<WithdrawalRefusal> refusal;
    int waitSeconds = 0; ///< of QAccountLocked
};

/// Requests a withdrawal of settlement money: amount, Q-account password, book. The page and the command line both use it, on a
/// thread that may wait. The same draft again answers as the first time.
[[nodiscard]] StoreResult<WithdrawalAttempt> requestWithdrawal(Wallet &wallet, const Shop &shop, const WithdrawalDraft &draft,
                                                               const QString &password, const Clock &clock);

} // namespace console
