#pragma once

#include "domain/lot.h"
#include "store/verification.h"

#include <functional>
#include <map>

namespace console {

/// The lots of one wallet account as its entries make them, reckoned anew from the first entry on. Reads entries, and of corrected
/// ones the lots that are stored; writes nothing.
class LotWalk
{
public:
    /// What an entry did to the lots: nothing where it set Qcash aside, or no longer.
    struct Step
    {
        qint64 transfer = 0;
        qint64 number = 0;       ///< of the lot that it brought; 0 where it brought none
        std::optional<LotKind> kind;
        qint64 amount = 0;       ///< of that lot
        QList<LotQueue::Use> uses; ///< what it took, or gave back
        bool isGivenBack = false;
        qint64 day = 0;          ///< in Japan, since 1970-01-01
    };
    using Visit = std::function<StoreResult<void>(const Step &step)>;
    /// What was left at the end of each day that changed it.
    using DayRests = std::map<std::pair<LotKind, qint64>, qint64>;

    LotWalk(Database &database, qint64 account) : m_database(database), m_account(account) {}

    /// Goes on behind the last entry walked, up to the ordinal `last`.
    [[nodiscard]] StoreResult<void> walkTo(qint64 last, const Visit &visit);

    [[nodiscard]] qint64 walked() const { return m_walked; }
    [[nodiscard]] const LotQueue &queue() const { return m_queue; }
    [[nodiscard]] const DayRests &dayRests() const { return m_dayRests; }

private:
    struct Entry
    {
        qint64 transfer;
        EntryKind kind;
        qint64 amount;
        qint64 day;
        std::optional<qint64> reverses;
        std::optional<PaymentMethod> method;
    };

    [[nodiscard]] StoreResult<Step> stepOf(const Entry &entry);
    [[nodiscard]] StoreResult<std::optional<qint64>> lotOf(qint64 transfer);
    [[nodiscard]] StoreResult<QList<LotQueue::Use>> usesOf(qint64 transfer);
    void closeDay(const Step &step);

    Database &m_database;
    qint64 m_account;
    qint64 m_walked = 0;
    LotQueue m_queue;
    std::map<LotKind, qint64> m_rests;
    DayRests m_dayRests;
};

/// Compares the stored lots with those that the entries make. Never writes.
class LotCheck
{
public:
    using Report = std::function<void(FindingKind, qint64, const QString &)>;

    LotCheck(Database &database, Report report) : m_database(database), m_report(std::move(report)) {}

    /// All wallets, in short steps; false where `goOn`, told the share done, stopped it.
    [[nodiscard]] StoreResult<bool> walk(const std::function<bool(double)> &goOn);
    /// What came meanwhile, and what is left; in one read transaction.
    [[nodiscard]] StoreResult<void> close();

private:
    [[nodiscard]] StoreResult<std::map<qint64, qint64>> wallets();
    [[nodiscard]] LotWalk &walkOf(qint64 account);
    [[nodiscard]] StoreResult<void> checkTo(qint64 account, qint64 last);
    [[nodiscard]] StoreResult<void> checkRests(qint64 account);

    Database &m_database;
    Report m_report;
    std::map<qint64, LotWalk> m_walks; ///< by account
};

} // namespace console
