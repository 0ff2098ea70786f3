#include "control/history_controller.h"

#include "control/manual_entry_controller.h"
#include "control/ticket_orders_controller.h"
#include "support/points_desk.h"
#include "support/wallet_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The history page by page, its filters, entries made by hand and their corrections. The machine stands in New York.
class HistoryControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aMonthIsShownAtFirst();
    void periodsEndToday_data();
    void periodsEndToday();
    void allBeginsWithTheOldestEntry();
    void aPeriodFollowsTheDay();
    void pagesHoldTwentyEntriesNewestFirst();
    void aPageBeyondTheLastIsBroughtIntoRange();
    void oneKindIsShownAlone();
    void reversedDaysAreNotSearched();
    void textIsFoundInNotesAndInNames();
    void aNewerSearchOvertakesAnOlderOne();
    void anotherShopBeginsAnew();
    void nobodySignedInShowsNothing();

    void anEntryByHandIsBookedAndAnnounced();
    void refusalsKeepTheDraftOpen();
    void aReasonIsAskedFor();
    void theOpeningIsBookedOnlyIntoAnEmptyBook();
    void aCorrectionBooksTheOpposite();
    void onlyEntriesMadeByHandCanBeCorrected();
    void ticketOrdersStandNewestFirst();

private:
    static void spend(PointsDesk &desk, qint64 amount, const QString &note = {}, AdKind ad = AdKind::PowerRankUp);
    static ManualEntry moneyIn(qint64 amount, const QString &reason = QStringLiteral("found"));
};

void HistoryControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void HistoryControllerTest::spend(PointsDesk &desk, qint64 amount, const QString &note, AdKind ad)
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::AdSpend;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = jst::dateOf(desk.clock.now());
    draft.adKind = ad;
    draft.itemNumber = QStringLiteral("1001");
    draft.reason = note;
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock));
}

ManualEntry HistoryControllerTest::moneyIn(qint64 amount, const QString &reason)
{
    return {EntryKind::ManualIn, amount, QDate(2026, 11, 20), {}, {}, reason};
}

void HistoryControllerTest::aMonthIsShownAtFirst()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    QSignalSpy reset(&controller, &HistoryController::searchReset);
    controller.refresh();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(controller.state().search.period, HistoryPeriod::OneMonth);
    QCOMPARE(controller.state().search.from, QDate(2026, 10, 22));
    QCOMPARE(controller.state().search.to, QDate(2026, 11, 21));
    QCOMPARE(controller.state().page.value->rows.size(), 1);
    QCOMPARE(controller.state().balances.value->total.value(), 10'000);
    controller.refresh();
    QCOMPARE(reset.size(), 1);
}

void HistoryControllerTest::periodsEndToday_data()
{
    QTest::addColumn<HistoryPeriod>("period");
    QTest::addColumn<QDate>("from");
    QTest::newRow("15 days") << HistoryPeriod::FifteenDays << QDate(2026, 11, 7);
    QTest::newRow("1 month") << HistoryPeriod::OneMonth << QDate(2026, 10, 22);
    QTest::newRow("2 months") << HistoryPeriod::TwoMonths << QDate(2026, 9, 22);
    QTest::newRow("3 months") << HistoryPeriod::ThreeMonths << QDate(2026, 8, 22);
}

void HistoryControllerTest::periodsEndToday()
{
    QFETCH(HistoryPeriod, period);
    QFETCH(QDate, from);
    PointsDesk desk;
    // Booked on the first day's first second, and on the day before.
    desk.clock.instant = jst::startOf(from).plusSeconds(-1);
    const auto poor = desk.wallet->shops.add({QStringLiteral("old"), QStringLiteral("Old"), Grade::General, QStringLiteral("hash"), {},
                                              known<Qcash>(100)},
                                             desk.clock);
    QVERIFY(poor);
    desk.session.signIn({*poor, QStringLiteral("old"), QStringLiteral("Old"), Grade::General, false});
    desk.clock.instant = jst::startOf(from);
    spend(desk, 1);
    desk.setJst(QDate(2026, 11, 21), QTime(14, 5));
    HistoryController controller(desk.desk);
    HistorySearch search;
    search.period = period;
    controller.search(search);
    QCOMPARE(controller.state().search.from, from);
    QCOMPARE(controller.state().page.value->matching, 1);
    QCOMPARE(controller.state().page.value->rows.first().amount, -1);
}

