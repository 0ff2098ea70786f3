#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/ads/report_tab.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <sqlite3.h>

using namespace console;
using namespace console::ui;

/// The ad report as a user sees it: figures, chart, lines, the way into them, and the comparison with the wallet.
class ReportTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void anEmptyReportSaysHowToGetOne();
    void figuresStandAboveTheLines();
    void linesAreByDayItemOrAd();
    void theHeaderSortsByWhatItSays();
    void anItemIsLookedIntoByTheKeyboardAndLeftAgain();
    void chosenDaysAreReadAndReversedOnesRefused();
    void theChartShowsCostAndSales();
    void aPieceOfTheChartLeadsToItsDays();
    void differencesAreShownAlone();
    void whatIsMissingCanBeRecordedOrImported();
    void theLinesAreWrittenAsTheyStand();
    void anotherLanguageSaysTheSame();
    void aStoreThatDoesNotAnswerIsTold();

private:
    static QDate nov(int day) { return {2026, 11, day}; }
    static AdReportRow row(QDate date, const QString &item, const QString &ad, qint64 cost, qint64 sales)
    {
        AdReportRow row;
        row.date = date;
        row.itemNumber = item;
        row.adName = ad;
        row.itemName = QStringLiteral("Item ") + item;
        row.costQcash = cost;
        row.salesYen = sales;
        row.impressions = 10'000;
        row.clicks = 123;
        row.carts = 12;
        row.purchases = 3;
        return row;
    }
    static void spend(PointsDesk &desk, qint64 amount, QDate on, AdKind ad)
    {
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = EntryKind::AdSpend;
        draft.amount = known<Qcash>(amount);
        draft.datedOn = on;
        draft.adKind = ad;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("not booked");
    }
    /// 4,500 Qcash for 14,000 yen; Mega AD of the 20th was charged alike, Plus exhibit of the 19th not at all, Shop mail is not in the report.
    static void fill(PointsDesk &desk)
    {
        desk.setJst(nov(21), QTime(12, 0));
        desk.import(QList{row(nov(19), QStringLiteral("1001"), QStringLiteral("Plus exhibit"), 1'000, 5'000),
                          row(nov(20), QStringLiteral("1001"), QStringLiteral("Mega AD"), 500, 0),
                          row(nov(20), QStringLiteral("1002"), QStringLiteral("Mega AD"), 3'000, 9'000)});
        spend(desk, 3'500, nov(20), AdKind::MegaAd);
        spend(desk, 250, nov(18), AdKind::ShopMail);
    }
    static void open(ReportTab &tab)
    {
        tab.resize(808, 900);
        tab.refresh();
        tab.show();
        tab.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&tab));
        settle(tab);
    }
    /// Until what was asked for is shown: the export waits for it too.
    static void settle(ReportTab &tab)
    {
        QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(tab, "reportExportButton")->isEnabled() || in<QWidget>(tab, "reportEmpty")->isVisible()
                                     || in<QWidget>(tab, "reportMessage")->isVisible() || in<QLabel>(tab, "reportNoLinesLabel")->isVisible(),
                                 60'000);
    }
    static QTableView *linesOf(const ReportTab &tab) { return in<QTableView>(tab, "adReportView"); }
    static QString shown(const ReportTab &tab, int row, int column) { return cell(linesOf(tab), row, column, Qt::DisplayRole).toString(); }
    static QString text(const ReportTab &tab, const char *name) { return in<QLabel>(tab, name)->text(); }
    static void press(ReportTab &tab, const char *name)
    {
        auto *button = in<QPushButton>(tab, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle(tab);
    }
    static void choose(ReportTab &tab, const char *code)
    {
        auto *box = in<QComboBox>(tab, "reportPeriodBox");
        box->setCurrentIndex(box->findData(QLatin1String(code)));
        settle(tab);
    }

    Language m_language;
};

void ReportTabTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
}

void ReportTabTest::init()
{
    Settings().clear();
    m_language.apply(QStringLiteral("en"));
    Theme::apply(*qApp, Scheme::Light);
}

