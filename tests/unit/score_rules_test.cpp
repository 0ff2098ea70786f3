#include "domain/score_rules.h"

#include <QTest>

using namespace console;

/// Rule sets, and the scores that they give an order.
class ScoreRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedSetIsAChosenSampleAndSound();
    void anOrderInTimeScoresForShippingAndDelivery();
    void lateShippingCostsByBusinessDays_data();
    void lateShippingCostsByBusinessDays();
    void reserveGoodsHaveRulesOfTheirOwn();
    void aCancelledOrderHasItsClaimScoreAlone();
    void aReturnedOrderKeepsItsDeliveryScores();
    void whatIsNotKnownScoresNothing();
    void eachScoreIsByTheSetThatHoldsOnItsDay();
    void ofSetsWithTheSameDayTheLastCounts();
    void anEmptySetDerivesNothing();
    void scoresOfOneNameOnOneDayAreToldApart();
    void problemsAreToldByPlaceAndPrecedence();
    void unboundedRulesOverlapWithEverything();
    void ruleNamesAreReadBack();
    void otherTextsAreNoRuleNames_data();
    void otherTextsAreNoRuleNames();
    void anIncompleteListOfSetsIsRefused_data();
    void anIncompleteListOfSetsIsRefused();
};

namespace {

const QDate planned(2026, 10, 14); // a Wednesday

ScoredOrder delivered(QDate shipped, QDate at)
{
    return {QStringLiteral("1000000001"), QStringLiteral("700"), GoodsKind::General, SalesOrderState::Delivered, planned.addDays(-3), planned, shipped, at};
}

QStringList told(const QList<ScoreEvent> &scores)
{
    QStringList lines;
    for (const ScoreEvent &score : scores) {
        lines << QStringLiteral("%1 %2 %3 %4").arg(score.date.toString(Qt::ISODate), codeIn(scoreComponentCodes, score.component), score.event)
                     .arg(score.points);
    }
    return lines;
}

QStringList derived(const ScoredOrder &order, const ScoreRuleBook &rules = ScoreRuleBook::shipped())
{
    return told(deriveScores(order, rules, BusinessCalendar::ofJapan()));
}

ScoreRule rule(ScoreMeasure measure, std::optional<int> from, std::optional<int> to, const char *event, qint64 points = 1)
{
    return {GoodsKind::General, measure, from, to, QLatin1String(event), points};
}

} // namespace

void ScoreRulesTest::theShippedSetIsAChosenSampleAndSound()
{
    const QList<ScoreRuleSet> &sets = ScoreRuleBook::shipped().sets();
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().validFrom, scoreSystemStart);
    QVERIFY(sets.first().isChosenSample);
    QVERIFY(problemsOf(sets.first().rules).isEmpty());
}

void ScoreRulesTest::anOrderInTimeScoresForShippingAndDelivery()
{
    const auto scores = deriveScores(delivered(planned, planned.addDays(1)), ScoreRuleBook::shipped(), BusinessCalendar::ofJapan());
    QCOMPARE(told(scores), (QStringList{QStringLiteral("2026-10-14 delivery shipped_on_time 3"), QStringLiteral("2026-10-15 delivery delivered_quickly 1")}));
    QCOMPARE(scores.first().rule, QStringLiteral("2019-07-01/shipping_delay/..0"));
    QCOMPARE(scores.last().rule, QStringLiteral("2019-07-01/delivery_time/..2"));
    QCOMPARE(scores.first().orderNumber, QStringLiteral("1000000001"));
    QCOMPARE(scores.first().itemNumber, QStringLiteral("700"));
}

void ScoreRulesTest::lateShippingCostsByBusinessDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("score");
    QTest::newRow("earlier") << -3 << "shipped_on_time 3";
    QTest::newRow("the day after") << 1 << "shipped_late -2";
    QTest::newRow("two days after") << 2 << "shipped_late -2";
    QTest::newRow("over the weekend") << 4 << "shipped_late -2";
    QTest::newRow("the Monday after") << 5 << "shipped_very_late -5";
    QTest::newRow("weeks after") << 30 << "shipped_very_late -5";
}

