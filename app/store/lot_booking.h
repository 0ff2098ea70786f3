#pragma once

#include "domain/book.h"
#include "domain/clock.h"
#include "domain/payment_method.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <optional>

namespace console {

class Database;

/// An entry of a wallet account, as its lots see it.
struct LotEntry
{
    qint64 account = 0;
    qint64 transfer = 0;
    EntryKind kind = EntryKind::ManualIn;
    qint64 amount = 0; ///< Qcash, negative where it left the wallet
    Instant bookedAt;
    std::optional<qint64> reverses;      ///< the transfer that it corrects
    std::optional<PaymentMethod> method; ///< that paid a charge
};

/// Puts what an entry brought into a lot, or takes what it cost from the oldest ones; inside the Transaction that booked it.
[[nodiscard]] StoreResult<void> bookLots(Database &database, const LotEntry &entry);

} // namespace console
