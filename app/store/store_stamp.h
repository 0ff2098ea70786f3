#pragma once

#include "store/store_error.h"

namespace console {

class Database;

/// The store as it is at one moment: another stamp of the same connection differs where anything was changed between the two,
/// through whichever connection. Never tells what.
struct StoreStamp
{
    qint64 version = 0;    ///< moves with other connections' changes
    qint64 ownChanges = 0; ///< rows that this connection has changed

    friend bool operator==(const StoreStamp &, const StoreStamp &) = default;
};

/// May be called inside a transaction: then it is of what the transaction sees.
[[nodiscard]] StoreResult<StoreStamp> stampOf(Database &database);

} // namespace console
