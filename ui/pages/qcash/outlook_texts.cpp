#include "ui/pages/qcash/outlook_texts.h"

#include "ui/language.h"

#include <algorithm>

namespace console::ui {

namespace {

QString number(Qcash amount)
{
    return formatNumber(amount.value());
}

} // namespace

QString OutlookTexts::days(qint64 count)
{
    return tr("%Ln day(s)", nullptr, int(std::min<qint64>(count, 99'999)));
}

QString OutlookTexts::spending(const QcashOutlook &outlook)
{
    const QcashFigures &figures = outlook.figures;
    if (!outlook.daysUntilEmpty)
        return figures.total.isZero() ? tr("Charge Qcash or convert points to pay for ads.") : tr("No spending in the last 30 days.");
    const QString left = days(*outlook.daysUntilEmpty);
    if (!outlook.emptyOn)
        //: %1 is an amount, %2 a count of days.
        return tr("Spent in the last 30 days: %1 Qcash · empty in %2 at this rate").arg(number(figures.spentRecently), left);
    //: %1 is an amount, %2 a count of days, %3 a date.
    return tr("Spent in the last 30 days: %1 Qcash · empty in %2 at this rate, about %3")
        .arg(number(figures.spentRecently), left, formatDate(*outlook.emptyOn));
}

QString OutlookTexts::lasting(const QcashOutlook &outlook)
{
    if (!outlook.daysUntilEmpty)
        return tr("No spending in the last 30 days.");
    const QString left = days(*outlook.daysUntilEmpty);
    if (!outlook.emptyOn)
        //: %1 is an amount, %2 a count of days.
        return tr("At the rate of the last 30 days %1 Qcash last %2.").arg(number(outlook.figures.spendable), left);
    //: %1 is an amount, %2 a count of days, %3 a date.
    return tr("At the rate of the last 30 days %1 Qcash last %2, until about %3.")
        .arg(number(outlook.figures.spendable), left, formatDate(*outlook.emptyOn));
}

QString OutlookTexts::low(const QcashOutlook &outlook)
{
    if (!outlook.low)
        return {};
    switch (*outlook.low) {
    case LowQcash::BelowThreshold:
        return tr("The balance is low: below your threshold of %1 Qcash.").arg(number(outlook.plan.threshold.value_or(Qcash())));
    case LowQcash::FewDaysOfSpending:
        return tr("The balance is low: less than %Ln day(s) of spending.", nullptr, outlook.lowBalanceDays);
    }
    Q_UNREACHABLE();
}

QString OutlookTexts::pace(const BudgetPace &pace)
{
    const qint64 over = pace.overPace();
    const QString difference = formatNumber(std::abs(over));
    if (over == 0)
        return tr("Just at the calendar's pace, %1 Qcash by today.").arg(number(pace.expected));
    return over > 0 ? tr("%1 Qcash above the calendar's pace, %2 Qcash by today.").arg(difference, number(pace.expected))
                    : tr("%1 Qcash below the calendar's pace, %2 Qcash by today.").arg(difference, number(pace.expected));
}

QString OutlookTexts::projection(const BudgetPace &pace)
{
    if (!pace.exceedsBudget())
        return tr("At this rate %1 Qcash by the month's end, within the budget.").arg(number(pace.projected));
    const QString over = formatNumber(pace.projected.value() - pace.budget.value());
    return tr("At this rate %1 Qcash by the month's end, %2 Qcash over the budget.").arg(number(pace.projected), over);
}

QString OutlookTexts::share(const BudgetPace &pace)
{
    if (pace.reachedPercent == 0)
        return {};
    if (pace.reachedPercent == 100)
        return tr("This month's ad budget is used up: %1 of %2 Qcash are spent.").arg(number(pace.spent), number(pace.budget));
    //: %1 is a share in percent, without the sign.
    return tr("At least %1 % of this month's ad budget is used: %2 of %3 Qcash are spent.")
        .arg(formatNumber(pace.reachedPercent), number(pace.spent), number(pace.budget));
}

QString OutlookTexts::tickets(const QList<TicketCount> &tickets)
{
    QStringList parts;
    for (const TicketCount &ticket : tickets) {
        const QString face = formatNumber(ticket.faceValue);
        // Kept on one line.
        parts.append(ticket.count == 1 ? face : face + QStringLiteral("\u00a0×\u00a0") + formatNumber(ticket.count));
    }
    return parts.join(QStringLiteral(" + "));
}

QString OutlookTexts::warning(const QcashWarning &warning)
{
    const QcashOutlook &outlook = warning.outlook;
    switch (warning.kind) {
    case QcashWarningKind::LowBalance: {
        //: %1 is a sentence that says why, %2 one that says how long the balance lasts.
        const QString text = tr("%1 %2").arg(low(outlook), outlook.daysUntilEmpty ? lasting(outlook)
                                                                                  : tr("%1 Qcash can be spent.").arg(number(outlook.figures.spendable)));
        if (outlook.figures.held.isZero())
            return text;
        return tr("%1 %2").arg(text, tr("%1 Qcash held for bids is not counted.").arg(number(outlook.figures.held)));
    }
    case QcashWarningKind::BudgetShare:
        return outlook.pace ? tr("%1 %2").arg(share(*outlook.pace), projection(*outlook.pace)) : QString();
    }
    Q_UNREACHABLE();
}

QString OutlookTexts::warningTitle(QcashWarningKind kind)
{
    switch (kind) {
    case QcashWarningKind::LowBalance:
        return tr("Qcash is low");
    case QcashWarningKind::BudgetShare:
        return tr("This month's ad budget");
    }
    Q_UNREACHABLE();
}

QString OutlookTexts::discreetWarning(QcashWarningKind kind)
{
    switch (kind) {
    case QcashWarningKind::LowBalance:
        return tr("The balance has fallen so far that you are warned.");
    case QcashWarningKind::BudgetShare:
        return tr("So much of the budget is used that you are warned.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
