#pragma once

#include "domain/amount.h"
#include "domain/codes.h"
#include "domain/jst.h"

#include <optional>

namespace console {

/// Why points can't be converted, in order of precedence.
enum class ConversionRefusal {
    ActionIdReused,     ///< the action id stands for something else already
    ClockBehindBook,    ///< the machine's clock stands in a month before the book's newest entry
    MonthHasChanged,    ///< confirmed in another month than the one in which the figures were shown
    AlreadyConverted,   ///< this month's conversion has been made (once a month: chosen)
    NegativePoints,
    NoPoints,
    UnderMinimum,       ///< fewer than 100 points (guide: service points, tip)
    FiguresHaveChanged  ///< the month's points are other than those confirmed
};

inline constexpr CodeTable<ConversionRefusal, 8> conversionRefusalCodes{{
    {ConversionRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {ConversionRefusal::ClockBehindBook, QLatin1String("clock_behind_book")},
    {ConversionRefusal::MonthHasChanged, QLatin1String("month_has_changed")},
    {ConversionRefusal::AlreadyConverted, QLatin1String("already_converted")},
    {ConversionRefusal::NegativePoints, QLatin1String("negative_points")},
    {ConversionRefusal::NoPoints, QLatin1String("no_points")},
    {ConversionRefusal::UnderMinimum, QLatin1String("under_minimum")},
    {ConversionRefusal::FiguresHaveChanged, QLatin1String("figures_have_changed")},
}};

/// What a month's points are worth: whole hundreds become Qcash, the rest is lost.
struct ConversionQuote
{
    Points points;
    Qcash qcash;
    Points lost;

    friend bool operator==(const ConversionQuote &, const ConversionQuote &) = default;
};

inline constexpr qint64 conversionStepPoints = 100;

/// Guide (service points): 12,352 points → 12,300 Qcash and 52 lost; under 100 converts nothing and loses nothing yet.
[[nodiscard]] ConversionQuote quoteConversion(Points monthTotal);

/// Empty where `monthTotal` is convertible.
[[nodiscard]] std::optional<ConversionRefusal> refusalFor(Points monthTotal);

/// The month whose points can be converted at `now`: the one before (guide: "last month's points").
[[nodiscard]] JstMonth convertibleMonth(Instant now);

} // namespace console
