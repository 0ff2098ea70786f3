#pragma once

#include "control/qcash_warning_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for how long Qcash lasts and how its budget stands. Only texts.
class OutlookTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::OutlookTexts)

public:
    /// "12 days", never more than there is room for.
    [[nodiscard]] static QString days(qint64 count);
    /// What was spent in the last 30 days, and when the balance is used up at that rate.
    [[nodiscard]] static QString spending(const QcashOutlook &outlook);
    /// How long the balance lasts; one sentence for beside the tickets.
    [[nodiscard]] static QString lasting(const QcashOutlook &outlook);
    /// Why the balance is called low; empty where it is not.
    [[nodiscard]] static QString low(const QcashOutlook &outlook);
    /// Where this month's spending stands beside the calendar.
    [[nodiscard]] static QString pace(const BudgetPace &pace);
    /// Where it will stand at the month's end.
    [[nodiscard]] static QString projection(const BudgetPace &pace);
    /// How much of the budget is spent; empty where no share to warn of is reached.
    [[nodiscard]] static QString share(const BudgetPace &pace);
    /// "10,000 + 3,000 × 2".
    [[nodiscard]] static QString tickets(const QList<TicketCount> &tickets);
    [[nodiscard]] static QString warning(const QcashWarning &warning);
    [[nodiscard]] static QString warningTitle(QcashWarningKind kind);
    /// Without figures: for where others may read it.
    [[nodiscard]] static QString discreetWarning(QcashWarningKind kind);
};

} // namespace console::ui
