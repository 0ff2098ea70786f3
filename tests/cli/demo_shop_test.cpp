#include "cli/demo_shop.h"

#include "support/command_run.h"
#include "support/wallet_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace console;
using namespace samples;

/// The made-up shop: the guides' figures on every day of the year and in every zone, and a believable life behind them.
class DemoShopTest : public QObject
{
    Q_OBJECT

private slots:
    void theFiguresHoldOnEveryDay_data();
    void theFiguresHoldOnEveryDay();
    void theSameDayMakesTheSameShop();
    void aYearOfLifeCanBeSeen();
    void paidAdsCanBeSeenAndNothingIsHeld_data();
    void paidAdsCanBeSeenAndNothingIsHeld();
    void ticketsWerePaidInManyWaysAndOneStillWaits_data();
    void ticketsWerePaidInManyWaysAndOneStillWaits();
    void theWaitingOrderCanBePaid();
    void aMemoryOfAnEarlierStoreIsNotBelieved();
    void commandsShowTheFiguresInEveryZone_data();
    void commandsShowTheFiguresInEveryZone();
    void aFileCanBeNamedAndStays();
    void nothingStaysBehind();
};

namespace {

struct Demo
{
    explicit Demo(Instant now) : clock(now), wallet(openWallet())
    {
        const auto built = buildDemoShop(*wallet, clock);
        if (!built)
            qFatal("no demo shop: %s: %s", qPrintable(built.error().operation), qPrintable(built.error().detail));
        shop = *built;
    }

    FakeClock clock;
    std::unique_ptr<Wallet> wallet;
    Shop shop;
};

} // namespace

void DemoShopTest::theFiguresHoldOnEveryDay_data()
{
    QTest::addColumn<Instant>("now");
    const auto add = [](QDate day, QTime time) {
        const Instant now = jst::at(day, time);
        QTest::newRow(qPrintable(jst::isoText(now))) << now;
    };
    for (int month = 1; month <= 12; ++month) {
        const QDate first(2027, month, 1);
        add(first, QTime(0, 0));
        add(first.addMonths(1).addDays(-1), QTime(23, 59, 59));
    }
    for (int day = 0; day < 7; ++day) // each weekday: settlement falls on Wednesdays
        add(QDate(2026, 11, 21).addDays(day), QTime(12, day));
    add(QDate(2028, 2, 29), QTime(9, 0));
    add(QDate(2028, 3, 1), QTime(0, 0));
    add(QDate(2029, 2, 28), QTime(23, 59));
    add(QDate(2027, 6, 3), QTime(9, 30));
    if (qEnvironmentVariableIsSet("CONSOLE_LONG")) {
        for (int day = 0; day < 400; ++day)
            add(QDate(2026, 11, 28).addDays(day), QTime(day % 24, 1));
    }
}

