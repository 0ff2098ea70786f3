#pragma once

#include "domain/jst.h"
#include "store/verification.h"

#include <QHash>

#include <deque>
#include <map>
#include <tuple>

namespace console {

struct TransferRecord;

/// Walks over the book in the order of booking and checks every transfer against the chain, its two entries and the balances
/// before it, adding up what accounts and days must say. Never writes.
class BookWalk
{
public:
    using Report = std::function<void(FindingKind, qint64, const QString &)>;

    BookWalk(Database &database, Report report) : m_database(database), m_report(std::move(report)) {}

    /// Goes on behind the last transfer walked, in short steps; false where `goOn`, told the share done, stopped it.
    [[nodiscard]] StoreResult<bool> walkTo(qint64 last, const std::function<bool(double)> &goOn);
    /// Accounts and sums by day; in the read transaction in which the walk reached the book's end.
    [[nodiscard]] StoreResult<void> checkSums();
    [[nodiscard]] qint64 checked() const { return m_checked; }

private:
    struct Entry
    {
        qint64 ordinal;
        qint64 transfer;
        QString kind;
        qint64 amount;
        qint64 balance;
        qint64 bookedAt;
    };
    struct Account
    {
        qint64 balance = 0;
        qint64 entries = 0;
        qint64 lastRead = 0; ///< ordinal
        std::deque<Entry> ahead;
    };
    struct DaySum
    {
        qint64 entries = 0;
        qint64 first = 0; ///< received, or spent on ads
        qint64 second = 0; ///< spent, or returned by ads
        friend bool operator==(const DaySum &, const DaySum &) = default;
    };
    /// Account (of an ad: shop), day since 1970-01-01, kind of entry (or ad).
    using DaySums = std::map<std::tuple<qint64, qint64, QString>, DaySum>;

    [[nodiscard]] StoreResult<void> walkStep(qint64 after, qint64 until);
    [[nodiscard]] StoreResult<void> checkSide(const TransferRecord &transfer, qint64 account, qint64 amount);
    [[nodiscard]] StoreResult<const Entry *> nextEntry(qint64 id, Account &account);
    [[nodiscard]] StoreResult<void> addUpAd(const TransferRecord &transfer);
    [[nodiscard]] StoreResult<void> checkAccounts();
    [[nodiscard]] StoreResult<void> checkDays(const QString &sql, DaySums expected);

    Database &m_database;
    Report m_report;
    QHash<qint64, Account> m_accounts;
    DaySums m_days;
    DaySums m_adDays;
    QHash<qint64, bool> m_wallets; ///< by account: whether it is a shop's Qcash
    QByteArray m_chain = QByteArray(32, '\0');
    qint64 m_nextId = 1;
    qint64 m_walkedTo = 0;
    qint64 m_checked = 0;
};

} // namespace console
