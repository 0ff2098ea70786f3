#include "store/shop_closing_store.h"

#include "store/action_log.h"
#include "store/book_store.h"
#include "store/booking.h"
#include "store/conversion_store.h"
#include "store/score_store.h"
#include "store/settlement_store.h"
#include "store/shop_store.h"
#include "store/stored_values.h"
#include "store/ticket_order_store.h"

namespace console {

namespace {

const QString content = QStringLiteral("close shop");

const QString closingColumns =
    QStringLiteral("SELECT shop_id, closed_at, qcash_void, qcash_held, points_convertible, points_this_month, orders_awaiting, yen_awaiting, "
                   "settled, due FROM shop_closing ");

StoreResult<ShopClosing> readClosing(const Statement &row)
{
    const auto qcash = Qcash::of(row.integer(2));
    const auto held = Qcash::of(row.integer(3));
    const auto convertible = Points::of(row.integer(4));
    const auto thisMonth = Points::of(row.integer(5));
    const auto awaiting = Yen::of(row.integer(7));
    const auto settled = Yen::of(row.integer(8));
    const auto due = Yen::of(row.integer(9));
    if (!qcash || !held || !convertible || !thisMonth || !awaiting || !settled || !due)
        return tl::unexpected(unreadable(QStringLiteral("closing")));
    return ShopClosing{ShopId{row.integer(0)},
                       Instant{row.integer(1)},
                       {*qcash, *held, *convertible, *thisMonth, row.integer(6), *awaiting, *settled, *due}};
}

StoreResult<void> insertClosing(Database &database, const QString &actionId, const ShopClosing &closing)
{
    const ClosingFigures &figures = closing.figures;
    Statement insert(database, QStringLiteral("INSERT INTO shop_closing (shop_id, action_id, closed_at, qcash_void, qcash_held, points_convertible, "
                                              "points_this_month, orders_awaiting, yen_awaiting, settled, due) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(closing.shop.value).bind(actionId).bind(closing.closedAt.utcSeconds).bind(figures.qcash.value()).bind(figures.held.value());
    insert.bind(figures.convertiblePoints.value()).bind(figures.pointsThisMonth.value()).bind(figures.ordersAwaiting);
    insert.bind(figures.yenAwaiting.value()).bind(figures.settled.value()).bind(figures.due.value());
    return insert.run();
}

} // namespace

StoreResult<std::optional<ShopClosing>> ShopClosingStore::closing(ShopId shop)
{
    Statement read(m_database, closingColumns + QStringLiteral("WHERE shop_id = ?"));
    read.bind(shop.value);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<ShopClosing>();
    const auto closing = readClosing(read);
    if (!closing)
        return tl::unexpected(closing.error());
    return std::optional<ShopClosing>(*closing);
}

StoreResult<QList<ShopClosing>> ShopClosingStore::all()
{
    Statement read(m_database, closingColumns + QStringLiteral("ORDER BY shop_id"));
    return listOf(read, readClosing);
}

StoreResult<ClosingFigures> ShopClosingStore::figures(const Shop &shop, Instant now)
{
    const auto balances = BookStore(m_database).balances(shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    const auto offer = ConversionStore(m_database).offer(shop.id, now);
    if (!offer)
        return tl::unexpected(offer.error());
    const auto thisMonth = ScoreStore(m_database).monthPoints(shop.id, JstMonth::containing(now));
    if (!thisMonth)
        return tl::unexpected(thisMonth.error());
    const auto orders = TicketOrderStore(m_database).awaiting(shop.id);
    if (!orders)
        return tl::unexpected(orders.error());
    const auto current = ShopStore(m_database).bySellerId(shop.sellerId);
    if (!current)
        return tl::unexpected(current.error());
    const auto money = SettlementStore(m_database).available(shop.id, *current ? (*current)->grade : shop.grade, jst::dateOf(now));
    if (!money)
        return tl::unexpected(money.error());
    qint64 awaiting = 0;
    for (const TicketOrder &order : *orders)
        awaiting += order.priceYen();
    const auto yenAwaiting = Yen::of(awaiting);
    if (!yenAwaiting)
        return tl::unexpected(unreadable(QStringLiteral("ticket orders")));
    return ClosingFigures{balances->total, balances->held, offer->convertible, thisMonth->total, orders->size(),
                          *yenAwaiting,    money->settled, money->due};
}

StoreResult<std::optional<ClosingRefusal>> ShopClosingStore::obstacle(ShopId shop)
{
    using Obstacle = std::optional<ClosingRefusal>;
    const auto closed = closing(shop);
    if (!closed)
        return tl::unexpected(closed.error());
    if (*closed)
        return Obstacle(ClosingRefusal::AlreadyClosed);
    const auto orders = TicketOrderStore(m_database).awaiting(shop);
    if (!orders)
        return tl::unexpected(orders.error());
    return orders->isEmpty() ? Obstacle() : Obstacle(ClosingRefusal::PaymentUnderWay);
}

ActionResult<ShopClosing, ClosingRefusal> ShopClosingStore::close(const Shop &shop, const ClosingDraft &draft, const Clock &clock)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Instant now = clock.now();
    const auto closed = closing(shop.id);
    if (!closed)
        return tl::unexpected(closed.error());
    if (*closed) {
        // A closed shop takes no new act: only the one that closed it may ask once more.
        Statement read(m_database, QStringLiteral("SELECT count(*) FROM shop_closing WHERE shop_id = ? AND action_id = ?"));
        read.bind(shop.id.value).bind(draft.actionId);
        const auto own = oneInteger(read);
        if (!own)
            return tl::unexpected(own.error());
        if (*own > 0)
            return **closed;
        return tl::unexpected(ClosingRefusal::AlreadyClosed);
    }
    const auto begun = beginAction(m_database, shop.id, draft.actionId, content, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (*begun != ActionState::New)
        return tl::unexpected(ClosingRefusal::ActionIdReused);
    const auto refusal = obstacle(shop.id);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (*refusal)
        return tl::unexpected(**refusal);
    const auto current = figures(shop, now);
    if (!current)
        return tl::unexpected(current.error());
    if (*current != draft.shown)
        return tl::unexpected(ClosingRefusal::FiguresChanged);
    const auto closedAt = bookingInstant(m_database, shop.id, now); // never before what the book holds
    if (!closedAt)
        return tl::unexpected(closedAt.error());
    const ShopClosing done{shop.id, *closedAt, *current};
    CONSOLE_TRY(insertClosing(m_database, draft.actionId, done));
    CONSOLE_TRY(transaction->commit());
    return done;
}

} // namespace console
