#include "store/verification.h"

#include "store/booking.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>

namespace console {

namespace {

constexpr qint64 transfersPerStep = 5000;

/// One walk over the book, transfer by transfer, keeping what the next row must agree with.
class BookWalk
{
public:
    BookWalk(Database &database, const VerificationProgress &progress) : m_database(database), m_progress(progress) {}

    StoreResult<VerificationReport> run();

private:
    struct AccountState
    {
        qint64 balance = 0;
        qint64 entries = 0;
    };

    StoreResult<void> checkFile();
    StoreResult<bool> walkTransfers();
    StoreResult<void> walkStep(qint64 after, qint64 until);
    void checkSide(const Statement &row, qint64 account, qint64 signedAmount, int firstColumn);
    StoreResult<void> checkAccounts();
    StoreResult<void> listRows(FindingKind kind, const QString &detail, const QString &sql);
    void report(FindingKind kind, qint64 row, const QString &detail);
    bool goOn(double share) { return !m_progress || m_progress(share); }

    Database &m_database;
    const VerificationProgress &m_progress;
    VerificationReport m_report;
    QHash<qint64, AccountState> m_accounts;
    QByteArray m_chain = QByteArray(32, '\0');
    qint64 m_nextId = 1;
};

void BookWalk::report(FindingKind kind, qint64 row, const QString &detail)
{
    if (m_report.findings.size() < VerificationReport::findingLimit)
        m_report.findings.append({kind, row, detail});
}

StoreResult<void> BookWalk::checkFile()
{
    Statement check(m_database, QStringLiteral("PRAGMA quick_check(20)"));
    for (;;) {
        const auto row = check.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (check.text(0) != QLatin1String("ok"))
            report(FindingKind::FileDamaged, 0, check.text(0));
    }
    return listRows(FindingKind::ForeignKey, QStringLiteral("a row points to nothing"),
                    QStringLiteral("SELECT coalesce(rowid, 0) FROM pragma_foreign_key_check LIMIT 20"));
}

StoreResult<void> BookWalk::listRows(FindingKind kind, const QString &detail, const QString &sql)
{
    Statement read(m_database, sql);
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        report(kind, read.integer(0), detail);
    }
}

void BookWalk::checkSide(const Statement &row, qint64 account, qint64 signedAmount, int firstColumn)
{
    AccountState &state = m_accounts[account];
    state.balance += signedAmount;
    ++state.entries;
    const qint64 transfer = row.integer(0);
    if (row.isNull(firstColumn) || row.integer(firstColumn) != signedAmount || row.text(firstColumn + 3) != row.text(7)) {
        report(FindingKind::EntriesWrong, transfer, QStringLiteral("the entry of a transfer is missing or differs"));
        return;
    }
    if (row.integer(firstColumn + 1) != state.balance || row.integer(firstColumn + 2) != state.entries)
        report(FindingKind::RunningBalance, transfer, QStringLiteral("the running balance does not follow from the entry before"));
}

StoreResult<void> BookWalk::walkStep(qint64 after, qint64 until)
{
    Statement read(m_database, QStringLiteral(
        "SELECT t.id, t.shop_id, t.action_id, t.part, t.from_account_id, t.to_account_id, t.amount, t.kind, t.booked_at, t.dated_on, "
        "coalesce(t.ad_kind, ''), coalesce(t.item_number, ''), t.note, t.reverses_transfer_id, t.chain, "
        "f.amount, f.balance, f.ordinal, f.kind, g.amount, g.balance, g.ordinal, g.kind "
        "FROM transfer t LEFT JOIN verified_entry f ON f.transfer_id = t.id AND f.account_id = t.from_account_id "
        "LEFT JOIN verified_entry g ON g.transfer_id = t.id AND g.account_id = t.to_account_id "
        "WHERE t.id > ? AND t.id <= ? ORDER BY t.id"));
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
            report(FindingKind::ChainBroken, record.id, QStringLiteral("a transfer was changed, removed or put in"));
        m_nextId = record.id + 1;
        m_chain = stored;
        checkSide(read, record.fromAccount, -record.amount, 15);
        checkSide(read, record.toAccount, record.amount, 19);
        ++m_report.checked;
    }
}

