#include "control/score_rules_controller.h"

#include "support/chance.h"
#include "support/points_desk.h"
#include "support/score_rule_drafts.h"
#include "support/scored_orders.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const QDate firstOpen(2026, 10, 1); // the clock stands at 2026-11-21
const ScoreRuleSetId shippedId{QDate(2019, 7, 1), 0};

} // namespace

/// Rule sets as the page sees them: the list, a draft with its steps, the preview and saving. The machine stands in New York.
class ScoreRulesControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theShippedSetIsShownAndMarked();
    void aDraftIsACopyOfTheNewestSetFromTheFirstOpenDay();
    void aDayBeforeTheOpenMonthSaysWhy();
    void rulesAreAddedCopiedAndRemoved();
    void anyNumberOfStepsIsUndoneAndRedone();
    void typingADayIsOneStep();
    void problemsKeepTheDraftFromBeingSaved();
    void lookingAtAnotherSetKeepsTheDraft();
    void givingUpShowsTheNewestSetAgain();

    void thePreviewShowsTheMonthBeforeAndAfter();
    void aDraftLikeTheShippedSetChangesNothing();
    void anEditMakesThePreviewStale();
    void aCancelledPreviewShowsNothing();
    void anEditEndsThePreviewThatRuns();

    void aSavedSetIsSelectedAndAnnounced();
    void aSetOfTheSameDayReplacesTheEarlierOne();
    void aLaterSetEndsTheDraft();
    void theDifferenceCountsRules();
    void aRefusalKeepsTheDraft();
    void anotherShopHasNoDraft();
};

void ScoreRulesControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void ScoreRulesControllerTest::theShippedSetIsShownAndMarked()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    const ScoreRulesState &state = controller.state();
    QCOMPARE(state.sets.value->size(), 1);
    QVERIFY(state.sets.value->first().set.isChosenSample);
    QVERIFY(!state.sets.value->first().savedAt);
    QVERIFY(!state.sets.value->first().validTo);
    QVERIFY(state.selected == shippedId);
    QVERIFY(!state.draft);
    QCOMPARE(controller.shownRules().size(), state.sets.value->first().set.rules.size());
    QCOMPARE(*state.firstOpenDay.value, firstOpen);
}

void ScoreRulesControllerTest::aDraftIsACopyOfTheNewestSetFromTheFirstOpenDay()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    const ScoreRulesState &state = controller.state();
    QVERIFY(state.showsDraft());
    QVERIFY(state.isSound());
    QVERIFY(!state.isChanged);
    QVERIFY(!state.canUndo);
    QCOMPARE(state.draft->validFrom, firstOpen);
    QVERIFY(state.draft->rules == ScoreRuleBook::shipped().sets().last().rules);
}

void ScoreRulesControllerTest::aDayBeforeTheOpenMonthSaysWhy()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 5), 500);
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setValidFrom(QDate(2026, 9, 30));
    QVERIFY(controller.state().dayProblem == ScoreRuleDayProblem::MonthPast);
    QVERIFY(!controller.state().isSound());

    const ConversionOffer offer = desk.offer();
    QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), offer.month, offer.quote.points}, desk.clock));
    desk.session.announceChange();
    controller.setValidFrom(QDate(2026, 10, 31));
    QVERIFY(controller.state().dayProblem == ScoreRuleDayProblem::MonthConverted);
    QCOMPARE(*controller.state().firstOpenDay.value, QDate(2026, 11, 1));
    controller.setValidFrom(QDate(2026, 11, 1));
    QVERIFY(!controller.state().dayProblem);
    QVERIFY(controller.state().isSound());
}

void ScoreRulesControllerTest::rulesAreAddedCopiedAndRemoved()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.addRule(0), -1); // no draft
    controller.beginDraft();
    const QList<ScoreRule> before = controller.state().draft->rules;
    QCOMPARE(controller.addRule(2), 3);
    QCOMPARE(controller.state().draft->rules.at(3).measure, before.at(2).measure);
    QVERIFY(controller.state().draft->rules.at(3).event.isEmpty());
    controller.removeRule(3);
    QVERIFY(controller.state().draft->rules == before);
    QCOMPARE(controller.copyRule(0), 1);
    QVERIFY(controller.state().draft->rules.at(1) == before.first());
    QCOMPARE(controller.addRule(-1), before.size() + 1); // nothing chosen: at the end
    controller.removeRule(99);
    QCOMPARE(controller.state().draft->rules.size(), before.size() + 2);
}

void ScoreRulesControllerTest::anyNumberOfStepsIsUndoneAndRedone()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    samples::Chance chance("rules");
    QList<ScoreRuleDraftContent> states{*controller.state().draft};
    for (int i = 0; i < 60; ++i) {
        const qsizetype size = controller.state().draft->rules.size();
        const qsizetype row = chance.between(0, size) - 1;
        switch (chance.between(1, 4)) {
        case 1:
            controller.addRule(row);
            break;
        case 2:
            controller.removeRule(row);
            break;
        case 3:
            controller.copyRule(row);
            break;
        default:
            if (row >= 0) {
                ScoreRule rule = controller.state().draft->rules.at(row);
                rule.points = chance.between(-1'000, 1'000);
                controller.setRule(row, rule);
            }
        }
        if (*controller.state().draft != states.last())
            states.append(*controller.state().draft);
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        controller.undo();
        QVERIFY(*controller.state().draft == states.at(i));
    }
    QVERIFY(!controller.state().canUndo);
    QVERIFY(!controller.state().isChanged);
    controller.undo();
    for (qsizetype i = 1; i < states.size(); ++i) {
        controller.redo();
        QVERIFY(*controller.state().draft == states.at(i));
    }
}

