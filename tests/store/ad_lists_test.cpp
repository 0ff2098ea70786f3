#include "support/bidding_shop.h"

#include <QHash>

using namespace console;
using namespace samples;

/// The lists of bids: their order, pages and filters, and what is counted of them.
class AdListsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newestDaysComeFirst();
    void pagesFollowOneAnother();
    void everyFilterAgreesWithThePhase();
    void countsAgreeWithTheLists();
    void aTextFindsItemAndSlotInAnyScript();
    void shopsSeeTheirOwnBidsOnly();
    void manyBidsAreReadByPages();

private:
    [[nodiscard]] QList<qint64> found(const AdBidFilter &filter = {}, std::optional<Instant> now = {})
    {
        QList<qint64> numbers;
        const auto bids = m_at->wallet->ads.bids(m_at->shop.id, filter, now.value_or(m_at->clock.instant), {}, 1'000);
        for (const AdBid &bid : *bids)
            numbers.append(bid.number);
        return numbers;
    }

    std::optional<ads::BiddingShop> m_at;
};

/// Bids 1–3: serum on 21 to 23 November (won, undecided after its close, open), 4: a time sale on the 25th, 5: withdrawn, 6: lost.
void AdListsTest::init()
{
    m_at.emplace();
    AdApplication days = ads::application(QStringLiteral("a"), 1'000, QStringLiteral("セラム"));
    days.lastDay = days.firstDay.addDays(2);
    QCOMPARE(m_at->placed(days), QStringLiteral("done"));
    AdApplication sale = ads::application(QStringLiteral("b"), 5'000, {}, {2026, 11, 25});
    sale.kind = AdKind::TimeSale;
    sale.itemNumber = QStringLiteral("1002");
    QCOMPARE(m_at->placed(sale), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("c"), 1'000, QStringLiteral("cream"))), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(5), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("d"), 1'000, QStringLiteral("mask"))), QStringLiteral("done"));
    m_at->closeBidding();
    QCOMPARE(m_at->decided({{1, true}, {6, false}}), QStringLiteral("done"));
}

void AdListsTest::newestDaysComeFirst()
{
    QCOMPARE(found(), (QList<qint64>{4, 3, 2, 6, 5, 1}));
}

void AdListsTest::pagesFollowOneAnother()
{
    for (const int size : {1, 2, 4, 6}) {
        QList<qint64> numbers;
        std::optional<AdBid> last;
        for (;;) {
            const auto page = m_at->wallet->ads.bids(m_at->shop.id, {}, m_at->clock.instant, last, size);
            QVERIFY(page);
            if (page->isEmpty())
                break;
            for (const AdBid &bid : *page)
                numbers.append(bid.number);
            last = page->last();
        }
        QCOMPARE(numbers, found());
    }
}

void AdListsTest::everyFilterAgreesWithThePhase()
{
    const QList<AdBid> all = *m_at->wallet->ads.bids(m_at->shop.id, {}, m_at->clock.instant, {}, 100);
    const QDate day(2026, 11, 21);
    for (const Instant now : {m_at->clock.instant, jst::at(day, QTime(17, 49, 59)), jst::at(day, QTime(18, 0)), jst::at(day.addDays(1), QTime(17, 59, 59)),
                              jst::at(day.addDays(1), QTime(18, 0)), jst::at(day.addDays(30), QTime(0, 0))}) {
        for (const auto &[phase, code] : adPhaseCodes) {
            QList<qint64> expected;
            for (const AdBid &bid : all) {
                if (adPhase(bid.state, bid.window, now) == phase)
                    expected.append(bid.number);
            }
            AdBidFilter filter;
            filter.phase = phase;
            QVERIFY2(found(filter, now) == expected, code.data());
        }
    }
    AdBidFilter filter;
    filter.from = day.addDays(1);
    QCOMPARE(found(filter), (QList<qint64>{4, 3, 2}));
    filter.to = day.addDays(2);
    QCOMPARE(found(filter), (QList<qint64>{3, 2}));
    filter.phase = AdPhase::Bidding;
    filter.kind = AdKind::PlusKeyword;
    QCOMPARE(found(filter), (QList<qint64>{3, 2}));
    filter.kind = AdKind::TimeSale;
    QCOMPARE(found(filter), QList<qint64>());
}

