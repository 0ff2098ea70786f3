#include "support/opened_rules.h"
#include "support/scored_orders.h"
#include "ui/language.h"
#include "ui/pages/grade_points/score_rule_preview_models.h"
#include "ui/pages/grade_points/score_rule_sets_model.h"
#include "ui/pages/grade_points/score_rules_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// Score rules as a user sees and edits them, over a real store. The machine stands in New York.
class ScoreRulesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theShippedSetIsReadOnlyAndMarkedAsChosen();
    void aConvertedMonthIsRefusedBesideTheDay();
    void givingUpAsksOnlyWhereSomethingWasChanged();
    void leavingThePageKeepsTheDraft();
    void thePreviewIsMarkedWhenItIsStale();
    void thePreviewSaysWhenNothingWouldChange();
    void cancelIsTheDefaultWhenSaving();
    void aSavedSetIsShownAndCannotBeEdited();
    void anotherLanguageKeepsTheDraft();
    void theCalendarShowsPublicHolidays();

private:
    Language m_language;
};

void ScoreRulesPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void ScoreRulesPageTest::theShippedSetIsReadOnlyAndMarkedAsChosen()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    QAbstractItemModelTester setsTester(rules.view("ruleSetView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester rulesTester(rules.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(rules.text("rulesNoteLabel").contains(QStringLiteral("not public")));
    QCOMPARE(cell(rules.view("ruleSetView"), 0, ScoreRuleSetsModel::FromColumn, Qt::DisplayRole).toString(), QStringLiteral("2019-07-01"));
    QCOMPARE(cell(rules.view("ruleSetView"), 0, ScoreRuleSetsModel::OriginColumn).toString(), QStringLiteral("Sample chosen by this program"));
    QCOMPARE(rules.view()->model()->rowCount(), int(ScoreRuleBook::shipped().sets().first().rules.size()));
    QCOMPARE(rules.shown(inTime, ScoreRulesModel::EventColumn), QStringLiteral("Shipped on time"));
    QCOMPARE(rules.shown(inTime, ScoreRulesModel::FromColumn), QStringLiteral("open"));
    QVERIFY(!rules.isShown("draftBar"));
    QVERIFY(!rules.isShown("saveRulesButton"));
    rules.choose(inTime, ScoreRulesModel::PointsColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    QVERIFY(!rules.isEditing());
}

void ScoreRulesPageTest::aConvertedMonthIsRefusedBesideTheDay()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 5), 500);
    const ConversionOffer offer = desk.offer();
    QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), offer.month, offer.quote.points}, desk.clock));
    OpenedRules rules(desk);
    rules.beginDraft();
    auto *day = in<QDateEdit>(rules.page, "draftFromEdit");
    QCOMPARE(day->date(), QDate(2026, 11, 1));
    day->setDate(QDate(2026, 10, 31));
    QVERIFY(rules.isShown("draftDayErrorLabel"));
    QVERIFY(rules.text("draftDayErrorLabel").contains(QStringLiteral("2026-10 have been converted")));
    QVERIFY(!rules.isEnabled("saveRulesButton"));
    day->setDate(QDate(2026, 11, 15));
    QVERIFY(!rules.isShown("draftDayErrorLabel"));
    QVERIFY(rules.isEnabled("saveRulesButton"));
}

void ScoreRulesPageTest::givingUpAsksOnlyWhereSomethingWasChanged()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.click("giveUpDraftButton");
    QVERIFY(!rules.isShown("draftBar"));
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("8"));
    rules.click("giveUpDraftButton");
    QVERIFY(rules.isShown("giveUpFrame"));
    QVERIFY(in<QPushButton>(rules.page, "keepDraftButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!rules.isShown("giveUpFrame"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 8);
    rules.click("giveUpDraftButton");
    rules.click("confirmGiveUpButton");
    QVERIFY(!rules.isShown("draftBar"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 3);
}

void ScoreRulesPageTest::leavingThePageKeepsTheDraft()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("8"));
    rules.page.hide();
    desk.session.announceChange();
    rules.page.refresh();
    rules.page.show();
    QVERIFY(rules.isShown("draftBar"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 8);
    // Another set can be looked at meanwhile.
    auto *sets = rules.view("ruleSetView");
    QCOMPARE(sets->model()->rowCount(), 2);
    sets->setCurrentIndex(sets->model()->index(1, 0));
    QVERIFY(!rules.isShown("draftBar"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 3);
    sets->setCurrentIndex(sets->model()->index(0, 0));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 8);
}

void ScoreRulesPageTest::thePreviewIsMarkedWhenItIsStale()
{
    PointsDesk desk;
    desk.import(ordersInTime(6));
    OpenedRules rules(desk);
    QAbstractItemModelTester monthsTester(rules.view("previewMonthsView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester itemsTester(rules.view("previewItemsView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("10"));
    rules.click("previewRulesButton");
    QVERIFY(rules.isShown("cancelPreviewButton"));
    QTRY_VERIFY(rules.isShown("previewMonthsView"));
    QVERIFY(!rules.isShown("cancelPreviewButton"));
    QCOMPARE(cell(rules.view("previewMonthsView"), 0, ScoreRuleMonthsModel::DeliveryColumn, Qt::DisplayRole).toString(), QStringLiteral("18 → 60"));
    QCOMPARE(cell(rules.view("previewMonthsView"), 0, ScoreRuleMonthsModel::DifferenceColumn, Qt::DisplayRole).toString(), QStringLiteral("+42"));
    QCOMPARE(cell(rules.view("previewMonthsView"), 0, ScoreRuleMonthsModel::ScoresColumn).toInt(), 6);
    QCOMPARE(rules.view("previewItemsView")->model()->rowCount(), 3);
    QVERIFY(!rules.isShown("previewStaleBar"));
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("11"));
    QVERIFY(rules.isShown("previewStaleBar"));
    QVERIFY(!rules.isEnabled("previewMonthsView"));
    rules.click("previewRulesButton");
    QTRY_VERIFY(rules.isShown("previewMonthsView") && rules.isEnabled("previewMonthsView"));
    QCOMPARE(cell(rules.view("previewMonthsView"), 0, ScoreRuleMonthsModel::DeliveryColumn).toInt(), 66);
}

void ScoreRulesPageTest::thePreviewSaysWhenNothingWouldChange()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.click("previewRulesButton");
    QTRY_VERIFY(rules.text("previewStatusLabel").startsWith(QStringLiteral("Nothing would change: there is no order")));
    desk.import(ordersInTime(2));
    rules.click("previewRulesButton");
    QTRY_COMPARE(rules.text("previewStatusLabel"), QStringLiteral("Nothing would change: every score stays as it is."));
    QVERIFY(!rules.isShown("previewMonthsView"));
}

