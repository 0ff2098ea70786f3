#include "store/ad_check.h"

#include "store/statement.h"

namespace console {

namespace {

/// The steps, each with the one before it and the last one that may have spent; and the transfers that they tell of. The first of an application
/// that is settled at once spends. A bid that is held again has taken back, one by one, the steps since it was spent, the newest first.
const QString told = QStringLiteral(
    "WITH course AS MATERIALIZED (SELECT shop_id, number, step, action_id, first_part, event, amount, happened_at, lag(event) OVER w AS before, "
    "lag(amount) OVER w AS amount_before, max(iif(event IN ('placed', 'won'), step, 0)) OVER w AS spending "
    "FROM ad_bid_step WINDOW w AS (PARTITION BY shop_id, number ORDER BY step)), "
    "told AS MATERIALIZED (SELECT *, first_part + iif(event = 'reopened' AND before <> 'lost', step - spending, 0) AS part, "
    "iif(event = 'changed', amount_before, amount) AS moved, CASE WHEN event IN ('placed', 'reopened') THEN 'ad_hold' "
    "WHEN event = 'refunded' THEN 'ad_refund' ELSE 'ad_release' END AS kind, NULL AS taken_back, NULL AS taken_part FROM course "
    "UNION ALL SELECT *, first_part + 1, amount, iif(event = 'won', 'ad_spend', 'ad_hold'), NULL, NULL FROM course WHERE event IN ('changed', 'won') "
    "UNION ALL SELECT c.*, c.first_part + c.step - s.step - 1, s.amount, 'correction', s.action_id, s.first_part + (s.event = 'won') "
    "FROM course c CROSS JOIN ad_bid_step s ON s.shop_id = c.shop_id AND s.number = c.number AND s.step BETWEEN c.spending AND c.step - 1 "
    "WHERE c.event = 'reopened' AND c.before <> 'lost') ");

struct Rule
{
    const char *detail;
    bool asksSteps; ///< of `course` or `told`
    const char *sql;
};

// Each is one statement, and so sees one moment of a store that others go on writing to.
constexpr Rule rules[] = {
    {"what is held differs from what the open bids hold", false,
     "SELECT a.shop_id FROM account a WHERE a.code = 'qcash_held' AND a.balance <> "
     "coalesce((SELECT sum(price) FROM ad_bid b WHERE b.shop_id = a.shop_id AND b.state = 'held'), 0) LIMIT 20"},
    {"a bid differs from its steps", false,
     "SELECT b.number FROM ad_bid b LEFT JOIN (SELECT shop_id, number, count(*) AS steps, max(step) AS newest, "
     "sum(iif(event = 'refunded', 0, lost_minutes)) AS stray_minutes, "
     "max(iif(event IN ('placed', 'changed'), step, 0)) AS priced, max(iif(event <> 'refunded', step, 0)) AS decided FROM ad_bid_step GROUP BY 1, 2) c "
     "ON c.shop_id = b.shop_id AND c.number = b.number "
     "LEFT JOIN ad_bid_step p ON p.shop_id = b.shop_id AND p.number = b.number AND p.step = c.priced "
     "LEFT JOIN ad_bid_step d ON d.shop_id = b.shop_id AND d.number = b.number AND d.step = c.decided "
     "LEFT JOIN transfer t ON t.shop_id = d.shop_id AND t.action_id = d.action_id AND t.part = d.first_part "
     "LEFT JOIN (SELECT r.shop_id, r.number, sum(r.amount) AS refunded, sum(r.lost_minutes) AS lost_minutes FROM ad_bid_step r "
     "WHERE r.event = 'refunded' AND NOT EXISTS (SELECT 1 FROM ad_bid_step n WHERE n.shop_id = r.shop_id AND n.number = r.number AND n.step > r.step "
     "AND n.event <> 'refunded') GROUP BY 1, 2) r ON r.shop_id = b.shop_id AND r.number = b.number "
     "WHERE c.steps IS NOT b.steps OR c.newest <> b.steps OR c.stray_minutes <> 0 "
     "OR coalesce(r.refunded, 0) <> b.refunded OR coalesce(r.lost_minutes, 0) <> b.lost_minutes "
     "OR p.amount IS NOT b.price OR b.state IS NOT CASE d.event WHEN 'placed' THEN iif(t.kind = 'ad_spend', 'won', 'held') "
     "WHEN 'changed' THEN 'held' WHEN 'reopened' THEN 'held' ELSE d.event END LIMIT 20"},
    {"a bid's steps do not follow one another", true,
     "SELECT number FROM course WHERE (before IS NULL) <> (event = 'placed') OR before = 'withdrawn' "
     "OR (event = 'reopened' AND before IN ('changed', 'reopened')) OR (event = 'refunded' AND before NOT IN ('placed', 'won', 'refunded')) LIMIT 20"},
    {"a bid's step and its transfers differ", true,
     "SELECT x.number FROM told x LEFT JOIN ad_bid b ON b.shop_id = x.shop_id AND b.number = x.number "
     "LEFT JOIN transfer t ON t.shop_id = x.shop_id AND t.action_id = x.action_id AND t.part = x.part "
     "LEFT JOIN account f ON f.id = t.from_account_id LEFT JOIN account g ON g.id = t.to_account_id "
     "WHERE t.kind IS NOT iif(x.event = 'placed' AND t.kind = 'ad_spend', 'ad_spend', x.kind) OR t.amount <> x.moved OR t.booked_at <> x.happened_at "
     "OR t.ad_kind IS NOT b.ad_kind OR t.item_number IS NOT b.item_number "
     "OR f.code || ' ' || g.code IS NOT CASE t.kind WHEN 'ad_hold' THEN 'qcash qcash_held' WHEN 'ad_release' THEN 'qcash_held qcash' "
     "WHEN 'ad_spend' THEN 'qcash qcash_spent' WHEN 'ad_refund' THEN 'qcash_spent qcash' "
     "ELSE (SELECT CASE r.kind WHEN 'ad_spend' THEN 'qcash_spent qcash' WHEN 'ad_refund' THEN 'qcash qcash_spent' END FROM transfer r "
     "WHERE r.id = t.reverses_transfer_id AND r.shop_id = x.shop_id AND r.action_id = x.taken_back AND r.part = x.taken_part) END LIMIT 20"},
    {"an act about bids has moved more than its steps tell", true,
     "SELECT min(x.number) FROM told x GROUP BY x.shop_id, x.action_id HAVING count(DISTINCT x.part) <> "
     "(SELECT count(*) FROM transfer t WHERE t.shop_id = x.shop_id AND t.action_id = x.action_id) LIMIT 20"},
    {"Qcash was held or released without a bid", false,
     "SELECT t.id FROM account a JOIN entry e ON e.account_id = a.id JOIN transfer t ON t.id = e.transfer_id "
     "WHERE a.code = 'qcash_held' AND NOT EXISTS (SELECT 1 FROM ad_bid_step s WHERE s.shop_id = t.shop_id AND s.action_id = t.action_id "
     "AND t.part BETWEEN s.first_part AND s.first_part + iif(s.event = 'reopened', s.step, 1)) LIMIT 20"},
    {"what an ad has cost was taken back beside its bid", true,
     "SELECT r.id FROM told x JOIN transfer t ON t.shop_id = x.shop_id AND t.action_id = x.action_id AND t.part = x.part "
     "JOIN transfer r ON r.reverses_transfer_id = t.id WHERE NOT EXISTS (SELECT 1 FROM ad_bid_step s WHERE s.shop_id = r.shop_id "
     "AND s.action_id = r.action_id AND s.number = x.number AND s.event = 'reopened') LIMIT 20"},
    {"bids are not numbered without a gap", false, "SELECT max(number) FROM ad_bid GROUP BY shop_id HAVING max(number) <> count(*) LIMIT 20"},
};

} // namespace

StoreResult<void> checkAdBids(Database &database, const AdFinding &report)
{
    for (const Rule &rule : rules) {
        Statement read(database, (rule.asksSteps ? told : QString()) + QLatin1String(rule.sql));
        for (;;) {
            const auto row = read.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            report(read.integer(0), QString::fromLatin1(rule.detail));
        }
    }
    return {};
}

} // namespace console
