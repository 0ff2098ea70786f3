#pragma once

#include "domain/jst.h"

#include <QTime>
#include <QTimeZone>

#include <optional>

namespace console {

/// The hours of a day in which nothing is told outside the window, by the clock on the user's wall. The same time twice: none.
struct QuietHours
{
    QTime from;
    QTime until;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// When the quiet hours in which `at` lies are over; empty where it lies in none.
[[nodiscard]] std::optional<Instant> quietUntil(Instant at, const QuietHours &hours, const QTimeZone &zone);

/// When something that is due at `at` is told: at once, or when the quiet hours end, but at once where `deadline` would pass before.
[[nodiscard]] Instant tellingTime(Instant at, Instant deadline, const QuietHours &hours, const QTimeZone &zone);

/// The zone in which the user lives. For quiet hours only: every date is a date in Japan.
[[nodiscard]] QTimeZone machineZone();

} // namespace console
