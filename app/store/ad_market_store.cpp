#include "store/ad_market_store.h"

#include "store/ad_bid_rows.h"
#include "store/stored_values.h"

namespace console {

namespace {

Statement &bindSlot(Statement &statement, ShopId shop, const AdSlotName &slot)
{
    return statement.bind(shop.value).bind(codeIn(adKindCodes, slot.kind)).bind(slotKey(slot.slot));
}

StoreResult<void> replaceWinners(Database &database, ShopId shop, const AdSlotName &slot, const AdWinnerList &list)
{
    Statement clear(database, QStringLiteral("DELETE FROM ad_winner WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND day = ?"));
    CONSOLE_TRY(bindSlot(clear, shop, slot).bind(dayNumber(list.day)).run());
    for (const AdWinner &winner : list.winners) {
        Statement add(database, QStringLiteral("INSERT INTO ad_winner (shop_id, ad_kind, slot_key, day, rank, slot, price, item_number) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        bindSlot(add, shop, slot).bind(dayNumber(list.day)).bind(winner.rank).bind(keptSlot(slot.slot));
        CONSOLE_TRY(add.bind(winner.price.value()).bind(winner.itemNumber).run());
    }
    return {};
}

struct WinnerRow
{
    QDate day;
    AdWinner winner;
};

StoreResult<WinnerRow> readWinner(const Statement &row)
{
    const QDate day = dayOf(row.integer(0));
    const auto price = storedAmount<Qcash>(row, 2);
    if (!day.isValid() || !price)
        return tl::unexpected(unreadable(QStringLiteral("a line of a winner list")));
    return WinnerRow{day, {row.number(1), *price, row.text(3)}};
}

StoreResult<AdSlotName> readSlot(const Statement &row)
{
    const auto kind = storedCode(adKindCodes, row, 0);
    if (!kind)
        return tl::unexpected(kind.error());
    return AdSlotName{*kind, row.text(1)};
}

StoreResult<MegaWariEvent> readEvent(const Statement &row)
{
    MegaWariEvent event{dayOf(row.integer(0)), dayOf(row.integer(1)), {}};
    if (!event.firstDay.isValid() || !event.lastDay.isValid())
        return tl::unexpected(unreadable(QStringLiteral("a Mega-wari event")));
    if (!row.isNull(2)) {
        const auto average = storedAmount<Qcash>(row, 2);
        if (!average)
            return tl::unexpected(average.error());
        event.average = *average;
    }
    return event;
}

StoreResult<OwnAdBid> readOwnBid(const Statement &row)
{
    OwnAdBid bid{row.integer(0), dayOf(row.integer(1)), row.text(2), {}, AdBidState::Held, Instant{row.integer(5)}};
    const auto price = storedAmount<Qcash>(row, 3);
    const auto state = storedCode(adBidStateCodes, row, 4);
    if (!bid.day.isValid() || !price || !state)
        return tl::unexpected(unreadable(QStringLiteral("a bid")));
    bid.price = *price;
    bid.state = *state;
    return bid;
}

} // namespace

StoreResult<void> AdMarketStore::noteWinners(ShopId shop, const AdSlotName &slot, const AdWinnerList &list)
{
    return noteWinners(shop, {{slot, list}});
}

StoreResult<void> AdMarketStore::noteWinners(ShopId shop, const QList<std::pair<AdSlotName, AdWinnerList>> &lists)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &[slot, list] : lists)
        CONSOLE_TRY(replaceWinners(m_database, shop, slot, list));
    return transaction->commit();
}

StoreResult<QList<AdWinnerList>> AdMarketStore::winners(ShopId shop, const AdSlotName &slot, QDate last, int limit)
{
    Statement read(m_database, QStringLiteral("SELECT day, rank, price, item_number FROM ad_winner "
                                              "WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND day <= ? AND day >= "
                                              "coalesce((SELECT min(day) FROM (SELECT DISTINCT day FROM ad_winner WHERE shop_id = ? "
                                              "AND ad_kind = ? AND slot_key = ? AND day <= ? ORDER BY day DESC LIMIT ?)), 0) "
                                              "ORDER BY day DESC, rank"));
    bindSlot(read, shop, slot).bind(dayNumber(last));
    const auto rows = listOf(bindSlot(read, shop, slot).bind(dayNumber(last)).bind(limit), readWinner);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<AdWinnerList> lists;
    for (const WinnerRow &row : *rows) {
        if (lists.isEmpty() || lists.constLast().day != row.day)
            lists.append({row.day, {}});
        lists.last().winners.append(row.winner);
    }
    return lists;
}

StoreResult<QList<AdSlotName>> AdMarketStore::slotsKnown(ShopId shop, int limit)
{
    // Beside max() SQLite takes the other columns from the newest row.
    Statement read(m_database, QStringLiteral("SELECT ad_kind, slot, max(day) FROM ("
                                              "SELECT ad_kind, slot_key, slot, max(day) AS day FROM ad_winner WHERE shop_id = ? "
                                              "GROUP BY ad_kind, slot_key "
                                              "UNION ALL SELECT ad_kind, slot_key, slot, max(first_day) FROM mega_wari_event WHERE shop_id = ? "
                                              "GROUP BY ad_kind, slot_key "
                                              "UNION ALL SELECT ad_kind, slot_key, slot, max(day) FROM ad_bid WHERE shop_id = ? AND slot_key <> '' "
                                              "GROUP BY ad_kind, slot_key) "
                                              "GROUP BY ad_kind, slot_key ORDER BY max(day) DESC, ad_kind, slot_key LIMIT ?"));
    return listOf(read.bind(shop.value).bind(shop.value).bind(shop.value).bind(limit), readSlot);
}

StoreResult<QList<OwnAdBid>> AdMarketStore::ownBids(ShopId shop, const AdSlotName &slot, QDate first, QDate last)
{
    Statement read(m_database, QStringLiteral("SELECT number, day, item_number, price, state, closes_at FROM ad_bid "
                                              "WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND day BETWEEN ? AND ? "
                                              "AND state <> 'withdrawn' ORDER BY day, price DESC, number"));
    return listOf(bindSlot(read, shop, slot).bind(dayNumber(first)).bind(dayNumber(last)), readOwnBid);
}

StoreResult<Qcash> AdMarketStore::heldFor(ShopId shop, QDate first, QDate last)
{
    // Those that are held are few and have an index of their own; the plus keeps SQLite from walking all bids of the days.
    Statement read(m_database, QStringLiteral("SELECT coalesce(sum(price), 0) FROM ad_bid WHERE shop_id = ? AND +day BETWEEN ? AND ? AND state = 'held'"));
    const auto sum = oneInteger(read.bind(shop.value).bind(dayNumber(first)).bind(dayNumber(last)));
    if (!sum)
        return tl::unexpected(sum.error());
    const auto held = Qcash::of(*sum);
    return held ? StoreResult<Qcash>(*held) : tl::unexpected(unreadable(QStringLiteral("a sum out of range")));
}

StoreResult<void> AdMarketStore::noteMegaWari(ShopId shop, const AdSlotName &slot, const MegaWariEvent &event, std::optional<QDate> inPlaceOf)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement clear(m_database, QStringLiteral("DELETE FROM mega_wari_event WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? "
                                               "AND first_day IN (?, ?)"));
    CONSOLE_TRY(bindSlot(clear, shop, slot).bind(dayNumber(event.firstDay)).bind(dayNumber(inPlaceOf.value_or(event.firstDay))).run());
    Statement add(m_database, QStringLiteral("INSERT INTO mega_wari_event (shop_id, ad_kind, slot_key, first_day, last_day, slot, average) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    bindSlot(add, shop, slot).bind(dayNumber(event.firstDay)).bind(dayNumber(event.lastDay)).bind(keptSlot(slot.slot));
    CONSOLE_TRY(add.bind(event.average ? std::optional(event.average->value()) : std::nullopt).run());
    return transaction->commit();
}

StoreResult<void> AdMarketStore::removeMegaWari(ShopId shop, const AdSlotName &slot, QDate firstDay)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement clear(m_database, QStringLiteral("DELETE FROM mega_wari_event WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? AND first_day = ?"));
    CONSOLE_TRY(bindSlot(clear, shop, slot).bind(dayNumber(firstDay)).run());
    return transaction->commit();
}

StoreResult<QList<MegaWariEvent>> AdMarketStore::megaWari(ShopId shop, const AdSlotName &slot, int limit)
{
    Statement read(m_database, QStringLiteral("SELECT first_day, last_day, average FROM mega_wari_event "
                                              "WHERE shop_id = ? AND ad_kind = ? AND slot_key = ? ORDER BY first_day DESC LIMIT ?"));
    return listOf(bindSlot(read, shop, slot).bind(limit), readEvent);
}

} // namespace console
