#include "store/ad_booking.h"

#include "store/ad_bid_rows.h"
#include "store/booking.h"
#include "store/statement.h"

namespace console {

namespace {

constexpr QLatin1String wallet("qcash");
constexpr QLatin1String held("qcash_held");
constexpr QLatin1String spent("qcash_spent");

} // namespace

StoreResult<void> AdBooking::book(const AdBid &bid, Move move, Qcash amount, std::optional<qint64> reverses)
{
    TransferDraft transfer;
    const auto goes = [&transfer](QLatin1String from, QLatin1String to, EntryKind kind) {
        transfer.fromAccount = from;
        transfer.toAccount = to;
        transfer.kind = kind;
    };
    switch (move) {
    case Move::Hold:
        goes(wallet, held, EntryKind::AdHold);
        break;
    case Move::Release:
        goes(held, wallet, EntryKind::AdRelease);
        break;
    case Move::Spend:
        goes(wallet, spent, EntryKind::AdSpend);
        break;
    case Move::Refund:
        goes(spent, wallet, EntryKind::AdRefund);
        break;
    case Move::TakeBackSpent:
        goes(spent, wallet, EntryKind::Correction);
        break;
    case Move::TakeBackRefund:
        goes(wallet, spent, EntryKind::Correction);
        break;
    }
    transfer.reversesTransfer = reverses;
    transfer.amount = amount.value();
    transfer.adKind = bid.kind;
    transfer.itemNumber = bid.itemNumber;
    // In no language: the bid's number, and the keyword or category.
    transfer.note = QStringLiteral("#%1 %2").arg(QString::number(bid.number), bid.slot).trimmed();
    transfer.alsoFoundBy = {bid.itemName};
    const auto booked = bookTransfer(m_database, m_shop, m_actionId, m_part, transfer, m_at);
    if (!booked)
        return tl::unexpected(booked.error());
    ++m_part;
    return {};
}

StoreResult<void> AdBooking::note(const AdBid &bid, int firstPart, AdBidStep step)
{
    CONSOLE_TRY(updateAdBid(m_database, m_shop, bid));
    step.happenedAt = m_at;
    return insertAdStep(m_database, m_shop, bid.number, {m_actionId, firstPart}, step);
}

StoreResult<void> AdBooking::place(const AdBid &bid)
{
    const int first = m_part;
    CONSOLE_TRY(insertAdBid(m_database, m_shop, bid));
    CONSOLE_TRY(book(bid, bid.state == AdBidState::Won ? Move::Spend : Move::Hold, bid.price));
    return insertAdStep(m_database, m_shop, bid.number, {m_actionId, first}, {AdBidEvent::Placed, bid.price, 0, {}, m_at});
}

StoreResult<void> AdBooking::change(AdBid bid, Qcash price)
{
    const int first = m_part;
    CONSOLE_TRY(book(bid, Move::Release, bid.price));
    CONSOLE_TRY(book(bid, Move::Hold, price));
    bid.price = price;
    return note(bid, first, {AdBidEvent::Changed, price, 0, {}, {}});
}

StoreResult<void> AdBooking::release(AdBid bid, AdBidState state, AdBidEvent event)
{
    const int first = m_part;
    CONSOLE_TRY(book(bid, Move::Release, bid.price));
    bid.state = state;
    return note(bid, first, {event, bid.price, 0, {}, {}});
}

StoreResult<void> AdBooking::withdraw(const AdBid &bid)
{
    return release(bid, AdBidState::Withdrawn, AdBidEvent::Withdrawn);
}

StoreResult<void> AdBooking::decide(const AdBid &bid, bool isWon)
{
    if (!isWon)
        return release(bid, AdBidState::Lost, AdBidEvent::Lost);
    // Released and spent, so that history, lots and journals see an ordinary ad.
    const int first = m_part;
    CONSOLE_TRY(book(bid, Move::Release, bid.price));
    CONSOLE_TRY(book(bid, Move::Spend, bid.price));
    AdBid won = bid;
    won.state = AdBidState::Won;
    return note(won, first, {AdBidEvent::Won, bid.price, 0, {}, {}});
}

StoreResult<void> AdBooking::refund(AdBid bid, Qcash amount, qint64 lostMinutes, const QString &note)
{
    const int first = m_part;
    CONSOLE_TRY(book(bid, Move::Refund, amount));
    const auto refunded = bid.refunded.plus(amount);
    Q_ASSERT(refunded);
    bid.refunded = *refunded;
    bid.lostMinutes += lostMinutes;
    return this->note(bid, first, {AdBidEvent::Refunded, amount, lostMinutes, note, {}});
}

StoreResult<void> AdBooking::takeBackCosts(const AdBid &bid)
{
    const auto costs = adCosts(m_database, m_shop, bid.number);
    if (!costs)
        return tl::unexpected(costs.error());
    for (const BookedAdCost &cost : *costs)
        CONSOLE_TRY(book(bid, cost.isRefund ? Move::TakeBackRefund : Move::TakeBackSpent, cost.amount, cost.transfer));
    return {};
}

StoreResult<void> AdBooking::reopen(AdBid bid, const QString &reason)
{
    const int first = m_part;
    if (bid.state == AdBidState::Won)
        CONSOLE_TRY(takeBackCosts(bid));
    CONSOLE_TRY(book(bid, Move::Hold, bid.price));
    bid.state = AdBidState::Held;
    bid.refunded = {};
    bid.lostMinutes = 0;
    return note(bid, first, {AdBidEvent::Reopened, bid.price, 0, reason, {}});
}

} // namespace console
