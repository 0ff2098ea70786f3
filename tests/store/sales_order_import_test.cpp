#include "store/record_import.h"

#include "record_sums.h"

using namespace console;
using namespace samples;

/// How an order file is merged with what the store knows: an order only goes on, a blank says nothing.
class SalesOrderImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOrdersStateNeverGoesBack_data();
    void anOrdersStateNeverGoesBack();
    void anOlderFileFillsBlanksOnly();
    void aCurrentFileOverwritesWithWhatItSays();
    void aWithdrawnRequestBecomesDelivered();
    void salesAreOfTheDayInJapan();
    void cancelledAndReturnedOrdersCountNothing();

private:
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

namespace {

QString stateOf(Database &database, const QString &orderNumber)
{
    return rowsOf(database, QStringLiteral("SELECT state FROM sales_order WHERE order_number = '%1'").arg(orderNumber), 1)
        .value(0);
}

} // namespace

void SalesOrderImportTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

void SalesOrderImportTest::anOrdersStateNeverGoesBack_data()
{
    using enum SalesOrderState;
    const QList<QList<SalesOrderState>> ranks{{AwaitingPayment},
                                              {DeliveryRequest},
                                              {ShipPlanned},
                                              {InDelivery},
                                              {Delivered},
                                              {CancelRequested, ReturnRequested, ExchangeRequested},
                                              {Exchanged, Cancelled, Returned}};
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<QString>("then");
    for (qsizetype storedRank = 0; storedRank < ranks.size(); ++storedRank) {
        for (qsizetype fileRank = 0; fileRank < ranks.size(); ++fileRank) {
            for (const auto stored : ranks.at(storedRank)) {
                for (const auto inFile : ranks.at(fileRank)) {
                    const QString storedCode = codeIn(salesOrderStateCodes, stored);
                    const QString fileCode = codeIn(salesOrderStateCodes, inFile);
                    QTest::addRow("%s, file says %s", qPrintable(storedCode), qPrintable(fileCode))
                        << storedCode << fileCode << (fileRank >= storedRank ? fileCode : storedCode);
                }
            }
        }
    }
}

void SalesOrderImportTest::anOrdersStateNeverGoesBack()
{
    QFETCH(QString, stored);
    QFETCH(QString, inFile);
    QFETCH(QString, then);
    const QString number = QStringLiteral("1000000001");
    imported<SalesOrder>(*m_database, m_shop, {salesOrder(number, *valueIn(salesOrderStateCodes, stored))});
    imported<SalesOrder>(*m_database, m_shop, {salesOrder(number, *valueIn(salesOrderStateCodes, inFile))});
    QCOMPARE(stateOf(*m_database, number), then);
}

void SalesOrderImportTest::anOlderFileFillsBlanksOnly()
{
    auto newer = salesOrder(QStringLiteral("1"), SalesOrderState::InDelivery);
    newer.carrier = QStringLiteral("Yamato");
    newer.shippedOn = QDate(2026, 11, 3);
    newer.orderTotalYen = 2000;
    imported<SalesOrder>(*m_database, m_shop, {newer});
    auto older = salesOrder(QStringLiteral("1"), SalesOrderState::ShipPlanned, jst::at({2026, 11, 1}, {9, 0}));
    older.carrier = QStringLiteral("Sagawa");
    older.itemName = QStringLiteral("Cream");
    older.shippedOn = QDate(2026, 11, 9);
    older.orderTotalYen = 1000;
    older.quantity = 2;
    COMPARE_COUNTS(imported<SalesOrder>(*m_database, m_shop, {older}), 0, 1, 0);
    QCOMPARE(rowsOf(*m_database,
                    QStringLiteral("SELECT state, carrier, item_name, shipped_on, order_total, quantity FROM sales_order"), 6),
             QStringList(QStringLiteral("in_delivery|Yamato|Cream|20261103|2000|2")));
    QCOMPARE(orderSums(*m_database), QStringList(QStringLiteral("1|20261101|1|2000")));
    COMPARE_COUNTS(imported<SalesOrder>(*m_database, m_shop, {older}), 0, 0, 1);
}

