#include "store/order_steps.h"

#include "store/book_store.h"
#include "store/booking.h"
#include "store/statement.h"
#include "store/ticket_payment.h"

namespace console {

StoreResult<void> endOrder(Database &database, ShopId shop, qint64 orderNumber, OrderEnd how, Instant now)
{
    const auto status = how == OrderEnd::Deadline ? TicketOrderStatus::Lapsed : TicketOrderStatus::Failed;
    Statement write(database, QStringLiteral("UPDATE ticket_order SET status = ?, ended = ?, ended_at = ? WHERE shop_id = ? AND order_number = ?"));
    write.bind(codeIn(ticketOrderStatusCodes, status)).bind(codeIn(orderEndCodes, how)).bind(now.utcSeconds).bind(shop.value).bind(orderNumber);
    return write.run();
}

StoreResult<void> payOrder(Database &database, const Shop &shop, const TicketOrder &order, const QString &paymentId, Instant now)
{
    const auto bookedAt = bookingInstant(database, shop.id, now);
    if (!bookedAt)
        return tl::unexpected(bookedAt.error());
    CONSOLE_TRY(bookTicketPayment(database, shop, order, jst::dateOf(now), *bookedAt));
    const auto balances = BookStore(database).balances(shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    Statement write(database, QStringLiteral("UPDATE ticket_order SET status = 'paid', ended = NULL, ended_at = NULL, paid_at = ?, payment_id = ?, "
                                             "total_after = ? WHERE shop_id = ? AND order_number = ?"));
    write.bind(bookedAt->utcSeconds).bind(paymentId).bind(balances->total.value()).bind(shop.id.value).bind(order.orderNumber);
    return write.run();
}

} // namespace console
