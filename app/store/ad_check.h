#pragma once

#include "store/database.h"

#include <functional>

namespace console {

/// Told a row (the bid's number, the shop or the transfer concerned) and what is wrong with it, in English.
using AdFinding = std::function<void(qint64, const QString &)>;

/// Checks that bids, their steps and the transfers of their steps tell the same, and that what is held is what they hold; never writes.
[[nodiscard]] StoreResult<void> checkAdBids(Database &database, const AdFinding &report);

} // namespace console
