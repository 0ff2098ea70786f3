#include "control/shop_closing.h"

#include "control/charging.h"

namespace console {

namespace {

ClosingAttempt refused(ClosingRefusal refusal, int waitSeconds = 0)
{
    return {{}, refusal, waitSeconds};
}

} // namespace

StoreResult<ClosingAttempt> closeShop(Wallet &wallet, const Shop &shop, const ClosingDraft &draft, const QString &typedSellerId,
                                      const QString &password, const Clock &clock)
{
    // What would refuse it anyway is told before a password is counted; the store decides again at commit.
    const auto obstacle = wallet.shopClosings.obstacle(shop.id);
    if (!obstacle)
        return tl::unexpected(obstacle.error());
    if (*obstacle && **obstacle != ClosingRefusal::AlreadyClosed)
        return refused(**obstacle);
    if (typedSellerId.trimmed() != shop.sellerId)
        return refused(ClosingRefusal::SellerIdDiffers);
    const auto checked = checkLoginPassword(wallet, shop.sellerId, password, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    switch (checked->answer) {
    case PasswordAnswer::Wrong:
        return refused(ClosingRefusal::PasswordWrong);
    case PasswordAnswer::Wait:
        return refused(ClosingRefusal::PasswordWait, checked->waitSeconds);
    case PasswordAnswer::Right:
        break;
    }
    const auto closed = wallet.shopClosings.close(shop, draft, clock);
    if (closed)
        return ClosingAttempt{*closed, {}, 0};
    if (const auto *error = std::get_if<StoreError>(&closed.error()))
        return tl::unexpected(*error);
    return refused(std::get<ClosingRefusal>(closed.error()));
}

} // namespace console
