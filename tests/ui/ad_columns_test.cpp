#include "control/ad_catalogue.h"
#include "support/ad_samples.h"
#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/pages/ads/ad_bids_model.h"
#include "ui/pages/ads/ad_report_model.h"
#include "ui/pages/ads/ad_spending_model.h"
#include "ui/pages/ads/report_tab.h"
#include "ui/pages/ads/spending_tab.h"
#include "ui/pages/ads/status_tab.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace {

constexpr int patience = 60'000;

QDate nov(int day)
{
    return {2026, 11, day};
}

/// What is cut off, but for the columns that may give way; empty where nothing is.
QString cutOff(const TableView &view, const QList<int> &mayYield)
{
    QStringList found;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (!view.isColumnHidden(column) && !mayYield.contains(column) && view.columnWidth(column) < FittedColumns::neededWidth(view, column))
            found.append(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    return found.join(QStringLiteral(", "));
}

void show(QWidget &widget, int width)
{
    widget.resize(width, 620);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void bid(PointsDesk &desk, const QString &slot, qint64 price)
{
    const auto placed = desk.wallet->ads.place(desk.shop(), samples::ads::application(slot, price, slot), shippedAdPriceList(), desk.clock);
    if (!placed)
        qFatal("not placed: %s", qPrintable(samples::ads::answerOf(placed)));
}

void putOnSale(PointsDesk &desk, const QString &name)
{
    Item item;
    item.itemNumber = QStringLiteral("1001");
    item.name = name;
    desk.import(QList{item});
}

} // namespace

/// What the tables of the ads page show at the widths of small and of large windows.
class AdColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void columnsGiveWayInTheirOrder();
    void widthsOfTheUserStay();
    void statusesAndAdsAreReadable_data();
    void statusesAndAdsAreReadable();
    void figuresOfTheReportAreReadable_data();
    void figuresOfTheReportAreReadable();
    void headingsOfTheSpendingAreReadable();
};

void AdColumnsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("ad_columns_test"));
    Theme::apply(*qApp, Scheme::Light);
}

void AdColumnsTest::init()
{
    Settings().clear();
}

void AdColumnsTest::columnsGiveWayInTheirOrder()
{
    QStandardItemModel model(1, 3);
    model.setItem(0, 0, new QStandardItem(QString(60, u'w')));
    model.setItem(0, 1, new QStandardItem(QString(20, u'w')));
    model.setItem(0, 2, new QStandardItem(QStringLiteral("1,234,567")));
    TableView view;
    view.setModel(&model);
    new FittedColumns(&view, 0, {{0, 80}});
    show(view, 900);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QCOMPARE(cutOff(view, {0}), QString());
    QVERIFY(view.columnWidth(0) > 80);
    view.resize(260, 200);
    QTRY_COMPARE(view.columnWidth(0), 80);
    QCOMPARE(cutOff(view, {0}), QString());
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    model.item(0, 2)->setText(QStringLiteral("1,234,567,890,123"));
    QTRY_COMPARE(cutOff(view, {0}), QString());
}

void AdColumnsTest::widthsOfTheUserStay()
{
    QStandardItemModel model(1, 3);
    TableView view;
    view.setModel(&model);
    new FittedColumns(&view, 0, {{0, 80}});
    view.setSettingsKey(QStringLiteral("ad_columns_test"));
    show(view, 700);
    view.horizontalHeader()->resizeSection(1, 222);
    model.setItem(0, 1, new QStandardItem(QString(60, u'w')));
    view.resize(640, 300);
    QTRY_VERIFY(view.columnWidth(0) < 640 - 222);
    QCOMPARE(view.columnWidth(1), 222);
}

void AdColumnsTest::statusesAndAdsAreReadable_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {744, 1'016, 1'640})
        QTest::addRow("%d", width) << width;
}

void AdColumnsTest::statusesAndAdsAreReadable()
{
    QFETCH(const int, width);
    PointsDesk desk;
    desk.setJst(nov(21), QTime(14, 0));
    putOnSale(desk, QStringLiteral("Moisturizing serum with ceramide and hyaluronic acid, 50 ml, set of three"));
    bid(desk, QStringLiteral("moisturizing serum for dry skin"), 1'200);
    StatusTab tab(desk.desk);
    tab.refresh();
    show(tab, width);
    auto *view = in<TableView>(tab, "adStatusView");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    QCOMPARE(cutOff(*view, {AdBidsModel::ItemColumn, AdBidsModel::SlotColumn}), QString());
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QVERIFY(view->columnWidth(AdBidsModel::ItemColumn) >= 110);
    // The way to take the rows along stands with the filters, above the rows.
    const auto *exports = in<QWidget>(tab, "adStatusExportButton");
    QVERIFY(exports->mapTo(&tab, QPoint(0, exports->height())).y() <= view->mapTo(&tab, QPoint()).y());
}

void AdColumnsTest::figuresOfTheReportAreReadable_data()
{
    statusesAndAdsAreReadable_data();
}

void AdColumnsTest::figuresOfTheReportAreReadable()
{
    QFETCH(const int, width);
    PointsDesk desk;
    desk.setJst(nov(21), QTime(12, 0));
    AdReportRow row;
    row.date = nov(20);
    row.itemNumber = QStringLiteral("1001");
    row.adName = QStringLiteral("Plus exhibit (keyword)");
    row.itemName = QStringLiteral("Moisturizing serum with ceramide");
    row.costQcash = 1'234'567;
    row.salesYen = 15'748'111;
    row.impressions = 10'000'000;
    row.clicks = 120'000;
    row.carts = 12'000;
    row.purchases = 3'000;
    desk.import(QList{row});
    ReportTab tab(desk.desk);
    tab.refresh();
    show(tab, width);
    auto *view = in<TableView>(tab, "adReportView");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, patience);
    QCOMPARE(cutOff(*view, {AdReportModel::NameColumn}), QString());
    QCOMPARE(view->isColumnHidden(AdReportModel::CartRateColumn), width < 900);
    QCOMPARE(cell(view, 0, AdReportModel::CartsColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("10.00%")), true);
    auto *comparison = in<TableView>(tab, "adReconciliationView");
    QCOMPARE(cutOff(*comparison, {}), QString());
    QCOMPARE(comparison->horizontalScrollBar()->maximum(), 0);
}

void AdColumnsTest::headingsOfTheSpendingAreReadable()
{
    PointsDesk desk;
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::AdSpend;
    draft.amount = known<Qcash>(1'000);
    draft.datedOn = jst::dateOf(desk.clock.now());
    draft.adKind = AdKind::MegaAd;
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock));
    SpendingTab tab(desk.desk);
    tab.refresh();
    show(tab, 744);
    QTRY_VERIFY_WITH_TIMEOUT(in<TableView>(tab, "adSpendingView")->isVisible(), patience);
    for (const char *name : {"adSpendingView", "adEntriesView"})
        QCOMPARE(cutOff(*in<TableView>(tab, name), {}), QString());
}

QTEST_MAIN(AdColumnsTest)
#include "ad_columns_test.moc"
