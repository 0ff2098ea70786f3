#include "store/sales_threshold_store.h"

#include "record_samples.h"
#include "support/wallet_samples.h"

using namespace console;

/// Thresholds that a shop types in, and its sales by month.
class SalesThresholdStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasSavedIsReadBackInItsOrder();
    void aShopSeesItsOwnThresholdsOnly();
    void theSameActAnswersAsTheFirstTime();
    void refusalsStandInTheirOrder();
    void aRefusalKeepsNeitherThresholdsNorItsId();
    void thresholdsAreNeverChangedOrRemoved_data();
    void thresholdsAreNeverChangedOrRemoved();
    void aStoreWithThresholdsIsSound();
    void salesByMonthAddUpTheDaysAskedFor();
    void monthsWithoutSalesAreListedToo();

private:
    [[nodiscard]] static SalesThresholdDraft draft(const QString &actionId, QDate from = {2026, 11, 1}, qint64 excellent = 100, qint64 power = 200)
    {
        return {actionId, from, known<Yen>(excellent), known<Yen>(power)};
    }
    [[nodiscard]] QString save(const SalesThresholdDraft &draft)
    {
        return samples::answerOf(m_wallet->salesThresholds.save(m_shop.id, draft, m_clock), salesThresholdRefusalCodes);
    }
    [[nodiscard]] QString months(QDate from, QDate to)
    {
        QStringList texts;
        const auto read = m_wallet->salesOrders.salesByMonth(m_shop.id, from, to);
        if (!read)
            return QStringLiteral("fault");
        for (const MonthSales &month : *read)
            texts << QStringLiteral("%1 %2").arg(month.month.text()).arg(month.sales.value());
        return texts.join(QStringLiteral(", "));
    }
    void sell(QDate day, qint64 yen)
    {
        SalesOrder order = samples::salesOrder(QString::number(++m_orders), SalesOrderState::Delivered, jst::at(day, QTime(9, 0)));
        order.orderTotalYen = yen;
        samples::imported(m_wallet->database(), m_shop.id, QList{order});
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_orders = 0;
};

void SalesThresholdStoreTest::init()
{
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = samples::openWallet();
    m_shop = samples::registerShop(*m_wallet, m_clock);
    m_orders = 0;
}

void SalesThresholdStoreTest::whatWasSavedIsReadBackInItsOrder()
{
    QVERIFY(m_wallet->salesThresholds.saved(m_shop.id)->isEmpty());
    QCOMPARE(save(draft(QStringLiteral("a"), {2027, 1, 1}, 1, 2)), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(60);
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 1, 1}, 3, Yen::limit)), QStringLiteral("done"));
    const auto saved = *m_wallet->salesThresholds.saved(m_shop.id);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.first(), (SavedSalesThresholds{1, {2027, 1, 1}, known<Yen>(1), known<Yen>(2), m_clock.instant.plusSeconds(-60)}));
    QCOMPARE(saved.last(), (SavedSalesThresholds{2, {2026, 1, 1}, known<Yen>(3), known<Yen>(Yen::limit), m_clock.instant}));
}

void SalesThresholdStoreTest::aShopSeesItsOwnThresholdsOnly()
{
    const Shop other = samples::registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QVERIFY(m_wallet->salesThresholds.saved(other.id)->isEmpty());
    const auto saved = m_wallet->salesThresholds.save(other.id, draft(QStringLiteral("a")), m_clock);
    QVERIFY(saved);
    QCOMPARE(saved->number, 1);
}

void SalesThresholdStoreTest::theSameActAnswersAsTheFirstTime()
{
    const auto first = m_wallet->salesThresholds.save(m_shop.id, draft(QStringLiteral("a")), m_clock);
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    m_clock.instant = m_clock.instant.plusSeconds(86'400);
    const auto again = m_wallet->salesThresholds.save(m_shop.id, draft(QStringLiteral("a")), m_clock);
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(m_wallet->salesThresholds.saved(m_shop.id)->size(), 2);
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1}, 100, 201)), QStringLiteral("action_id_reused"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 2})), QStringLiteral("action_id_reused"));
}

