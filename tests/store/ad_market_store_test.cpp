#include "store/ad_market_store.h"

#include "record_samples.h"
#include "store/stored_values.h"

#include <QTest>

using namespace console;

namespace {

const AdSlotName bag{AdKind::PlusKeyword, QStringLiteral("バッグ")};
const QDate day(2026, 11, 21);

AdWinner winner(int rank, qint64 price, const QString &item = {})
{
    return {rank, known<Qcash>(price), item};
}

} // namespace

/// Winner lists and Mega-wari events as the seller notes them.
class AdMarketStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aListIsKeptByDay();
    void aLaterListStandsInPlaceOfTheEarlier();
    void anEmptyListRemovesTheDay();
    void widthCaseAndKanaMakeNoOtherSlot();
    void severalListsAreNotedAllOrNone();
    void onlyTheLatestDaysAreRead();
    void slotsAreKnownFromListsEventsAndBids();
    void ownBidsAreThoseOfTheSlotThatStand();
    void whatIsHeldIsSummedByDisplayDay();
    void anEventCanBeMovedAndRemoved();
    void noShopSeesAnothers();
    void nothingOfThisMovesQcash();

private:
    void addBid(int number, const AdSlotName &slot, QDate displayDay, qint64 price, const QString &state);
    [[nodiscard]] AdMarketStore market() { return AdMarketStore(*m_database); }
    [[nodiscard]] QList<AdWinnerList> lists(const AdSlotName &slot = bag, QDate last = day, int limit = 100);

    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

void AdMarketStoreTest::init()
{
    m_database = samples::openStore();
    m_shop = samples::addShop(*m_database);
}

QList<AdWinnerList> AdMarketStoreTest::lists(const AdSlotName &slot, QDate last, int limit)
{
    const auto found = market().winners(m_shop, slot, last, limit);
    if (!found)
        qFatal("winners: %s", qPrintable(found.error().detail));
    return *found;
}

/// Only the row: what the market reads of it.
void AdMarketStoreTest::addBid(int number, const AdSlotName &slot, QDate displayDay, qint64 price, const QString &state)
{
    Statement add(*m_database,
                  QStringLiteral("INSERT INTO ad_bid (shop_id, number, application, ad_kind, item_number, item_name, slot, slot_key, day, price, state, "
                                 "opens_at, closes_at, display_begins_at, display_ends_at, placed_at) "
                                 "VALUES (?, ?, 1, ?, ?, 'Bag', ?, ?, ?, ?, ?, 1, 2, 3, 4, 1)"));
    add.bind(m_shop.value).bind(number).bind(codeIn(adKindCodes, slot.kind)).bind(QString::number(800000000 + number));
    add.bind(slot.slot).bind(slot.slot == bag.slot ? QStringLiteral("ばっぐ") : slot.slot).bind(displayDay.year() * 10000 + displayDay.month() * 100 + displayDay.day());
    QVERIFY(add.bind(price).bind(state).run());
}

void AdMarketStoreTest::aListIsKeptByDay()
{
    const AdWinnerList first{day, {winner(1, 3000, QStringLiteral("812345678")), winner(2, 2500)}};
    const AdWinnerList second{day.addDays(-1), {winner(1, 2800)}};
    QVERIFY(market().noteWinners(m_shop, bag, second));
    QVERIFY(market().noteWinners(m_shop, bag, first));
    QCOMPARE(lists(), (QList{first, second}));
    QCOMPARE(lists(bag, day.addDays(-1)), QList{second});
}

void AdMarketStoreTest::aLaterListStandsInPlaceOfTheEarlier()
{
    QVERIFY(market().noteWinners(m_shop, bag, {day, {winner(1, 3000), winner(2, 2500), winner(3, 2000)}}));
    const AdWinnerList right{day, {winner(1, 3100)}};
    QVERIFY(market().noteWinners(m_shop, bag, right));
    QCOMPARE(lists(), QList{right});
}

void AdMarketStoreTest::anEmptyListRemovesTheDay()
{
    QVERIFY(market().noteWinners(m_shop, bag, {day, {winner(1, 3000)}}));
    QVERIFY(market().noteWinners(m_shop, bag, {day, {}}));
    QVERIFY(lists().isEmpty());
}

void AdMarketStoreTest::widthCaseAndKanaMakeNoOtherSlot()
{
    QVERIFY(market().noteWinners(m_shop, bag, {day, {winner(1, 3000)}}));
    QCOMPARE(lists({AdKind::PlusKeyword, QStringLiteral(" ﾊﾞｯｸﾞ ")}).size(), 1);
    QVERIFY(lists({AdKind::PlusCategory, bag.slot}).isEmpty());
}

void AdMarketStoreTest::severalListsAreNotedAllOrNone()
{
    const AdWinnerList good{day, {winner(1, 3000)}};
    const AdWinnerList twice{day.addDays(1), {winner(1, 3000), winner(1, 2000)}};
    QVERIFY(!market().noteWinners(m_shop, {{bag, good}, {bag, twice}}));
    QVERIFY(lists(bag, day.addDays(1)).isEmpty());
    QVERIFY(market().noteWinners(m_shop, {{bag, good}, {{AdKind::PlusCategory, QStringLiteral("Fashion")}, good}}));
    QCOMPARE(lists().size(), 1);
}

