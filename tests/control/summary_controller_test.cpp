#include "control/summary_controller.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The summary's figures at their edges. The machine stands in New York: Japan's days must not care.
class SummaryControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void nobodySignedInShowsNothing();
    void anEmptyShopIsReadWithoutAFault();
    void theCountdownRunsToTheMonthsLastSecond();
    void aNewMonthIsReadAnewByTheTick();
    void withinADayTheTickOnlyCounts();
    void daysUntilEmptyAreRoundedDown();
    void lessThanAWeeksSpendingIsLow_data();
    void lessThanAWeeksSpendingIsLow();
    void spendingOlderThanThirtyDaysDoesNotCount();
    void countsAreThoseOfTheStore();
    void oneCardIsReadForItself();
    void noticesOfBothKindsStandNewestFirst();

private:
    static void spend(PointsDesk &desk, qint64 amount, QDate on);
};

void SummaryControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void SummaryControllerTest::spend(PointsDesk &desk, qint64 amount, QDate on)
{
    EntryDraft draft;
    draft.actionId = newActionId();
    draft.kind = EntryKind::AdSpend;
    draft.amount = known<Qcash>(amount);
    draft.datedOn = on;
    draft.adKind = AdKind::PowerRankUp;
    draft.itemNumber = QStringLiteral("1001");
    QVERIFY(desk.wallet->book.addEntry(desk.shop(), draft, desk.clock));
}

void SummaryControllerTest::nobodySignedInShowsNothing()
{
    PointsDesk desk;
    SummaryController controller(desk.desk);
    controller.refresh();
    QVERIFY(controller.state().qcash.value);
    desk.session.signOut();
    QVERIFY(!controller.state().qcash.value);
    QVERIFY(!controller.state().points.value);
}

void SummaryControllerTest::anEmptyShopIsReadWithoutAFault()
{
    PointsDesk desk(0);
    SummaryController controller(desk.desk);
    controller.refresh();
    const SummaryState &state = controller.state();
    QCOMPARE(state.points.value->refusal, std::optional(ConversionRefusal::NoPoints));
    QCOMPARE(state.qcash.value->figures.total.value(), 0);
    QVERIFY(!state.qcash.value->daysUntilEmpty);
    QVERIFY(!state.goods.value->hasGoods);
    QVERIFY(!state.orders.value->hasOrders);
    QVERIFY(!state.orders.value->hasInquiries);
    QVERIFY(state.notices.value->notices.isEmpty());
    QCOMPARE(state.grade.value->sales.value(), 0);
}

void SummaryControllerTest::theCountdownRunsToTheMonthsLastSecond()
{
    PointsDesk desk;
    SummaryController controller(desk.desk);
    controller.refresh();
    // 2026-11-21 14:05:00 → 2026-11-30 23:59:59
    QCOMPARE(controller.state().countdown.secondsLeft, ((9 * 24 + 9) * 60 + 54) * 60 + 59);
    QCOMPARE(controller.secondsToNextMinute(), 60);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 59));
    controller.tick();
    QCOMPARE(controller.state().countdown.secondsLeft, 0);
    QCOMPARE(controller.state().countdown.elapsedPermille, 999);
    QCOMPARE(controller.secondsToNextMinute(), 1);
}

void SummaryControllerTest::aNewMonthIsReadAnewByTheTick()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 15), 12'352);
    desk.addPoints(QDate(2026, 11, 15), 700);
    SummaryController controller(desk.desk);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 59));
    controller.refresh();
    QCOMPARE(controller.state().points.value->convertible.value(), 12'352);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0));
    controller.tick();
    QCOMPARE(controller.state().points.value->convertible.value(), 700);
    QCOMPARE(jst::isoText(controller.state().points.value->deadline), QStringLiteral("2026-12-31T23:59:59+09:00"));
    QCOMPARE(controller.state().countdown.elapsedPermille, 0);
}

void SummaryControllerTest::withinADayTheTickOnlyCounts()
{
    PointsDesk desk;
    SummaryController controller(desk.desk);
    controller.refresh();
    desk.addPoints(QDate(2026, 10, 15), 700);
    desk.clock.instant = desk.clock.instant.plusSeconds(60);
    QSignalSpy changed(&controller, &SummaryController::stateChanged);
    controller.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(controller.state().points.value->convertible.value(), 0);
}

