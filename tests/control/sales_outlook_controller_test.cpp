#include "control/sales_outlook_controller.h"

#include "control/grade_catalogue.h"
#include "control/grade_points_controller.h"
#include "store/statement.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The outlook over a real store: which sales count, what is expected, and how thresholds are typed in. The machine stands in New York.
class SalesOutlookControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theListedMonthsAddUpToTheSalesOfTheCard();
    void theMeanIsExpectedUntilSomethingIsTypedIn();
    void whatIsExpectedStaysWithinItsBounds();
    void nothingOfTheOutlookIsKept();
    void aDraftBeginsWithTodaysThresholds();
    void whatIsWrongWithADraftIsToldField_data();
    void whatIsWrongWithADraftIsToldField();
    void savedThresholdsAreReadWhereverThresholdsAre();
    void thresholdsOfLaterDaysWaitForTheirDay();
    void ofTheSameDayTheLastOnesCount();
    void aGivenUpDraftKeepsNothing();
    void aStoreThatFailsIsNoOutlookWithoutSales();
    void anotherShopSeesNothingOfThis();
    void theHighestGradeIsMeasuredByItsOwnThreshold();

private:
    static void sell(PointsDesk &desk, QDate day, qint64 yen)
    {
        static int orders = 0;
        SalesOrder order;
        order.orderNumber = QString::number(++orders);
        order.itemNumber = QStringLiteral("1001");
        order.state = SalesOrderState::Delivered;
        order.orderedAt = jst::at(day, QTime(9, 0));
        order.orderTotalYen = yen;
        desk.import(QList{order});
    }
    static void save(SalesOutlookController &controller, QDate from, qint64 excellent, qint64 power)
    {
        QSignalSpy saved(&controller, &SalesOutlookController::saved);
        controller.beginThresholds();
        controller.setThresholds({from, known<Yen>(excellent), known<Yen>(power)});
        controller.saveThresholds();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!controller.state().draft);
    }
    [[nodiscard]] static GradeOutlook card(PointsDesk &desk)
    {
        GradePointsController controller(desk.desk);
        controller.refresh();
        return *controller.state().grade.value;
    }
};

void SalesOutlookControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

