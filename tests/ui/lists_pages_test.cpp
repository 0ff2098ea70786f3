#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/ads/ad_spending_model.h"
#include "ui/pages/ads/ads_page.h"
#include "ui/pages/goods/goods_page.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/inquiries/inquiries_page.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// Goods, orders, inquiries and Promotion as a user sees them, over a real store.
class ListsPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void scrollingFetchesTheWholeList();
    void aRequestOpensTheListFiltered();
    void theMenuEndsAFilterThatAnotherPageAskedFor();
    void aTypedTextNarrowsTheList();
    void namesAreShownLiterally();
    void whatNeedsAttentionIsMarked();
    void anEmptyListSaysWhatToDoNext();
    void aNarrowedListOffersTheWholeOne();
    void readingAnewKeepsThePlace();
    void ordersShowTheirStatesAndNoBuyer();
    void eTicketsAreAFilterOfTheOrders();
    void inquiriesLeadToHelp();
    void spendingIsShownByAd();
    void promotionLeadsToQcash();
    void aLanguageSwitchIsTheSameAsAStartInIt();

private:
    template <class Widget>
    static Widget *in(const QWidget &page, const char *name)
    {
        auto *widget = page.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    static QString cell(const QTableView *view, int row, int column, int role = Qt::DisplayRole)
    {
        return view->model()->index(row, column).data(role).toString();
    }

    static Tone toneOf(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data(ToneRole).value<Tone>();
    }

    static Item item(int number, const QString &name = QStringLiteral("Serum"))
    {
        Item item;
        item.itemNumber = QString::number(1'000'000'000 + number);
        item.name = name;
        item.stock = 10;
        item.validUntil = QDate(2027, 3, 1);
        return item;
    }

    static QList<Item> items(int count)
    {
        QList<Item> list;
        for (int number = 0; number < count; ++number)
            list.append(item(number, QStringLiteral("Serum %1").arg(number)));
        return list;
    }

    static SalesOrder order(int number, SalesOrderState state, const QString &shippingMethod = {})
    {
        SalesOrder order;
        order.orderNumber = QString::number(1'000'000'000 + number);
        order.state = state;
        order.itemName = QStringLiteral("Toner");
        order.shippingMethod = shippingMethod;
        order.orderedAt = jst::at(QDate(2026, 11, number), QTime(9, 5));
        order.orderTotalYen = 12'310;
        return order;
    }

    static void spend(PointsDesk &desk, AdKind ad, qint64 qcash)
    {
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = EntryKind::AdSpend;
        draft.amount = known<Qcash>(qcash);
        draft.datedOn = QDate(2026, 11, 20);
        draft.adKind = ad;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("no entry");
    }

    Language m_language;
};

void ListsPagesTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void ListsPagesTest::init()
{
    Settings().clear();
    m_language.apply(QStringLiteral("en"));
}

void ListsPagesTest::scrollingFetchesTheWholeList()
{
    PointsDesk desk;
    desk.import(items(257));
    GoodsPage page(desk.desk);
    auto *view = in<QTableView>(page, "goodsView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(900, 600);
    page.show();
    QVERIFY(view->model()->rowCount() < 257);
    for (int scrolls = 0; scrolls < 10 && view->model()->rowCount() < 257; ++scrolls)
        view->scrollToBottom();
    QCOMPARE(view->model()->rowCount(), 257);
    for (int row = 0; row < 257; ++row)
        QCOMPARE(cell(view, row, GoodsModel::ItemNumberColumn), item(row).itemNumber);
    QVERIFY(!view->model()->canFetchMore({}));
    QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 0);
}

void ListsPagesTest::aRequestOpensTheListFiltered()
{
    PointsDesk desk;
    Item low = item(1);
    low.stock = 1;
    desk.import(QList{low, item(2), item(3)});
    GoodsPage page(desk.desk);
    page.open({PageId::Goods, QStringLiteral("low_stock")});
    page.show();
    QCOMPARE(in<QComboBox>(page, "goodsFilterBox")->currentData().toString(), QStringLiteral("low_stock"));
    auto *view = in<QTableView>(page, "goodsView");
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, GoodsModel::StockColumn, Qt::EditRole), QStringLiteral("1"));
    page.open({PageId::Goods, QStringLiteral("no such filter")});
    QCOMPARE(view->model()->rowCount(), 1);
}