void ReportTabTest::anEmptyReportSaysHowToGetOne()
{
    PointsDesk desk;
    ReportTab tab(desk.desk);
    open(tab);
    auto *empty = in<EmptyState>(tab, "reportEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(QStringLiteral("J·QSM")), qPrintable(empty->text()));
    for (const char *part : {"reportFigures", "reportChartCard", "reportLinesCard", "reconciliationCard"})
        QVERIFY2(!in<QWidget>(tab, part)->isVisible(), part);
    QVERIFY(!in<QPushButton>(tab, "reportExportButton")->isEnabled());
    emit empty->actionTriggered();
    QVERIFY(tab.findChild<ImportDialog *>());
}

void ReportTabTest::figuresStandAboveTheLines()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    QCOMPARE(::valueIn(tab, "reportCostLabel"), 4'500);
    QCOMPARE(::valueIn(tab, "reportSalesLabel"), 14'000);
    QCOMPARE(text(tab, "reportRoasLabel"), QStringLiteral("311.1%"));
    QCOMPARE(::valueIn(tab, "reportImpressionsLabel"), 30'000);
    QCOMPARE(text(tab, "reportClicksShare"), QStringLiteral("CTR 1.23%"));
    QCOMPARE(text(tab, "reportCartsShare"), QStringLiteral("9.76% of clicks"));
    QCOMPARE(text(tab, "reportPurchasesShare"), QStringLiteral("2.44% of clicks"));
    QVERIFY(!in<QWidget>(tab, "reportEmpty")->isVisible());
}

void ReportTabTest::linesAreByDayItemOrAd()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    QAbstractItemModelTester lines(linesOf(tab)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester comparison(in<QTableView>(tab, "adReconciliationView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(tab);
    QCOMPARE(linesOf(tab)->model()->rowCount(), 2);
    QCOMPARE(shown(tab, 0, AdReportModel::NameColumn), QStringLiteral("2026-11-20"));
    QCOMPARE(shown(tab, 0, AdReportModel::CostColumn), QStringLiteral("3,500"));
    QCOMPARE(shown(tab, 0, AdReportModel::RoasColumn), QStringLiteral("257.1%"));
    QCOMPARE(cell(linesOf(tab), 0, AdReportModel::RoasColumn).toLongLong(), 25'714);
    QCOMPARE(cell(linesOf(tab), 0, AdReportModel::NameColumn), nov(20));
    press(tab, "reportByItemButton");
    QCOMPARE(shown(tab, 0, AdReportModel::NameColumn), QStringLiteral("1002 Item 1002"));
    QCOMPARE(linesOf(tab)->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Item"));
    press(tab, "reportByAdButton");
    QCOMPARE(shown(tab, 0, AdReportModel::NameColumn), QStringLiteral("Mega AD"));
    QVERIFY(in<QPushButton>(tab, "reportByAdButton")->isChecked() && !in<QPushButton>(tab, "reportByDayButton")->isChecked());
    // A pressed segment stays pressed.
    press(tab, "reportByAdButton");
    QVERIFY(in<QPushButton>(tab, "reportByAdButton")->isChecked());
    QVERIFY(text(tab, "reportCountLabel").startsWith(QStringLiteral("2 line")));
}

void ReportTabTest::theHeaderSortsByWhatItSays()
{
    PointsDesk desk;
    fill(desk);
    desk.import(QList{row(nov(17), QStringLiteral("1001"), QStringLiteral("Free"), 0, 70'000)});
    ReportTab tab(desk.desk);
    open(tab);
    QHeaderView *header = linesOf(tab)->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    QVERIFY(!header->isSortIndicatorShown());
    click(AdReportModel::SalesColumn);
    QCOMPARE(cell(linesOf(tab), 0, AdReportModel::SalesColumn).toLongLong(), 70'000);
    QVERIFY(header->isSortIndicatorShown());
    click(AdReportModel::SalesColumn);
    QCOMPARE(cell(linesOf(tab), 0, AdReportModel::SalesColumn).toLongLong(), 5'000);
    // A line without cost has no ROAS: it stands last either way.
    for (int turn = 0; turn < 2; ++turn) {
        click(AdReportModel::RoasColumn);
        QCOMPARE(shown(tab, 2, AdReportModel::RoasColumn), QStringLiteral("–"));
        QVERIFY(!cell(linesOf(tab), 2, AdReportModel::RoasColumn).isValid());
    }
    // Reading anew keeps the order.
    desk.session.announceChange();
    settle(tab);
    QCOMPARE(shown(tab, 0, AdReportModel::RoasColumn), QStringLiteral("257.1%"));
    click(AdReportModel::NameColumn);
    QCOMPARE(cell(linesOf(tab), 0, AdReportModel::NameColumn), nov(17));
}

void ReportTabTest::anItemIsLookedIntoByTheKeyboardAndLeftAgain()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    press(tab, "reportByItemButton");
    linesOf(tab)->setFocus();
    linesOf(tab)->selectRow(1);
    QTest::keyClick(linesOf(tab), Qt::Key_Return);
    settle(tab);
    QCOMPARE(shown(tab, 0, AdReportModel::NameColumn), QStringLiteral("2026-11-20"));
    QCOMPARE(::valueIn(tab, "reportCostLabel"), 1'500);
    QCOMPARE(in<ElidedLabel>(tab, "reportLookedIntoLabel")->fullText(), QStringLiteral("1001 Item 1001"));
    press(tab, "reportLookAtAllButton");
    QCOMPARE(::valueIn(tab, "reportCostLabel"), 4'500);
    QVERIFY(!in<QPushButton>(tab, "reportLookAtAllButton")->isVisible());
}

void ReportTabTest::chosenDaysAreReadAndReversedOnesRefused()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    QVERIFY(!in<QDateEdit>(tab, "reportFromEdit")->isVisible());
    choose(tab, "chosen");
    QVERIFY(in<QDateEdit>(tab, "reportFromEdit")->isVisible());
    in<QDateEdit>(tab, "reportToEdit")->setDate(nov(19));
    settle(tab);
    QCOMPARE(linesOf(tab)->model()->rowCount(), 1);
    in<QDateEdit>(tab, "reportFromEdit")->setDate(nov(20));
    QVERIFY(in<QLabel>(tab, "reportErrorLabel")->isVisible());
    QCOMPARE(linesOf(tab)->model()->rowCount(), 0);
    choose(tab, "last_month");
    QVERIFY(!in<QLabel>(tab, "reportErrorLabel")->isVisible());
    const QString nothing = text(tab, "reportNoLinesLabel");
    QVERIFY2(nothing.contains(QStringLiteral("2026-11-19")) && nothing.contains(QStringLiteral("2026-11-20")), qPrintable(nothing));
}

void ReportTabTest::theChartShowsCostAndSales()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    auto *chart = in<ChartView>(tab, "reportChart");
    QCOMPARE(chart->data().categories, (QStringList{QStringLiteral("11-19"), QStringLiteral("11-20")}));
    QCOMPARE(chart->data().series.at(0).values, (QList<qint64>{1'000, 3'500}));
    QCOMPARE(chart->data().series.at(1).values, (QList<qint64>{5'000, 9'000}));
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("14,000")));
    press(tab, "reportItemsChartButton");
    QCOMPARE(chart->data().kind, ChartKind::Rows);
    QCOMPARE(chart->data().categories, (QStringList{QStringLiteral("1002"), QStringLiteral("1001")}));
    QVERIFY(chart->hoverText(0).contains(QStringLiteral("Item 1002")));
}

void ReportTabTest::aPieceOfTheChartLeadsToItsDays()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    emit in<ChartView>(tab, "reportChart")->categoryClicked(0);
    settle(tab);
    QCOMPARE(in<QDateEdit>(tab, "reportToEdit")->date(), nov(19));
    QCOMPARE(::valueIn(tab, "reportCostLabel"), 1'000);
    choose(tab, "all");
    press(tab, "reportItemsChartButton");
    emit in<ChartView>(tab, "reportChart")->categoryClicked(0);
    settle(tab);
    QCOMPARE(in<ElidedLabel>(tab, "reportLookedIntoLabel")->fullText(), QStringLiteral("1002 Item 1002"));
    QCOMPARE(::valueIn(tab, "reportCostLabel"), 3'000);
}

void ReportTabTest::differencesAreShownAlone()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    auto *view = in<QTableView>(tab, "adReconciliationView");
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(cell(view, 0, AdReconciliationModel::VerdictColumn), QStringLiteral("agrees"));
    QCOMPARE(cell(view, 0, AdReconciliationModel::ChargedColumn).toLongLong(), 3'500);
    QTest::keyClick(in<QCheckBox>(tab, "onlyDifferencesBox"), Qt::Key_Space);
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(view, 0, AdReconciliationModel::VerdictColumn), QStringLiteral("not_charged"));
    QCOMPARE(cell(view, 0, AdReconciliationModel::DifferenceColumn, Qt::DisplayRole).toString(), QStringLiteral("−1,000"));
    QCOMPARE(cell(view, 1, AdReconciliationModel::VerdictColumn), QStringLiteral("not_reported"));
    QCOMPARE(cell(view, 1, AdReconciliationModel::AdColumn).toString(), QStringLiteral("Shop mail"));
    QVERIFY(text(tab, "reconciliationLabel").startsWith(QStringLiteral("Charged: 3,750 Qcash. Reported: 4,500 Qcash. 2 line")));
}

void ReportTabTest::whatIsMissingCanBeRecordedOrImported()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    QSignalSpy asked(&tab, &ReportTab::navigate);
    open(tab);
    press(tab, "recordChargeButton");
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().first().value<PageRequest>();
    QCOMPARE(request.page, PageId::Qcash);
    QCOMPARE(request.detail, QStringLiteral("manual_entry"));
    press(tab, "importMissingButton");
    QVERIFY(tab.findChild<ImportDialog *>());
    // Where all agrees there is nothing to do.
    choose(tab, "chosen");
    in<QDateEdit>(tab, "reportFromEdit")->setDate(nov(20));
    settle(tab);
    QVERIFY(!in<QPushButton>(tab, "recordChargeButton")->isVisible() && !in<QPushButton>(tab, "importMissingButton")->isVisible());
    QVERIFY(text(tab, "reconciliationLabel").endsWith(QStringLiteral("Every ad agrees on every day.")));
}

void ReportTabTest::theLinesAreWrittenAsTheyStand()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    press(tab, "reportByAdButton");
    press(tab, "reportExportButton");
    auto *files = in<QFileDialog>(tab, "exportFileDialog");
    const QString path = desk.folder.filePath(QStringLiteral("lines.csv"));
    emit files->fileSelected(path);
    files->reject();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QVERIFY2(rows.at(0).contains(QStringLiteral("Ad,Ad cost (Qcash),Ad sales,ROAS")), qPrintable(rows.at(0)));
    QCOMPARE(rows.at(1), QStringLiteral("Mega AD,3500,9000,257.14%,20000,246,1.23%,24,9.76%,6,2.44%"));
    QVERIFY(rows.at(2).startsWith(QStringLiteral("Plus exhibit,1000,")));
}

void ReportTabTest::anotherLanguageSaysTheSame()
{
    PointsDesk desk;
    fill(desk);
    ReportTab tab(desk.desk);
    open(tab);
    const auto texts = [&tab] {
        QStringList list;
        for (const QLabel *label : tab.findChildren<QLabel *>())
            list.append(label->text());
        for (int column = 0; column < AdReportModel::ColumnCount; ++column)
            list.append(linesOf(tab)->model()->headerData(column, Qt::Horizontal).toString());
        return list;
    };
    m_language.apply(QStringLiteral("ja"));
    tab.retranslate();
    ReportTab fresh(desk.desk);
    open(fresh);
    QCOMPARE(in<QLabel>(tab, "reportCostCaption")->text(), in<QLabel>(fresh, "reportCostCaption")->text());
    QCOMPARE(text(tab, "reconciliationLabel"), text(fresh, "reconciliationLabel"));
    const QStringList japanese = texts();
    m_language.apply(QStringLiteral("en"));
    tab.retranslate();
    QCOMPARE(text(tab, "reportRoasLabel"), QStringLiteral("311.1%"));
    QCOMPARE(texts().size(), japanese.size());
}

void ReportTabTest::aStoreThatDoesNotAnswerIsTold()
{
    PointsDesk desk;
    fill(desk);
    QCOMPARE(sqlite3_exec(desk.wallet->database().handle(), "ALTER TABLE ad_report RENAME TO away", nullptr, nullptr, nullptr), SQLITE_OK);
    ReportTab tab(desk.desk);
    open(tab);
    auto *message = in<MessageBar>(tab, "reportMessage");
    QVERIFY(message->isVisible() && !message->text().isEmpty());
    QVERIFY(!in<QWidget>(tab, "reportEmpty")->isVisible() && !linesOf(tab)->isVisible());
    QCOMPARE(sqlite3_exec(desk.wallet->database().handle(), "ALTER TABLE away RENAME TO ad_report", nullptr, nullptr, nullptr), SQLITE_OK);
    emit message->actionTriggered();
    QTRY_VERIFY_WITH_TIMEOUT(linesOf(tab)->isVisible(), 60'000);
    QVERIFY(!message->isVisible());
}

QTEST_MAIN(ReportTabTest)

#include "report_tab_test.moc"
