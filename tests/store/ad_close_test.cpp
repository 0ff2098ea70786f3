#include "support/bidding_shop.h"

#include <ctime>

using namespace console;
using namespace samples;

/// The close of the bids, to the second and by the time in Japan, whatever zone the machine is in and whatever its clock does.
class AdCloseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_zone = qgetenv("TZ"); }
    void init() { m_at.emplace(); }
    void cleanup() { enterZone(m_zone); }
    void bidsAreTakenToTheLastSecond_data() { addZones(); }
    void bidsAreTakenToTheLastSecond();
    void changesAreTakenToTheLastSecond_data() { addZones(); }
    void changesAreTakenToTheLastSecond();
    void anOutcomeIsKnownAfterTheClose_data() { addZones(); }
    void anOutcomeIsKnownAfterTheClose();
    void aClockTurnedBackOpensNothingAgain();
    void aDayThatTheBookHasSeenClosedTakesNoBids();
    void theMonthsAndYearsEndAreDaysLikeOthers();

private:
    static void addZones();
    static void enterZone(const QByteArray &zone);
    void goTo(QDate day, QTime time) { m_at->clock.instant = jst::at(day, time); }

    QByteArray m_zone;
    std::optional<ads::BiddingShop> m_at;
    const QDate m_day{2026, 11, 21};
};

void AdCloseTest::addZones()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Tokyo", "Asia/Seoul", "America/Los_Angeles", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
        QTest::newRow(zone) << QByteArray(zone);
}

void AdCloseTest::enterZone(const QByteArray &zone)
{
    if (zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    ::tzset();
}

void AdCloseTest::bidsAreTakenToTheLastSecond()
{
    QFETCH(const QByteArray, zone);
    enterZone(zone);
    const QDate day = m_day.addDays(2);
    const auto answered = [&](const QString &id, const QString &slot) { return m_at->placed(ads::application(id, 1'000, slot, day)); };
    goTo(day.addDays(-1), QTime(18, 59, 59));
    QCOMPARE(answered(QStringLiteral("a"), QStringLiteral("serum")), QStringLiteral("not_open_yet"));
    goTo(day.addDays(-1), QTime(19, 0));
    QCOMPARE(answered(QStringLiteral("a"), QStringLiteral("serum")), QStringLiteral("done"));
    goTo(day, QTime(17, 49, 59));
    QCOMPARE(answered(QStringLiteral("b"), QStringLiteral("cream")), QStringLiteral("done"));
    goTo(day, QTime(17, 50));
    QCOMPARE(answered(QStringLiteral("c"), QStringLiteral("mask")), QStringLiteral("closed"));
    QCOMPARE(m_at->bid(2).window.closes, jst::at(day, QTime(17, 49, 59)));
    QCOMPARE(m_at->bid(2).window.displayEnds, jst::at(day.addDays(1), QTime(18, 0)));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCloseTest::changesAreTakenToTheLastSecond()
{
    QFETCH(const QByteArray, zone);
    enterZone(zone);
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream"))), QStringLiteral("done"));
    goTo(m_day, QTime(17, 49, 59));
    QCOMPARE(m_at->changed(1, 1'100), QStringLiteral("done"));
    QCOMPARE(m_at->withdrawn(2), QStringLiteral("done"));
    goTo(m_day, QTime(17, 50));
    QCOMPARE(m_at->changed(1, 1'200), QStringLiteral("closed"));
    QCOMPARE(m_at->withdrawn(1), QStringLiteral("closed"));
    QCOMPARE(m_at->changed(2, 1'200), QStringLiteral("closed"));
    QCOMPARE(m_at->bid(1).price.value(), 1'100);
}

void AdCloseTest::anOutcomeIsKnownAfterTheClose()
{
    QFETCH(const QByteArray, zone);
    enterZone(zone);
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"))), QStringLiteral("done"));
    goTo(m_day, QTime(17, 49, 59));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("not_yet_closed"));
    QCOMPARE(m_at->wallet->ads.counts(m_at->shop.id, m_at->clock.instant)->undecided, 0);
    goTo(m_day, QTime(17, 50));
    QCOMPARE(m_at->wallet->ads.counts(m_at->shop.id, m_at->clock.instant)->undecided, 1);
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("not_a_refund"));
    goTo(m_day, QTime(18, 59, 59));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("not_a_refund")); // the display has not lasted that long
    goTo(m_day, QTime(19, 0));
    QCOMPARE(m_at->refunded(1, 60), QStringLiteral("done"));
}

void AdCloseTest::aClockTurnedBackOpensNothingAgain()
{
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("b"), 1'000, QStringLiteral("cream"))), QStringLiteral("done"));
    goTo(m_day, QTime(17, 50));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    goTo(m_day, QTime(17, 0));
    QCOMPARE(m_at->changed(2, 2'000), QStringLiteral("closed"));
    QCOMPARE(m_at->withdrawn(2), QStringLiteral("closed"));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("c"), 1'000, QStringLiteral("mask"))), QStringLiteral("closed"));
    QCOMPARE(m_at->decided({{2, false}}), QStringLiteral("done"));
    const auto steps = m_at->wallet->ads.steps(m_at->shop.id, 2);
    for (const AdBidStep &step : *steps)
        QVERIFY(step.event == AdBidEvent::Placed || step.happenedAt == jst::at(m_day, QTime(17, 50)));
    VERIFY_SOUND(*m_at->wallet);
}

void AdCloseTest::aDayThatTheBookHasSeenClosedTakesNoBids()
{
    goTo(m_day, QTime(18, 30));
    QVERIFY(m_at->wallet->book.addEntry(m_at->shop.id, entry(m_at->nextId(), EntryKind::ManualIn, 1), m_at->clock));
    goTo(m_day, QTime(12, 0));
    QCOMPARE(m_at->placed(ads::application(QStringLiteral("a"))), QStringLiteral("closed"));
    // Another shop's book says nothing of this one's time.
    const Shop other = registerShop(*m_at->wallet, m_at->clock, 5'000, Grade::General, QStringLiteral("other"));
    ads::putOnSale(*m_at->wallet, other.id, {QStringLiteral("1001")});
    QVERIFY(m_at->wallet->ads.place(other.id, ads::application(QStringLiteral("a")), m_at->prices, m_at->clock));
}

void AdCloseTest::theMonthsAndYearsEndAreDaysLikeOthers()
{
    const QDate last(2027, 12, 31);
    goTo(last.addDays(-1), QTime(19, 0));
    AdApplication days = ads::application(QStringLiteral("a"), 1'000, QStringLiteral("serum"), last);
    days.lastDay = QDate(2028, 1, 1);
    QCOMPARE(m_at->placed(days), QStringLiteral("done"));
    goTo(last, QTime(17, 50));
    QCOMPARE(m_at->decided({{1, true}}), QStringLiteral("done"));
    QCOMPARE(m_at->changed(2, 1'100), QStringLiteral("done"));
    QCOMPARE(m_at->bid(2).day, QDate(2028, 1, 1));
    QCOMPARE(m_at->bid(2).window.closes, jst::at({2028, 1, 1}, QTime(17, 49, 59)));
    VERIFY_SOUND(*m_at->wallet);
}

QTEST_GUILESS_MAIN(AdCloseTest)
#include "ad_close_test.moc"
