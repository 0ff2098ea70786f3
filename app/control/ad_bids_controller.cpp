#include "control/ad_bids_controller.h"

#include <limits>

namespace console {

namespace {

constexpr qint64 secondsPerMinute = 60; // every known time of an ad is a whole minute

bool isSame(const Reading<AdBidCounts> &a, const Reading<AdBidCounts> &b)
{
    if (a.fault != b.fault || a.value.has_value() != b.value.has_value())
        return false;
    return !a.value || (a.value->bidding == b.value->bidding && a.value->undecided == b.value->undecided && a.value->planned == b.value->planned
                        && a.value->running == b.value->running);
}

/// The next instant after `now` at which a bid may come into another phase.
Instant nextChange(const QList<AdBid> &bids, Instant now)
{
    Instant next{std::numeric_limits<qint64>::max()};
    for (const AdBid &bid : bids) {
        for (const Instant change : {bid.window.closes.plusSeconds(1), bid.window.displayBegins, bid.window.displayEnds}) {
            if (change > now)
                next = std::min(next, change);
        }
    }
    return next;
}

} // namespace

AdBidFilter filterOf(const AdBidSearch &search, QDate today)
{
    AdBidFilter filter;
    filter.kind = search.kind;
    filter.phase = search.phase;
    filter.text = search.text;
    switch (search.span) {
    case AdBidSpan::All:
        break;
    case AdBidSpan::Today:
        filter.from = filter.to = today;
        break;
    case AdBidSpan::Tomorrow:
        filter.from = filter.to = today.addDays(1);
        break;
    case AdBidSpan::Last7Days:
        filter.from = today.addDays(-6);
        filter.to = today;
        break;
    case AdBidSpan::Last30Days:
        filter.from = today.addDays(-29);
        filter.to = today;
        break;
    case AdBidSpan::FromTo:
        filter.from = search.from;
        filter.to = search.to;
        break;
    }
    return filter;
}

AdBidsController::AdBidsController(Desk &desk, QObject *parent) : RowsController<AdBid>(desk, parent), m_desk(desk)
{
    connect(this, &ListController::rowsRead, this, [this] { readCounts(); });
}

void AdBidsController::find(const AdBidSearch &search)
{
    m_search = search;
    m_search.text = search.text.trimmed();
    readFromStart();
}

AdBidsController::Read AdBidsController::reader(ShopId shop, QDate today) const
{
    if (isReversed())
        return [](Wallet &, const std::optional<AdBid> &, int) { return StoreResult<QList<AdBid>>(); };
    return [shop, filter = filterOf(m_search, today), now = m_desk.clock.now()](Wallet &wallet, const std::optional<AdBid> &after, int limit) {
        return wallet.ads.bids(shop, filter, now, after, limit);
    };
}

void AdBidsController::readCounts()
{
    m_readAt = m_desk.clock.now();
    m_nextChange = nextChange(rows(), m_readAt);
    m_nextCount = Instant{(m_readAt.utcSeconds / secondsPerMinute + 1) * secondsPerMinute};
    const auto &shop = m_desk.session.shop();
    m_counts = shop ? Reading<AdBidCounts>(m_desk.wallet.ads.counts(shop->id, m_readAt)) : Reading<AdBidCounts>();
    emit stateChanged();
}

void AdBidsController::tick()
{
    const auto &shop = m_desk.session.shop();
    const Instant now = m_desk.clock.now();
    if (!shop || isReading())
        return;
    // A clock that was turned back is another time, too.
    if (now >= m_nextChange || now < m_readAt || jst::dateOf(now) != today()) {
        refresh();
        return;
    }
    if (now < m_nextCount)
        return;
    m_nextCount = Instant{(now.utcSeconds / secondsPerMinute + 1) * secondsPerMinute};
    if (!isSame(Reading<AdBidCounts>(m_desk.wallet.ads.counts(shop->id, now)), m_counts))
        refresh();
}

} // namespace console
