#include "support/auto_charge_book.h"

using namespace console;
using namespace samples;

/// The auto-charge plan in the store: set up, announced, charged, skipped, given up.
class AutoChargeStoreTest : public QObject, protected AutoChargeBook
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void aNewShopHasNoPlan();
    void settingUpNeedsSalesAndThePassword();
    void theSameTermsOnceMoreChangeNothing();
    void aPlanThatWasChangedElsewhereIsNotOverwritten();
    void loweringNeedsNoPasswordRaisingDoes();
    void turningOffNeedsNothingAndHappensOnce();
    void aFallingBalanceIsAnnouncedThenCharged();
    void aRecoveredBalanceWithdrawsTheAnnouncement();
    void aSkippedChargeRestsUntilTheNextDay();
    void skippingWhatWaitsNoMoreChangesNothing();
    void withoutMoneyTheLadderIsClimbedThenGivenUp();
    void moneyThatComesInMeanwhileIsUsedByTheRetry();
    void aPlanTurnedOffAtTheLastMomentChargesNothing();
    void aChangedPlanDropsWhatWasAnnounced();
};

void AutoChargeStoreTest::aNewShopHasNoPlan()
{
    QCOMPARE(plan().version, 0);
    QVERIFY(!plan().isOn());
    QCOMPARE(advance(), AutoChargeMove::None);
    QVERIFY(!*store().unseen(m_shop.id));
    QCOMPARE(events(), QString());
}

void AutoChargeStoreTest::settingUpNeedsSalesAndThePassword()
{
    const Shop fresh = registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("fresh"));
    QCOMPARE(answerOf(store().save(fresh, {belowTerms(), 0, true}, m_clock), autoChargeRefusalCodes), QStringLiteral("no_sales_yet"));
    QCOMPARE(save(belowTerms(), false), QStringLiteral("q_account_password_wrong"));
    QCOMPARE(plan().version, 0);
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(plan().version, 1);
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(events(), QStringLiteral("turned_on"));
    QCOMPARE(newest().terms, belowTerms());
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeStoreTest::theSameTermsOnceMoreChangeNothing()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(save(belowTerms(), false), QStringLiteral("done"));
    QCOMPARE(plan().version, 1);
    QCOMPARE(events(), QStringLiteral("turned_on"));
}

void AutoChargeStoreTest::aPlanThatWasChangedElsewhereIsNotOverwritten()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    AutoChargeDraft draft{belowTerms(), 0, true};
    draft.terms.ticket = 30'000;
    QCOMPARE(answerOf(store().save(m_shop, draft, m_clock), autoChargeRefusalCodes), QStringLiteral("plan_has_changed"));
    QCOMPARE(plan().terms, belowTerms());
}

void AutoChargeStoreTest::loweringNeedsNoPasswordRaisingDoes()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    AutoChargeTerms terms = belowTerms();
    terms.ticket = 5'000;
    QCOMPARE(save(terms, false), QStringLiteral("done"));
    QCOMPARE(plan().version, 2);
    terms.ticket = 10'000;
    QCOMPARE(save(terms, false), QStringLiteral("q_account_password_wrong"));
    QCOMPARE(plan().terms.ticket, 5'000);
    QCOMPARE(events(), QStringLiteral("turned_on changed"));
}

void AutoChargeStoreTest::turningOffNeedsNothingAndHappensOnce()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QVERIFY(store().turnOff(m_shop.id, m_clock));
    QVERIFY(store().turnOff(m_shop.id, m_clock));
    QCOMPARE(plan().phase, AutoChargePhase::Off);
    QCOMPARE(events(), QStringLiteral("turned_on planned turned_off"));
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 4'000);
    // Turned on again it starts from the beginning.
    QCOMPARE(save(belowTerms(), false), QStringLiteral("q_account_password_wrong"));
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(plan().version, 3);
    QCOMPARE(advance(), AutoChargeMove::Announce);
}

