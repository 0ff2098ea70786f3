#include "store/lot_booking.h"

#include "domain/lot.h"
#include "store/statement.h"

#include <map>

namespace console {

namespace {

struct OpenLot
{
    qint64 number;
    LotKind kind;
    qint64 rest;
};

StoreResult<LotKind> readKind(const Statement &row, int column)
{
    const auto kind = valueIn(lotKindCodes, row.text(column));
    if (!kind)
        return tl::unexpected(unreadable(QStringLiteral("lot")));
    return *kind;
}

/// One entry's way into the lots and out of them.
class LotBooking
{
public:
    LotBooking(Database &database, const LotEntry &entry) : m_database(database), m_entry(entry) {}

    StoreResult<void> run();

private:
    StoreResult<void> receive(LotKind kind);
    StoreResult<void> use();
    StoreResult<void> giveBack();
    /// As much of `wanted` as the lot has. Returns what was taken.
    StoreResult<qint64> take(const OpenLot &lot, qint64 wanted);
    StoreResult<std::optional<OpenLot>> oldest();
    StoreResult<std::optional<OpenLot>> broughtBy(qint64 transfer);
    StoreResult<std::optional<OpenLot>> readLot(Statement &read);
    StoreResult<void> noteUse(qint64 number, qint64 amount);
    StoreResult<void> closeDay();

