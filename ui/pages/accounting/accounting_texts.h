#pragma once

#include "control/accounting_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for lots, booking policies and journals, in the language of the moment. Decides nothing.
class AccountingTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AccountingTexts)

public:
    [[nodiscard]] static QString lot(LotKind kind);
    /// A name of its own: the same in every language.
    [[nodiscard]] static QString program(JournalFormat format);
    /// What an account title is for.
    [[nodiscard]] static QString role(AccountRole role);
    /// As what Qcash that is bought is booked first; for a narrow column, as the next one.
    [[nodiscard]] static QString method(BookingMethod method);
    [[nodiscard]] static QString points(PointsBooking points);
    /// A fiscal year's last month by its number.
    [[nodiscard]] static QString month(int number);
    /// The name of a field of an account title, as its column has it.
    [[nodiscard]] static QString field(PolicyField field);
    /// "Title (sub-account)".
    [[nodiscard]] static QString account(const AccountTitle &title);

    /// What is wrong with a draft, and what would be right; without the place.
    [[nodiscard]] static QString problem(const PolicyProblem &problem);
    [[nodiscard]] static QString refusal(BookingPolicyRefusal refusal);
    /// Why Qcash stands in no journal: how many entries of how much.
    [[nodiscard]] static QString leftOut(const LeftOutTotal &total);
};

} // namespace console::ui
