#pragma once

#include "domain/amount.h"
#include "domain/book.h"
#include "domain/codes.h"
#include "domain/jst.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <array>
#include <optional>

namespace console {

/// How an ad's price comes about.
enum class AdPricing {
    Auction, ///< the highest bids win; every bid is at least the start price
    Fixed    ///< a price for each display day
};

inline constexpr CodeTable<AdPricing, 2> adPricingCodes{{
    {AdPricing::Auction, QLatin1String("auction")},
    {AdPricing::Fixed, QLatin1String("fixed")},
}};

/// When an application's Qcash leaves the wallet.
enum class AdSettling {
    OnOutcome, ///< it is held until the outcome is known
    AtOnce     ///< it is spent with the application
};

inline constexpr CodeTable<AdSettling, 2> adSettlingCodes{{
    {AdSettling::OnOutcome, QLatin1String("on_outcome")},
    {AdSettling::AtOnce, QLatin1String("at_once")},
}};

/// What is bid on, besides the item.
enum class AdSlot { Keyword, Category, None };

inline constexpr CodeTable<AdSlot, 3> adSlotCodes{{
    {AdSlot::Keyword, QLatin1String("keyword")},
    {AdSlot::Category, QLatin1String("category")},
    {AdSlot::None, QLatin1String("none")},
}};

/// The terms of one kind of ad from a day on. Known are the auction's times and unit (product.md, Promotion); the rest is chosen.
struct AdTerms
{
    AdKind kind = AdKind::PlusKeyword;
    AdPricing pricing = AdPricing::Fixed;
    AdSettling settling = AdSettling::OnOutcome;
    AdSlot slot = AdSlot::None;
    Qcash price;   ///< an auction's start price, or the fixed price of a display day
    Qcash unit;    ///< a bid is a whole multiple of it; 1 where the price is fixed
    int mostDays = 1; ///< display days of one application
    // Of display day D, in Japan. Both ends of the time for bids are inclusive.
    int opensDaysBefore = 1;
    QTime opensAt;
    int closesDaysBefore = 0;
    QTime closesAt; ///< the last second for bids
    QTime displayFrom;
    int displayHours = 24;

    friend bool operator==(const AdTerms &, const AdTerms &) = default;
};

/// The instants of one display day.
struct AdWindow
{
    Instant opens;
    Instant closes;       ///< the last second in which a bid is taken, changed or withdrawn
    Instant displayBegins;
    Instant displayEnds;  ///< the first second without it

    [[nodiscard]] bool takesBidsAt(Instant now) const { return opens <= now && now <= closes; }
    [[nodiscard]] bool isClosedAt(Instant now) const { return now > closes; }
    friend bool operator==(const AdWindow &, const AdWindow &) = default;
};

/// By absolute time in Japan, whatever the machine's zone.
[[nodiscard]] AdWindow adWindow(const AdTerms &terms, QDate displayDay);

/// The display day whose bids are taken at `now`, or else the next one to open.
[[nodiscard]] QDate nextDisplayDay(const AdTerms &terms, Instant now);

/// Terms by kind and day, each set from its day on until the next of its kind: those that are built in, and those that a shop saved.
class AdPriceList
{
public:
    struct Edition
    {
        QDate validFrom;
        AdTerms terms;
        bool isOwn = false; ///< saved by the shop

        friend bool operator==(const Edition &, const Edition &) = default;
    };

