#include "store/score_rule_store.h"

#include "derived_scores.h"
#include "support/wallet_samples.h"

using namespace console;

/// Rule sets that a shop saves: when they are taken, and what they change.
class ScoreRuleStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theShippedSetHoldsUntilASetIsSaved();
    void aSavedSetIsReadBack();
    void ofSetsWithTheSameDayTheLaterCounts();
    void aSetRewritesTheScoresOfItsDays();
    void aSetThatIsEmptyTakesScoresAway();
    void theSameActAnswersAsTheFirstTime();
    void refusalsStandInTheirOrder();
    void theFirstOpenDayFollowsTheConversions();
    void aConvertedMonthIsNotOpenUnderAClockTurnedBack();
    void setsAreNeverChangedOrRemoved_data();
    void setsAreNeverChangedOrRemoved();
    void aPreviewTellsWhatSavingDoes();
    void aPreviewWritesNothing();
    void aPreviewOfTheSameRulesTellsOfNoChange();
    void typedInPointsStandInAPreviewToo();
    void aSetSavedBeforeTheFirstOrderFileLeavesEarlierMonthsAlone();

private:
    [[nodiscard]] Database &database() { return m_wallet->database(); }
    [[nodiscard]] ScoreRuleDraft draft(const QString &actionId, QDate validFrom, qint64 points = 10) const
    {
        return {actionId, validFrom, {{GoodsKind::General, ScoreMeasure::ShippingDelay, {}, 0, QStringLiteral("shipped_on_time"), points}}};
    }
    [[nodiscard]] QString save(const ScoreRuleDraft &draft)
    {
        return samples::answerOf(m_wallet->scoreRules.save(m_shop.id, draft, m_clock), scoreRuleRefusalCodes);
    }
    [[nodiscard]] qint64 pointsOf(JstMonth month) { return m_wallet->scores.monthPoints(m_shop.id, month)->total.value(); }
    void importOrders(std::initializer_list<QDate> shipped)
    {
        QList<SalesOrder> orders;
        for (const QDate &day : shipped)
            orders << samples::deliveredOrder(QString::number(1'000'000'000 + m_orders++), day);
        samples::imported(database(), m_shop.id, orders);
    }
    [[nodiscard]] QStringList everything()
    {
        return samples::storedScores(database(), m_shop.id, QStringLiteral("true")) + samples::scoreSums(database());
    }
    void checkAll()
    {
        QCOMPARE(samples::storedScores(database(), m_shop.id), samples::expectedScores(database(), m_shop.id));
        QCOMPARE(samples::scoreSums(database()), samples::scoreSumsRecounted(database()));
        VERIFY_SOUND(*m_wallet);
    }

    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    int m_orders = 0;
    const JstMonth m_october = *JstMonth::of(2026, 10);
    const JstMonth m_november = *JstMonth::of(2026, 11);
};

void ScoreRuleStoreTest::init()
{
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    m_wallet = samples::openWallet();
    m_shop = samples::registerShop(*m_wallet, m_clock);
    m_orders = 0;
}

void ScoreRuleStoreTest::theShippedSetHoldsUntilASetIsSaved()
{
    QVERIFY(m_wallet->scoreRules.saved(m_shop.id)->isEmpty());
    QCOMPARE(m_wallet->scoreRules.ruleBook(m_shop.id)->sets(), ScoreRuleBook::shipped().sets());
}

void ScoreRuleStoreTest::aSavedSetIsReadBack()
{
    const QList<ScoreRule> rules{
        {GoodsKind::Reserve, ScoreMeasure::DeliveryTime, -2, 7, QStringLiteral("there"), 1'000},
        {GoodsKind::General, ScoreMeasure::ShippingDelay, 1, {}, QStringLiteral("late"), -1'000},
        {GoodsKind::General, ScoreMeasure::Returned, {}, {}, QStringLiteral("returned"), 0},
    };
    const auto first = m_wallet->scoreRules.save(m_shop.id, {QStringLiteral("a"), {2026, 12, 1}, rules}, m_clock);
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 11, 15})), QStringLiteral("done"));
    const auto saved = m_wallet->scoreRules.saved(m_shop.id);
    QCOMPARE(saved->size(), 2);
    QCOMPARE(saved->first().number, 2);
    QCOMPARE(saved->last().set, (ScoreRuleSet{{2026, 12, 1}, false, rules}));
    QCOMPARE(saved->last().savedAt, m_clock.instant);
    const auto book = m_wallet->scoreRules.ruleBook(m_shop.id);
    QCOMPARE(book->sets().size(), 3);
    QCOMPARE(book->setOn({2026, 11, 30})->validFrom, QDate(2026, 11, 15));
    QCOMPARE(book->setOn({2026, 12, 1})->rules, rules);
}

