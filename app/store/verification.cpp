#include "store/verification.h"

#include "store/ad_check.h"
#include "store/book_walk.h"
#include "store/entry_check.h"
#include "store/lot_walk.h"
#include "store/statement.h"

#include <QMap>

namespace console {

namespace {

/// A rule that holds between rows: the query lists the rows that break it.
struct RowRule
{
    FindingKind kind;
    const char *detail;
    const char *sql;
};

// Each is one statement, and so sees one moment of a store that others go on writing to.
constexpr RowRule rowRules[] = {
    {FindingKind::ForeignKey, "a row points to nothing", "SELECT coalesce(rowid, 0) FROM pragma_foreign_key_check LIMIT 20"},
    {FindingKind::UnitSum, "the shop's accounts of one unit do not add up to zero",
     "SELECT shop_id FROM account GROUP BY shop_id, unit HAVING sum(balance) <> 0"},
    {FindingKind::ChainBroken, "an act has left nothing in the book",
     "SELECT a.done_at FROM action a WHERE NOT EXISTS (SELECT 1 FROM transfer t WHERE t.shop_id = a.shop_id AND t.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM ticket_order o WHERE o.shop_id = a.shop_id AND o.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM typed_points p WHERE p.shop_id = a.shop_id AND p.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM score_rule_set r WHERE r.shop_id = a.shop_id AND r.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM booking_policy b WHERE b.shop_id = a.shop_id AND b.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM qcash_plan p WHERE p.shop_id = a.shop_id AND p.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM shop_closing s WHERE s.shop_id = a.shop_id AND s.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM ad_terms r WHERE r.shop_id = a.shop_id AND r.action_id = a.action_id) "
     "AND NOT EXISTS (SELECT 1 FROM grade_threshold g WHERE g.shop_id = a.shop_id AND g.action_id = a.action_id) LIMIT 20"},
    {FindingKind::ConversionUnbooked, "a conversion and its transfers differ",
     "SELECT c.month FROM conversion c "
     "LEFT JOIN transfer q ON q.shop_id = c.shop_id AND q.action_id = c.action_id AND q.part = 0 "
     "LEFT JOIN transfer p ON p.shop_id = c.shop_id AND p.action_id = c.action_id AND p.part = 1 "
     "LEFT JOIN transfer l ON l.shop_id = c.shop_id AND l.action_id = c.action_id AND l.part = 2 "
     "WHERE q.kind IS NOT 'conversion' OR q.amount <> c.qcash OR p.amount IS NOT c.qcash OR coalesce(l.amount, 0) <> c.lost LIMIT 20"},
    {FindingKind::ConversionUnbooked, "a transfer of points without its conversion",
     "SELECT t.id FROM transfer t WHERE t.kind = 'conversion' AND NOT EXISTS "
     "(SELECT 1 FROM conversion c WHERE c.shop_id = t.shop_id AND c.action_id = t.action_id) LIMIT 20"},
    {FindingKind::OrderUnbooked, "a ticket order and its transfers differ",
     "SELECT o.order_number FROM ticket_order o "
     "LEFT JOIN transfer q ON q.shop_id = o.shop_id AND q.action_id = o.action_id AND q.part = 0 "
     "LEFT JOIN transfer m ON m.shop_id = o.shop_id AND m.action_id = o.action_id AND m.part = 1 LEFT JOIN account f ON f.id = m.from_account_id "
     "WHERE (o.status = 'paid') <> (q.id IS NOT NULL) OR (o.status = 'paid' AND (q.kind <> 'charge' OR q.amount <> o.ticket "
     "OR m.amount IS NOT o.ticket + o.fee OR f.code IS NOT CASE o.method WHEN 'settlement' THEN 'settlement_money' "
     "WHEN 'settlement_due' THEN 'settlement_due_money' WHEN 'card' THEN 'card_money' ELSE f.code END)) LIMIT 20"},
    {FindingKind::OrderUnbooked, "a ticket order's status and its end or payment differ",
     "SELECT order_number FROM ticket_order WHERE (status = 'lapsed') <> (ended IS 'deadline') OR (status = 'failed') <> (ended IS NOT NULL "
     "AND ended <> 'deadline') OR (status = 'paid') <> (paid_at IS NOT NULL) OR (status = 'awaiting_payment' AND deadline_at IS NULL) LIMIT 20"},
    {FindingKind::OrderUnbooked, "money was credited after all, and its ticket order is not paid with it",
     "SELECT a.id FROM payment_attention a LEFT JOIN ticket_order o ON o.shop_id = a.shop_id AND o.order_number = a.order_number "
     "WHERE a.resolution = 'credited' AND (o.status IS NOT 'paid' OR o.payment_id <> a.payment_id) LIMIT 20"},
    {FindingKind::OrderUnbooked, "an automatic ticket order and the auto-charge log differ",
     "SELECT o.order_number FROM ticket_order o LEFT JOIN auto_charge_log l ON l.shop_id = o.shop_id AND l.order_number = o.order_number "
     "AND l.event = 'charged' WHERE (o.is_automatic = 1) <> (l.number IS NOT NULL) LIMIT 20"},
    {FindingKind::OrderUnbooked, "a charge without its ticket order",
     "SELECT t.id FROM transfer t WHERE t.kind = 'charge' AND NOT EXISTS "
     "(SELECT 1 FROM ticket_order o WHERE o.shop_id = t.shop_id AND o.action_id = t.action_id) LIMIT 20"},
    {FindingKind::OrderUnbooked, "a ticket paid from settlement-due money and the deliveries that paid it differ",
     "SELECT e.transfer_id FROM account f JOIN entry e ON e.account_id = f.id "
     "LEFT JOIN (SELECT shop_id, transfer_id, sum(amount) AS amount FROM settlement_use GROUP BY 1, 2) u "
     "ON u.shop_id = f.shop_id AND u.transfer_id = e.transfer_id "
     "WHERE f.code = 'settlement_due_money' AND coalesce(u.amount, 0) <> -e.amount "
     "UNION ALL SELECT u.transfer_id FROM settlement_use u JOIN transfer t ON t.id = u.transfer_id JOIN account f ON f.id = t.from_account_id "
     "WHERE f.code <> 'settlement_due_money' OR f.shop_id <> u.shop_id LIMIT 20"},
    {FindingKind::ClosedShopMoved, "a closed shop's accounts and its closing differ",
     "SELECT c.shop_id FROM shop_closing c LEFT JOIN account q ON q.shop_id = c.shop_id AND q.code = 'qcash' "
     "LEFT JOIN account h ON h.shop_id = c.shop_id AND h.code = 'qcash_held' "
     "WHERE q.balance + h.balance IS NOT c.qcash_void OR h.balance IS NOT c.qcash_held LIMIT 20"},
    {FindingKind::ClosedShopMoved, "a movement of a closed shop after its closing",
     "SELECT t.id FROM shop_closing c JOIN transfer t ON t.shop_id = c.shop_id AND t.booked_at > c.closed_at LIMIT 20"},
    {FindingKind::WithdrawalUnbooked, "a withdrawal and its transfers differ",
     "SELECT w.number FROM withdrawal w "
     "LEFT JOIN transfer o ON o.shop_id = w.shop_id AND o.action_id = w.action_id AND o.part = 0 "
     "LEFT JOIN transfer f ON f.shop_id = w.shop_id AND f.action_id = w.action_id AND f.part = 1 "
     "LEFT JOIN account a ON a.id = o.from_account_id LEFT JOIN account b ON b.id = o.to_account_id "
     "LEFT JOIN account c ON c.id = f.from_account_id LEFT JOIN account d ON d.id = f.to_account_id "
     "WHERE o.kind IS NOT 'withdrawal' OR o.amount <> w.amount - w.fee OR coalesce(f.amount, 0) <> w.fee "
     "OR a.code <> 'settlement_money' OR b.code <> 'withdrawn_money' OR (f.id IS NOT NULL AND (f.kind <> 'withdrawal' "
     "OR c.code <> 'settlement_money' OR d.code <> 'withdrawal_fees')) LIMIT 20"},
    {FindingKind::WithdrawalUnbooked, "a transfer of a withdrawal without it",
     "SELECT t.id FROM transfer t WHERE t.kind = 'withdrawal' AND (t.part > 1 OR NOT EXISTS "
     "(SELECT 1 FROM withdrawal w WHERE w.shop_id = t.shop_id AND w.action_id = t.action_id)) LIMIT 20"},
    {FindingKind::WithdrawalUnbooked, "withdrawals are not numbered without a gap",
     "SELECT max(number) FROM withdrawal GROUP BY shop_id HAVING max(number) <> count(*) LIMIT 20"},
    {FindingKind::ScoreSums, "a month's points differ from the score events",
     "WITH told AS MATERIALIZED (SELECT shop_id, day / 100 AS month, component, sum(points) AS points, count(*) AS events "
     "FROM score_event GROUP BY 1, 2, 3) SELECT month FROM ("
     "SELECT * FROM (SELECT * FROM told EXCEPT SELECT shop_id, month, component, points, events FROM score_month) "
     "UNION ALL SELECT * FROM (SELECT shop_id, month, component, points, events FROM score_month EXCEPT SELECT * FROM told)) LIMIT 20"},
    {FindingKind::ScoreSums, "an item's points of a month differ from the score events",
     "WITH told AS MATERIALIZED (SELECT shop_id, item_number, day / 100 AS month, sum(iif(component = 'delivery', points, 0)) AS delivery, "
     "sum(iif(component = 'claim', points, 0)) AS claim, sum(iif(component = 'review', points, 0)) AS review, "
     "sum(goods_kind = 'general') AS general, sum(goods_kind = 'reserve') AS reserve FROM score_event GROUP BY 1, 2, 3), "
     "kept AS MATERIALIZED (SELECT shop_id, item_number, month, delivery, claim, review, general_events, reserve_events FROM item_score_month) "
     "SELECT month FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM kept) "
     "UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)) LIMIT 20"},
    {FindingKind::ScoreSums, "a score was derived from an order whose scores were imported",
     "SELECT e.day / 100 FROM score_event e INDEXED BY score_event_derived JOIN scored_order x ON x.shop_id = e.shop_id "
     "AND x.order_number = e.order_number WHERE e.rule <> '' LIMIT 20"},
    {FindingKind::ScoreSums, "a score was derived of an item and month whose scores were imported",
     "SELECT x.month FROM scored_item_month x CROSS JOIN score_event e ON e.shop_id = x.shop_id AND e.item_number = x.item_number "
     "AND e.day BETWEEN x.month * 100 AND x.month * 100 + 99 AND e.component = x.component WHERE e.rule <> '' LIMIT 20"},
    // What EXCEPT both ways would find, in a third of the time: no row of points has two places, so that the counts tell the rest.
    {FindingKind::ScoreSums, "the order of a month's items differs from their points",
     "SELECT month FROM (SELECT r.month FROM item_month_rank r WHERE NOT EXISTS (SELECT 1 FROM item_score_month s WHERE s.shop_id = r.shop_id "
     "AND s.month = r.month AND s.item_number = r.item_number AND -(s.delivery + s.claim + s.review) = r.owed) "
     "UNION ALL SELECT month FROM (SELECT shop_id, month, count(*) AS items FROM item_score_month GROUP BY 1, 2 "
     "UNION ALL SELECT shop_id, month, -count(*) FROM item_month_rank GROUP BY 1, 2) GROUP BY shop_id, month HAVING sum(items) <> 0) LIMIT 20"},
    {FindingKind::ScoreSums, "what items are searched by differs from the items",
     "SELECT place FROM (SELECT 0 AS place FROM item i WHERE NOT EXISTS (SELECT 1 FROM item_entry e WHERE e.shop_id = i.shop_id "
     "AND e.item_number = i.item_number AND e.name_folded = i.name_folded) "
     "UNION ALL SELECT e.id FROM item_entry e WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.shop_id = e.shop_id "
     "AND i.item_number = e.item_number AND i.name_folded = e.name_folded)) LIMIT 20"},
    {FindingKind::DaySums, "a day's sales differ from the orders",
     "WITH told AS MATERIALIZED (SELECT shop_id, CAST(strftime('%Y%m%d', ordered_at + 32400, 'unixepoch') AS INTEGER) AS day, count(*) AS orders, "
     "sum(coalesce(order_total, 0)) AS total FROM sales_order WHERE ordered_at IS NOT NULL AND state NOT IN ('cancelled', 'returned') GROUP BY 1, 2) "
     "SELECT day FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT shop_id, day, orders, total FROM sales_day) "
     "UNION ALL SELECT * FROM (SELECT shop_id, day, orders, total FROM sales_day EXCEPT SELECT * FROM told)) LIMIT 20"},
    {FindingKind::DaySums, "a day's settlement money differs from the deliveries",
     "WITH told AS MATERIALIZED (SELECT shop_id, delivered_on AS day, coalesce(shipped_on, delivered_on) AS shipped, count(*) AS orders, "
     "sum(coalesce(supply_total, 0)) AS supply_total FROM sales_order WHERE delivered_on IS NOT NULL AND state = 'delivered' GROUP BY 1, 2, 3) "
     "SELECT day FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT shop_id, day, shipped_on, orders, supply_total FROM delivered_day) "
     "UNION ALL SELECT * FROM (SELECT shop_id, day, shipped_on, orders, supply_total FROM delivered_day EXCEPT SELECT * FROM told)) LIMIT 20"},
    {FindingKind::DaySums, "deliveries are reckoned from orders and from a report too, or from neither",
     "SELECT day FROM delivered_day d WHERE is_reported <> EXISTS (SELECT 1 FROM settlement_period p "
     "WHERE p.shop_id = d.shop_id AND p.source = 'report' AND d.shipped_on BETWEEN p.first_day AND p.last_day) LIMIT 20"},
    {FindingKind::DaySums, "a day's settlement money differs from the settlement files",
     "WITH told AS MATERIALIZED (SELECT shop_id, source, counted_on AS day, count(*) AS lines, sum(source = 'report' AND amount > 0) AS deliveries, "
     "sum(amount) AS sales, sum(fee_with_tax) AS fee, sum(compensation) AS compensation, sum(amount - fee_with_tax + compensation) AS net "
     "FROM settlement_line GROUP BY 1, 2, 3) SELECT day FROM (SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM settlement_day) "
     "UNION ALL SELECT * FROM (SELECT * FROM settlement_day EXCEPT SELECT * FROM told)) LIMIT 20"},
    {FindingKind::DaySums, "a shop's settlement money differs from its days",
     "SELECT s.id FROM shop s WHERE coalesce((SELECT amount FROM settlement_total t WHERE t.shop_id = s.id), 0) <> "
     "coalesce((SELECT sum(supply_total) FROM delivered_day d WHERE d.shop_id = s.id AND d.is_reported = 0), 0) + "
     "coalesce((SELECT sum(net) FROM settlement_day y WHERE y.shop_id = s.id), 0) LIMIT 20"},
};

/// One verification from start to end.
class Verification
{
public:
    Verification(Database &database, const VerificationProgress &progress)
        : m_database(database), m_progress(progress),
          m_walk(database, [this](FindingKind kind, qint64 row, const QString &detail) { report(kind, row, detail); }),
          m_lots(database, [this](FindingKind kind, qint64 row, const QString &detail) { report(kind, row, detail); }),
          m_search(database, [this](FindingKind kind, qint64 row, const QString &detail) { report(kind, row, detail); })
    {
    }

