#include "domain/day_buckets.h"

#include <QtGlobal>

#include <algorithm>

namespace console {

namespace {

/// The last day of the piece that `day` lies in.
QDate lastDayOf(QDate day, DayStep step)
{
    switch (step) {
    case DayStep::Day:
        return day;
    case DayStep::Week:
        return day.addDays(7 - day.dayOfWeek());
    case DayStep::Month:
        return QDate(day.year(), day.month(), day.daysInMonth());
    case DayStep::Quarter: {
        const QDate month(day.year(), (day.month() + 2) / 3 * 3, 1);
        return QDate(month.year(), month.month(), month.daysInMonth());
    }
    case DayStep::Year:
        return QDate(day.year(), 12, 31);
    }
    Q_UNREACHABLE();
}

/// How many pieces there are, told without making them.
qint64 countOf(DaySpan whole, DayStep step)
{
    const qint64 years = whole.last.year() - whole.first.year();
    switch (step) {
    case DayStep::Day:
        return whole.first.daysTo(whole.last) + 1;
    case DayStep::Week:
        return lastDayOf(whole.first, step).daysTo(lastDayOf(whole.last, step)) / 7 + 1;
    case DayStep::Month:
        return years * 12 + whole.last.month() - whole.first.month() + 1;
    case DayStep::Quarter:
        return years * 4 + (whole.last.month() + 2) / 3 - (whole.first.month() + 2) / 3 + 1;
    case DayStep::Year:
        return years + 1;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DaySpan> bucketsOf(DaySpan whole, DayStep step)
{
    QList<DaySpan> buckets;
    for (QDate first = whole.first; first <= whole.last; first = buckets.constLast().last.addDays(1))
        buckets.append({first, std::min(lastDayOf(first, step), whole.last)});
    return buckets;
}

DayStep stepWithin(DaySpan whole, DayStep least, qsizetype most)
{
    constexpr DayStep steps[] = {DayStep::Day, DayStep::Week, DayStep::Month, DayStep::Quarter, DayStep::Year};
    for (const DayStep step : steps) {
        if (step >= least && countOf(whole, step) <= most)
            return step;
    }
    return DayStep::Year;
}

} // namespace console
