#include "store/lot_walk.h"

#include "store/row_reader.h"
#include "store/statement.h"

#include <algorithm>
#include <initializer_list>

namespace console {

namespace {

constexpr qint64 entriesPerStep = 5000;

/// A stored row as text, in the order in which an entry makes it.
using Rows = QList<QByteArray>;

QByteArray lotRow(qint64 transfer, qint64 number, QLatin1String kind, qint64 amount)
{
    return QByteArray::number(transfer) + ' ' + QByteArray::number(number) + ' ' + kind.data() + ' ' + QByteArray::number(amount);
}

QByteArray useRow(qint64 transfer, qint64 number, qint64 amount)
{
    return QByteArray::number(transfer) + ' ' + QByteArray::number(number) + ' ' + QByteArray::number(amount);
}

/// One row to a line of the query, its columns apart by a blank.
StoreResult<Rows> readRows(Database &database, const QString &sql, std::initializer_list<qint64> values)
{
    auto read = RowReader::prepare(database, sql);
    if (!read)
        return tl::unexpected(read.error());
    for (const qint64 value : values)
        read->bind(value);
    Rows rows;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return rows;
        rows.append(read->bytes(0).toByteArray());
    }
}

/// The transfer in the first row that one list has and the other hasn't; empty where they are alike.
std::optional<qint64> firstDifference(const Rows &stored, const Rows &expected)
{
    const auto [a, b] = std::mismatch(stored.begin(), stored.end(), expected.begin(), expected.end());
    if (a == stored.end() && b == expected.end())
        return std::nullopt;
    const QByteArray row = b != expected.end() ? *b : *a;
    return row.left(row.indexOf(' ')).toLongLong();
}

} // namespace

StoreResult<std::map<qint64, qint64>> LotCheck::wallets()
{
    Statement read(m_database, QStringLiteral("SELECT id, entries FROM account WHERE code = 'qcash'"));
    std::map<qint64, qint64> entries;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        entries[read.integer(0)] = read.integer(1);
    }
}

LotWalk &LotCheck::walkOf(qint64 account)
{
    return m_walks.try_emplace(account, m_database, account).first->second;
}

StoreResult<bool> LotCheck::walk(const std::function<bool(double)> &goOn)
{
    const auto accounts = wallets();
    if (!accounts)
        return tl::unexpected(accounts.error());
    double done = 0;
    for (const auto &[account, entries] : *accounts) {
        LotWalk &walk = walkOf(account);
        while (walk.walked() < entries) {
            if (!goOn((done + double(walk.walked()) / double(entries)) / double(accounts->size())))
                return false;
            const qint64 before = walk.walked();
            CONSOLE_TRY(checkTo(account, std::min(before + entriesPerStep, entries)));
            if (walk.walked() == before)
                break; // entries are missing: found elsewhere
        }
        done += 1;
    }
    return true;
}

StoreResult<void> LotCheck::checkTo(qint64 account, qint64 last)
{
    Rows lots;
    Rows uses;
    qint64 first = 0;
    qint64 latest = 0;
    const auto walked = walkOf(account).walkTo(last, [&](const LotWalk::Step &step) -> StoreResult<void> {
        if (first == 0)
            first = step.transfer;
        latest = step.transfer;
        if (step.kind)
            lots.append(lotRow(step.transfer, step.number, codeIn(lotKindCodes, *step.kind), step.amount));
        QList<LotQueue::Use> sorted = step.uses;
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
        for (const LotQueue::Use &use : sorted)
            uses.append(useRow(step.transfer, use.number, step.isGivenBack ? -use.amount : use.amount));
        return {};
    });
    if (!walked)
        return walked;
    const auto storedLots = readRows(m_database, QStringLiteral("SELECT transfer_id || ' ' || number || ' ' || kind || ' ' || amount FROM lot "
                                                                "WHERE account_id = ? AND transfer_id BETWEEN ? AND ? ORDER BY transfer_id"),
                                     {account, first, latest});
    if (!storedLots)
        return tl::unexpected(storedLots.error());
    const auto storedUses = readRows(m_database, QStringLiteral("SELECT transfer_id || ' ' || number || ' ' || amount FROM lot_use "
                                                                "WHERE account_id = ? AND transfer_id BETWEEN ? AND ? ORDER BY transfer_id, number"),
                                     {account, first, latest});
    if (!storedUses)
        return tl::unexpected(storedUses.error());
    if (const auto transfer = firstDifference(*storedLots, lots))
        m_report(FindingKind::LotsWrong, *transfer, QStringLiteral("the lot of an entry differs from the entry"));
    if (const auto transfer = firstDifference(*storedUses, uses))
        m_report(FindingKind::LotsWrong, *transfer, QStringLiteral("what an entry took from lots differs from what was left of them"));
    return {};
}

StoreResult<void> LotCheck::close()
{
    const auto accounts = wallets();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const auto &[account, entries] : *accounts) {
        if (walkOf(account).walked() < entries)
            CONSOLE_TRY(checkTo(account, entries));
        CONSOLE_TRY(checkRests(account));
    }
    return {};
}

StoreResult<void> LotCheck::checkRests(qint64 account)
{
    const LotWalk &walk = walkOf(account);
    Rows open;
    for (const auto &[number, lot] : walk.queue().unused())
        open.append(QByteArray::number(number) + ' ' + QByteArray::number(lot.rest));
    const auto storedOpen = readRows(m_database, QStringLiteral("SELECT number || ' ' || rest FROM lot_open WHERE account_id = ? ORDER BY number"), {account});
    if (!storedOpen)
        return tl::unexpected(storedOpen.error());
    if (*storedOpen != open)
        m_report(FindingKind::LotsWrong, account, QStringLiteral("what is left of the lots differs from what was used"));
    Rows days;
    for (const auto &[key, rest] : walk.dayRests())
        days.append(codeIn(lotKindCodes, key.first).data() + QByteArray(" ") + QByteArray::number(key.second) + ' ' + QByteArray::number(rest));
    auto storedDays = readRows(m_database, QStringLiteral("SELECT kind || ' ' || day || ' ' || rest FROM lot_day WHERE account_id = ?"), {account});
    if (!storedDays)
        return tl::unexpected(storedDays.error());
    std::sort(days.begin(), days.end());
    std::sort(storedDays->begin(), storedDays->end());
    if (*storedDays != days)
        m_report(FindingKind::LotsWrong, account, QStringLiteral("what was left of the lots day by day differs from what was used"));
    return {};
}

} // namespace console
