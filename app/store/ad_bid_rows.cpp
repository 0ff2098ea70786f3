#include "store/ad_bid_rows.h"

#include "domain/text_folding.h"
#include "store/stored_values.h"

namespace console {

namespace {

const QString bidColumns = QStringLiteral("SELECT b.number, b.application, b.ad_kind, b.item_number, b.item_name, b.slot, b.day, b.price, b.state, b.refunded, "
                                          "b.lost_minutes, b.opens_at, b.closes_at, b.display_begins_at, b.display_ends_at, b.placed_at, b.slot_key "
                                          "FROM ad_bid b ");
constexpr int slotKeyColumn = 16;

StoreResult<AdBid> readBid(const Statement &row)
{
    const auto kind = storedCode(adKindCodes, row, 2);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto price = storedAmount<Qcash>(row, 7);
    if (!price)
        return tl::unexpected(price.error());
    const auto state = storedCode(adBidStateCodes, row, 8);
    if (!state)
        return tl::unexpected(state.error());
    const auto refunded = storedAmount<Qcash>(row, 9);
    if (!refunded)
        return tl::unexpected(refunded.error());
    AdBid bid;
    bid.number = row.integer(0);
    bid.application = row.integer(1);
    bid.kind = *kind;
    bid.itemNumber = row.text(3);
    bid.itemName = row.text(4);
    bid.slot = row.text(5);
    bid.day = dayOf(row.integer(6));
    bid.price = *price;
    bid.state = *state;
    bid.refunded = *refunded;
    bid.lostMinutes = row.integer(10);
    bid.window = {Instant{row.integer(11)}, Instant{row.integer(12)}, Instant{row.integer(13)}, Instant{row.integer(14)}};
    bid.placedAt = Instant{row.integer(15)};
    return bid;
}

/// What adPhase() tells of a row; how many times `now` is to be bound follows from it.
struct PhaseCondition
{
    QString sql;
    int instants = 0;
};

PhaseCondition conditionOf(AdPhase phase)
{
    switch (phase) {
    case AdPhase::Bidding:
        return {QStringLiteral("b.state = 'held' AND b.closes_at >= ?"), 1};
    case AdPhase::Undecided:
        return {QStringLiteral("b.state = 'held' AND b.closes_at < ?"), 1};
    case AdPhase::Planned:
        return {QStringLiteral("b.state = 'won' AND b.display_begins_at > ?"), 1};
    case AdPhase::Running:
        return {QStringLiteral("b.state = 'won' AND b.display_begins_at <= ? AND b.display_ends_at > ?"), 2};
    case AdPhase::Ended:
        return {QStringLiteral("b.state = 'won' AND b.display_ends_at <= ?"), 1};
    case AdPhase::Lost:
        return {QStringLiteral("b.state = 'lost'"), 0};
    case AdPhase::Withdrawn:
        return {QStringLiteral("b.state = 'withdrawn'"), 0};
    }
    Q_UNREACHABLE();
}

QString conditionsOf(const AdBidFilter &filter, bool hasPageBefore)
{
    QString sql = QStringLiteral("WHERE b.shop_id = ?");
    if (hasPageBefore)
        sql += QStringLiteral(" AND (b.day, b.number) < (?, ?)");
    if (filter.from)
        sql += QStringLiteral(" AND b.day >= ?");
    if (filter.to)
        sql += QStringLiteral(" AND b.day <= ?");
    if (filter.kind)
        sql += QStringLiteral(" AND b.ad_kind = ?");
    if (filter.phase)
        sql += QStringLiteral(" AND ") + conditionOf(*filter.phase).sql;
    return sql;
}

void bindConditions(Statement &read, ShopId shop, const AdBidFilter &filter, Instant now, const std::optional<AdBid> &after)
{
    read.bind(shop.value);
    if (after)
        read.bind(dayNumber(after->day)).bind(after->number);
    if (filter.from)
        read.bind(dayNumber(*filter.from));
    if (filter.to)
        read.bind(dayNumber(*filter.to));
    if (filter.kind)
        read.bind(codeIn(adKindCodes, *filter.kind));
    for (int i = 0; filter.phase && i < conditionOf(*filter.phase).instants; ++i)
        read.bind(now.utcSeconds);
}

bool isNamedBy(const Statement &row, const QString &folded)
{
    return folded.isEmpty() || row.text(3).contains(folded) || row.text(slotKeyColumn).contains(folded)
        || foldedForSearch(row.text(4)).contains(folded);
}

} // namespace

QString keptSlot(const QString &slot)
{
    return storable(slot).simplified();
}

QString slotKey(const QString &slot)
{
    return storable(foldedForSearch(keptSlot(slot))).trimmed();
}

StoreResult<std::optional<AdBid>> adBid(Database &database, ShopId shop, qint64 number)
{
    Statement read(database, bidColumns + QStringLiteral("WHERE b.shop_id = ? AND b.number = ?"));
    const auto rows = listOf(read.bind(shop.value).bind(number), readBid);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<AdBid>(rows->first());
}

StoreResult<QList<AdBid>> adBidsOf(Database &database, ShopId shop, const QString &actionId)
{
    Statement read(database, bidColumns + QStringLiteral("WHERE b.shop_id = ? AND b.number IN "
                                                         "(SELECT number FROM ad_bid_step WHERE shop_id = ? AND action_id = ?) ORDER BY b.day, b.number"));
    return listOf(read.bind(shop.value).bind(shop.value).bind(storable(actionId)), readBid);
}

StoreResult<QList<AdBid>> adBidPage(Database &database, ShopId shop, const AdBidFilter &filter, Instant now, const std::optional<AdBid> &after,
                                    int limit)
{
    const QString folded = foldedForSearch(filter.text).trimmed();
    Statement read(database, bidColumns + conditionsOf(filter, after.has_value()) + QStringLiteral(" ORDER BY b.day DESC, b.number DESC"));
    bindConditions(read, shop, filter, now, after);
    QList<AdBid> bids;
    while (bids.size() < limit) {
        const auto row = read.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (!isNamedBy(read, folded))
            continue;
        const auto bid = readBid(read);
        if (!bid)
            return tl::unexpected(bid.error());
        bids.append(*bid);
    }
    return bids;
}

StoreResult<AdNumbers> nextAdNumbers(Database &database, ShopId shop)
{
    Statement read(database, QStringLiteral("SELECT 1 + coalesce((SELECT max(number) FROM ad_bid WHERE shop_id = ?), 0), "
                                            "1 + coalesce((SELECT max(application) FROM ad_bid WHERE shop_id = ?), 0)"));
    const auto row = read.bind(shop.value).bind(shop.value).next();
    if (!row)
        return tl::unexpected(row.error());
    return AdNumbers{read.integer(0), read.integer(1)};
}

StoreResult<bool> isOnSlot(Database &database, ShopId shop, const AdBid &bid)
{
    Statement read(database, QStringLiteral("SELECT count(*) FROM ad_bid WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND day = ? "
                                            "AND item_number = ? AND state IN ('held', 'won')"));
    read.bind(shop.value).bind(codeIn(adKindCodes, bid.kind)).bind(slotKey(bid.slot)).bind(dayNumber(bid.day)).bind(bid.itemNumber);
    const auto count = oneInteger(read);
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

StoreResult<void> insertAdBid(Database &database, ShopId shop, const AdBid &bid)
{
    Statement insert(database, QStringLiteral("INSERT INTO ad_bid (shop_id, number, application, ad_kind, item_number, item_name, slot, slot_key, day, price, "
                                              "state, opens_at, closes_at, display_begins_at, display_ends_at, placed_at) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(shop.value).bind(bid.number).bind(bid.application).bind(codeIn(adKindCodes, bid.kind)).bind(bid.itemNumber).bind(bid.itemName);
    insert.bind(bid.slot).bind(slotKey(bid.slot)).bind(dayNumber(bid.day)).bind(bid.price.value()).bind(codeIn(adBidStateCodes, bid.state));
    insert.bind(bid.window.opens.utcSeconds).bind(bid.window.closes.utcSeconds).bind(bid.window.displayBegins.utcSeconds);
    insert.bind(bid.window.displayEnds.utcSeconds).bind(bid.placedAt.utcSeconds);
    return insert.run();
}

StoreResult<void> updateAdBid(Database &database, ShopId shop, const AdBid &bid)
{
    Statement update(database, QStringLiteral("UPDATE ad_bid SET price = ?, state = ?, refunded = ?, lost_minutes = ?, steps = steps + 1 "
                                              "WHERE shop_id = ? AND number = ?"));
    update.bind(bid.price.value()).bind(codeIn(adBidStateCodes, bid.state)).bind(bid.refunded.value()).bind(bid.lostMinutes);
    return update.bind(shop.value).bind(bid.number).run();
}

StoreResult<void> insertAdStep(Database &database, ShopId shop, qint64 number, const AdStepPlace &place, const AdBidStep &step)
{
    Statement insert(database, QStringLiteral("INSERT INTO ad_bid_step (shop_id, number, step, action_id, first_part, event, amount, lost_minutes, note, "
                                              "happened_at) SELECT shop_id, number, steps, ?, ?, ?, ?, ?, ?, ? FROM ad_bid WHERE shop_id = ? AND number = ?"));
    insert.bind(storable(place.actionId)).bind(place.firstPart).bind(codeIn(adBidEventCodes, step.event)).bind(step.amount.value());
    insert.bind(step.lostMinutes).bind(storable(step.note)).bind(step.happenedAt.utcSeconds);
    return insert.bind(shop.value).bind(number).run();
}

StoreResult<QList<BookedAdCost>> adCosts(Database &database, ShopId shop, qint64 number)
{
    Statement read(database, QStringLiteral("SELECT t.id, t.amount, s.event = 'refunded' FROM ad_bid_step s JOIN transfer t ON t.shop_id = s.shop_id "
                                            "AND t.action_id = s.action_id AND t.part = s.first_part + (s.event = 'won') WHERE s.shop_id = ? "
                                            "AND s.number = ? AND s.step >= (SELECT max(step) FROM ad_bid_step WHERE shop_id = ? AND number = ? "
                                            "AND event IN ('placed', 'won')) AND t.kind IN ('ad_spend', 'ad_refund') ORDER BY s.step DESC"));
    read.bind(shop.value).bind(number).bind(shop.value).bind(number);
    return listOf(read, [](const Statement &row) -> StoreResult<BookedAdCost> {
        const auto amount = storedAmount<Qcash>(row, 1);
        if (!amount)
            return tl::unexpected(amount.error());
        return BookedAdCost{row.integer(0), *amount, row.integer(2) != 0};
    });
}

} // namespace console
