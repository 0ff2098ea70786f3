#include "control/ad_market_reading.h"

#include "control/ad_catalogue.h"
#include "control/qcash_outlook_reading.h"

#include <algorithm>
#include <map>

namespace console {

namespace {

constexpr int eventsOfAStartPrice = 4;

AdMarketBid marketBid(const OwnAdBid &bid, const QList<AdWinner> &winners, Instant now)
{
    return {bid, bid.state == AdBidState::Held && now > bid.closes, rankOf(winners, bid.itemNumber), verdictOn(winners, bid.itemNumber, bid.price)};
}

QList<AdMarketDay> daysOf(const QList<AdWinnerList> &lists, const QList<OwnAdBid> &bids, Instant now)
{
    std::map<QDate, AdMarketDay, std::greater<>> days;
    for (const AdWinnerList &list : lists)
        days[list.day] = {list.day, list.winners, priceRange(pricesOf(list.winners)), {}};
    for (const OwnAdBid &bid : bids) {
        AdMarketDay &day = days[bid.day];
        day.day = bid.day;
        day.own.append(marketBid(bid, day.winners, now));
    }
    QList<AdMarketDay> newestFirst;
    for (const auto &[date, day] : days)
        newestFirst.append(day);
    return newestFirst;
}

void summarize(AdMarket &market, const QList<AdWinnerList> &lists, const BidPlannerRules &rules)
{
    market.recentLists = lists.first(std::min<qsizetype>(lists.size(), rules.daysLookedAt));
    market.recentDays = int(market.recentLists.size());
    QList<Qcash> prices;
    for (const AdWinnerList &list : market.recentLists)
        prices += pricesOf(list.winners);
    market.recent = priceRange(prices);
    market.ranks = ranksSold(market.recentLists);
}

/// One shop's slot, while it is being read.
struct Place
{
    Wallet &wallet;
    ShopId shop;
    const AdSlotName &slot;
    const AdPriceList &prices;
};

StoreResult<QList<BidPlanDay>> daysToBidFor(const Place &place, JstMonth month, QDate nextDay)
{
    const auto bids = place.wallet.adMarket.ownBids(place.shop, place.slot, month.firstDay(), month.lastDay());
    if (!bids)
        return tl::unexpected(bids.error());
    QList<BidPlanDay> days;
    for (QDate day = std::max(nextDay, month.firstDay()); day <= month.lastDay(); day = day.addDays(1)) {
        const bool isTaken = std::any_of(bids->cbegin(), bids->cend(), [&](const OwnAdBid &bid) { return bid.day == day && bid.state != AdBidState::Lost; });
        const auto terms = place.prices.on(place.slot.kind, day);
        if (isTaken || !terms)
            continue;
        const auto start = place.wallet.ads.startPrice(place.shop, *terms, place.slot.slot, day);
        if (!start)
            return tl::unexpected(start.error());
        days.append({day, *start});
    }
    return days;
}

StoreResult<BidBudget> readBudget(const Place &place, JstMonth month, const AdMarket &market, Qcash spentThisMonth, JstMonth thisMonth)
{
    BidBudget budget{month, {}, month == thisMonth ? spentThisMonth : Qcash(), {}, {}, {}};
    const auto plan = place.wallet.qcashPlans.plan(place.shop);
    if (!plan)
        return tl::unexpected(plan.error());
    budget.budget = plan->monthlyBudget;
    // What is held for a day gone by will be spent, or come back, in the current month.
    const QDate firstHeld = month == thisMonth ? QDate(1, 1, 1) : month.firstDay();
    const auto held = place.wallet.adMarket.heldFor(place.shop, firstHeld, month.lastDay());
    if (!held)
        return tl::unexpected(held.error());
    budget.held = *held;
    budget.left = budget.budget ? Qcash::of(std::max<qint64>(0, budget.budget->value() - budget.spent.value() - held->value())).value_or(Qcash())
                                : market.spendable;
    auto days = daysToBidFor(place, month, market.nextDay);
    if (!days)
        return tl::unexpected(days.error());
    budget.days = *std::move(days);
    return budget;
}

StoreResult<void> readTerms(const Place &place, AdMarket &market, Instant now)
{
    const QDate today = jst::dateOf(now);
    market.nextDay = today;
    market.terms = place.prices.on(place.slot.kind, today);
    if (!market.terms)
        return {};
    market.nextDay = nextDisplayDay(*market.terms, now);
    market.terms = place.prices.on(place.slot.kind, market.nextDay);
    const auto start = place.wallet.ads.startPrice(place.shop, *market.terms, place.slot.slot, market.nextDay);
    if (!start)
        return tl::unexpected(start.error());
    market.startPrice = *start;
    return {};
}

StoreResult<void> readDays(const Place &place, AdMarket &market, const BidPlannerRules &rules, Instant now)
{
    // Bids lie at most as far ahead as an application may reach.
    constexpr int daysAhead = 366;
    const QDate last = jst::dateOf(now).addDays(daysAhead);
    const auto lists = place.wallet.adMarket.winners(place.shop, place.slot, last, std::max(AdMarket::daysShown, rules.daysLookedAt));
    if (!lists)
        return tl::unexpected(lists.error());
    const QDate first = lists->size() >= AdMarket::daysShown ? lists->at(AdMarket::daysShown - 1).day : jst::dateOf(now).addDays(-AdMarket::daysShown);
    const auto bids = place.wallet.adMarket.ownBids(place.shop, place.slot, first, last);
    if (!bids)
        return tl::unexpected(bids.error());
    market.days = daysOf(*lists, *bids, now);
    market.days = market.days.first(std::min<qsizetype>(market.days.size(), AdMarket::daysShown));
    summarize(market, *lists, rules);
    return {};
}

StoreResult<void> readBudgets(const Place &place, AdMarket &market, Instant now)
{
    const auto figures = readQcashFigures(place.wallet, place.shop, jst::dateOf(now));
    if (!figures)
        return tl::unexpected(figures.error());
    market.spendable = figures->spendable;
    const JstMonth thisMonth = JstMonth::containing(now);
    for (const JstMonth month : {thisMonth, thisMonth.next()}) {
        auto budget = readBudget(place, month, market, figures->spentThisMonth, thisMonth);
        if (!budget)
            return tl::unexpected(budget.error());
        market.budgets.append(*std::move(budget));
    }
    return {};
}

} // namespace

StoreResult<AdMarket> readAdMarket(Wallet &wallet, ShopId shop, const AdSlotName &slot, const BidPlannerRules &rules, Instant now)
{
    const auto prices = adPriceList(wallet, shop);
    if (!prices)
        return tl::unexpected(prices.error());
    const Place place{wallet, shop, slot, *prices};
    AdMarket market;
    if (auto done = readTerms(place, market, now); !done)
        return tl::unexpected(done.error());
    if (auto done = readDays(place, market, rules, now); !done)
        return tl::unexpected(done.error());
    const auto events = wallet.adMarket.megaWari(shop, slot, AdMarket::eventsShown);
    if (!events)
        return tl::unexpected(events.error());
    market.events = *events;
    market.megaWari = megaWariStartOn(*events, market.nextDay, market.terms ? market.terms->unit : known<Qcash>(1));
    if (auto done = readBudgets(place, market, now); !done)
        return tl::unexpected(done.error());
    return market;
}

std::optional<MegaWariStart> megaWariStartOn(const QList<MegaWariEvent> &events, QDate day, Qcash unit)
{
    QList<MegaWariEvent> newestFirst = events;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const MegaWariEvent &a, const MegaWariEvent &b) { return a.firstDay > b.firstDay; });
    std::optional<MegaWariStart> start;
    for (const MegaWariEvent &event : newestFirst) {
        if (event.lastDay >= day)
            start = MegaWariStart{event, {}, {}};
    }
    if (!start)
        return std::nullopt;
    std::array<Qcash, eventsOfAStartPrice> averages;
    std::size_t knownAverages = 0;
    for (const MegaWariEvent &event : newestFirst) {
        if (event.firstDay >= start->event.firstDay || start->before.size() == eventsOfAStartPrice)
            continue;
        start->before.append(event);
        if (event.average)
            averages[knownAverages++] = *event.average;
    }
    if (knownAverages == averages.size())
        start->startPrice = megaWariStartPrice(averages, unit);
    return start;
}

} // namespace console
