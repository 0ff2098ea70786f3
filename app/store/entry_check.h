#pragma once

#include "store/verification.h"

#include <functional>
#include <map>

namespace console {

/// Checks that the history's search has every entry of every Qcash account, as it stands in the book. Goes in short steps; never writes.
class EntryCheck
{
public:
    using Report = std::function<void(FindingKind, qint64, const QString &)>;

    EntryCheck(Database &database, Report report) : m_database(database), m_report(std::move(report)) {}

    /// False where `goOn`, told the share done, stopped it.
    [[nodiscard]] StoreResult<bool> run(const std::function<bool(double)> &goOn);

private:
    struct Wallet
    {
        qint64 account;
        qint64 shop;
        qint64 entries;
    };
    struct Sums
    {
        qint64 place = 0;
        qint64 ordinal = 0;
        qint64 received = 0;
        qint64 spent = 0;
    };

    [[nodiscard]] StoreResult<QList<Wallet>> wallets();
    [[nodiscard]] StoreResult<void> checkEntries(const Wallet &wallet, qint64 after, qint64 until);
    [[nodiscard]] StoreResult<bool> checkKind(const Wallet &wallet, QLatin1String kind, Sums &sums, int limit);
    [[nodiscard]] StoreResult<void> checkEnd(const Wallet &wallet);
    [[nodiscard]] StoreResult<void> checkGrams();
    void report(qint64 row) { m_report(FindingKind::SearchIndex, row, QStringLiteral("what the history is searched by differs from the entries")); }

    Database &m_database;
    Report m_report;
};

} // namespace console
