#include "cli/demo_history.h"

#include "cli/demo_ads.h"
#include "cli/demo_tickets.h"

#include <array>

namespace console {

namespace {

constexpr qint64 lowBalance = 4'000;
constexpr int monthLeftUnconverted = 7; // months ago: a month that nobody converted, for the history of lost points

/// How the shop paid for its tickets, in turn; what isn't paid at once is paid the next morning.
constexpr std::array<PaymentMethod, 8> methodsInTurn{PaymentMethod::Card,         PaymentMethod::BankTransfer, PaymentMethod::Card,
                                                     PaymentMethod::KonbiniSeven, PaymentMethod::Card,         PaymentMethod::KonbiniTerminal,
                                                     PaymentMethod::Suica,        PaymentMethod::NetBanking};

/// Books the demo shop's past day by day through the same stores as the program's own pages.
class DemoYear
{
public:
    DemoYear(Wallet &wallet, const Shop &shop, const DemoData &data, Instant now, DemoChance &chance)
        : m_wallet(wallet), m_shop(shop), m_data(data), m_now(now), m_chance(chance), m_tickets(wallet, shop), m_ads(wallet, shop, data, jst::dateOf(now))
    {
    }

    StoreResult<void> book();

private:
    StoreResult<void> bookDay(QDate day, int daysAgo);
    StoreResult<void> convert(QDate day);
    StoreResult<void> buyTickets(QDate day, int daysAgo);
    StoreResult<void> spend(Instant at, qint64 amount, const DemoData::Ad &ad);
    StoreResult<void> refund(Instant at, qint64 amount, AdKind ad);
    StoreResult<void> closeAtTotal();
    StoreResult<qint64> total();
    QString nextActionId() { return QStringLiteral("demo-%1").arg(++m_actions); }