void ScoreRuleStoreTest::ofSetsWithTheSameDayTheLaterCounts()
{
    importOrders({{2026, 11, 4}});
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1}, 10)), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 11, 1}, 20)), QStringLiteral("done"));
    QCOMPARE(m_wallet->scoreRules.ruleBook(m_shop.id)->sets().size(), 2);
    QCOMPARE(pointsOf(m_november), 20);
    checkAll();
}

void ScoreRuleStoreTest::aSetRewritesTheScoresOfItsDays()
{
    importOrders({{2026, 10, 14}, {2026, 10, 30}, {2026, 11, 4}, {2026, 11, 18}});
    QCOMPARE(pointsOf(m_october), 8);
    QCOMPARE(pointsOf(m_november), 8);
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 10})), QStringLiteral("done"));
    QCOMPARE(pointsOf(m_october), 8);
    QCOMPARE(pointsOf(m_november), 14);
    checkAll();
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 10, 15})), QStringLiteral("done"));
    QCOMPARE(pointsOf(m_october), 14);
    QCOMPARE(pointsOf(m_november), 20);
    checkAll();
}

void ScoreRuleStoreTest::aSetThatIsEmptyTakesScoresAway()
{
    importOrders({{2026, 10, 14}, {2026, 11, 4}});
    QCOMPARE(save({QStringLiteral("a"), {2026, 11, 1}, {}}), QStringLiteral("done"));
    QCOMPARE(pointsOf(m_october), 4);
    QCOMPARE(pointsOf(m_november), 0);
    QCOMPARE(*m_wallet->scores.scoreMonths(m_shop.id), QList{m_october});
    checkAll();
}

void ScoreRuleStoreTest::theSameActAnswersAsTheFirstTime()
{
    const auto first = m_wallet->scoreRules.save(m_shop.id, draft(QStringLiteral("a"), {2026, 11, 1}), m_clock);
    m_clock.instant = jst::at({2027, 3, 1}, QTime(10, 0)); // it would be refused as a new act
    const auto again = m_wallet->scoreRules.save(m_shop.id, draft(QStringLiteral("a"), {2026, 11, 1}), m_clock);
    QVERIFY(first && again);
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->set, first->set);
    QCOMPARE(again->savedAt, first->savedAt);
    QCOMPARE(m_wallet->scoreRules.saved(m_shop.id)->size(), 1);
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1}, 11)), QStringLiteral("action_id_reused"));
}