    /// Of editions with the same kind and day the last one added counts.
    void add(const Edition &edition);
    /// Of `day`; before the first edition's day, the first. Empty for a kind that has none.
    [[nodiscard]] std::optional<AdTerms> on(AdKind kind, QDate day) const;
    /// The edition that `on` takes its terms from.
    [[nodiscard]] std::optional<Edition> editionOn(AdKind kind, QDate day) const;
    /// By kind and day.
    [[nodiscard]] const QList<Edition> &editions() const { return m_editions; }

private:
    QList<Edition> m_editions;
};

/// Where an application for one display day stands in the book.
enum class AdBidState {
    Held,     ///< its Qcash is set aside
    Won,      ///< its Qcash was spent: the bid won, the application was accepted
    Lost,     ///< its Qcash was released
    Withdrawn ///< likewise, by the shop before the close
};

inline constexpr CodeTable<AdBidState, 4> adBidStateCodes{{
    {AdBidState::Held, QLatin1String("held")},
    {AdBidState::Won, QLatin1String("won")},
    {AdBidState::Lost, QLatin1String("lost")},
    {AdBidState::Withdrawn, QLatin1String("withdrawn")},
}};

/// What a bid's state means at a moment.
enum class AdPhase {
    Bidding,   ///< held; can still be changed
    Undecided, ///< held after its close: its outcome is to be entered
    Planned,   ///< won; not shown yet
    Running,
    Ended,
    Lost,
    Withdrawn
};

inline constexpr CodeTable<AdPhase, 7> adPhaseCodes{{
    {AdPhase::Bidding, QLatin1String("bidding")},
    {AdPhase::Undecided, QLatin1String("undecided")},
    {AdPhase::Planned, QLatin1String("planned")},
    {AdPhase::Running, QLatin1String("running")},
    {AdPhase::Ended, QLatin1String("ended")},
    {AdPhase::Lost, QLatin1String("lost")},
    {AdPhase::Withdrawn, QLatin1String("withdrawn")},
}};

[[nodiscard]] AdPhase adPhase(AdBidState state, const AdWindow &window, Instant now);

/// Why something about ads is not done, in order of precedence.
enum class AdRefusal {
    ActionIdReused,
    NotFound,
    NoSuchAd,        ///< the price list has no terms of this kind
    NoItem,          ///< no item number, or none that is one
    NotOnSale,       ///< not among the shop's listed goods
    NoSlot,          ///< no keyword or category
    NoDays,          ///< no display day, the last before the first, or more than the terms allow
    NotOpenYet,      ///< the first display day takes no bids yet
    Closed,          ///< the bids of a day have closed: nothing is placed, changed or withdrawn any more
    NotYetClosed,    ///< an outcome is known after the close at the earliest
    AlreadyDecided,
    NotWon,          ///< only what was spent can be refunded
    NotARefund,      ///< no time, or more than was shown
    FixedPrice,      ///< another price than the fixed one
    UnderStartPrice,
    NotInUnits,      ///< not a whole multiple of the unit
    AlreadyOnSlot,   ///< the same item bids on this slot and day
    NotEnoughQcash
};

inline constexpr CodeTable<AdRefusal, 18> adRefusalCodes{{
    {AdRefusal::ActionIdReused, QLatin1String("action_id_reused")},
    {AdRefusal::NotFound, QLatin1String("not_found")},
    {AdRefusal::NoSuchAd, QLatin1String("no_such_ad")},
    {AdRefusal::NoItem, QLatin1String("no_item")},
    {AdRefusal::NotOnSale, QLatin1String("not_on_sale")},
    {AdRefusal::NoSlot, QLatin1String("no_slot")},
    {AdRefusal::NoDays, QLatin1String("no_days")},
    {AdRefusal::NotOpenYet, QLatin1String("not_open_yet")},
    {AdRefusal::Closed, QLatin1String("closed")},
    {AdRefusal::NotYetClosed, QLatin1String("not_yet_closed")},
    {AdRefusal::AlreadyDecided, QLatin1String("already_decided")},
    {AdRefusal::NotWon, QLatin1String("not_won")},
    {AdRefusal::NotARefund, QLatin1String("not_a_refund")},
    {AdRefusal::FixedPrice, QLatin1String("fixed_price")},
    {AdRefusal::UnderStartPrice, QLatin1String("under_start_price")},
    {AdRefusal::NotInUnits, QLatin1String("not_in_units")},
    {AdRefusal::AlreadyOnSlot, QLatin1String("already_on_slot")},
    {AdRefusal::NotEnoughQcash, QLatin1String("not_enough_qcash")},
}};

/// Why `price` is no bid under `terms` with this start price; empty where it is one. (known: at least the start price and a multiple of
/// the unit: 11,450 with unit 100 is none)
[[nodiscard]] std::optional<AdRefusal> priceRefusal(const AdTerms &terms, Qcash startPrice, Qcash price);
/// Why these display days can't be applied for at `now`; empty where they can. The first one must take bids now, the later ones open later.
[[nodiscard]] std::optional<AdRefusal> daysRefusal(const AdTerms &terms, QDate first, QDate last, Instant now);

/// price × days. Empty where that is more than any wallet holds.
[[nodiscard]] std::optional<Qcash> requiredQcash(Qcash price, qint64 days);

/// The start price during a Mega-wari event (known): half of the last event's average + half of the average of the three before, rounded up
/// to the unit (chosen). `averages` are of the last four events, the latest first.
[[nodiscard]] Qcash megaWariStartPrice(const std::array<Qcash, 4> &averages, Qcash unit);

/// What a display failure gives back (known: in proportion): `paid` × lost ÷ shown minutes, rounded down (chosen). Empty where `lostMinutes`
/// isn't from 1 up to `shownMinutes`.
[[nodiscard]] std::optional<Qcash> proportionalRefund(Qcash paid, qint64 lostMinutes, qint64 shownMinutes);

} // namespace console
