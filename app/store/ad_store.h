#pragma once

#include "domain/ad.h"
#include "domain/clock.h"
#include "domain/shop.h"
#include "store/store_error.h"

#include <QList>

#include <optional>

namespace console {

class Database;

/// What the user applies for: one bid for each display day.
struct AdApplication
{
    QString actionId; ///< made when the form begins
    AdKind kind = AdKind::PlusKeyword;
    QString itemNumber;
    QString slot; ///< keyword or category; empty where the ad has none
    QDate firstDay;
    QDate lastDay;
    Qcash price; ///< of each day; where it is fixed and the days differ, of the first
};

/// What each display day of `application` costs, by day: the fixed price of the day's own terms, or the bid. Empty where the days are none, or
/// more than a year, or have no terms.
[[nodiscard]] QList<Qcash> dayPrices(const AdPriceList &prices, const AdApplication &application);
/// Their sum. Empty where that is more than any wallet holds.
[[nodiscard]] std::optional<Qcash> requiredQcash(const QList<Qcash> &dayPrices);

/// One display day of an application.
struct AdBid
{
    qint64 number = 0; ///< 1, 2, 3 … within the shop
    qint64 application = 0;
    AdKind kind = AdKind::PlusKeyword;
    QString itemNumber;
    QString itemName;
    QString slot;
    QDate day;
    Qcash price;
    AdBidState state = AdBidState::Held;
    Qcash refunded;
    qint64 lostMinutes = 0;
    AdWindow window;
    Instant placedAt;

    friend bool operator==(const AdBid &, const AdBid &) = default;
};

/// The minutes that the bid's ad is shown in all.
[[nodiscard]] qint64 shownMinutes(const AdBid &bid);
/// What `lostMinutes` more give back, so that all refunds of the bid together are what proportionalRefund() says of all its lost minutes. Empty
/// where that is nothing, or more minutes were lost than the display has lasted at `now`.
[[nodiscard]] std::optional<Qcash> refundOf(const AdBid &bid, qint64 lostMinutes, Instant now);

/// What happened to a bid.
enum class AdBidEvent { Placed, Changed, Withdrawn, Won, Lost, Refunded, Reopened };

inline constexpr CodeTable<AdBidEvent, 7> adBidEventCodes{{
    {AdBidEvent::Placed, QLatin1String("placed")},
    {AdBidEvent::Changed, QLatin1String("changed")},
    {AdBidEvent::Withdrawn, QLatin1String("withdrawn")},
    {AdBidEvent::Won, QLatin1String("won")},
    {AdBidEvent::Lost, QLatin1String("lost")},
    {AdBidEvent::Refunded, QLatin1String("refunded")},
    {AdBidEvent::Reopened, QLatin1String("reopened")},
}};

struct AdBidStep
{
    AdBidEvent event = AdBidEvent::Placed;
    Qcash amount; ///< the price, or what came back
    qint64 lostMinutes = 0;
    QString note;
    Instant happenedAt;
};

/// An outcome to be entered.
struct AdOutcome
{
    qint64 bid = 0;
    bool isWon = false;
};

/// Which bids a list shows.
struct AdBidFilter
{
    std::optional<QDate> from; ///< display days, inclusive
    std::optional<QDate> to;   ///< likewise
    std::optional<AdKind> kind;
    std::optional<AdPhase> phase; ///< at the moment that is asked for
    QString text; ///< any part of item number, item name or slot, whatever its width, case or kana
};

/// How many bids are in each phase that someone may have to act on.
struct AdBidCounts
{
    qint64 bidding = 0;
    qint64 undecided = 0;
    qint64 planned = 0;
    qint64 running = 0;
};

/// Applications for paid ads and their Qcash: held, spent, released, refunded, as transfers of the book. Each step is one transaction that
/// decides by its own clock, price list and balance. Never spends what is not spendable, never changes anything after the close but the outcome.
class AdStore
{
public:
    explicit AdStore(Database &database) : m_database(database) {}

    /// Makes one bid a day, all or none, and returns them by day. `shipped` are the terms that are built in; the shop's own are read inside.
    /// Where the terms settle at once the Qcash is spent, otherwise held.
    [[nodiscard]] ActionResult<QList<AdBid>, AdRefusal> place(ShopId shop, const AdApplication &application, const AdPriceList &shipped,
                                                              const Clock &clock);
    /// Releases what was held for this day and holds the new price, before the close. The other days keep theirs. The price that it has
    /// already is a success that changes nothing.
    [[nodiscard]] ActionResult<AdBid, AdRefusal> change(ShopId shop, const QString &actionId, qint64 bid, Qcash price, const AdPriceList &shipped,
                                                        const Clock &clock);
    /// Releases what is held, before the close.
    [[nodiscard]] ActionResult<AdBid, AdRefusal> withdraw(ShopId shop, const QString &actionId, qint64 bid, const Clock &clock);
    /// Enters outcomes, after the close: winning spends what was held, losing releases it. All or none.
    [[nodiscard]] ActionResult<QList<AdBid>, AdRefusal> decide(ShopId shop, const QString &actionId, const QList<AdOutcome> &outcomes,
                                                               const Clock &clock);
    /// Takes back an outcome that was entered wrongly, and the refunds of it, by opposite entries: the bid is held again. After the close; one
    /// that was won with its application before the close too. One that is undecided already is a success that changes nothing. Withdrawn:
    /// AlreadyDecided. NotEnoughQcash where what was refunded, or the price of a lost bid, is not spendable.
    [[nodiscard]] ActionResult<AdBid, AdRefusal> reopen(ShopId shop, const QString &actionId, qint64 bid, const QString &reason, const Clock &clock);
    /// Gives back in proportion what a display failure of `lostMinutes` has cost (refundOf()). Several add up to as long as the display has
    /// lasted at most. Minutes that come to no whole Qcash are NotARefund.
    [[nodiscard]] ActionResult<AdBid, AdRefusal> refund(ShopId shop, const QString &actionId, qint64 bid, qint64 lostMinutes, const QString &note,
                                                        const Clock &clock);

    /// Newest display day first, then newest bid; `after` is the last row of the page before.
    [[nodiscard]] StoreResult<QList<AdBid>> bids(ShopId shop, const AdBidFilter &filter, Instant now, const std::optional<AdBid> &after, int limit);
    [[nodiscard]] StoreResult<AdBidCounts> counts(ShopId shop, Instant now);
    /// The bids of an action, by day; empty where it made none.
    [[nodiscard]] StoreResult<QList<AdBid>> placedBy(ShopId shop, const QString &actionId);
    /// Oldest first.
    [[nodiscard]] StoreResult<QList<AdBidStep>> steps(ShopId shop, qint64 bid);
    /// The least price of a bid: the start price of the terms, or that of a Mega-wari event that `day` is in and whose four events before are
    /// known (megaWariStartPrice()).
    [[nodiscard]] StoreResult<Qcash> startPrice(ShopId shop, const AdTerms &terms, const QString &slot, QDate day);

private:
    Database &m_database;
};

} // namespace console