StoreResult<bool> BookWalk::walkTransfers()
{
    qint64 last = 0;
    {
        Statement read(m_database, QStringLiteral("SELECT coalesce(max(id), 0) FROM transfer"));
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        last = read.integer(0);
    }
    // Entries are keyed by account; a temporary copy keyed by transfer, filled step by step, pairs them without an index of its own.
    CONSOLE_TRY(runSql(m_database, QStringLiteral("DROP TABLE IF EXISTS temp.verified_entry")));
    CONSOLE_TRY(runSql(m_database, QStringLiteral("CREATE TEMP TABLE verified_entry (transfer_id INTEGER, account_id INTEGER, amount INTEGER, "
                                                  "balance INTEGER, ordinal INTEGER, kind TEXT, PRIMARY KEY (transfer_id, account_id, ordinal)) WITHOUT ROWID")));
    Statement fill(m_database, QStringLiteral("INSERT INTO temp.verified_entry SELECT transfer_id, account_id, amount, balance, ordinal, kind "
                                              "FROM entry WHERE transfer_id <= ?"));
    fill.bind(last);
    CONSOLE_TRY(fill.run());
    for (qint64 done = 0; done < last; done += transfersPerStep) {
        if (!goOn(0.1 + 0.7 * double(done) / double(last)))
            return false;
        CONSOLE_TRY(walkStep(done, std::min(done + transfersPerStep, last)));
    }
    CONSOLE_TRY(runSql(m_database, QStringLiteral("DROP TABLE temp.verified_entry")));
    return true;
}

StoreResult<void> BookWalk::checkAccounts()
{
    CONSOLE_TRY(listRows(FindingKind::AccountBalance, QStringLiteral("the account does not stand where its last entry says"), QStringLiteral(
        "SELECT a.id FROM account a LEFT JOIN entry e ON e.account_id = a.id AND e.ordinal = a.entries "
        "WHERE a.balance <> coalesce(e.balance, 0) OR (a.entries > 0 AND e.ordinal IS NULL) "
        "OR EXISTS (SELECT 1 FROM entry x WHERE x.account_id = a.id AND x.ordinal > a.entries)")));
    CONSOLE_TRY(listRows(FindingKind::UnitSum, QStringLiteral("the shop's accounts of one unit do not add up to zero"),
                         QStringLiteral("SELECT shop_id FROM account GROUP BY shop_id, unit HAVING sum(balance) <> 0")));
    CONSOLE_TRY(listRows(FindingKind::DaySums, QStringLiteral("the sums by day differ from the account"), QStringLiteral(
        "SELECT a.id FROM account a LEFT JOIN entry_day d ON d.account_id = a.id GROUP BY a.id "
        "HAVING coalesce(sum(d.entries), 0) <> a.entries OR coalesce(sum(d.received - d.spent), 0) <> a.balance")));
    CONSOLE_TRY(listRows(FindingKind::ConversionUnbooked, QStringLiteral("a conversion and its transfers differ"), QStringLiteral(
        "SELECT c.month FROM conversion c LEFT JOIN transfer t ON t.shop_id = c.shop_id AND t.action_id = c.action_id AND t.part = 0 "
        "WHERE t.id IS NULL OR t.kind <> 'conversion' OR t.amount <> c.qcash "
        "UNION ALL SELECT t.id FROM transfer t WHERE t.kind = 'conversion' AND NOT EXISTS "
        "(SELECT 1 FROM conversion c WHERE c.shop_id = t.shop_id AND c.action_id = t.action_id) LIMIT 20")));
    CONSOLE_TRY(listRows(FindingKind::OrderUnbooked, QStringLiteral("a ticket order and its transfers differ"), QStringLiteral(
        "SELECT o.order_number FROM ticket_order o LEFT JOIN transfer t ON t.shop_id = o.shop_id AND t.action_id = o.action_id AND t.part = 0 "
        "WHERE (o.status = 'paid') <> (t.id IS NOT NULL) OR (o.status = 'paid' AND (t.kind <> 'charge' OR t.amount <> o.ticket)) "
        "UNION ALL SELECT t.id FROM transfer t WHERE t.kind = 'charge' AND NOT EXISTS "
        "(SELECT 1 FROM ticket_order o WHERE o.shop_id = t.shop_id AND o.action_id = t.action_id) LIMIT 20")));
    return listRows(FindingKind::ScoreSums, QStringLiteral("the month's points differ from the score events"), QStringLiteral(
        "SELECT m.month FROM score_month m LEFT JOIN "
        "(SELECT shop_id, day / 100 AS month, component, sum(points) AS points, count(*) AS events FROM score_event GROUP BY 1, 2, 3) s "
        "ON s.shop_id = m.shop_id AND s.month = m.month AND s.component = m.component "
        "WHERE m.points <> coalesce(s.points, 0) OR m.events <> coalesce(s.events, 0) LIMIT 20"));
}

StoreResult<VerificationReport> BookWalk::run()
{
    if (!goOn(0.0)) {
        m_report.isCancelled = true;
        return m_report;
    }
    CONSOLE_TRY(checkFile());
    const auto walked = walkTransfers();
    if (!walked)
        return tl::unexpected(walked.error());
    if (!*walked || !goOn(0.8)) {
        m_report.isCancelled = true;
        return m_report;
    }
    CONSOLE_TRY(checkAccounts());
    goOn(1.0);
    return m_report;
}

} // namespace

StoreResult<VerificationReport> verifyStore(Database &database, const VerificationProgress &progress)
{
    return BookWalk(database, progress).run();
}

} // namespace console
