#include "support/opened_rules.h"
#include "ui/language.h"
#include "ui/pages/grade_points/score_rules_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QStandardPaths>

using namespace console;
using namespace console::ui;

/// A draft's rules, edited cell by cell as a user does. The machine stands in New York.
class ScoreRulesTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aRuleIsEditedByKeyboard();
    void noBoundIsTypedAsNothing();
    void goodsAndMeasureAreChosenFromLists();
    void eventsKeepTheirRawCode();
    void stepsAreUndoneByKey();
    void aProblemStandsBesideItsRule();
    void deleteTakesTheChosenRuleAway();

private:
    Language m_language;
};

void ScoreRulesTableTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void ScoreRulesTableTest::aRuleIsEditedByKeyboard()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    QAbstractItemModelTester tester(rules.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    rules.beginDraft();
    QCOMPARE(in<QDateEdit>(rules.page, "draftFromEdit")->date(), QDate(2026, 10, 1));
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("12"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 12);
    // Keys alone: a number begins to edit, Enter on a cell does too.
    rules.choose(inTime, ScoreRulesModel::ToColumn);
    QTest::keyClick(rules.view(), Qt::Key_Return);
    QTest::keyClicks(rules.editor<QSpinBox>(), QStringLiteral("-1"));
    rules.enter();
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::ToColumn).toInt(), -1);
    // Tab goes on to the next cell and edits it; Escape leaves it as it was.
    rules.choose(inTime, ScoreRulesModel::ToColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    QTest::keyClick(rules.editor<QSpinBox>(), Qt::Key_Tab);
    QTRY_VERIFY(rules.isEditing() && rules.view()->viewport()->findChild<QComboBox *>());
    QCOMPARE(rules.view()->currentIndex().column(), int(ScoreRulesModel::EventColumn));
    QTest::keyClicks(rules.editor<QComboBox>(), QStringLiteral("other"));
    QTest::keyClick(rules.editor<QComboBox>(), Qt::Key_Escape);
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::EventColumn).toString(), QStringLiteral("shipped_on_time"));
}

void ScoreRulesTableTest::noBoundIsTypedAsNothing()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::FromColumn, QStringLiteral("-5"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::FromColumn).toInt(), -5);
    rules.typeIn(inTime, ScoreRulesModel::FromColumn, QString());
    QVERIFY(!rules.raw(inTime, ScoreRulesModel::FromColumn).isValid());
    QCOMPARE(rules.shown(inTime, ScoreRulesModel::FromColumn), QStringLiteral("open"));
    // Up from no bound begins at today's use, not a year before.
    rules.choose(inTime, ScoreRulesModel::FromColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    QTest::keyClick(rules.editor<QSpinBox>(), Qt::Key_Up);
    QCOMPARE(rules.editor<QSpinBox>()->value(), 0);
    QTest::keyClick(rules.editor<QSpinBox>(), Qt::Key_Escape);
}

void ScoreRulesTableTest::goodsAndMeasureAreChosenFromLists()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.choose(inTime, ScoreRulesModel::MeasureColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    QTest::keyClick(rules.editor<QComboBox>(), Qt::Key_End);
    rules.enter();
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::MeasureColumn).toString(), QStringLiteral("returned"));
    // What counts no days has no bounds, and none can be typed in.
    QVERIFY(!rules.raw(inTime, ScoreRulesModel::ToColumn).isValid());
    QCOMPARE(rules.shown(inTime, ScoreRulesModel::ToColumn), QStringLiteral("–"));
    rules.choose(inTime, ScoreRulesModel::ToColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    QVERIFY(!rules.isEditing());
}

