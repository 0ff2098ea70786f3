#pragma once

#include "control/accounting_controller.h"

class QDateEdit;

namespace console::ui {

/// The days of a month or a fiscal year, both inclusive.
struct DaySpan
{
    QDate from;
    QDate to;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// Up to today.
[[nodiscard]] DaySpan thisMonth(QDate today);
[[nodiscard]] DaySpan lastMonth(QDate today);
/// The last fiscal year that ended before today, by the policy that holds today; empty while that isn't known.
[[nodiscard]] std::optional<DaySpan> lastFiscalYear(const AccountingState &state);
/// The policy that holds today; null while none is known.
[[nodiscard]] const ListedPolicy *policyOfToday(const AccountingState &state);
/// The policy that holds on `day` without the draft; null while none is known.
[[nodiscard]] const DatedPolicy *policyOn(const AccountingState &state, QDate day);
/// The last day of a policy that is put in from `from` on; empty where none follows it.
[[nodiscard]] std::optional<QDate> heldUntil(const AccountingState &state, QDate from);

/// Wide enough for a day and the arrow beside it, in the language of the moment; call it in render().
void fitDateEdit(QDateEdit *edit);

} // namespace console::ui