void ListsPagesTest::theMenuEndsAFilterThatAnotherPageAskedFor()
{
    PointsDesk desk;
    desk.import(items(5));
    GoodsPage page(desk.desk);
    page.show();
    auto *box = in<QComboBox>(page, "goodsFilterBox");
    page.open({PageId::Goods, QStringLiteral("image_error")});
    page.open({PageId::Goods, {}});
    QCOMPARE(box->currentData().toString(), QStringLiteral("all"));
    // What the user chose stays.
    box->setCurrentIndex(1);
    page.open({PageId::Goods, {}});
    QCOMPARE(box->currentIndex(), 1);
}

void ListsPagesTest::aTypedTextNarrowsTheList()
{
    PointsDesk desk;
    desk.import(QList{item(1, QStringLiteral("ビタミンC トナー")), item(2, QStringLiteral("Cream"))});
    GoodsPage page(desk.desk);
    page.show();
    auto *view = in<QTableView>(page, "goodsView");
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::keyClicks(in<QLineEdit>(page, "goodsTextEdit"), QStringLiteral("cream"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, GoodsModel::NameColumn), QStringLiteral("Cream"));
    in<QLineEdit>(page, "goodsTextEdit")->clear();
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

void ListsPagesTest::namesAreShownLiterally()
{
    PointsDesk desk;
    const QStringList names{QStringLiteral("<img src='x'>"), QStringLiteral("A & B"), QStringLiteral("x\u202e<b>gnp.\u2066y"),
                            QString(10'000, u'長')};
    for (int number = 0; number < names.size(); ++number)
        desk.import(QList{item(number, names.at(number))});
    GoodsPage page(desk.desk);
    auto *view = in<QTableView>(page, "goodsView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(900, 600);
    page.show();
    QVERIFY(!page.grab().isNull());
    for (int row = 0; row < names.size(); ++row) {
        const QModelIndex index = view->model()->index(row, GoodsModel::NameColumn);
        QCOMPARE(index.data(Qt::EditRole).toString(), names.at(row));
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(!toolTip.contains(QStringLiteral("<img")) && !toolTip.contains(QStringLiteral("<b>")));
        QVERIFY(!toolTip.contains(QChar(0x202e)) && toolTip.size() < 2'000);
    }
    QCOMPARE(cell(view, 1, GoodsModel::NameColumn), QStringLiteral("A & B"));
    QVERIFY(cell(view, 1, GoodsModel::NameColumn, Qt::ToolTipRole).contains(QStringLiteral("A &amp; B")));
}

void ListsPagesTest::whatNeedsAttentionIsMarked()
{
    PointsDesk desk;
    Item one = item(1);
    one.stock = 3;
    one.validUntil = QDate(2026, 11, 28);
    one.imageStatus = ImageStatus::Error;
    Item other = item(2);
    other.stock = 4;
    other.validUntil = QDate(2026, 11, 29);
    other.imageStatus = ImageStatus::Ok;
    desk.import(QList{one, other});
    GoodsPage page(desk.desk);
    page.show();
    const auto *view = in<QTableView>(page, "goodsView");
    for (const int column : {int(GoodsModel::StockColumn), int(GoodsModel::ValidUntilColumn), int(GoodsModel::ImageStatusColumn)}) {
        QCOMPARE(toneOf(view, 0, column), Tone::Attention);
        QVERIFY(toneOf(view, 1, column) != Tone::Attention);
    }
}

void ListsPagesTest::anEmptyListSaysWhatToDoNext()
{
    PointsDesk desk;
    QWidget window;
    auto *page = new GoodsPage(desk.desk, &window);
    window.show();
    auto *empty = in<EmptyState>(*page, "goodsEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Import")));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    auto *dialog = window.findChild<ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(in<QComboBox>(*dialog, "importKindBox")->currentData().toString(), QStringLiteral("items"));
    dialog->reject();
    QTRY_VERIFY(!window.findChild<ImportDialog *>());
}

void ListsPagesTest::aNarrowedListOffersTheWholeOne()
{
    PointsDesk desk;
    desk.import(items(5));
    GoodsPage page(desk.desk);
    page.open({PageId::Goods, QStringLiteral("image_error")});
    page.show();
    auto *empty = in<EmptyState>(page, "goodsEmpty");
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QCOMPARE(in<QTableView>(page, "goodsView")->model()->rowCount(), 5);
}

void ListsPagesTest::readingAnewKeepsThePlace()
{
    PointsDesk desk;
    desk.import(items(80));
    GoodsPage page(desk.desk);
    page.resize(900, 600);
    page.show();
    auto *view = in<QTableView>(page, "goodsView");
    view->setCurrentIndex(view->model()->index(60, 0));
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    desk.session.announceChange();
    QCOMPARE(view->currentIndex().row(), 60);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
}

void ListsPagesTest::ordersShowTheirStatesAndNoBuyer()
{
    PointsDesk desk;
    desk.import(QList{order(1, SalesOrderState::AwaitingPayment), order(2, SalesOrderState::CancelRequested)});
    OrdersPage page(desk.desk);
    auto *view = in<QTableView>(page, "ordersView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(cell(view, 0, OrdersModel::StateColumn), QStringLiteral("Cancel request"));
    QCOMPARE(toneOf(view, 0, OrdersModel::StateColumn), Tone::Attention);
    QCOMPARE(cell(view, 1, OrdersModel::StateColumn), QStringLiteral("Waiting for payment"));
    QCOMPARE(cell(view, 1, OrdersModel::StateColumn, Qt::EditRole), QStringLiteral("awaiting_payment"));
    QCOMPARE(cell(view, 1, OrdersModel::OrderedAtColumn), QStringLiteral("2026-11-01 09:05"));
    QCOMPARE(cell(view, 1, OrdersModel::TotalColumn), QStringLiteral("12,310"));
    page.open({PageId::Orders, QStringLiteral("claims")});
    QCOMPARE(view->model()->rowCount(), 1);
}

void ListsPagesTest::eTicketsAreAFilterOfTheOrders()
{
    PointsDesk desk;
    desk.import(QList{order(1, SalesOrderState::Delivered, QStringLiteral("eチケット")), order(2, SalesOrderState::Delivered)});
    OrdersPage page(desk.desk);
    page.open({PageId::Orders, QStringLiteral("e_ticket")});
    page.show();
    QCOMPARE(in<QTableView>(page, "ordersView")->model()->rowCount(), 1);
    QCOMPARE(in<QLabel>(page, "listTitle")->text(), QStringLiteral("e-Ticket"));
}

void ListsPagesTest::inquiriesLeadToHelp()
{
    PointsDesk desk;
    desk.import(QList{Inquiry{QStringLiteral("1"), QDate(2026, 11, 1), {}, QStringLiteral("Size?"), true},
                      Inquiry{QStringLiteral("2"), QDate(2026, 11, 2), {}, QStringLiteral("Colour?"), false}});
    InquiriesPage page(desk.desk);
    auto *view = in<QTableView>(page, "inquiriesView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(view->model()->rowCount(), 2);
    page.open({PageId::Inquiries, QStringLiteral("unanswered")});
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(cell(view, 0, InquiriesModel::TitleColumn), QStringLiteral("Colour?"));
    QCOMPARE(toneOf(view, 0, InquiriesModel::AnsweredColumn), Tone::Attention);
    QList<PageRequest> asked;
    connect(&page, &Page::navigate, &page, [&asked](const PageRequest &request) { asked.append(request); });
    QTest::mouseClick(in<QPushButton>(page, "inquiriesActionButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(int(asked.first().page), int(PageId::Help));
}

void ListsPagesTest::spendingIsShownByAd()
{
    PointsDesk desk(10'000);
    AdsPage page(desk.desk);
    page.open({PageId::Ads, QStringLiteral("spending")});
    auto *view = in<QTableView>(page, "adSpendingView");
    auto *entries = in<QTableView>(page, "adEntriesView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QVERIFY(!view->isVisible() && in<QLabel>(page, "costsEmptyLabel")->isVisible());
    spend(desk, AdKind::MegaAd, 1'000);
    spend(desk, AdKind::PlusKeyword, 3'000);
    desk.session.announceChange();
    QVERIFY(view->isVisible() && entries->isVisible());
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(cell(view, 0, AdSpendingModel::AdColumn, Qt::EditRole), QStringLiteral("plus_keyword"));
    QCOMPARE(cell(view, 0, AdSpendingModel::ShareColumn), QStringLiteral("75.0%"));
    QCOMPARE(in<QWidget>(page, "adsNetLabel")->property("value").toLongLong(), 4'000);
    QCOMPARE(in<QWidget>(page, "spendableLabel")->property("value").toLongLong(), 6'000);
    QCOMPARE(entries->model()->rowCount(), 2);
    QVERIFY(!page.grab().isNull());
    in<QComboBox>(page, "adsPeriodBox")->setCurrentIndex(1);
    QVERIFY(!view->isVisible());
}

void ListsPagesTest::promotionLeadsToQcash()
{
    PointsDesk desk;
    AdsPage page(desk.desk);
    page.open({PageId::Ads, QStringLiteral("spending")});
    page.show();
    QList<PageRequest> asked;
    connect(&page, &Page::navigate, &page, [&asked](const PageRequest &request) { asked.append(request); });
    QTest::mouseClick(in<QPushButton>(page, "spendingBuyButton"), Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>(page, "recordAdButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().detail, QStringLiteral("charge"));
    QCOMPARE(asked.last().detail, QStringLiteral("manual_entry"));
    QCOMPARE(int(asked.last().page), int(PageId::Qcash));
}

void ListsPagesTest::aLanguageSwitchIsTheSameAsAStartInIt()
{
    PointsDesk desk;
    desk.import(items(5));
    GoodsPage switched(desk.desk);
    switched.show();
    in<QLineEdit>(switched, "goodsTextEdit")->setText(QStringLiteral("serum"));
    QTRY_COMPARE(in<QTableView>(switched, "goodsView")->model()->rowCount(), 5);
    QCoreApplication::processEvents();
    m_language.apply(QStringLiteral("ja"));
    QCoreApplication::processEvents();
    GoodsPage started(desk.desk);
    started.show();
    QCOMPARE(in<QLineEdit>(switched, "goodsTextEdit")->text(), QStringLiteral("serum"));
    const auto *view = in<QTableView>(switched, "goodsView");
    for (int column = 0; column < GoodsModel::ColumnCount; ++column)
        QCOMPARE(view->model()->headerData(column, Qt::Horizontal), in<QTableView>(started, "goodsView")->model()->headerData(column, Qt::Horizontal));
    for (const char *name : {"listTitle", "listCountLabel"})
        QCOMPARE(in<QLabel>(switched, name)->text(), in<QLabel>(started, name)->text());
    for (const char *name : {"goodsFilterBox", "goodsTextEdit", "goodsView", "goodsActionButton"})
        QCOMPARE(in<QWidget>(switched, name)->accessibleName(), in<QWidget>(started, name)->accessibleName());
}

QTEST_MAIN(ListsPagesTest)
#include "lists_pages_test.moc"
