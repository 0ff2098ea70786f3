#include "control/ad_bid_acts_controller.h"
#include "control/ad_bid_course.h"
#include "control/ad_bid_export.h"
#include "control/ad_bids_controller.h"
#include "control/ad_catalogue.h"
#include "support/ad_samples.h"
#include "support/store_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using samples::ads::application;

namespace {

/// A shop with 10,430 Qcash, signed in, at 14:05 on 2026-11-21 in Japan. Item 1001 bids on keywords of today and tomorrow.
class Bidder
{
public:
    Bidder()
    {
        store.desk().session.signIn(store.shop);
        samples::ads::putOnSale(store.desk().wallet, store.shop.id, {QStringLiteral("1001"), QStringLiteral("1002")});
    }

    qint64 place(const QString &slot, qint64 price = 1'000, QDate day = {2026, 11, 21})
    {
        AdApplication wanted = application(QStringLiteral("place-%1").arg(++m_acts), price, slot, day);
        const auto placed = store.desk().wallet.ads.place(store.shop.id, wanted, shippedAdPriceList(), store.clock);
        if (!placed)
            qFatal("not placed: %s", qPrintable(samples::ads::answerOf(placed)));
        store.desk().session.announceChange();
        return placed->first().number;
    }
    void at(QDate day, QTime time) { store.clock.instant = jst::at(day, time); }
    [[nodiscard]] std::pair<qint64, qint64> money()
    {
        const auto balances = *store.desk().wallet.book.balances(store.shop.id);
        return {balances.spendable.value(), balances.held.value()};
    }
    [[nodiscard]] AdBid bid(qint64 number)
    {
        const auto bids = store.desk().wallet.ads.bids(store.shop.id, {}, store.clock.now(), {}, 100);
        for (const AdBid &each : *bids) {
            if (each.number == number)
                return each;
        }
        qFatal("no such bid");
    }

    StoreFixture store;

private:
    int m_acts = 0;
};

QList<qint64> numbersOf(const AdBidsController &controller)
{
    QList<qint64> numbers;
    for (const AdBid &bid : controller.rows())
        numbers.append(bid.number);
    return numbers;
}

AdBidSearch spanning(AdBidSpan span)
{
    AdBidSearch search;
    search.span = span;
    return search;
}

} // namespace

/// What the ad status shows, and what can be done there.
class AdBidsControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void spansFollowTheDayInJapan();
    void aPhaseChangesByTheClockAlone();
    void daysTheWrongWayRoundFindNothing();
    void aChangeReleasesAndHoldsAnew();
    void whatIsRefusedCanBeTriedAgain();
    void theCloseEndsChanges();
    void outcomesSpendAndRelease();
    void aNotedWinnerListProposes();
    void aRefundIsInProportion();
    void whatWasPaidAtOnceCanBeGivenUpBeforeItsClose();
    void anOutcomeCanBeTakenBack();
    void theFileHoldsWhatIsFiltered();
};

