#include "store/q_account_reset_store.h"

#include "store/password_guard.h"
#include "store/shop_store.h"
#include "store/stored_values.h"

#include <algorithm>

namespace console {

namespace {

/// The latest time that the store knows of: a clock that stands before it was turned back.
StoreResult<Instant> latestSeen(Database &database, ShopId shop, Instant now)
{
    Statement read(database, QStringLiteral("SELECT max(registered_at, "
                                            "coalesce((SELECT booked_at FROM transfer ORDER BY id DESC LIMIT 1), 0), "
                                            "coalesce((SELECT max(max(requested_at, coalesce(ended_at, 0))) FROM q_account_reset r "
                                            "WHERE r.shop_id = shop.id), 0)) FROM shop WHERE id = ?"));
    read.bind(shop.value);
    const auto seen = oneInteger(read);
    if (!seen)
        return tl::unexpected(seen.error());
    return std::max(now, Instant{*seen});
}

} // namespace

StoreResult<std::optional<QAccountReset>> QAccountResetStore::pending(ShopId shop)
{
    Statement read(m_database, QStringLiteral("SELECT requested_at, ready_at FROM q_account_reset WHERE shop_id = ? AND ended IS NULL"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<QAccountReset>();
    return std::optional<QAccountReset>(QAccountReset{Instant{read.integer(0)}, Instant{read.integer(1)}});
}

ActionResult<QAccountReset, QAccountStoreRefusal> QAccountResetStore::request(ShopId shop, qint64 waitingSeconds, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto hash = ShopStore(m_database).qAccountPasswordHash(shop);
    if (!hash)
        return tl::unexpected(hash.error());
    if (hash->isEmpty())
        return tl::unexpected(QAccountStoreRefusal::ChangedMeanwhile); // nothing to forget
    const auto underWay = pending(shop);
    if (!underWay)
        return tl::unexpected(underWay.error());
    if (*underWay)
        return **underWay;
    const auto from = latestSeen(m_database, shop, clock.now());
    if (!from)
        return tl::unexpected(from.error());
    const QAccountReset reset{*from, from->plusSeconds(waitingSeconds)};
    Statement insert(m_database, QStringLiteral("INSERT INTO q_account_reset (shop_id, number, requested_at, ready_at) "
                                                "SELECT ?, coalesce(max(number), 0) + 1, ?, ? FROM q_account_reset WHERE shop_id = ?"));
    insert.bind(shop.value).bind(reset.requestedAt.utcSeconds).bind(reset.readyAt.utcSeconds).bind(shop.value);
    CONSOLE_TRY(insert.run());
    CONSOLE_TRY(transaction->commit());
    return reset;
}

StoreResult<void> QAccountResetStore::cancel(ShopId shop, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CONSOLE_TRY(end(shop, QLatin1String("cancelled"), clock.now()));
    return transaction->commit();
}

ActionResult<void, QAccountStoreRefusal> QAccountResetStore::replace(const Shop &shop, const QString &expected, const QString &hash,
                                                                     const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = ShopStore(m_database).qAccountPasswordHash(shop.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != expected)
        return tl::unexpected(QAccountStoreRefusal::ChangedMeanwhile);
    CONSOLE_TRY(write(shop, hash, QLatin1String("not_needed"), clock.now()));
    CONSOLE_TRY(transaction->commit());
    return {};
}

ActionResult<void, QAccountStoreRefusal> QAccountResetStore::replaceByReset(const Shop &shop, const QString &hash, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto reset = pending(shop.id);
    if (!reset)
        return tl::unexpected(reset.error());
    if (!*reset)
        return tl::unexpected(QAccountStoreRefusal::NoneRequested);
    if (now < (*reset)->readyAt)
        return tl::unexpected(QAccountStoreRefusal::TooEarly);
    CONSOLE_TRY(write(shop, hash, QLatin1String("used"), now));
    CONSOLE_TRY(transaction->commit());
    return {};
}

StoreResult<void> QAccountResetStore::write(const Shop &shop, const QString &hash, QLatin1String howResetEnds, Instant now)
{
    CONSOLE_TRY(ShopStore(m_database).setQAccountPasswordHash(shop.id, hash));
    CONSOLE_TRY(end(shop.id, howResetEnds, now));
    return PasswordGuard(m_database).succeeded(PasswordKind::QAccount, shop.sellerId);
}

StoreResult<void> QAccountResetStore::end(ShopId shop, QLatin1String how, Instant now)
{
    Statement update(m_database, QStringLiteral("UPDATE q_account_reset SET ended = ?, ended_at = ? WHERE shop_id = ? AND ended IS NULL"));
    update.bind(how).bind(now.utcSeconds).bind(shop.value);
    return update.run();
}

} // namespace console