void ScoreRulesControllerTest::typingADayIsOneStep()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.setValidFrom(QDate(2026, 11, 1));
    controller.setValidFrom(QDate(2026, 12, 1));
    controller.undo();
    QCOMPARE(controller.state().draft->validFrom, firstOpen);
    controller.redo();
    QCOMPARE(controller.state().draft->validFrom, QDate(2026, 12, 1));
}

void ScoreRulesControllerTest::problemsKeepTheDraftFromBeingSaved()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    const qsizetype row = controller.copyRule(inTimeRule(controller.state().draft->rules));
    QCOMPARE(controller.state().problems.size(), 1);
    QCOMPARE(controller.state().problems.first().first, row);
    QVERIFY(controller.state().problems.first().second == ScoreRuleProblem::RangesOverlap);
    controller.preview();
    controller.askToSave();
    QVERIFY(!controller.state().isPreviewing);
    QVERIFY(!controller.state().isAskingToSave);
    controller.undo();
    QVERIFY(controller.state().isSound());
}

void ScoreRulesControllerTest::lookingAtAnotherSetKeepsTheDraft()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    givePointsInTime(controller, 9);
    controller.select(shippedId);
    QVERIFY(!controller.state().showsDraft());
    QCOMPARE(controller.shownRules().at(inTimeRule(controller.shownRules())).points, 3);
    controller.refresh();
    controller.beginDraft();
    QVERIFY(controller.state().showsDraft());
    QCOMPARE(controller.shownRules().at(inTimeRule(controller.shownRules())).points, 9);
}

void ScoreRulesControllerTest::givingUpShowsTheNewestSetAgain()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    givePointsInTime(controller, 9);
    QVERIFY(controller.state().isChanged);
    controller.giveUpDraft();
    QVERIFY(!controller.state().draft);
    QVERIFY(controller.state().selected == shippedId);
    controller.beginDraft();
    QVERIFY(!controller.state().isChanged);
}

void ScoreRulesControllerTest::thePreviewShowsTheMonthBeforeAndAfter()
{
    PointsDesk desk;
    desk.import(ordersInTime(6));
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    givePointsInTime(controller, 10);
    controller.preview();
    QVERIFY(controller.state().isPreviewing);
    QTRY_VERIFY(!controller.state().isPreviewing);
    QVERIFY(!controller.state().isPreviewStale);
    QVERIFY(controller.state().preview.value);
    const ScoreRulePreview &preview = *controller.state().preview.value;
    QCOMPARE(preview.derivedOrders, 6);
    QCOMPARE(preview.months.size(), 1);
    QCOMPARE(preview.months.first().month.text(), QStringLiteral("2026-10"));
    QCOMPARE(preview.months.first().deliveryBefore.value(), 18);
    QCOMPARE(preview.months.first().deliveryAfter.value(), 60);
    QCOMPARE(preview.months.first().changedScores, 6);
    QCOMPARE(preview.items.size(), 3);
    // Nothing was written.
    QCOMPARE(desk.offer().quote.points.value(), 18);
}

void ScoreRulesControllerTest::aDraftLikeTheShippedSetChangesNothing()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.preview();
    QTRY_VERIFY(!controller.state().isPreviewing);
    for (const ScoreRuleEffect &effect : controller.state().preview.value->months) {
        QCOMPARE(effect.changedScores, 0);
        QCOMPARE(effect.totalBefore.value(), effect.totalAfter.value());
    }
}

void ScoreRulesControllerTest::anEditMakesThePreviewStale()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.preview();
    QTRY_VERIFY(controller.state().preview.value);
    givePointsInTime(controller, 10);
    QVERIFY(controller.state().isPreviewStale);
    controller.undo(); // it is again what was previewed
    QVERIFY(!controller.state().isPreviewStale);
    desk.session.announceChange();
    QVERIFY(controller.state().isPreviewStale);
    controller.preview();
    QTRY_VERIFY(!controller.state().isPreviewing);
    QVERIFY(!controller.state().isPreviewStale);
}

void ScoreRulesControllerTest::aCancelledPreviewShowsNothing()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.preview();
    controller.cancelPreview();
    QVERIFY(!controller.state().isPreviewing);
    // Long work comes back in order: once a later reading is there, the given up one would be.
    bool isThrough = false;
    desk.longWork.run(
        this, [](Wallet &) -> StoreResult<int> { return 0; }, [&isThrough](const StoreResult<int> &) { isThrough = true; });
    QTRY_VERIFY(isThrough);
    QVERIFY(!controller.state().preview.value);
}

