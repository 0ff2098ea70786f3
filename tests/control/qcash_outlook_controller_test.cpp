#include "control/qcash_outlook_controller.h"

#include "support/bidding.h"
#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// How long Qcash lasts and how a budget stands, over a real store; and the draft of a plan. The machine stands in New York: Japan's
/// days must not care.
class QcashOutlookControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nobodySignedInShowsNothing();
    void aShopWithoutSpendingIsForetoldNothing();
    void spendingGivesTheDay();
    void aRefundAboveTheSpendingCountsAsNone();
    void whatIsHeldForBidsIsNeitherLeftNorSpent();
    void aNewMonthBeginsWithNothingSpent();
    void theYearsEndIsAMonthsEndToo();
    void theTwentyNinthOfFebruaryBelongsToTheMonth();
    void itWakesWhenADayBeginsInJapan();
    void aDraftBeginsWithThePlanThatHolds();
    void aFirstDraftWarnsAtTheChosenShare();
    void theDraftIsPreviewedAsItIsTypedIn();
    void problemsStandInThePreviewsPlace();
    void savingAnnouncesTheChange();
    void anotherPlanMeanwhileIsToldAndReplacedByTheNextAttempt();
    void signingOutGivesTheDraftUp();
    void ticketsUntilADay();
    void theShippedCatalogueIsComplete();

private:
    int m_acts = 0;
    void book(PointsDesk &desk, EntryKind kind, qint64 amount)
    {
        const QDate today = jst::dateOf(desk.clock.now());
        QVERIFY(desk.wallet->book.addEntry(desk.shop(), samples::entry(QString::number(++m_acts), kind, amount, today), desk.clock));
    }
    void plan(PointsDesk &desk, std::optional<qint64> threshold, std::optional<qint64> budget)
    {
        QcashPlanDraft draft{QString::number(++m_acts), {}, {}, 80, desk.wallet->qcashPlans.plan(desk.shop())->version};
        if (threshold)
            draft.threshold = Qcash::of(*threshold);
        if (budget)
            draft.monthlyBudget = Qcash::of(*budget);
        QVERIFY(desk.wallet->qcashPlans.save(desk.shop(), draft, desk.clock));
    }
};

void QcashOutlookControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void QcashOutlookControllerTest::nobodySignedInShowsNothing()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    QVERIFY(controller.state().outlook.value);
    desk.session.signOut();
    QVERIFY(!controller.state().outlook.value);
    QVERIFY(!controller.state().outlook.fault);
    QVERIFY(!controller.until(QDate(2026, 12, 31)));
    controller.beginPlan();
    QVERIFY(!controller.state().draft);
}

void QcashOutlookControllerTest::aShopWithoutSpendingIsForetoldNothing()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    QVERIFY(!controller.state().outlook.value->daysUntilEmpty);
    QVERIFY(!controller.state().outlook.value->low);
    QVERIFY(!controller.until(QDate(2026, 12, 31)));
}

