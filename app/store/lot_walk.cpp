#include "store/lot_walk.h"

#include "store/row_reader.h"
#include "store/statement.h"

namespace console {

StoreResult<void> LotWalk::walkTo(qint64 last, const Visit &visit)
{
    auto read = RowReader::prepare(m_database, QStringLiteral(
        "SELECT e.ordinal, e.transfer_id, e.kind, e.amount, (e.booked_at + 32400) / 86400, t.reverses_transfer_id, o.method "
        "FROM entry e JOIN transfer t ON t.id = e.transfer_id "
        "LEFT JOIN ticket_order o ON e.kind = 'charge' AND o.shop_id = t.shop_id AND o.action_id = t.action_id "
        "WHERE e.account_id = ? AND e.ordinal BETWEEN ? AND ? ORDER BY e.ordinal"));
    if (!read)
        return tl::unexpected(read.error());
    read->bind(m_account).bind(m_walked + 1).bind(last);
    for (;;) {
        const auto row = read->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const auto kind = valueIn(entryKindCodes, read->text(2));
        if (!kind)
            return tl::unexpected(unreadable(QStringLiteral("entry")));
        Entry entry{read->integer(1), *kind, read->integer(3), read->integer(4), {}, valueIn(paymentMethodCodes, read->text(6))};
        if (!read->isNull(5))
            entry.reverses = read->integer(5);
        const auto step = stepOf(entry);
        if (!step)
            return tl::unexpected(step.error());
        closeDay(*step);
        CONSOLE_TRY(visit(*step));
        m_walked = read->integer(0);
    }
}

StoreResult<LotWalk::Step> LotWalk::stepOf(const Entry &entry)
{
    Step step;
    step.transfer = entry.transfer;
    step.day = entry.day;
    if (setsAside(entry.kind))
        return step;
    if (entry.amount < 0) {
        std::optional<qint64> own;
        if (entry.reverses) {
            const auto lot = lotOf(*entry.reverses);
            if (!lot)
                return tl::unexpected(lot.error());
            own = *lot;
        }
        step.uses = m_queue.use(-entry.amount, own);
        return step;
    }
    if (entry.kind == EntryKind::Correction) {
        if (entry.reverses) {
            auto uses = usesOf(*entry.reverses);
            if (!uses)
                return tl::unexpected(uses.error());
            step.uses = std::move(*uses);
        }
        step.isGivenBack = true;
        m_queue.giveBack(step.uses);
        return step;
    }
    // A book that is damaged elsewhere is still opened, so that it can be verified, exported and put right from a backup.
    step.kind = lotKindOf(entry.kind, entry.method).value_or(LotKind::Adjusted);
    step.amount = entry.amount;
    step.number = m_queue.receive(*step.kind, entry.amount);
    return step;
}

StoreResult<std::optional<qint64>> LotWalk::lotOf(qint64 transfer)
{
    Statement read(m_database, QStringLiteral("SELECT number FROM lot WHERE account_id = ? AND transfer_id = ?"));
    read.bind(m_account).bind(transfer);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional<qint64>(read.integer(0)) : std::nullopt;
}

StoreResult<QList<LotQueue::Use>> LotWalk::usesOf(qint64 transfer)
{
    Statement read(m_database, QStringLiteral("SELECT u.number, l.kind, u.amount FROM lot_use u JOIN lot l ON l.account_id = u.account_id "
                                              "AND l.number = u.number WHERE u.account_id = ? AND u.transfer_id = ?"));
    read.bind(m_account).bind(transfer);
    QList<LotQueue::Use> uses;
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return uses;
        const auto kind = valueIn(lotKindCodes, read.text(1));
        if (!kind)
            return tl::unexpected(unreadable(QStringLiteral("lot")));
        uses.append({read.integer(0), *kind, read.integer(2)});
    }
}

void LotWalk::closeDay(const Step &step)
{
    std::map<LotKind, qint64> changes;
    if (step.kind)
        changes[*step.kind] += step.amount;
    for (const LotQueue::Use &use : step.uses)
        changes[use.kind] += step.isGivenBack ? use.amount : -use.amount;
    for (const auto &[kind, change] : changes) {
        m_rests[kind] += change;
        m_dayRests[{kind, step.day}] = m_rests[kind];
    }
}

} // namespace console
