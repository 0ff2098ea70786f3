#pragma once

#include "store/ticket_order_store.h"

namespace console {

/// Money that a payment service reported and that was booked nowhere.
struct PaymentAttention
{
    qint64 id = 0;
    AttentionKind kind = AttentionKind::UnknownOrder;
    std::optional<qint64> orderNumber; ///< empty: no order is known by its key
    QString paymentId;
    qint64 amountYen = 0;
    std::optional<Instant> paidAt;
    Instant noticedAt;
    bool canBeCredited = false; ///< the order's whole price, and the order is unpaid
};

/// Why an attention stays as it is, in order of precedence.
enum class AttentionRefusal { NoSuchAttention, AlreadyDealtWith, NotCreditable };

/// Lists such money until the seller has decided about it. Decides nothing by itself.
class PaymentAttentionStore
{
public:
    explicit PaymentAttentionStore(Database &database) : m_database(database) {}

    /// Those that nobody has dealt with, oldest first.
    [[nodiscard]] StoreResult<QList<PaymentAttention>> open(ShopId shop);
    /// Pays the order with it after all: for the whole price of an order that lapsed or was left.
    [[nodiscard]] ActionResult<TicketOrder, AttentionRefusal> credit(const Shop &shop, qint64 id, const Clock &clock);
    /// It was settled outside this program.
    [[nodiscard]] ActionResult<void, AttentionRefusal> dealWith(ShopId shop, qint64 id, const Clock &clock);

private:
    Database &m_database;
};

/// What the payment is known by; never empty.
[[nodiscard]] QString paymentIdOf(const PaymentNotice &notice);
/// Whether this very payment has paid an order or was kept for attention: one payment counts once, whatever order it is told for.
[[nodiscard]] StoreResult<bool> isPaymentKnown(Database &database, ShopId shop, const QString &gateway, const PaymentNotice &notice);
/// Inside a Transaction only.
[[nodiscard]] StoreResult<void> keepForAttention(Database &database, ShopId shop, const QString &gateway, const PaymentNotice &notice,
                                                 AttentionKind kind, std::optional<qint64> orderNumber, Instant now);

} // namespace console
