#include "control/ad_spending_controller.h"
#include "control/goods_controller.h"
#include "control/inquiries_controller.h"
#include "control/orders_controller.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Goods, orders, inquiries and ad spending over a real store.
class ListsControllersTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesTogetherAreTheWholeList();
    void aTextIsSearchedBesideTheUserInterface();
    void anAnswerThatNobodyWaitsForIsDropped();
    void readingAnewKeepsAsManyRows();
    void aListThatNobodySeesIsReadWhenSomebodyDoes();
    void aFilterChosenUnseenIsReadOnceFromItsStart();
    void goodsAreFiltered();
    void ordersAreFiltered();
    void inquiriesAreFiltered();
    void signedOutThereAreNoRows();
    void spendingIsSharedAmongTheAdsOfThePeriod();
    void aPeriodHoldsWholeMonthsOfJapan();

private:
    static Item item(int number, qint64 stock = 10)
    {
        Item item;
        item.itemNumber = QString::number(1'000'000'000 + number);
        item.name = QStringLiteral("Serum %1").arg(number);
        item.stock = stock;
        item.validUntil = QDate(2027, 3, 1);
        return item;
    }

    static QList<Item> items(int count)
    {
        QList<Item> list;
        for (int number = 0; number < count; ++number)
            list.append(item(number));
        return list;
    }

    static void spend(PointsDesk &desk, AdKind ad, qint64 qcash, EntryKind kind = EntryKind::AdSpend)
    {
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = kind;
        draft.amount = known<Qcash>(qcash);
        draft.datedOn = jst::dateOf(desk.clock.now());
        draft.adKind = ad;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("no entry");
    }
};

void ListsControllersTest::pagesTogetherAreTheWholeList()
{
    PointsDesk desk;
    desk.import(items(257));
    GoodsController goods(desk.desk);
    QSignalSpy added(&goods, &ListController::rowsAdded);
    goods.refresh();
    QCOMPARE(goods.rowCount(), 100);
    while (goods.hasMore())
        goods.fetchMore();
    QCOMPARE(goods.rowCount(), 257);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.last().first().toInt(), 57);
    for (int row = 0; row < goods.rowCount(); ++row)
        QCOMPARE(goods.rows().at(row).itemNumber, item(row).itemNumber);
}

void ListsControllersTest::aTextIsSearchedBesideTheUserInterface()
{
    PointsDesk desk;
    desk.import(items(257));
    GoodsController goods(desk.desk);
    goods.narrow(GoodsFilter::All, QStringLiteral(" serum "));
    QVERIFY(goods.isReading());
    QTRY_COMPARE(goods.rowCount(), 100);
    QVERIFY(goods.hasMore());
    goods.fetchMore();
    goods.fetchMore();
    QTRY_COMPARE(goods.rowCount(), 200);
    goods.fetchMore();
    QTRY_COMPARE(goods.rowCount(), 257);
    QVERIFY(!goods.hasMore());
}

void ListsControllersTest::anAnswerThatNobodyWaitsForIsDropped()
{
    PointsDesk desk;
    desk.import(items(30));
    GoodsController goods(desk.desk);
    QSignalSpy read(&goods, &ListController::rowsRead);
    goods.narrow(GoodsFilter::All, QStringLiteral("nothing like it"));
    goods.narrow(GoodsFilter::All, QStringLiteral("serum 1"));
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(goods.rowCount(), 11);
    goods.narrow(GoodsFilter::All, QStringLiteral("serum 2"));
    goods.narrow(GoodsFilter::All, {});
    QCOMPARE(goods.rowCount(), 30);
    QVERIFY(!goods.isReading());
}

void ListsControllersTest::readingAnewKeepsAsManyRows()
{
    PointsDesk desk;
    desk.import(items(257));
    GoodsController goods(desk.desk);
    goods.refresh();
    goods.fetchMore();
    QCOMPARE(goods.rowCount(), 200);
    desk.session.announceChange();
    QCOMPARE(goods.rowCount(), 200);
    goods.narrow(GoodsFilter::All, {});
    QCOMPARE(goods.rowCount(), 100);
}

