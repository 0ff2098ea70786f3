#include "control/withdrawing.h"

#include "control/charging.h"

namespace console {

namespace {

/// Empty where `money` covers `amount`.
StoreResult<std::optional<WithdrawalRefusal>> shortage(Wallet &wallet, const Shop &shop, Yen amount, QDate today)
{
    const auto current = wallet.shops.bySellerId(shop.sellerId);
    if (!current)
        return tl::unexpected(current.error());
    const auto money = wallet.settlement.available(shop.id, *current ? (*current)->grade : shop.grade, today);
    if (!money)
        return tl::unexpected(money.error());
    return amount > money->spendableSettled ? std::optional(WithdrawalRefusal::MoreThanSettled) : std::nullopt;
}

} // namespace

StoreResult<WithdrawalAttempt> requestWithdrawal(Wallet &wallet, const Shop &shop, const WithdrawalDraft &draft, const QString &password,
                                                 const Clock &clock)
{
    const auto refused = [](WithdrawalRefusal refusal, int waitSeconds = 0) { return WithdrawalAttempt{{}, refusal, waitSeconds}; };
    const auto answered = [&refused](const ActionResult<Withdrawal, WithdrawalRefusal> &result) -> StoreResult<WithdrawalAttempt> {
        if (result)
            return WithdrawalAttempt{*result, {}, 0};
        if (const auto *error = std::get_if<StoreError>(&result.error()))
            return tl::unexpected(*error);
        return refused(std::get<WithdrawalRefusal>(result.error()));
    };
    const auto earlier = wallet.withdrawals.repeated(shop.id, draft);
    if (!earlier)
        return answered(tl::unexpected(earlier.error()));
    if (*earlier)
        return WithdrawalAttempt{**earlier, {}, 0};
    if (!quoteWithdrawal(draft.amount))
        return refused(WithdrawalRefusal::NothingArrives);
    // Whoever asks for too much is told so before the password is counted; the store decides again at commit.
    const auto tooLittle = shortage(wallet, shop, draft.amount, jst::dateOf(clock.now()));
    if (!tooLittle)
        return tl::unexpected(tooLittle.error());
    if (*tooLittle)
        return refused(**tooLittle);
    const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
    if (!hash)
        return tl::unexpected(hash.error());
    if (hash->isEmpty())
        return refused(WithdrawalRefusal::QAccountPasswordNotSet);
    const auto checked = checkQAccountPassword(wallet, shop, password, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    switch (checked->answer) {
    case PasswordAnswer::Wrong:
        return refused(WithdrawalRefusal::QAccountPasswordWrong);
    case PasswordAnswer::Wait:
        return refused(WithdrawalRefusal::QAccountLocked, checked->waitSeconds);
    case PasswordAnswer::Right:
        return answered(wallet.withdrawals.request(shop, draft, clock));
    }
    Q_UNREACHABLE();
}

} // namespace console
