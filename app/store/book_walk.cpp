#include "store/book_walk.h"

#include "store/booking.h"
#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 transfersPerStep = 5000;
constexpr int entriesPerRead = 2000;

qint64 dayOf(qint64 bookedAt)
{
    return (bookedAt + jst::offsetSeconds) / 86400;
}

} // namespace

StoreResult<bool> BookWalk::walkTo(qint64 last, const std::function<bool(double)> &goOn)
{
    while (m_walkedTo < last) {
        if (!goOn(double(m_walkedTo) / double(last)))
            return false;
        const qint64 until = std::min(m_walkedTo + transfersPerStep, last);
        CONSOLE_TRY(walkStep(m_walkedTo, until));
        m_walkedTo = until;
    }
    return true;
}

StoreResult<void> BookWalk::walkStep(qint64 after, qint64 until)
{
    Statement read(m_database, QStringLiteral(
        "SELECT id, shop_id, action_id, part, from_account_id, to_account_id, amount, kind, booked_at, dated_on, "
        "coalesce(ad_kind, ''), coalesce(item_number, ''), note, reverses_transfer_id, chain FROM transfer WHERE id > ? AND id <= ? ORDER BY id"));
    read.bind(after).bind(until);
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const TransferRecord record{read.integer(0), read.integer(1),         read.text(2),  read.integer(3), read.integer(4),
                                    read.integer(5), read.integer(6),         read.text(7),  read.integer(8), read.optionalInteger(9),
                                    read.text(10),   read.text(11),           read.text(12), read.optionalInteger(13)};
        const QByteArray stored = read.bytes(14);
        if (record.id != m_nextId || chainLink(m_chain, record) != stored)
            m_report(FindingKind::ChainBroken, record.id, QStringLiteral("a transfer was changed, removed or put in"));
        m_nextId = record.id + 1;
        m_chain = stored;
        CONSOLE_TRY(checkSide(record, record.fromAccount, -record.amount));
        CONSOLE_TRY(checkSide(record, record.toAccount, record.amount));
        const auto kind = valueIn(entryKindCodes, record.kind);
        if (!record.adKind.isEmpty() && !(kind && setsAside(*kind)))
            CONSOLE_TRY(addUpAd(record));
        ++m_checked;
    }
}

/// The first entry of the account that no transfer has claimed yet; null behind the last one.
StoreResult<const BookWalk::Entry *> BookWalk::nextEntry(qint64 id, Account &account)
{
    if (account.ahead.empty()) {
        Statement read(m_database, QStringLiteral("SELECT ordinal, transfer_id, kind, amount, balance, booked_at FROM entry "
                                                  "WHERE account_id = ? AND ordinal > ? ORDER BY ordinal LIMIT ?"));
        read.bind(id).bind(account.lastRead).bind(entriesPerRead);
        for (;;) {
            const auto row = read.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            account.ahead.push_back({read.integer(0), read.integer(1), read.text(2), read.integer(3), read.integer(4), read.integer(5)});
        }
        if (!account.ahead.empty())
            account.lastRead = account.ahead.back().ordinal;
    }
    return account.ahead.empty() ? nullptr : &account.ahead.front();
}

StoreResult<void> BookWalk::checkSide(const TransferRecord &transfer, qint64 id, qint64 amount)
{
    Account &account = m_accounts[id];
    account.balance += amount;
    ++account.entries;
    DaySum &day = m_days[{id, dayOf(transfer.bookedAt), transfer.kind}];
    ++day.entries;
    (amount > 0 ? day.first : day.second) += std::abs(amount);

    for (;;) {
        const auto entry = nextEntry(id, account);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry || (*entry)->transfer > transfer.id) {
            m_report(FindingKind::EntriesWrong, transfer.id, QStringLiteral("an entry of the transfer is missing"));
            return {};
        }
        const Entry found = **entry;
        account.ahead.pop_front();
        if (found.transfer < transfer.id) {
            m_report(FindingKind::EntriesWrong, found.transfer, QStringLiteral("an entry too many, or out of its place"));
            continue;
        }
        if (found.amount != amount || found.kind != transfer.kind || found.bookedAt != transfer.bookedAt)
            m_report(FindingKind::EntriesWrong, transfer.id, QStringLiteral("an entry differs from its transfer"));
        if (found.balance != account.balance || found.ordinal != account.entries)
            m_report(FindingKind::RunningBalance, transfer.id, QStringLiteral("the running balance does not follow from the entry before"));
        return {};
    }
}

StoreResult<void> BookWalk::addUpAd(const TransferRecord &transfer)
{
    auto isWallet = m_wallets.constFind(transfer.fromAccount);
    if (isWallet == m_wallets.cend()) {
        Statement read(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM account WHERE id = ? AND code = 'qcash')"));
        read.bind(transfer.fromAccount);
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        isWallet = m_wallets.insert(transfer.fromAccount, read.integer(0) != 0);
    }
    DaySum &day = m_adDays[{transfer.shop, dayOf(transfer.bookedAt), transfer.adKind}];
    ++day.entries;
    (*isWallet ? day.first : day.second) += transfer.amount;
    return {};
}

StoreResult<void> BookWalk::checkSums()
{
    CONSOLE_TRY(checkAccounts());
    CONSOLE_TRY(checkDays(QStringLiteral("SELECT account_id, day, kind, entries, received, spent FROM entry_day"), m_days));
    return checkDays(QStringLiteral("SELECT shop_id, day, ad_kind, entries, spent, returned FROM ad_day"), m_adDays);
}

StoreResult<void> BookWalk::checkAccounts()
{
    Statement read(m_database, QStringLiteral("SELECT id, balance, entries FROM account"));
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const qint64 id = read.integer(0);
        Account &account = m_accounts[id];
        if (read.integer(1) != account.balance || read.integer(2) != account.entries)
            m_report(FindingKind::AccountBalance, id, QStringLiteral("the account does not stand where its transfers bring it"));
        const auto left = nextEntry(id, account);
        if (!left)
            return tl::unexpected(left.error());
        if (*left)
            m_report(FindingKind::EntriesWrong, (*left)->transfer, QStringLiteral("an entry too many, or out of its place"));
    }
}

StoreResult<void> BookWalk::checkDays(const QString &sql, DaySums expected)
{
    const auto detail = QStringLiteral("a sum kept by day differs from the entries");
    Statement read(m_database, sql);
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const auto sum = expected.find({read.integer(0), read.integer(1), read.text(2)});
        const DaySum stored{read.integer(3), read.integer(4), read.integer(5)};
        if (sum == expected.end() || sum->second != stored)
            m_report(FindingKind::DaySums, read.integer(0), detail);
        if (sum != expected.end())
            expected.erase(sum);
    }
    for (const auto &[key, sum] : expected)
        m_report(FindingKind::DaySums, std::get<0>(key), detail);
    return {};
}

} // namespace console