void ListsControllersTest::aListThatNobodySeesIsReadWhenSomebodyDoes()
{
    PointsDesk desk;
    desk.import(items(30));
    GoodsController goods(desk.desk);
    goods.refresh();
    QSignalSpy read(&goods, &ListController::rowsRead);
    goods.setWatched(false);
    desk.import(items(40));
    desk.session.announceChange();
    QCOMPARE(read.count(), 0);
    goods.setWatched(true);
    QCOMPARE(read.count(), 1);
    QCOMPARE(goods.rowCount(), 40);
    // Nothing has changed since.
    goods.setWatched(false);
    goods.setWatched(true);
    QCOMPARE(read.count(), 1);
    desk.session.announceChange();
    QCOMPARE(read.count(), 2);
}

void ListsControllersTest::aFilterChosenUnseenIsReadOnceFromItsStart()
{
    PointsDesk desk;
    desk.import(items(257));
    GoodsController goods(desk.desk);
    goods.refresh();
    goods.fetchMore();
    QSignalSpy read(&goods, &ListController::rowsRead);
    goods.setWatched(false);
    goods.narrow(GoodsFilter::All, {});
    QCOMPARE(read.count(), 0);
    goods.refresh(); // as a page does before it appears
    goods.setWatched(true);
    QCOMPARE(read.count(), 1);
    QCOMPARE(goods.rowCount(), 100);
}

void ListsControllersTest::goodsAreFiltered()
{
    PointsDesk desk;
    Item low = item(1, 3);
    Item ending = item(2);
    ending.validUntil = QDate(2026, 11, 28);
    Item without = item(3);
    without.imageStatus = ImageStatus::Error;
    desk.import(QList{low, ending, without, item(4)});
    GoodsController goods(desk.desk);
    const auto only = [&goods](GoodsFilter filter) {
        goods.narrow(filter, {});
        return goods.rowCount() == 1 ? goods.rows().first().itemNumber : QString::number(goods.rowCount());
    };
    QCOMPARE(only(GoodsFilter::LowStock), low.itemNumber);
    QVERIFY(goods.isLowStock(goods.rows().first()));
    QCOMPARE(only(GoodsFilter::ExpiringSoon), ending.itemNumber);
    QVERIFY(goods.isExpiringSoon(goods.rows().first()));
    QCOMPARE(only(GoodsFilter::ImageError), without.itemNumber);
    QVERIFY(!goods.isLowStock(goods.rows().first()));
    QVERIFY(!goods.isExpiringSoon(goods.rows().first()));
    QCOMPARE(only(GoodsFilter::All), QStringLiteral("4"));
}

