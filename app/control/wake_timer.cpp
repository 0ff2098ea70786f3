#include "control/wake_timer.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 secondsAfterFault = 60;

} // namespace

WakeTimer::WakeTimer(const Clock &clock, std::function<void()> wake, std::chrono::seconds longest) : m_clock(clock), m_longest(longest)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(wake));
}

void WakeTimer::wakeAt(std::optional<Instant> next)
{
    if (!next) {
        m_timer.stop();
        return;
    }
    const qint64 seconds = next->utcSeconds - m_clock.now().utcSeconds;
    m_timer.start(std::chrono::seconds(std::clamp<qint64>(seconds, 0, m_longest.count())));
}

void WakeTimer::wakeAfterFault()
{
    wakeAt(m_clock.now().plusSeconds(secondsAfterFault));
}

} // namespace console
