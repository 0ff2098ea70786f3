#include "bench/figures.h"
#include "store/record_import.h"
#include "store/statement.h"
#include "store/wallet.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace console;

/// What scores of orders cost: an order file's import, the same file again, its scores' import, and a rule set over all orders.
class DerivationBench : public QObject
{
    Q_OBJECT

private slots:
    void ordersAreImportedAndScored_data();
    void ordersAreImportedAndScored();
};

namespace {

/// Stands still in the middle of what the orders tell.
class BenchClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return jst::at({2026, 11, 21}, QTime(10, 0)); }
};

constexpr int daysOfOrders = 700;

SalesOrder orderOf(int number, int orders)
{
    const QDate ordered = QDate(2024, 12, 25).addDays(qint64(number) * daysOfOrders / orders);
    SalesOrder order;
    order.orderNumber = QString::number(1'000'000'000 + number);
    order.state = number % 50 == 0 ? SalesOrderState::Returned : number % 33 == 0 ? SalesOrderState::Cancelled : SalesOrderState::Delivered;
    order.orderedAt = jst::at(ordered, QTime(12, 0));
    order.shipPlannedOn = ordered.addDays(3);
    order.shippedOn = ordered.addDays(1 + number % 7);
    order.deliveredOn = order.shippedOn->addDays(1 + number % 4);
    order.itemNumber = QString::number(700'000 + number * 7919 % 5'000);
    order.itemName = QStringLiteral("保湿面膜 5片装 %1").arg(order.itemNumber);
    order.orderTotalYen = 1'980;
    order.supplyTotalYen = 1'700;
    return order;
}

ScoreEvent scoreOf(const SalesOrder &order)
{
    ScoreEvent event;
    event.date = *order.deliveredOn;
    event.itemNumber = order.itemNumber;
    event.itemName = order.itemName;
    event.event = QStringLiteral("shipped_on_time");
    event.points = 3;
    event.orderNumber = order.orderNumber;
    return event;
}

/// Milliseconds that this program has had of a processor: other programs don't count in.
double spent()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Milliseconds of staging and committing; below zero where that failed.
template <class Row, class Make>
std::pair<double, double> importRows(Wallet &wallet, ShopId shop, int first, int count, const Make &make)
{
    const double begun = spent();
    auto import = RecordImport<Row>::begin(wallet.database(), shop);
    for (int row = first; row < first + count; ++row) {
        if (!import || !(*import)->add(make(row)))
            return {-1, -1};
    }
    const double staged = spent();
    const auto done = (*import)->commit();
    return {staged - begun, done ? spent() - staged : -1};
}

} // namespace

void DerivationBench::ordersAreImportedAndScored_data()
{
    QTest::addColumn<int>("orders");
    if (!figures::isFull()) {
        QTest::newRow("small") << 2'000;
        return;
    }
    QTest::newRow("100,000") << 100'000;
    if (qEnvironmentVariableIsSet("CONSOLE_LONG"))
        QTest::newRow("1,000,000") << 1'000'000;
}

void DerivationBench::ordersAreImportedAndScored()
{
    QFETCH(int, orders);
    const QTemporaryDir folder;
    const BenchClock clock;
    const auto opened = Wallet::open(folder.filePath(QStringLiteral("wallet.sqlite")), Database::Mode::CreateNew);
    QVERIFY(opened);
    Wallet &wallet = **opened;
    ShopDraft draft;
    draft.sellerId = QStringLiteral("seller");
    draft.name = QStringLiteral("Shop");
    draft.loginPasswordHash = QStringLiteral("none");
    const auto shop = wallet.shops.add(draft, clock);
    QVERIFY(shop);
    const auto say = [](const char *what, const std::pair<double, double> &times) {
        QVERIFY(times.second >= 0);
        qInfo("  %-44s read %6.0f ms, commit %6.0f ms", what, times.first, times.second);
    };
    const auto order = [orders](int number) { return orderOf(number, orders); };
    qInfo("%d orders", orders);
    say("orders for the first time", importRows<SalesOrder>(wallet, *shop, 0, orders, order));
    say("the same file again", importRows<SalesOrder>(wallet, *shop, 0, orders, order));
    say("a hundredth more of them", importRows<SalesOrder>(wallet, *shop, orders, orders / 100, order));

    const ScoreRuleDraft month{QStringLiteral("month"), {2026, 10, 1}, {{GoodsKind::General, ScoreMeasure::ShippingDelay, {}, {}, QStringLiteral("sent"), 7}}};
    const double begun = spent();
    const auto preview = wallet.scoreRules.preview(*shop, month, clock);
    const double previewed = spent();
    QVERIFY(preview && !preview->months.isEmpty());
    QVERIFY(wallet.scoreRules.save(*shop, month, clock));
    qInfo("  %-44s preview %.0f ms, save %.0f ms", "a rule set for the last two months", previewed - begun, spent() - previewed);
    const auto score = [&](int number) { return scoreOf(orderOf(number, orders)); };
    say("imported scores of half of them", importRows<ScoreEvent>(wallet, *shop, 0, orders / 2, score));
}

QTEST_GUILESS_MAIN(DerivationBench)
#include "derivation_bench.moc"