void ListsControllersTest::ordersAreFiltered()
{
    PointsDesk desk;
    QList<SalesOrder> list;
    int number = 0;
    for (const auto &row : salesOrderStateCodes) {
        SalesOrder order;
        order.orderNumber = QString::number(1'000'000'000 + ++number);
        order.state = row.first;
        order.itemName = QStringLiteral("Toner");
        order.orderedAt = jst::at(QDate(2026, 11, number), QTime(9, 0));
        list.append(order);
    }
    list.first().shippingMethod = QStringLiteral("eチケット");
    desk.import(list);
    OrdersController orders(desk.desk);
    const auto count = [&orders](OrdersFilter filter) {
        orders.narrow(filter, {});
        return orders.rowCount();
    };
    QCOMPARE(count(OrdersFilter::All), int(salesOrderStateCodes.size()));
    QVERIFY(orders.rows().first().orderedAt > orders.rows().last().orderedAt);
    QCOMPARE(count(OrdersFilter::Claims), 3);
    QCOMPARE(count(OrdersFilter::OrderRequests), 1);
    QCOMPARE(count(OrdersFilter::ETickets), 1);
    QCOMPARE(count(OrdersFilter::Delivered), 1);
}

void ListsControllersTest::inquiriesAreFiltered()
{
    PointsDesk desk;
    desk.import(QList{Inquiry{QStringLiteral("1"), QDate(2026, 11, 1), {}, QStringLiteral("Size?"), true},
                      Inquiry{QStringLiteral("2"), QDate(2026, 11, 2), {}, QStringLiteral("Colour?"), false}});
    InquiriesController inquiries(desk.desk);
    inquiries.refresh();
    QCOMPARE(inquiries.rowCount(), 2);
    inquiries.narrow(InquiryFilter::Unanswered);
    QCOMPARE(inquiries.rowCount(), 1);
    QCOMPARE(inquiries.rows().first().title, QStringLiteral("Colour?"));
}

void ListsControllersTest::signedOutThereAreNoRows()
{
    PointsDesk desk;
    desk.import(items(3));
    GoodsController goods(desk.desk);
    goods.refresh();
    QCOMPARE(goods.rowCount(), 3);
    desk.session.signOut();
    QCOMPARE(goods.rowCount(), 0);
    QVERIFY(!goods.hasMore());
}

void ListsControllersTest::spendingIsSharedAmongTheAdsOfThePeriod()
{
    PointsDesk desk(10'000);
    spend(desk, AdKind::MegaAd, 1'000);
    spend(desk, AdKind::PlusKeyword, 2'500);
    spend(desk, AdKind::PlusKeyword, 1'000);
    spend(desk, AdKind::PlusKeyword, 500, EntryKind::AdRefund);
    AdSpendingController ads(desk.desk);
    ads.refresh();
    const AdSpendingState &state = ads.state();
    QVERIFY(state.costs.value && state.entries.value && state.balances.value);
    QCOMPARE(state.costs.value->size(), 2);
    const AdCost &dearest = state.costs.value->first();
    QCOMPARE(int(dearest.adKind), int(AdKind::PlusKeyword));
    QCOMPARE(dearest.spent.value(), 3'500);
    QCOMPARE(dearest.returned.value(), 500);
    QCOMPARE(dearest.net, 3'000);
    QCOMPARE(dearest.sharePermille, 750);
    QCOMPARE(state.costs.value->last().sharePermille, 250);
    QCOMPARE(state.netTotal, 4'000);
    QCOMPARE(state.entries.value->rows.size(), 3);
    QCOMPARE(state.balances.value->spendable.value(), 6'000);
}

void ListsControllersTest::aPeriodHoldsWholeMonthsOfJapan()
{
    PointsDesk desk(10'000);
    // Already December in Japan, still November in Greenwich.
    desk.setJst(QDate(2026, 11, 30), QTime(23, 0));
    spend(desk, AdKind::MegaAd, 700);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 30));
    spend(desk, AdKind::MegaAd, 300);
    AdSpendingController ads(desk.desk);
    ads.refresh();
    QCOMPARE(ads.state().from, QDate(2026, 12, 1));
    QCOMPARE(ads.state().netTotal, 300);
    ads.setPeriod(SpendingPeriod::LastMonth);
    QCOMPARE(ads.state().from, QDate(2026, 11, 1));
    QCOMPARE(ads.state().to, QDate(2026, 11, 30));
    QCOMPARE(ads.state().netTotal, 700);
    ads.setPeriod(SpendingPeriod::Last3Months);
    QCOMPARE(ads.state().from, QDate(2026, 10, 1));
    QCOMPARE(ads.state().netTotal, 1'000);
    ads.setPeriod(SpendingPeriod::Last12Months);
    QCOMPARE(ads.state().from, QDate(2026, 1, 1));
}

QTEST_GUILESS_MAIN(ListsControllersTest)
#include "lists_controllers_test.moc"
