#include "control/charging.h"

#include "store/password_hash.h"

namespace console {

namespace {

StoreResult<PasswordCheck> check(Wallet &wallet, PasswordKind kind, const QString &subject, const QString &hash, const QString &password,
                                 const Clock &clock)
{
    const auto wait = wallet.passwords.beginAttempt(kind, subject, clock);
    if (!wait)
        return tl::unexpected(wait.error());
    if (*wait > 0)
        return PasswordCheck{PasswordAnswer::Wait, *wait};
    if (password.size() > longestPassword || !passwordMatches(hash, password))
        return PasswordCheck{PasswordAnswer::Wrong, 0};
    if (auto forgotten = wallet.passwords.succeeded(kind, subject); !forgotten)
        return tl::unexpected(forgotten.error());
    return PasswordCheck{PasswordAnswer::Right, 0};
}

} // namespace

StoreResult<PasswordCheck> checkLoginPassword(Wallet &wallet, const QString &sellerId, const QString &password, const Clock &clock)
{
    const auto shop = wallet.shops.bySellerId(sellerId);
    if (!shop)
        return tl::unexpected(shop.error());
    if (!*shop)
        return check(wallet, PasswordKind::Login, sellerId, unmatchableHash(), password, clock);
    const auto hash = wallet.shops.loginPasswordHash((*shop)->id);
    if (!hash)
        return tl::unexpected(hash.error());
    return check(wallet, PasswordKind::Login, sellerId, *hash, password, clock);
}

StoreResult<PasswordCheck> checkQAccountPassword(Wallet &wallet, const Shop &shop, const QString &password, const Clock &clock)
{
    const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
    if (!hash)
        return tl::unexpected(hash.error());
    return check(wallet, PasswordKind::QAccount, shop.sellerId, hash->isEmpty() ? unmatchableHash() : *hash, password, clock);
}

} // namespace console
