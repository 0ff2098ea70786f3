#include "domain/quiet_hours.h"

#include <algorithm>

namespace console {

std::optional<Instant> quietUntil(Instant at, const QuietHours &hours, const QTimeZone &zone)
{
    if (hours.from == hours.until || !hours.from.isValid() || !hours.until.isValid())
        return std::nullopt;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at.utcSeconds, zone);
    const QTime time = local.time();
    const bool isOverMidnight = hours.from > hours.until;
    const bool isQuiet = isOverMidnight ? time >= hours.from || time < hours.until : time >= hours.from && time < hours.until;
    if (!isQuiet)
        return std::nullopt;
    const QDate lastDay = time < hours.until ? local.date() : local.date().addDays(1);
    // Where clocks are put back, an hour comes twice: the end may be one that is over already.
    return Instant{std::max(at.utcSeconds, QDateTime(lastDay, hours.until, zone).toSecsSinceEpoch())};
}

Instant tellingTime(Instant at, Instant deadline, const QuietHours &hours, const QTimeZone &zone)
{
    const auto end = quietUntil(at, hours, zone);
    return end && *end <= deadline ? *end : at;
}

QTimeZone machineZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace console