void ScoreRulesControllerTest::anEditEndsThePreviewThatRuns()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    controller.preview();
    givePointsInTime(controller, 10);
    QVERIFY(!controller.state().isPreviewing);
    QVERIFY(controller.state().isPreviewStale);
    controller.preview();
    QTRY_VERIFY(controller.state().preview.value);
}

void ScoreRulesControllerTest::aSavedSetIsSelectedAndAnnounced()
{
    PointsDesk desk;
    desk.import(ordersInTime(4));
    ScoreRulesController controller(desk.desk);
    QSignalSpy saved(&controller, &ScoreRulesController::saved);
    QSignalSpy announced(&desk.session, &Session::bookChanged);
    controller.refresh();
    controller.beginDraft();
    givePointsInTime(controller, 10);
    controller.askToSave();
    QVERIFY(controller.state().isAskingToSave);
    QVERIFY(controller.state().isPreviewing);
    QCOMPARE(controller.state().difference.changed, 1);
    controller.save();
    controller.save(); // a second press
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(announced.size(), 1);
    const ScoreRulesState &state = controller.state();
    QVERIFY(!state.draft);
    QVERIFY(state.selected == (ScoreRuleSetId{firstOpen, 1}));
    QCOMPARE(state.sets.value->size(), 2);
    QVERIFY(state.sets.value->first().savedAt == desk.clock.now());
    QCOMPARE(*state.sets.value->last().validTo, firstOpen.addDays(-1));
    QCOMPARE(desk.offer().quote.points.value(), 40);
}

void ScoreRulesControllerTest::aSetOfTheSameDayReplacesTheEarlierOne()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    QSignalSpy saved(&controller, &ScoreRulesController::saved);
    controller.refresh();
    for (int i = 1; i <= 2; ++i) {
        controller.beginDraft();
        controller.askToSave();
        controller.save();
        QTRY_COMPARE(saved.size(), i);
    }
    const auto &sets = *controller.state().sets.value;
    QCOMPARE(sets.size(), 3);
    QVERIFY(sets.at(0).id == (ScoreRuleSetId{firstOpen, 2}));
    QVERIFY(!sets.at(0).isReplaced);
    QVERIFY(sets.at(1).isReplaced);
    QVERIFY(!sets.at(2).isReplaced);
    QCOMPARE(*sets.at(2).validTo, firstOpen.addDays(-1));
}

void ScoreRulesControllerTest::aLaterSetEndsTheDraft()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    QSignalSpy saved(&controller, &ScoreRulesController::saved);
    controller.refresh();
    controller.beginDraft();
    controller.setValidFrom(QDate(2027, 1, 1));
    controller.askToSave();
    controller.save();
    QTRY_COMPARE(saved.size(), 1);
    controller.beginDraft();
    QCOMPARE(controller.state().draft->validFrom, firstOpen);
    QCOMPARE(*controller.state().heldUntil, QDate(2026, 12, 31));
    controller.setValidFrom(QDate(2027, 2, 1));
    QVERIFY(!controller.state().heldUntil);
}

void ScoreRulesControllerTest::theDifferenceCountsRules()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    const qsizetype last = controller.state().draft->rules.size() - 1;
    controller.removeRule(last);
    givePointsInTime(controller, 7);
    const qsizetype row = controller.addRule(-1);
    controller.setRule(row, {GoodsKind::Reserve, ScoreMeasure::DeliveryTime, 20, {}, QStringLiteral("delivered_very_late"), -2});
    QVERIFY(controller.state().isSound());
    controller.askToSave();
    QCOMPARE(controller.state().difference.added, 1);
    QCOMPARE(controller.state().difference.removed, 1);
    QCOMPARE(controller.state().difference.changed, 1);
    QVERIFY(controller.state().difference.rows == (QList{inTimeRule(controller.state().draft->rules), row}));
    QVERIFY(controller.state().difference.base == shippedId);
}

void ScoreRulesControllerTest::aRefusalKeepsTheDraft()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    QSignalSpy saved(&controller, &ScoreRulesController::saved);
    controller.refresh();
    controller.beginDraft();
    givePointsInTime(controller, 10);
    controller.askToSave();
    desk.setJst(QDate(2026, 10, 20), QTime(9, 0)); // before the book's newest entry
    controller.save();
    QTRY_VERIFY(controller.state().refusal);
    QVERIFY(*controller.state().refusal == ScoreRuleRefusal::ClockBehindBook);
    QVERIFY(controller.state().isAskingToSave);
    desk.setJst(QDate(2026, 11, 22), QTime(9, 0));
    controller.refresh();
    controller.save();
    QTRY_COMPARE(saved.size(), 1);
}

void ScoreRulesControllerTest::anotherShopHasNoDraft()
{
    PointsDesk desk;
    ScoreRulesController controller(desk.desk);
    controller.refresh();
    controller.beginDraft();
    desk.session.signOut();
    QVERIFY(!controller.state().draft);
    QVERIFY(!controller.state().sets.value);
    controller.beginDraft();
    QVERIFY(!controller.state().draft);
}

QTEST_GUILESS_MAIN(ScoreRulesControllerTest)
#include "score_rules_controller_test.moc"