void ScoreRulesTest::lateShippingCostsByBusinessDays()
{
    QFETCH(int, days);
    QFETCH(QString, score);
    const QDate shipped = planned.addDays(days);
    ScoredOrder order = delivered(shipped, {});
    order.deliveredOn.reset();
    order.state = SalesOrderState::InDelivery;
    QCOMPARE(derived(order), QStringList{shipped.toString(Qt::ISODate) + QStringLiteral(" delivery ") + score});
}

void ScoreRulesTest::reserveGoodsHaveRulesOfTheirOwn()
{
    ScoredOrder order = delivered(planned.addDays(5), planned.addDays(20));
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-19 delivery shipped_very_late -5")});
    order.goodsKind = GoodsKind::Reserve;
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-19 delivery shipped_late -1")});
}

void ScoreRulesTest::aCancelledOrderHasItsClaimScoreAlone()
{
    ScoredOrder order = delivered(planned, planned.addDays(1));
    order.state = SalesOrderState::Cancelled;
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-14 claim cancelled -5")});
    order.shipPlannedOn.reset();
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-11 claim cancelled -5")});
    order.orderedOn.reset();
    QCOMPARE(derived(order), QStringList());
}

void ScoreRulesTest::aReturnedOrderKeepsItsDeliveryScores()
{
    ScoredOrder order = delivered(planned, planned.addDays(1));
    order.state = SalesOrderState::Returned;
    QCOMPARE(derived(order), (QStringList{QStringLiteral("2026-10-14 delivery shipped_on_time 3"), QStringLiteral("2026-10-15 delivery delivered_quickly 1"),
                                          QStringLiteral("2026-10-15 claim returned -5")}));
    order.deliveredOn.reset();
    order.shipPlannedOn.reset();
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-14 claim returned -5")});
    order.shippedOn.reset();
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-11 claim returned -5")});
}

void ScoreRulesTest::whatIsNotKnownScoresNothing()
{
    ScoredOrder order = delivered(planned, planned.addDays(1));
    order.shipPlannedOn.reset();
    QCOMPARE(derived(order), QStringList{QStringLiteral("2026-10-15 delivery delivered_quickly 1")});
    order.shippedOn.reset();
    QCOMPARE(derived(order), QStringList());
    order = delivered(planned, planned.addDays(1));
    order.itemNumber.clear();
    QCOMPARE(derived(order), QStringList());
    order = delivered(QDate(2019, 6, 28), QDate(2019, 7, 1));
    QCOMPARE(derived(order), QStringList{QStringLiteral("2019-07-01 delivery delivered_quickly 1")});
}

void ScoreRulesTest::eachScoreIsByTheSetThatHoldsOnItsDay()
{
    const ScoreRuleSet later{planned.addDays(1), false, {rule(ScoreMeasure::ShippingDelay, {}, {}, "sent", 7), rule(ScoreMeasure::DeliveryTime, {}, {}, "there", 9)}};
    const ScoreRuleBook book(QList<ScoreRuleSet>{later} + ScoreRuleBook::shipped().sets());
    QCOMPARE(book.sets().last().validFrom, later.validFrom);
    QCOMPARE(book.setOn(planned), &book.sets().first());
    QCOMPARE(book.setOn(planned.addDays(1)), &book.sets().last());
    QCOMPARE(book.setOn(scoreSystemStart.addDays(-1)), nullptr);
    QCOMPARE(derived(delivered(planned, planned.addDays(1)), book),
             (QStringList{QStringLiteral("2026-10-14 delivery shipped_on_time 3"), QStringLiteral("2026-10-15 delivery there 9")}));
}

void ScoreRulesTest::ofSetsWithTheSameDayTheLastCounts()
{
    const ScoreRuleSet first{planned, false, {rule(ScoreMeasure::ShippingDelay, {}, {}, "first")}};
    const ScoreRuleSet second{planned, false, {rule(ScoreMeasure::ShippingDelay, {}, {}, "second")}};
    const ScoreRuleBook book({first, second});
    QCOMPARE(book.sets(), QList<ScoreRuleSet>{second});
    QCOMPARE(derived(delivered(planned, planned), book), QStringList{QStringLiteral("2026-10-14 delivery second 1")});
}