void AdBidsControllerTest::spansFollowTheDayInJapan()
{
    Bidder bidder;
    const qint64 today = bidder.place(QStringLiteral("serum"));
    bidder.at({2026, 11, 21}, QTime(20, 0));
    const qint64 tomorrow = bidder.place(QStringLiteral("serum"), 1'000, {2026, 11, 22});
    AdBidsController controller(bidder.store.desk());
    controller.find(spanning(AdBidSpan::Today));
    QCOMPARE(numbersOf(controller), QList<qint64>{today});
    controller.find(spanning(AdBidSpan::Tomorrow));
    QCOMPARE(numbersOf(controller), QList<qint64>{tomorrow});
    controller.find(spanning(AdBidSpan::Last7Days));
    QCOMPARE(numbersOf(controller), QList<qint64>{today});
    bidder.at({2026, 11, 27}, QTime(23, 59));
    controller.refresh();
    QCOMPARE(numbersOf(controller), (QList<qint64>{tomorrow, today}));
    bidder.at({2026, 11, 28}, QTime(0, 0));
    controller.tick();
    QCOMPARE(numbersOf(controller), QList<qint64>{tomorrow});
    controller.find(spanning(AdBidSpan::Last30Days));
    QCOMPARE(numbersOf(controller), (QList<qint64>{tomorrow, today}));
    bidder.at({2026, 12, 21}, QTime(0, 0));
    controller.tick();
    QCOMPARE(numbersOf(controller), QList<qint64>{tomorrow});
}

void AdBidsControllerTest::aPhaseChangesByTheClockAlone()
{
    Bidder bidder;
    bidder.place(QStringLiteral("serum"));
    AdBidsController controller(bidder.store.desk());
    AdBidSearch undecided;
    undecided.phase = AdPhase::Undecided;
    controller.find(undecided);
    QVERIFY(controller.rows().isEmpty());
    QCOMPARE(controller.counts().value->bidding, 1);
    // The bid isn't in the list; it comes into it by itself.
    bidder.at({2026, 11, 21}, QTime(17, 49, 59));
    controller.tick();
    QVERIFY(controller.rows().isEmpty());
    bidder.at({2026, 11, 21}, QTime(17, 50, 0));
    controller.tick();
    QCOMPARE(controller.rows().size(), 1);
    QCOMPARE(controller.counts().value->bidding, 0);
    QCOMPARE(controller.counts().value->undecided, 1);
}

void AdBidsControllerTest::daysTheWrongWayRoundFindNothing()
{
    Bidder bidder;
    bidder.place(QStringLiteral("serum"));
    AdBidsController controller(bidder.store.desk());
    AdBidSearch search = spanning(AdBidSpan::FromTo);
    search.from = QDate(2026, 11, 22);
    search.to = QDate(2026, 11, 20);
    controller.find(search);
    QVERIFY(controller.isReversed());
    QVERIFY(controller.rows().isEmpty());
    std::swap(search.from, search.to);
    controller.find(search);
    QVERIFY(!controller.isReversed());
    QCOMPARE(controller.rows().size(), 1);
}

void AdBidsControllerTest::aChangeReleasesAndHoldsAnew()
{
    Bidder bidder;
    const qint64 number = bidder.place(QStringLiteral("serum"), 1'200);
    AdBidActsController acts(bidder.store.desk());
    QVERIFY(acts.isOffered(AdAct::Change, bidder.bid(number)));
    acts.begin(AdAct::Change, bidder.bid(number));
    QCOMPARE(acts.state().startPrice.value(), 1'000);
    QCOMPARE(acts.state().terms->unit.value(), 100);
    acts.change(1'500);
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(acts.state().done->amount.value(), 1'200);
    QCOMPARE(bidder.money(), std::pair(qint64(8'930), qint64(1'500)));
    const auto course = readCourse(bidder.store.desk(), bidder.bid(number));
    QCOMPARE(course.value->size(), 2);
    QCOMPARE(course.value->at(0).held.value(), 1'200);
    QCOMPARE(course.value->at(1).released.value(), 1'200);
    QCOMPARE(course.value->at(1).held.value(), 1'500);
}

void AdBidsControllerTest::whatIsRefusedCanBeTriedAgain()
{
    Bidder bidder;
    const qint64 number = bidder.place(QStringLiteral("serum"));
    AdBidActsController acts(bidder.store.desk());
    acts.begin(AdAct::Change, bidder.bid(number));
    acts.change(11'450);
    QTRY_VERIFY_WITH_TIMEOUT(!acts.state().isBooking, 60'000);
    QCOMPARE(acts.state().refusal, AdRefusal::NotInUnits);
    acts.change(900);
    QTRY_VERIFY_WITH_TIMEOUT(!acts.state().isBooking, 60'000);
    QCOMPARE(acts.state().refusal, AdRefusal::UnderStartPrice);
    acts.change(100'000);
    QTRY_VERIFY_WITH_TIMEOUT(!acts.state().isBooking, 60'000);
    QCOMPARE(acts.state().refusal, AdRefusal::NotEnoughQcash);
    QCOMPARE(bidder.money(), std::pair(qint64(9'430), qint64(1'000)));
    acts.change(1'100);
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(bidder.money(), std::pair(qint64(9'330), qint64(1'100)));
}

void AdBidsControllerTest::theCloseEndsChanges()
{
    Bidder bidder;
    const qint64 number = bidder.place(QStringLiteral("serum"));
    AdBidActsController acts(bidder.store.desk());
    acts.begin(AdAct::Withdraw, bidder.bid(number));
    bidder.at({2026, 11, 21}, QTime(17, 50));
    acts.withdraw();
    QTRY_VERIFY_WITH_TIMEOUT(!acts.state().isBooking, 60'000);
    QCOMPARE(acts.state().refusal, AdRefusal::Closed);
    QVERIFY(!acts.isOffered(AdAct::Change, bidder.bid(number)));
    QVERIFY(!acts.isOffered(AdAct::Withdraw, bidder.bid(number)));
    acts.cancel();
    QVERIFY(!acts.state().act);
    QCOMPARE(bidder.money(), std::pair(qint64(9'430), qint64(1'000)));
}

void AdBidsControllerTest::outcomesSpendAndRelease()
{
    Bidder bidder;
    const qint64 winner = bidder.place(QStringLiteral("serum"), 2'000);
    const qint64 loser = bidder.place(QStringLiteral("mask"), 1'000);
    const qint64 open = bidder.place(QStringLiteral("cream"), 1'500);
    bidder.at({2026, 11, 21}, QTime(17, 50));
    AdBidActsController acts(bidder.store.desk());
    acts.beginOutcomes();
    QCOMPARE(acts.state().undecided.size(), 3);
    acts.decide({{winner, true}, {loser, false}});
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(acts.state().done->bids.size(), 2);
    QCOMPARE(bidder.money(), std::pair(qint64(10'430 - 2'000 - 1'500), qint64(1'500)));
    QCOMPARE(bidder.bid(open).state, AdBidState::Held);
    const auto course = readCourse(bidder.store.desk(), bidder.bid(winner));
    QCOMPARE(course.value->last().released.value(), 2'000);
    QCOMPARE(course.value->last().spent.value(), 2'000);
}

void AdBidsControllerTest::aNotedWinnerListProposes()
{
    Bidder bidder;
    const qint64 won = bidder.place(QStringLiteral("serum"), 2'000);
    const qint64 lost = bidder.place(QStringLiteral("mask"));
    const qint64 untold = bidder.place(QStringLiteral("cream"));
    auto &market = bidder.store.desk().wallet.adMarket;
    const QDate day(2026, 11, 21);
    const auto note = [&](const char *slot, const QList<AdWinner> &winners) {
        QVERIFY(market.noteWinners(bidder.store.shop.id, {AdKind::PlusKeyword, QLatin1String(slot)}, {day, winners}));
    };
    note("serum", {{1, known<Qcash>(2'000), QStringLiteral("1001")}});
    note("mask", {{1, known<Qcash>(3'000), QStringLiteral("7")}});
    note("cream", {{1, known<Qcash>(3'000), QString()}});
    bidder.at(day, QTime(18, 0));
    AdBidActsController acts(bidder.store.desk());
    acts.beginOutcomes();
    QHash<qint64, std::optional<bool>> said;
    for (const AdUndecided &row : acts.state().undecided)
        said.insert(row.bid.number, row.isWonByList);
    QCOMPARE(said.value(won), std::optional(true));
    QCOMPARE(said.value(lost), std::optional(false));
    QCOMPARE(said.value(untold), std::nullopt);
}

void AdBidsControllerTest::aRefundIsInProportion()
{
    Bidder bidder;
    const qint64 number = bidder.place(QStringLiteral("serum"), 1'500);
    bidder.at({2026, 11, 21}, QTime(18, 0));
    QVERIFY(bidder.store.desk().wallet.ads.decide(bidder.store.shop.id, QStringLiteral("won"), {{number, true}}, bidder.store.clock));
    bidder.at({2026, 11, 22}, QTime(9, 0));
    AdBidActsController acts(bidder.store.desk());
    QVERIFY(acts.isOffered(AdAct::Refund, bidder.bid(number)));
    acts.begin(AdAct::Refund, bidder.bid(number));
    QCOMPARE(acts.shownMinutes(), 1'440);
    QCOMPARE(acts.refundOf(0), std::nullopt);
    QCOMPARE(acts.refundOf(1'441), std::nullopt);
    QCOMPARE(acts.refundOf(100)->value(), 104); // 1,500 × 100 ÷ 1,440 = 104.17
    acts.refund(0, {});
    QCOMPARE(acts.state().refusal, AdRefusal::NotARefund);
    acts.refund(100, QStringLiteral(" maintenance "));
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(bidder.money(), std::pair(qint64(10'430 - 1'500 + 104), qint64(0)));
    QCOMPARE(bidder.bid(number).refunded.value(), 104);

    // All minutes together round down once.
    acts.acknowledge();
    acts.begin(AdAct::Refund, bidder.bid(number));
    QCOMPARE(acts.refundOf(140)->value(), 146); // 250 in all; 145 by itself
    QCOMPARE(acts.refundOf(800)->value(), 833); // 1,500 × 900 ÷ 1,440 = 937.5
    QCOMPARE(acts.refundOf(801), std::nullopt); // the display has lasted 900 minutes
    acts.cancel();

    // Entered wrongly, it is taken back with the outcome.
    QVERIFY(acts.isOffered(AdAct::Reopen, bidder.bid(number)));
    acts.begin(AdAct::Reopen, bidder.bid(number));
    acts.reopen(QStringLiteral("it was displayed"));
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(bidder.money(), std::pair(qint64(10'430 - 1'500), qint64(1'500)));
    const auto course = readCourse(bidder.store.desk(), bidder.bid(number));
    QCOMPARE(course.value->last().returned.value(), 1'500 - 104);
    QCOMPARE(course.value->last().held.value(), 1'500);
}

void AdBidsControllerTest::whatWasPaidAtOnceCanBeGivenUpBeforeItsClose()
{
    Bidder bidder;
    AdApplication wanted = application(QStringLiteral("rank-up"), 1, {}, {2026, 11, 22});
    wanted.kind = AdKind::PowerRankUp;
    wanted.price = shippedAdPriceList().on(wanted.kind, wanted.firstDay)->price;
    const auto placed = bidder.store.desk().wallet.ads.place(bidder.store.shop.id, wanted, shippedAdPriceList(), bidder.store.clock);
    QVERIFY2(placed, qPrintable(samples::ads::answerOf(placed)));
    const qint64 number = placed->first().number;
    QCOMPARE(bidder.bid(number).state, AdBidState::Won);
    AdBidActsController acts(bidder.store.desk());
    QVERIFY(!acts.isOffered(AdAct::Withdraw, bidder.bid(number)));
    QVERIFY(acts.isOffered(AdAct::Reopen, bidder.bid(number)));
    acts.begin(AdAct::Reopen, bidder.bid(number));
    acts.reopen(QStringLiteral("the wrong day"));
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    acts.acknowledge();
    QVERIFY(acts.isOffered(AdAct::Withdraw, bidder.bid(number)));
    acts.begin(AdAct::Withdraw, bidder.bid(number));
    acts.withdraw();
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(bidder.money(), std::pair(qint64(10'430), qint64(0)));
}

void AdBidsControllerTest::anOutcomeCanBeTakenBack()
{
    Bidder bidder;
    const qint64 number = bidder.place(QStringLiteral("serum"), 1'500);
    bidder.at({2026, 11, 21}, QTime(18, 0));
    QVERIFY(bidder.store.desk().wallet.ads.decide(bidder.store.shop.id, QStringLiteral("won"), {{number, true}}, bidder.store.clock));
    AdBidActsController acts(bidder.store.desk());
    acts.begin(AdAct::Reopen, bidder.bid(number));
    acts.reopen(QStringLiteral("mistyped"));
    QTRY_VERIFY_WITH_TIMEOUT(acts.state().done, 60'000);
    QCOMPARE(bidder.money(), std::pair(qint64(8'930), qint64(1'500)));
    const auto course = readCourse(bidder.store.desk(), bidder.bid(number));
    QCOMPARE(course.value->last().returned.value(), 1'500);
    QCOMPARE(course.value->last().held.value(), 1'500);
    QCOMPARE(course.value->last().step.note, QStringLiteral("mistyped"));
}

void AdBidsControllerTest::theFileHoldsWhatIsFiltered()
{
    Bidder bidder;
    bidder.place(QStringLiteral("=serum"), 1'100);
    bidder.place(QStringLiteral("mask"), 1'200);
    const QTemporaryDir folder;
    AdBidFilter filter;
    filter.text = QStringLiteral("serum");
    const QString path = folder.filePath(QStringLiteral("bids.csv"));
    const auto written = exportAdBids(bidder.store.desk().wallet, bidder.store.shop.id,
                                      {filter, bidder.store.clock.now(), AdBidWords::codes(), {path, TableFormat::Csv, TextEncoding::Utf8Bom}}, {});
    QVERIFY(written);
    QCOMPARE(*written, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("plus_keyword"));
    QVERIFY(text.contains("bidding"));
    QVERIFY(!text.contains("mask"));
    // No spreadsheet takes it for a formula.
    QVERIFY2(text.contains("'=serum"), text.constData());
    QVERIFY(!text.contains(",=serum"));
}

QTEST_GUILESS_MAIN(AdBidsControllerTest)
#include "ad_bids_controller_test.moc"