void AdListsTest::countsAgreeWithTheLists()
{
    for (int hours = 0; hours < 24 * 6; ++hours) {
        const Instant now = m_at->clock.instant.plusSeconds(hours * 3'600);
        QHash<AdPhase, qint64> counted;
        const auto bids = m_at->wallet->ads.bids(m_at->shop.id, {}, now, {}, 100);
        for (const AdBid &bid : *bids)
            ++counted[adPhase(bid.state, bid.window, now)];
        const auto counts = m_at->wallet->ads.counts(m_at->shop.id, now);
        QVERIFY(counts);
        QCOMPARE(counts->bidding, counted.value(AdPhase::Bidding));
        QCOMPARE(counts->undecided, counted.value(AdPhase::Undecided));
        QCOMPARE(counts->planned, counted.value(AdPhase::Planned));
        QCOMPARE(counts->running, counted.value(AdPhase::Running));
    }
}

void AdListsTest::aTextFindsItemAndSlotInAnyScript()
{
    AdBidFilter filter;
    for (const auto &[text, numbers] : {std::pair(QStringLiteral("ｾﾗﾑ"), QList<qint64>{3, 2, 1}), {QStringLiteral("せら"), {3, 2, 1}},
                                        {QStringLiteral("ＩＴＥＭ 1002"), {4}}, {QStringLiteral("002"), {4}}, {QStringLiteral("CREAM"), {5}},
                                        {QStringLiteral("%"), {}}, {QStringLiteral("  "), {4, 3, 2, 6, 5, 1}}}) {
        filter.text = text;
        QVERIFY2(found(filter) == numbers, qPrintable(text));
    }
}

void AdListsTest::shopsSeeTheirOwnBidsOnly()
{
    const Shop other = registerShop(*m_at->wallet, m_at->clock, 5'000, Grade::General, QStringLiteral("other"));
    QVERIFY(m_at->wallet->ads.bids(other.id, {}, m_at->clock.instant, {}, 10)->isEmpty());
    QCOMPARE(m_at->wallet->ads.counts(other.id, m_at->clock.instant)->bidding, 0);
    QVERIFY(m_at->wallet->ads.steps(other.id, 1)->isEmpty());
    QCOMPARE(ads::answerOf(m_at->wallet->ads.decide(other.id, QStringLiteral("x"), {{2, true}}, m_at->clock)), QStringLiteral("not_found"));
    ads::putOnSale(*m_at->wallet, other.id, {QStringLiteral("1001")});
    m_at->clock.instant = jst::at({2026, 11, 22}, QTime(9, 0));
    const auto bids = m_at->wallet->ads.place(other.id, ads::application(QStringLiteral("a"), 1'000, QStringLiteral("セラム"), {2026, 11, 22}), m_at->prices,
                                              m_at->clock);
    QVERIFY(bids);
    QCOMPARE(bids->first().number, 1);
    VERIFY_SOUND(*m_at->wallet);
}

void AdListsTest::manyBidsAreReadByPages()
{
    // A page and the counts look at their own rows: no plan reads the whole list or sorts it.
    Database &database = m_at->wallet->database();
    const auto planOf = [&database](const QString &sql) {
        Statement plan(database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        QStringList lines;
        while (plan.next().value_or(false))
            lines.append(plan.text(3));
        return lines.join(u'\n');
    };
    const QString page = planOf(QStringLiteral("SELECT b.number FROM ad_bid b WHERE b.shop_id = 1 AND (b.day, b.number) < (20261121, 5) "
                                               "ORDER BY b.day DESC, b.number DESC"));
    QVERIFY2(page.contains(QLatin1String("ad_bid_by_day")) && !page.contains(QLatin1String("TEMP B-TREE")), qPrintable(page));
    const QString slot = planOf(QStringLiteral("SELECT count(*) FROM ad_bid WHERE shop_id = 1 AND ad_kind = 'plus_keyword' AND slot_key = 'a' "
                                               "AND day = 20261121 AND item_number = '1' AND state IN ('held', 'won')"));
    QVERIFY2(slot.contains(QLatin1String("ad_bid_on_slot")), qPrintable(slot));
}

QTEST_GUILESS_MAIN(AdListsTest)
#include "ad_lists_test.moc"