    StoreResult<VerificationReport> run();

private:
    StoreResult<bool> check();
    StoreResult<void> checkSchema();
    StoreResult<void> checkPages();
    StoreResult<bool> walkBook();
    StoreResult<void> closeWalk();
    StoreResult<void> checkRows(const RowRule &rule);
    StoreResult<qint64> lastTransfer();
    void report(FindingKind kind, qint64 row, const QString &detail);
    bool goOn(double share) { return !m_progress || m_progress(share); }

    Database &m_database;
    const VerificationProgress &m_progress;
    VerificationReport m_report;
    BookWalk m_walk;
    LotCheck m_lots;
    EntryCheck m_search;
};

void Verification::report(FindingKind kind, qint64 row, const QString &detail)
{
    if (m_report.findings.size() < VerificationReport::findingLimit)
        m_report.findings.append({kind, row, detail});
}

StoreResult<QMap<QString, QString>> readSchema(Database &database)
{
    QMap<QString, QString> schema;
    Statement read(database, QStringLiteral("SELECT name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return schema;
        schema.insert(read.text(0), read.text(1));
    }
}

/// What the migrations make, told by a fresh store; made once a run.
const StoreResult<QMap<QString, QString>> &expectedSchema()
{
    static const StoreResult<QMap<QString, QString>> schema = []() -> StoreResult<QMap<QString, QString>> {
        const auto fresh = Database::open(QStringLiteral(":memory:"), Database::Mode::OpenOrCreate);
        return fresh ? readSchema(**fresh) : tl::unexpected(fresh.error());
    }();
    return schema;
}

/// Tables, checks and the triggers that keep the book append-only must be those that the migrations make.
StoreResult<void> Verification::checkSchema()
{
    const auto &expected = expectedSchema();
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = readSchema(m_database);
    if (!found)
        return tl::unexpected(found.error());
    QMap<QString, QString> both = *expected;
    both.insert(*found);
    for (auto part = both.cbegin(); part != both.cend(); ++part) {
        if (expected->value(part.key()) != found->value(part.key()))
            report(FindingKind::FileDamaged, 0, QStringLiteral("%1 is missing, changed or foreign").arg(part.key()));
    }
    return {};
}

StoreResult<void> Verification::checkPages()
{
    Statement check(m_database, QStringLiteral("PRAGMA quick_check(20)"));
    for (;;) {
        const auto row = check.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (check.text(0) != QLatin1String("ok"))
            report(FindingKind::FileDamaged, 0, check.text(0));
    }
}

StoreResult<qint64> Verification::lastTransfer()
{
    Statement read(m_database, QStringLiteral("SELECT coalesce(max(id), 0) FROM transfer"));
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return read.integer(0);
}

StoreResult<bool> Verification::walkBook()
{
    const auto last = lastTransfer();
    if (!last)
        return tl::unexpected(last.error());
    const auto walked = m_walk.walkTo(*last, [this](double share) { return goOn(0.1 + 0.4 * share); });
    if (!walked || !*walked)
        return walked;
    const auto lots = m_lots.walk([this](double share) { return goOn(0.5 + 0.2 * share); });
    if (!lots || !*lots)
        return lots;
    // What was booked meanwhile, and the sums, in one short read transaction.
    CONSOLE_TRY(runSql(m_database, QStringLiteral("BEGIN DEFERRED")));
    const auto closed = closeWalk();
    const auto ended = runSql(m_database, QStringLiteral("ROLLBACK"));
    if (!closed)
        return tl::unexpected(closed.error());
    if (!ended)
        return tl::unexpected(ended.error());
    return true;
}

StoreResult<void> Verification::closeWalk()
{
    const auto last = lastTransfer();
    if (!last)
        return tl::unexpected(last.error());
    const auto walked = m_walk.walkTo(*last, [](double) { return true; });
    if (!walked)
        return tl::unexpected(walked.error());
    CONSOLE_TRY(m_walk.checkSums());
    return m_lots.close();
}

StoreResult<void> Verification::checkRows(const RowRule &rule)
{
    Statement read(m_database, QString::fromLatin1(rule.sql));
    for (;;) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        report(rule.kind, read.integer(0), QString::fromLatin1(rule.detail));
    }
}

/// False where it was stopped.
StoreResult<bool> Verification::check()
{
    if (!goOn(0.0))
        return false;
    CONSOLE_TRY(checkSchema());
    CONSOLE_TRY(checkPages());
    const auto walked = walkBook();
    m_report.checked = m_walk.checked();
    if (!walked || !*walked)
        return walked;
    const auto searched = m_search.run([this](double share) { return goOn(0.7 + 0.1 * share); });
    if (!searched || !*searched)
        return searched;
    double share = 0.8;
    for (const RowRule &rule : rowRules) {
        if (!goOn(share))
            return false;
        share += 0.2 / double(std::size(rowRules));
        CONSOLE_TRY(checkRows(rule));
    }
    CONSOLE_TRY(checkAdBids(m_database, [this](qint64 row, const QString &detail) { report(FindingKind::BidUnbooked, row, detail); }));
    goOn(1.0);
    return true;
}

StoreResult<VerificationReport> Verification::run()
{
    const auto ended = check();
    // What can't be read is itself a finding; so is what stops the check of a store that is known to be damaged.
    if (!ended && ended.error().fault == StoreFault::Corrupt)
        report(FindingKind::FileDamaged, 0, ended.error().detail);
    else if (!ended && m_report.findings.isEmpty())
        return tl::unexpected(ended.error());
    m_report.isCancelled = ended && !*ended;
    return m_report;
}

} // namespace

StoreResult<VerificationReport> verifyStore(Database &database, const VerificationProgress &progress)
{
    return Verification(database, progress).run();
}

} // namespace console