void ScoreRulesTest::anEmptySetDerivesNothing()
{
    const ScoreRuleBook book(ScoreRuleBook::shipped().sets() + QList<ScoreRuleSet>{{planned, false, {}}});
    QCOMPARE(derived(delivered(planned, planned.addDays(1)), book), QStringList());
}

void ScoreRulesTest::scoresOfOneNameOnOneDayAreToldApart()
{
    const ScoreRuleBook book({{planned, false, {rule(ScoreMeasure::ShippingDelay, {}, {}, "ok", 2), rule(ScoreMeasure::DeliveryTime, {}, {}, "ok", 3)}}});
    const auto scores = deriveScores(delivered(planned, planned), book, BusinessCalendar::ofJapan());
    QCOMPARE(scores.size(), 2);
    QCOMPARE(scores.first().ordinal, 0);
    QCOMPARE(scores.last().ordinal, 1);
    QCOMPARE(deriveScores(delivered(planned, planned.addDays(1)), book, BusinessCalendar::ofJapan()).last().ordinal, 0);
}

void ScoreRulesTest::problemsAreToldByPlaceAndPrecedence()
{
    using Problems = QList<std::pair<qsizetype, ScoreRuleProblem>>;
    const QString longest(40, u'a');
    ScoreRule tooLong = rule(ScoreMeasure::Cancelled, 3, 1, "x", 5'000);
    tooLong.event = longest + u'a';
    ScoreRule reserve = rule(ScoreMeasure::ShippingDelay, {}, 0, "reserve");
    reserve.goodsKind = GoodsKind::Reserve;
    const QList<ScoreRule> rules{
        rule(ScoreMeasure::ShippingDelay, {}, 0, "shipped_on_time", 1'000),
        rule(ScoreMeasure::ShippingDelay, 3, 1, "inverted", 5'000),
        rule(ScoreMeasure::ShippingDelay, 0, 2, "overlaps", 5'000),
        tooLong,
        rule(ScoreMeasure::ShippingDelay, 3, {}, "Late"),
        rule(ScoreMeasure::Returned, 1, {}, "returned"),
        rule(ScoreMeasure::Returned, {}, {}, "returned_2"),
        rule(ScoreMeasure::DeliveryTime, 1, 1, "", 0),
        rule(ScoreMeasure::DeliveryTime, 5, 5, "far", -1'001),
        reserve,
    };
    QCOMPARE(problemsOf(rules), (Problems{{1, ScoreRuleProblem::RangeInverted},
                                          {2, ScoreRuleProblem::RangesOverlap},
                                          {3, ScoreRuleProblem::EventNameInvalid},
                                          {4, ScoreRuleProblem::EventNameInvalid},
                                          {5, ScoreRuleProblem::RangeNotAllowed},
                                          {6, ScoreRuleProblem::RangesOverlap},
                                          {7, ScoreRuleProblem::EventNameInvalid},
                                          {8, ScoreRuleProblem::PointsOutOfRange}}));
}

void ScoreRulesTest::unboundedRulesOverlapWithEverything()
{
    const auto overlaps = [](const ScoreRule &one, const ScoreRule &other) { return problemsOf({one, other}).size() == 1; };
    QVERIFY(overlaps(rule(ScoreMeasure::DeliveryTime, {}, {}, "a"), rule(ScoreMeasure::DeliveryTime, 90, 91, "b")));
    QVERIFY(overlaps(rule(ScoreMeasure::DeliveryTime, 3, {}, "a"), rule(ScoreMeasure::DeliveryTime, {}, 3, "b")));
    QVERIFY(!overlaps(rule(ScoreMeasure::DeliveryTime, 3, {}, "a"), rule(ScoreMeasure::DeliveryTime, {}, 2, "b")));
    QVERIFY(!overlaps(rule(ScoreMeasure::DeliveryTime, {}, {}, "a"), rule(ScoreMeasure::ShippingDelay, {}, {}, "b")));
}

void ScoreRulesTest::ruleNamesAreReadBack()
{
    const ScoreRuleSet set{{2026, 11, 1}, false, {}};
    const QList<std::pair<ScoreRule, QString>> names{
        {rule(ScoreMeasure::ShippingDelay, {}, 0, "a"), QStringLiteral("2026-11-01/shipping_delay/..0")},
        {rule(ScoreMeasure::ShippingDelay, -2, {}, "a"), QStringLiteral("2026-11-01/shipping_delay/-2..")},
        {rule(ScoreMeasure::DeliveryTime, {}, {}, "a"), QStringLiteral("2026-11-01/delivery_time/..")},
        {rule(ScoreMeasure::DeliveryTime, 1, 12, "a"), QStringLiteral("2026-11-01/delivery_time/1..12")},
        {rule(ScoreMeasure::Cancelled, {}, {}, "a"), QStringLiteral("2026-11-01/cancelled")},
        {rule(ScoreMeasure::Returned, {}, {}, "a"), QStringLiteral("2026-11-01/returned")},
    };
    for (const auto &[told, name] : names) {
        QCOMPARE(nameOf(set, told), name);
        const auto read = scoreRuleNameFrom(name);
        QVERIFY(read);
        QCOMPARE(*read, (ScoreRuleName{set.validFrom, told.measure, told.fromDays, told.toDays}));
    }
}

void ScoreRulesTest::otherTextsAreNoRuleNames_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-11-01", "2026-11-01/", "2026-11-01/shipping_delay", "2026-11-01/shipping_delay/", "2026-11-01/shipping_delay/0",
                             "2026-11-01/cancelled/..", "2026-11-31/cancelled", "2026-11-01/lost", "2026-11-01/shipping_delay/..00",
                             "2026-11-01/shipping_delay/..99999999999", "2026-11-01/shipping_delay/..9999999999", "2026-11-01/cancelled\n",
                             "x2026-11-01/cancelled"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void ScoreRulesTest::otherTextsAreNoRuleNames()
{
    QFETCH(QString, text);
    QVERIFY(!scoreRuleNameFrom(text));
}

void ScoreRulesTest::anIncompleteListOfSetsIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto list = [](const QByteArray &rules, const QByteArray &from = "2026-01-01", const QByteArray &chosen = "true") {
        return "{\"isChosen\": " + chosen + ", \"sets\": [{\"validFrom\": \"" + from + "\", \"rules\": [" + rules + "]}]}";
    };
    const QByteArray sound = R"({"goodsKind": "general", "measure": "cancelled", "event": "cancelled", "points": -5})";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no sets") << QByteArray("{\"isChosen\": true, \"sets\": []}");
    QTest::newRow("not told whether it is chosen") << list(sound, "2026-01-01", "1");
    QTest::newRow("no such day") << list(sound, "2026-02-30");
    QTest::newRow("overlapping") << list(sound + ", " + sound);
    QTest::newRow("unknown goods") << list(QByteArray(sound).replace("general", "used"));
    QTest::newRow("unknown measure") << list(QByteArray(sound).replace("\"cancelled\", \"event", "\"lost\", \"event"));
    QTest::newRow("points not whole") << list(QByteArray(sound).replace("-5", "-5.5"));
    QTest::newRow("no points") << list(QByteArray(sound).replace(", \"points\": -5", ""));
    QTest::newRow("days not whole") << list(QByteArray(sound).replace("\"cancelled\", \"event", "\"shipping_delay\", \"toDays\": 1.5, \"event"));
    QVERIFY(ScoreRuleBook::fromJson(list(sound)));
}

void ScoreRulesTest::anIncompleteListOfSetsIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ScoreRuleBook::fromJson(json));
}

QTEST_GUILESS_MAIN(ScoreRulesTest)
#include "score_rules_test.moc"
