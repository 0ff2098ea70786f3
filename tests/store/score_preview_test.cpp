#include "store/score_rule_store.h"

#include "derived_scores.h"
#include "support/wallet_samples.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>

#include <sqlite3.h>

using namespace console;

/// A preview reads many orders in short transactions: what others write in between, and that it stops when nobody waits for it.
class ScorePreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allOrdersCountOnceHoweverManyStepsItTakes();
    void othersWriteBetweenTheSteps();
    void aRuleSetSavedMeanwhileIsPartOfIt();
    void aStoreThatChangesAllTheTimeIsTold();
    void aPreviewThatIsGivenUpStops();

private:
    static constexpr int orderCount = 12'000; // three steps

    [[nodiscard]] Database &database() { return m_wallet->database(); }
    [[nodiscard]] StoreResult<ScoreRulePreview> preview()
    {
        return m_wallet->scoreRules.preview(m_shop.id, draft({2026, 10, 1}, 10), m_clock, &m_isGivenUp);
    }
    static ScoreRuleDraft draft(QDate validFrom, qint64 points)
    {
        return {QStringLiteral("a"), validFrom, {{GoodsKind::General, ScoreMeasure::ShippingDelay, {}, 0, QStringLiteral("shipped_on_time"), points}}};
    }
    /// As another program would: over a connection of its own, which doesn't wait.
    void importElsewhere(const QString &number)
    {
        const auto other = samples::openWallet(m_path);
        other->database().setBusyTimeout(0);
        samples::imported(other->database(), m_shop.id, QList{samples::deliveredOrder(number, {2026, 10, 14})});
    }
    /// `act` is called with 1, 2 … whenever a transaction of the preview has ended.
    void afterEachStep(std::function<void(int)> act)
    {
        m_act = std::move(act);
        sqlite3_rollback_hook(
            database().handle(),
            [](void *self) {
                auto *test = static_cast<ScorePreviewTest *>(self);
                ++test->m_steps;
                if (test->m_act)
                    test->m_act(test->m_steps);
            },
            this);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    std::atomic_bool m_isGivenUp = false;
    std::function<void(int)> m_act;
    int m_steps = 0;
};

void ScorePreviewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("wallet.db"));
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = samples::openWallet(m_path);
    m_shop = samples::registerShop(*m_wallet, m_clock);
    QList<SalesOrder> orders;
    for (int i = 0; i < orderCount; ++i)
        orders << samples::deliveredOrder(QString::number(1'000'000'000 + i), {2026, 10, 14});
    samples::imported(database(), m_shop.id, orders);
    m_isGivenUp = false;
    m_act = {};
    m_steps = 0;
}

void ScorePreviewTest::cleanup()
{
    m_wallet.reset();
}

void ScorePreviewTest::allOrdersCountOnceHoweverManyStepsItTakes()
{
    afterEachStep({});
    const auto told = preview();
    QVERIFY(told);
    QCOMPARE(m_steps, 3);
    QCOMPARE(told->derivedOrders, orderCount);
    QCOMPARE(told->months.size(), 1);
    QCOMPARE(told->months.first().deliveryBefore.value(), orderCount * 4);
    QCOMPARE(told->months.first().deliveryAfter.value(), orderCount * 10);
    QCOMPARE(told->items.size(), 1);
    QCOMPARE(told->items.first().after.value(), orderCount * 10);
}

void ScorePreviewTest::othersWriteBetweenTheSteps()
{
    // An order before all that have been read by then: it would be missing in sums that simply went on.
    afterEachStep([this](int step) {
        if (step == 1)
            importElsewhere(QStringLiteral("0900000000"));
    });
    const auto told = preview();
    QVERIFY(told);
    QVERIFY(m_steps > 3);
    QCOMPARE(told->derivedOrders, orderCount + 1);
    QCOMPARE(told->months.first().deliveryBefore.value(), (orderCount + 1) * 4);
    QCOMPARE(told->months.first().deliveryAfter.value(), (orderCount + 1) * 10);
}

void ScorePreviewTest::aRuleSetSavedMeanwhileIsPartOfIt()
{
    afterEachStep([this](int step) {
        if (step != 1)
            return;
        const auto other = samples::openWallet(m_path);
        ScoreRuleDraft later = draft({2026, 10, 10}, 7); // of the days from then on it is this one that counts
        later.actionId = QStringLiteral("b");
        QVERIFY(other->scoreRules.save(m_shop.id, later, m_clock));
    });
    const auto told = preview();
    QVERIFY(told);
    QVERIFY(told->months.isEmpty());
    QCOMPARE(told->derivedOrders, orderCount);
}

void ScorePreviewTest::aStoreThatChangesAllTheTimeIsTold()
{
    afterEachStep([this](int step) { importElsewhere(QString::number(2'000'000'000 + step)); });
    const auto told = preview();
    QVERIFY(!told);
    QVERIFY(told.error().fault == StoreFault::Busy);
    QCOMPARE(m_steps, 3 * 2);
    QVERIFY(sqlite3_get_autocommit(database().handle()) != 0);
    m_act = {};
    QCOMPARE(preview()->derivedOrders, orderCount + 6);
}

void ScorePreviewTest::aPreviewThatIsGivenUpStops()
{
    afterEachStep([this](int) { m_isGivenUp = true; });
    QVERIFY(!preview());
    QCOMPARE(m_steps, 2); // the second one ends with its first order
    QVERIFY(sqlite3_get_autocommit(database().handle()) != 0);
    m_isGivenUp = false;
    m_act = {};
    QVERIFY(preview());
}

QTEST_GUILESS_MAIN(ScorePreviewTest)
#include "score_preview_test.moc"
