#include "store/wallet.h"

#include "derived_scores.h"

using namespace console;
using namespace samples;

/// Scores that orders give: when they come, change and go, and what they do to the sums.
class ScoreDerivationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOrderWithoutImportedScoresIsScored();
    void itsItemIsKnownByTheOrdersName();
    void importedScoresStandInThePlaceOfDerivedOnes();
    void scoresWithoutAnOrderNumberStandForTheirItemsMonth();
    void anImportedScoreStandsForItsWholeOrder();
    void theSameFileAgainChangesNothing();
    void anOrderThatGoesOnIsScoredAnew();
    void aMonthThatIsLeftEmptyIsNotListed();
    void theKindOfGoodsDecidesByWhichRules();
    void anItemFileThatTellsNothingNewLeavesScoresAlone();
    void shopsAreScoredApart();
    void aStoreFromBeforeIsScoredWithItsFirstOrderFile();
    void aStoreFromBeforeKnowsWhoseScoresWereImported();
    void whatComesLateChangesNoConversion();
    void aKindThatIsToldLaterLeavesConvertedMonthsAlone();
    void importedScoresLeaveTheRestOfConvertedMonthsAlone();
    void ordersThatAreRepeatedLeaveConvertedMonthsAlone();
    void aStoreFromBeforeKeepsItsConvertedMonths();

private:
    [[nodiscard]] QStringList stored() { return storedScores(*m_database, m_shop); }
    [[nodiscard]] qint64 pointsOf(JstMonth month) { return ScoreStore(*m_database).monthPoints(m_shop, month)->total.value(); }
    void checkAll()
    {
        QCOMPARE(stored(), expectedScores(*m_database, m_shop));
        checkSums();
    }
    void checkSums() { QCOMPARE(scoreSums(*m_database), scoreSumsRecounted(*m_database)); }
    void markConverted(JstMonth month)
    {
        const QString id = QString::number(m_shop.value);
        QVERIFY(runSql(*m_database, QStringLiteral("INSERT INTO action VALUES (%1, 'convert', 'convert', 0)").arg(id)));
        QVERIFY(runSql(*m_database, QStringLiteral("INSERT INTO conversion VALUES (%1, %2, 'convert', 100, 100, 0, 0, 0)").arg(id).arg(month.number())));
    }

    std::unique_ptr<Database> m_database;
    ShopId m_shop;
    const JstMonth m_october = *JstMonth::of(2026, 10);
    const QDate m_day{2026, 10, 14};
    const QString m_first = QStringLiteral("1000000001");
    const QString m_second = QStringLiteral("1000000002");
};

namespace {

ScoreEvent importedScore(const QString &orderNumber, qint64 points, QDate day)
{
    ScoreEvent event = scoreEvent(day, QStringLiteral("700"), points);
    event.orderNumber = orderNumber;
    return event;
}

Item itemOf(GoodsKind kind)
{
    Item known = item(QStringLiteral("700"), QStringLiteral("Serum"));
    known.goodsKind = kind;
    return known;
}

} // namespace

void ScoreDerivationTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

void ScoreDerivationTest::anOrderWithoutImportedScoresIsScored()
{
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)}), 1, 0, 0);
    QCOMPARE(stored(), (QStringList{QStringLiteral("700|20261014|general|delivery|delivered_quickly|1000000001|0|1|2019-07-01/delivery_time/..2"),
                                    QStringLiteral("700|20261014|general|delivery|shipped_on_time|1000000001|0|3|2019-07-01/shipping_delay/..0")}));
    QCOMPARE(pointsOf(m_october), 4);
    const auto items = ScoreStore(*m_database).itemScores(m_shop, {m_october, {}, {}, {}}, {}, 10);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().delivery.value(), 4);
    QVERIFY(items->first().soldAsGeneral);
    checkAll();
}