void DemoShopTest::theFiguresHoldOnEveryDay()
{
    QFETCH(Instant, now);
    const Demo demo(now);
    Wallet &wallet = *demo.wallet;
    const ShopId shop = demo.shop.id;
    QCOMPARE(totalOf(wallet, shop), 10'430);
    const auto money = wallet.settlement.available(shop, demo.shop.grade, jst::dateOf(now));
    QVERIFY(money);
    QCOMPARE(money->settled.value(), 726'608);
    QCOMPARE(money->due.value(), 110'410);
    const auto offer = wallet.conversions.offer(shop, now);
    QVERIFY(offer);
    QVERIFY(!offer->refusal);
    QCOMPARE(offer->convertible.value(), 12'352);
    QCOMPARE(offer->quote.lost.value(), 52);
    VERIFY_SOUND(wallet);
    // A few scores are derived, and none of them in a month that is over.
    const JstMonth month = JstMonth::containing(now);
    const auto derived = [&](const char *condition) {
        return readRaw(wallet.database(), QStringLiteral("SELECT count(*) FROM score_event WHERE rule <> '' AND day / 100 %1 %2")
                                              .arg(QLatin1String(condition)).arg(month.number()));
    };
    QCOMPARE(derived("<>"), 0);
    QVERIFY(derived("=") <= 16);
    QVERIFY(jst::dateOf(now).day() < 4 || derived("=") >= 3);

    const auto history = wallet.book.history(shop, {}, 1, 1'000);
    QVERIFY(history);
    QVERIFY2(history->matching > 150, qPrintable(QString::number(history->matching)));
    QVERIFY(history->rows.first().bookedAt <= now);
    QVERIFY(history->rows.last().bookedAt >= jst::startOf(jst::dateOf(now).addDays(-366)));

    // And everything can be done with it: the guide's conversion, a ticket of each kind of money.
    const auto receipt = wallet.conversions.convert(shop, {QStringLiteral("convert"), {}, {}}, demo.clock);
    QVERIFY(receipt);
    QCOMPARE(receipt->total.value(), 22'730);
    for (const auto method : {PaymentMethod::Card, PaymentMethod::Settlement, PaymentMethod::SettlementDue})
        QVERIFY(placePaid(wallet, demo.shop, ticket(QString::number(int(method)), 100'000, method), demo.clock));
    VERIFY_SOUND(wallet);
}

void DemoShopTest::theSameDayMakesTheSameShop()
{
    const auto told = [](QTime time) {
        const Demo demo(jst::at(QDate(2026, 11, 21), time));
        QStringList lines;
        for (const char *sql : {"SELECT hex(chain) FROM transfer ORDER BY id", "SELECT item_number || day || event || order_number || points FROM score_event",
                                "SELECT order_number || state || coalesce(supply_total, '') FROM sales_order", "SELECT item_number || stock FROM item"}) {
            Statement read(demo.wallet->database(), QString::fromLatin1(sql));
            while (read.next().value_or(false))
                lines.append(read.text(0));
        }
        return lines;
    };
    const QStringList morning = told(QTime(0, 0));
    QVERIFY(morning.size() > 3'000);
    QVERIFY(morning == told(QTime(23, 59, 59)));
}

void DemoShopTest::aYearOfLifeCanBeSeen()
{
    const Instant now = jst::at(QDate(2026, 11, 21), QTime(12, 0));
    const Demo demo(now);
    Wallet &wallet = *demo.wallet;
    const ShopId shop = demo.shop.id;
    const QDate today = jst::dateOf(now);
    for (const auto kind : {EntryKind::Opening, EntryKind::Charge, EntryKind::Conversion, EntryKind::AdSpend, EntryKind::AdRefund}) {
        HistoryFilter filter;
        filter.kind = kind;
        QVERIFY(wallet.book.history(shop, filter, 1, 20)->matching > 0);
    }
    QVERIFY(wallet.book.adSpending(shop, today.addDays(-30), today)->size() > 2);
    const auto goods = wallet.goods.counts(shop, today);
    QVERIFY(goods);
    QVERIFY2(goods->hasGoods && goods->lowStock > 0 && goods->expiringSoon > 0,
             qPrintable(QStringLiteral("%1 %2 %3").arg(goods->lowStock).arg(goods->expiringSoon).arg(goods->imageErrors)));
    QVERIFY(wallet.inquiries.unansweredCount(shop).value() > 0);
    for (const auto kind : {NoticeKind::General, NoticeKind::System})
        QVERIFY(!wallet.notices.notices(shop, kind, 10)->isEmpty());
    QVERIFY(!wallet.scores.pastScores(shop, {}, {}, 10)->isEmpty());
    QVERIFY(wallet.scores.scoreMonths(shop)->size() >= 12);
    const auto items = wallet.scores.itemScores(shop, {*JstMonth::of(2026, 10), {}, {}, {}}, {}, 100);
    QVERIFY(items);
    const auto inBothWays = [](const ItemScore &item) { return item.soldAsGeneral && item.soldAsReserve; };
    QVERIFY(std::any_of(items->cbegin(), items->cend(), inBothWays));
}

void DemoShopTest::paidAdsCanBeSeenAndNothingIsHeld_data()
{
    QTest::addColumn<Instant>("now");
    QTest::newRow("noon") << jst::at(QDate(2026, 11, 21), QTime(12, 0));
    QTest::newRow("midnight") << jst::at(QDate(2027, 3, 1), QTime(0, 0));
    QTest::newRow("the last second") << jst::at(QDate(2028, 2, 29), QTime(23, 59, 59));
}

void DemoShopTest::paidAdsCanBeSeenAndNothingIsHeld()
{
    QFETCH(Instant, now);
    const Demo demo(now);
    Wallet &wallet = *demo.wallet;
    const ShopId shop = demo.shop.id;
    QCOMPARE(wallet.book.balances(shop)->held.value(), 0);
    const auto bids = wallet.ads.bids(shop, {}, now, {}, 1'000);
    QVERIFY(bids && bids->size() > 10);
    QMap<AdPhase, int> phases;
    int refunded = 0;
    for (const AdBid &bid : *bids) {
        ++phases[adPhase(bid.state, bid.window, now)];
        refunded += bid.refunded.isZero() ? 0 : 1;
        QVERIFY(bid.placedAt < now);
    }
    for (const auto phase : {AdPhase::Running, AdPhase::Planned, AdPhase::Ended, AdPhase::Lost, AdPhase::Withdrawn})
        QVERIFY2(phases.value(phase) > 0, codeIn(adPhaseCodes, phase).latin1());
    QCOMPARE(phases.value(AdPhase::Bidding) + phases.value(AdPhase::Undecided), 0);
    QCOMPARE(refunded, 1);
    // Two keywords' winners of sixty days, the shop's own among them.
    const auto known = wallet.adMarket.slotsKnown(shop, 10);
    QVERIFY(known);
    QCOMPARE(std::count_if(known->cbegin(), known->cend(), [&](const AdSlotName &slot) {
                 return wallet.adMarket.winners(shop, slot, jst::dateOf(now), 100)->size() == 60;
             }), 2);
    // The report ends before yesterday, and tells of the days before what the book charged.
    const auto days = wallet.adReports.days(shop);
    QVERIFY(days && *days);
    const QDate last = jst::dateOf(now).addDays(-2);
    QVERIFY((*days)->last <= last);
    const auto lines = wallet.adReports.lines(shop, {last.addDays(-59), last}, AdReportBy::Day);
    QVERIFY(lines && lines->size() > 20);
    AdFigures figures;
    for (const AdReportLine &line : *lines) {
        figures.cost += line.figures.cost;
        figures.sales += line.figures.sales;
        figures.clicks += line.figures.clicks;
    }
    qint64 charged = 0;
    const auto spendings = wallet.book.adSpending(shop, last.addDays(-59), last);
    QVERIFY(spendings);
    for (const auto &spending : *spendings)
        charged += spending.spent.value();
    QCOMPARE(figures.cost, charged);
    QVERIFY(figures.sales > 0 && figures.clicks > 0);
}

void DemoShopTest::ticketsWerePaidInManyWaysAndOneStillWaits_data()
{
    QTest::addColumn<Instant>("now");
    QTest::newRow("noon") << jst::at(QDate(2026, 11, 21), QTime(12, 0));
    QTest::newRow("midnight") << jst::at(QDate(2027, 3, 1), QTime(0, 0));
    QTest::newRow("the last second") << jst::at(QDate(2028, 2, 29), QTime(23, 59, 59));
}

void DemoShopTest::ticketsWerePaidInManyWaysAndOneStillWaits()
{
    QFETCH(Instant, now);
    const Demo demo(now);
    const auto orders = demo.wallet->ticketOrders.orders(demo.shop.id, 1, 200);
    QVERIFY(orders);
    QMap<TicketOrderStatus, int> statuses;
    QSet<PaymentMethod> methods;
    for (const TicketOrder &order : orders->orders) {
        ++statuses[order.status];
        if (order.status == TicketOrderStatus::Paid)
            methods.insert(order.method);
        QVERIFY(order.placedAt <= now);
        QVERIFY(order.isAwaiting() || !order.deadline || *order.deadline < now || order.paidAt);
    }
    QCOMPARE(statuses.value(TicketOrderStatus::AwaitingPayment), 1);
    QCOMPARE(statuses.value(TicketOrderStatus::Lapsed), 1);
    QCOMPARE(statuses.value(TicketOrderStatus::Failed), 1);
    for (const auto method : {PaymentMethod::Card, PaymentMethod::BankTransfer, PaymentMethod::KonbiniTerminal, PaymentMethod::KonbiniSeven,
                              PaymentMethod::Settlement, PaymentMethod::SettlementDue})
        QVERIFY2(methods.contains(method), codeIn(paymentMethodCodes, method).latin1());
    const TicketOrder &awaiting = orders->orders.first();
    QCOMPARE(awaiting.status, TicketOrderStatus::AwaitingPayment);
    QCOMPARE(awaiting.method, PaymentMethod::KonbiniTerminal);
    QCOMPARE(awaiting.ticket, 3'000);
    QVERIFY(awaiting.instructions.size() > 2);
    QCOMPARE(*awaiting.deadline, jst::at(jst::dateOf(now).addDays(2), QTime(23, 59, 59)));
    QVERIFY(demo.wallet->attentions.open(demo.shop.id)->isEmpty());
}

void DemoShopTest::theWaitingOrderCanBePaid()
{
    const QTemporaryDir folder;
    const QStringList signIn{QStringLiteral("--wallet"), folder.filePath(QStringLiteral("demo.sqlite")), QStringLiteral("--seller"), QStringLiteral("demo"),
                             QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("--json")};
    COMPARE_STATUS(runCommand(QStringList{QStringLiteral("balance"), QStringLiteral("--demo")} + signIn, "demo-password\n"), 0);
    const CommandRun checked = runCommand(QStringList{QStringLiteral("check-payments")} + signIn, "demo-password\n");
    COMPARE_STATUS(checked, 0);
    QCOMPARE(checked.number("waiting"), 1);
    QCOMPARE(checked.number("changed"), 0);
    // The newest order is the one behind which the next number stands.
    const CommandRun next = runCommand(QStringList{QStringLiteral("charge"), QStringLiteral("100"), QStringLiteral("--method"), QStringLiteral("card")} + signIn, "demo-password\n");
    COMPARE_STATUS(next, 0);
    const QString number = QString::number(next.text("order").toLongLong() - 1);
    const CommandRun paid = runCommand(QStringList{QStringLiteral("practice-payment"), number, QStringLiteral("pay_now")} + signIn, "demo-password\n");
    COMPARE_STATUS(paid, 0);
    QCOMPARE(paid.text("status"), QStringLiteral("paid"));
    QCOMPARE(paid.number("total"), 13'530);
}

void DemoShopTest::aMemoryOfAnEarlierStoreIsNotBelieved()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("demo.sqlite"));
    const QStringList demo{QStringLiteral("--demo"), QStringLiteral("--wallet"), store, QStringLiteral("--json")};
    COMPARE_STATUS(runCommand(QStringList{QStringLiteral("charge"), QStringLiteral("100"), QStringLiteral("--method"), QStringLiteral("card")} + demo), 0);
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(store + QString::fromLatin1(end));
    const CommandRun checked = runCommand(QStringList{QStringLiteral("check-payments")} + demo);
    COMPARE_STATUS(checked, 0);
    QCOMPARE(checked.number("attention"), 0);
    QCOMPARE(checked.number("waiting"), 1);
}

void DemoShopTest::commandsShowTheFiguresInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void DemoShopTest::commandsShowTheFiguresInEveryZone()
{
    QFETCH(QByteArray, zone);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
    const auto run = [&](const char *words) {
        return runCommand(QString::fromLatin1(words).split(u' '), {}, environment);
    };
    const JstMonth month = JstMonth::containing(SystemClock().now());
    const CommandRun balance = run("--demo balance --json");
    COMPARE_STATUS(balance, 0);
    const QJsonObject expected{{QStringLiteral("total"), 10'430},
                               {QStringLiteral("spendable"), 10'430},
                               {QStringLiteral("held"), 0},
                               {QStringLiteral("convertible_points"), 12'352},
                               {QStringLiteral("remainder_points"), 52},
                               {QStringLiteral("month"), month.previous().text()},
                               {QStringLiteral("deadline"), jst::isoText(month.lastSecond())},
                               {QStringLiteral("settled"), 726'608},
                               {QStringLiteral("due"), 110'410}};
    QCOMPARE(balance.json(), expected);
    QVERIFY(balance.text("deadline").endsWith(QLatin1String("T23:59:59+09:00")));

    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("demo.sqlite"));
    const CommandRun converted = runCommand({QStringLiteral("--demo"), QStringLiteral("--wallet"), store, QStringLiteral("convert"), QStringLiteral("--json")},
                                            {}, environment);
    COMPARE_STATUS(converted, 0);
    const QJsonObject receipt{{QStringLiteral("points"), 12'352}, {QStringLiteral("qcash"), 12'300}, {QStringLiteral("lost"), 52},
                              {QStringLiteral("total"), 22'730}, {QStringLiteral("month"), month.previous().text()}};
    QCOMPARE(converted.json(), receipt);
    const CommandRun verified = runCommand({QStringLiteral("--wallet"), store, QStringLiteral("verify"), QStringLiteral("--json")}, {}, environment);
    COMPARE_STATUS(verified, 0);
    QCOMPARE(verified.json().value(QLatin1String("sound")), QJsonValue(true));
}

void DemoShopTest::aFileCanBeNamedAndStays()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("demo.sqlite"));
    const QStringList balance{QStringLiteral("balance"), QStringLiteral("--wallet"), store, QStringLiteral("--json")};
    COMPARE_STATUS(runCommand(balance + QStringList{QStringLiteral("--demo")}), 0);
    // It is a store like any other now: it must not exist for --demo, and asks for its password.
    COMPARE_STATUS(runCommand(balance + QStringList{QStringLiteral("--demo")}), 3);
    const QStringList signIn{QStringLiteral("--seller"), QStringLiteral("demo"), QStringLiteral("--password-file"), QStringLiteral("-")};
    COMPARE_STATUS(runCommand(balance + signIn, "wrong-password\n"), 5);
    const CommandRun right = runCommand(balance + signIn, "demo-password\n");
    COMPARE_STATUS(right, 0);
    QCOMPARE(right.number("total"), 10'430);
    const QStringList charge{QStringLiteral("charge"), QStringLiteral("3000"), QStringLiteral("--method"), QStringLiteral("settlement"),
                             QStringLiteral("--wallet"), store, QStringLiteral("--json")};
    const CommandRun charged = runCommand(charge + signIn, "demo-password\ndemo-q-account\n");
    COMPARE_STATUS(charged, 0);
    QCOMPARE(charged.number("total"), 13'430);
}

void DemoShopTest::nothingStaysBehind()
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1String(folder), home.path());
    for (const char *method : {"settlement_due", "card", "bank_transfer"}) {
        const QStringList words{QStringLiteral("--demo"), QStringLiteral("charge"), QStringLiteral("1000"), QStringLiteral("--method"),
                                QString::fromLatin1(method), QStringLiteral("--json")};
        const CommandRun run = runCommand(words, {}, environment);
        COMPARE_STATUS(run, 0);
        QCOMPARE(run.number("total"), qstrcmp(method, "bank_transfer") == 0 ? 10'430 : 11'430);
    }
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(DemoShopTest)
#include "demo_shop_test.moc"
