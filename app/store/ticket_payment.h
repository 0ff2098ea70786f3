#pragma once

#include "store/ticket_order_store.h"

namespace console {

/// Credits `order`'s Qcash and moves the money that paid for it, as parts 0 and 1 of its action; inside a Transaction only.
/// The store takes each part once: an order can't be credited a second time.
[[nodiscard]] StoreResult<void> bookTicketPayment(Database &database, const Shop &shop, const TicketOrder &order, QDate today, Instant bookedAt);

} // namespace console
