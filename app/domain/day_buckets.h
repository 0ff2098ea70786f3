#pragma once

#include <QDate>
#include <QList>

namespace console {

/// Days in Japan, both inclusive.
struct DaySpan
{
    QDate first;
    QDate last;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// How long a piece of a span is. Weeks begin on Monday, all others where the calendar's do.
enum class DayStep { Day, Week, Month, Quarter, Year };

/// The pieces of `whole`, oldest first, without a gap; the outermost end where `whole` does. Empty where its days stand the wrong way round.
[[nodiscard]] QList<DaySpan> bucketsOf(DaySpan whole, DayStep step);

/// The shortest step from `least` on that makes at most `most` pieces of `whole`; years where none does.
[[nodiscard]] DayStep stepWithin(DaySpan whole, DayStep least, qsizetype most);

} // namespace console
