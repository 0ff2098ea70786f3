#include "store/ad_store.h"

#include "support/bidding_shop.h"

using namespace console;
using namespace samples;

/// Applications for paid ads: what they set aside, and every reason why one is not made.
class AdStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void aBidSetsItsQcashAside();
    void severalDaysMakeOneBidADay();
    void adsThatSettleAtOnceAreSpent();
    void aFixedPriceIsThatOfEachDay();
    void refusalsStandInTheirOrder();
    void aPriceIsAtLeastTheStartPriceAndInUnits_data();
    void aPriceIsAtLeastTheStartPriceAndInUnits();
    void aSlotIsTheSameInAnyScript();
    void withdrawnAndLostBidsLeaveTheSlot();
    void theShopsOwnTermsCount();
    void megaWariHasItsOwnStartPrice();
    void aClosedShopTakesNoBids();

private:
    std::optional<ads::BiddingShop> m_at;
};

using Money = std::pair<qint64, qint64>;

void AdStoreTest::aBidSetsItsQcashAside()
{
    const auto bids = m_at->place(ads::application(QStringLiteral("a"), 1'500, QStringLiteral("  Vitamin　C ")));
    QVERIFY(bids);
    QCOMPARE(bids->size(), 1);
    const AdBid &first = bids->first();
    QCOMPARE(first, m_at->bid(1));
    QCOMPARE(first.itemName, QStringLiteral("Item 1001"));
    QCOMPARE(first.slot, QStringLiteral("Vitamin C"));
    QCOMPARE(first.state, AdBidState::Held);
    QCOMPARE(first.window, adWindow(ads::auctionTerms(), {2026, 11, 21}));
    QCOMPARE(first.placedAt, m_at->clock.instant);
    QCOMPARE(m_at->money(), Money(8'500, 1'500));
    QCOMPARE(totalOf(*m_at->wallet, m_at->shop.id), 10'000);
    QCOMPARE(m_at->courseOf(1), QStringList(QStringLiteral("placed 1500")));
    const auto history = m_at->wallet->book.history(m_at->shop.id, {}, 1, 5);
    QCOMPARE(history->rows.first().kind, EntryKind::AdHold);
    QCOMPARE(history->rows.first().note, QStringLiteral("#1 Vitamin C"));
    QCOMPARE(history->rows.first().itemNumber, QStringLiteral("1001"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::severalDaysMakeOneBidADay()
{
    AdApplication week = ads::application(QStringLiteral("a"), 1'200);
    week.lastDay = week.firstDay.addDays(2);
    const auto bids = m_at->place(week);
    QVERIFY(bids);
    QCOMPARE(bids->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bids->at(i).number, i + 1);
        QCOMPARE(bids->at(i).application, 1);
        QCOMPARE(bids->at(i).day, QDate(2026, 11, 21).addDays(i));
    }
    QCOMPARE(m_at->money(), Money(6'400, 3'600));
    QCOMPARE(m_at->place(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream")))->first().application, 2);
    // All or none: the second of these days is taken.
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("done"));
    week.actionId = QStringLiteral("c");
    QCOMPARE(m_at->placed(week), QStringLiteral("already_on_slot"));
    QCOMPARE(m_at->money(), Money(6'600, 3'400));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::adsThatSettleAtOnceAreSpent()
{
    AdApplication rankUp = ads::application(QStringLiteral("a"), 300);
    rankUp.kind = AdKind::PowerRankUp;
    rankUp.lastDay = rankUp.firstDay.addDays(1);
    const auto bids = m_at->place(rankUp);
    QVERIFY(bids);
    QCOMPARE(bids->first().state, AdBidState::Won);
    QCOMPARE(bids->first().slot, QString());
    QCOMPARE(m_at->money(), Money(9'400, 0));
    const auto history = m_at->wallet->book.history(m_at->shop.id, {}, 1, 5);
    QCOMPARE(history->rows.first().kind, EntryKind::AdSpend);
    VERIFY_SOUND(*m_at->wallet);

    // An application that was entered wrongly or not accepted comes back.
    QCOMPARE(m_at->reopened(1), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(9'400, 300));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, false}}), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(9'700, 0));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::refusalsStandInTheirOrder()
{
    AdApplication all = ads::application(QStringLiteral("a"), 20'050, {}, {2026, 11, 20});
    all.kind = AdKind::ShopMail;
    all.itemNumber = QStringLiteral("10x1");
    QCOMPARE(m_at->placed(all), QStringLiteral("no_such_ad"));
    all.kind = AdKind::PlusKeyword;
    QCOMPARE(m_at->placed(all), QStringLiteral("no_item"));
    all.itemNumber = QStringLiteral("9999");
    QCOMPARE(m_at->placed(all), QStringLiteral("not_on_sale"));
    all.itemNumber = QStringLiteral("1001");
    all.slot = QStringLiteral(" 　");
    QCOMPARE(m_at->placed(all), QStringLiteral("no_slot"));
    all.slot = QStringLiteral("serum");
    all.lastDay = all.firstDay.addDays(-1);
    QCOMPARE(m_at->placed(all), QStringLiteral("no_days"));
    all.lastDay = all.firstDay.addDays(7);
    QCOMPARE(m_at->placed(all), QStringLiteral("no_days"));
    all.lastDay = all.firstDay;
    QCOMPARE(m_at->placed(all), QStringLiteral("closed"));
    all.firstDay = all.lastDay = QDate(2026, 11, 22);
    QCOMPARE(m_at->placed(all), QStringLiteral("not_open_yet"));
    all.firstDay = all.lastDay = QDate(2026, 11, 21);
    QCOMPARE(m_at->placed(all), QStringLiteral("not_in_units"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"))), QStringLiteral("done"));
    all.price = known<Qcash>(20'000);
    QCOMPARE(m_at->placed(all), QStringLiteral("already_on_slot"));
    all.slot = QStringLiteral("cream");
    QCOMPARE(m_at->placed(all), QStringLiteral("not_enough_qcash"));
    all.actionId = QStringLiteral("b");
    QCOMPARE(m_at->placed(all), QStringLiteral("action_id_reused"));
    // A refusal keeps nothing, not even its id.
    all.actionId = QStringLiteral("a");
    all.price = known<Qcash>(9'000);
    QCOMPARE(m_at->placed(all), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(0, 10'000));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::aFixedPriceIsThatOfEachDay()
{
    m_at->prices.add({{2026, 11, 22}, ads::fixedTerms(AdKind::PowerRankUp, 350, AdSettling::AtOnce), true});
    m_at->prices.add({{2026, 11, 23}, ads::fixedTerms(AdKind::TimeSale, 4'000, AdSettling::OnOutcome), true});
    AdApplication rankUp = ads::application(QStringLiteral("a"), 350);
    rankUp.kind = AdKind::PowerRankUp;
    rankUp.lastDay = {2026, 11, 23};
    QCOMPARE(dayPrices(m_at->prices, rankUp), (QList<Qcash>{known<Qcash>(300), known<Qcash>(350), known<Qcash>(350)}));
    QCOMPARE(requiredQcash(dayPrices(m_at->prices, rankUp)), known<Qcash>(1'000));
    QCOMPARE(m_at->placed(rankUp), QStringLiteral("fixed_price")); // of the first day it is 300
    rankUp.price = known<Qcash>(300);
    QCOMPARE(m_at->placed(rankUp), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(9'000, 0));
    QCOMPARE(m_at->bid(2).price.value(), 350);

    AdApplication sale = ads::application(QStringLiteral("b"), 5'000);
    sale.kind = AdKind::TimeSale;
    sale.firstDay = {2026, 11, 22};
    sale.lastDay = {2026, 11, 23};
    QCOMPARE(m_at->placed(sale), QStringLiteral("done"));
    QCOMPARE(m_at->money(), Money(0, 9'000));
    VERIFY_SOUND(*m_at->wallet);

    QCOMPARE(dayPrices(m_at->prices, ads::application(QStringLiteral("c"), 1'200)), QList<Qcash>{known<Qcash>(1'200)}); // a bid is its own price
    sale.lastDay = {2028, 1, 1};
    QVERIFY(dayPrices(m_at->prices, sale).isEmpty());
    QCOMPARE(requiredQcash({known<Qcash>(Qcash::limit), known<Qcash>(1)}), std::nullopt);
}

void AdStoreTest::aPriceIsAtLeastTheStartPriceAndInUnits_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the guide's example: 11,450 with unit 100") << qint64(11'450) << QStringLiteral("not_in_units");
    QTest::newRow("11,400") << qint64(11'400) << QStringLiteral("done");
    QTest::newRow("11,500") << qint64(11'500) << QStringLiteral("done");
    QTest::newRow("the start price") << qint64(1'000) << QStringLiteral("done");
    QTest::newRow("a unit less") << qint64(900) << QStringLiteral("under_start_price");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("under_start_price");
    QTest::newRow("all there is") << qint64(20'000) << QStringLiteral("done");
    QTest::newRow("a unit more than there is") << qint64(20'100) << QStringLiteral("not_enough_qcash");
    QTest::newRow("more than any wallet holds") << Qcash::limit << QStringLiteral("not_enough_qcash");
}

void AdStoreTest::aPriceIsAtLeastTheStartPriceAndInUnits()
{
    QFETCH(const qint64, price);
    QFETCH(const QString, answer);
    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 10'000), m_at->clock));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), price)), answer);
    AdApplication sale = ads::application(QStringLiteral("b"), 5'001);
    sale.kind = AdKind::TimeSale;
    QCOMPARE(m_at->placed(sale), QStringLiteral("fixed_price"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::aSlotIsTheSameInAnyScript()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 1'000, QStringLiteral("ビタミン C"))), QStringLiteral("done"));
    for (const QStringView slot : {u"ﾋﾞﾀﾐﾝ c", u" びたみん　Ｃ "})
        QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 1'000, slot.toString())), QStringLiteral("already_on_slot"));
    // Another item, another ad, and another day's slot are free.
    AdApplication other = ads::application(QStringLiteral("c"), 1'000, QStringLiteral("ビタミン C"));
    other.itemNumber = QStringLiteral("1002");
    QCOMPARE(m_at->placed(other), QStringLiteral("done"));
    AdApplication category = ads::application(QStringLiteral("d"), 2'000, QStringLiteral("ビタミン C"));
    category.kind = AdKind::PlusCategory;
    QCOMPARE(m_at->placed(category), QStringLiteral("done"));
}

void AdStoreTest::withdrawnAndLostBidsLeaveTheSlot()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"))), QStringLiteral("done"));
    QCOMPARE(m_at->bid(2).state, AdBidState::Held);
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::theShopsOwnTermsCount()
{
    const AdTermsDraft dearer{QStringLiteral("t"), AdKind::PlusKeyword, {2026, 11, 22}, known<Qcash>(3'000), known<Qcash>(500), 7};
    QVERIFY(m_at->wallet->adTerms.save(m_at->shop.id, dearer, m_at->clock));
    AdApplication days = ads::application(QStringLiteral("a"), 1'200);
    days.lastDay = days.firstDay.addDays(1);
    QCOMPARE(m_at->placed(days), QStringLiteral("under_start_price"));
    days.price = known<Qcash>(3'100);
    QCOMPARE(m_at->placed(days), QStringLiteral("not_in_units"));
    days.price = known<Qcash>(3'500);
    QCOMPARE(m_at->placed(days), QStringLiteral("done"));
    QCOMPARE(m_at->changed(1, 1'200), QStringLiteral("done"));
    QCOMPARE(m_at->changed(2, 1'200), QStringLiteral("under_start_price"));
    VERIFY_SOUND(*m_at->wallet);
}

void AdStoreTest::megaWariHasItsOwnStartPrice()
{
    const AdSlotName slot{AdKind::PlusKeyword, QStringLiteral("Serum")};
    const auto note = [&](QDate first, std::optional<qint64> average) {
        const auto known = average ? Qcash::of(*average) : std::nullopt;
        return m_at->wallet->adMarket.noteMegaWari(m_at->shop.id, slot, {first, first.addDays(11), known}).has_value();
    };
    const auto start = [&](QDate day) { return m_at->wallet->ads.startPrice(m_at->shop.id, ads::auctionTerms(), QStringLiteral("ｓerum "), day)->value(); };
    QVERIFY(note({2026, 11, 20}, {}) && note({2026, 8, 30}, 4'000) && note({2026, 5, 30}, 2'000) && note({2026, 2, 26}, 3'000));
    QCOMPARE(start({2026, 11, 21}), 1'000); // only three events before are known
    QVERIFY(note({2025, 11, 20}, {}));
    QCOMPARE(start({2026, 11, 21}), 1'000);
    QVERIFY(note({2025, 11, 20}, 1'000));
    QCOMPARE(start({2026, 11, 21}), 3'000); // 4,000 ÷ 2 + 2,000 ÷ 2
    QCOMPARE(start({2026, 12, 1}), 3'000);
    QCOMPARE(start({2026, 12, 2}), 1'000);
    QCOMPARE(start({2026, 11, 19}), 1'000);
    QCOMPARE(m_at->wallet->ads.startPrice(m_at->shop.id, ads::fixedTerms(AdKind::PlusKeyword, 700, AdSettling::AtOnce), slot.slot, {2026, 11, 21})->value(), 700);
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'900)), QStringLiteral("under_start_price"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 3'000)), QStringLiteral("done"));
    QCOMPARE(m_at->changed(1, 2'900), QStringLiteral("under_start_price"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream"))), QStringLiteral("done"));
}

void AdStoreTest::aClosedShopTakesNoBids()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done"));
    const auto shown = m_at->wallet->shopClosings.figures(m_at->shop, m_at->clock.instant);
    QVERIFY(m_at->wallet->shopClosings.close(m_at->shop, {QStringLiteral("close"), *shown}, m_at->clock));
    QCOMPARE(faultOf(m_at->place(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream")))), StoreFault::Failed);
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"), 2'000)), QStringLiteral("done")); // the act that was done before
    QVERIFY(m_at->withdrawn(1).startsWith(QLatin1String("fault")));
    QCOMPARE(m_at->money(), Money(8'000, 2'000));
    VERIFY_SOUND(*m_at->wallet);
}

QTEST_GUILESS_MAIN(AdStoreTest)
#include "ad_store_test.moc"
