#pragma once

#include "domain/clock.h"
#include "domain/shop.h"
#include "domain/withdrawal.h"
#include "store/database.h"

#include <QList>

namespace console {

/// A withdrawal as the user confirmed it. The fee is no part of it: the store takes the one in force out of `amount`.
struct WithdrawalDraft
{
    QString actionId;
    Yen amount; ///< leaves the settlement money, the fee included
};

/// One page of withdrawals, newest first. Pages count from 1.
struct WithdrawalPage
{
    QList<Withdrawal> withdrawals;
    qint64 page = 1;
    qint64 pageCount = 1;
    qint64 count = 0; ///< of all pages
};

/// Withdrawals of settlement money. Takes settled money only, and never more than there is at commit.
class WithdrawalStore
{
public:
    explicit WithdrawalStore(Database &database) : m_database(database) {}

    /// Records the withdrawal: amount − fee goes out, the fee is kept by Qoo10, both from the settlement money. The caller has
    /// checked the Q-account password; the settlement money and the shop's grade are read at commit, by `clock` once the write
    /// lock is held. The same action id and amount answers as the first time and books nothing.
    [[nodiscard]] ActionResult<Withdrawal, WithdrawalRefusal> request(const Shop &shop, const WithdrawalDraft &draft, const Clock &clock);
    /// The withdrawal that `draft` has made already; empty where it has made none. Writes nothing.
    [[nodiscard]] ActionResult<std::optional<Withdrawal>, WithdrawalRefusal> repeated(ShopId shop, const WithdrawalDraft &draft);
    /// `page` is brought into range.
    [[nodiscard]] StoreResult<WithdrawalPage> page(ShopId shop, qint64 page, int pageSize);

private:
    Database &m_database;
};

} // namespace console