void AutoChargeStoreTest::aFallingBalanceIsAnnouncedThenCharged()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(plan().phase, AutoChargePhase::Planned);
    QCOMPARE(*plan().nextAt, m_clock.instant.plusSeconds(600));
    QCOMPARE(newest().nextAt, plan().nextAt);
    QCOMPARE(advance(), AutoChargeMove::None);
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(total(), 14'000);
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(events(), QStringLiteral("turned_on planned charged"));
    const auto order = m_wallet->ticketOrders.order(m_shop.id, newest().orderNumber.value());
    QVERIFY(order && *order);
    QVERIFY((*order)->isAutomatic);
    QCOMPARE((*order)->method, PaymentMethod::Settlement);
    QCOMPARE((*order)->status, TicketOrderStatus::Paid);
    QCOMPARE((*order)->actionId, QStringLiteral("auto-charge/1/2"));
    QCOMPARE(m_wallet->settlement.available(m_shop.id, m_shop.grade, QDate(2026, 11, 21))->settled.value(), 716'608);
    QCOMPARE(store().chargedIn(m_shop.id, *JstMonth::of(2026, 11))->value(), 10'000);
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeStoreTest::aRecoveredBalanceWithdrawsTheAnnouncement()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QVERIFY(m_wallet->book.addEntry(m_shop.id, entry(QStringLiteral("in"), EntryKind::ManualIn, 1'000), m_clock));
    QCOMPARE(advance(), AutoChargeMove::Withdraw);
    QCOMPARE(newest().event, AutoChargeEvent::Skipped);
    QCOMPARE(newest().reason, std::optional(AutoChargeReason::NotNeeded));
    spend(1);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(plan().occasion, QStringLiteral("4"));
}

void AutoChargeStoreTest::aSkippedChargeRestsUntilTheNextDay()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QVERIFY(store().skip(m_shop.id, 1, QStringLiteral("2"), rules(), m_clock));
    QCOMPARE(newest().reason, std::optional(AutoChargeReason::BySeller));
    wait(60);
    QCOMPARE(advance(), AutoChargeMove::None);
    set(11, 22, 0);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QCOMPARE(total(), 4'000);
}

void AutoChargeStoreTest::skippingWhatWaitsNoMoreChangesNothing()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QVERIFY(store().skip(m_shop.id, 1, QStringLiteral("2"), rules(), m_clock));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    QVERIFY(store().skip(m_shop.id, 1, QStringLiteral("1"), rules(), m_clock));
    QVERIFY(store().skip(m_shop.id, 2, QStringLiteral("2"), rules(), m_clock));
    QCOMPARE(plan().phase, AutoChargePhase::Planned);
    QCOMPARE(events(), QStringLiteral("turned_on planned"));
}

void AutoChargeStoreTest::withoutMoneyTheLadderIsClimbedThenGivenUp()
{
    m_shop = registerShop(*m_wallet, m_clock, 4'000, Grade::General, QStringLiteral("poor"));
    deliver(9'999);
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    QCOMPARE(advance(), AutoChargeMove::Announce);
    wait(10);
    for (const int minutes : {60, 360, 1440}) {
        QCOMPARE(advance(), AutoChargeMove::Charge);
        QCOMPARE(plan().phase, AutoChargePhase::WaitingRetry);
        QCOMPARE(plan().reason, std::optional(AutoChargeReason::NotEnoughSettlement));
        QCOMPARE(*plan().nextAt, m_clock.instant.plusSeconds(60 * minutes));
        QCOMPARE(advance(), AutoChargeMove::None);
        wait(minutes);
    }
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(events(), QStringLiteral("turned_on planned retry retry retry gave_up"));
    QCOMPARE(newest().attempt, 4);
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(*plan().restsUntil, jst::at(QDate(2026, 11, 29), QTime(0, 0)));
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 4'000);
    set(11, 29, 0);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    VERIFY_SOUND(*m_wallet);
}

void AutoChargeStoreTest::moneyThatComesInMeanwhileIsUsedByTheRetry()
{
    m_shop = registerShop(*m_wallet, m_clock, 100, Grade::General, QStringLiteral("poor"));
    deliver(9'999);
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    wait(10);
    advance();
    QCOMPARE(plan().phase, AutoChargePhase::WaitingRetry);
    deliver(1);
    wait(60);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(total(), 10'100);
    QCOMPARE(events(), QStringLiteral("turned_on planned retry charged"));
}

void AutoChargeStoreTest::aPlanTurnedOffAtTheLastMomentChargesNothing()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    wait(10);
    QVERIFY(store().turnOff(m_shop.id, m_clock));
    QCOMPARE(advance(), AutoChargeMove::None);
    QCOMPARE(total(), 4'000);
}

void AutoChargeStoreTest::aChangedPlanDropsWhatWasAnnounced()
{
    QCOMPARE(save(belowTerms()), QStringLiteral("done"));
    advance();
    wait(10);
    AutoChargeTerms terms = belowTerms();
    terms.ticket = 1'000;
    QCOMPARE(save(terms, false), QStringLiteral("done"));
    QCOMPARE(plan().phase, AutoChargePhase::Watching);
    QCOMPARE(advance(), AutoChargeMove::Announce);
    wait(10);
    QCOMPARE(advance(), AutoChargeMove::Charge);
    QCOMPARE(total(), 5'000);
}

QTEST_GUILESS_MAIN(AutoChargeStoreTest)
#include "auto_charge_store_test.moc"