void ScoreRulesPageTest::cancelIsTheDefaultWhenSaving()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("10"));
    rules.click("saveRulesButton");
    QVERIFY(rules.dialog());
    QVERIFY(in<QLabel>(*rules.dialog(), "saveRulesDateLabel")->text().contains(QStringLiteral("2026-10-01")));
    QVERIFY(in<QLabel>(*rules.dialog(), "saveRulesDifferenceLabel")->text().contains(QStringLiteral("changed")));
    QVERIFY(in<QPushButton>(*rules.dialog(), "cancelSaveRulesButton")->isDefault());
    QTRY_VERIFY(in<QTableView>(*rules.dialog(), "saveRulesMonthsView")->isVisible());
    QTest::keyClick(rules.dialog(), Qt::Key_Return);
    QTRY_VERIFY(!rules.dialog());
    QVERIFY(rules.isShown("draftBar"));
    QVERIFY(desk.wallet->scoreRules.saved(desk.shop())->isEmpty());
}

void ScoreRulesPageTest::aSavedSetIsShownAndCannotBeEdited()
{
    PointsDesk desk;
    desk.import(ordersInTime(2));
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("10"));
    rules.click("saveRulesButton");
    auto *save = in<QPushButton>(*rules.dialog(), "confirmSaveRulesButton");
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(!rules.dialog());
    QVERIFY(!rules.isShown("draftBar"));
    QVERIFY(rules.isShown("rulesMessage"));
    auto *sets = rules.view("ruleSetView");
    QCOMPARE(sets->model()->rowCount(), 2);
    QCOMPARE(sets->currentIndex().row(), 0);
    QCOMPARE(cell(sets, 0, ScoreRuleSetsModel::OriginColumn).toString(), QStringLiteral("Saved 2026-11-21 14:05"));
    QCOMPARE(cell(sets, 1, ScoreRuleSetsModel::ToColumn).toString(), QStringLiteral("2026-09-30"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 10);
    QVERIFY(!(rules.view()->model()->index(inTime, ScoreRulesModel::PointsColumn).flags() & Qt::ItemIsEditable));
    QCOMPARE(desk.offer().quote.points.value(), 20);
}

void ScoreRulesPageTest::anotherLanguageKeepsTheDraft()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("8"));
    rules.choose(inTime, ScoreRulesModel::EventColumn);
    m_language.apply(QStringLiteral("ja"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 8);
    QCOMPARE(rules.view()->currentIndex().column(), int(ScoreRulesModel::EventColumn));
    QVERIFY(rules.isShown("draftBar"));
    m_language.apply(QStringLiteral("en"));
}

void ScoreRulesPageTest::theCalendarShowsPublicHolidays()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    auto *calendar = rules.view("calendarView");
    QAbstractItemModelTester tester(calendar->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *years = in<QComboBox>(rules.page, "calendarYearBox");
    QCOMPARE(years->currentText(), QStringLiteral("2026"));
    QCOMPARE(calendar->model()->rowCount(), 12);
    // Culture day and labour thanksgiving day; 21 weekdays less two.
    QCOMPARE(cell(calendar, 10, 1).toInt(), 19);
    QVERIFY(cell(calendar, 10, 2).toString().contains(QStringLiteral("11-23")));
    years->setCurrentIndex(years->findText(QStringLiteral("2019")));
    QVERIFY(cell(calendar, 4, 2).toString().contains(QStringLiteral("05-01"))); // the enthronement
}

QTEST_MAIN(ScoreRulesPageTest)
#include "score_rules_page_test.moc"