    Database &m_database;
    const LotEntry &m_entry;
    std::map<LotKind, qint64> m_changes; ///< of the rests, by kind
};

StoreResult<void> LotBooking::run()
{
    if (m_entry.amount < 0)
        CONSOLE_TRY(use());
    else if (m_entry.kind == EntryKind::Correction)
        CONSOLE_TRY(giveBack());
    else {
        const auto kind = lotKindOf(m_entry.kind, m_entry.method);
        Q_ASSERT(kind);
        CONSOLE_TRY(receive(*kind));
    }
    return closeDay();
}

StoreResult<void> LotBooking::receive(LotKind kind)
{
    Statement lot(m_database, QStringLiteral("INSERT INTO lot (account_id, number, transfer_id, kind, amount) "
                                             "SELECT ?, 1 + coalesce(max(number), 0), ?, ?, ? FROM lot WHERE account_id = ?"));
    lot.bind(m_entry.account).bind(m_entry.transfer).bind(codeIn(lotKindCodes, kind)).bind(m_entry.amount).bind(m_entry.account);
    CONSOLE_TRY(lot.run());
    Statement open(m_database, QStringLiteral("INSERT INTO lot_open (account_id, number, rest) "
                                              "SELECT account_id, number, amount FROM lot WHERE account_id = ? AND transfer_id = ?"));
    open.bind(m_entry.account).bind(m_entry.transfer);
    CONSOLE_TRY(open.run());
    m_changes[kind] += m_entry.amount;
    return {};
}

StoreResult<void> LotBooking::use()
{
    qint64 wanted = -m_entry.amount;
    if (m_entry.reverses) {
        const auto own = broughtBy(*m_entry.reverses);
        if (!own)
            return tl::unexpected(own.error());
        if (*own) {
            const auto taken = take(**own, wanted);
            if (!taken)
                return tl::unexpected(taken.error());
            wanted -= *taken;
        }
    }
    while (wanted > 0) {
        const auto lot = oldest();
        if (!lot)
            return tl::unexpected(lot.error());
        if (!*lot)
            return tl::unexpected(unreadable(QStringLiteral("lots are less than the balance")));
        const auto taken = take(**lot, wanted);
        if (!taken)
            return tl::unexpected(taken.error());
        wanted -= *taken;
    }
    return {};
}

StoreResult<void> LotBooking::giveBack()
{
    QList<OpenLot> given; // what the original took, in `rest`
    {
        Statement read(m_database, QStringLiteral("SELECT u.number, l.kind, u.amount FROM lot_use u "
                                                  "JOIN lot l ON l.account_id = u.account_id AND l.number = u.number "
                                                  "WHERE u.account_id = ? AND u.transfer_id = ?"));
        read.bind(m_entry.account).bind(m_entry.reverses);
        for (;;) {
            const auto lot = readLot(read);
            if (!lot)
                return tl::unexpected(lot.error());
            if (!*lot)
                break;
            given.append(**lot);
        }
    }
    for (const OpenLot &lot : given) {
        CONSOLE_TRY(noteUse(lot.number, -lot.rest));
        Statement open(m_database, QStringLiteral("INSERT INTO lot_open (account_id, number, rest) VALUES (?, ?, ?) "
                                                  "ON CONFLICT DO UPDATE SET rest = rest + excluded.rest"));
        open.bind(m_entry.account).bind(lot.number).bind(lot.rest);
        CONSOLE_TRY(open.run());
        m_changes[lot.kind] += lot.rest;
    }
    return {};
}

StoreResult<qint64> LotBooking::take(const OpenLot &lot, qint64 wanted)
{
    const qint64 taken = std::min(wanted, lot.rest);
    CONSOLE_TRY(noteUse(lot.number, taken));
    Statement open(m_database, taken == lot.rest ? QStringLiteral("DELETE FROM lot_open WHERE account_id = ? AND number = ?")
                                                 : QStringLiteral("UPDATE lot_open SET rest = rest - ? WHERE account_id = ? AND number = ?"));
    if (taken != lot.rest)
        open.bind(taken);
    open.bind(m_entry.account).bind(lot.number);
    CONSOLE_TRY(open.run());
    m_changes[lot.kind] -= taken;
    return taken;
}

StoreResult<std::optional<OpenLot>> LotBooking::readLot(Statement &read)
{
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<OpenLot>();
    const auto kind = readKind(read, 1);
    if (!kind)
        return tl::unexpected(kind.error());
    return std::optional<OpenLot>(OpenLot{read.integer(0), *kind, read.integer(2)});
}

StoreResult<std::optional<OpenLot>> LotBooking::oldest()
{
    Statement read(m_database, QStringLiteral("SELECT o.number, l.kind, o.rest FROM lot_open o JOIN lot l ON l.account_id = o.account_id "
                                              "AND l.number = o.number WHERE o.account_id = ? ORDER BY o.number LIMIT 1"));
    read.bind(m_entry.account);
    return readLot(read);
}

StoreResult<std::optional<OpenLot>> LotBooking::broughtBy(qint64 transfer)
{
    Statement read(m_database, QStringLiteral("SELECT o.number, l.kind, o.rest FROM lot l JOIN lot_open o ON o.account_id = l.account_id "
                                              "AND o.number = l.number WHERE l.account_id = ? AND l.transfer_id = ?"));
    read.bind(m_entry.account).bind(transfer);
    return readLot(read);
}

StoreResult<void> LotBooking::noteUse(qint64 number, qint64 amount)
{
    Statement use(m_database, QStringLiteral("INSERT INTO lot_use (account_id, transfer_id, number, amount) VALUES (?, ?, ?, ?)"));
    use.bind(m_entry.account).bind(m_entry.transfer).bind(number).bind(amount);
    return use.run();
}

StoreResult<void> LotBooking::closeDay()
{
    const qint64 day = (m_entry.bookedAt.utcSeconds + jst::offsetSeconds) / 86400;
    for (const auto &[kind, change] : m_changes) {
        const QLatin1String code = codeIn(lotKindCodes, kind);
        Statement write(m_database, QStringLiteral("INSERT INTO lot_day (account_id, kind, day, rest) VALUES (?, ?, ?, ? + coalesce("
                                                   "(SELECT rest FROM lot_day WHERE account_id = ? AND kind = ? ORDER BY day DESC LIMIT 1), 0)) "
                                                   "ON CONFLICT DO UPDATE SET rest = excluded.rest"));
        write.bind(m_entry.account).bind(code).bind(day).bind(change).bind(m_entry.account).bind(code);
        CONSOLE_TRY(write.run());
    }
    return {};
}

} // namespace

StoreResult<void> bookLots(Database &database, const LotEntry &entry)
{
    return LotBooking(database, entry).run();
}

} // namespace console
