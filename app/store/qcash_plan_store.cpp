#include "store/qcash_plan_store.h"

#include "store/action_log.h"
#include "store/stored_values.h"

namespace console {

namespace {

const QString planColumns = QStringLiteral("SELECT number, threshold, monthly_budget, warn_percent, saved_at FROM qcash_plan WHERE shop_id = ? ");

tl::unexpected<Failure<QcashPlanRefusal>> because(Failure<QcashPlanRefusal> failure)
{
    return tl::unexpected<Failure<QcashPlanRefusal>>(std::move(failure));
}

std::optional<qint64> valueOf(const std::optional<Qcash> &amount)
{
    return amount ? std::optional(amount->value()) : std::nullopt;
}

QString textOf(const std::optional<Qcash> &amount)
{
    return amount ? QString::number(amount->value()) : QStringLiteral("none");
}

QString contentOf(const QcashPlanDraft &draft)
{
    return QStringLiteral("save_qcash_plan %1 %2 %3").arg(textOf(draft.threshold), textOf(draft.monthlyBudget), QString::number(draft.warnPercent));
}

std::optional<QcashPlanRefusal> refusalOf(const QcashPlanDraft &draft)
{
    if (draft.threshold && draft.threshold->isZero())
        return QcashPlanRefusal::ThresholdNotPositive;
    if (draft.monthlyBudget && draft.monthlyBudget->isZero())
        return QcashPlanRefusal::BudgetNotPositive;
    if (draft.warnPercent < 1 || draft.warnPercent > 100)
        return QcashPlanRefusal::WarnPercentWrong;
    return std::nullopt;
}

StoreResult<std::optional<Qcash>> optionalAmount(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<Qcash>();
    return storedAmount<Qcash>(row, column).map([](Qcash amount) { return std::optional(amount); });
}

StoreResult<SavedQcashPlan> readPlan(const Statement &row)
{
    const auto threshold = optionalAmount(row, 1);
    const auto budget = optionalAmount(row, 2);
    if (!threshold || !budget)
        return tl::unexpected(unreadable(QStringLiteral("a plan for Qcash")));
    return SavedQcashPlan{QcashPlan{row.number(0), *threshold, *budget, row.number(3)}, Instant{row.integer(4)}};
}

StoreResult<void> insert(Database &database, ShopId shop, const QString &actionId, const QcashPlan &plan, Instant now)
{
    Statement row(database, QStringLiteral("INSERT INTO qcash_plan (shop_id, number, action_id, threshold, monthly_budget, warn_percent, saved_at) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.bind(shop.value).bind(plan.version).bind(actionId).bind(valueOf(plan.threshold)).bind(valueOf(plan.monthlyBudget));
    return row.bind(plan.warnPercent).bind(now.utcSeconds).run();
}

} // namespace

StoreResult<QcashPlan> QcashPlanStore::plan(ShopId shop)
{
    Statement read(m_database, planColumns + QStringLiteral("ORDER BY number DESC LIMIT 1"));
    const auto rows = listOf(read.bind(shop.value), readPlan);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? QcashPlan() : rows->first().plan;
}

StoreResult<QList<SavedQcashPlan>> QcashPlanStore::versions(ShopId shop)
{
    Statement read(m_database, planColumns + QStringLiteral("ORDER BY number DESC"));
    return listOf(read.bind(shop.value), readPlan);
}

ActionResult<QcashPlan, QcashPlanRefusal> QcashPlanStore::save(ShopId shop, const QcashPlanDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return because(transaction.error());
    const Instant now = clock.now();
    const auto begun = beginAction(m_database, shop, draft.actionId, contentOf(draft), now);
    if (!begun)
        return because(begun.error());
    if (*begun == ActionState::OtherContent)
        return because(QcashPlanRefusal::ActionIdReused);
    if (*begun == ActionState::Repeated) {
        const auto earlier = savedBy(shop, draft.actionId);
        return earlier ? ActionResult<QcashPlan, QcashPlanRefusal>(*earlier) : because(earlier.error());
    }
    if (const auto refusal = refusalOf(draft))
        return because(*refusal);
    const auto current = plan(shop);
    if (!current)
        return because(current.error());
    const QcashPlan same{current->version, draft.threshold, draft.monthlyBudget, draft.warnPercent};
    if (current->version > 0 && *current == same)
        return *current; // the action's id stays free: nothing was done
    if (current->version != draft.shownVersion)
        return because(QcashPlanRefusal::PlanHasChanged);
    const QcashPlan next{current->version + 1, draft.threshold, draft.monthlyBudget, draft.warnPercent};
    if (auto done = insert(m_database, shop, draft.actionId, next, now); !done)
        return because(done.error());
    if (auto committed = transaction->commit(); !committed)
        return because(committed.error());
    return next;
}

StoreResult<QcashPlan> QcashPlanStore::savedBy(ShopId shop, const QString &actionId)
{
    Statement read(m_database, planColumns + QStringLiteral("AND action_id = ?"));
    const auto rows = listOf(read.bind(shop.value).bind(actionId), readPlan);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? StoreResult<QcashPlan>(tl::unexpected(unreadable(QStringLiteral("a plan for Qcash")))) : rows->first().plan;
}

StoreResult<QcashNoticeMemory> QcashPlanStore::notices(ShopId shop, JstMonth month, std::optional<Qcash> budget)
{
    QcashNoticeMemory memory;
    Statement low(m_database, QStringLiteral("SELECT is_told, put_away_balance, put_away_day FROM qcash_low_notice WHERE shop_id = ?"));
    const auto lowRow = low.bind(shop.value).next();
    if (!lowRow)
        return tl::unexpected(lowRow.error());
    if (*lowRow) {
        const auto balance = optionalAmount(low, 1);
        if (!balance)
            return tl::unexpected(balance.error());
        memory.isLowTold = low.number(0) == 1;
        memory.lowPutAwayAt = *balance;
        memory.lowPutAwayOn = storedDay(low, 2);
    }
    Statement share(m_database, QStringLiteral("SELECT coalesce(told, 0), coalesce(put_away, 0) FROM qcash_budget_notice "
                                               "WHERE shop_id = ? AND month = ? AND budget = ?"));
    const auto shareRow = share.bind(shop.value).bind(month.number()).bind(valueOf(budget)).next();
    if (!shareRow)
        return tl::unexpected(shareRow.error());
    if (*shareRow) {
        memory.budgetTold = share.number(0);
        memory.budgetPutAway = share.number(1);
    }
    return memory;
}

StoreResult<bool> QcashPlanStore::claimLowTelling(ShopId shop)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM qcash_low_notice WHERE shop_id = ? AND is_told = 1"));
    const auto told = oneInteger(read.bind(shop.value));
    if (!told)
        return tl::unexpected(told.error());
    if (*told > 0)
        return false;
    Statement write(m_database, QStringLiteral("INSERT INTO qcash_low_notice (shop_id, is_told) VALUES (?, 1) "
                                               "ON CONFLICT (shop_id) DO UPDATE SET is_told = 1"));
    CONSOLE_TRY(write.bind(shop.value).run());
    CONSOLE_TRY(transaction->commit());
    return true;
}

StoreResult<bool> QcashPlanStore::claimBudgetTelling(ShopId shop, JstMonth month, Qcash budget, int percent)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = notices(shop, month, budget);
    if (!before)
        return tl::unexpected(before.error());
    if (before->budgetTold >= percent)
        return false;
    Statement write(m_database, QStringLiteral("INSERT INTO qcash_budget_notice (shop_id, month, budget, told) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT (shop_id, month, budget) DO UPDATE SET told = excluded.told"));
    CONSOLE_TRY(write.bind(shop.value).bind(month.number()).bind(budget.value()).bind(percent).run());
    CONSOLE_TRY(transaction->commit());
    return true;
}

StoreResult<void> QcashPlanStore::putLowAway(ShopId shop, Qcash spendable, QDate today)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement write(m_database, QStringLiteral("INSERT INTO qcash_low_notice (shop_id, put_away_balance, put_away_day) VALUES (?, ?, ?) ON CONFLICT "
                                               "(shop_id) DO UPDATE SET put_away_balance = excluded.put_away_balance, put_away_day = excluded.put_away_day"));
    CONSOLE_TRY(write.bind(shop.value).bind(spendable.value()).bind(dayNumber(today)).run());
    return transaction->commit();
}

StoreResult<void> QcashPlanStore::putBudgetAway(ShopId shop, JstMonth month, Qcash budget, int percent)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement write(m_database, QStringLiteral("INSERT INTO qcash_budget_notice (shop_id, month, budget, put_away) VALUES (?, ?, ?, ?) ON CONFLICT "
                                               "(shop_id, month, budget) DO UPDATE SET put_away = max(excluded.put_away, coalesce(put_away, 0))"));
    CONSOLE_TRY(write.bind(shop.value).bind(month.number()).bind(budget.value()).bind(percent).run());
    return transaction->commit();
}

StoreResult<void> QcashPlanStore::forgetLow(ShopId shop)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement write(m_database, QStringLiteral("DELETE FROM qcash_low_notice WHERE shop_id = ?"));
    CONSOLE_TRY(write.bind(shop.value).run());
    return transaction->commit();
}

} // namespace console
