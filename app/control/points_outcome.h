#pragma once

#include "store/score_store.h"

namespace console {

/// Months that the points' history shows at a time (product.md, page 2).
inline constexpr int pointsHistoryMonths = 12;

/// To what a month's points were lost.
enum class LossCause {
    Remainder,    ///< of a conversion: only whole hundreds convert
    UnderMinimum, ///< 1–99 when the month in which they could be converted ended
    NotConverted  ///< at least 100, and nobody converted
};

/// What became of one month's points. Once the time to convert them is over, earned = converted + lost + late; of a negative month
/// nothing is lost.
struct PointsHistoryRow
{
    JstMonth month;
    Points earned;
    std::optional<Qcash> converted; ///< empty where no conversion is recorded
    std::optional<Points> lost;     ///< empty while the month can still be converted
    Points late;                    ///< came (or went) after the conversion
    ComponentPoints delivery;
    ComponentPoints claim;
    ComponentPoints review;
    std::optional<LossCause> cause; ///< empty where nothing was lost

    /// The time to convert is over, and less than nothing was earned: lost to nothing, as nothing carries over (guide).
    [[nodiscard]] bool isNegativeAndOver() const { return !converted && lost && earned < Points(); }
};

/// What was lost in some months, by cause. Months with less than nothing are only counted.
struct LostPoints
{
    Points remainder;
    Points underMinimum;
    Points notConverted;
    Points total;
    int remainderMonths = 0;
    int underMinimumMonths = 0;
    int notConvertedMonths = 0;
    int negativeMonths = 0;
};

/// `convertible` is the month whose points can be converted now; whatever is not converted of those before it is lost.
[[nodiscard]] PointsHistoryRow pointsOutcome(const MonthHistory &history, JstMonth convertible);

/// Empty where a sum leaves the range of points.
[[nodiscard]] std::optional<LostPoints> lostPoints(const QList<PointsHistoryRow> &rows);

/// Whether anything is known of the month: points, typed-in figures (be they zero), or a conversion.
[[nodiscard]] bool hasPoints(const MonthHistory &history);

} // namespace console