void SalesThresholdStoreTest::refusalsStandInTheirOrder()
{
    QCOMPARE(save(draft(QStringLiteral("a"), {}, 0, 0)), QStringLiteral("no_day"));
    QCOMPARE(save(draft(QStringLiteral("a"), {999, 12, 31}, 0, 0)), QStringLiteral("no_day"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, 0, 0)), QStringLiteral("excellent_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, -1, 5)), QStringLiteral("excellent_not_positive"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, 5, 5)), QStringLiteral("power_not_above"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, 5, 6)), QStringLiteral("done"));
}

void SalesThresholdStoreTest::aRefusalKeepsNeitherThresholdsNorItsId()
{
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, 5, 5)), QStringLiteral("power_not_above"));
    QVERIFY(m_wallet->salesThresholds.saved(m_shop.id)->isEmpty());
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 2, 1}, 5, 7)), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void SalesThresholdStoreTest::thresholdsAreNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("changed") << QByteArray("UPDATE grade_threshold SET excellent = 1");
    QTest::newRow("removed") << QByteArray("DELETE FROM grade_threshold");
    QTest::newRow("out of turn")
        << QByteArray("INSERT INTO grade_threshold SELECT shop_id, 7, 'c', valid_from, excellent, power, saved_at FROM grade_threshold LIMIT 1");
    QTest::newRow("Power not above Excellent") << QByteArray(
        "INSERT INTO grade_threshold SELECT shop_id, 3, action_id, valid_from, 5, 5, saved_at FROM grade_threshold WHERE number = 2");
}

void SalesThresholdStoreTest::thresholdsAreNeverChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    const auto before = *m_wallet->salesThresholds.saved(m_shop.id);
    QVERIFY(!samples::runRaw(m_wallet->database(), sql).isEmpty());
    QCOMPARE(*m_wallet->salesThresholds.saved(m_shop.id), before);
}

void SalesThresholdStoreTest::aStoreWithThresholdsIsSound()
{
    QCOMPARE(save(draft(QStringLiteral("a"))), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"))), QStringLiteral("done"));
    VERIFY_SOUND(*m_wallet);
}

void SalesThresholdStoreTest::salesByMonthAddUpTheDaysAskedFor()
{
    sell({2026, 9, 30}, 1);
    sell({2026, 10, 1}, 20);
    sell({2026, 10, 15}, 300);
    sell({2026, 10, 31}, 4'000);
    sell({2026, 11, 21}, 50'000);
    QCOMPARE(months({2026, 10, 1}, {2026, 10, 31}), QStringLiteral("2026-10 4320"));
    QCOMPARE(months({2026, 9, 30}, {2026, 11, 21}), QStringLiteral("2026-09 1, 2026-10 4320, 2026-11 50000"));
    QCOMPARE(months({2026, 10, 2}, {2026, 11, 20}), QStringLiteral("2026-10 4300, 2026-11 0"));
    const auto total = m_wallet->salesOrders.sales(m_shop.id, {2026, 9, 30}, {2026, 11, 21});
    QCOMPARE(total->value(), 54'321);
}

void SalesThresholdStoreTest::monthsWithoutSalesAreListedToo()
{
    QCOMPARE(months({2025, 12, 31}, {2026, 2, 1}), QStringLiteral("2025-12 0, 2026-01 0, 2026-02 0"));
    sell({2026, 1, 1}, 7);
    QCOMPARE(months({2025, 12, 31}, {2026, 2, 1}), QStringLiteral("2025-12 0, 2026-01 7, 2026-02 0"));
    // What was cancelled is no sale, and another shop's sales are not this one's.
    const Shop other = samples::registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other"));
    SalesOrder cancelled = samples::salesOrder(QStringLiteral("9"), SalesOrderState::Cancelled, jst::at({2026, 1, 2}, QTime(9, 0)));
    cancelled.orderTotalYen = 100;
    samples::imported(m_wallet->database(), m_shop.id, QList{cancelled});
    SalesOrder others = samples::salesOrder(QStringLiteral("1"), SalesOrderState::Delivered, jst::at({2026, 1, 2}, QTime(9, 0)));
    others.orderTotalYen = 100;
    samples::imported(m_wallet->database(), other.id, QList{others});
    QCOMPARE(months({2025, 12, 31}, {2026, 2, 1}), QStringLiteral("2025-12 0, 2026-01 7, 2026-02 0"));
}

QTEST_GUILESS_MAIN(SalesThresholdStoreTest)
#include "sales_threshold_store_test.moc"
