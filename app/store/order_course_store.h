#pragma once

#include "store/ticket_order_store.h"

namespace console {

/// What a payment service's notice came to.
enum class NoticeOutcome {
    Nothing,   ///< told before, or nothing that concerns an order
    Noted,     ///< the order still waits; how to pay it is known now
    Paid,      ///< the Qcash was credited
    Ended,     ///< the order lapsed or failed
    Attention  ///< money came in that fits no waiting order: kept for the seller, booked nowhere
};

/// Why a waiting order can't be given up, in order of precedence.
enum class LeaveRefusal { NoSuchOrder, AlreadyPaid, AlreadyEnded };

inline constexpr CodeTable<LeaveRefusal, 3> leaveRefusalCodes{{
    {LeaveRefusal::NoSuchOrder, QLatin1String("no_such_order")},
    {LeaveRefusal::AlreadyPaid, QLatin1String("already_paid")},
    {LeaveRefusal::AlreadyEnded, QLatin1String("already_ended")},
}};

/// The course of an order that waits for its payment: to paid, lapsed or failed. Each step is one transaction with its own
/// precondition, read inside it. A paid order never changes again, and no notice credits anything twice.
class OrderCourseStore
{
public:
    explicit OrderCourseStore(Database &database) : m_database(database) {}

    /// Takes what `gateway` says of one payment. The same notice any number of times, in any order, comes to the same.
    [[nodiscard]] StoreResult<NoticeOutcome> receive(const Shop &shop, const QString &gateway, const PaymentNotice &notice, const Clock &clock);
    /// The seller gives a waiting order up. Money that comes in later is kept for attention.
    [[nodiscard]] ActionResult<TicketOrder, LeaveRefusal> leave(ShopId shop, qint64 orderNumber, const Clock &clock);
    /// Ends every waiting order whose deadline is over; returns how many. Before the deadline's last second is over none lapses.
    [[nodiscard]] StoreResult<qint64> lapseOverdue(ShopId shop, const Clock &clock);
    /// Whether an order that `gateway` was asked for has ended unpaid since then: money for it may still come in.
    [[nodiscard]] StoreResult<bool> hasUnpaidSince(ShopId shop, const QString &gateway, Instant since);
    /// The deadline that comes next; empty where no order waits.
    [[nodiscard]] StoreResult<std::optional<Instant>> nextDeadline(ShopId shop);

    /// Chosen: a card order that the payment service has never heard of is taken as interrupted after this time. Asking the service
    /// takes 15 seconds at the longest.
    static constexpr qint64 interruptedAfterSeconds = 120;

private:
    [[nodiscard]] StoreResult<NoticeOutcome> received(const Shop &shop, const QString &gateway, const PaymentNotice &notice, Instant now);

    Database &m_database;
};

} // namespace console
