#include "ui/pages/ads/market_tab.h"

#include "control/ad_catalogue.h"
#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/pages/ads/ads_page.h"
#include "ui/pages/ads/winner_models.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace {

const AdSlotName bag{AdKind::PlusKeyword, QStringLiteral("バッグ")};
const QString ownItem = QStringLiteral("812345678");
const QDate today(2026, 11, 22);
constexpr int mostMs = 60'000;

Qcash qcash(qint64 value)
{
    return known<Qcash>(value);
}

AdWinnerList list(QDate day, const QList<qint64> &prices, const QString &lastItem = {})
{
    AdWinnerList winners{day, {}};
    for (int i = 0; i < prices.size(); ++i)
        winners.winners.append({i + 1, qcash(prices.at(i)), i == prices.size() - 1 ? lastItem : QString()});
    return winners;
}

} // namespace

/// The tab Bids & winners on a screen of 1024 × 640; it is 2026-11-22 15:00 in Japan.
class MarketTabTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutASlotItSaysWhatToDo();
    void aSlotIsTypedInAndLookedAt();
    void figuresAndChartShowWhatWon();
    void theOwnBidIsAPointOfTheChart();
    void aListIsTypedInAndSaved();
    void aNewListIsForTheLatestClosedDayWithoutOne();
    void aBudgetIsTypedKeyByKey();
    void aWrongCellIsSaidAndNothingIsSaved();
    void aPastedListIsPreviewedLineByLineAndTakenOver();
    void pricesThatRiseAreWarnedOf();
    void anEmptyTableRemovesTheDay();
    void aDecisionIsLeftToAdStatus();
    void anEventsAverageComesFromTheNotedLists();
    void anEventIsNotSavedOverAnother();
    void theProposalGoesIntoTheApplication();
    void theApplicationsFormIsFilledAndShown();
    void anImportSaysWhatIsWrongAndWhere();
    void everythingCanBeReachedByKeyboard();

private:
    void open();
    void note(const AdWinnerList &list) { QVERIFY(m_desk->wallet->adMarket.noteWinners(m_desk->shop(), bag, list)); }
    [[nodiscard]] QDialog *dialog(const char *name);
    [[nodiscard]] QAbstractItemModel *days() { return in<TableView>(*m_tab, "marketDaysView")->model(); }
    void type(QDialog *dialog, int row, int column, const QString &text);

    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<MarketTab> m_tab;
};

void MarketTabTest::init()
{
    m_desk = std::make_unique<PointsDesk>(100'000);
    m_desk->setJst(today, QTime(15, 0));
    Item item;
    item.itemNumber = ownItem;
    item.name = QStringLiteral("Bag");
    m_desk->import(QList{item});
}

void MarketTabTest::cleanup()
{
    m_tab.reset();
    m_desk.reset();
}

void MarketTabTest::open()
{
    m_tab = std::make_unique<MarketTab>(m_desk->desk);
    for (const char *name : {"marketDaysView", "marketEventsView", "planView"})
        new QAbstractItemModelTester(in<TableView>(*m_tab, name)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_tab.get());
    m_tab->resize(808, 540);
    m_tab->show();
    m_tab->refresh();
    m_tab->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    auto *slot = in<QComboBox>(*m_tab, "marketSlotBox");
    slot->setCurrentText(bag.slot);
    emit slot->lineEdit()->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(*m_tab, "marketDaysCard")->isVisible(), mostMs);
}

QDialog *MarketTabTest::dialog(const char *name)
{
    auto *dialog = m_tab->findChild<QDialog *>(QLatin1String(name));
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("no dialog");
    return dialog;
}

void MarketTabTest::type(QDialog *dialog, int row, int column, const QString &text)
{
    auto *table = in<TableView>(*dialog, "winnerTableView");
    QVERIFY(table->model()->setData(table->model()->index(row, column), text));
}

void MarketTabTest::withoutASlotItSaysWhatToDo()
{
    m_tab = std::make_unique<MarketTab>(m_desk->desk);
    m_tab->show();
    m_tab->refresh();
    QVERIFY(in<QWidget>(*m_tab, "marketEmpty")->isVisible());
    QVERIFY(!in<QWidget>(*m_tab, "marketDaysCard")->isVisible());
}