void SalesOrderImportTest::aCurrentFileOverwritesWithWhatItSays()
{
    auto order = salesOrder(QStringLiteral("1"), SalesOrderState::ShipPlanned, jst::at({2026, 11, 1}, {9, 0}));
    order.carrier = QStringLiteral("Sagawa");
    order.supplyTotalYen = 700;
    imported<SalesOrder>(*m_database, m_shop, {order});
    auto later = salesOrder(QStringLiteral("1"), SalesOrderState::Delivered);
    later.carrier = QStringLiteral("Yamato");
    later.deliveredOn = QDate(2026, 11, 6);
    COMPARE_COUNTS(imported<SalesOrder>(*m_database, m_shop, {later}), 0, 1, 0);
    QCOMPARE(rowsOf(*m_database, QStringLiteral("SELECT state, carrier, delivered_on, supply_total FROM sales_order"), 4),
             QStringList(QStringLiteral("delivered|Yamato|20261106|700")));
    QCOMPARE(orderSums(*m_database), (QStringList{QStringLiteral("1|20261101|1|0"), QStringLiteral("1|20261106|20261106|1|700")}));
}

void SalesOrderImportTest::aWithdrawnRequestBecomesDelivered()
{
    auto delivered = salesOrder(QStringLiteral("1"), SalesOrderState::Delivered);
    delivered.deliveredOn = QDate(2026, 11, 6);
    imported<SalesOrder>(*m_database, m_shop, {salesOrder(QStringLiteral("1"), SalesOrderState::CancelRequested)});
    imported<SalesOrder>(*m_database, m_shop, {delivered});
    QCOMPARE(stateOf(*m_database, QStringLiteral("1")), QStringLiteral("delivered"));

    // A return is requested of something delivered: the same delivery again may come from an older file.
    imported<SalesOrder>(*m_database, m_shop, {salesOrder(QStringLiteral("1"), SalesOrderState::ReturnRequested)});
    imported<SalesOrder>(*m_database, m_shop, {delivered});
    QCOMPARE(stateOf(*m_database, QStringLiteral("1")), QStringLiteral("return_requested"));
    delivered.deliveredOn = QDate(2026, 11, 7);
    imported<SalesOrder>(*m_database, m_shop, {delivered});
    QCOMPARE(stateOf(*m_database, QStringLiteral("1")), QStringLiteral("delivered"));

    imported<SalesOrder>(*m_database, m_shop, {salesOrder(QStringLiteral("2"), SalesOrderState::ReturnRequested)});
    delivered.orderNumber = QStringLiteral("2");
    imported<SalesOrder>(*m_database, m_shop, {delivered});
    QCOMPARE(stateOf(*m_database, QStringLiteral("2")), QStringLiteral("return_requested"));
}

void SalesOrderImportTest::salesAreOfTheDayInJapan()
{
    auto before = salesOrder(QStringLiteral("1"), SalesOrderState::DeliveryRequest, jst::at({2026, 10, 31}, {23, 59, 59}));
    auto after = salesOrder(QStringLiteral("2"), SalesOrderState::DeliveryRequest, jst::startOf({2026, 11, 1}));
    before.orderTotalYen = 100;
    after.orderTotalYen = 200;
    imported<SalesOrder>(*m_database, m_shop, {before, after});
    QCOMPARE(orderSums(*m_database), (QStringList{QStringLiteral("1|20261031|1|100"), QStringLiteral("1|20261101|1|200")}));
}

void SalesOrderImportTest::cancelledAndReturnedOrdersCountNothing()
{
    auto order = salesOrder(QStringLiteral("1"), SalesOrderState::Delivered, jst::at({2026, 11, 1}, {9, 0}));
    order.deliveredOn = QDate(2026, 11, 6);
    order.orderTotalYen = 1000;
    order.supplyTotalYen = 800;
    imported<SalesOrder>(*m_database, m_shop, {order});
    QCOMPARE(orderSums(*m_database), (QStringList{QStringLiteral("1|20261101|1|1000"), QStringLiteral("1|20261106|20261106|1|800")}));
    order.state = SalesOrderState::ReturnRequested;
    imported<SalesOrder>(*m_database, m_shop, {order});
    QCOMPARE(orderSums(*m_database), QStringList(QStringLiteral("1|20261101|1|1000")));
    order.state = SalesOrderState::Returned;
    imported<SalesOrder>(*m_database, m_shop, {order});
    QCOMPARE(orderSums(*m_database), QStringList());
}

QTEST_GUILESS_MAIN(SalesOrderImportTest)
#include "sales_order_import_test.moc"
