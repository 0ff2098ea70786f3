#include "store/lot_store.h"

#include "store/lot_walk.h"
#include "store/row_reader.h"
#include "store/row_writer.h"
#include "store/statement.h"

#include <algorithm>

namespace console {

namespace {

StoreResult<QList<qint64>> walletAccounts(Database &database)
{
    Statement read(database, QStringLiteral("SELECT id FROM account WHERE code = 'qcash'"));
    QList<qint64> accounts;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return accounts;
        accounts.append(read.integer(0));
    }
}

StoreResult<void> keepLots(Database &database, qint64 account)
{
    auto lot = RowWriter::prepare(database, QStringLiteral("INSERT INTO lot (account_id, number, transfer_id, kind, amount) VALUES (?, ?, ?, ?, ?)"));
    auto use = RowWriter::prepare(database, QStringLiteral("INSERT INTO lot_use (account_id, transfer_id, number, amount) VALUES (?, ?, ?, ?)"));
    auto open = RowWriter::prepare(database, QStringLiteral("INSERT INTO lot_open (account_id, number, rest) VALUES (?, ?, ?)"));
    auto day = RowWriter::prepare(database, QStringLiteral("INSERT INTO lot_day (account_id, kind, day, rest) VALUES (?, ?, ?, ?)"));
    for (const auto *writer : {&lot, &use, &open, &day}) {
        if (!*writer)
            return tl::unexpected(writer->error());
    }
    LotWalk walk(database, account);
    const auto walked = walk.walkTo(std::numeric_limits<qint64>::max(), [&](const LotWalk::Step &step) -> StoreResult<void> {
        if (step.kind) {
            lot->bind(account).bind(step.number).bind(step.transfer).bind(codeIn(lotKindCodes, *step.kind)).bind(step.amount);
            CONSOLE_TRY(lot->run());
        }
        for (const LotQueue::Use &part : step.uses) {
            use->bind(account).bind(step.transfer).bind(part.number).bind(step.isGivenBack ? -part.amount : part.amount);
            CONSOLE_TRY(use->run());
        }
        return {};
    });
    if (!walked)
        return walked;
    for (const auto &[number, unused] : walk.queue().unused()) {
        open->bind(account).bind(number).bind(unused.rest);
        CONSOLE_TRY(open->run());
    }
    for (const auto &[key, rest] : walk.dayRests()) {
        day->bind(account).bind(codeIn(lotKindCodes, key.first)).bind(key.second).bind(rest);
        CONSOLE_TRY(day->run());
    }
    return {};
}

StoreResult<qint64> walletOf(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT id FROM account WHERE shop_id = ? AND code = 'qcash'"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable(QStringLiteral("account")));
    return read.integer(0);
}

} // namespace

StoreResult<void> keepAllLots(Database &database)
{
    const auto accounts = walletAccounts(database);
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const qint64 account : *accounts)
        CONSOLE_TRY(keepLots(database, account));
    return {};
}

StoreResult<QList<LotRest>> LotStore::restsOn(ShopId shop, QDate day)
{
    const auto account = walletOf(m_database, shop);
    if (!account)
        return tl::unexpected(account.error());
    QList<LotRest> rests;
    for (const auto &[kind, code] : lotKindCodes) {
        Statement read(m_database, QStringLiteral("SELECT rest FROM lot_day WHERE account_id = ? AND kind = ? AND day <= ? ORDER BY day DESC LIMIT 1"));
        read.bind(*account).bind(code).bind(QDate(1970, 1, 1).daysTo(day));
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        const auto rest = Qcash::of(*row ? read.integer(0) : 0);
        if (!rest)
            return tl::unexpected(unreadable(QStringLiteral("lots")));
        rests.append({kind, *rest});
    }
    return rests;
}

StoreResult<QList<LotShare>> LotStore::shares(ShopId shop, qint64 firstOrdinal, qint64 lastOrdinal)
{
    const auto account = walletOf(m_database, shop);
    if (!account)
        return tl::unexpected(account.error());
    auto read = RowReader::prepare(m_database, QStringLiteral(
        "SELECT e.ordinal, l.kind, l.amount FROM entry e JOIN lot l ON l.account_id = e.account_id AND l.transfer_id = e.transfer_id "
        "WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? "
        "UNION ALL SELECT e.ordinal, l.kind, -sum(u.amount) FROM entry e JOIN lot_use u ON u.account_id = e.account_id AND u.transfer_id = e.transfer_id "
        "JOIN lot l ON l.account_id = u.account_id AND l.number = u.number "
        "WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? GROUP BY e.ordinal, l.kind"));
    if (!read)
        return tl::unexpected(read.error());
    for (int half = 0; half < 2; ++half)
        read->bind(*account).bind(firstOrdinal).bind(lastOrdinal);
    QList<LotShare> shares;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const auto kind = valueIn(lotKindCodes, read->text(1));
        if (!kind)
            return tl::unexpected(unreadable(QStringLiteral("lot")));
        shares.append({read->integer(0), *kind, read->integer(2)});
    }
    std::sort(shares.begin(), shares.end(),
              [](const LotShare &a, const LotShare &b) { return std::pair(a.ordinal, a.kind) < std::pair(b.ordinal, b.kind); });
    return shares;
}

} // namespace console
