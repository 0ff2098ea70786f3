#include "domain/clock.h"

#include <chrono>

namespace console {

Instant SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::floor<std::chrono::seconds>(sinceEpoch).count()};
}

} // namespace console
