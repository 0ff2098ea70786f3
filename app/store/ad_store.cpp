#include "store/ad_store.h"

#include "domain/day_number.h"
#include "store/ad_act.h"
#include "store/ad_bid_rows.h"
#include "store/stored_values.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

/// Of the events before the one that begins on `firstDay`, the latest first; empty where four of them are not known.
StoreResult<std::optional<std::array<Qcash, 4>>> averagesBefore(Database &database, ShopId shop, AdKind kind, const QString &key, qint64 firstDay)
{
    using Averages = std::array<Qcash, 4>;
    Statement read(database, QStringLiteral("SELECT average FROM mega_wari_event WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND first_day < ? "
                                            "ORDER BY first_day DESC LIMIT 4"));
    read.bind(shop.value).bind(codeIn(adKindCodes, kind)).bind(key).bind(firstDay);
    const auto rows = listOf(read, [](const Statement &row) -> StoreResult<std::optional<qint64>> { return row.optionalInteger(0); });
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isKnown = std::all_of(rows->cbegin(), rows->cend(), [](const auto &average) { return average.has_value(); });
    if (rows->size() < 4 || !isKnown)
        return std::optional<Averages>();
    Averages averages;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const auto average = Qcash::of(*rows->at(i));
        if (!average)
            return tl::unexpected(unreadable(QStringLiteral("an average out of range")));
        averages.at(std::size_t(i)) = *average;
    }
    return std::optional<Averages>(averages);
}

/// The first day of the event that `day` is in.
StoreResult<std::optional<qint64>> megaWariDuring(Database &database, ShopId shop, AdKind kind, const QString &key, QDate day)
{
    Statement read(database, QStringLiteral("SELECT first_day FROM mega_wari_event WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? "
                                            "AND first_day <= ? AND last_day >= ? ORDER BY first_day DESC LIMIT 1"));
    read.bind(shop.value).bind(codeIn(adKindCodes, kind)).bind(key).bind(dayNumber(day)).bind(dayNumber(day));
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional<qint64>(read.integer(0)) : std::nullopt;
}

StoreResult<AdBidStep> readStep(const Statement &row)
{
    const auto event = storedCode(adBidEventCodes, row, 0);
    if (!event)
        return tl::unexpected(event.error());
    const auto amount = storedAmount<Qcash>(row, 1);
    if (!amount)
        return tl::unexpected(amount.error());
    return AdBidStep{*event, *amount, row.integer(2), row.text(3), Instant{row.integer(4)}};
}

} // namespace

StoreResult<QList<AdBid>> AdStore::bids(ShopId shop, const AdBidFilter &filter, Instant now, const std::optional<AdBid> &after, int limit)
{
    return adBidPage(m_database, shop, filter, now, after, limit);
}

StoreResult<AdBidCounts> AdStore::counts(ShopId shop, Instant now)
{
    // One statement, so that the figures are of one moment.
    Statement read(m_database,
                   QStringLiteral("SELECT (SELECT count(*) FROM ad_bid INDEXED BY ad_bid_held WHERE shop_id = ? AND state = 'held' AND closes_at >= ?), "
                                  "(SELECT count(*) FROM ad_bid INDEXED BY ad_bid_held WHERE shop_id = ? AND state = 'held' AND closes_at < ?), "
                                  "planned, shown - planned FROM (SELECT count(*) AS shown, coalesce(sum(display_begins_at > ?), 0) AS planned "
                                  "FROM ad_bid INDEXED BY ad_bid_won WHERE shop_id = ? AND state = 'won' AND display_ends_at > ?)"));
    read.bind(shop.value).bind(now.utcSeconds).bind(shop.value).bind(now.utcSeconds).bind(now.utcSeconds).bind(shop.value).bind(now.utcSeconds);
    const auto row = read.next();
    if (!row)
        return tl::unexpected(row.error());
    return AdBidCounts{read.integer(0), read.integer(1), read.integer(2), read.integer(3)};
}

StoreResult<QList<AdBid>> AdStore::placedBy(ShopId shop, const QString &actionId)
{
    return adBidsOf(m_database, shop, actionId);
}

StoreResult<QList<AdBidStep>> AdStore::steps(ShopId shop, qint64 bid)
{
    Statement read(m_database, QStringLiteral("SELECT event, amount, lost_minutes, note, happened_at FROM ad_bid_step WHERE shop_id = ? AND number = ? "
                                              "ORDER BY step"));
    return listOf(read.bind(shop.value).bind(bid), readStep);
}

StoreResult<Qcash> AdStore::startPrice(ShopId shop, const AdTerms &terms, const QString &slot, QDate day)
{
    if (terms.pricing == AdPricing::Fixed)
        return terms.price;
    const QString key = slotKey(slot);
    const auto event = megaWariDuring(m_database, shop, terms.kind, key, day);
    if (!event)
        return tl::unexpected(event.error());
    if (!*event)
        return terms.price;
    const auto averages = averagesBefore(m_database, shop, terms.kind, key, **event);
    if (!averages)
        return tl::unexpected(averages.error());
    return *averages ? megaWariStartPrice(**averages, terms.unit) : terms.price;
}

StoreResult<std::optional<AdRefusal>> bidRefusal(AdStore &store, ShopId shop, const AdTerms &terms, const QString &slot, QDate day, Qcash price)
{
    const auto start = store.startPrice(shop, terms, slot, day);
    if (!start)
        return tl::unexpected(start.error());
    return priceRefusal(terms, *start, price);
}

} // namespace console