void QcashOutlookControllerTest::spendingGivesTheDay()
{
    PointsDesk desk(16'000);
    book(desk, EntryKind::AdSpend, 6'000);
    QcashOutlookController controller(desk.desk);
    QCOMPARE(controller.state().outlook.value->daysUntilEmpty, std::optional<qint64>(50));
    QCOMPARE(controller.state().outlook.value->emptyOn, std::optional(QDate(2027, 1, 10)));
    // Thirty days on the spending is forgotten.
    QSignalSpy changed(&controller, &QcashOutlookController::stateChanged);
    controller.tick();
    QCOMPARE(changed.size(), 0);
    desk.setJst(QDate(2026, 12, 21), QTime(0, 0));
    controller.tick();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!controller.state().outlook.value->daysUntilEmpty);
}

void QcashOutlookControllerTest::aRefundAboveTheSpendingCountsAsNone()
{
    PointsDesk desk(20'000);
    plan(desk, {}, 30'000);
    book(desk, EntryKind::AdSpend, 10'000);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0));
    book(desk, EntryKind::AdRefund, 4'000);
    QcashOutlookController controller(desk.desk);
    const QcashOutlook outlook = *controller.state().outlook.value;
    QCOMPARE(outlook.figures.spentThisMonth.value(), 0);
    QCOMPARE(outlook.figures.spentRecently.value(), 6'000);
    QCOMPARE(outlook.pace->spent.value(), 0);
    QCOMPARE(outlook.pace->projected.value(), 6'000); // 30 days follow, at 200 a day
    desk.setJst(QDate(2026, 12, 22), QTime(0, 0));
    controller.tick();
    QCOMPARE(controller.state().outlook.value->figures.spentRecently.value(), 0);
    QVERIFY(!controller.state().outlook.value->daysUntilEmpty);
}

void QcashOutlookControllerTest::whatIsHeldForBidsIsNeitherLeftNorSpent()
{
    PointsDesk desk(1'000);
    samples::Bidding bids(*desk.wallet, desk.shop());
    plan(desk, 500, 2'000);
    QVERIFY(bids.hold(300, desk.clock) && bids.hold(400, desk.clock));
    QcashOutlookController controller(desk.desk);
    QCOMPARE(controller.state().outlook.value->figures, (QcashFigures{known<Qcash>(1'000), known<Qcash>(300), known<Qcash>(700), Qcash(), Qcash()}));
    QCOMPARE(controller.state().outlook.value->low, LowQcash::BelowThreshold); // 1,000 are there, 300 of them to spend
    desk.clock.instant = desk.clock.instant.plusSeconds(86'400);
    QCOMPARE(bids.win(desk.clock).value_or(0), 300);
    QVERIFY(bids.release(desk.clock));
    controller.refresh();
    QCOMPARE(controller.state().outlook.value->figures,
             (QcashFigures{known<Qcash>(700), known<Qcash>(700), Qcash(), known<Qcash>(300), known<Qcash>(300)}));
    QVERIFY(!controller.state().outlook.value->low);
}

void QcashOutlookControllerTest::aNewMonthBeginsWithNothingSpent()
{
    PointsDesk desk(50'000);
    plan(desk, {}, 30'000);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 59));
    book(desk, EntryKind::AdSpend, 24'000);
    QcashOutlookController controller(desk.desk);
    QCOMPARE(controller.state().outlook.value->pace->spent.value(), 24'000);
    QCOMPARE(controller.state().outlook.value->pace->expected.value(), 30'000);
    QCOMPARE(controller.state().outlook.value->pace->projected.value(), 24'000);
    QCOMPARE(controller.state().outlook.value->pace->reachedPercent, 80);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0));
    controller.tick();
    QCOMPARE(controller.state().outlook.value->pace->spent.value(), 0);
    QCOMPARE(controller.state().outlook.value->pace->expected.value(), 967);
    QCOMPARE(controller.state().outlook.value->pace->projected.value(), 24'000);
    QCOMPARE(controller.state().outlook.value->pace->reachedPercent, 0);
}

void QcashOutlookControllerTest::theYearsEndIsAMonthsEndToo()
{
    PointsDesk desk(50'000);
    plan(desk, {}, 31'000);
    desk.setJst(QDate(2026, 12, 31), QTime(23, 59, 59));
    book(desk, EntryKind::AdSpend, 3'000);
    QcashOutlookController controller(desk.desk);
    QCOMPARE(controller.state().outlook.value->pace->expected.value(), 31'000);
    desk.setJst(QDate(2027, 1, 1), QTime(0, 0));
    controller.tick();
    QCOMPARE(controller.state().outlook.value->pace->expected.value(), 1'000);
    QCOMPARE(controller.state().outlook.value->pace->spent.value(), 0);
    QCOMPARE(controller.state().outlook.value->figures.spentRecently.value(), 3'000);
}

void QcashOutlookControllerTest::theTwentyNinthOfFebruaryBelongsToTheMonth()
{
    PointsDesk desk(50'000);
    plan(desk, {}, 29'000);
    desk.setJst(QDate(2028, 2, 29), QTime(12, 0));
    book(desk, EntryKind::AdSpend, 29'000);
    QcashOutlookController controller(desk.desk);
    QCOMPARE(controller.state().outlook.value->pace->expected.value(), 29'000);
    QCOMPARE(controller.state().outlook.value->pace->reachedPercent, 100);
    QVERIFY(!controller.state().outlook.value->pace->exceedsBudget());
    desk.setJst(QDate(2028, 3, 1), QTime(0, 0));
    controller.tick();
    QCOMPARE(controller.state().outlook.value->pace->spent.value(), 0);
}

void QcashOutlookControllerTest::itWakesWhenADayBeginsInJapan()
{
    PointsDesk desk;
    desk.setJst(QDate(2026, 12, 31), QTime(23, 59, 50));
    QcashOutlookController controller(desk.desk);
    QVERIFY(controller.millisecondsToNextTick() > 0);
    QVERIFY(controller.millisecondsToNextTick() <= 10'500); // Qt's usual timers are up to a twentieth late
    desk.session.signOut();
    QVERIFY(controller.millisecondsToNextTick() < 0);
}

void QcashOutlookControllerTest::aDraftBeginsWithThePlanThatHolds()
{
    PointsDesk desk;
    plan(desk, 5'000, 30'000);
    QcashOutlookController controller(desk.desk);
    controller.beginPlan();
    QCOMPARE(controller.state().draft->threshold, Qcash::of(5'000));
    QCOMPARE(controller.state().draft->monthlyBudget, Qcash::of(30'000));
    QCOMPARE(controller.state().draft->warnPercent, 80);
}

void QcashOutlookControllerTest::aFirstDraftWarnsAtTheChosenShare()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    controller.beginPlan();
    QVERIFY(!controller.state().draft->threshold);
    QCOMPARE(controller.state().draft->warnPercent, QcashOutlookCatalogue::shipped().rulesOn(QDate(2026, 11, 21)).firstWarnPercent);
    QVERIFY(controller.state().preview);
}

void QcashOutlookControllerTest::theDraftIsPreviewedAsItIsTypedIn()
{
    PointsDesk desk(10'000);
    QcashOutlookController controller(desk.desk);
    controller.beginPlan();
    controller.setPlan({Qcash::of(10'001), {}, 80});
    QCOMPARE(controller.state().preview->low, std::optional(LowQcash::BelowThreshold));
    controller.setPlan({Qcash::of(10'000), {}, 80});
    QVERIFY(!controller.state().preview->low);
    book(desk, EntryKind::AdSpend, 1);
    desk.session.announceChange();
    QCOMPARE(controller.state().preview->low, std::optional(LowQcash::BelowThreshold));
    QVERIFY(!controller.state().outlook.value->low);
    controller.giveUpPlan();
    QVERIFY(!controller.state().preview);
    QCOMPARE(desk.wallet->qcashPlans.plan(desk.shop())->version, 0);
}

void QcashOutlookControllerTest::problemsStandInThePreviewsPlace()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    controller.beginPlan();
    controller.setPlan({Qcash(), Qcash(), 0});
    QVERIFY(controller.state().problems.thresholdNotPositive);
    QVERIFY(controller.state().problems.budgetNotPositive);
    QVERIFY(controller.state().problems.warnPercentWrong);
    QVERIFY(!controller.state().preview);
    controller.savePlan();
    QVERIFY(!controller.state().isSaving);
}

void QcashOutlookControllerTest::savingAnnouncesTheChange()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    QSignalSpy saved(&controller, &QcashOutlookController::saved);
    QSignalSpy announced(&desk.session, &Session::bookChanged);
    controller.beginPlan();
    controller.setPlan({Qcash::of(20'000), {}, 80});
    controller.savePlan();
    controller.savePlan(); // a double click
    QVERIFY(controller.state().isSaving);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(announced.size(), 1);
    QVERIFY(!controller.state().draft);
    QCOMPARE(controller.state().outlook.value->plan.version, 1);
    QCOMPARE(controller.state().outlook.value->low, std::optional(LowQcash::BelowThreshold));
}

void QcashOutlookControllerTest::anotherPlanMeanwhileIsToldAndReplacedByTheNextAttempt()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    QSignalSpy saved(&controller, &QcashOutlookController::saved);
    controller.beginPlan();
    controller.setPlan({Qcash::of(20'000), {}, 80});
    plan(desk, 1, {});
    controller.savePlan();
    QTRY_COMPARE(controller.state().refusal, std::optional(QcashPlanRefusal::PlanHasChanged));
    QCOMPARE(controller.state().draft->threshold, Qcash::of(20'000));
    controller.savePlan();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.wallet->qcashPlans.plan(desk.shop())->threshold, Qcash::of(20'000));
}

void QcashOutlookControllerTest::signingOutGivesTheDraftUp()
{
    PointsDesk desk;
    QcashOutlookController controller(desk.desk);
    controller.beginPlan();
    desk.session.signOut();
    QVERIFY(!controller.state().draft);
    QVERIFY(controller.state().isGone);
}

void QcashOutlookControllerTest::ticketsUntilADay()
{
    PointsDesk desk(16'000);
    book(desk, EntryKind::AdSpend, 6'000);
    QcashOutlookController controller(desk.desk);
    // 10,000 are left at 200 a day; until the end of January it takes 71 days.
    const auto until = controller.until(QDate(2027, 1, 31));
    QCOMPARE(until->missing, Qcash::of(4'200));
    QCOMPARE(until->tickets, (QList<TicketCount>{{3'000, 1}, {1'000, 1}, {100, 2}}));
    QCOMPARE(controller.until(QDate(2027, 1, 10))->missing, Qcash::of(0));
    QVERIFY(controller.until(QDate(2027, 1, 10))->tickets.isEmpty());
    QVERIFY(!controller.until(QDate(2026, 11, 21))->missing);
}

void QcashOutlookControllerTest::theShippedCatalogueIsComplete()
{
    const QcashOutlookRules rules = QcashOutlookCatalogue::shipped().rulesOn(QDate(2026, 11, 21));
    QCOMPARE(rules.lowBalanceDays, 7);
    QVERIFY(rules.proposedDays >= rules.lowBalanceDays);
    QVERIFY(!QcashOutlookCatalogue::fromJson("{}"));
    QVERIFY(!QcashOutlookCatalogue::fromJson(R"({"editions":[{"validFrom":"2026-01-01","lowBalanceDays":7,"proposedDays":3,"firstWarnPercent":80}]})"));
}

QTEST_GUILESS_MAIN(QcashOutlookControllerTest)
#include "qcash_outlook_controller_test.moc"
