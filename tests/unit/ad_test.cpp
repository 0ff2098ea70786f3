#include "domain/ad.h"

#include <QTest>

#include <ctime>

using namespace console;

namespace {

void useZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

/// Plus exhibit as it is known: D-1 19:00 to D 17:49:59, shown for 24 hours from D 18:00.
AdTerms plusExhibit()
{
    AdTerms terms;
    terms.kind = AdKind::PlusKeyword;
    terms.pricing = AdPricing::Auction;
    terms.slot = AdSlot::Keyword;
    terms.price = known<Qcash>(1000);
    terms.unit = known<Qcash>(100);
    terms.mostDays = 7;
    terms.opensAt = QTime(19, 0);
    terms.closesAt = QTime(17, 49, 59);
    terms.displayFrom = QTime(18, 0);
    return terms;
}

AdTerms fixedPrice(qint64 price)
{
    AdTerms terms;
    terms.kind = AdKind::PowerRankUp;
    terms.price = known<Qcash>(price);
    terms.unit = known<Qcash>(1);
    return terms;
}

QString answer(const std::optional<AdRefusal> &refusal)
{
    return refusal ? codeIn(adRefusalCodes, *refusal) : QStringLiteral("taken");
}

Qcash wari(qint64 latest, qint64 second, qint64 third, qint64 fourth, qint64 unit = 100)
{
    return megaWariStartPrice({known<Qcash>(latest), known<Qcash>(second), known<Qcash>(third), known<Qcash>(fourth)}, known<Qcash>(unit));
}

} // namespace

/// Times, prices and days of paid ads, and what they cost and give back.
class AdTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useZone("UTC"); }
    void timesAreThoseOfJapanInEveryZone_data();
    void timesAreThoseOfJapanInEveryZone();
    void theKnownCloseIsAFixedInstant();
    void bothEndsOfTheTimeForBidsAreInclusive();
    void oneDayFollowsTheOtherWithoutAnOverlap();
    void theNextDisplayDayChangesWithTheClose();
    void theNextDisplayDayOfAnAdThatClosesEarlier();
    void aBidsStateMeansWhatItsWindowSays();
    void aBidIsAtLeastTheStartPriceAndAMultipleOfTheUnit_data();
    void aBidIsAtLeastTheStartPriceAndAMultipleOfTheUnit();
    void aFixedPriceIsNoOther();
    void daysAreRefusedInTheirOrder();
    void theRequiredQcashIsThePriceOfEveryDay();
    void megaWariStartPricesByHand_data();
    void megaWariStartPricesByHand();
    void aRefundIsInProportionAndRoundedDown_data();
    void aRefundIsInProportionAndRoundedDown();
    void theListKnowsTheTermsOfADay();
    void ofTwoEditionsOfOneDayTheLastCounts();
};

void AdTest::timesAreThoseOfJapanInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Tokyo", "UTC", "America/Los_Angeles", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Seoul",
                             "Asia/Shanghai", "Australia/Lord_Howe", "Europe/London", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Pago_Pago",
                             "XYZ-13:37"})
        QTest::newRow(zone) << QByteArray(zone);
}

void AdTest::timesAreThoseOfJapanInEveryZone()
{
    QFETCH(const QByteArray, zone);
    useZone(zone);
    const AdTerms terms = plusExhibit();
    // Every day of four years: month ends, the leap day, and the days on which other zones put their clocks forward and back.
    for (QDate day(2027, 1, 1); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        const qint64 midnight = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400 - 9 * 3600;
        const AdWindow window = adWindow(terms, day);
        QCOMPARE(window.opens.utcSeconds, midnight - 5 * 3600);
        QCOMPARE(window.closes.utcSeconds, midnight + 17 * 3600 + 49 * 60 + 59);
        QCOMPARE(window.displayBegins.utcSeconds, midnight + 18 * 3600);
        QCOMPARE(window.displayEnds.utcSeconds, midnight + 42 * 3600);
        QCOMPARE(nextDisplayDay(terms, window.closes), day);
        QCOMPARE(nextDisplayDay(terms, window.closes.plusSeconds(1)), day.addDays(1));
    }
}

