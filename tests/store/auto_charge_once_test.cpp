#include "support/auto_charge_book.h"

#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// Automatic charges are made once for each occasion and never past the cap, whatever happens; and all of it is in the log.
class AutoChargeOnceTest : public QObject, protected AutoChargeBook
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void theMonthsCapIsNotPassed();
    void aNewMonthHasItsOwnCap();
    void handMadeOrdersDoNotCountAgainstTheCap();
    void twoWindowsChargeOnce();
    void aWeekdayIsChargedOnceADate();
    void aClockTurnedBackChargesNoSecondTime();
    void aDateIsChargedForOnceThoughThePlanIsChangedOnTheDayBefore();
    void aDateThatWasSkippedStaysSkippedThoughThePlanIsChangedOnTheDayBefore();
    void aDateThatWasMissedIsMadeUpForThoughANewerOneIsPaid();
    void aPlanThatWaitsForADateThatIsPaidLetsItGo();
    void whatWasPlannedWhileClosedIsAnnouncedAnew();
    void aNoticeIsShownUntilItIsPutAway();
    void theLogIsReadInPages();
    void theLogAndThePlanAreProtected();

private:
    [[nodiscard]] static AutoChargeTerms afternoonTerms()
    {
        AutoChargeTerms terms = mondayTerms();
        terms.hour = 15;
        return terms;
    }
    /// In November, announced and charged in time.
    void chargeMonday(int day)
    {
        set(11, day, 9, 50);
        QCOMPARE(advance(), AutoChargeMove::Announce);
        set(11, day, 10);
        QCOMPARE(advance(), AutoChargeMove::Charge);
    }
};

void AutoChargeOnceTest::theMonthsCapIsNotPassed()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(advance(), AutoChargeMove::Announce);
        wait(10);
        QCOMPARE(advance(), AutoChargeMove::Charge);
        spend(total() - 4'000);
    }
    QCOMPARE(advance(), AutoChargeMove::Announce); // which only says that the cap is reached
    QCOMPARE(newest().event, AutoChargeEvent::CapReached);
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(*plan().restsUntil, jst::at(QDate(2026, 12, 1), QTime(0, 0)));
    wait(60);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(store().chargedIn(m_shop.id, *JstMonth::of(2026, 11))->value(), 30'000);
}

