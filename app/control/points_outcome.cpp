#include "control/points_outcome.h"

#include "domain/conversion.h"

#include <algorithm>

namespace console {

namespace {

bool isKnown(const ComponentPoints &points)
{
    return points.typedIn || !points.imported.isZero();
}

bool add(Points points, Points &sum, int &months)
{
    const auto more = sum.plus(points);
    if (!more)
        return false;
    sum = *more;
    ++months;
    return true;
}

} // namespace

PointsHistoryRow pointsOutcome(const MonthHistory &history, JstMonth convertible)
{
    const MonthPoints &points = history.points;
    PointsHistoryRow row{points.month, points.total, {}, {}, history.latePoints, points.delivery, points.claim, points.review, {}};
    if (history.conversion) {
        row.converted = history.conversion->qcash;
        row.lost = history.conversion->lost;
        if (*row.lost > Points())
            row.cause = LossCause::Remainder;
    } else if (points.month < convertible) {
        // Nothing carries over, and a negative month burdens nobody (guide).
        row.lost = std::max(points.total, Points());
        if (*row.lost > Points())
            row.cause = row.lost->value() < conversionStepPoints ? LossCause::UnderMinimum : LossCause::NotConverted;
    }
    return row;
}

std::optional<LostPoints> lostPoints(const QList<PointsHistoryRow> &rows)
{
    LostPoints lost;
    for (const PointsHistoryRow &row : rows) {
        if (row.isNegativeAndOver())
            ++lost.negativeMonths;
        if (!row.cause)
            continue;
        int months = 0; // of any cause: nobody asks
        bool isInRange = add(*row.lost, lost.total, months);
        switch (*row.cause) {
        case LossCause::Remainder:
            isInRange = isInRange && add(*row.lost, lost.remainder, lost.remainderMonths);
            break;
        case LossCause::UnderMinimum:
            isInRange = isInRange && add(*row.lost, lost.underMinimum, lost.underMinimumMonths);
            break;
        case LossCause::NotConverted:
            isInRange = isInRange && add(*row.lost, lost.notConverted, lost.notConvertedMonths);
            break;
        }
        if (!isInRange)
            return std::nullopt;
    }
    return lost;
}

bool hasPoints(const MonthHistory &history)
{
    const MonthPoints &points = history.points;
    return history.conversion || isKnown(points.delivery) || isKnown(points.claim) || isKnown(points.review);
}

} // namespace console
