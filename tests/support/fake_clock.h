#pragma once

#include "domain/clock.h"

/// A clock that stands still until a test moves it.
class FakeClock : public console::Clock
{
public:
    /// 2026-11-21 14:05:00 in Japan.
    FakeClock() : instant(console::jst::at(QDate(2026, 11, 21), QTime(14, 5))) {}
    explicit FakeClock(console::Instant at) : instant(at) {}

    [[nodiscard]] console::Instant now() const override { return instant; }

    console::Instant instant;
};