void ScoreRuleStoreTest::refusalsStandInTheirOrder()
{
    ScoreRuleDraft wrong = draft(QStringLiteral("a"), {2026, 9, 30}, 5'000);
    m_clock.instant = jst::at({2026, 10, 21}, QTime(10, 0));
    QCOMPARE(save(wrong), QStringLiteral("clock_behind_book"));
    m_clock.instant = jst::at({2026, 11, 21}, QTime(10, 0));
    QCOMPARE(save(wrong), QStringLiteral("rules_unsound"));
    wrong.rules.first().points = 1;
    QCOMPARE(save(wrong), QStringLiteral("before_open_month"));
    wrong.validFrom = {};
    QCOMPARE(save(wrong), QStringLiteral("before_open_month"));
    wrong.validFrom = {2026, 10, 1};
    QCOMPARE(save(wrong), QStringLiteral("done"));
    QCOMPARE(m_wallet->scoreRules.saved(m_shop.id)->size(), 1);
}

void ScoreRuleStoreTest::theFirstOpenDayFollowsTheConversions()
{
    const auto open = [this] { return *m_wallet->scoreRules.firstOpenDay(m_shop.id, m_clock.instant); };
    QCOMPARE(open(), QDate(2026, 10, 1));
    samples::addPoints(*m_wallet, m_shop.id, {2026, 10, 5}, 300);
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    QCOMPARE(open(), QDate(2026, 11, 1));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 10, 31})), QStringLiteral("before_open_month"));
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1})), QStringLiteral("done"));
    m_clock.instant = jst::at({2026, 12, 1}, QTime(0, 0));
    QCOMPARE(open(), QDate(2026, 11, 1));
    m_clock.instant = jst::at({2027, 1, 1}, QTime(0, 0));
    QCOMPARE(open(), QDate(2026, 12, 1));
}

void ScoreRuleStoreTest::aConvertedMonthIsNotOpenUnderAClockTurnedBack()
{
    samples::addPoints(*m_wallet, m_shop.id, {2026, 10, 5}, 300);
    QVERIFY(m_wallet->conversions.convert(m_shop.id, {QStringLiteral("convert"), {}, {}}, m_clock));
    const Instant back = jst::at({2026, 9, 1}, QTime(10, 0));
    QCOMPARE(*m_wallet->scoreRules.firstOpenDay(m_shop.id, back), QDate(2026, 11, 1));
}

void ScoreRuleStoreTest::setsAreNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a set changed") << QByteArray("UPDATE score_rule_set SET valid_from = 20261101");
    QTest::newRow("a set removed") << QByteArray("DELETE FROM score_rule_set");
    QTest::newRow("a rule changed") << QByteArray("UPDATE score_rule SET points = 0");
    QTest::newRow("a rule removed") << QByteArray("DELETE FROM score_rule");
    QTest::newRow("a set out of turn") << QByteArray("INSERT INTO score_rule_set SELECT shop_id, 7, action_id || '-', valid_from, saved_at FROM score_rule_set");
    QTest::newRow("a rule for an older set") << QByteArray("INSERT INTO score_rule SELECT shop_id, 1, 9, goods_kind, measure, 5, 5, event, points FROM score_rule WHERE number = 1");
}

void ScoreRuleStoreTest::setsAreNeverChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1})), QStringLiteral("done"));
    QCOMPARE(save(draft(QStringLiteral("b"), {2026, 11, 2})), QStringLiteral("done"));
    QVERIFY(!samples::runRaw(database(), sql).isEmpty());
    QCOMPARE(m_wallet->scoreRules.saved(m_shop.id)->size(), 2);
}

