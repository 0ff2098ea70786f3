#include "store/sales_order_store.h"

#include "record_samples.h"

using namespace console;
using namespace samples;

/// The list of orders, its filters and the sales of a time.
class SalesOrderStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsAgreeWithTheLists();
    void eTicketsAreThoseShippedAsSuch();
    void whatWasImportedIsReadBack();
    void pagesFollowOneAnotherThroughOrdersWithoutATime();
    void searchFindsNumbersAndNames();
    void salesAddUpTheDaysAskedFor();

private:
    [[nodiscard]] QString found(OrdersFilter filter, const QString &text = {}) const;

    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

void SalesOrderStoreTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

QString SalesOrderStoreTest::found(OrdersFilter filter, const QString &text) const
{
    QStringList numbers;
    const auto orders = SalesOrderStore(*m_database).orders(m_shop, filter, text, {}, 100);
    if (!orders)
        qFatal("orders: %s", qPrintable(orders.error().detail));
    for (const SalesOrder &order : *orders)
        numbers << order.orderNumber;
    return numbers.join(u' ');
}

void SalesOrderStoreTest::countsAgreeWithTheLists()
{
    QList<SalesOrder> orders;
    for (const auto &[state, code] : salesOrderStateCodes)
        orders << salesOrder(QString::number(10 + int(state)), state, jst::startOf({2026, 11, 1}).plusSeconds(int(state)));
    orders << salesOrder(QStringLiteral("30"), SalesOrderState::DeliveryRequest);
    imported(*m_database, m_shop, orders);
    imported(*m_database, addShop(*m_database, QStringLiteral("other")), orders);

    const auto counts = SalesOrderStore(*m_database).counts(m_shop);
    QVERIFY(counts);
    QCOMPARE(counts->orderRequests, 2);
    QCOMPARE(counts->claimRequests, 3);
    QCOMPARE(found(OrdersFilter::OrderRequests), QStringLiteral("11 30"));
    QCOMPARE(found(OrdersFilter::Claims), QStringLiteral("17 16 15"));
    QCOMPARE(found(OrdersFilter::AwaitingPayment), QStringLiteral("10"));
    QCOMPARE(found(OrdersFilter::InDelivery), QStringLiteral("13"));
    QCOMPARE(found(OrdersFilter::Delivered), QStringLiteral("14"));
    QCOMPARE(found(OrdersFilter::All), QStringLiteral("20 19 18 17 16 15 14 13 12 11 10 30"));
}

void SalesOrderStoreTest::eTicketsAreThoseShippedAsSuch()
{
    auto ticket = salesOrder(QStringLiteral("1"), SalesOrderState::Delivered, jst::startOf({2026, 11, 1}));
    ticket.shippingMethod = QStringLiteral("eチケット");
    imported<SalesOrder>(*m_database, m_shop, {ticket, salesOrder(QStringLiteral("2"), SalesOrderState::Delivered)});
    QCOMPARE(found(OrdersFilter::ETickets), QStringLiteral("1"));
}

void SalesOrderStoreTest::whatWasImportedIsReadBack()
{
    const SalesOrder order{QStringLiteral("0123456789"),
                           QStringLiteral("012345678"),
                           SalesOrderState::ReturnRequested,
                           QStringLiteral("ヤマト"),
                           QStringLiteral("宅配便"),
                           jst::at({2026, 11, 1}, {0, 0}),
                           QDate(2026, 11, 1),
                           QDate(2026, 11, 2),
                           QDate(2026, 11, 3),
                           QDate(2026, 11, 4),
                           QStringLiteral("800"),
                           QStringLiteral("化粧水"),
                           QStringLiteral("S-1"),
                           QStringLiteral("色:赤"),
                           2,
                           3000,
                           2400};
    imported<SalesOrder>(*m_database, m_shop, {order});
    const auto orders = SalesOrderStore(*m_database).orders(m_shop, OrdersFilter::All, {}, {}, 10);
    QVERIFY(orders);
    QCOMPARE(orders->size(), 1);
    const SalesOrder &read = orders->first();
    QCOMPARE((QStringList{read.orderNumber, read.cartNumber, read.carrier, read.shippingMethod, read.itemNumber, read.itemName,
                          read.sellerItemCode, read.optionInfo}),
             (QStringList{order.orderNumber, order.cartNumber, order.carrier, order.shippingMethod, order.itemNumber,
                          order.itemName, order.sellerItemCode, order.optionInfo}));
    QVERIFY(read.state == order.state && read.orderedAt == order.orderedAt);
    QVERIFY(read.paidOn == order.paidOn && read.shipPlannedOn == order.shipPlannedOn);
    QVERIFY(read.shippedOn == order.shippedOn && read.deliveredOn == order.deliveredOn);
    QVERIFY(read.quantity == order.quantity && read.orderTotalYen == order.orderTotalYen
            && read.supplyTotalYen == order.supplyTotalYen);
}

