#pragma once

#include "domain/codes.h"
#include "domain/conversion.h"

namespace console {

/// The day that stands for the last one of every month.
inline constexpr int lastDayOfMonth = 31;

/// 1 … 28, which every month has, or the last day.
[[nodiscard]] constexpr bool isAutoConversionDay(int day)
{
    return (day >= 1 && day <= 28) || day == lastDayOfMonth;
}

/// Whether last month's points are converted without a button, and on which day of the month in Japan.
struct AutoConversionPlan
{
    int version = 0; ///< 0: never set up
    bool isOn = false;
    int day = lastDayOfMonth;

    friend bool operator==(const AutoConversionPlan &, const AutoConversionPlan &) = default;
};

/// What the log tells; one row each, kept for good.
enum class AutoConversionEvent { TurnedOn, Changed, TurnedOff, Converted, Refused };

inline constexpr CodeTable<AutoConversionEvent, 5> autoConversionEventCodes{{
    {AutoConversionEvent::TurnedOn, QLatin1String("turned_on")},
    {AutoConversionEvent::Changed, QLatin1String("changed")},
    {AutoConversionEvent::TurnedOff, QLatin1String("turned_off")},
    {AutoConversionEvent::Converted, QLatin1String("converted")},
    {AutoConversionEvent::Refused, QLatin1String("refused")},
}};

/// Why automatic conversion was not turned on or changed, in order of precedence.
enum class AutoConversionRefusal {
    DayWrong,
    PasswordWrong,
    PasswordWait, ///< too many wrong ones: not before waitSeconds
    PlanHasChanged ///< another window has changed it since it was shown
};

inline constexpr CodeTable<AutoConversionRefusal, 4> autoConversionRefusalCodes{{
    {AutoConversionRefusal::DayWrong, QLatin1String("day_wrong")},
    {AutoConversionRefusal::PasswordWrong, QLatin1String("password_wrong")},
    {AutoConversionRefusal::PasswordWait, QLatin1String("password_wait")},
    {AutoConversionRefusal::PlanHasChanged, QLatin1String("plan_has_changed")},
}};

/// The day in `month` that `day` stands for.
[[nodiscard]] QDate autoConversionDate(int day, JstMonth month);
/// When the conversion of `month` falls due: on its day at `hour` in Japan.
[[nodiscard]] Instant autoConversionInstant(int day, JstMonth month, int hour);
/// When the plan runs next: this month's instant, which may have passed already, or next month's where this month `isDone`.
/// Empty while it is off.
[[nodiscard]] std::optional<Instant> nextAutoConversion(const AutoConversionPlan &plan, Instant now, bool isDone, int hour);

} // namespace console
