#pragma once

#include "store/store_error.h"

#include <optional>

namespace console {

/// What a screen last read of one thing: a value, or what kept the store from answering. Both are empty before the first read;
/// a fault never leaves an older value standing.
template <class T>
struct Reading
{
    std::optional<T> value;
    std::optional<StoreFault> fault;

    Reading() = default;
    Reading(StoreResult<T> result)
    {
        if (result)
            value = std::move(*result);
        else
            fault = result.error().fault;
    }
};

} // namespace console
