#pragma once

#include "domain/amount.h"
#include "domain/codes.h"

#include <QDate>

#include <optional>

namespace console {

enum class Grade { General, Excellent, Power };

inline constexpr CodeTable<Grade, 3> gradeCodes{{
    {Grade::General, QLatin1String("general")},
    {Grade::Excellent, QLatin1String("excellent")},
    {Grade::Power, QLatin1String("power")},
}};

/// Days from delivery until settlement falls due (known): General 15, Excellent 10, Power 5.
[[nodiscard]] int settlementDelayDays(Grade grade);

/// The first Wednesday from delivery + delay on (known: delivered on the 6th → the 26th, 19th, 12th where those are Wednesdays).
[[nodiscard]] QDate settlementDay(QDate delivered, Grade grade);

/// The latest delivery day that has been settled by `today`: deliveries after it are still due.
[[nodiscard]] QDate lastSettledDelivery(QDate today, Grade grade);

/// The settlement day on which a deduction of `day` is taken off: the first Wednesday from it on.
[[nodiscard]] QDate settlementDayOfDeduction(QDate day);

/// The latest settlement day that has come by `today`; `today` itself where it is a Wednesday.
[[nodiscard]] QDate lastSettlementDay(QDate today);

/// How a settlement report's lines are reckoned (resources/catalogue/settlement.json says which of it is known and which chosen).
struct SettlementTerms
{
    int deliveryDays = 0;  ///< from shipping until the line counts as delivered, which the report doesn't tell
    int feeTaxPercent = 0; ///< on the service fee
};

/// `amount` yen with tax; fractions of a yen are dropped towards zero, so that a cancellation takes back exactly what its sale bore.
/// Of amounts up to Yen's limit, as every reader of files keeps them.
[[nodiscard]] qint64 withTax(qint64 amount, int percent);

/// Sales of the last twelve months that a grade asks for (chosen, resources/catalogue/grades.json).
struct GradeThreshold
{
    Grade grade;
    Yen minimumSales;
};

} // namespace console