void MarketTabTest::aSlotIsTypedInAndLookedAt()
{
    open();
    QCOMPARE(days()->rowCount(), 0);
    QVERIFY(in<QLabel>(*m_tab, "marketDaysEmptyLabel")->isVisible());
    QVERIFY(valueIn(*m_tab, "marketStartLabel") > 0);
}

void MarketTabTest::figuresAndChartShowWhatWon()
{
    note(list(today, {3000, 2000, 1200}));
    note(list(today.addDays(-1), {2800, 1900}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 2, mostMs);
    QCOMPARE(valueIn(*m_tab, "marketLowestLabel"), 1200);
    QCOMPARE(valueIn(*m_tab, "marketMedianLabel"), 2000);
    QCOMPARE(valueIn(*m_tab, "marketHighestLabel"), 3000);
    const auto *view = in<TableView>(*m_tab, "marketDaysView");
    QCOMPARE(cell(view, 0, MarketDaysModel::DayColumn).toDate(), today);
    QCOMPARE(cell(view, 0, MarketDaysModel::RanksColumn).toInt(), 3);
    QCOMPARE(cell(view, 1, MarketDaysModel::LowestColumn).toInt(), 1900);
    const ChartData data = in<ChartView>(*m_tab, "marketChart")->data();
    QCOMPARE(data.categories, (QStringList{QStringLiteral("11-21"), QStringLiteral("11-22")}));
    QCOMPARE(data.series.size(), 3);
    QCOMPARE(data.series.constFirst().values, (QList<qint64>{2800, 3000}));
}

void MarketTabTest::theOwnBidIsAPointOfTheChart()
{
    QVERIFY(m_desk->wallet->ads.place(m_desk->shop(), {newActionId(), bag.kind, ownItem, bag.slot, today, today, qcash(20'000)}, shippedAdPriceList(),
                                      m_desk->clock));
    note(list(today.addDays(-1), {2800, 1900}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 2, mostMs);
    auto *chart = in<ChartView>(*m_tab, "marketChart");
    QCOMPARE(chart->data().series.constLast().values, (QList<qint64>{noFigure, 20'000}));
    QCOMPARE(chart->data().series.constFirst().values, (QList<qint64>{2800, noFigure}));
    QVERIFY(!chart->hoverText(0).contains(QStringLiteral("Own bid")));
    QVERIFY(chart->hoverText(1).contains(QStringLiteral("Own bid: 20,000")));
    QTRY_VERIFY_WITH_TIMEOUT(chart->drawnData().has_value(), mostMs);
    QCOMPARE(*chart->drawnData(), chart->data());
    QCOMPARE(cell(in<TableView>(*m_tab, "marketDaysView"), 0, MarketDaysModel::OutcomeColumn, Qt::DisplayRole).toString(), QStringLiteral("Held"));
}

void MarketTabTest::aListIsTypedInAndSaved()
{
    open();
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QDialog *entry = dialog("winnerListDialog");
    in<QDateEdit>(*entry, "winnerDayEdit")->setDate(today);
    QVERIFY(in<QPushButton>(*entry, "winnerCancelButton")->isDefault());
    new QAbstractItemModelTester(in<TableView>(*entry, "winnerTableView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, entry);
    type(entry, 0, WinnerTableModel::PriceColumn, QStringLiteral("3,000"));
    type(entry, 1, WinnerTableModel::PriceColumn, QStringLiteral("２０００"));
    type(entry, 1, WinnerTableModel::ItemColumn, ownItem);
    QCOMPARE(in<TableView>(*entry, "winnerTableView")->model()->rowCount(), 3);
    in<QPushButton>(*entry, "winnerSaveButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    QCOMPARE(*m_desk->wallet->adMarket.winners(m_desk->shop(), bag, today, 9), QList{list(today, {3000, 2000}, ownItem)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->findChild<QDialog *>(QStringLiteral("winnerListDialog")), mostMs);
}

void MarketTabTest::aNewListIsForTheLatestClosedDayWithoutOne()
{
    note(list(today.addDays(-1), {2000}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QDialog *entry = dialog("winnerListDialog");
    QCOMPARE(in<QDateEdit>(*entry, "winnerDayEdit")->date(), today.addDays(-2));
    in<QPushButton>(*entry, "winnerCancelButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->findChild<QDialog *>(QStringLiteral("winnerListDialog")), mostMs);
    m_desk->setJst(today, QTime(17, 50));
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QCOMPARE(in<QDateEdit>(*dialog("winnerListDialog"), "winnerDayEdit")->date(), today);
}

void MarketTabTest::aBudgetIsTypedKeyByKey()
{
    open();
    auto *budget = in<QSpinBox>(*m_tab, "planBudgetSpin");
    QTRY_VERIFY_WITH_TIMEOUT(budget->isEnabled(), mostMs);
    budget->setFocus(Qt::TabFocusReason);
    budget->selectAll();
    QTest::keyClicks(budget, QStringLiteral("54321"));
    QCOMPARE(budget->text(), QStringLiteral("54321"));
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(budget->value(), 54'321);
    auto *days = in<QSpinBox>(*m_tab, "planDaysSpin");
    days->setFocus(Qt::TabFocusReason);
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("12"));
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(days->value(), 12);
    QCOMPARE(budget->value(), 54'321);
}

void MarketTabTest::aWrongCellIsSaidAndNothingIsSaved()
{
    open();
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QDialog *entry = dialog("winnerListDialog");
    in<QPushButton>(*entry, "winnerSaveButton")->click();
    QVERIFY(in<QLabel>(*entry, "winnerErrorLabel")->isVisible());
    type(entry, 0, WinnerTableModel::PriceColumn, QStringLiteral("much"));
    in<QPushButton>(*entry, "winnerSaveButton")->click();
    QVERIFY(in<QLabel>(*entry, "winnerErrorLabel")->text().contains(QStringLiteral("Line 1")));
    type(entry, 0, WinnerTableModel::PriceColumn, QStringLiteral("3000"));
    QVERIFY(!in<QLabel>(*entry, "winnerErrorLabel")->isVisible());
    type(entry, 1, WinnerTableModel::RankColumn, QStringLiteral("1"));
    type(entry, 1, WinnerTableModel::PriceColumn, QStringLiteral("2000"));
    QVERIFY(in<QLabel>(*entry, "winnerErrorLabel")->text().contains(QStringLiteral("Line 2")));
    QVERIFY(m_desk->wallet->adMarket.winners(m_desk->shop(), bag, today, 9)->isEmpty());
}

void MarketTabTest::aPastedListIsPreviewedLineByLineAndTakenOver()
{
    open();
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QDialog *entry = dialog("winnerListDialog");
    in<QTabWidget>(*entry, "winnerWays")->setCurrentIndex(1);
    auto *preview = in<TableView>(*entry, "winnerPreviewView");
    new QAbstractItemModelTester(preview->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, entry);
    QVERIFY(!in<QPushButton>(*entry, "winnerTakeButton")->isEnabled());
    in<QPlainTextEdit>(*entry, "winnerPasteEdit")->setPlainText(QStringLiteral("順位\t落札価格\t商品コード\n1\t3,000\t812345678\n2\t?\t\n3\t2,000\t"));
    QCOMPARE(preview->model()->rowCount(), 4);
    QCOMPARE(cell(preview, 1, WinnerPreviewModel::UnderstoodColumn).toString(), QStringLiteral("Rank 1: 3,000 Qcash, item 812345678"));
    QVERIFY(cell(preview, 2, WinnerPreviewModel::UnderstoodColumn).toString().startsWith(QStringLiteral("Not taken")));
    QCOMPARE(cell(preview, 2, WinnerPreviewModel::LineColumn).toInt(), 3);
    in<QPushButton>(*entry, "winnerTakeButton")->click();
    auto *table = in<TableView>(*entry, "winnerTableView");
    QVERIFY(table->isVisible());
    QCOMPARE(cell(table, 1, WinnerTableModel::RankColumn).toString(), QStringLiteral("3"));
    QVERIFY(m_desk->wallet->adMarket.winners(m_desk->shop(), bag, today, 9)->isEmpty());
    in<QPushButton>(*entry, "winnerSaveButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
}

void MarketTabTest::pricesThatRiseAreWarnedOf()
{
    note(list(today, {2000, 3000}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    auto *view = in<TableView>(*m_tab, "marketDaysView");
    view->setFocus();
    view->setCurrentIndex(days()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(in<QLabel>(*dialog("winnerListDialog"), "winnerHintLabel")->text().startsWith(QStringLiteral("Rank 2 has a higher price")));
}

void MarketTabTest::anEmptyTableRemovesTheDay()
{
    note(list(today, {2000}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    in<QPushButton>(*m_tab, "marketAddButton")->click();
    QDialog *entry = dialog("winnerListDialog");
    in<QDateEdit>(*entry, "winnerDayEdit")->setDate(today);
    in<TableView>(*entry, "winnerTableView")->setCurrentIndex(in<TableView>(*entry, "winnerTableView")->model()->index(0, 0));
    in<QPushButton>(*entry, "winnerRemoveButton")->click();
    QVERIFY(in<QLabel>(*entry, "winnerHintLabel")->isVisible());
    in<QPushButton>(*entry, "winnerSaveButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 0, mostMs);
}

void MarketTabTest::aDecisionIsLeftToAdStatus()
{
    QVERIFY(m_desk->wallet->ads.place(m_desk->shop(), {newActionId(), bag.kind, ownItem, bag.slot, today, today, qcash(20'000)}, shippedAdPriceList(),
                                      m_desk->clock));
    note(list(today, {30'000, 20'000}, ownItem));
    m_desk->setJst(today, QTime(17, 50));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    QCOMPARE(cell(in<TableView>(*m_tab, "marketDaysView"), 0, MarketDaysModel::OutcomeColumn).toString(), QStringLiteral("Won by this list"));
    QVERIFY(in<QLabel>(*m_tab, "marketUndecidedLabel")->isVisible());
    QSignalSpy navigate(m_tab.get(), &MarketTab::navigate);
    in<QPushButton>(*m_tab, "marketStatusButton")->click();
    QCOMPARE(navigate.constFirst().constFirst().value<PageRequest>().detail, QStringLiteral("status"));
    QCOMPARE(m_desk->wallet->book.balances(m_desk->shop())->held, qcash(20'000));
}

void MarketTabTest::anEventsAverageComesFromTheNotedLists()
{
    note(list(today.addDays(-3), {3000, 2001}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    in<QPushButton>(*m_tab, "marketEventButton")->click();
    QDialog *event = dialog("megaWariDialog");
    in<QDateEdit>(*event, "megaWariFirstEdit")->setDate(today.addDays(-4));
    in<QDateEdit>(*event, "megaWariLastEdit")->setDate(today.addDays(-1));
    in<QPushButton>(*event, "megaWariTakeButton")->click();
    QCOMPARE(in<QSpinBox>(*event, "megaWariAverageSpin")->value(), 2500);
    QVERIFY(in<QCheckBox>(*event, "megaWariAverageCheck")->isChecked());
    in<QPushButton>(*event, "megaWariSaveButton")->click();
    const auto *view = in<TableView>(*m_tab, "marketEventsView");
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, mostMs);
    QCOMPARE(cell(view, 0, MegaWariModel::AverageColumn).toInt(), 2500);
}

void MarketTabTest::anEventIsNotSavedOverAnother()
{
    QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, {today, today.addDays(3), {}}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(in<TableView>(*m_tab, "marketEventsView")->model()->rowCount(), 1, mostMs);
    in<QPushButton>(*m_tab, "marketEventButton")->click();
    QDialog *event = dialog("megaWariDialog");
    QVERIFY(!in<QPushButton>(*event, "megaWariRemoveButton")->isVisible());
    in<QPushButton>(*event, "megaWariSaveButton")->click();
    QVERIFY(in<QLabel>(*event, "megaWariErrorLabel")->isVisible());
    QVERIFY(event->isVisible());
}

void MarketTabTest::theProposalGoesIntoTheApplication()
{
    note(list(today.addDays(-1), {30'000, 21'001}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    in<QSpinBox>(*m_tab, "planBudgetSpin")->setValue(50'000);
    in<QSpinBox>(*m_tab, "planDaysSpin")->setValue(3);
    const auto *view = in<TableView>(*m_tab, "planView");
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(view, 1, BidPlanModel::SumColumn).toInt(), 42'200);
    QVERIFY(in<QLabel>(*m_tab, "planWhyLabel")->isVisible());
    QVERIFY(!in<QLabel>(*m_tab, "planRunLabel")->text().contains(QStringLiteral("19:00")));
    QSignalSpy used(m_tab.get(), &MarketTab::useInApplication);
    in<QPushButton>(*m_tab, "planUseButton")->click();
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.constFirst().at(1).toString(), bag.slot);
    QCOMPARE(used.constFirst().at(2).toDate(), today);
    QCOMPARE(used.constFirst().at(3).toDate(), today.addDays(1));
    QCOMPARE(used.constFirst().at(4).value<Qcash>(), qcash(21'100));
    // From the second day on: its bids open this evening.
    in<TableView>(*m_tab, "planView")->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(in<QLabel>(*m_tab, "planRunLabel")->text().contains(QStringLiteral("2026-11-22 19:00")));
}

void MarketTabTest::theApplicationsFormIsFilledAndShown()
{
    note(list(today.addDays(-1), {30'000, 21'001}));
    AdsPage page(m_desk->desk);
    page.resize(808, 584);
    page.open({PageId::Ads, QStringLiteral("market")});
    page.show();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(page, "planUseButton")->isEnabled(), mostMs);
    in<QSpinBox>(page, "planDaysSpin")->setValue(2);
    in<QPushButton>(page, "planUseButton")->setFocus();
    in<QPushButton>(page, "planUseButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QSpinBox>(page, "bidPriceEdit")->isVisible(), mostMs);
    QCOMPARE(in<QSpinBox>(page, "bidPriceEdit")->value(), 21'100);
    QCOMPARE(in<QLineEdit>(page, "adKeywordEdit")->text(), bag.slot);
    QCOMPARE(in<QDateEdit>(page, "adFromEdit")->date(), today);
    QCOMPARE(in<QDateEdit>(page, "adToEdit")->date(), today.addDays(1));
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("adItemBox"));
}

void MarketTabTest::anImportSaysWhatIsWrongAndWhere()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("lists.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,ad,slot,rank,price\n2026-11-20,plus_keyword,bag,0,3000\n");
    file.close();
    open();
    in<QPushButton>(*m_tab, "marketImportButton")->click();
    auto *chooser = m_tab->findChild<QDialog *>(QStringLiteral("marketFileDialog"));
    QVERIFY(chooser);
    QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, path)));
    chooser->reject();
    auto *message = in<MessageBar>(*m_tab, "marketMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), mostMs);
    QVERIFY(message->text().contains(QStringLiteral("Line 2, rank:")));
}

void MarketTabTest::everythingCanBeReachedByKeyboard()
{
    note(list(today, {3000}));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(days()->rowCount(), 1, mostMs);
    QSet<QString> reached;
    in<QWidget>(*m_tab, "marketKindBox")->setFocus();
    for (int i = 0; i < 40; ++i) {
        reached.insert(m_tab->focusWidget()->objectName());
        QTest::keyClick(m_tab->focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"marketKindBox", "marketSlotBox", "marketImportButton", "marketPictureButton", "marketAddButton", "marketDaysView", "planMonthBox",
                             "planBudgetSpin", "planDaysSpin", "planRankBox", "planSpreadBox", "planView", "planUseButton", "marketEventButton"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

QTEST_MAIN(MarketTabTest)
#include "market_tab_test.moc"