void ScoreRuleStoreTest::aPreviewTellsWhatSavingDoes()
{
    importOrders({{2026, 10, 14}, {2026, 10, 30}, {2026, 11, 4}, {2026, 11, 18}});
    samples::addPoints(*m_wallet, m_shop.id, {2026, 10, 5}, 300, QStringLiteral("other order"));
    const auto change = draft(QStringLiteral("a"), {2026, 10, 15});
    const auto preview = m_wallet->scoreRules.preview(m_shop.id, change, m_clock);
    QVERIFY(preview);
    QCOMPARE(preview->derivedOrders, 4);
    QCOMPARE(preview->months.size(), 2);
    const ScoreRuleEffect &october = preview->months.first();
    QCOMPARE(october.month, m_october);
    QCOMPARE(october.deliveryBefore.value(), 308);
    QCOMPARE(october.deliveryAfter.value(), 314);
    QCOMPARE(october.totalAfter.value(), 314);
    QCOMPARE(october.changedScores, 2); // one changes its points, one goes
    QCOMPARE(preview->months.last().changedScores, 4);
    QCOMPARE(preview->items.size(), 1);
    QCOMPARE(preview->items.first().itemNumber, QStringLiteral("700"));
    QCOMPARE(preview->items.first().itemName, QStringLiteral("Serum"));
    QCOMPARE(preview->items.first().before.value(), 12);
    QCOMPARE(preview->items.first().after.value(), 30);

    QCOMPARE(save(change), QStringLiteral("done"));
    for (const ScoreRuleEffect &effect : preview->months) {
        const auto points = m_wallet->scores.monthPoints(m_shop.id, effect.month);
        QCOMPARE(points->delivery.counted(), effect.deliveryAfter);
        QCOMPARE(points->claim.counted(), effect.claimAfter);
        QCOMPARE(points->total, effect.totalAfter);
    }
}

void ScoreRuleStoreTest::aPreviewWritesNothing()
{
    importOrders({{2026, 10, 14}, {2026, 11, 4}});
    const QStringList before = everything();
    const qint64 changes = sqlite3_total_changes64(database().handle());
    QVERIFY(m_wallet->scoreRules.preview(m_shop.id, draft(QStringLiteral("a"), {2026, 10, 1}), m_clock));
    QCOMPARE(sqlite3_total_changes64(database().handle()), changes);
    QCOMPARE(everything(), before);
    QVERIFY(sqlite3_get_autocommit(database().handle()) != 0);
}

void ScoreRuleStoreTest::aPreviewOfTheSameRulesTellsOfNoChange()
{
    importOrders({{2026, 10, 14}, {2026, 11, 4}});
    const auto preview = m_wallet->scoreRules.preview(
        m_shop.id, {QStringLiteral("a"), {2026, 10, 1}, ScoreRuleBook::shipped().sets().first().rules}, m_clock);
    QVERIFY(preview->months.isEmpty());
    QVERIFY(preview->items.isEmpty());
    QCOMPARE(preview->derivedOrders, 2);
}

void ScoreRuleStoreTest::typedInPointsStandInAPreviewToo()
{
    importOrders({{2026, 10, 14}});
    QVERIFY(m_wallet->scores.typeInPoints(m_shop.id, {QStringLiteral("type"), m_october, known<Points>(500), {}, {}}, m_clock));
    const auto preview = m_wallet->scoreRules.preview(m_shop.id, draft(QStringLiteral("a"), {2026, 10, 1}), m_clock);
    QCOMPARE(preview->months.size(), 1);
    QCOMPARE(preview->months.first().deliveryBefore.value(), 500);
    QCOMPARE(preview->months.first().deliveryAfter.value(), 500);
    QCOMPARE(preview->months.first().changedScores, 2);
}

void ScoreRuleStoreTest::aSetSavedBeforeTheFirstOrderFileLeavesEarlierMonthsAlone()
{
    // Orders as an earlier version left them.
    importOrders({{2026, 9, 14}, {2026, 11, 4}});
    for (const char *table : {"score_event", "score_month", "item_score_month", "score_derivation"})
        QCOMPARE(samples::runRaw(database(), QByteArray("DELETE FROM ") + table), QString());
    QCOMPARE(save(draft(QStringLiteral("a"), {2026, 11, 1})), QStringLiteral("done"));
    QCOMPARE(pointsOf(*JstMonth::of(2026, 9)), 0);
    QCOMPARE(pointsOf(m_november), 10);
    importOrders({{2026, 11, 4}});
    QCOMPARE(pointsOf(*JstMonth::of(2026, 9)), 4);
    QCOMPARE(pointsOf(m_november), 20);
    checkAll();
}

QTEST_GUILESS_MAIN(ScoreRuleStoreTest)
#include "score_rule_store_test.moc"
