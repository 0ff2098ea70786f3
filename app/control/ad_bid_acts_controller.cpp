#include "control/ad_bid_acts_controller.h"

#include "control/ad_catalogue.h"

#include <algorithm>

namespace console {

namespace {

using Decided = ActionResult<QList<AdBid>, AdRefusal>;

constexpr int mostUndecided = 500;

Decided listOfOne(const ActionResult<AdBid, AdRefusal> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return QList<AdBid>{*result};
}

/// What a winner list that was noted says of a bid: its item is on it; or every winner is known and it is not.
std::optional<bool> saidByList(const AdBid &bid, const QList<AdWinnerList> &lists)
{
    if (lists.isEmpty() || lists.first().day != bid.day || lists.first().winners.isEmpty())
        return std::nullopt;
    const QList<AdWinner> &winners = lists.first().winners;
    if (std::any_of(winners.cbegin(), winners.cend(), [&](const AdWinner &winner) { return winner.itemNumber == bid.itemNumber; }))
        return true;
    const bool tellsAll = std::none_of(winners.cbegin(), winners.cend(), [](const AdWinner &winner) { return winner.itemNumber.isEmpty(); });
    return tellsAll ? std::optional(false) : std::nullopt;
}

} // namespace

AdBidActsController::AdBidActsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = {};
        emit stateChanged();
    });
    connect(&desk.session, &Session::bookChanged, this, [this] {
        if (m_state.act && !m_state.isBooking)
            readFigures();
        emit stateChanged();
    });
}

bool AdBidActsController::isOffered(AdAct act, const AdBid &bid) const
{
    const auto &shop = m_desk.session.shop();
    const AdPhase phase = adPhase(bid.state, bid.window, m_desk.clock.now());
    switch (act) {
    case AdAct::Change: {
        if (!shop || phase != AdPhase::Bidding)
            return false;
        const auto prices = adPriceList(m_desk.wallet, shop->id);
        const auto terms = prices ? prices->on(bid.kind, bid.day) : std::nullopt;
        return terms && terms->pricing == AdPricing::Auction;
    }
    case AdAct::Withdraw:
        return phase == AdPhase::Bidding;
    case AdAct::Decide:
        return phase == AdPhase::Undecided;
    case AdAct::Refund:
        return (phase == AdPhase::Running || phase == AdPhase::Ended) && bid.refunded < bid.price;
    case AdAct::Reopen:
        return bid.state == AdBidState::Won || (bid.state == AdBidState::Lost && bid.window.isClosedAt(m_desk.clock.now()));
    }
    Q_UNREACHABLE();
}

void AdBidActsController::begin(AdAct act, const AdBid &bid)
{
    if (m_state.act || !m_desk.session.shop())
        return;
    m_state = {};
    m_state.act = act;
    m_state.bid = bid;
    m_actionId = newActionId();
    m_content.clear();
    readFigures();
    emit stateChanged();
}

void AdBidActsController::beginOutcomes()
{
    begin(AdAct::Decide, {});
}

void AdBidActsController::readFigures()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return;
    m_state.balances = m_desk.wallet.book.balances(shop->id);
    if (m_state.act == AdAct::Decide)
        readUndecided(shop->id);
    if (m_state.act != AdAct::Change)
        return;
    const auto prices = adPriceList(m_desk.wallet, shop->id);
    m_state.terms = prices ? prices->on(m_state.bid.kind, m_state.bid.day) : std::nullopt;
    const auto start = m_state.terms ? m_desk.wallet.ads.startPrice(shop->id, *m_state.terms, m_state.bid.slot, m_state.bid.day) : StoreResult<Qcash>();
    if (!prices || !start) {
        m_state.fault = (!prices ? prices.error() : start.error()).fault;
        return;
    }
    m_state.startPrice = *start;
}

void AdBidActsController::readUndecided(ShopId shop)
{
    AdBidFilter filter;
    filter.phase = AdPhase::Undecided;
    m_state.undecided.clear();
    const auto bids = m_desk.wallet.ads.bids(shop, filter, m_desk.clock.now(), std::nullopt, mostUndecided + 1);
    if (!bids) {
        m_state.fault = bids.error().fault;
        return;
    }
    m_state.hasMoreUndecided = bids->size() > mostUndecided;
    for (const AdBid &bid : bids->mid(0, mostUndecided)) {
        AdUndecided row{bid, {}};
        if (!bid.slot.isEmpty()) {
            const auto lists = m_desk.wallet.adMarket.winners(shop, {bid.kind, bid.slot}, bid.day, 1);
            if (!lists) {
                m_state.fault = lists.error().fault;
                return;
            }
            row.isWonByList = saidByList(bid, *lists);
        }
        m_state.undecided.append(row);
    }
}