void HistoryControllerTest::allBeginsWithTheOldestEntry()
{
    PointsDesk desk;
    desk.setJst(QDate(2028, 2, 29), QTime(12, 0));
    spend(desk, 1);
    HistoryController controller(desk.desk);
    HistorySearch search;
    search.period = HistoryPeriod::All;
    controller.search(search);
    QCOMPARE(controller.state().search.from, QDate(2026, 11, 21));
    QCOMPARE(controller.state().search.to, QDate(2028, 2, 29));
    QCOMPARE(controller.state().page.value->matching, 2);
}

void HistoryControllerTest::aPeriodFollowsTheDay()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    controller.refresh();
    desk.setJst(QDate(2026, 11, 22), QTime(0, 0));
    controller.refresh();
    QCOMPARE(controller.state().search.to, QDate(2026, 11, 22));
}

void HistoryControllerTest::pagesHoldTwentyEntriesNewestFirst()
{
    PointsDesk desk;
    for (int i = 1; i <= 24; ++i)
        spend(desk, i);
    HistoryController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.state().page.value->pageCount, 2);
    QCOMPARE(controller.state().page.value->rows.size(), 20);
    QCOMPARE(controller.state().page.value->rows.first().amount, -24);
    controller.goToPage(2);
    QCOMPARE(controller.state().page.value->rows.size(), 5);
    QCOMPARE(controller.state().page.value->rows.last().kind, EntryKind::Opening);
    controller.refresh();
    QCOMPARE(controller.state().page.value->page, 2);
}

void HistoryControllerTest::aPageBeyondTheLastIsBroughtIntoRange()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    controller.refresh();
    controller.goToPage(99);
    QCOMPARE(controller.state().page.value->page, 1);
    controller.goToPage(-1);
    QCOMPARE(controller.state().page.value->page, 1);
}

void HistoryControllerTest::oneKindIsShownAlone()
{
    PointsDesk desk;
    spend(desk, 5);
    HistoryController controller(desk.desk);
    HistorySearch search;
    search.kind = EntryKind::Opening;
    controller.search(search);
    QCOMPARE(controller.state().page.value->matching, 1);
    QCOMPARE(controller.state().page.value->rows.first().kind, EntryKind::Opening);
}

void HistoryControllerTest::reversedDaysAreNotSearched()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    controller.refresh();
    HistorySearch search;
    search.period.reset();
    search.from = QDate(2026, 11, 21);
    search.to = QDate(2026, 11, 20);
    controller.search(search);
    QVERIFY(controller.state().isReversed);
    QCOMPARE(controller.state().search.period, HistoryPeriod::OneMonth);
    search.to = search.from;
    controller.search(search);
    QVERIFY(!controller.state().isReversed);
    QCOMPARE(controller.state().page.value->matching, 1);
}

void HistoryControllerTest::textIsFoundInNotesAndInNames()
{
    PointsDesk desk;
    spend(desk, 5, QStringLiteral("serum"));
    spend(desk, 6, {}, AdKind::MegaAd);
    HistoryController controller(desk.desk);
    HistorySearch search;
    search.text = QStringLiteral("seru");
    controller.search(search);
    QVERIFY(controller.state().isSearching);
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().page.value->matching, 1);
    QCOMPARE(controller.state().page.value->rows.first().amount, -5);
    search.text = QStringLiteral("mega");
    search.adsNamed = {AdKind::MegaAd};
    search.kindsNamed = {EntryKind::Opening};
    controller.search(search);
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().page.value->matching, 2);
}

