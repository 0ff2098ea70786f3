#include "domain/auto_conversion.h"

#include <algorithm>

namespace console {

QDate autoConversionDate(int day, JstMonth month)
{
    return month.firstDay().addDays(std::min(day, month.lastDay().day()) - 1);
}

Instant autoConversionInstant(int day, JstMonth month, int hour)
{
    return jst::at(autoConversionDate(day, month), QTime(hour, 0));
}

std::optional<Instant> nextAutoConversion(const AutoConversionPlan &plan, Instant now, bool isDone, int hour)
{
    if (!plan.isOn)
        return std::nullopt;
    const JstMonth month = JstMonth::containing(now);
    return autoConversionInstant(plan.day, isDone ? month.next() : month, hour);
}

} // namespace console
