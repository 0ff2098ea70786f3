#include "store/payment_attention_store.h"

#include "store/order_steps.h"
#include "store/stored_values.h"

namespace console {

namespace {

const QString attentionColumns = QStringLiteral(
    "SELECT a.id, a.kind, a.order_number, a.payment_id, a.amount, a.paid_at, a.noticed_at, a.resolution IS NOT NULL, "
    "coalesce(o.status IN ('lapsed', 'failed') AND a.amount = o.ticket + o.fee, 0) "
    "FROM payment_attention a LEFT JOIN ticket_order o ON o.shop_id = a.shop_id AND o.order_number = a.order_number ");

struct Kept
{
    PaymentAttention attention;
    bool isDealtWith = false;
};

StoreResult<Kept> readAttention(const Statement &row)
{
    const auto kind = storedCode(attentionKindCodes, row, 1);
    if (!kind)
        return tl::unexpected(kind.error());
    Kept kept;
    kept.attention.id = row.integer(0);
    kept.attention.kind = *kind;
    kept.attention.orderNumber = row.optionalInteger(2);
    kept.attention.paymentId = row.text(3);
    kept.attention.amountYen = row.integer(4);
    if (const auto paidAt = row.optionalInteger(5))
        kept.attention.paidAt = Instant{*paidAt};
    kept.attention.noticedAt = {row.integer(6)};
    kept.isDealtWith = row.number(7) != 0;
    kept.attention.canBeCredited = row.number(8) != 0;
    return kept;
}

/// The attention that a decision is about; inside its Transaction.
ActionResult<PaymentAttention, AttentionRefusal> undecided(Database &database, ShopId shop, qint64 id)
{
    Statement read(database, attentionColumns + QStringLiteral("WHERE a.shop_id = ? AND a.id = ?"));
    read.bind(shop.value).bind(id);
    const auto found = listOf(read, readAttention);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(AttentionRefusal::NoSuchAttention);
    if (found->first().isDealtWith)
        return tl::unexpected(AttentionRefusal::AlreadyDealtWith);
    return found->first().attention;
}

StoreResult<void> resolve(Database &database, ShopId shop, qint64 id, AttentionResolution resolution, Instant now)
{
    Statement write(database, QStringLiteral("UPDATE payment_attention SET resolution = ?, resolved_at = ? WHERE shop_id = ? AND id = ?"));
    write.bind(codeIn(attentionResolutionCodes, resolution)).bind(now.utcSeconds).bind(shop.value).bind(id);
    return write.run();
}

} // namespace

QString paymentIdOf(const PaymentNotice &notice)
{
    if (!notice.paymentId.isEmpty())
        return notice.paymentId;
    return notice.reference.isEmpty() ? notice.paymentKey : notice.reference;
}

StoreResult<bool> isPaymentKnown(Database &database, ShopId shop, const QString &gateway, const PaymentNotice &notice)
{
    Statement read(database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM payment_attention WHERE shop_id = ? AND gateway = ? AND payment_id = ?) "
                                            "OR EXISTS (SELECT 1 FROM ticket_order WHERE shop_id = ? AND gateway = ? AND payment_id = ? "
                                            "AND payment_id <> '')"));
    read.bind(shop.value).bind(gateway).bind(paymentIdOf(notice)).bind(shop.value).bind(gateway).bind(paymentIdOf(notice));
    const auto found = oneInteger(read);
    if (!found)
        return tl::unexpected(found.error());
    return *found != 0;
}

StoreResult<void> keepForAttention(Database &database, ShopId shop, const QString &gateway, const PaymentNotice &notice, AttentionKind kind,
                                   std::optional<qint64> orderNumber, Instant now)
{
    Statement write(database, QStringLiteral("INSERT INTO payment_attention (shop_id, gateway, payment_id, payment_key, kind, order_number, amount, "
                                             "paid_at, noticed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    write.bind(shop.value).bind(gateway).bind(paymentIdOf(notice)).bind(notice.paymentKey).bind(codeIn(attentionKindCodes, kind));
    write.bind(orderNumber).bind(notice.amountYen);
    write.bind(notice.paidAt ? std::optional<qint64>(notice.paidAt->utcSeconds) : std::nullopt).bind(now.utcSeconds);
    return write.run();
}

StoreResult<QList<PaymentAttention>> PaymentAttentionStore::open(ShopId shop)
{
    Statement read(m_database, attentionColumns + QStringLiteral("WHERE a.shop_id = ? AND a.resolution IS NULL ORDER BY a.id"));
    read.bind(shop.value);
    return listOf(read, [](const Statement &row) { return readAttention(row).map([](const Kept &kept) { return kept.attention; }); });
}

ActionResult<TicketOrder, AttentionRefusal> PaymentAttentionStore::credit(const Shop &shop, qint64 id, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto attention = undecided(m_database, shop.id, id);
    if (!attention)
        return tl::unexpected(attention.error());
    if (!attention->canBeCredited)
        return tl::unexpected(AttentionRefusal::NotCreditable);
    TicketOrderStore orders(m_database);
    const auto order = orders.order(shop.id, *attention->orderNumber);
    if (!order)
        return tl::unexpected(order.error());
    Q_ASSERT(*order);
    CONSOLE_TRY(payOrder(m_database, shop, **order, attention->paymentId, now));
    CONSOLE_TRY(resolve(m_database, shop.id, id, AttentionResolution::Credited, now));
    auto paid = orders.order(shop.id, *attention->orderNumber);
    if (!paid)
        return tl::unexpected(paid.error());
    CONSOLE_TRY(transaction->commit());
    return **std::move(paid);
}

ActionResult<void, AttentionRefusal> PaymentAttentionStore::dealWith(ShopId shop, qint64 id, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto attention = undecided(m_database, shop, id); !attention)
        return tl::unexpected(attention.error());
    CONSOLE_TRY(resolve(m_database, shop, id, AttentionResolution::DealtWith, clock.now()));
    CONSOLE_TRY(transaction->commit());
    return {};
}

} // namespace console
