#include "store/qcash_plan_store.h"

#include "support/wallet_samples.h"

using namespace console;

/// A shop's plan for its Qcash, and what it was warned of.
class QcashPlanStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAPlanThereIsVersionZero();
    void theLastPlanHolds();
    void aShopSeesItsOwnPlanOnly();
    void theSameActAnswersAsTheFirstTime();
    void thePlanThatHoldsIsNotSavedTwice();
    void refusalsStandInTheirOrder();
    void aRefusalKeepsNeitherThePlanNorItsId();
    void aPlanThatWasReplacedMeanwhileIsRefused();
    void plansAreNeverChangedOrRemoved_data();
    void plansAreNeverChangedOrRemoved();
    void aStoreWithPlansIsSound();
    void aFallIsToldOnceUntilItIsForgotten();
    void aLowBalanceIsPutAwayForTheDayAndItsBalance();
    void aBudgetsSharesAreToldOnceAndUpwards();
    void anotherBudgetAndAnotherMonthAreToldAnew();

private:
    [[nodiscard]] static QcashPlanDraft draft(const QString &actionId, std::optional<qint64> threshold, std::optional<qint64> budget = {},
                                              int warnPercent = 80, int shownVersion = 0)
    {
        const auto amount = [](std::optional<qint64> value) { return value ? Qcash::of(*value) : std::nullopt; };
        return {actionId, amount(threshold), amount(budget), warnPercent, shownVersion};
    }
    [[nodiscard]] QString save(const QcashPlanDraft &draft)
    {
        return samples::answerOf(m_wallet->qcashPlans.save(m_shop.id, draft, m_clock), qcashPlanRefusalCodes);
    }
    [[nodiscard]] QcashPlan plan() { return *m_wallet->qcashPlans.plan(m_shop.id); }
    [[nodiscard]] QcashNoticeMemory notices(std::optional<Qcash> budget = {})
    {
        return *m_wallet->qcashPlans.notices(m_shop.id, *JstMonth::of(2026, 11), budget);
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
};

void QcashPlanStoreTest::init()
{
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = samples::openWallet();
    m_shop = samples::registerShop(*m_wallet, m_clock);
}

void QcashPlanStoreTest::withoutAPlanThereIsVersionZero()
{
    QCOMPARE(plan(), QcashPlan());
    QVERIFY(m_wallet->qcashPlans.versions(m_shop.id)->isEmpty());
    QVERIFY(!notices().knowsOfLow());
}

void QcashPlanStoreTest::theLastPlanHolds()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000, 30'000)), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(60);
    QCOMPARE(save(draft(QStringLiteral("b"), {}, Qcash::limit, 100, 1)), QStringLiteral("done"));
    QCOMPARE(plan(), (QcashPlan{2, std::nullopt, known<Qcash>(Qcash::limit), 100}));
    const auto versions = *m_wallet->qcashPlans.versions(m_shop.id);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.last().plan, (QcashPlan{1, known<Qcash>(5'000), known<Qcash>(30'000), 80}));
    QCOMPARE(versions.first().savedAt, m_clock.instant);
    QCOMPARE(versions.last().savedAt, m_clock.instant.plusSeconds(-60));
}

void QcashPlanStoreTest::aShopSeesItsOwnPlanOnly()
{
    const Shop other = samples::registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000)), QStringLiteral("done"));
    QCOMPARE(m_wallet->qcashPlans.plan(other.id)->version, 0);
    QVERIFY(*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
    QVERIFY(!m_wallet->qcashPlans.notices(other.id, *JstMonth::of(2026, 11), {})->isLowTold);
}

void QcashPlanStoreTest::theSameActAnswersAsTheFirstTime()
{
    const QcashPlanDraft first = draft(QStringLiteral("a"), 5'000);
    QCOMPARE(save(first), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), 6'000, {}, 80, 1)), QStringLiteral("done"));
    const auto again = m_wallet->qcashPlans.save(m_shop.id, first, m_clock);
    QVERIFY(again);
    QCOMPARE(*again, (QcashPlan{1, known<Qcash>(5'000), std::nullopt, 80}));
    QCOMPARE(plan().version, 2);
    QCOMPARE(save(draft(QStringLiteral("a"), 7'000, {}, 80, 2)), QStringLiteral("action_id_reused"));
    QCOMPARE(save(draft(QStringLiteral("a"), {}, 5'000, 80, 2)), QStringLiteral("action_id_reused"));
}

void QcashPlanStoreTest::thePlanThatHoldsIsNotSavedTwice()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000)), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), 5'000, {}, 80, 1)), QStringLiteral("done"));
    QCOMPARE(plan().version, 1);
    // A plan of nothing is one too: the shop has decided.
    QCOMPARE(save(draft(QStringLiteral("b"), {}, {}, 80, 1)), QStringLiteral("done"));
    QCOMPARE(plan(), (QcashPlan{2, {}, {}, 80}));
}

void QcashPlanStoreTest::refusalsStandInTheirOrder()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 0, 0, 0, 9)), QStringLiteral("threshold_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), 1, 0, 0, 9)), QStringLiteral("budget_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), 1, 1, 0, 9)), QStringLiteral("warn_percent_wrong"));
    QCOMPARE(save(draft(QStringLiteral("a"), 1, 1, 101, 9)), QStringLiteral("warn_percent_wrong"));
    QCOMPARE(save(draft(QStringLiteral("a"), 1, 1, 100, 9)), QStringLiteral("plan_has_changed"));
    QCOMPARE(save(draft(QStringLiteral("a"), 1, 1, 100)), QStringLiteral("done"));
}

void QcashPlanStoreTest::aRefusalKeepsNeitherThePlanNorItsId()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 0)), QStringLiteral("threshold_not_positive"));
    QCOMPARE(plan().version, 0);
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000)), QStringLiteral("done"));
}

