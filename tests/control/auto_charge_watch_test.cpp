#include "control/auto_charge_watch.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>

using namespace console;

namespace {

/// A signed-in shop with 4,000 Qcash and settlement money, whose plan charges 10,000 below 5,000.
class Watched
{
public:
    explicit Watched(const AutoChargeTerms &terms = AutoChargeTerms()) : store(4'000)
    {
        samples::import(wallet(), store.shop.id, QList{samples::delivery(QStringLiteral("1"), QDate(2026, 11, 3), 726'608)});
        if (!wallet().autoCharges.save(store.shop, {terms, 0, true}, store.clock))
            qFatal("no plan");
        store.desk().session.signIn(store.shop);
    }

    [[nodiscard]] Wallet &wallet() { return store.desk().wallet; }
    [[nodiscard]] AutoChargePlan plan() { return wallet().autoCharges.plan(store.shop.id).value(); }
    [[nodiscard]] qint64 total() { return samples::totalOf(wallet(), store.shop.id); }
    /// As any other part of the program that has written something.
    void pass(qint64 minutes)
    {
        store.clock.instant = store.clock.instant.plusSeconds(60 * minutes);
        store.desk().session.announceChange();
    }

    StoreFixture store;
};

} // namespace

/// The watch over the auto-charge plan: notices, charges, sleep.
class AutoChargeWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void aFallingBalanceIsAnnouncedThenChargedThenTold();
    void itSleepsUntilTheNextInstant();
    void itSleepsForGoodWithoutAPlan();
    void aSkippedChargeIsNotMade();
    void turningOffStopsIt();
    void aChargePlannedWhileClosedIsAnnouncedAnew();
    void signedOutItDoesNothing();
    void aNoticeThatWasPutAwayStaysAway();
    void aStoreThatFailsIsTriedAgain();
    void twoWatchesChargeOnce();
};

void AutoChargeWatchTest::aFallingBalanceIsAnnouncedThenChargedThenTold()
{
    Watched shop;
    AutoChargeWatch watch(shop.store.desk());
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    QCOMPARE(*watch.state().plan.nextAt, shop.store.clock.instant.plusSeconds(600));
    QVERIFY(!watch.state().notice);
    shop.pass(10);
    QTRY_VERIFY(watch.state().notice);
    QCOMPARE(watch.state().notice->event, AutoChargeEvent::Charged);
    QCOMPARE(watch.state().plan.phase, AutoChargePhase::Watching);
    QCOMPARE(shop.total(), 14'000);
    VERIFY_SOUND(shop.wallet());
}

void AutoChargeWatchTest::itSleepsUntilTheNextInstant()
{
    AutoChargeTerms terms;
    terms.trigger = AutoChargeTrigger::Weekday; // Monday at 10; it is Saturday, 14:05
    Watched shop(terms);
    AutoChargeWatch watch(shop.store.desk());
    // A machine that sleeps stops its timers: no longer than six hours.
    QCOMPARE((watch.millisecondsToNextLook() + 60'000) / 3'600'000, 6);
    shop.store.clock.instant = jst::at(QDate(2026, 11, 23), QTime(9, 45));
    shop.store.desk().session.announceChange();
    QVERIFY(watch.millisecondsToNextLook() > 4 * 60'000);
    QVERIFY(watch.millisecondsToNextLook() <= 5 * 60'000);
    QCOMPARE(watch.state().plan.phase, AutoChargePhase::Watching);
}

void AutoChargeWatchTest::itSleepsForGoodWithoutAPlan()
{
    StoreFixture store(100);
    store.desk().session.signIn(store.shop);
    const AutoChargeWatch watch(store.desk());
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    QVERIFY(!watch.state().plan.isOn());
}

void AutoChargeWatchTest::aSkippedChargeIsNotMade()
{
    Watched shop;
    AutoChargeWatch watch(shop.store.desk());
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    watch.skip();
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Watching);
    shop.pass(20);
    QCOMPARE(watch.state().plan.phase, AutoChargePhase::Watching);
    QCOMPARE(shop.total(), 4'000);
    QVERIFY(watch.millisecondsToNextLook() > 0);
}

void AutoChargeWatchTest::turningOffStopsIt()
{
    Watched shop;
    AutoChargeWatch watch(shop.store.desk());
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    watch.turnOff();
    QTRY_VERIFY(!watch.state().plan.isOn());
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    shop.pass(20);
    QCOMPARE(shop.total(), 4'000);
}

void AutoChargeWatchTest::aChargePlannedWhileClosedIsAnnouncedAnew()
{
    Watched shop;
    {
        AutoChargeWatch watch(shop.store.desk());
        QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    }
    shop.pass(11);
    AutoChargeWatch watch(shop.store.desk());
    QTRY_COMPARE(*watch.state().plan.nextAt, shop.store.clock.instant.plusSeconds(600));
    QCOMPARE(shop.total(), 4'000);
    shop.pass(10);
    QTRY_COMPARE(shop.total(), 14'000);
}

void AutoChargeWatchTest::signedOutItDoesNothing()
{
    Watched shop;
    AutoChargeWatch watch(shop.store.desk());
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    shop.store.desk().session.signOut();
    QVERIFY(!watch.state().plan.isOn());
    QCOMPARE(watch.millisecondsToNextLook(), -1);
    shop.pass(10);
    QCOMPARE(shop.plan().phase, AutoChargePhase::Planned);
    // Signed in again the notice is given anew.
    shop.store.desk().session.signIn(shop.store.shop);
    QTRY_COMPARE(watch.state().plan.nextAt, std::optional(shop.store.clock.instant.plusSeconds(600)));
    QCOMPARE(shop.total(), 4'000);
}

void AutoChargeWatchTest::aNoticeThatWasPutAwayStaysAway()
{
    Watched shop;
    {
        AutoChargeWatch watch(shop.store.desk());
        QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
        shop.pass(10);
        QTRY_VERIFY(watch.state().notice);
    }
    AutoChargeWatch watch(shop.store.desk());
    QVERIFY(watch.state().notice); // it was not put away before the program was closed
    watch.putAway();
    QTRY_VERIFY(!watch.state().notice);
}

void AutoChargeWatchTest::aStoreThatFailsIsTriedAgain()
{
    Watched shop;
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE auto_charge_plan RENAME TO gone"), QString());
    AutoChargeWatch watch(shop.store.desk());
    QVERIFY(watch.state().fault);
    QVERIFY(watch.millisecondsToNextLook() > 0);
    QCOMPARE(samples::runRaw(shop.wallet().database(), "ALTER TABLE gone RENAME TO auto_charge_plan"), QString());
    shop.pass(1);
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    QVERIFY(!watch.state().fault);
}

void AutoChargeWatchTest::twoWatchesChargeOnce()
{
    Watched shop;
    auto other = OpenedDesk::open(shop.store.path(), shop.store.clock);
    QVERIFY(other);
    (*other)->desk().session.signIn(shop.store.shop);
    AutoChargeWatch watch(shop.store.desk());
    AutoChargeWatch second((*other)->desk());
    QTRY_COMPARE(watch.state().plan.phase, AutoChargePhase::Planned);
    QTRY_COMPARE(second.state().plan.phase, AutoChargePhase::Planned);
    shop.store.clock.instant = shop.store.clock.instant.plusSeconds(600);
    shop.store.desk().session.announceChange();
    (*other)->desk().session.announceChange();
    QTRY_VERIFY(watch.state().notice);
    (*other)->desk().session.announceChange();
    QTRY_VERIFY(second.state().notice);
    QCOMPARE(shop.total(), 14'000);
    QCOMPARE(shop.wallet().ticketOrders.orders(shop.store.shop.id, 1, 20)->count, 1);
}

QTEST_GUILESS_MAIN(AutoChargeWatchTest)
#include "auto_charge_watch_test.moc"
