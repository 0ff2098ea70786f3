#include "ui/pages/grade_points/sales_outlook_dialog.h"

#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/grade_points/grade_points_page.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The grade card and its outlook as a user sees them, over a real store. The machine stands in New York.
class SalesOutlookDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theCardTellsWhatIsMissing();
    void theCardOfTheHighestGradeTellsWhatKeepsIt();
    void theCardsLinkOpensOneOutlookByKeyboard();
    void theSalesStandByMonthAsBarsAndAsATable();
    void whatIsExpectedChangesSentenceTableAndLine();
    void theMeanComesBackByItsButton();
    void aBetterGradeThatIsLostIsToldOf();
    void aDeliveryOfTodayIsSettledByGrade();
    void theThresholdsSayWhoGaveThem();
    void whatIsWrongStandsBesideItsField();
    void newThresholdsAreTypedInByKeyboardAlone();
    void escapeKeepsNothing();
    void signedOutNothingStays();
    void theModelsKeepTheirPromises();
    void everyTabHoldsItsPlaceInASmallWindow();

private:
    static void sell(PointsDesk &desk, QDate day, qint64 yen)
    {
        static int orders = 0;
        SalesOrder order;
        order.orderNumber = QString::number(++orders);
        order.itemNumber = QStringLiteral("1001");
        order.state = SalesOrderState::Delivered;
        order.orderedAt = jst::at(day, QTime(9, 0));
        order.orderTotalYen = yen;
        desk.import(QList{order});
    }
    static void sellEvenly(PointsDesk &desk, qint64 yen)
    {
        for (int i = 0; i < 12; ++i)
            sell(desk, QDate(2026, 11, 10).addMonths(-i), yen);
    }
    [[nodiscard]] static QString text(const QWidget &widget, const char *name) { return in<QLabel>(widget, name)->text(); }
    static void show(QWidget &widget, QSize size = {808, 584})
    {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static void turnTo(SalesOutlookDialog &dialog, int tab) { in<QTabWidget>(dialog, "salesOutlookTabs")->setCurrentIndex(tab); }
    /// Presses "New thresholds…" and returns the dialog.
    [[nodiscard]] static QDialog *newThresholds(SalesOutlookDialog &dialog)
    {
        turnTo(dialog, 2);
        auto *button = in<QPushButton>(dialog, "newThresholdsButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *opened = dialog.findChild<QDialog *>(QStringLiteral("salesThresholdsDialog"));
        if (!opened || !opened->isVisible())
            qFatal("no dialog");
        opened->activateWindow();
        if (!QTest::qWaitFor([opened] { return QApplication::activeWindow() == opened; }))
            qFatal("not active");
        return opened;
    }

    Language m_language;
};

void SalesOutlookDialogTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void SalesOutlookDialogTest::theCardTellsWhatIsMissing()
{
    PointsDesk desk;
    sell(desk, {2026, 11, 1}, 425'000);
    GradePointsPage page(desk.desk);
    page.refresh();
    show(page);
    QCOMPARE(text(page, "nextGradeLabel"), QStringLiteral("¥575,000 of sales are missing to Excellent seller (¥1,000,000)."));
    QCOMPARE(text(page, "gradeProgressLabel"), QStringLiteral("42.5%"));
    QVERIFY(in<QWidget>(page, "gradeProgressBar")->isVisible());
    QVERIFY(text(page, "chosenLabel").contains(QStringLiteral("chosen by this program")));
    QVERIFY(text(page, "settlementLabel").contains(QStringLiteral("15")));
}

void SalesOutlookDialogTest::theCardOfTheHighestGradeTellsWhatKeepsIt()
{
    PointsDesk desk(0, Grade::Power);
    sell(desk, {2026, 11, 1}, 4'000'000);
    GradePointsPage page(desk.desk);
    page.refresh();
    QCOMPARE(text(page, "nextGradeLabel"),
             QStringLiteral("This is the highest grade: sales of ¥5,000,000 in 12 months keep it, and ¥1,000,000 of them are missing."));
    QCOMPARE(text(page, "gradeProgressLabel"), QStringLiteral("80.0%"));
    sell(desk, {2026, 11, 2}, 1'000'000);
    page.refresh();
    QVERIFY(text(page, "nextGradeLabel").endsWith(QStringLiteral("keep it, and they are reached.")));
}

void SalesOutlookDialogTest::theCardsLinkOpensOneOutlookByKeyboard()
{
    PointsDesk desk;
    GradePointsPage page(desk.desk);
    page.refresh();
    show(page);
    auto *link = in<QPushButton>(page, "salesOutlookButton");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    auto *dialog = page.findChild<QDialog *>(QStringLiteral("salesOutlookDialog"));
    QVERIFY(dialog && dialog->isVisible());
    link->click();
    QCOMPARE(page.findChildren<QDialog *>(QStringLiteral("salesOutlookDialog")).size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<QDialog *>(QStringLiteral("salesOutlookDialog")));
}

void SalesOutlookDialogTest::theSalesStandByMonthAsBarsAndAsATable()
{
    PointsDesk desk;
    sell(desk, {2025, 11, 22}, 500);
    sell(desk, {2026, 10, 31}, 1'234);
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    QCOMPARE(text(dialog, "salesTotalLabel"), QStringLiteral("Sales of the last 12 months: ¥1,734 (2025-11-22 to 2026-11-21)"));
    const auto *table = in<QTableView>(dialog, "salesMonthsView");
    QCOMPARE(table->model()->rowCount(), 13);
    QCOMPARE(cell(table, 0, SalesMonthsModel::MonthColumn).toString(), QStringLiteral("2026-11"));
    QCOMPARE(cell(table, 0, SalesMonthsModel::DaysColumn).toString(), QStringLiteral("until 2026-11-21"));
    QCOMPARE(cell(table, 1, SalesMonthsModel::SalesColumn, Qt::DisplayRole).toString(), QStringLiteral("1,234"));
    QCOMPARE(cell(table, 12, SalesMonthsModel::DaysColumn).toString(), QStringLiteral("from 2025-11-22"));
    const ChartData &chart = in<ChartView>(dialog, "salesMonthsChart")->data();
    QCOMPARE(chart.kind, ChartKind::Bars);
    QCOMPARE(chart.categories.first(), QStringLiteral("2025-11"));
    QCOMPARE(chart.series.first().values.first(), 500);
    QCOMPARE(chart.series.first().values.size(), 13);
}

void SalesOutlookDialogTest::whatIsExpectedChangesSentenceTableAndLine()
{
    PointsDesk desk;
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    turnTo(dialog, 1);
    QCOMPARE(text(dialog, "outlookSentenceLabel"), QStringLiteral("The threshold of Excellent seller (¥1,000,000) would not be reached within 12 months."));
    auto *spin = in<QSpinBox>(dialog, "expectedSalesSpin");
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("300000"));
    QTest::keyClick(spin, Qt::Key_Tab);
    QCOMPARE(text(dialog, "outlookSentenceLabel"), QStringLiteral("The threshold of Excellent seller (¥1,000,000) would be reached in 2027-03."));
    const auto *table = in<QTableView>(dialog, "outlookView");
    QCOMPARE(table->model()->rowCount(), 13);
    QCOMPARE(cell(table, 0, SalesOutlookModel::SalesColumn).toLongLong(), 90'000); // nine days of thirty
    QCOMPARE(cell(table, 4, SalesOutlookModel::SumColumn, Qt::DisplayRole).toString(), QStringLiteral("1,290,000"));
    QCOMPARE(cell(table, 3, SalesOutlookModel::GradeColumn, Qt::DisplayRole).toString(), QStringLiteral("General seller"));
    QCOMPARE(cell(table, 4, SalesOutlookModel::GradeColumn, Qt::DisplayRole).toString(), QStringLiteral("Excellent seller"));
    const ChartData &chart = in<ChartView>(dialog, "outlookChart")->data();
    QCOMPARE(chart.kind, ChartKind::Lines);
    QCOMPARE(chart.series.first().values.at(4), 1'290'000);
    QCOMPARE(chart.series.last().values, QList<qint64>(13, 1'000'000));
}

void SalesOutlookDialogTest::theMeanComesBackByItsButton()
{
    PointsDesk desk;
    sellEvenly(desk, 60'000);
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    turnTo(dialog, 1);
    auto *mean = in<QPushButton>(dialog, "useMeanButton");
    auto *spin = in<QSpinBox>(dialog, "expectedSalesSpin");
    QCOMPARE(spin->value(), 60'000);
    QCOMPARE(mean->text(), QStringLiteral("Mean of the last three full months: ¥60,000"));
    QVERIFY(!mean->isEnabled());
    spin->setValue(1);
    QVERIFY(mean->isEnabled());
    mean->click();
    QCOMPARE(spin->value(), 60'000);
}

void SalesOutlookDialogTest::aBetterGradeThatIsLostIsToldOf()
{
    PointsDesk desk(0, Grade::Excellent);
    sellEvenly(desk, 100'000);
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    turnTo(dialog, 1);
    QVERIFY(text(dialog, "outlookSentenceLabel").startsWith(QStringLiteral("The threshold of Power seller (¥5,000,000) would not be reached")));
    QCOMPARE(text(dialog, "ownSentenceLabel"), QStringLiteral("The threshold of Excellent seller (¥1,000,000) would be kept for the next 12 months."));
    in<QSpinBox>(dialog, "expectedSalesSpin")->setValue(0);
    QCOMPARE(text(dialog, "ownSentenceLabel"), QStringLiteral("In 2027-02 the sales would be below the threshold of Excellent seller (¥1,000,000)."));
}

void SalesOutlookDialogTest::aDeliveryOfTodayIsSettledByGrade()
{
    PointsDesk desk(0, Grade::Excellent);
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    turnTo(dialog, 1);
    QCOMPARE(text(dialog, "generalEffectLabel").left(25), QStringLiteral("General seller\n2026-12-09"));
    QCOMPARE(text(dialog, "excellentEffectLabel").left(39), QStringLiteral("Excellent seller (this shop)\n2026-12-02"));
    QCOMPARE(text(dialog, "powerEffectLabel").left(23), QStringLiteral("Power seller\n2026-12-02"));
}

void SalesOutlookDialogTest::theThresholdsSayWhoGaveThem()
{
    PointsDesk desk;
    QVERIFY(desk.wallet->salesThresholds.save(desk.shop(), {newActionId(), {2026, 1, 1}, known<Yen>(10), known<Yen>(20)}, desk.clock));
    QVERIFY(desk.wallet->salesThresholds.save(desk.shop(), {newActionId(), {2026, 1, 1}, known<Yen>(30), known<Yen>(40)}, desk.clock));
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    turnTo(dialog, 2);
    QVERIFY(text(dialog, "thresholdsNoteLabel").contains(QStringLiteral("Qoo10 gives the grade")));
    const auto *table = in<QTableView>(dialog, "gradeEditionsView");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cell(table, 0, GradeEditionsModel::ExcellentColumn).toLongLong(), 30);
    QCOMPARE(cell(table, 0, GradeEditionsModel::UntilColumn, Qt::DisplayRole).toString(), QStringLiteral("open"));
    QCOMPARE(cell(table, 0, GradeEditionsModel::OriginColumn).toString(), QStringLiteral("This shop"));
    QCOMPARE(cell(table, 1, GradeEditionsModel::OriginColumn).toString(), QStringLiteral("This shop, replaced the same day"));
    QCOMPARE(cell(table, 2, GradeEditionsModel::OriginColumn).toString(), QStringLiteral("Chosen by this program"));
    QCOMPARE(cell(table, 2, GradeEditionsModel::UntilColumn, Qt::DisplayRole).toString(), QStringLiteral("2025-12-31"));
}

void SalesOutlookDialogTest::whatIsWrongStandsBesideItsField()
{
    PointsDesk desk;
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    QDialog *thresholds = newThresholds(dialog);
    QVERIFY(text(*thresholds, "thresholdsIntroLabel").contains(QStringLiteral("never decide it")));
    in<QSpinBox>(*thresholds, "excellentSpin")->setValue(0);
    in<QSpinBox>(*thresholds, "powerSpin")->setValue(0);
    QVERIFY(!in<QLabel>(*thresholds, "excellentErrorLabel")->isVisible()); // not before something is to be saved
    in<QPushButton>(*thresholds, "saveThresholdsButton")->click();
    QCOMPARE(text(*thresholds, "excellentErrorLabel"), QStringLiteral("Type in an amount above zero."));
    QCOMPARE(text(*thresholds, "powerErrorLabel"), QStringLiteral("Type in an amount above zero."));
    QVERIFY(in<QSpinBox>(*thresholds, "excellentSpin")->hasFocus());
    in<QSpinBox>(*thresholds, "excellentSpin")->setValue(500);
    in<QSpinBox>(*thresholds, "powerSpin")->setValue(500);
    QVERIFY(!in<QLabel>(*thresholds, "excellentErrorLabel")->isVisible());
    QCOMPARE(text(*thresholds, "powerErrorLabel"), QStringLiteral("Power seller must ask for more than Excellent seller."));
    QVERIFY(desk.wallet->salesThresholds.saved(desk.shop())->isEmpty());
}

void SalesOutlookDialogTest::newThresholdsAreTypedInByKeyboardAlone()
{
    PointsDesk desk;
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    QDialog *thresholds = newThresholds(dialog);
    QVERIFY(in<QDateEdit>(*thresholds, "thresholdsFromEdit")->hasFocus());
    const auto type = [thresholds](const char *name, const QString &amount) {
        auto *spin = in<QSpinBox>(*thresholds, name);
        for (int i = 0; i < 10 && !spin->hasFocus(); ++i)
            QTest::keyClick(thresholds->focusWidget(), Qt::Key_Tab);
        QVERIFY2(spin->hasFocus(), name);
        spin->selectAll();
        QTest::keyClicks(spin, amount);
    };
    type("excellentSpin", QStringLiteral("2000000"));
    type("powerSpin", QStringLiteral("7000000"));
    QTest::keyClick(thresholds->focusWidget(), Qt::Key_Tab);
    QVERIFY(in<QPushButton>(*thresholds, "cancelThresholdsButton")->hasFocus());
    QTest::keyClick(thresholds->focusWidget(), Qt::Key_Tab);
    auto *save = in<QPushButton>(*thresholds, "saveThresholdsButton");
    QVERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(!dialog.findChild<QDialog *>(QStringLiteral("salesThresholdsDialog")));
    const auto *table = in<QTableView>(dialog, "gradeEditionsView");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(table, 0, GradeEditionsModel::FromColumn, Qt::DisplayRole).toString(), QStringLiteral("2026-11-21"));
    QCOMPARE(cell(table, 0, GradeEditionsModel::PowerColumn).toLongLong(), 7'000'000);
    QVERIFY(text(dialog, "outlookSentenceLabel").contains(QStringLiteral("¥2,000,000")));
}

void SalesOutlookDialogTest::escapeKeepsNothing()
{
    PointsDesk desk;
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    QDialog *thresholds = newThresholds(dialog);
    in<QSpinBox>(*thresholds, "excellentSpin")->setValue(12);
    QTest::keyClick(thresholds, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.findChild<QDialog *>(QStringLiteral("salesThresholdsDialog")));
    QVERIFY(dialog.isVisible());
    QVERIFY(desk.wallet->salesThresholds.saved(desk.shop())->isEmpty());
    // The next one begins anew.
    QCOMPARE(in<QSpinBox>(*newThresholds(dialog), "excellentSpin")->value(), 1'000'000);
}

void SalesOutlookDialogTest::signedOutNothingStays()
{
    PointsDesk desk;
    SalesOutlookDialog dialog(desk.desk);
    show(dialog);
    QDialog *thresholds = newThresholds(dialog);
    desk.session.signOut();
    QVERIFY(!thresholds->isVisible());
    QVERIFY(!dialog.isVisible());
}

void SalesOutlookDialogTest::theModelsKeepTheirPromises()
{
    PointsDesk desk;
    sellEvenly(desk, 90'000);
    SalesOutlookDialog dialog(desk.desk);
    QList<QAbstractItemModelTester *> testers;
    for (const char *name : {"salesMonthsView", "outlookView", "gradeEditionsView"})
        testers << new QAbstractItemModelTester(in<QTableView>(dialog, name)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
    show(dialog);
    in<QSpinBox>(dialog, "expectedSalesSpin")->setValue(900'000);
    QVERIFY(desk.wallet->salesThresholds.save(desk.shop(), {newActionId(), {2026, 1, 1}, known<Yen>(10), known<Yen>(20)}, desk.clock));
    desk.session.announceChange();
    QCOMPARE(in<QTableView>(dialog, "gradeEditionsView")->model()->rowCount(), 2);
    desk.setJst({2026, 11, 30}, QTime(12, 0));
    desk.session.announceChange();
    QCOMPARE(in<QTableView>(dialog, "salesMonthsView")->model()->rowCount(), 12);
}

void SalesOutlookDialogTest::everyTabHoldsItsPlaceInASmallWindow()
{
    PointsDesk desk(0, Grade::Excellent);
    sellEvenly(desk, 410'000);
    QWidget window;
    window.resize(1024, 640);
    SalesOutlookDialog dialog(desk.desk, &window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.width() <= 1024 && dialog.height() <= 640);
    const QSize least = dialog.minimumSizeHint();
    QVERIFY2(least.height() <= 592, qPrintable(QString::number(least.height())));
    QVERIFY2(least.width() <= 976, qPrintable(QString::number(least.width())));
}

QTEST_MAIN(SalesOutlookDialogTest)
#include "sales_outlook_test.moc"
