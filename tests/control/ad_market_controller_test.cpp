#include "control/ad_market_controller.h"

#include "control/ad_catalogue.h"
#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace console;

namespace {

const AdSlotName bag{AdKind::PlusKeyword, QStringLiteral("バッグ")};
const QString ownItem = QStringLiteral("812345678");
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

/// What others paid, over a real store; it is 2026-11-22 15:00 in Japan, while bids for this day are taken. The machine stands in New York.
class AdMarketControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theNewestKnownSlotIsLookedAtFirst();
    void statisticsAreOfTheLatestLists();
    void notingAListIsAnnouncedAndRead();
    void theOwnBidStandsBesideTheListOfItsDay();
    void aListTellsOfAnUndecidedBidAfterTheCloseOnly();
    void aFileIsImportedWhole();
    void aFileWithAFaultIsNotImportedAtAll();
    void eventsGiveTheStartPriceAndWhereItComesFrom();
    void anEventMayNotOverlapAnother();
    void theBudgetIsWhatTheMonthLeaves();
    void whatIsUndecidedOfLastMonthIsHeldInThisOne();
    void withoutABudgetWhatCanBeSpentIsTheBudget();
    void daysThatAreBidOnOrClosedAreNotProposed();
    void noProposalIsUnderAMegaWariStartPrice();
    void aFailedReadIsNoEmptyMarket();
    void signingOutForgetsEverything();
    void whatIsWrittenWhileAnotherSignsInIsAnnouncedToo();
    void theShippedCatalogueIsComplete();

private:
    void look(const AdSlotName &slot = bag);
    void note(const AdWinnerList &list) { QVERIFY(m_desk->wallet->adMarket.noteWinners(m_desk->shop(), bag, list)); }
    void bid(QDate first, QDate last, qint64 price);
    [[nodiscard]] const AdMarket &market() const { return *m_controller->state().market.value; }

    const QDate m_today{2026, 11, 22};
    std::unique_ptr<PointsDesk> m_desk;
    std::unique_ptr<AdMarketController> m_controller;
};

void AdMarketControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void AdMarketControllerTest::init()
{
    m_controller.reset();
    m_desk = std::make_unique<PointsDesk>(100'000);
    m_desk->setJst(m_today, QTime(15, 0));
    Item item;
    item.itemNumber = ownItem;
    item.name = QStringLiteral("Bag");
    item.category = QStringLiteral("Fashion");
    m_desk->import(QList{item});
    m_controller = std::make_unique<AdMarketController>(m_desk->desk);
}

void AdMarketControllerTest::look(const AdSlotName &slot)
{
    m_controller->choose(slot);
    m_controller->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->state().isReading && (m_controller->state().market.value || m_controller->state().market.fault), mostMs);
}

void AdMarketControllerTest::bid(QDate first, QDate last, qint64 price)
{
    const auto placed = m_desk->wallet->ads.place(m_desk->shop(), {newActionId(), bag.kind, ownItem, bag.slot, first, last, qcash(price)},
                                                  shippedAdPriceList(), m_desk->clock);
    QVERIFY(placed);
}

void AdMarketControllerTest::theNewestKnownSlotIsLookedAtFirst()
{
    note(list(m_today, {3000}));
    m_controller->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().market.value.has_value(), mostMs);
    QCOMPARE(m_controller->state().slot, std::optional(bag));
}

