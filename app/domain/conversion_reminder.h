#pragma once

#include "domain/jst.h"

#include <QList>
#include <QTime>

#include <optional>

namespace console {

/// How the program reminds of the deadline and converts by itself: chosen figures, see resources/catalogue/reminders.json.
struct ReminderRules
{
    QList<int> stageMinutes; ///< before the deadline at which the stages begin, largest first
    int urgentMinutes = 0;   ///< from here on the time that is left is shown in red
    QTime quietFrom;         ///< the quiet hours before the user sets others, by the machine's own clock
    QTime quietUntil;
    int conversionHour = 0; ///< in Japan: automatic conversion waits for it on its day
    int settlingMinutes = 0;     ///< automatic conversion waits so long after the book's newest change: files come in parts
    int sameMonthSeconds = 0;    ///< and until it has seen the same month so long: a clock may have jumped
};

/// The latest stages of a month that the seller was told of and has put away, as minutes before the deadline.
struct ReminderMemory
{
    std::optional<int> told;
    std::optional<int> putAway;

    /// A stage is told once; none is told after a later one, however the clock is turned.
    [[nodiscard]] bool isTold(int stage) const { return told && *told <= stage; }
    [[nodiscard]] bool isPutAway(int stage) const { return putAway && *putAway <= stage; }
};

/// The stage that has begun last, as minutes before the deadline; empty before the first and once the deadline has passed.
[[nodiscard]] std::optional<int> reminderStage(const ReminderRules &rules, Instant deadline, Instant now);
/// When the next stage begins; empty after the last.
[[nodiscard]] std::optional<Instant> nextReminderStage(const ReminderRules &rules, Instant deadline, Instant now);
[[nodiscard]] bool isUrgent(const ReminderRules &rules, Instant deadline, Instant now);

/// The time until a deadline as it is shown: days and hours while it is a day or more, then hours and minutes. Rounded down.
struct TimeLeft
{
    int days = 0;
    int hours = 0;
    int minutes = 0; ///< 0 while there are days

    friend bool operator==(const TimeLeft &, const TimeLeft &) = default;
};

/// Nothing is left once the deadline has passed.
[[nodiscard]] TimeLeft timeLeft(Instant deadline, Instant now);
/// When timeLeft() changes next; after the deadline it no longer does.
[[nodiscard]] std::optional<Instant> nextTimeLeft(Instant deadline, Instant now);

} // namespace console
