#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

/// What benches say of a row of times.
namespace figures {

/// The share `part` (0 … 1) of the times is at most this.
inline double at(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.at(std::min(times.size() - 1, std::size_t(part * double(times.size()))));
}

inline double median(const std::vector<double> &times)
{
    return at(times, 0.5);
}

inline bool isFull()
{
    return qEnvironmentVariableIsSet("CONSOLE_BENCH");
}

} // namespace figures
