#pragma once

#include "domain/clock.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace console {

/// Wakes its owner at an instant of the clock on the wall, or somewhat before. A timer stands still while the machine sleeps, and a clock
/// can be set: the owner is woken after `longest` at the latest, looks at the clock anew and says when it wants to be woken next.
class WakeTimer
{
public:
    static constexpr std::chrono::seconds longestSleep = std::chrono::hours(6);

    /// `clock` has to live longer.
    WakeTimer(const Clock &clock, std::function<void()> wake, std::chrono::seconds longest = longestSleep);

    /// Instead of whatever was said before; at once for what is past, never where it is empty.
    void wakeAt(std::optional<Instant> next);
    /// A minute from now: the store that could not be read may answer then.
    void wakeAfterFault();
    void stop() { m_timer.stop(); }

    /// Until it wakes; negative: it does not.
    [[nodiscard]] int milliseconds() const { return m_timer.isActive() ? m_timer.remainingTime() : -1; }

private:
    const Clock &m_clock;
    const std::chrono::seconds m_longest;
    QTimer m_timer;
};

} // namespace console
