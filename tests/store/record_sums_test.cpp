#include "store/record_import.h"

#include "record_sums.h"

#include <QRandomGenerator>

using namespace console;
using namespace samples;

/// Random files in random order, some more than once: the sums kept on write are those of the rows.
class RecordSumsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sumsEqualARecountAfterRandomImports();

private:
    std::unique_ptr<Database> m_database;
    ShopId m_shop;
};

namespace {

QList<ScoreEvent> randomScores(QRandomGenerator &random)
{
    QList<ScoreEvent> file;
    for (int row = random.bounded(40); row > 0; --row) {
        auto event = scoreEvent(QDate(2026, 1, 25).addDays(random.bounded(70)), QString::number(random.bounded(6)),
                                random.bounded(-50, 200), ScoreComponent(random.bounded(3)));
        event.goodsKind = GoodsKind(random.bounded(2));
        event.ordinal = random.bounded(3);
        file << event;
    }
    return file;
}

QList<SalesOrder> randomOrders(QRandomGenerator &random)
{
    QList<SalesOrder> file;
    for (int row = random.bounded(20); row > 0; --row) {
        auto order = salesOrder(QString::number(random.bounded(60)), SalesOrderState(random.bounded(11)));
        if (random.bounded(3) > 0)
            order.orderedAt = jst::startOf({2026, 1, 1}).plusSeconds(random.bounded(20 * 24 * 60 * 60));
        if (random.bounded(3) > 0)
            order.deliveredOn = QDate(2026, 2, 1).addDays(random.bounded(10));
        if (random.bounded(3) > 0)
            order.orderTotalYen = random.bounded(5000);
        if (random.bounded(3) > 0)
            order.supplyTotalYen = random.bounded(4000);
        file << order;
    }
    return file;
}

} // namespace

void RecordSumsTest::init()
{
    m_database = openStore();
    m_shop = addShop(*m_database);
}

void RecordSumsTest::sumsEqualARecountAfterRandomImports()
{
    const quint32 seed = qEnvironmentVariableIntValue("CONSOLE_SEED") ? quint32(qEnvironmentVariableIntValue("CONSOLE_SEED"))
                                                                      : QRandomGenerator::global()->generate();
    qInfo("CONSOLE_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QList<ShopId> shops{m_shop, addShop(*m_database, QStringLiteral("other"))};
    QList<QList<ScoreEvent>> scoreFiles;
    QList<QList<SalesOrder>> orderFiles;
    for (int file = 0; file < 40; ++file) {
        scoreFiles << randomScores(random);
        orderFiles << randomOrders(random);
    }
    for (int step = 0; step < 200; ++step) {
        const ShopId shop = shops.at(random.bounded(2));
        const int file = random.bounded(40);
        const auto scores = imported(*m_database, shop, scoreFiles.at(file));
        const auto orders = imported(*m_database, shop, orderFiles.at(file));
        QCOMPARE(scores.added + scores.updated + scores.unchanged, scoreFiles.at(file).size());
        QCOMPARE(orders.added + orders.updated + orders.unchanged, orderFiles.at(file).size());
        QVERIFY(scores.unchanged >= 0 && orders.unchanged >= 0);
        QCOMPARE(imported(*m_database, shop, scoreFiles.at(file)).unchanged, scoreFiles.at(file).size());
        QCOMPARE(imported(*m_database, shop, orderFiles.at(file)).unchanged, orderFiles.at(file).size());
        QCOMPARE(scoreSums(*m_database), scoreSumsRecounted(*m_database));
        QCOMPARE(orderSums(*m_database), orderSumsRecounted(*m_database));
    }
}

QTEST_GUILESS_MAIN(RecordSumsTest)
#include "record_sums_test.moc"
