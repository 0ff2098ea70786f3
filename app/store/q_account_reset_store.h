#pragma once

#include "domain/clock.h"
#include "domain/codes.h"
#include "domain/shop.h"
#include "store/database.h"

#include <optional>

namespace console {

/// A reset of a forgotten Q-account password that is under way.
struct QAccountReset
{
    Instant requestedAt;
    Instant readyAt; ///< from then on a new password can be set
};

/// Why a Q-account password is not replaced, in order of precedence.
enum class QAccountStoreRefusal {
    ChangedMeanwhile, ///< the password is no longer the one that the change was made for
    NoneRequested,    ///< no reset is under way
    TooEarly          ///< its waiting time is not over
};

inline constexpr CodeTable<QAccountStoreRefusal, 3> qAccountStoreRefusalCodes{{
    {QAccountStoreRefusal::ChangedMeanwhile, QLatin1String("changed_meanwhile")},
    {QAccountStoreRefusal::NoneRequested, QLatin1String("none_requested")},
    {QAccountStoreRefusal::TooEarly, QLatin1String("too_early")},
}};

/// Replaces the Q-account password's hash, and keeps the waiting time of a forgotten one. Never sees a password, and never lets a
/// reset through before its time: a clock turned back makes the waiting no shorter. (One set forward can't be told from time that
/// has passed.)
class QAccountResetStore
{
public:
    explicit QAccountResetStore(Database &database) : m_database(database) {}

    /// The reset that is under way; empty where there is none.
    [[nodiscard]] StoreResult<std::optional<QAccountReset>> pending(ShopId shop);
    /// Begins the waiting time. Where one is under way already, it goes on and is returned. With a clock behind what the store has
    /// seen before, it begins at that time: putting the clock right again makes it no shorter.
    [[nodiscard]] ActionResult<QAccountReset, QAccountStoreRefusal> request(ShopId shop, qint64 waitingSeconds, const Clock &clock);
    /// Nothing happens where none is under way.
    [[nodiscard]] StoreResult<void> cancel(ShopId shop, const Clock &clock);

    /// Sets `hash` where the stored one still is `expected` (empty: none was set). A reset under way is no longer needed and ends;
    /// so does the lock after wrong passwords.
    [[nodiscard]] ActionResult<void, QAccountStoreRefusal> replace(const Shop &shop, const QString &expected, const QString &hash,
                                                                   const Clock &clock);
    /// Sets `hash` by the reset whose waiting time is over.
    [[nodiscard]] ActionResult<void, QAccountStoreRefusal> replaceByReset(const Shop &shop, const QString &hash, const Clock &clock);

private:
    [[nodiscard]] StoreResult<void> end(ShopId shop, QLatin1String how, Instant now);
    [[nodiscard]] StoreResult<void> write(const Shop &shop, const QString &hash, QLatin1String howResetEnds, Instant now);

    Database &m_database;
};

} // namespace console
