#pragma once

#include "domain/amount.h"
#include "domain/clock.h"
#include "domain/score_rules.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <atomic>

namespace console {

class Database;
class Transaction;

/// Why a rule set is not saved, in order of precedence.
enum class ScoreRuleRefusal {
    ActionIdReused,
    ClockBehindBook,  ///< the machine's clock stands in a month before the book's newest entry
    RulesUnsound,     ///< problemsOf() says where
    BeforeOpenMonth   ///< it would change points of a month that is converted or can't be converted any more
};

inline constexpr CodeTable<ScoreRuleRefusal, 4> scoreRuleRefusalCodes{{
    {ScoreRuleRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {ScoreRuleRefusal::ClockBehindBook, QLatin1String("clock_behind_book")},
    {ScoreRuleRefusal::RulesUnsound, QLatin1String("rules_unsound")},
    {ScoreRuleRefusal::BeforeOpenMonth, QLatin1String("before_open_month")},
}};

struct ScoreRuleDraft
{
    QString actionId; ///< made when the draft begins
    QDate validFrom;
    QList<ScoreRule> rules;
};

/// A set that the shop saved.
struct SavedScoreRuleSet
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop; of sets with the same day the last one counts
    ScoreRuleSet set;
    Instant savedAt;
};

/// One month's points by orders' scores under today's rules and under a draft.
struct ScoreRuleEffect
{
    JstMonth month;
    Points deliveryBefore; ///< of everything that counts for the month, imported and typed in included
    Points deliveryAfter;
    Points claimBefore;
    Points claimAfter;
    Points totalBefore; ///< with reviews
    Points totalAfter;
    qint64 changedScores = 0; ///< derived scores that come, go or change their points
};

/// What a draft would do, by months from the first that it touches, oldest first; and to which items most.
struct ScoreRulePreview
{
    struct ItemEffect
    {
        QString itemNumber;
        QString itemName;
        Points before; ///< derived scores alone, of all months that the draft touches
        Points after;
    };

    QList<ScoreRuleEffect> months;
    QList<ItemEffect> items; ///< the largest changes first, itemLimit at most
    qint64 derivedOrders = 0; ///< orders whose scores are derived, that is, whose scores were not imported

    static constexpr qsizetype itemLimit = 20;
};

/// The rule sets that a shop's scores are derived by. Sets are added, never changed or removed; a new one rewrites the derived scores
/// of its days in the same transaction, and those days are never in a month that is converted or past converting.
class ScoreRuleStore
{
public:
    explicit ScoreRuleStore(Database &database) : m_database(database) {}

    /// Newest first.
    [[nodiscard]] StoreResult<QList<SavedScoreRuleSet>> saved(ShopId shop);
    /// The shipped set and the shop's own. May be called inside a transaction.
    [[nodiscard]] StoreResult<ScoreRuleBook> ruleBook(ShopId shop);
    /// The first day for which a rule may still change: of the month that can be converted, while it isn't; else of the month after.
    /// May be called inside a transaction.
    [[nodiscard]] StoreResult<QDate> firstOpenDay(ShopId shop, Instant now);
    /// The day after the latest month that is converted; invalid where none is.
    [[nodiscard]] StoreResult<QDate> firstUnconvertedDay(ShopId shop);
    /// Reads all orders: for a thread that may wait. Changes nothing. The draft's rules must be sound; of a draft that begins before
    /// the first open day only what it would do from that day on is told.
    /// Readings are short; StoreFault::Busy where the store changes in every one of three tries. Once `isGivenUp` is true it stops
    /// with an error that is nobody's to see; null: nobody gives it up.
    [[nodiscard]] StoreResult<ScoreRulePreview> preview(ShopId shop, const ScoreRuleDraft &draft, const Clock &clock,
                                                        const std::atomic_bool *isGivenUp = nullptr);
    /// The same act again is a success that changes nothing.
    [[nodiscard]] ActionResult<SavedScoreRuleSet, ScoreRuleRefusal> save(ShopId shop, const ScoreRuleDraft &draft, const Clock &clock);

private:
    [[nodiscard]] StoreResult<std::optional<ScoreRuleRefusal>> refusalOf(ShopId shop, const ScoreRuleDraft &draft, Instant now);
    [[nodiscard]] StoreResult<SavedScoreRuleSet> savedBy(ShopId shop, const QString &actionId);

    Database &m_database;
};

} // namespace console
