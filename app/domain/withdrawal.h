#pragma once

#include "domain/amount.h"
#include "domain/codes.h"
#include "domain/jst.h"

#include <optional>

namespace console {

/// Why a withdrawal is not recorded, in order of precedence.
enum class WithdrawalRefusal {
    ActionIdReused,         ///< the action id stands for something else already
    NothingArrives,         ///< the amount does not exceed the fee
    MoreThanSettled,        ///< more than the settlement money at this moment
    QAccountPasswordNotSet,
    QAccountPasswordWrong,
    QAccountLocked          ///< too many wrong Q-account passwords
};

inline constexpr CodeTable<WithdrawalRefusal, 6> withdrawalRefusalCodes{{
    {WithdrawalRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {WithdrawalRefusal::NothingArrives, QLatin1String("nothing_arrives")},
    {WithdrawalRefusal::MoreThanSettled, QLatin1String("more_than_settled")},
    {WithdrawalRefusal::QAccountPasswordNotSet, QLatin1String("q_account_password_not_set")},
    {WithdrawalRefusal::QAccountPasswordWrong, QLatin1String("q_account_password_wrong")},
    {WithdrawalRefusal::QAccountLocked, QLatin1String("q_account_locked")},
}};

/// What one withdrawal costs (known: product.md, page 5).
inline constexpr qint64 withdrawalFeeYen = 150;

/// What a withdrawal of `amount` comes to. The fee is taken out of the amount asked for, so that the whole of the settlement money
/// can be asked for (chosen: no public text says whether it comes on top).
struct WithdrawalQuote
{
    Yen amount;   ///< leaves the settlement money
    Yen fee;
    Yen received; ///< arrives at the shop's bank
};

/// Empty where nothing would arrive: the amount has to exceed the fee.
[[nodiscard]] constexpr std::optional<WithdrawalQuote> quoteWithdrawal(Yen amount)
{
    const auto fee = known<Yen>(withdrawalFeeYen);
    const auto received = amount.minus(fee);
    if (!received || received->value() <= 0)
        return std::nullopt;
    return WithdrawalQuote{amount, fee, *received};
}

/// A withdrawal as it stands in the book.
struct Withdrawal
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop
    WithdrawalQuote quote;
    Yen balanceAfter; ///< settlement money left
    Instant requestedAt;
};

} // namespace console
