#include "domain/conversion_reminder.h"

namespace console {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

std::optional<int> reminderStage(const ReminderRules &rules, Instant deadline, Instant now)
{
    std::optional<int> latest;
    if (now > deadline)
        return latest;
    for (const int stage : rules.stageMinutes) {
        if (deadline.plusSeconds(-minute * stage) <= now)
            latest = stage;
    }
    return latest;
}

std::optional<Instant> nextReminderStage(const ReminderRules &rules, Instant deadline, Instant now)
{
    for (const int stage : rules.stageMinutes) {
        const Instant begin = deadline.plusSeconds(-minute * stage);
        if (begin > now)
            return begin;
    }
    return std::nullopt;
}

bool isUrgent(const ReminderRules &rules, Instant deadline, Instant now)
{
    return deadline.plusSeconds(-minute * rules.urgentMinutes) <= now;
}

TimeLeft timeLeft(Instant deadline, Instant now)
{
    const qint64 seconds = deadline.utcSeconds - now.utcSeconds;
    if (seconds <= 0)
        return {};
    if (seconds >= day)
        return {int(seconds / day), int(seconds % day / hour), 0};
    return {0, int(seconds / hour), int(seconds % hour / minute)};
}

std::optional<Instant> nextTimeLeft(Instant deadline, Instant now)
{
    const qint64 seconds = deadline.utcSeconds - now.utcSeconds;
    if (seconds <= 0)
        return std::nullopt;
    const qint64 step = seconds >= day ? hour : minute;
    return now.plusSeconds(seconds % step + 1);
}

} // namespace console