void ScoreRulesTableTest::eventsKeepTheirRawCode()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.choose(inTime, ScoreRulesModel::EventColumn);
    QTest::keyClick(rules.view(), Qt::Key_F2);
    auto *box = rules.editor<QComboBox>();
    QCOMPARE(box->currentText(), QStringLiteral("shipped_on_time"));
    QVERIFY(box->findText(QStringLiteral("shipped_late")) >= 0);
    QVERIFY(box->findText(QStringLiteral("returned")) < 0); // another measure's
    QTest::keyClicks(box, QStringLiteral("sent_same_day"));
    rules.enter();
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::EventColumn).toString(), QStringLiteral("sent_same_day"));
    QCOMPARE(rules.shown(inTime, ScoreRulesModel::EventColumn), QStringLiteral("sent_same_day"));
}

void ScoreRulesTableTest::stepsAreUndoneByKey()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("8"));
    rules.typeIn(inTime, ScoreRulesModel::PointsColumn, QStringLiteral("9"));
    QTest::keyClick(rules.view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 8);
    QTest::keyClick(rules.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 9);
    QVERIFY(!rules.isEnabled("redoRuleButton"));
    rules.click("undoRuleButton");
    rules.click("undoRuleButton");
    QVERIFY(!rules.isEnabled("undoRuleButton"));
    QCOMPARE(rules.raw(inTime, ScoreRulesModel::PointsColumn).toInt(), 3);
}

void ScoreRulesTableTest::aProblemStandsBesideItsRule()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    QVERIFY(rules.view()->isColumnHidden(ScoreRulesModel::ProblemColumn));
    rules.choose(inTime, ScoreRulesModel::GoodsColumn);
    rules.click("copyRuleButton");
    QCOMPARE(rules.view()->currentIndex().row(), inTime + 1);
    QVERIFY(rules.view()->isColumnHidden(ScoreRulesModel::ProblemColumn)); // no room for it
    QVERIFY(cell(rules.view(), inTime + 1, ScoreRulesModel::NumberColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("same days")));
    rules.page.resize(1'200, 800);
    QTRY_VERIFY(!rules.view()->isColumnHidden(ScoreRulesModel::ProblemColumn));
    QCOMPARE(rules.shown(inTime + 1, ScoreRulesModel::ProblemColumn), QStringLiteral("Days overlap"));
    QVERIFY(rules.shown(inTime, ScoreRulesModel::ProblemColumn).isEmpty());
    QVERIFY(rules.text("rulesProblemsLabel").startsWith(QStringLiteral("Rule 2: ")));
    QVERIFY(!rules.isEnabled("saveRulesButton"));
    QVERIFY(!rules.isEnabled("previewRulesButton"));
    rules.click("removeRuleButton");
    QVERIFY(!rules.isShown("rulesProblemsLabel"));
    QVERIFY(rules.isEnabled("saveRulesButton"));
    // A new rule lacks its name, and is being given one.
    rules.click("addRuleButton");
    const int added = rules.view()->currentIndex().row();
    QCOMPARE(rules.shown(added, ScoreRulesModel::ProblemColumn), QStringLiteral("Event name"));
    QTest::keyClicks(rules.editor<QComboBox>(), QStringLiteral("on_the_way"));
    rules.enter();
    QCOMPARE(rules.shown(added, ScoreRulesModel::ProblemColumn), QStringLiteral("Days overlap"));
}

void ScoreRulesTableTest::deleteTakesTheChosenRuleAway()
{
    PointsDesk desk;
    OpenedRules rules(desk);
    rules.beginDraft();
    const int count = rules.view()->model()->rowCount();
    rules.choose(count - 1, ScoreRulesModel::EventColumn);
    QTest::keyClick(rules.view(), Qt::Key_Delete);
    QCOMPARE(rules.view()->model()->rowCount(), count - 1);
    QCOMPARE(rules.view()->currentIndex().row(), count - 2);
    while (rules.view()->model()->rowCount() > 0)
        QTest::keyClick(rules.view(), Qt::Key_Delete);
    QVERIFY(rules.isShown("rulesEmptyLabel"));
    QVERIFY(!rules.isEnabled("removeRuleButton"));
    QVERIFY(rules.isEnabled("saveRulesButton")); // no rules: nothing is derived
}

QTEST_MAIN(ScoreRulesTableTest)
#include "score_rules_table_test.moc"