void HistoryControllerTest::aNewerSearchOvertakesAnOlderOne()
{
    PointsDesk desk;
    spend(desk, 5, QStringLiteral("serum"));
    HistoryController controller(desk.desk);
    QSignalSpy changed(&controller, &HistoryController::stateChanged);
    HistorySearch search;
    search.text = QStringLiteral("serum");
    controller.search(search);
    search.text = QStringLiteral("nothing like it");
    controller.search(search);
    QTRY_VERIFY(!controller.state().isSearching);
    QCOMPARE(controller.state().page.value->matching, 0);
    // Once for each beginning, once for the only answer that was shown.
    QCOMPARE(changed.size(), 3);
    search.text.clear();
    controller.search(search);
    QCOMPARE(controller.state().page.value->matching, 2);
}

void HistoryControllerTest::anotherShopBeginsAnew()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    HistorySearch search;
    search.period = HistoryPeriod::All;
    search.kind = EntryKind::Charge;
    controller.search(search);
    const Shop shop = *desk.session.shop();
    desk.session.signOut();
    QSignalSpy reset(&controller, &HistoryController::searchReset);
    desk.session.signIn(shop);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(controller.state().search.period, HistoryPeriod::OneMonth);
    QVERIFY(!controller.state().search.kind);
}

void HistoryControllerTest::nobodySignedInShowsNothing()
{
    PointsDesk desk;
    HistoryController controller(desk.desk);
    controller.refresh();
    desk.session.signOut();
    QVERIFY(!controller.state().page.value);
    QVERIFY(!controller.state().balances.value);
}