void SalesOutlookControllerTest::theListedMonthsAddUpToTheSalesOfTheCard()
{
    PointsDesk desk; // 2026-11-21
    sell(desk, {2025, 11, 21}, 1); // a day too early
    sell(desk, {2025, 11, 22}, 20);
    sell(desk, {2026, 3, 31}, 300);
    sell(desk, {2026, 11, 21}, 4'000);
    const SalesOutlookController controller(desk.desk);
    const auto &figures = controller.state().figures.value;
    QVERIFY(figures);
    QCOMPARE(figures->windowFrom, QDate(2025, 11, 22));
    QCOMPARE(figures->window.size(), 13);
    qint64 sum = 0;
    for (const MonthSales &month : figures->window)
        sum += month.sales.value();
    QCOMPARE(sum, 4'320);
    QCOMPARE(figures->total.value(), 4'320);
    QCOMPARE(card(desk).sales.value(), 4'320);
    QCOMPARE(figures->months.first().month.text(), QStringLiteral("2025-12"));
    QCOMPARE(figures->months.size(), 12);
}

void SalesOutlookControllerTest::theMeanIsExpectedUntilSomethingIsTypedIn()
{
    PointsDesk desk;
    sell(desk, {2026, 8, 1}, 90'000);
    sell(desk, {2026, 10, 31}, 60'000);
    SalesOutlookController controller(desk.desk);
    QCOMPARE(controller.state().expected.value(), 50'000);
    QVERIFY(!controller.state().outlook.nextReached);
    controller.setExpected(500'000);
    QCOMPARE(controller.state().outlook.nextReached->text(), QStringLiteral("2027-01"));
    sell(desk, {2026, 9, 1}, 30'000);
    controller.refresh();
    QCOMPARE(controller.state().expected.value(), 500'000);
    QCOMPARE(controller.state().mean.value(), 60'000);
    controller.useMean();
    QCOMPARE(controller.state().expected.value(), 60'000);
}

void SalesOutlookControllerTest::whatIsExpectedStaysWithinItsBounds()
{
    PointsDesk desk;
    sell(desk, {2026, 10, 1}, 9'000'000'000'000);
    SalesOutlookController controller(desk.desk);
    QCOMPARE(controller.state().expected.value(), largestExpectedSales);
    controller.setExpected(-1);
    QCOMPARE(controller.state().expected.value(), 0);
    controller.setExpected(largestExpectedSales + 1);
    QCOMPARE(controller.state().expected.value(), largestExpectedSales);
}

void SalesOutlookControllerTest::nothingOfTheOutlookIsKept()
{
    PointsDesk desk;
    const QString changes = QStringLiteral("SELECT count(*) FROM action");
    const auto acts = [&] {
        Statement read(desk.wallet->database(), changes);
        return read.next() ? read.integer(0) : -1;
    };
    const qint64 before = acts();
    SalesOutlookController controller(desk.desk);
    controller.setExpected(123);
    controller.useMean();
    QCOMPARE(acts(), before);
    QCOMPARE(SalesOutlookController(desk.desk).state().expected.value(), 0);
}

void SalesOutlookControllerTest::aDraftBeginsWithTodaysThresholds()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    controller.beginThresholds();
    QCOMPARE(controller.state().draft->validFrom, QDate(2026, 11, 21));
    QCOMPARE(controller.state().draft->excellent->value(), 1'000'000);
    QCOMPARE(controller.state().draft->power->value(), 5'000'000);
    QVERIFY(!controller.state().problems.any());
}

void SalesOutlookControllerTest::whatIsWrongWithADraftIsToldField_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("excellent");
    QTest::addColumn<int>("power");
    QTest::addColumn<QString>("problems");
    const QDate day(2026, 12, 1);
    QTest::newRow("nothing") << day << 1 << 2 << QString();
    QTest::newRow("no day") << QDate() << 1 << 2 << QStringLiteral("day");
    QTest::newRow("zero for Excellent") << day << 0 << 2 << QStringLiteral("excellent");
    QTest::newRow("zero for Power") << day << 1 << 0 << QStringLiteral("power");
    QTest::newRow("Power as Excellent") << day << 5 << 5 << QStringLiteral("above");
    QTest::newRow("Power below Excellent") << day << 6 << 5 << QStringLiteral("above");
    QTest::newRow("everything") << QDate() << 0 << 0 << QStringLiteral("day excellent power");
}

void SalesOutlookControllerTest::whatIsWrongWithADraftIsToldField()
{
    QFETCH(QDate, from);
    QFETCH(int, excellent);
    QFETCH(int, power);
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    controller.beginThresholds();
    controller.setThresholds({from, known<Yen>(excellent), known<Yen>(power)});
    const SalesThresholdProblems &problems = controller.state().problems;
    QStringList told;
    if (problems.noDay)
        told << QStringLiteral("day");
    if (problems.excellentNotPositive)
        told << QStringLiteral("excellent");
    if (problems.powerNotPositive)
        told << QStringLiteral("power");
    if (problems.powerNotAbove)
        told << QStringLiteral("above");
    QTEST(told.join(u' '), "problems");
    controller.saveThresholds();
    QCOMPARE(controller.state().isSaving, told.isEmpty());
    QTRY_VERIFY(!controller.state().isSaving);
    QCOMPARE(desk.wallet->salesThresholds.saved(desk.shop())->size(), told.isEmpty() ? 1 : 0);
}

void SalesOutlookControllerTest::savedThresholdsAreReadWhereverThresholdsAre()
{
    PointsDesk desk;
    sell(desk, {2026, 11, 1}, 400'000);
    SalesOutlookController controller(desk.desk);
    QCOMPARE(card(desk).progressPermille, 400);
    QVERIFY(!card(desk).areThresholdsOwn);
    save(controller, {2026, 11, 21}, 500'000, 600'000);
    const auto &figures = *controller.state().figures.value;
    QCOMPARE(figures.editions.all().size(), 2);
    QVERIFY(figures.editions.all().last().isOwn);
    QVERIFY(!figures.editions.all().first().isOwn);
    const GradeOutlook outlook = card(desk);
    QCOMPARE(outlook.next->minimumSales.value(), 500'000);
    QCOMPARE(outlook.missing.value(), 100'000);
    QCOMPARE(outlook.progressPermille, 800);
    QCOMPARE(outlook.thresholdsFrom, QDate(2026, 11, 21));
    QVERIFY(outlook.areThresholdsOwn);
    QCOMPARE(outlook.grade, Grade::General); // whatever the thresholds say
    QCOMPARE(gradeEditions(*desk.wallet, desk.shop())->after(Grade::General, {2026, 11, 20})->minimumSales.value(), 1'000'000);
}

void SalesOutlookControllerTest::thresholdsOfLaterDaysWaitForTheirDay()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    save(controller, {2027, 1, 1}, 10, 20);
    QCOMPARE(card(desk).next->minimumSales.value(), 1'000'000);
    controller.setExpected(100);
    QCOMPARE(controller.state().outlook.nextReached->text(), QStringLiteral("2027-01"));
    desk.setJst({2027, 1, 1}, QTime(0, 0));
    QCOMPARE(card(desk).next->minimumSales.value(), 10);
}

void SalesOutlookControllerTest::ofTheSameDayTheLastOnesCount()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    save(controller, {2019, 7, 1}, 10, 20);
    QCOMPARE(card(desk).next->minimumSales.value(), 10); // the shop's own before those built in
    save(controller, {2019, 7, 1}, 30, 40);
    QCOMPARE(card(desk).next->minimumSales.value(), 30);
    QCOMPARE(controller.state().figures.value->editions.all().size(), 3);
}

void SalesOutlookControllerTest::aGivenUpDraftKeepsNothing()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    controller.beginThresholds();
    controller.setThresholds({{2026, 12, 1}, known<Yen>(1), known<Yen>(2)});
    controller.giveUpThresholds();
    QVERIFY(!controller.state().draft);
    controller.saveThresholds();
    QVERIFY(!controller.state().isSaving);
    QVERIFY(desk.wallet->salesThresholds.saved(desk.shop())->isEmpty());
}

void SalesOutlookControllerTest::aStoreThatFailsIsNoOutlookWithoutSales()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    QVERIFY(runSql(desk.wallet->database(), QStringLiteral("ALTER TABLE grade_threshold RENAME TO gone")));
    controller.refresh();
    QVERIFY(!controller.state().figures.value);
    QVERIFY(controller.state().figures.fault);
    QVERIFY(controller.state().outlook.months.isEmpty());
    GradePointsController page(desk.desk);
    page.refresh();
    QVERIFY(page.state().grade.fault);
}

void SalesOutlookControllerTest::anotherShopSeesNothingOfThis()
{
    PointsDesk desk;
    SalesOutlookController controller(desk.desk);
    controller.beginThresholds();
    desk.session.signOut();
    QVERIFY(controller.state().isGone);
    QVERIFY(!controller.state().figures.value);
    QVERIFY(!controller.state().draft);
    controller.refresh();
    QVERIFY(!controller.state().figures.value);
}

void SalesOutlookControllerTest::theHighestGradeIsMeasuredByItsOwnThreshold()
{
    PointsDesk desk(0, Grade::Power);
    sell(desk, {2026, 11, 1}, 4'000'000);
    const GradeOutlook outlook = card(desk);
    QVERIFY(!outlook.next);
    QCOMPARE(outlook.own->minimumSales.value(), 5'000'000);
    QCOMPARE(outlook.missing.value(), 1'000'000);
    QCOMPARE(outlook.progressPermille, 800);
    sell(desk, {2026, 11, 2}, 2'000'000);
    QCOMPARE(card(desk).progressPermille, 1'000);
    QVERIFY(card(desk).missing.isZero());
}

QTEST_GUILESS_MAIN(SalesOutlookControllerTest)
#include "sales_outlook_controller_test.moc"
