#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace console {

/// What kept the store from answering; the page has the words for each.
enum class StoreFault {
    CannotOpen,  ///< missing folder, no permission, not a file
    NotOurs,     ///< a file of another program
    NewerSchema, ///< written by a newer version of this program
    ReadOnly,
    Busy,        ///< held by another program for longer than the waiting time
    DiskFull,
    Corrupt,
    Failed       ///< anything else; nothing was changed
};

/// A failed store operation. `operation` and `detail` are for the log, in English; nothing of the user's data is in them.
struct StoreError
{
    StoreFault fault = StoreFault::Failed;
    QString operation;
    QString detail;
};

template <class T>
using StoreResult = tl::expected<T, StoreError>;

/// Why an action did not happen: a rule refused it, or the store could not.
template <class Refusal>
using Failure = std::variant<Refusal, StoreError>;

template <class T, class Refusal>
using ActionResult = tl::expected<T, Failure<Refusal>>;

} // namespace console