void AdTest::theKnownCloseIsAFixedInstant()
{
    useZone("America/Los_Angeles");
    const AdWindow window = adWindow(plusExhibit(), {2026, 11, 22});
    QCOMPARE(window.opens.utcSeconds, 1'795'255'200);         // date -u -d 2026-11-21T10:00:00Z +%s
    QCOMPARE(window.closes.utcSeconds, 1'795'337'399);        // date -u -d 2026-11-22T08:49:59Z +%s
    QCOMPARE(window.displayBegins.utcSeconds, 1'795'338'000); // date -u -d 2026-11-22T09:00:00Z +%s
    QCOMPARE(window.displayEnds.utcSeconds, 1'795'424'400);
    QCOMPARE(adWindow(plusExhibit(), {2028, 2, 29}).opens, jst::at({2028, 2, 28}, QTime(19, 0)));
    QCOMPARE(adWindow(plusExhibit(), {2028, 3, 1}).opens, jst::at({2028, 2, 29}, QTime(19, 0)));
    QCOMPARE(adWindow(plusExhibit(), {2027, 3, 1}).opens, jst::at({2027, 2, 28}, QTime(19, 0)));
    QCOMPARE(adWindow(plusExhibit(), {2027, 1, 1}).opens, jst::at({2026, 12, 31}, QTime(19, 0)));
}

void AdTest::bothEndsOfTheTimeForBidsAreInclusive()
{
    const AdWindow window = adWindow(plusExhibit(), {2026, 11, 22});
    QVERIFY(!window.takesBidsAt(window.opens.plusSeconds(-1)));
    QVERIFY(window.takesBidsAt(window.opens));
    QVERIFY(window.takesBidsAt(window.closes));
    QVERIFY(!window.isClosedAt(window.closes));
    QVERIFY(!window.takesBidsAt(window.closes.plusSeconds(1)));
    QVERIFY(window.isClosedAt(window.closes.plusSeconds(1)));
}

void AdTest::oneDayFollowsTheOtherWithoutAnOverlap()
{
    const AdWindow today = adWindow(plusExhibit(), {2026, 11, 30});
    const AdWindow tomorrow = adWindow(plusExhibit(), {2026, 12, 1});
    QCOMPARE(today.displayEnds, tomorrow.displayBegins);
    QVERIFY(today.closes < tomorrow.opens);
}

void AdTest::theNextDisplayDayChangesWithTheClose()
{
    const AdTerms terms = plusExhibit();
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 22}, QTime(0, 0))), QDate(2026, 11, 22));
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 22}, QTime(17, 49, 59))), QDate(2026, 11, 22));
    // Nothing takes bids from the close to 19:00: the next day is the one to open.
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 22}, QTime(17, 50))), QDate(2026, 11, 23));
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 22}, QTime(19, 0))), QDate(2026, 11, 23));
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 12, 31}, QTime(23, 59, 59))), QDate(2027, 1, 1));
}

void AdTest::theNextDisplayDayOfAnAdThatClosesEarlier()
{
    AdTerms terms = fixedPrice(30'000);
    terms.opensDaysBefore = 14;
    terms.opensAt = QTime(10, 0);
    terms.closesDaysBefore = 3;
    terms.closesAt = QTime(16, 59, 59);
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 27}, QTime(16, 59, 59))), QDate(2026, 11, 30));
    QCOMPARE(nextDisplayDay(terms, jst::at({2026, 11, 27}, QTime(17, 0))), QDate(2026, 12, 1));
}

void AdTest::aBidsStateMeansWhatItsWindowSays()
{
    const AdWindow window = adWindow(plusExhibit(), {2026, 11, 22});
    const auto phase = [&window](AdBidState state, Instant now) { return codeIn(adPhaseCodes, adPhase(state, window, now)); };
    QCOMPARE(phase(AdBidState::Held, window.closes), QStringLiteral("bidding"));
    QCOMPARE(phase(AdBidState::Held, window.closes.plusSeconds(1)), QStringLiteral("undecided"));
    QCOMPARE(phase(AdBidState::Held, window.displayEnds), QStringLiteral("undecided"));
    QCOMPARE(phase(AdBidState::Won, window.displayBegins.plusSeconds(-1)), QStringLiteral("planned"));
    QCOMPARE(phase(AdBidState::Won, window.displayBegins), QStringLiteral("running"));
    QCOMPARE(phase(AdBidState::Won, window.displayEnds.plusSeconds(-1)), QStringLiteral("running"));
    QCOMPARE(phase(AdBidState::Won, window.displayEnds), QStringLiteral("ended"));
    QCOMPARE(phase(AdBidState::Lost, window.displayBegins), QStringLiteral("lost"));
    QCOMPARE(phase(AdBidState::Withdrawn, window.opens), QStringLiteral("withdrawn"));
}

