#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "support/window_fixture.h"
#include "ui/pages/grade_points/grade_points_page.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// My grade & points as a user sees it, over a real store: the conversion, last month, twelve months.
class GradePointsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void fromGoToZeroPointsByKeyboardAlone();
    void theDialogShowsWhatWillBeBookedAndCancelIsItsDefault();
    void escapeBooksNothing();
    void aDoubleClickBooksOnce();
    void overMidnightTheDialogShowsFreshFigures();
    void whatCantBeConvertedSaysWhy_data();
    void whatCantBeConvertedSaysWhy();
    void theBreakdownAddsUpAndMarksTypedFigures();
    void theHistoryIsATableOfTwelveMonths();

private:
    /// Presses Convert and returns the dialog.
    static QDialog *openedDialog(GradePointsPage &page)
    {
        QTest::mouseClick(in<QPushButton>(page, "convertButton"), Qt::LeftButton);
        const auto dialogs = page.findChildren<QDialog *>(QStringLiteral("convertDialog"));
        const auto shown = std::find_if(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
        return shown == dialogs.cend() ? nullptr : *shown;
    }

    Language m_language;
};

namespace {

const QDate lastMonth(2026, 10, 15);

} // namespace

void GradePointsPageTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void GradePointsPageTest::fromGoToZeroPointsByKeyboardAlone()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    auto *go = fixture.find<QPushButton>(QStringLiteral("goButton"));
    QVERIFY(go);
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Return);
    QCOMPARE(fixture.window().currentPage(), PageId::GradePoints);

    auto *page = fixture.find<GradePointsPage>(QStringLiteral("gradePointsPage"));
    QVERIFY(page && page->isVisible());
    QCOMPARE(valueIn(*page, "convertiblePointsValue"), 12'352);
    auto *convert = in<QPushButton>(*page, "convertButton");
    convert->setFocus();
    QTest::keyClick(convert, Qt::Key_Return);
    auto *dialog = page->findChild<QDialog *>(QStringLiteral("convertDialog"));
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("cancelConvertButton"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("confirmConvertButton"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);

    QTRY_VERIFY(page->findChild<QDialog *>(QStringLiteral("convertDoneDialog")));
    auto *done = page->findChild<QDialog *>(QStringLiteral("convertDoneDialog"));
    QCOMPARE(valueIn(*done, "doneQcashValue"), 12'300);
    QCOMPARE(valueIn(*done, "doneTotalValue"), 22'730);
    QTest::keyClick(in<QPushButton>(*done, "convertDoneOkButton"), Qt::Key_Return);
    QTRY_VERIFY(!page->findChild<QDialog *>(QStringLiteral("convertDoneDialog")));
    QCOMPARE(valueIn(*page, "convertiblePointsValue"), 0);
    QVERIFY(!convert->isEnabled());
    const auto history = fixture.desk().wallet.book.history(fixture.desk().session.shop()->id, {}, 1, 1);
    QVERIFY(history);
    QCOMPARE(history->rows.first().kind, EntryKind::Conversion);
    QCOMPARE(history->rows.first().amount, 12'300);
}

void GradePointsPageTest::theDialogShowsWhatWillBeBookedAndCancelIsItsDefault()
{
    PointsDesk desk(10'430);
    desk.addPoints(lastMonth, 12'352);
    GradePointsPage page(desk.desk);
    page.show();
    QDialog *dialog = openedDialog(page);
    QVERIFY(dialog);
    QCOMPARE(valueIn(*dialog, "convertPointsValue"), 12'352);
    QCOMPARE(valueIn(*dialog, "convertQcashValue"), 12'300);
    QCOMPARE(valueIn(*dialog, "convertLostValue"), 52);
    QCOMPARE(valueIn(*dialog, "convertNewTotalValue"), 22'730);
    QVERIFY(in<QPushButton>(*dialog, "cancelConvertButton")->isDefault());
    QTest::mouseClick(in<QPushButton>(*dialog, "cancelConvertButton"), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(desk.total(), 10'430);
    // And again, at once.
    QVERIFY(openedDialog(page));
}

void GradePointsPageTest::escapeBooksNothing()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsPage page(desk.desk);
    page.show();
    QDialog *dialog = openedDialog(page);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(desk.offer().convertible.value(), 12'352);
}

void GradePointsPageTest::aDoubleClickBooksOnce()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsPage page(desk.desk);
    page.show();
    QDialog *dialog = openedDialog(page);
    QVERIFY(dialog);
    auto *confirm = in<QPushButton>(*dialog, "confirmConvertButton");
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(!confirm->isEnabled());
    QTest::mouseDClick(confirm, Qt::LeftButton);
    QTest::keyClick(confirm, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(page.findChild<QDialog *>(QStringLiteral("convertDoneDialog")));
    QCOMPARE(desk.total(), 22'300);
}

void GradePointsPageTest::overMidnightTheDialogShowsFreshFigures()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    desk.addPoints(QDate(2026, 11, 5), 345);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 50));
    GradePointsPage page(desk.desk);
    page.show();
    QDialog *dialog = openedDialog(page);
    QVERIFY(dialog);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0, 5));
    QTest::mouseClick(in<QPushButton>(*dialog, "confirmConvertButton"), Qt::LeftButton);
    QTRY_COMPARE(valueIn(*dialog, "convertPointsValue"), 345);
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(*dialog, "convertErrorLabel")->isVisible());
    QVERIFY(in<QLabel>(*dialog, "pointsCaption")->text().contains(QStringLiteral("2026-11")));
    QCOMPARE(desk.total(), 10'000);
    QTest::mouseClick(in<QPushButton>(*dialog, "confirmConvertButton"), Qt::LeftButton);
    QTRY_COMPARE(desk.total(), 10'300);
}

void GradePointsPageTest::whatCantBeConvertedSaysWhy_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << qint64(0) << QStringLiteral("No points");
    QTest::newRow("99") << qint64(99) << QStringLiteral("100");
    QTest::newRow("negative") << qint64(-420) << QStringLiteral("below zero");
}

void GradePointsPageTest::whatCantBeConvertedSaysWhy()
{
    QFETCH(qint64, points);
    QFETCH(QString, says);
    PointsDesk desk;
    if (points != 0)
        desk.addPoints(lastMonth, points);
    GradePointsPage page(desk.desk);
    page.show();
    QVERIFY(!in<QPushButton>(page, "convertButton")->isEnabled());
    QCOMPARE(valueIn(page, "convertiblePointsValue"), points);
    QVERIFY2(in<QLabel>(page, "convertHintLabel")->text().contains(says), qPrintable(in<QLabel>(page, "convertHintLabel")->text()));
}

void GradePointsPageTest::theBreakdownAddsUpAndMarksTypedFigures()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 10'984);
    desk.addPoints(lastMonth, -420, ScoreComponent::Claim);
    desk.addPoints(lastMonth, 1'000, ScoreComponent::Review);
    QVERIFY(desk.wallet->scores.typeInPoints(desk.shop(), {newActionId(), *JstMonth::of(2026, 10), {}, {}, known<Points>(1'788)}, desk.clock));
    GradePointsPage page(desk.desk);
    auto *view = in<QTableView>(page, "pointsBreakdownView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(view->model()->rowCount(), 4);
    QCOMPARE(cell(view, 0, PointsBreakdownModel::PointsColumn).toLongLong(), 10'984);
    QCOMPARE(cell(view, 1, PointsBreakdownModel::PointsColumn).toLongLong(), -420);
    QCOMPARE(cell(view, 2, PointsBreakdownModel::PointsColumn).toLongLong(), 1'788);
    QCOMPARE(cell(view, 3, PointsBreakdownModel::PointsColumn).toLongLong(), 12'352);
    QVERIFY(cell(view, 0, PointsBreakdownModel::SourceColumn).toString().isEmpty());
    QVERIFY(!cell(view, 2, PointsBreakdownModel::SourceColumn).toString().isEmpty());
}

void GradePointsPageTest::theHistoryIsATableOfTwelveMonths()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsPage page(desk.desk);
    auto *view = in<QTableView>(page, "pointsHistoryView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(view->model()->rowCount(), pointsHistoryMonths);
    QCOMPARE(cell(view, 0, PointsHistoryModel::MonthColumn).toString(), QStringLiteral("2026-10"));
    QCOMPARE(cell(view, 0, PointsHistoryModel::EarnedColumn).toLongLong(), 12'352);
    QVERIFY(cell(view, 0, PointsHistoryModel::ConvertedColumn).isNull());
}

QTEST_MAIN(GradePointsPageTest)
#include "grade_points_page_test.moc"
