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

/// Sales of the last twelve months that a grade asks for (chosen, resources/catalogue/grades.json).
struct GradeThreshold
{
    Grade grade;
    Yen minimumSales;
};

} // namespace console
