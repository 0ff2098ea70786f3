#pragma once

#include "domain/clock.h"
#include "domain/codes.h"
#include "domain/qcash_outlook.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

namespace console {

class Database;

/// Why a plan is not saved, in order of precedence.
enum class QcashPlanRefusal {
    ActionIdReused,
    ThresholdNotPositive,
    BudgetNotPositive,
    WarnPercentWrong, ///< outside 1 … 100
    PlanHasChanged    ///< another one was saved since this draft began
};

inline constexpr CodeTable<QcashPlanRefusal, 5> qcashPlanRefusalCodes{{
    {QcashPlanRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {QcashPlanRefusal::ThresholdNotPositive, QLatin1String("threshold_not_positive")},
    {QcashPlanRefusal::BudgetNotPositive, QLatin1String("budget_not_positive")},
    {QcashPlanRefusal::WarnPercentWrong, QLatin1String("warn_percent_wrong")},
    {QcashPlanRefusal::PlanHasChanged, QLatin1String("plan_has_changed")},
}};

struct QcashPlanDraft
{
    QString actionId; ///< made when the draft begins
    std::optional<Qcash> threshold;
    std::optional<Qcash> monthlyBudget;
    int warnPercent = 100;
    int shownVersion = 0; ///< the plan's when the dialog showed it
};

/// A plan with the moment from which it has held.
struct SavedQcashPlan
{
    QcashPlan plan;
    Instant savedAt;
};

/// What a shop was warned of and has put away.
struct QcashNoticeMemory
{
    bool isLowTold = false; ///< of the fall that still lasts
    std::optional<Qcash> lowPutAwayAt;
    std::optional<QDate> lowPutAwayOn;
    int budgetTold = 0; ///< percent of the budget that was asked for; 0: nothing yet
    int budgetPutAway = 0;

    /// Until the balance falls further, and for the rest of the day.
    [[nodiscard]] bool isLowPutAway(Qcash spendable, QDate today) const
    {
        return lowPutAwayAt && lowPutAwayOn == today && spendable >= *lowPutAwayAt;
    }
    [[nodiscard]] bool knowsOfLow() const { return isLowTold || lowPutAwayAt; }
};

/// What a shop plans for its Qcash: the balance below which it is warned, and a month's budget. Plans are added, never changed or
/// removed; beside them stands which warnings were told and put away. Books nothing.
class QcashPlanStore
{
public:
    explicit QcashPlanStore(Database &database) : m_database(database) {}

    /// Version 0 where nothing was planned.
    [[nodiscard]] StoreResult<QcashPlan> plan(ShopId shop);
    /// Newest first.
    [[nodiscard]] StoreResult<QList<SavedQcashPlan>> versions(ShopId shop);
    /// The same act again is a success that changes nothing, and so is the plan that holds already.
    [[nodiscard]] ActionResult<QcashPlan, QcashPlanRefusal> save(ShopId shop, const QcashPlanDraft &draft, const Clock &clock);

    [[nodiscard]] StoreResult<QcashNoticeMemory> notices(ShopId shop, JstMonth month, std::optional<Qcash> budget);
    /// True for the first that asks since the balance became low: of several windows one tells it.
    [[nodiscard]] StoreResult<bool> claimLowTelling(ShopId shop);
    /// True for the first that asks; false once `percent` or more of this budget was told in the month.
    [[nodiscard]] StoreResult<bool> claimBudgetTelling(ShopId shop, JstMonth month, Qcash budget, int percent);
    [[nodiscard]] StoreResult<void> putLowAway(ShopId shop, Qcash spendable, QDate today);
    [[nodiscard]] StoreResult<void> putBudgetAway(ShopId shop, JstMonth month, Qcash budget, int percent);
    /// The balance is low no longer: the next fall is told anew.
    [[nodiscard]] StoreResult<void> forgetLow(ShopId shop);

private:
    [[nodiscard]] StoreResult<QcashPlan> savedBy(ShopId shop, const QString &actionId);

    Database &m_database;
};

} // namespace console