void AdMarketStoreTest::onlyTheLatestDaysAreRead()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(market().noteWinners(m_shop, bag, {day.addDays(-2 * i), {winner(1, 3000 + i), winner(2, 2000)}}));
    const auto latest = lists(bag, day.addDays(-1), 3);
    QCOMPARE(latest.size(), 3);
    QCOMPARE(latest.constFirst().day, day.addDays(-2));
    QCOMPARE(latest.constLast().day, day.addDays(-6));
    QCOMPARE(latest.constLast().winners.size(), 2);
}

void AdMarketStoreTest::slotsAreKnownFromListsEventsAndBids()
{
    const AdSlotName shoes{AdKind::PlusKeyword, QStringLiteral("shoes")};
    const AdSlotName fashion{AdKind::PlusCategory, QStringLiteral("Fashion")};
    QVERIFY(market().noteWinners(m_shop, bag, {day, {winner(1, 3000)}}));
    QVERIFY(market().noteMegaWari(m_shop, fashion, {day.addDays(2), day.addDays(4), {}}));
    addBid(1, shoes, day.addDays(1), 3000, QStringLiteral("held"));
    addBid(2, {AdKind::PowerRankUp, QString()}, day.addDays(9), 3000, QStringLiteral("held"));
    const auto names = market().slotsKnown(m_shop, 10);
    QVERIFY(names);
    QCOMPARE(*names, (QList{fashion, shoes, bag}));
    QCOMPARE(market().slotsKnown(m_shop, 1)->size(), 1);
}

void AdMarketStoreTest::ownBidsAreThoseOfTheSlotThatStand()
{
    addBid(1, bag, day, 3000, QStringLiteral("won"));
    addBid(2, bag, day, 3500, QStringLiteral("held"));
    addBid(3, bag, day, 9000, QStringLiteral("withdrawn"));
    addBid(4, {AdKind::PlusKeyword, QStringLiteral("shoes")}, day, 3000, QStringLiteral("held"));
    addBid(5, bag, day.addDays(1), 3000, QStringLiteral("held"));
    const auto bids = market().ownBids(m_shop, bag, day, day);
    QVERIFY(bids);
    QCOMPARE(bids->size(), 2);
    QCOMPARE(bids->at(0), (OwnAdBid{2, day, QStringLiteral("800000002"), known<Qcash>(3500), AdBidState::Held, Instant{2}}));
    QCOMPARE(bids->at(1).state, AdBidState::Won);
}

void AdMarketStoreTest::whatIsHeldIsSummedByDisplayDay()
{
    addBid(1, bag, day, 3000, QStringLiteral("held"));
    addBid(2, bag, day.addDays(1), 500, QStringLiteral("held"));
    addBid(3, bag, day.addDays(2), 700, QStringLiteral("lost"));
    QCOMPARE(market().heldFor(m_shop, day, day.addDays(5))->value(), 3500);
    QCOMPARE(market().heldFor(m_shop, day.addDays(1), day.addDays(5))->value(), 500);
    QCOMPARE(market().heldFor(m_shop, day.addDays(2), day.addDays(5))->value(), 0);
}

void AdMarketStoreTest::anEventCanBeMovedAndRemoved()
{
    const MegaWariEvent past{day.addDays(-90), day.addDays(-80), known<Qcash>(4000)};
    const MegaWariEvent next{day.addDays(5), day.addDays(15), {}};
    QVERIFY(market().noteMegaWari(m_shop, bag, past));
    QVERIFY(market().noteMegaWari(m_shop, bag, next));
    QCOMPARE(*market().megaWari(m_shop, bag, 10), (QList{next, past}));
    const MegaWariEvent moved{day.addDays(6), day.addDays(16), known<Qcash>(5000)};
    QVERIFY(market().noteMegaWari(m_shop, bag, moved, next.firstDay));
    QCOMPARE(*market().megaWari(m_shop, bag, 10), (QList{moved, past}));
    QVERIFY(market().removeMegaWari(m_shop, bag, past.firstDay));
    QCOMPARE(*market().megaWari(m_shop, bag, 10), QList{moved});
    QVERIFY(!market().noteMegaWari(m_shop, bag, {day, day.addDays(-1), {}}));
    QCOMPARE(market().megaWari(m_shop, bag, 10)->size(), 1);
}

void AdMarketStoreTest::noShopSeesAnothers()
{
    const ShopId other = samples::addShop(*m_database, QStringLiteral("other"));
    QVERIFY(market().noteWinners(other, bag, {day, {winner(1, 3000)}}));
    QVERIFY(market().noteMegaWari(other, bag, {day, day, {}}));
    QVERIFY(lists().isEmpty());
    QVERIFY(market().slotsKnown(m_shop, 10)->isEmpty());
    QVERIFY(market().megaWari(m_shop, bag, 10)->isEmpty());
}

void AdMarketStoreTest::nothingOfThisMovesQcash()
{
    QVERIFY(market().noteWinners(m_shop, bag, {day, {winner(1, 3000)}}));
    QVERIFY(market().noteMegaWari(m_shop, bag, {day, day, known<Qcash>(100)}));
    Statement transfers(*m_database, QStringLiteral("SELECT count(*) FROM transfer"));
    QCOMPARE(*oneInteger(transfers), 0);
}

QTEST_GUILESS_MAIN(AdMarketStoreTest)
#include "ad_market_store_test.moc"