void ScoreDerivationTest::itsItemIsKnownByTheOrdersName()
{
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)});
    QCOMPARE(ScoreStore(*m_database).itemScores(m_shop, {m_october, {}, {}, QStringLiteral("seru")}, {}, 10)->size(), 1);
    QVERIFY(!GoodsStore(*m_database).counts(m_shop, m_day)->hasGoods);
    // What the item file calls it stands from then on.
    imported(*m_database, m_shop, QList{item(QStringLiteral("700"), QStringLiteral("Night cream"))});
    imported(*m_database, m_shop, QList{deliveredOrder(m_second, m_day)});
    QCOMPARE(ScoreStore(*m_database).itemScores(m_shop, {m_october, {}, {}, {}}, {}, 10)->first().name, QStringLiteral("Night cream"));
}

void ScoreDerivationTest::importedScoresStandInThePlaceOfDerivedOnes()
{
    const QList<SalesOrder> orders{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day)};
    const QList<ScoreEvent> scores{importedScore(m_first, 30, m_day)};
    imported(*m_database, m_shop, orders);
    QCOMPARE(pointsOf(m_october), 8);
    COMPARE_COUNTS(imported(*m_database, m_shop, scores), 1, 0, 0);
    QCOMPARE(pointsOf(m_october), 34);
    const QStringList ordersFirst = stored();
    checkAll();

    init();
    imported(*m_database, m_shop, scores);
    imported(*m_database, m_shop, orders);
    QCOMPARE(pointsOf(m_october), 34);
    QCOMPARE(stored(), ordersFirst);
    checkAll();
}

void ScoreDerivationTest::scoresWithoutAnOrderNumberStandForTheirItemsMonth()
{
    SalesOrder returned = deliveredOrder(m_second, m_day);
    returned.state = SalesOrderState::Returned;
    const QList<SalesOrder> orders{deliveredOrder(m_first, m_day), returned, deliveredOrder(QStringLiteral("1000000003"), m_day.addMonths(1)),
                                   deliveredOrder(QStringLiteral("1000000004"), m_day, QStringLiteral("701"))};
    const QList<ScoreEvent> scores{importedScore({}, 30, m_day.addDays(5))};
    imported(*m_database, m_shop, orders);
    QCOMPARE(pointsOf(m_october), 7);
    COMPARE_COUNTS(imported(*m_database, m_shop, scores), 1, 0, 0);
    QCOMPARE(pointsOf(m_october), 30 - 5 + 4);
    QCOMPARE(pointsOf(m_october.next()), 4);
    const QStringList ordersFirst = stored();
    checkAll();

    init();
    imported(*m_database, m_shop, scores);
    imported(*m_database, m_shop, orders);
    QCOMPARE(stored(), ordersFirst);
    checkAll();
}

void ScoreDerivationTest::anImportedScoreStandsForItsWholeOrder()
{
    SalesOrder returned = deliveredOrder(m_first, m_day);
    returned.state = SalesOrderState::Returned;
    imported(*m_database, m_shop, QList{returned});
    QCOMPARE(pointsOf(m_october), 4 - 5);
    ScoreEvent score = importedScore(m_first, 20, m_day);
    score.component = ScoreComponent::Review;
    imported(*m_database, m_shop, QList{score});
    QCOMPARE(pointsOf(m_october), 20);
    checkAll();
    score.component = ScoreComponent::Claim;
    score.points = -30;
    imported(*m_database, m_shop, QList{score});
    QCOMPARE(pointsOf(m_october), -30 + 20);
    checkAll();
}

void ScoreDerivationTest::theSameFileAgainChangesNothing()
{
    const QList<SalesOrder> orders{deliveredOrder(m_first, m_day)};
    imported(*m_database, m_shop, orders);
    const QStringList before = stored() + scoreSums(*m_database);
    COMPARE_COUNTS(imported(*m_database, m_shop, orders), 0, 0, 1);
    QCOMPARE(stored() + scoreSums(*m_database), before);
}

void ScoreDerivationTest::anOrderThatGoesOnIsScoredAnew()
{
    SalesOrder order = deliveredOrder(m_first, m_day);
    order.state = SalesOrderState::InDelivery;
    order.deliveredOn.reset();
    imported(*m_database, m_shop, QList{order});
    QCOMPARE(pointsOf(m_october), 3);
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)});
    QCOMPARE(pointsOf(m_october), 4);
    order = deliveredOrder(m_first, m_day);
    order.state = SalesOrderState::Returned;
    imported(*m_database, m_shop, QList{order});
    QCOMPARE(pointsOf(m_october), -1);
    checkAll();
}