void AutoChargeOnceTest::aNewMonthHasItsOwnCap()
{
    AutoChargeTerms terms = belowTerms();
    terms.monthlyCapYen = 10'000;
    QCOMPARE(save(terms), QStringLiteral("done"));
    advance();
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    spend(total() - 4'000);
    set(11, 30, 23, 49);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(newest().event, AutoChargeEvent::CapReached);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 1'000), m_clock));
    QCOMPARE(advance(), AutoChargeMove::Rearm);
    spend(1'000);
    // Announced on November's last evening for December's first minutes.
    set(11, 30, 23, 55);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(newest().event, AutoChargeEvent::Planned);
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(store().chargedIn(m_shop.id, *JstMonth::of(2026, 12))->value(), 10'000);
}

void AutoChargeOnceTest::handMadeOrdersDoNotCountAgainstTheCap()
{
    QVERIFY(m_wallet->ticketOrders.place(m_shop, ticket(QStringLiteral("a"), 300'000, PaymentMethod::Settlement), m_clock));
    QCOMPARE(store().chargedIn(m_shop.id, *JstMonth::of(2026, 11))->value(), 0);
}

void AutoChargeOnceTest::twoWindowsChargeOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wallet.db"));
    m_wallet = openWallet(path);
    m_shop = registerShop(*m_wallet, m_clock, 4'000);
    deliver(726'608);
    const auto other = openWallet(path);
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(other->autoCharges.advance(m_shop, false, rules(), m_clock)->move, AutoChargeMove::None);
    wait(10);
    QCOMPARE(other->autoCharges.advance(m_shop, false, rules(), m_clock)->move, AutoChargeMove::Charge);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 14'000);
    QCOMPARE(m_wallet->ticketOrders.orders(m_shop.id, 1, 20)->count, 1);
}

void AutoChargeOnceTest::aWeekdayIsChargedOnceADate()
{
    spend(1'000);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 100'000), m_clock));
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::None);
    set(11, 23, 9, 50);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(plan().occasion, QStringLiteral("2026-11-23"));
    set(11, 23, 10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(total(), 113'000);
    QCOMPARE(advance(), AutoChargeMove::None);
    // Moved to the afternoon: the date has been charged for.
    AutoChargeTerms terms = mondayTerms();
    terms.hour = 15;
    QCOMPARE(save(terms, false), QStringLiteral("done"));
    set(11, 23, 15);
    QCOMPARE(advance(), AutoChargeMove::None);
    set(11, 30, 15);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeOnceTest::aClockTurnedBackChargesNoSecondTime()
{
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    set(11, 23, 9, 50);
    advance();
    set(11, 23, 10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    set(11, 23, 9, 50);
    QCOMPARE(advance(), AutoChargeMove::None);
    set(11, 23, 10);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 14'000);
    // In October the cap counts for the month of the booking, which is never before the newest entry.
    set(10, 1, 10);
    AutoChargeTerms terms = mondayTerms();
    terms.trigger = AutoChargeTrigger::BelowBalance;
    terms.thresholdQcash = 1'000'000;
    terms.monthlyCapYen = 20'000;
    QCOMPARE(save(terms), QStringLiteral("done"));
    advance();
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(newest().event, AutoChargeEvent::Retry); // in October nothing was settled yet
}

void AutoChargeOnceTest::aDateIsChargedForOnceThoughThePlanIsChangedOnTheDayBefore()
{
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    chargeMonday(23);
    set(11, 22, 12);
    QCOMPARE(save(afternoonTerms(), false), QStringLiteral("done"));
    set(11, 23, 14, 50);
    QCOMPARE(advance(), AutoChargeMove::PassOver);
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(nextOccasion(plan(), m_clock.instant), jst::at(QDate(2026, 11, 30), QTime(15, 0)));
    set(11, 23, 15);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 14'000);
    QCOMPARE(events(), QStringLiteral("turned_on planned charged changed"));
    // The next date is charged for as ever.
    set(11, 30, 14, 50);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    set(11, 30, 15);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(total(), 24'000);
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeOnceTest::aDateThatWasSkippedStaysSkippedThoughThePlanIsChangedOnTheDayBefore()
{
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    set(11, 23, 9, 50);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QVERIFY(store().skip(m_shop.id, 1, QStringLiteral("2026-11-23"), rules(), m_clock));
    set(11, 22, 12);
    QCOMPARE(save(afternoonTerms(), false), QStringLiteral("done"));
    set(11, 23, 14, 50);
    QCOMPARE(advance(), AutoChargeMove::PassOver);
    QCOMPARE(events(), QStringLiteral("turned_on planned skipped changed"));
}

void AutoChargeOnceTest::aDateThatWasMissedIsMadeUpForThoughANewerOneIsPaid()
{
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    chargeMonday(30); // the clock was a week ahead
    set(11, 22, 12);
    QCOMPARE(save(afternoonTerms(), false), QStringLiteral("done"));
    set(11, 23, 14, 50);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    set(11, 30, 16);
    QCOMPARE(advance(), AutoChargeMove::AnnounceAnew);
    QCOMPARE(plan().occasion, QStringLiteral("2026-11-23"));
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(advance(), AutoChargeMove::PassOver);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 24'000);
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeOnceTest::aPlanThatWaitsForADateThatIsPaidLetsItGo()
{
    QCOMPARE(save(mondayTerms()), QStringLiteral("done"));
    chargeMonday(23);
    set(11, 23, 11);
    QCOMPARE(save(afternoonTerms(), false), QStringLiteral("done"));
    const QString waits = QStringLiteral("UPDATE auto_charge_plan SET phase = 'planned', occasion = '2026-11-23', next_at = %1, attempt = 1")
                              .arg(m_clock.instant.utcSeconds);
    QCOMPARE(runRaw(m_wallet->database(), waits.toUtf8()), QString());
    advance();
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(total(), 14'000);
    QCOMPARE(events(), QStringLiteral("turned_on planned charged changed"));
}

void AutoChargeOnceTest::whatWasPlannedWhileClosedIsAnnouncedAnew()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    wait(600);
    QCOMPARE(advance(true), AutoChargeMove::AnnounceAnew);
    QCOMPARE(total(), 4'000);
    QCOMPARE(plan().occasion, QStringLiteral("2"));
    QCOMPARE(*plan().nextAt, m_clock.instant.plusSeconds(600));
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(events(), QStringLiteral("turned_on planned planned charged"));
}

void AutoChargeOnceTest::aNoticeIsShownUntilItIsPutAway()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    QVERIFY(!*store().unseen(m_shop.id));
    wait(10);
    advance();
    const auto notice = store().unseen(m_shop.id).value();
    QVERIFY(notice);
    QCOMPARE(notice->event, AutoChargeEvent::Charged);
    QVERIFY(store().markSeen(m_shop.id, notice->number));
    QVERIFY(!*store().unseen(m_shop.id));
    QVERIFY(store().markSeen(m_shop.id, 1)); // an older one changes nothing
    QVERIFY(!*store().unseen(m_shop.id));
}

void AutoChargeOnceTest::theLogIsReadInPages()
{
    AutoChargeTerms terms = belowTerms();
    for (int i = 0; i < 5; ++i) {
        terms.monthlyCapYen += 1;
        QCOMPARE(save(terms), QStringLiteral("done"));
    }
    const auto first = store().log(m_shop.id, 0, 3).value();
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.last().number, 3);
    const auto second = store().log(m_shop.id, first.last().number, 3).value();
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.last().event, AutoChargeEvent::TurnedOn);
}

void AutoChargeOnceTest::theLogAndThePlanAreProtected()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    Database &database = m_wallet->database();
    QVERIFY(runRaw(database, "UPDATE auto_charge_log SET version = 9").contains(QStringLiteral("append-only")));
    QVERIFY(runRaw(database, "DELETE FROM auto_charge_log").contains(QStringLiteral("append-only")));
    QVERIFY(!runRaw(database, "DELETE FROM auto_charge_plan").isEmpty());
    QVERIFY(runRaw(database, "UPDATE auto_charge_plan SET version = 0").contains(QStringLiteral("only rises")));
    QVERIFY(!runRaw(database, "UPDATE auto_charge_plan SET occasion = NULL").isEmpty());
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QVERIFY(runRaw(database, "INSERT INTO auto_charge_log SELECT shop_id, number + 1, logged_at, event, version + 1, trigger_kind, threshold, "
                             "weekday, hour, ticket, monthly_cap, occasion, next_at, attempt, reason, order_number FROM auto_charge_log "
                             "WHERE event = 'charged'").contains(QStringLiteral("UNIQUE")));
}

QTEST_GUILESS_MAIN(AutoChargeOnceTest)
#include "auto_charge_once_test.moc"