template <class Write>
void AdBidActsController::run(AdAct act, const QString &content, Qcash amount, Write write)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.act != act || m_state.isBooking)
        return;
    m_state.fault.reset();
    m_state.refusal.reset();
    // Other content is another act; the same may be tried again.
    if (content != m_content && !m_content.isEmpty())
        m_actionId = newActionId();
    m_content = content;
    m_state.isBooking = true;
    emit stateChanged();
    m_desk.actions.run(
        this,
        [shop = shop->id, actionId = m_actionId, write, &clock = m_desk.clock](Wallet &wallet) -> Decided {
            return write(wallet, shop, actionId, clock);
        },
        [this, act, amount, visit = m_visit](const Decided &result) {
            if (visit != m_visit) {
                if (result)
                    m_desk.session.announceChange();
                return;
            }
            m_state.isBooking = false;
            if (result) {
                m_state.act.reset();
                m_state.done = AdBidActsState::Done{act, *result, amount};
                m_desk.session.announceChange();
                return;
            }
            if (const auto *refusal = std::get_if<AdRefusal>(&result.error())) {
                m_content = QStringLiteral("refused"); // whatever is tried next is a new act
                readFigures();
                m_state.refusal = *refusal;
            } else {
                m_state.fault = std::get<StoreError>(result.error()).fault;
            }
            emit stateChanged();
        });
}

void AdBidActsController::refuse(AdRefusal refusal)
{
    m_state.refusal = refusal;
    emit stateChanged();
}

void AdBidActsController::change(qint64 price)
{
    const auto amount = Qcash::of(price);
    if (!amount) {
        refuse(AdRefusal::UnderStartPrice);
        return;
    }
    run(AdAct::Change, QString::number(price), m_state.bid.price,
        [bid = m_state.bid.number, amount = *amount](Wallet &wallet, ShopId shop, const QString &actionId, const Clock &clock) {
            return listOfOne(wallet.ads.change(shop, actionId, bid, amount, shippedAdPriceList(), clock));
        });
}

void AdBidActsController::withdraw()
{
    run(AdAct::Withdraw, QStringLiteral("withdraw"), m_state.bid.price,
        [bid = m_state.bid.number](Wallet &wallet, ShopId shop, const QString &actionId, const Clock &clock) {
            return listOfOne(wallet.ads.withdraw(shop, actionId, bid, clock));
        });
}

void AdBidActsController::decide(const QList<AdOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return;
    QStringList content;
    for (const AdOutcome &outcome : outcomes)
        content.append(QStringLiteral("%1%2").arg(QString::number(outcome.bid), outcome.isWon ? QStringLiteral("+") : QStringLiteral("-")));
    run(AdAct::Decide, content.join(u' '), {}, [outcomes](Wallet &wallet, ShopId shop, const QString &actionId, const Clock &clock) {
        return wallet.ads.decide(shop, actionId, outcomes, clock);
    });
}

qint64 AdBidActsController::shownMinutes() const
{
    return console::shownMinutes(m_state.bid);
}

std::optional<Qcash> AdBidActsController::refundOf(qint64 lostMinutes) const
{
    return console::refundOf(m_state.bid, lostMinutes, m_desk.clock.now());
}

void AdBidActsController::refund(qint64 lostMinutes, const QString &note)
{
    const auto amount = refundOf(lostMinutes);
    if (!amount) {
        refuse(AdRefusal::NotARefund);
        return;
    }
    run(AdAct::Refund, QStringLiteral("%1 %2").arg(QString::number(lostMinutes), note.trimmed()), *amount,
        [bid = m_state.bid.number, lostMinutes, note = note.trimmed()](Wallet &wallet, ShopId shop, const QString &actionId, const Clock &clock) {
            return listOfOne(wallet.ads.refund(shop, actionId, bid, lostMinutes, note, clock));
        });
}

void AdBidActsController::reopen(const QString &reason)
{
    run(AdAct::Reopen, QStringLiteral("reopen %1").arg(reason.trimmed()), m_state.bid.price,
        [bid = m_state.bid.number, reason = reason.trimmed()](Wallet &wallet, ShopId shop, const QString &actionId, const Clock &clock) {
            return listOfOne(wallet.ads.reopen(shop, actionId, bid, reason, clock));
        });
}

void AdBidActsController::cancel()
{
    if (m_state.isBooking || !m_state.act)
        return;
    m_state.act.reset();
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

void AdBidActsController::acknowledge()
{
    m_state.done.reset();
    emit stateChanged();
}

} // namespace console
