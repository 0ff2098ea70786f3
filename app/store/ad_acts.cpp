#include "store/ad_act.h"
#include "store/ad_bid_rows.h"
#include "store/ad_booking.h"
#include "store/ad_terms_store.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>

namespace console {

namespace {

QString contentOf(const char *act, qint64 bid, const QStringList &more = {})
{
    return (QStringList{QLatin1String(act), QString::number(bid)} + more).join(QChar(0x1f));
}

StoreResult<qint64> spendable(Database &database, ShopId shop)
{
    return accountBalance(database, shop, QLatin1String("qcash"));
}

/// The bid that an act is about.
ActionResult<AdBid, AdRefusal> bidOf(Database &database, ShopId shop, qint64 number)
{
    const auto bid = adBid(database, shop, number);
    if (!bid)
        return tl::unexpected(bid.error());
    if (!*bid)
        return tl::unexpected(AdRefusal::NotFound);
    return **bid;
}

/// Commits, and tells how the bid stands then.
ActionResult<AdBid, AdRefusal> committed(Database &database, ShopId shop, BegunAdAct &act, qint64 number)
{
    const auto bid = bidOf(database, shop, number);
    if (!bid)
        return tl::unexpected(bid.error());
    CONSOLE_TRY(act.transaction.commit());
    return bid;
}

/// A held bid whose close has not passed.
std::optional<AdRefusal> freeRefusal(const AdBid &bid, Instant now)
{
    if (bid.window.isClosedAt(now))
        return AdRefusal::Closed;
    return bid.state == AdBidState::Held ? std::nullopt : std::optional(AdRefusal::AlreadyDecided);
}

std::optional<AdRefusal> outcomeRefusal(const AdBid &bid, Instant now)
{
    if (!bid.window.isClosedAt(now))
        return AdRefusal::NotYetClosed;
    return bid.state == AdBidState::Held ? std::nullopt : std::optional(AdRefusal::AlreadyDecided);
}

QString contentOf(const QList<AdOutcome> &outcomes)
{
    QStringList parts{QStringLiteral("ad_decide")};
    for (const AdOutcome &outcome : outcomes)
        parts.append(QStringLiteral("%1:%2").arg(outcome.bid).arg(outcome.isWon ? 1 : 0));
    return parts.join(QChar(0x1f));
}

/// The bids of the outcomes, in their order, or the first refusal in order of precedence.
ActionResult<QList<AdBid>, AdRefusal> undecided(Database &database, ShopId shop, const QList<AdOutcome> &outcomes, Instant now)
{
    QList<AdBid> bids;
    std::optional<AdRefusal> first;
    QSet<qint64> numbers;
    for (const AdOutcome &outcome : outcomes) {
        const auto bid = adBid(database, shop, outcome.bid);
        if (!bid)
            return tl::unexpected(bid.error());
        std::optional<AdRefusal> refusal;
        if (!*bid)
            refusal = AdRefusal::NotFound;
        else if (numbers.contains(outcome.bid))
            refusal = AdRefusal::AlreadyDecided; // by an outcome before it
        else
            refusal = outcomeRefusal(**bid, now);
        numbers.insert(outcome.bid);
        if (refusal && (!first || *refusal < *first))
            first = refusal;
        if (*bid)
            bids.append(**bid);
    }
    if (first)
        return tl::unexpected(*first);
    return bids;
}

std::optional<AdRefusal> reopenRefusal(const AdBid &bid, Instant now)
{
    // What was settled at once has no close to wait for.
    if (bid.state != AdBidState::Won && !bid.window.isClosedAt(now))
        return AdRefusal::NotYetClosed;
    return bid.state == AdBidState::Withdrawn ? std::optional(AdRefusal::AlreadyDecided) : std::nullopt;
}

/// What has to be spendable so that a decided bid is held again: a lost bid's price; of a won one only what came back.
qint64 neededToReopen(const AdBid &bid)
{
    return bid.state == AdBidState::Lost ? bid.price.value() : bid.refunded.value();
}

} // namespace

qint64 shownMinutes(const AdBid &bid)
{
    return (bid.window.displayEnds.utcSeconds - bid.window.displayBegins.utcSeconds) / 60;
}

std::optional<Qcash> refundOf(const AdBid &bid, qint64 lostMinutes, Instant now)
{
    const qint64 lasted = (std::min(now, bid.window.displayEnds).utcSeconds - bid.window.displayBegins.utcSeconds) / 60;
    if (lostMinutes < 1 || lostMinutes > lasted - bid.lostMinutes)
        return std::nullopt;
    const auto inAll = proportionalRefund(bid.price, bid.lostMinutes + lostMinutes, shownMinutes(bid));
    const auto amount = inAll ? inAll->minus(bid.refunded) : std::nullopt;
    return amount && !amount->isZero() ? amount : std::nullopt;
}

ActionResult<AdBid, AdRefusal> AdStore::change(ShopId shop, const QString &actionId, qint64 number, Qcash price, const AdPriceList &shipped,
                                               const Clock &clock)
{
    auto act = beginAdAct(m_database, shop, actionId, contentOf("ad_change", number, {QString::number(price.value())}), clock);
    if (!act)
        return tl::unexpected(act.error());
    const auto bid = bidOf(m_database, shop, number);
    if (!bid || act->isRepeated)
        return bid;
    const auto prices = AdTermsStore(m_database).priceList(shop, shipped);
    if (!prices)
        return tl::unexpected(prices.error());
    const auto terms = prices->on(bid->kind, bid->day);
    if (!terms)
        return tl::unexpected(AdRefusal::NoSuchAd);
    if (const auto refusal = freeRefusal(*bid, act->at))
        return tl::unexpected(*refusal);
    if (price == bid->price)
        return bid;
    const auto refusal = bidRefusal(*this, shop, *terms, bid->slot, bid->day, price);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (*refusal)
        return tl::unexpected(**refusal);
    const auto free = spendable(m_database, shop);
    if (!free)
        return tl::unexpected(free.error());
    if (price.value() > *free + bid->price.value())
        return tl::unexpected(AdRefusal::NotEnoughQcash);
    CONSOLE_TRY(AdBooking(m_database, shop, actionId, act->at).change(*bid, price));
    return committed(m_database, shop, *act, number);
}

ActionResult<AdBid, AdRefusal> AdStore::withdraw(ShopId shop, const QString &actionId, qint64 number, const Clock &clock)
{
    auto act = beginAdAct(m_database, shop, actionId, contentOf("ad_withdraw", number), clock);
    if (!act)
        return tl::unexpected(act.error());
    const auto bid = bidOf(m_database, shop, number);
    if (!bid || act->isRepeated)
        return bid;
    if (const auto refusal = freeRefusal(*bid, act->at))
        return tl::unexpected(*refusal);
    CONSOLE_TRY(AdBooking(m_database, shop, actionId, act->at).withdraw(*bid));
    return committed(m_database, shop, *act, number);
}

ActionResult<QList<AdBid>, AdRefusal> AdStore::decide(ShopId shop, const QString &actionId, const QList<AdOutcome> &outcomes, const Clock &clock)
{
    if (outcomes.isEmpty())
        return QList<AdBid>();
    auto act = beginAdAct(m_database, shop, actionId, contentOf(outcomes), clock);
    if (!act)
        return tl::unexpected(act.error());
    if (!act->isRepeated) {
        const auto bids = undecided(m_database, shop, outcomes, act->at);
        if (!bids)
            return tl::unexpected(bids.error());
        AdBooking booking(m_database, shop, actionId, act->at);
        for (qsizetype i = 0; i < bids->size(); ++i)
            CONSOLE_TRY(booking.decide(bids->at(i), outcomes.at(i).isWon));
    }
    const auto decided = placedBy(shop, actionId);
    if (!decided)
        return tl::unexpected(decided.error());
    if (!act->isRepeated)
        CONSOLE_TRY(act->transaction.commit());
    return *decided;
}

ActionResult<AdBid, AdRefusal> AdStore::reopen(ShopId shop, const QString &actionId, qint64 number, const QString &reason, const Clock &clock)
{
    auto act = beginAdAct(m_database, shop, actionId, contentOf("ad_reopen", number, {reason}), clock);
    if (!act)
        return tl::unexpected(act.error());
    const auto bid = bidOf(m_database, shop, number);
    if (!bid || act->isRepeated)
        return bid;
    if (const auto refusal = reopenRefusal(*bid, act->at))
        return tl::unexpected(*refusal);
    if (bid->state == AdBidState::Held)
        return bid;
    if (bid->state == AdBidState::Lost) {
        const auto taken = isOnSlot(m_database, shop, *bid);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            return tl::unexpected(AdRefusal::AlreadyOnSlot);
    }
    const auto free = spendable(m_database, shop);
    if (!free)
        return tl::unexpected(free.error());
    if (neededToReopen(*bid) > *free)
        return tl::unexpected(AdRefusal::NotEnoughQcash);
    CONSOLE_TRY(AdBooking(m_database, shop, actionId, act->at).reopen(*bid, reason));
    return committed(m_database, shop, *act, number);
}

ActionResult<AdBid, AdRefusal> AdStore::refund(ShopId shop, const QString &actionId, qint64 number, qint64 lostMinutes, const QString &note,
                                               const Clock &clock)
{
    auto act = beginAdAct(m_database, shop, actionId, contentOf("ad_refund", number, {QString::number(lostMinutes), note}), clock);
    if (!act)
        return tl::unexpected(act.error());
    const auto bid = bidOf(m_database, shop, number);
    if (!bid || act->isRepeated)
        return bid;
    if (bid->state != AdBidState::Won)
        return tl::unexpected(AdRefusal::NotWon);
    const auto amount = refundOf(*bid, lostMinutes, act->at);
    if (!amount)
        return tl::unexpected(AdRefusal::NotARefund);
    CONSOLE_TRY(AdBooking(m_database, shop, actionId, act->at).refund(*bid, *amount, lostMinutes, note));
    return committed(m_database, shop, *act, number);
}

} // namespace console
