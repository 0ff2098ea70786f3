#include "ui/pages/grade_points/points_outcome_texts.h"

#include "domain/conversion.h"
#include "ui/language.h"

namespace console::ui {

QString PointsOutcomeTexts::outcome(const PointsHistoryRow &row)
{
    if (!row.lost) {
        if (row.earned.value() < conversionStepPoints)
            return tr("Fewer than %1 points can't be converted.").arg(formatNumber(conversionStepPoints));
        //: %1 is a day.
        return tr("These points can be converted until %1, 23:59 Japan time.").arg(formatDate(row.month.next().lastDay()));
    }
    const QString lost = formatNumber(row.lost->value());
    if (!row.cause) {
        if (row.isNegativeAndOver())
            return tr("Below zero: nothing was lost, and nothing carries over to the next month.");
        return row.converted ? tr("Converted; no points were lost.") : tr("No points were earned, and none lost.");
    }
    switch (*row.cause) {
    case LossCause::Remainder:
        //: %1 is a number of points.
        return tr("Converted; %1 points were lost as remainder.").arg(lost);
    case LossCause::UnderMinimum:
        //: %1 is a number of points, %2 the least number that can be converted.
        return tr("%1 points were lost: fewer than %2 can't be converted.").arg(lost, formatNumber(conversionStepPoints));
    case LossCause::NotConverted:
        //: %1 is a number of points, %2 a day.
        return tr("%1 points were lost: no conversion was made until %2.").arg(lost, formatDate(row.month.next().lastDay()));
    }
    Q_UNREACHABLE();
}

QString PointsOutcomeTexts::cause(LossCause cause)
{
    switch (cause) {
    case LossCause::Remainder:
        //: To what points were lost: a conversion takes whole hundreds.
        return tr("Remainder of conversions");
    case LossCause::UnderMinimum:
        //: To what points were lost; %1 is the least number of points that can be converted.
        return tr("Fewer than %1 points").arg(formatNumber(conversionStepPoints));
    case LossCause::NotConverted:
        //: To what points were lost: the month passed and nobody converted them.
        return tr("Not converted in time");
    }
    Q_UNREACHABLE();
}

QString PointsOutcomeTexts::lostLately(const LostPoints &lost)
{
    if (lost.total.isZero())
        return tr("No points were lost in the last twelve months.");
    const QString total = formatNumber(lost.total.value());
    if (lost.notConverted.isZero())
        return tr("%1 points were lost in the last twelve months, none of them because a conversion was forgotten.").arg(total);
    //: %1 and %2 are numbers of points.
    return tr("%1 points were lost in the last twelve months, %2 of them because nobody converted them in time.")
        .arg(total, formatNumber(lost.notConverted.value()));
}

} // namespace console::ui