void ScoreDerivationTest::aMonthThatIsLeftEmptyIsNotListed()
{
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)});
    imported(*m_database, m_shop, QList{importedScore(m_first, 30, m_day.addMonths(1))});
    QCOMPARE(*ScoreStore(*m_database).scoreMonths(m_shop), QList{m_october.next()});
    QVERIFY(ScoreStore(*m_database).itemScores(m_shop, {m_october, {}, {}, {}}, {}, 10)->isEmpty());
    checkAll();
}

void ScoreDerivationTest::theKindOfGoodsDecidesByWhichRules()
{
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day, QStringLiteral("701"))});
    QCOMPARE(pointsOf(m_october), 8);
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::Reserve)});
    QCOMPARE(pointsOf(m_october), 7);
    checkAll();
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::General)});
    QCOMPARE(pointsOf(m_october), 8);
    checkAll();
}

void ScoreDerivationTest::anItemFileThatTellsNothingNewLeavesScoresAlone()
{
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::Reserve)});
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)});
    QCOMPARE(pointsOf(m_october), 3);
    imported(*m_database, m_shop, QList{item(QStringLiteral("700"), QStringLiteral("Renamed"))});
    QCOMPARE(pointsOf(m_october), 3);
    checkAll();
}

void ScoreDerivationTest::shopsAreScoredApart()
{
    const ShopId other = addShop(*m_database, QStringLiteral("other"));
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day)});
    imported(*m_database, other, QList{deliveredOrder(m_first, m_day)});
    imported(*m_database, other, QList{importedScore(m_first, 30, m_day)});
    imported(*m_database, other, QList{itemOf(GoodsKind::Reserve)});
    QCOMPARE(pointsOf(m_october), 4);
    QCOMPARE(ScoreStore(*m_database).monthPoints(other, m_october)->total.value(), 30);
    checkAll();
}

void ScoreDerivationTest::aStoreFromBeforeIsScoredWithItsFirstOrderFile()
{
    // Orders as an earlier version left them.
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day)});
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM score_event")));
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM score_month")));
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM item_score_month")));
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM score_derivation")));
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::Reserve)});
    imported(*m_database, m_shop, QList{importedScore(m_second, 30, m_day)});
    QCOMPARE(stored(), QStringList());
    QCOMPARE(pointsOf(m_october), 30);
    imported(*m_database, m_shop, QList{deliveredOrder(QStringLiteral("1000000003"), m_day)});
    QCOMPARE(pointsOf(m_october), 36);
    checkAll();
}

void ScoreDerivationTest::aStoreFromBeforeKnowsWhoseScoresWereImported()
{
    imported(*m_database, m_shop, QList{importedScore(m_first, 30, m_day), importedScore({}, 1, m_day)});
    ScoreEvent review = importedScore(m_second, 1, m_day);
    review.component = ScoreComponent::Review;
    imported(*m_database, m_shop, QList{review});
    const QString read = QStringLiteral("SELECT order_number, 'all' FROM scored_order "
                                        "UNION ALL SELECT item_number || month, component FROM scored_item_month");
    const QStringList noted = rowsOf(*m_database, read, 2);
    QCOMPARE(noted, (QStringList{m_first + QStringLiteral("|all"), m_second + QStringLiteral("|all"), QStringLiteral("700202610|delivery")}));
    // The migration's own words.
    QFile migration(QStringLiteral(":/migrations/0007_score_rules.sql"));
    QVERIFY(migration.open(QIODevice::ReadOnly));
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM scored_order")));
    QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM scored_item_month")));
    for (const QString &statement : QString::fromUtf8(migration.readAll()).split(QStringLiteral("\n--;;\n"))) {
        if (statement.contains(QLatin1String("INSERT INTO scored_")))
            QVERIFY(runSql(*m_database, statement));
    }
    QCOMPARE(rowsOf(*m_database, read, 2), noted);
}