    Wallet &m_wallet;
    const Shop &m_shop;
    const DemoData &m_data;
    Instant m_now;
    DemoChance &m_chance;
    DemoTickets m_tickets;
    DemoAds m_ads;
    int m_actions = 0;
    std::size_t m_turns = 0;
};

StoreResult<qint64> DemoYear::total()
{
    const auto balances = m_wallet.book.balances(m_shop.id);
    if (!balances)
        return tl::unexpected(balances.error());
    return balances->total.value();
}

StoreResult<void> DemoYear::convert(QDate day)
{
    const auto result = m_wallet.conversions.convert(m_shop.id, {nextActionId(), {}, {}}, StandingClock(jst::at(day, QTime(9, 30))));
    if (!result && std::holds_alternative<ConversionRefusal>(result.error()))
        return {}; // negative or under 100: the month brought nothing, as it would have
    return expectDone(result, "convert");
}

/// The plan's own tickets, and another one where the balance runs low.
StoreResult<void> DemoYear::buyTickets(QDate day, int daysAgo)
{
    const auto at = [day](int hour, int minute) { return jst::at(day, QTime(hour, minute)); };
    const auto balance = total();
    if (!balance)
        return tl::unexpected(balance.error());
    if (*balance < lowBalance) {
        const PaymentMethod method = methodsInTurn.at(m_turns++ % methodsInTurn.size());
        const qint64 ticket = m_chance.between(0, 3) == 0 ? 10'000 : 5'000;
        if (auto done = m_tickets.order(nextActionId(), at(10, 12), ticket, method); !done)
            return done;
    }
    if (daysAgo == 60)
        return m_tickets.orderAndForget(nextActionId(), at(10, 40), 1'000, PaymentMethod::KonbiniTerminal);
    if (daysAgo == 48)
        return m_tickets.orderWithDeclinedCard(nextActionId(), at(11, 5), 3'000);
    if (daysAgo == 30 || daysAgo == 26)
        return m_tickets.order(nextActionId(), at(11, 30), 10'000, PaymentMethod::Settlement);
    if (daysAgo == 20)
        return m_tickets.order(nextActionId(), at(11, 40), 5'000, PaymentMethod::SettlementDue);
    return {};
}

StoreResult<void> DemoYear::spend(Instant at, qint64 amount, const DemoData::Ad &ad)
{
    EntryDraft draft;
    draft.actionId = nextActionId();
    draft.kind = EntryKind::AdSpend;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(at);
    draft.adKind = ad.kind;
    draft.itemNumber = m_data.items.at(m_chance.between(0, m_data.items.size() - 1)).itemNumber;
    draft.reason = ad.note;
    return expectDone(m_wallet.book.addEntry(m_shop.id, draft, StandingClock(at)), "spend");
}

StoreResult<void> DemoYear::refund(Instant at, qint64 amount, AdKind ad)
{
    EntryDraft draft;
    draft.actionId = nextActionId();
    draft.kind = EntryKind::AdRefund;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(at);
    draft.adKind = ad;
    return expectDone(m_wallet.book.addEntry(m_shop.id, draft, StandingClock(at)), "refund");
}

StoreResult<void> DemoYear::bookDay(QDate day, int daysAgo)
{
    const JstMonth month = JstMonth::containing(day);
    const JstMonth thisMonth = JstMonth::containing(m_now);
    const int monthsAgo = (thisMonth.year() - month.year()) * 12 + thisMonth.month() - month.month();
    const auto at = [day](int hour, int minute) { return jst::at(day, QTime(hour, minute)); };

    if (auto done = m_tickets.payAll(at(9, 5)); !done)
        return done;
    if (day.day() == 3 && monthsAgo > 0 && monthsAgo != monthLeftUnconverted) {
        if (auto done = convert(day); !done)
            return done;
    }
    if (auto done = buyTickets(day, daysAgo); !done)
        return done;
    const bool advertises = m_chance.between(0, 2) > 0 || daysAgo == DemoAds::refundedDaysAgo || daysAgo == DemoAds::withdrawnDaysAgo;
    if (daysAgo <= DemoAds::daysOfBids)
        return advertises ? m_ads.bid(day, daysAgo) : StoreResult<void>();
    if (advertises) {
        const DemoData::Ad &ad = m_data.ads.at(m_chance.between(0, m_data.ads.size() - 1));
        if (auto done = spend(at(18, 0), m_chance.between(3, 16) * 100, ad); !done)
            return done;
    }
    if (daysAgo == 33)
        return refund(at(19, 20), 350, AdKind::PlusKeyword);
    return {};
}

StoreResult<void> DemoYear::closeAtTotal()
{
    const QDate yesterday = jst::dateOf(m_now).addDays(-1);
    if (auto done = m_tickets.payAll(jst::at(yesterday, QTime(9, 5))); !done)
        return done;
    auto balance = total();
    constexpr qint64 needed = demo::qcashTotal + 300 + DemoAds::lastDayQcash;
    while (balance && *balance < needed) {
        const qint64 ticket = needed - *balance > 3'000 ? 5'000 : 1'000;
        if (auto done = m_tickets.order(nextActionId(), jst::at(yesterday, QTime(9, 15)), ticket, PaymentMethod::Card); !done)
            return done;
        balance = total();
    }
    if (!balance)
        return tl::unexpected(balance.error());
    if (auto done = m_ads.lastDay(); !done)
        return done;
    balance = total();
    if (!balance)
        return tl::unexpected(balance.error());
    // What is too much went into ads, in bids of a believable size.
    qint64 tooMuch = *balance - demo::qcashTotal;
    for (int minute = 0; tooMuch > 0; ++minute) {
        const qint64 bid = tooMuch > 2'400 ? 1'400 : tooMuch;
        if (auto done = spend(jst::at(yesterday, QTime(18, 10 + minute)), bid, m_data.ads.at(minute % m_data.ads.size())); !done)
            return done;
        tooMuch -= bid;
    }
    return {};
}

StoreResult<void> DemoYear::book()
{
    const QDate today = jst::dateOf(m_now);
    if (auto done = m_ads.noteWinners(); !done)
        return done;
    for (int daysAgo = 363; daysAgo >= 2; --daysAgo) {
        if (auto done = bookDay(today.addDays(-daysAgo), daysAgo); !done)
            return done;
    }
    return closeAtTotal();
}

} // namespace

StoreResult<void> bookDemoHistory(Wallet &wallet, const Shop &shop, const DemoData &data, Instant now, DemoChance &chance)
{
    return DemoYear(wallet, shop, data, now, chance).book();
}

} // namespace console
