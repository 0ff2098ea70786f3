#pragma once

#include "domain/amount.h"
#include "domain/ticket.h"

#include <QDate>
#include <QList>

#include <optional>

namespace console {

/// Days that "recent spending" looks back, today included (product.md, page 1).
inline constexpr int spendingDays = 30;
/// No day is foretold that lies farther ahead: a rate of thirty days says nothing about it (chosen).
inline constexpr int farthestDays = 3650;

/// Figures that no source gives: chosen, see resources/catalogue/qcash_outlook.json.
struct QcashOutlookRules
{
    int lowBalanceDays = 0;   ///< a shop without a threshold of its own is warned when less than so many days' spending is left
    int proposedDays = 0;     ///< a proposal to charge lasts so many days
    int firstWarnPercent = 0; ///< the share of the budget at which a new plan warns
};

/// What a shop plans for its Qcash: when it wants to be warned, and what ads may cost in a month. Holds back no Qcash.
struct QcashPlan
{
    int version = 0; ///< 0 while nothing was planned
    std::optional<Qcash> threshold;
    std::optional<Qcash> monthlyBudget;
    int warnPercent = 100; ///< of the budget

    friend bool operator==(const QcashPlan &, const QcashPlan &) = default;
};

/// What the book says on a day.
struct QcashFigures
{
    Qcash total;
    Qcash spendable;
    Qcash held;
    Qcash spentRecently;  ///< on ads within spendingDays, less what came back; never below zero
    Qcash spentThisMonth; ///< likewise, from the month's first day on

    friend bool operator==(const QcashFigures &, const QcashFigures &) = default;
};

/// Why a balance is called low.
enum class LowQcash {
    BelowThreshold,   ///< less than the shop's own threshold
    FewDaysOfSpending ///< less than lowBalanceDays last; only without a threshold
};

/// How a month's spending stands to its budget. All figures are whole Qcash.
struct BudgetPace
{
    Qcash budget;
    Qcash spent;
    Qcash expected;  ///< by the calendar, until today's end: budget × days so far ÷ days of the month, rounded down
    Qcash projected; ///< at the month's end: spent + recent spending × days to come ÷ spendingDays, rounded up
    int reachedPercent = 0; ///< the largest of the plan's share and 100 % that is spent; 0 while neither is

    [[nodiscard]] qint64 overPace() const { return spent.value() - expected.value(); }
    [[nodiscard]] bool exceedsBudget() const { return projected > budget; }

    friend bool operator==(const BudgetPace &, const BudgetPace &) = default;
};

/// What a shop's Qcash looks like from one day on.
struct QcashOutlook
{
    QDate today;
    QcashFigures figures;
    QcashPlan plan;
    int lowBalanceDays = 0;
    std::optional<qint64> daysUntilEmpty; ///< empty without spending
    std::optional<QDate> emptyOn;         ///< empty without spending too, and where it lies beyond farthestDays
    std::optional<LowQcash> low;
    std::optional<BudgetPace> pace; ///< where there is a budget
    Qcash proposedCharge;           ///< for proposedDays at the recent rate and at least up to the threshold; zero: none is needed

    friend bool operator==(const QcashOutlook &, const QcashOutlook &) = default;
};

/// Whole days that the spendable balance lasts at the rate of recent spending, rounded down; empty without spending.
[[nodiscard]] std::optional<qint64> daysUntilEmpty(Qcash spendable, Qcash spentRecently);
/// What is to be spent in so many days (0 … farthestDays) at the rate of recent spending, rounded up.
[[nodiscard]] qint64 spendingOf(int days, Qcash spentRecently);
/// What is missing for the balance to last until `day` at the rate of recent spending, today not counted; zero where nothing is.
/// Empty where `day` is not ahead, lies beyond farthestDays, or the amount is out of range.
[[nodiscard]] std::optional<Qcash> missingUntil(QDate day, QDate today, Qcash spendable, Qcash spentRecently);
[[nodiscard]] BudgetPace budgetPace(Qcash budget, int warnPercent, const QcashFigures &figures, QDate today);
[[nodiscard]] QcashOutlook qcashOutlook(const QcashFigures &figures, const QcashPlan &plan, const QcashOutlookRules &rules, QDate today);

/// The sum of tickets. None: zero.
[[nodiscard]] qint64 sumOf(const QList<TicketCount> &tickets);

} // namespace console
