#pragma once

#include "domain/clock.h"

namespace console {

/// A clock that stands still until it is moved: for acts of the demo shop's past.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(Instant instant) : m_instant(instant) {}
    [[nodiscard]] Instant now() const override { return m_instant; }
    void moveTo(Instant instant) { m_instant = instant; }

private:
    Instant m_instant;
};

} // namespace console