void SummaryControllerTest::daysUntilEmptyAreRoundedDown()
{
    PointsDesk desk(38'830);
    spend(desk, 28'400, QDate(2026, 11, 20));
    SummaryController controller(desk.desk);
    controller.refresh();
    const QcashOutlook &qcash = *controller.state().qcash.value;
    QCOMPARE(qcash.figures.spentRecently.value(), 28'400);
    QCOMPARE(*qcash.daysUntilEmpty, 11); // 10,430 × 30 / 28,400 = 11.01…
    QCOMPARE(qcash.emptyOn, std::optional(QDate(2026, 12, 2)));
    QVERIFY(!qcash.low);
}

void SummaryControllerTest::lessThanAWeeksSpendingIsLow_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("isLow");
    QTest::newRow("seven days") << qint64(7'000) << false;
    QTest::newRow("one Qcash less") << qint64(6'999) << true;
    QTest::newRow("nothing") << qint64(0) << true;
}

void SummaryControllerTest::lessThanAWeeksSpendingIsLow()
{
    QFETCH(qint64, left);
    QFETCH(bool, isLow);
    PointsDesk desk(30'000 + left);
    spend(desk, 30'000, QDate(2026, 11, 21));
    SummaryController controller(desk.desk);
    controller.refresh();
    QCOMPARE(controller.state().qcash.value->low.has_value(), isLow);
}

void SummaryControllerTest::spendingOlderThanThirtyDaysDoesNotCount()
{
    PointsDesk desk(30'000);
    spend(desk, 1'000, QDate(2026, 11, 21));
    SummaryController controller(desk.desk);
    // Booked on the 21st: the last day on which that is among thirty days is December 20th.
    desk.setJst(QDate(2026, 12, 20), QTime(23, 59, 59));
    controller.refresh();
    QCOMPARE(controller.state().qcash.value->figures.spentRecently.value(), 1'000);
    desk.setJst(QDate(2026, 12, 21), QTime(0, 0));
    controller.tick();
    QVERIFY(!controller.state().qcash.value->daysUntilEmpty);
}

void SummaryControllerTest::countsAreThoseOfTheStore()
{
    PointsDesk desk;
    Item item;
    item.itemNumber = QStringLiteral("1001");
    item.name = QStringLiteral("Serum");
    item.stock = 3;
    item.validUntil = QDate(2026, 11, 28);
    item.imageStatus = ImageStatus::Error;
    desk.import(QList{item});
    SalesOrder order;
    order.orderNumber = QStringLiteral("1");
    order.itemNumber = item.itemNumber;
    order.state = SalesOrderState::DeliveryRequest;
    desk.import(QList{order});
    Inquiry inquiry{QStringLiteral("1"), QDate(2026, 11, 20), item.itemNumber, QStringLiteral("When?"), false};
    desk.import(QList{inquiry});

    SummaryController controller(desk.desk);
    controller.refresh();
    const SummaryState &state = controller.state();
    QCOMPARE(state.goods.value->lowStock, 1);
    QCOMPARE(state.goods.value->expiringSoon, 1);
    QCOMPARE(state.goods.value->imageErrors, 1);
    QCOMPARE(state.orders.value->counts.orderRequests, 1);
    QCOMPARE(state.orders.value->unansweredInquiries, 1);
    QVERIFY(state.orders.value->hasOrders);
    QVERIFY(state.orders.value->hasInquiries);
}

void SummaryControllerTest::oneCardIsReadForItself()
{
    PointsDesk desk;
    SummaryController controller(desk.desk);
    controller.refresh();
    desk.addPoints(QDate(2026, 10, 15), 700);
    controller.refreshCard(SummaryCard::Qcash);
    QCOMPARE(controller.state().points.value->convertible.value(), 0);
    controller.refreshCard(SummaryCard::Points);
    QCOMPARE(controller.state().points.value->convertible.value(), 700);
}

void SummaryControllerTest::noticesOfBothKindsStandNewestFirst()
{
    PointsDesk desk;
    desk.import(QList{Notice{QDate(2026, 11, 12), NoticeKind::General, QStringLiteral("A"), {}, {}, false},
                      Notice{QDate(2026, 11, 18), NoticeKind::System, QStringLiteral("B"), {}, {}, true},
                      Notice{QDate(2026, 11, 19), NoticeKind::General, QStringLiteral("C"), {}, {}, false}});
    SummaryController controller(desk.desk);
    controller.refresh();
    QStringList titles;
    for (const Notice &notice : controller.state().notices.value->notices)
        titles.append(notice.title);
    QCOMPARE(titles, (QStringList{QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
}

QTEST_GUILESS_MAIN(SummaryControllerTest)
#include "summary_controller_test.moc"
