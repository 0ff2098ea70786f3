#include "ui/pages/accounting/accounting_days.h"

#include "domain/jst.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QDateEdit>

#include <algorithm>

namespace console::ui {

namespace {

DaySpan daysOf(JstMonth month)
{
    return {month.firstDay(), month.lastDay()};
}

} // namespace

DaySpan thisMonth(QDate today)
{
    return {JstMonth::containing(today).firstDay(), today};
}

DaySpan lastMonth(QDate today)
{
    return daysOf(JstMonth::containing(today).previous());
}

std::optional<DaySpan> lastFiscalYear(const AccountingState &state)
{
    const ListedPolicy *policy = policyOfToday(state);
    if (!policy)
        return std::nullopt;
    JstMonth last = JstMonth::containing(state.today).previous();
    while (last.month() != policy->content.policy.lastMonth)
        last = last.previous();
    // A year that ends today has ended only tomorrow.
    return DaySpan{last.lastDay().addDays(1).addYears(-1), last.lastDay()};
}

const ListedPolicy *policyOfToday(const AccountingState &state)
{
    if (!state.policies.value)
        return nullptr;
    const auto &listed = *state.policies.value;
    const auto found = std::find_if(listed.begin(), listed.end(), [](const ListedPolicy &policy) { return policy.holds; });
    return found == listed.end() ? nullptr : &*found;
}

const DatedPolicy *policyOn(const AccountingState &state, QDate day)
{
    if (!state.policies.value)
        return nullptr;
    const DatedPolicy *oldest = nullptr;
    for (const ListedPolicy &policy : *state.policies.value) { // newest first
        if (policy.isReplaced)
            continue;
        if (policy.content.validFrom <= day)
            return &policy.content;
        oldest = &policy.content;
    }
    return oldest;
}

std::optional<QDate> heldUntil(const AccountingState &state, QDate from)
{
    std::optional<QDate> until;
    for (const ListedPolicy &policy : state.policies.value.value_or(QList<ListedPolicy>())) {
        // A shop's own policy takes the place of all built-in ones that follow it.
        if (!policy.isShipped && !policy.isReplaced && policy.content.validFrom > from)
            until = policy.content.validFrom.addDays(-1);
    }
    return until;
}

void fitDateEdit(QDateEdit *edit)
{
    keepIsoFormat(edit);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * Theme::fieldHeight() - 16);
}

} // namespace console::ui
