#pragma once

#include "domain/clock.h"
#include "store/database.h"

namespace console {

enum class PasswordKind { Login, QAccount };

/// Slows wrong passwords down and then locks for a while. Counts every attempt before it is tried, on disk, so that neither a
/// kill nor a clock turned back gives more tries. Never locks for good.
class PasswordGuard
{
public:
    explicit PasswordGuard(Database &database) : m_database(database) {}

    /// Seconds to wait before the next attempt; 0 where one may be made now, which is then counted as failed already.
    [[nodiscard]] StoreResult<int> beginAttempt(PasswordKind kind, const QString &subject, const Clock &clock);
    /// The attempt was right: the count starts anew.
    [[nodiscard]] StoreResult<void> succeeded(PasswordKind kind, const QString &subject);

    /// Chosen: two free tries, then 2 and 4 seconds, from the fifth on 30 seconds doubling to 15 minutes.
    [[nodiscard]] static int waitSecondsAfter(int failures);

private:
    Database &m_database;
};

} // namespace console