void AdMarketControllerTest::statisticsAreOfTheLatestLists()
{
    for (int i = 0; i < 28; ++i)
        note(list(m_today.addDays(-i), {3000, 2000, 1000 + i}));
    note(list(m_today.addDays(-28), {90'000, 10}));
    look();
    QCOMPARE(market().recentDays, 28);
    QCOMPARE(market().recent, std::optional(PriceRange{qcash(1000), qcash(2000), qcash(3000)}));
    QCOMPARE(market().ranks, 3);
    QCOMPARE(market().days.size(), 29);
    QCOMPARE(market().days.constFirst().day, m_today);
    QCOMPARE(m_controller->state().proposal->expected, std::optional(qcash(1020)));
}

void AdMarketControllerTest::notingAListIsAnnouncedAndRead()
{
    look();
    QSignalSpy saved(m_controller.get(), &AdMarketController::saved);
    QSignalSpy changed(&m_desk->session, &Session::bookChanged);
    m_controller->noteWinners(list(m_today, {3000, 2000}));
    QVERIFY(m_controller->state().isSaving);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, mostMs);
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().market.value && market().days.size() == 1, mostMs);
    QCOMPARE(m_controller->listOf(m_today), list(m_today, {3000, 2000}));
    m_controller->noteWinners({m_today, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().market.value && market().days.isEmpty(), mostMs);
}

void AdMarketControllerTest::theOwnBidStandsBesideTheListOfItsDay()
{
    bid(m_today, m_today, 20'000);
    note(list(m_today, {30'000, 20'000}, ownItem));
    look();
    const AdMarketDay &day = market().days.constFirst();
    QCOMPARE(day.own.size(), 1);
    QCOMPARE(day.own.constFirst().bid.price, qcash(20'000));
    QCOMPARE(day.own.constFirst().rank, std::optional(2));
}

void AdMarketControllerTest::aListTellsOfAnUndecidedBidAfterTheCloseOnly()
{
    bid(m_today, m_today, 20'000);
    note(list(m_today, {30'000, 25'000}));
    look();
    QVERIFY(!market().days.constFirst().own.constFirst().isUndecided);
    m_desk->setJst(m_today, QTime(17, 50));
    look();
    m_controller->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(market().days.constFirst().own.constFirst().isUndecided, mostMs);
    QCOMPARE(market().days.constFirst().own.constFirst().verdict, ListVerdict::Lost);
    // Only shown: the bid stands as it stood.
    QCOMPARE(m_desk->wallet->book.balances(m_desk->shop())->held, qcash(20'000));
}

void AdMarketControllerTest::aFileIsImportedWhole()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("lists.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,ad,slot,rank,price,item_number\n2026-11-20,plus_keyword,bag,1,3000,\n2026-11-21,plus_keyword,bag,1,3100,812345678\n");
    file.close();
    m_controller->importFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().import.has_value(), mostMs);
    QVERIFY(m_controller->state().import->isDone());
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().market.value && market().days.size() == 2, mostMs);
    QCOMPARE(m_controller->state().slot->slot, QStringLiteral("bag"));
}

void AdMarketControllerTest::aFileWithAFaultIsNotImportedAtAll()
{
    const QString path = m_desk->folder.filePath(QStringLiteral("lists.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,ad,slot,rank,price\n2026-11-20,plus_keyword,bag,1,3000\n2026-11-21,plus_keyword,bag,1,much\n");
    file.close();
    m_controller->importFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->state().import.has_value(), mostMs);
    QVERIFY(!m_controller->state().import->isDone());
    QCOMPARE(m_controller->state().import->file.problems.constFirst().line, 3);
    QVERIFY(m_desk->wallet->adMarket.slotsKnown(m_desk->shop(), 10)->isEmpty());
}

void AdMarketControllerTest::eventsGiveTheStartPriceAndWhereItComesFrom()
{
    const QDate next = m_today.addDays(3);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, {next.addDays(-90 * i), next.addDays(10 - 90 * i), qcash(20'000 - 1000 * i)}));
    QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, {next, next.addDays(10), {}}));
    look();
    QVERIFY(market().megaWari);
    QCOMPARE(market().megaWari->event.firstDay, next);
    QCOMPARE(market().megaWari->before.size(), 4);
    // Half of 19,000 and half of the average of 18,000, 17,000 and 16,000.
    QCOMPARE(market().megaWari->startPrice, std::optional(qcash(18'000)));

    QVERIFY(m_desk->wallet->adMarket.removeMegaWari(m_desk->shop(), bag, next.addDays(-360)));
    m_controller->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(market().megaWari && market().megaWari->before.size() == 3, mostMs);
    QVERIFY(!market().megaWari->startPrice);
}

void AdMarketControllerTest::anEventMayNotOverlapAnother()
{
    const MegaWariEvent event{m_today, m_today.addDays(5), qcash(1)};
    QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, event));
    look();
    QCOMPARE(m_controller->refusalOf({m_today.addDays(5), m_today.addDays(6), {}}, {}), std::optional(MegaWariRefusal::OverlapsAnother));
    QVERIFY(!m_controller->refusalOf({m_today.addDays(5), m_today.addDays(6), {}}, m_today));
    QVERIFY(!m_controller->refusalOf({m_today.addDays(6), m_today.addDays(6), {}}, {}));
    QCOMPARE(m_controller->refusalOf({m_today.addDays(8), m_today.addDays(7), {}}, {}), std::optional(MegaWariRefusal::NoDays));
    QCOMPARE(m_controller->refusalOf({m_today.addDays(8), m_today.addDays(8), qcash(0)}, {}), std::optional(MegaWariRefusal::AverageNotPositive));
    QSignalSpy saved(m_controller.get(), &AdMarketController::saved);
    m_controller->noteMegaWari({m_today.addDays(4), m_today.addDays(9), {}}, m_today);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, mostMs);
    QCOMPARE(m_desk->wallet->adMarket.megaWari(m_desk->shop(), bag, 9)->size(), 1);
}

void AdMarketControllerTest::theBudgetIsWhatTheMonthLeaves()
{
    QcashPlanDraft plan;
    plan.actionId = newActionId();
    plan.monthlyBudget = qcash(60'000);
    plan.warnPercent = 80;
    QVERIFY(m_desk->wallet->qcashPlans.save(m_desk->shop(), plan, m_desk->clock));
    bid(m_today, m_today, 15'000);
    look();
    const BidBudget &budget = market().budgets.constFirst();
    QCOMPARE(budget.held, qcash(15'000));
    QCOMPARE(budget.left, qcash(45'000));
    QCOMPARE(market().spendable, qcash(85'000));
    QCOMPARE(m_controller->state().proposal->budget, qcash(45'000));
    QCOMPARE(market().budgets.at(1).left, qcash(60'000));

    BidPlanAsked asked = m_controller->state().asked;
    asked.budget = qcash(5);
    m_controller->ask(asked);
    QCOMPARE(m_controller->state().proposal->plan.fewer, std::optional(FewerDays::BudgetTooLow));
}

void AdMarketControllerTest::whatIsUndecidedOfLastMonthIsHeldInThisOne()
{
    m_desk->setJst({2026, 11, 30}, QTime(15, 0));
    bid({2026, 11, 30}, {2026, 12, 1}, 15'000);
    look();
    QCOMPARE(market().budgets.at(0).held, qcash(15'000));
    QCOMPARE(market().budgets.at(1).held, qcash(15'000));
    m_desk->setJst({2026, 12, 1}, QTime(10, 0));
    m_controller->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(market().budgets.at(0).month.firstDay(), QDate(2026, 12, 1), mostMs);
    QCOMPARE(market().budgets.at(0).held, qcash(30'000));
    QCOMPARE(market().budgets.at(1).held, qcash(0));
}

void AdMarketControllerTest::withoutABudgetWhatCanBeSpentIsTheBudget()
{
    look();
    QVERIFY(!market().budgets.constFirst().budget);
    QCOMPARE(market().budgets.constFirst().left, qcash(100'000));
}

void AdMarketControllerTest::daysThatAreBidOnOrClosedAreNotProposed()
{
    bid(m_today, m_today.addDays(1), 15'000);
    look();
    const QList<BidPlanDay> days = market().budgets.constFirst().days;
    QCOMPARE(days.constFirst().day, m_today.addDays(2));
    QCOMPARE(days.constLast().day, QDate(2026, 11, 30));
    QCOMPARE(market().budgets.at(1).days.constFirst().day, QDate(2026, 12, 1));
    QCOMPARE(market().budgets.at(1).days.size(), 31);
    m_desk->setJst(QDate(2026, 11, 30), QTime(17, 50));
    m_controller->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(market().budgets.constFirst().days.isEmpty(), mostMs);
    QCOMPARE(m_controller->state().proposal->plan.fewer, std::optional(FewerDays::NoDaysLeft));
}

void AdMarketControllerTest::noProposalIsUnderAMegaWariStartPrice()
{
    const QDate next = m_today.addDays(2);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, {next.addDays(-90 * i), next.addDays(10 - 90 * i), qcash(20'050)}));
    QVERIFY(m_desk->wallet->adMarket.noteMegaWari(m_desk->shop(), bag, {next, next.addDays(10), {}}));
    look();
    const QList<BidPlanLine> lines = m_controller->state().proposal->plan.lines;
    QVERIFY(lines.size() >= 3);
    QCOMPARE(lines.at(2).day, next);
    QCOMPARE(lines.at(2).price, qcash(20'100));
    QVERIFY(lines.at(1).price < lines.at(2).price);
}

void AdMarketControllerTest::aFailedReadIsNoEmptyMarket()
{
    note(list(m_today, {3000}));
    QCOMPARE(samples::runRaw(m_desk->wallet->database(), "ALTER TABLE ad_winner RENAME TO gone"), QString());
    look();
    QVERIFY(m_controller->state().market.fault);
    QVERIFY(!m_controller->state().market.value);
    QVERIFY(!m_controller->state().proposal);
}

void AdMarketControllerTest::signingOutForgetsEverything()
{
    note(list(m_today, {3000}));
    look();
    m_desk->session.signOut();
    QVERIFY(!m_controller->state().slot);
    QVERIFY(!m_controller->state().market.value);
    QVERIFY(!m_controller->state().slotsKnown.value);
}

void AdMarketControllerTest::whatIsWrittenWhileAnotherSignsInIsAnnouncedToo()
{
    const Shop shop = *m_desk->session.shop();
    look();
    QSignalSpy changed(&m_desk->session, &Session::bookChanged);
    m_controller->noteWinners(list(m_today, {3000, 2000}));
    m_desk->session.signIn(shop);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, mostMs);

    QFile file(m_desk->folder.filePath(QStringLiteral("lists.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,ad,slot,rank,price\n2026-11-20,plus_keyword,bag,1,3000\n");
    file.close();
    m_controller->importFile(file.fileName());
    m_desk->session.signIn(shop);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, mostMs);
    QVERIFY(!m_controller->state().import);
}

void AdMarketControllerTest::theShippedCatalogueIsComplete()
{
    QCOMPARE(BidPlannerCatalogue::shipped().rulesOn(m_today), (BidPlannerRules{75, 28}));
    QVERIFY(!BidPlannerCatalogue::fromJson("{}"));
    QVERIFY(!BidPlannerCatalogue::fromJson(R"({"editions":[{"validFrom":"2020-01-01","daysLookedAt":0,"quantilePercent":75}]})"));
    QVERIFY(!BidPlannerCatalogue::fromJson(R"({"editions":[{"validFrom":"2020-01-01","daysLookedAt":7,"quantilePercent":101}]})"));
}

QTEST_GUILESS_MAIN(AdMarketControllerTest)
#include "ad_market_controller_test.moc"