void AdTest::aBidIsAtLeastTheStartPriceAndAMultipleOfTheUnit_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no multiple") << qint64(11'450) << QStringLiteral("not_in_units");
    QTest::newRow("a multiple") << qint64(11'400) << QStringLiteral("taken");
    QTest::newRow("one less") << qint64(11'399) << QStringLiteral("not_in_units");
    QTest::newRow("the start price") << qint64(1000) << QStringLiteral("taken");
    QTest::newRow("one unit under it") << qint64(900) << QStringLiteral("under_start_price");
    QTest::newRow("under it and no multiple") << qint64(950) << QStringLiteral("under_start_price");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("under_start_price");
}

void AdTest::aBidIsAtLeastTheStartPriceAndAMultipleOfTheUnit()
{
    QFETCH(const qint64, price);
    QTEST(answer(priceRefusal(plusExhibit(), known<Qcash>(1000), known<Qcash>(price))), "expected");
}

void AdTest::aFixedPriceIsNoOther()
{
    const AdTerms terms = fixedPrice(5000);
    QCOMPARE(answer(priceRefusal(terms, terms.price, known<Qcash>(5000))), QStringLiteral("taken"));
    QCOMPARE(answer(priceRefusal(terms, terms.price, known<Qcash>(5001))), QStringLiteral("fixed_price"));
    QCOMPARE(answer(priceRefusal(terms, terms.price, known<Qcash>(4999))), QStringLiteral("fixed_price"));
}

void AdTest::daysAreRefusedInTheirOrder()
{
    const AdTerms terms = plusExhibit();
    const QDate day(2028, 2, 26);
    const AdWindow window = adWindow(terms, day);
    const auto days = [&terms](QDate first, QDate last, Instant now) { return answer(daysRefusal(terms, first, last, now)); };
    QCOMPARE(days({}, day, window.opens), QStringLiteral("no_days"));
    QCOMPARE(days(day, {}, window.opens), QStringLiteral("no_days"));
    QCOMPARE(days(day, day.addDays(-1), window.opens), QStringLiteral("no_days"));
    QCOMPARE(days(day, day.addDays(7), window.opens), QStringLiteral("no_days"));
    QCOMPARE(days(day, day.addDays(6), window.opens), QStringLiteral("taken")); // to 3 March, over the leap day
    QCOMPARE(days(day, day, window.opens.plusSeconds(-1)), QStringLiteral("not_open_yet"));
    QCOMPARE(days(day, day, window.closes), QStringLiteral("taken"));
    QCOMPARE(days(day, day, window.closes.plusSeconds(1)), QStringLiteral("closed"));
    QCOMPARE(days(day, day.addDays(7), window.closes.plusSeconds(1)), QStringLiteral("no_days"));
}

void AdTest::theRequiredQcashIsThePriceOfEveryDay()
{
    QCOMPARE(requiredQcash(known<Qcash>(11'400), 3), known<Qcash>(34'200));
    QCOMPARE(requiredQcash(known<Qcash>(11'400), 0), known<Qcash>(0));
    QCOMPARE(requiredQcash(known<Qcash>(Qcash::limit), 1), known<Qcash>(Qcash::limit));
    QVERIFY(!requiredQcash(known<Qcash>(Qcash::limit), 2));
    QVERIFY(!requiredQcash(known<Qcash>(2), std::numeric_limits<qint64>::max()));
    QVERIFY(!requiredQcash(known<Qcash>(2), -1));
    QCOMPARE(requiredQcash(Qcash(), std::numeric_limits<qint64>::max()), Qcash());
}

void AdTest::megaWariStartPricesByHand_data()
{
    QTest::addColumn<Qcash>("start");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("equal averages") << wari(6000, 6000, 6000, 6000) << qint64(6000);
    QTest::newRow("5,000 + half of 4,000") << wari(10'000, 3000, 4000, 5000) << qint64(7000);
    QTest::newRow("half of 6,150 + half of 5,000 is 5,575") << wari(6150, 4000, 5000, 6000) << qint64(5600);
    QTest::newRow("half of 101 + half of 100 1/3 is 100 2/3") << wari(101, 100, 100, 101, 1) << qint64(101);
    QTest::newRow("one sixth over a unit counts for a whole one") << wari(1000, 1000, 1000, 1001) << qint64(1100);
    QTest::newRow("nothing won yet") << wari(0, 0, 0, 0) << qint64(0);
    QTest::newRow("the largest") << wari(Qcash::limit, Qcash::limit, Qcash::limit, Qcash::limit) << Qcash::limit;
    QTest::newRow("never beyond what an amount can be") << wari(Qcash::limit, Qcash::limit, Qcash::limit, Qcash::limit, 999) << Qcash::limit;
}

void AdTest::megaWariStartPricesByHand()
{
    QFETCH(const Qcash, start);
    QTEST(start.value(), "expected");
}

void AdTest::aRefundIsInProportionAndRoundedDown_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("lost");
    QTest::addColumn<qint64>("expected"); ///< -1 for none
    QTest::newRow("six of 24 hours") << qint64(11'400) << qint64(360) << qint64(2850);
    QTest::newRow("a minute, rounded down") << qint64(11'400) << qint64(1) << qint64(7); // 7.91…
    QTest::newRow("the whole day") << qint64(11'400) << qint64(1440) << qint64(11'400);
    QTest::newRow("less than one Qcash") << qint64(100) << qint64(1) << qint64(0);
    QTest::newRow("the largest price") << Qcash::limit << qint64(1439) << qint64(999'305'555'555'555);
    QTest::newRow("no time") << qint64(11'400) << qint64(0) << qint64(-1);
    QTest::newRow("more than was shown") << qint64(11'400) << qint64(1441) << qint64(-1);
    QTest::newRow("less than no time") << qint64(11'400) << qint64(-1) << qint64(-1);
}

void AdTest::aRefundIsInProportionAndRoundedDown()
{
    QFETCH(const qint64, paid);
    QFETCH(const qint64, lost);
    const auto refund = proportionalRefund(known<Qcash>(paid), lost, 1440);
    QTEST(refund ? refund->value() : qint64(-1), "expected");
}

void AdTest::theListKnowsTheTermsOfADay()
{
    AdPriceList list;
    QVERIFY(!list.on(AdKind::PlusKeyword, {2026, 11, 22}));
    AdTerms dearer = plusExhibit();
    dearer.price = known<Qcash>(2000);
    list.add({{2027, 1, 1}, dearer, true});
    list.add({{2019, 7, 1}, plusExhibit(), false});
    list.add({{2019, 7, 1}, fixedPrice(5000), false});
    QCOMPARE(list.on(AdKind::PlusKeyword, {2026, 12, 31}), plusExhibit());
    QCOMPARE(list.on(AdKind::PlusKeyword, {2027, 1, 1}), dearer);
    QVERIFY(list.editionOn(AdKind::PlusKeyword, {2099, 1, 1})->isOwn);
    QCOMPARE(list.on(AdKind::PlusKeyword, {2000, 1, 1}), plusExhibit());
    QVERIFY(!list.on(AdKind::MegaAd, {2027, 1, 1}));
    QCOMPARE(list.editions().size(), 3);
    QCOMPARE(list.editions().first().validFrom, QDate(2019, 7, 1));
    QCOMPARE(list.editions().last().terms.kind, AdKind::PowerRankUp);
}

void AdTest::ofTwoEditionsOfOneDayTheLastCounts()
{
    AdPriceList list;
    AdTerms other = plusExhibit();
    other.mostDays = 3;
    list.add({{2026, 12, 1}, plusExhibit(), false});
    list.add({{2026, 12, 1}, other, true});
    QCOMPARE(list.editions().size(), 1);
    QCOMPARE(list.on(AdKind::PlusKeyword, {2026, 12, 1}), other);
    QVERIFY(list.editionOn(AdKind::PlusKeyword, {2026, 12, 1})->isOwn);
}

QTEST_APPLESS_MAIN(AdTest)
#include "ad_test.moc"
