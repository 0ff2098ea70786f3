#pragma once

#include <ctime>

/// Processor time of the thread that asks, in milliseconds: what an act costs, however busy the machine is with other things.
inline double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time); // UNAVOIDABLE: no time of day, what a thread has worked
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}