void SalesOrderStoreTest::pagesFollowOneAnotherThroughOrdersWithoutATime()
{
    const Instant time = jst::startOf({2026, 11, 1});
    QList<SalesOrder> orders;
    for (int number = 1; number <= 3; ++number)
        orders << salesOrder(QString::number(number), SalesOrderState::Delivered, time);
    for (int number = 4; number <= 8; ++number)
        orders << salesOrder(QString::number(number), SalesOrderState::Delivered);
    orders << salesOrder(QStringLiteral("9"), SalesOrderState::Delivered, time.plusSeconds(1));
    imported(*m_database, m_shop, orders);
    for (int pageSize = 1; pageSize <= 10; ++pageSize) {
        QStringList numbers;
        std::optional<SalesOrder> last;
        for (;;) {
            const auto page = SalesOrderStore(*m_database).orders(m_shop, OrdersFilter::All, {}, last, pageSize);
            QVERIFY(page && page->size() <= pageSize);
            if (page->isEmpty())
                break;
            for (const SalesOrder &order : *page)
                numbers << order.orderNumber;
            last = page->last();
        }
        QCOMPARE(numbers.join(u' '), QStringLiteral("9 3 2 1 8 7 6 5 4"));
    }
}

void SalesOrderStoreTest::searchFindsNumbersAndNames()
{
    auto first = salesOrder(QStringLiteral("4000000001"), SalesOrderState::Delivered);
    first.itemName = QStringLiteral("ビタミン 100% セット");
    auto second = salesOrder(QStringLiteral("4000000002"), SalesOrderState::Delivered);
    second.itemName = QStringLiteral("한국 화장품");
    imported<SalesOrder>(*m_database, m_shop, {first, second});
    QCOMPARE(found(OrdersFilter::All, QStringLiteral("0001")), first.orderNumber);
    QCOMPARE(found(OrdersFilter::All, QStringLiteral("ﾋﾞﾀ")), first.orderNumber);
    QCOMPARE(found(OrdersFilter::All, QStringLiteral("びたみん　１００％")), first.orderNumber);
    QCOMPARE(found(OrdersFilter::All, QStringLiteral("%")), first.orderNumber);
    QCOMPARE(found(OrdersFilter::Delivered, QStringLiteral("화장")), second.orderNumber);
    QCOMPARE(found(OrdersFilter::Claims, QStringLiteral("화장")), QString());
}

void SalesOrderStoreTest::salesAddUpTheDaysAskedFor()
{
    QList<SalesOrder> orders;
    for (const int day : {1, 2, 3}) {
        orders << salesOrder(QString::number(day), SalesOrderState::Delivered, jst::at({2026, 11, day}, {23, 59, 59}));
        orders.last().orderTotalYen = day * 100;
    }
    imported(*m_database, m_shop, orders);
    SalesOrderStore store(*m_database);
    QCOMPARE(store.sales(m_shop, {2026, 11, 2}, {2026, 11, 3})->value(), 500);
    QCOMPARE(store.sales(m_shop, {2025, 11, 2}, {2026, 11, 1})->value(), 100);
    QCOMPARE(store.sales(m_shop, {2026, 12, 1}, {2026, 12, 31})->value(), 0);
}

QTEST_GUILESS_MAIN(SalesOrderStoreTest)
#include "sales_order_store_test.moc"
