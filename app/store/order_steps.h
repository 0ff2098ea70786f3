#pragma once

#include "store/ticket_order_store.h"

namespace console {

/// What both the course of an order and the seller's own decisions about money use; inside a Transaction that has judged the order only.

/// The order ends unpaid: lapsed at its deadline, else failed.
[[nodiscard]] StoreResult<void> endOrder(Database &database, ShopId shop, qint64 orderNumber, OrderEnd how, Instant now);
/// Credits the order's Qcash and marks it paid by that payment.
[[nodiscard]] StoreResult<void> payOrder(Database &database, const Shop &shop, const TicketOrder &order, const QString &paymentId, Instant now);

} // namespace console
