#include "domain/qcash_outlook.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 dividedUp(qint64 dividend, qint64 divisor)
{
    return (dividend + divisor - 1) / divisor;
}

/// The largest amount that can be told, where the true one is beyond it.
Qcash bounded(qint64 value)
{
    return known<Qcash>(std::min(value, Qcash::limit));
}

std::optional<LowQcash> lowOf(const QcashFigures &figures, const QcashPlan &plan, std::optional<qint64> days, const QcashOutlookRules &rules)
{
    if (plan.threshold)
        return figures.spendable < *plan.threshold ? std::optional(LowQcash::BelowThreshold) : std::nullopt;
    return days && *days < rules.lowBalanceDays ? std::optional(LowQcash::FewDaysOfSpending) : std::nullopt;
}

} // namespace

std::optional<qint64> daysUntilEmpty(Qcash spendable, Qcash spentRecently)
{
    if (spentRecently.isZero())
        return std::nullopt;
    return spendable.value() * spendingDays / spentRecently.value();
}

qint64 spendingOf(int days, Qcash spentRecently)
{
    return dividedUp(spentRecently.value() * std::clamp(days, 0, farthestDays), spendingDays);
}

std::optional<Qcash> missingUntil(QDate day, QDate today, Qcash spendable, Qcash spentRecently)
{
    const qint64 days = today.daysTo(day);
    if (!day.isValid() || days <= 0 || days > farthestDays)
        return std::nullopt;
    return Qcash::of(std::max<qint64>(0, spendingOf(int(days), spentRecently) - spendable.value()));
}

BudgetPace budgetPace(Qcash budget, int warnPercent, const QcashFigures &figures, QDate today)
{
    const int monthDays = today.daysInMonth();
    BudgetPace pace;
    pace.budget = budget;
    pace.spent = figures.spentThisMonth;
    pace.expected = bounded(budget.value() * today.day() / monthDays);
    pace.projected = bounded(pace.spent.value() + spendingOf(monthDays - today.day(), figures.spentRecently));
    const auto isReached = [&](int percent) { return pace.spent.value() * 100 >= budget.value() * percent; };
    if (isReached(100))
        pace.reachedPercent = 100;
    else if (isReached(warnPercent))
        pace.reachedPercent = warnPercent;
    return pace;
}

QcashOutlook qcashOutlook(const QcashFigures &figures, const QcashPlan &plan, const QcashOutlookRules &rules, QDate today)
{
    QcashOutlook outlook;
    outlook.today = today;
    outlook.figures = figures;
    outlook.plan = plan;
    outlook.lowBalanceDays = rules.lowBalanceDays;
    outlook.daysUntilEmpty = daysUntilEmpty(figures.spendable, figures.spentRecently);
    if (outlook.daysUntilEmpty && *outlook.daysUntilEmpty <= farthestDays)
        outlook.emptyOn = today.addDays(*outlook.daysUntilEmpty);
    outlook.low = lowOf(figures, plan, outlook.daysUntilEmpty, rules);
    if (plan.monthlyBudget)
        outlook.pace = budgetPace(*plan.monthlyBudget, plan.warnPercent, figures, today);
    const qint64 wanted = std::max(spendingOf(rules.proposedDays, figures.spentRecently), plan.threshold.value_or(Qcash()).value());
    outlook.proposedCharge = bounded(std::max<qint64>(0, wanted - figures.spendable.value()));
    return outlook;
}

qint64 sumOf(const QList<TicketCount> &tickets)
{
    qint64 sum = 0;
    for (const TicketCount &ticket : tickets)
        sum += ticket.faceValue * ticket.count;
    return sum;
}

} // namespace console