void QcashPlanStoreTest::aPlanThatWasReplacedMeanwhileIsRefused()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000)), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), 6'000)), QStringLiteral("plan_has_changed"));
    QCOMPARE(plan().threshold, Qcash::of(5'000));
    QCOMPARE(save(draft(QStringLiteral("b"), 6'000, {}, 80, 1)), QStringLiteral("done"));
}

void QcashPlanStoreTest::plansAreNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("changed") << QByteArray("UPDATE qcash_plan SET threshold = 1");
    QTest::newRow("removed") << QByteArray("DELETE FROM qcash_plan");
    QTest::newRow("with a gap") << QByteArray("INSERT INTO qcash_plan VALUES ((SELECT id FROM shop), 3, 'a', 1, NULL, 80, 0)");
}

void QcashPlanStoreTest::plansAreNeverChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000)), QStringLiteral("done"));
    QVERIFY(!samples::runRaw(m_wallet->database(), sql).isEmpty());
    QCOMPARE(plan().threshold, Qcash::of(5'000));
}

void QcashPlanStoreTest::aStoreWithPlansIsSound()
{
    QCOMPARE(save(draft(QStringLiteral("a"), 5'000, 30'000)), QStringLiteral("done"));
    QVERIFY(*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
    QVERIFY(m_wallet->qcashPlans.putBudgetAway(m_shop.id, *JstMonth::of(2026, 11), known<Qcash>(30'000), 80));
    VERIFY_SOUND(*m_wallet);
}

void QcashPlanStoreTest::aFallIsToldOnceUntilItIsForgotten()
{
    QVERIFY(*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
    QVERIFY(!*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
    QVERIFY(notices().isLowTold);
    QVERIFY(m_wallet->qcashPlans.forgetLow(m_shop.id));
    QVERIFY(!notices().knowsOfLow());
    QVERIFY(*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
}

void QcashPlanStoreTest::aLowBalanceIsPutAwayForTheDayAndItsBalance()
{
    const QDate today(2026, 11, 21);
    const Qcash balance = known<Qcash>(3'000);
    QVERIFY(!notices().isLowPutAway(balance, today));
    QVERIFY(m_wallet->qcashPlans.putLowAway(m_shop.id, balance, today));
    QVERIFY(notices().isLowPutAway(balance, today));
    QVERIFY(notices().isLowPutAway(known<Qcash>(3'001), today));
    QVERIFY(!notices().isLowPutAway(known<Qcash>(2'999), today));
    QVERIFY(!notices().isLowPutAway(balance, today.addDays(1)));
    QVERIFY(m_wallet->qcashPlans.putLowAway(m_shop.id, known<Qcash>(2'999), today.addDays(1)));
    QVERIFY(notices().isLowPutAway(known<Qcash>(2'999), today.addDays(1)));
    // What was put away may still be told, and the other way round.
    QVERIFY(*m_wallet->qcashPlans.claimLowTelling(m_shop.id));
    QVERIFY(notices().isLowPutAway(known<Qcash>(2'999), today.addDays(1)));
}

void QcashPlanStoreTest::aBudgetsSharesAreToldOnceAndUpwards()
{
    const JstMonth month = *JstMonth::of(2026, 11);
    const Qcash budget = known<Qcash>(30'000);
    QVERIFY(*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, budget, 80));
    QVERIFY(!*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, budget, 80));
    QVERIFY(!*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, budget, 50));
    QVERIFY(*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, budget, 100));
    QVERIFY(m_wallet->qcashPlans.putBudgetAway(m_shop.id, month, budget, 100));
    QVERIFY(m_wallet->qcashPlans.putBudgetAway(m_shop.id, month, budget, 80));
    QCOMPARE(notices(budget).budgetTold, 100);
    QCOMPARE(notices(budget).budgetPutAway, 100);
}

void QcashPlanStoreTest::anotherBudgetAndAnotherMonthAreToldAnew()
{
    const JstMonth month = *JstMonth::of(2026, 11);
    QVERIFY(*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, known<Qcash>(30'000), 100));
    QVERIFY(*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month, known<Qcash>(40'000), 80));
    QVERIFY(*m_wallet->qcashPlans.claimBudgetTelling(m_shop.id, month.next(), known<Qcash>(30'000), 80));
    QCOMPARE(notices(known<Qcash>(40'000)).budgetTold, 80);
    QCOMPARE(notices().budgetTold, 0);
}

QTEST_GUILESS_MAIN(QcashPlanStoreTest)
#include "qcash_plan_store_test.moc"