void HistoryControllerTest::anEntryByHandIsBookedAndAnnounced()
{
    PointsDesk desk;
    HistoryController history(desk.desk);
    history.refresh();
    ManualEntryController controller(desk.desk);
    controller.beginEntry();
    QCOMPARE(controller.state().today, QDate(2026, 11, 21));
    controller.book(moneyIn(250));
    // A second press while it is being booked is nothing.
    controller.book(moneyIn(250));
    QTRY_COMPARE(controller.state().stage, ManualEntryStage::Closed);
    QCOMPARE(desk.total(), 10'250);
    QCOMPARE(history.state().balances.value->total.value(), 10'250);
    const HistoryRow row = history.state().page.value->rows.first();
    QCOMPARE(row.kind, EntryKind::ManualIn);
    QCOMPARE(row.note, QStringLiteral("found"));
    QCOMPARE(row.datedOn, QDate(2026, 11, 20));
}

void HistoryControllerTest::refusalsKeepTheDraftOpen()
{
    PointsDesk desk;
    ManualEntryController controller(desk.desk);
    controller.beginEntry();
    controller.book(moneyIn(0));
    QTRY_VERIFY(!controller.state().isBooking);
    QCOMPARE(controller.state().refusal, EntryRefusal::NothingToBook);
    ManualEntry entry = moneyIn(10'001);
    entry.kind = EntryKind::ManualOut;
    controller.book(entry);
    QTRY_VERIFY(!controller.state().isBooking);
    QCOMPARE(controller.state().refusal, EntryRefusal::NotEnoughQcash);
    QCOMPARE(controller.state().stage, ManualEntryStage::Entry);
    entry.datedOn = QDate(2026, 11, 22);
    controller.book(entry);
    QTRY_VERIFY(!controller.state().isBooking);
    QCOMPARE(controller.state().refusal, EntryRefusal::DatedInFuture);
    controller.cancel();
    QCOMPARE(controller.state().stage, ManualEntryStage::Closed);
    QCOMPARE(desk.total(), 10'000);
}

void HistoryControllerTest::aReasonIsAskedFor()
{
    PointsDesk desk;
    ManualEntryController controller(desk.desk);
    controller.beginEntry();
    controller.book(moneyIn(5, {}));
    QVERIFY(controller.state().isReasonMissing);
    QVERIFY(!controller.state().isBooking);
    ManualEntry ad{EntryKind::AdSpend, 5, QDate(2026, 11, 21), AdKind::ShopMail, {}, {}};
    controller.book(ad);
    QTRY_COMPARE(controller.state().stage, ManualEntryStage::Closed);
    QCOMPARE(desk.total(), 9'995);
}

void HistoryControllerTest::theOpeningIsBookedOnlyIntoAnEmptyBook()
{
    PointsDesk desk(0);
    HistoryController history(desk.desk);
    history.refresh();
    QVERIFY(history.state().isNewShop);
    ManualEntryController controller(desk.desk);
    controller.beginOpening();
    controller.book({EntryKind::Opening, 700, QDate(2026, 11, 1), {}, {}, {}});
    QTRY_COMPARE(controller.state().stage, ManualEntryStage::Closed);
    QCOMPARE(desk.total(), 700);
    QVERIFY(!history.state().isNewShop);
    QCOMPARE(history.state().page.value->rows.first().kind, EntryKind::Opening);
    controller.beginOpening();
    controller.book({EntryKind::Opening, 800, QDate(2026, 11, 1), {}, {}, {}});
    QTRY_COMPARE(controller.state().refusal, EntryRefusal::OpeningExists);
    QCOMPARE(desk.total(), 700);
}

void HistoryControllerTest::aCorrectionBooksTheOpposite()
{
    PointsDesk desk;
    spend(desk, 400);
    HistoryController history(desk.desk);
    history.refresh();
    ManualEntryController controller(desk.desk);
    const HistoryRow row = history.state().page.value->rows.first();
    controller.beginCorrection(row);
    controller.correct({});
    QVERIFY(controller.state().isReasonMissing);
    controller.correct(QStringLiteral("typed twice"));
    QTRY_COMPARE(controller.state().stage, ManualEntryStage::Closed);
    QCOMPARE(desk.total(), 10'000);
    const auto rows = history.state().page.value->rows;
    QCOMPARE(rows.first().kind, EntryKind::Correction);
    QCOMPARE(rows.first().reversesTransfer, row.transferId);
    QVERIFY(rows.at(1).isCorrected);
    // From a page that does not know of it yet.
    controller.beginCorrection(row);
    controller.correct(QStringLiteral("typed twice"));
    QTRY_COMPARE(controller.state().refusal, EntryRefusal::AlreadyCorrected);
}

void HistoryControllerTest::onlyEntriesMadeByHandCanBeCorrected()
{
    for (const auto &[kind, code] : entryKindCodes) {
        HistoryRow row;
        row.kind = kind;
        const bool isByHand = kind != EntryKind::Charge && kind != EntryKind::Conversion && kind != EntryKind::Correction && movesQcash(kind)
            && !setsAside(kind);
        QCOMPARE(ManualEntryController::canCorrect(row), isByHand);
        row.adBid = 1;
        QVERIFY(!ManualEntryController::canCorrect(row));
        row.adBid.reset();
        row.isCorrected = true;
        QVERIFY(!ManualEntryController::canCorrect(row));
    }
}

void HistoryControllerTest::ticketOrdersStandNewestFirst()
{
    PointsDesk desk;
    TicketOrdersController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.state().page.value->count, 0);
    for (int i = 0; i < 21; ++i) {
        TicketOrderDraft draft;
        draft.actionId = newActionId();
        draft.ticket = i == 20 ? 500 : 100;
        draft.paymentKey = draft.actionId;
        draft.card = CardStub{CardBrand::Visa, QStringLiteral("1111")};
        QVERIFY(samples::placePaid(*desk.wallet, *desk.session.shop(), draft, desk.clock));
    }
    desk.session.announceChange();
    QCOMPARE(controller.state().page.value->pageCount, 2);
    QCOMPARE(controller.state().page.value->orders.first().ticket, 500);
    controller.goToPage(7);
    QCOMPARE(controller.state().page.value->page, 2);
    QCOMPARE(controller.state().page.value->orders.size(), 1);
    desk.session.signOut();
    QVERIFY(!controller.state().page.value);
}

QTEST_GUILESS_MAIN(HistoryControllerTest)
#include "history_controller_test.moc"
