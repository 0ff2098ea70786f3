#include "store/password_guard.h"

#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

QLatin1String codeOf(PasswordKind kind)
{
    return kind == PasswordKind::Login ? QLatin1String("login") : QLatin1String("q_account");
}

} // namespace

int PasswordGuard::waitSecondsAfter(int failures)
{
    if (failures < 3)
        return 0;
    if (failures < 5)
        return failures == 3 ? 2 : 4;
    constexpr int longestWait = 15 * 60;
    return std::min(longestWait, 30 << std::min(failures - 5, 5));
}

StoreResult<int> PasswordGuard::beginAttempt(PasswordKind kind, const QString &subject, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 now = clock.now().utcSeconds;
    int failures = 0;
    qint64 lastAttempt = now;
    {
        Statement read(m_database, QStringLiteral("SELECT failures, last_attempt_at FROM password_guard WHERE kind = ? AND subject = ?"));
        read.bind(codeOf(kind)).bind(subject);
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row) {
            failures = read.number(0);
            lastAttempt = read.integer(1);
        }
    }
    // A clock turned back restarts the waiting time: it gets no shorter, and never longer than its whole length.
    const bool clockTurnedBack = now < lastAttempt;
    const qint64 waited = clockTurnedBack ? 0 : now - lastAttempt;
    const qint64 left = waitSecondsAfter(failures) - waited;
    if (left > 0 && !clockTurnedBack)
        return int(left);
    Statement write(m_database, QStringLiteral("INSERT INTO password_guard (kind, subject, failures, last_attempt_at) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT DO UPDATE SET failures = excluded.failures, last_attempt_at = excluded.last_attempt_at"));
    write.bind(codeOf(kind)).bind(subject).bind(left > 0 ? failures : failures + 1).bind(now);
    CONSOLE_TRY(write.run());
    CONSOLE_TRY(transaction->commit());
    return left > 0 ? int(left) : 0;
}

StoreResult<void> PasswordGuard::succeeded(PasswordKind kind, const QString &subject)
{
    Statement forget(m_database, QStringLiteral("DELETE FROM password_guard WHERE kind = ? AND subject = ?"));
    forget.bind(codeOf(kind)).bind(subject);
    return forget.run();
}

} // namespace console