void ScoreDerivationTest::whatComesLateChangesNoConversion()
{
    const auto wallet = Wallet::open(QStringLiteral(":memory:"), Database::Mode::OpenOrCreate);
    QVERIFY(wallet);
    const StandingClock clock(jst::at({2026, 11, 21}, QTime(10, 0)));
    const auto shop = (*wallet)->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, {}}, clock);
    QVERIFY(shop);
    QList<SalesOrder> orders;
    for (int i = 0; i < 30; ++i)
        orders << deliveredOrder(QString::number(1'000'000'000 + i), m_day);
    imported((*wallet)->database(), *shop, orders);
    const auto receipt = (*wallet)->conversions.convert(*shop, {QStringLiteral("convert"), {}, {}}, clock);
    QVERIFY(receipt);
    QCOMPARE(receipt->quote.points.value(), 120);
    SalesOrder returned = orders.first();
    returned.state = SalesOrderState::Returned;
    imported((*wallet)->database(), *shop, QList{returned});
    const auto offer = (*wallet)->conversions.offer(*shop, clock.now());
    QCOMPARE(offer->latePoints.value(), -5);
    QCOMPARE(offer->done->quote, receipt->quote);
}

void ScoreDerivationTest::aKindThatIsToldLaterLeavesConvertedMonthsAlone()
{
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day.addMonths(1))});
    markConverted(m_october);
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::Reserve)});
    QCOMPARE(pointsOf(m_october), 4);
    QCOMPARE(pointsOf(m_october.next()), 3);
    checkSums();
    // An order that tells something new itself is scored by what is known now.
    SalesOrder returned = deliveredOrder(m_first, m_day);
    returned.state = SalesOrderState::Returned;
    imported(*m_database, m_shop, QList{returned});
    checkAll();
}

void ScoreDerivationTest::importedScoresLeaveTheRestOfConvertedMonthsAlone()
{
    imported(*m_database, m_shop, QList{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day)});
    markConverted(m_october);
    imported(*m_database, m_shop, QList{itemOf(GoodsKind::Reserve)});
    ScoreEvent claim = importedScore(m_first, -30, m_day);
    claim.component = ScoreComponent::Claim;
    imported(*m_database, m_shop, QList{claim});
    QCOMPARE(pointsOf(m_october), 4 - 30);
    checkSums();
}

void ScoreDerivationTest::ordersThatAreRepeatedLeaveConvertedMonthsAlone()
{
    const QList<SalesOrder> orders{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day)};
    imported(*m_database, m_shop, orders);
    markConverted(m_october);
    // Scores as a version with other rules has left them.
    const auto leave = [this](const QString &sql) { QVERIFY(runSql(*m_database, sql)); };
    leave(QStringLiteral("UPDATE score_event SET points = points + 10"));
    leave(QStringLiteral("UPDATE score_month SET points = points + 40"));
    leave(QStringLiteral("UPDATE item_score_month SET delivery = delivery + 40"));
    checkSums();
    COMPARE_COUNTS(imported(*m_database, m_shop, orders), 0, 0, 2);
    QCOMPARE(pointsOf(m_october), 48);
    SalesOrder changed = orders.first();
    changed.state = SalesOrderState::Returned;
    COMPARE_COUNTS(imported(*m_database, m_shop, QList{changed, orders.last()}), 0, 1, 1);
    QCOMPARE(pointsOf(m_october), 4 - 5 + 24);
    checkSums();
}

void ScoreDerivationTest::aStoreFromBeforeKeepsItsConvertedMonths()
{
    const QList<SalesOrder> orders{deliveredOrder(m_first, m_day), deliveredOrder(m_second, m_day.addMonths(1))};
    imported(*m_database, m_shop, orders);
    for (const auto &table : {QStringLiteral("score_event"), QStringLiteral("score_month"), QStringLiteral("item_score_month"),
                              QStringLiteral("score_derivation")})
        QVERIFY(runSql(*m_database, QStringLiteral("DELETE FROM %1").arg(table)));
    markConverted(m_october);
    imported(*m_database, m_shop, orders + QList{deliveredOrder(QStringLiteral("1000000003"), m_day)});
    // Of October there is what the new order gives; the rest is as it was.
    QCOMPARE(pointsOf(m_october), 4);
    QCOMPARE(pointsOf(m_october.next()), 4);
    checkSums();
}

QTEST_GUILESS_MAIN(ScoreDerivationTest)
#include "score_derivation_test.moc"
