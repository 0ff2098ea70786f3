#include "control/grade_points_controller.h"

#include "control/grade_catalogue.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// The conversion as the page drives it, at the edges of its rules. The machine stands in New York: Japan's months must not care.
class GradePointsControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void pointsAreQuotedInWholeHundreds_data();
    void pointsAreQuotedInWholeHundreds();
    void whatCantBeConvertedPutsUpNoConfirmation_data();
    void whatCantBeConvertedPutsUpNoConfirmation();
    void theConfirmationShowsWhatIsThenBooked();
    void confirmingTwiceBooksOnce();
    void aSecondConversionInTheMonthIsRefused();
    void theLastSecondOfAMonthStillConvertsLastMonthsPoints();
    void theNextSecondBelongsToTheNextMonth();
    void aDialogKeptOpenOverMidnightIsRefusedWithFreshFigures();
    void afterMidnightWithoutPointsThereIsNothingToConfirm();
    void pointsImportedBeforeConfirmingAreShownBeforeTheyAreBooked();
    void aConversionMadeElsewhereIsSeenAtCommit();
    void aClockTurnedBackIsRefused();
    void aClockTurnedBackAfterOpeningIsRefusedAtCommit();
    void givingUpBooksNothing();
    void signingOutDropsTheConfirmation();
    void signingOutWhileItIsBookedLeavesNoReceipt();
    void theHistoryHoldsTwelveMonthsNewestFirst();
    void monthsOfTheHistoryAddUp();
    void theNextGradesThresholdIsTheCatalogues();
    void aCatalogueWithAHoleIsNoCatalogue();

private:
    static void confirm(GradePointsController &controller);
};

namespace {

const QDate lastMonth(2026, 10, 15);

} // namespace

void GradePointsControllerTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
}

/// Confirms and waits for the outcome.
void GradePointsControllerTest::confirm(GradePointsController &controller)
{
    controller.confirmConversion();
    QTRY_VERIFY(!controller.state().isConverting);
}

void GradePointsControllerTest::pointsAreQuotedInWholeHundreds_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("qcash");
    QTest::addColumn<qint64>("lost");

    QTest::newRow("the guide's example") << qint64(12'352) << qint64(12'300) << qint64(52);
    QTest::newRow("exactly a hundred") << qint64(100) << qint64(100) << qint64(0);
    QTest::newRow("199") << qint64(199) << qint64(100) << qint64(99);
}

void GradePointsControllerTest::pointsAreQuotedInWholeHundreds()
{
    QFETCH(qint64, points);
    QFETCH(qint64, qcash);
    QFETCH(qint64, lost);
    PointsDesk desk;
    desk.addPoints(lastMonth, points);
    GradePointsController controller(desk.desk);

    controller.beginConversion();
    QVERIFY(controller.state().confirmation);
    QCOMPARE(controller.state().confirmation->quote.qcash.value(), qcash);
    QCOMPARE(controller.state().confirmation->quote.lost.value(), lost);
    confirm(controller);
    QVERIFY(controller.state().receipt);
    QCOMPARE(controller.state().receipt->total.value(), 10'000 + qcash);
    QCOMPARE(desk.total(), 10'000 + qcash);
}

void GradePointsControllerTest::whatCantBeConvertedPutsUpNoConfirmation_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<ConversionRefusal>("refusal");

    QTest::newRow("99") << qint64(99) << ConversionRefusal::UnderMinimum;
    QTest::newRow("none") << qint64(0) << ConversionRefusal::NoPoints;
    QTest::newRow("one below zero") << qint64(-1) << ConversionRefusal::NegativePoints;
    QTest::newRow("far below zero") << qint64(-12'352) << ConversionRefusal::NegativePoints;
}

void GradePointsControllerTest::whatCantBeConvertedPutsUpNoConfirmation()
{
    QFETCH(qint64, points);
    QFETCH(ConversionRefusal, refusal);
    PointsDesk desk;
    if (points != 0)
        desk.addPoints(lastMonth, points);
    GradePointsController controller(desk.desk);

    controller.beginConversion();
    QVERIFY(!controller.state().confirmation);
    QVERIFY(controller.state().points.value);
    QCOMPARE(controller.state().points.value->offer.refusal, std::optional(refusal));
    controller.confirmConversion();
    QVERIFY(!controller.state().isConverting);
    QCOMPARE(desk.total(), 10'000);
}

void GradePointsControllerTest::theConfirmationShowsWhatIsThenBooked()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 10'984);
    desk.addPoints(lastMonth, -420, ScoreComponent::Claim);
    desk.addPoints(lastMonth, 1'788, ScoreComponent::Review);
    GradePointsController controller(desk.desk);

    controller.beginConversion();
    const auto shown = controller.state().confirmation;
    QVERIFY(shown);
    QCOMPARE(shown->quote.points.value(), 12'352);
    QCOMPARE(shown->newTotal.value(), 22'300);
    QCOMPARE(shown->draft.shownMonth->text(), QStringLiteral("2026-10"));
    confirm(controller);

    const auto receipt = controller.state().receipt;
    QVERIFY(receipt);
    QCOMPARE(receipt->quote, shown->quote);
    QCOMPARE(receipt->total, shown->newTotal);
    QVERIFY(!controller.state().confirmation);
    QCOMPARE(controller.state().points.value->offer.convertible.value(), 0);
    QCOMPARE(controller.state().points.value->history.first().converted->value(), 12'300);
    controller.acknowledgeReceipt();
    QVERIFY(!controller.state().receipt);
}

void GradePointsControllerTest::confirmingTwiceBooksOnce()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();

    controller.confirmConversion();
    QVERIFY(controller.state().isConverting);
    controller.confirmConversion();
    controller.cancelConversion();
    QVERIFY(controller.state().confirmation);
    QTRY_VERIFY(controller.state().receipt);
    controller.confirmConversion();
    QVERIFY(!controller.state().isConverting);
    QCOMPARE(desk.total(), 22'300);
    QCOMPARE(desk.wallet->book.history(desk.shop(), {}, 1, 10)->matching, 2); // opening, conversion
}

void GradePointsControllerTest::aSecondConversionInTheMonthIsRefused()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    confirm(controller);

    desk.addPoints(lastMonth, 500);
    controller.beginConversion();
    QVERIFY(!controller.state().confirmation);
    const ConversionOffer &offer = controller.state().points.value->offer;
    QCOMPARE(offer.refusal, std::optional(ConversionRefusal::AlreadyConverted));
    QCOMPARE(offer.convertible.value(), 0);
    QCOMPARE(offer.latePoints.value(), 500);
}

void GradePointsControllerTest::theLastSecondOfAMonthStillConvertsLastMonthsPoints()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 31), 12'352);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 59));
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    confirm(controller);
    QVERIFY(controller.state().receipt);
    QCOMPARE(controller.state().receipt->month.text(), QStringLiteral("2026-10"));
}

void GradePointsControllerTest::theNextSecondBelongsToTheNextMonth()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 31), 12'352);
    desk.addPoints(QDate(2026, 11, 1), 300);
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0));
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    QVERIFY(controller.state().confirmation);
    QCOMPARE(controller.state().confirmation->draft.shownMonth->text(), QStringLiteral("2026-11"));
    QCOMPARE(controller.state().confirmation->quote.points.value(), 300);
    // October was not converted in time.
    const PointsHistoryRow &october = controller.state().points.value->history.at(1);
    QVERIFY(!october.converted);
    QCOMPARE(october.lost->value(), 12'352);
}

void GradePointsControllerTest::aDialogKeptOpenOverMidnightIsRefusedWithFreshFigures()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 31), 12'352);
    desk.addPoints(QDate(2026, 11, 2), 345);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 50));
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    const QString firstId = controller.state().confirmation->draft.actionId;

    desk.setJst(QDate(2026, 12, 1), QTime(0, 0, 5));
    confirm(controller);
    const auto fresh = controller.state().confirmation;
    QVERIFY(fresh);
    QCOMPARE(fresh->refusal, std::optional(ConversionRefusal::MonthHasChanged));
    QVERIFY(fresh->canConfirm);
    QCOMPARE(fresh->draft.shownMonth->text(), QStringLiteral("2026-11"));
    QCOMPARE(fresh->quote.points.value(), 345);
    QVERIFY(fresh->draft.actionId != firstId);
    QCOMPARE(desk.total(), 10'000);

    confirm(controller);
    QVERIFY(controller.state().receipt);
    QCOMPARE(desk.total(), 10'300);
}

void GradePointsControllerTest::afterMidnightWithoutPointsThereIsNothingToConfirm()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 10, 31), 12'352);
    desk.setJst(QDate(2026, 11, 30), QTime(23, 59, 50));
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    desk.setJst(QDate(2026, 12, 1), QTime(0, 0, 5));
    confirm(controller);
    QCOMPARE(controller.state().confirmation->refusal, std::optional(ConversionRefusal::MonthHasChanged));
    QVERIFY(!controller.state().confirmation->canConfirm);
    controller.confirmConversion();
    QVERIFY(!controller.state().isConverting);
    controller.cancelConversion();
    QVERIFY(!controller.state().confirmation);
}

void GradePointsControllerTest::pointsImportedBeforeConfirmingAreShownBeforeTheyAreBooked()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();

    desk.addPoints(lastMonth, 100);
    confirm(controller);
    const auto fresh = controller.state().confirmation;
    QVERIFY(fresh);
    QCOMPARE(fresh->refusal, std::optional(ConversionRefusal::FiguresHaveChanged));
    QCOMPARE(fresh->quote.qcash.value(), 12'400);
    QCOMPARE(desk.total(), 10'000);
    confirm(controller);
    QCOMPARE(desk.total(), 22'400);
}

void GradePointsControllerTest::aConversionMadeElsewhereIsSeenAtCommit()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController here(desk.desk);
    GradePointsController there(desk.desk);
    here.beginConversion();
    there.beginConversion();
    confirm(there);
    confirm(here);
    QCOMPARE(here.state().confirmation->refusal, std::optional(ConversionRefusal::AlreadyConverted));
    QVERIFY(!here.state().confirmation->canConfirm);
    QCOMPARE(desk.total(), 22'300);
}

void GradePointsControllerTest::aClockTurnedBackIsRefused()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 9, 15), 5'000);
    desk.setJst(QDate(2026, 10, 31), QTime(12, 0));
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    QVERIFY(!controller.state().confirmation);
    QCOMPARE(controller.state().points.value->offer.refusal, std::optional(ConversionRefusal::ClockBehindBook));
}

void GradePointsControllerTest::aClockTurnedBackAfterOpeningIsRefusedAtCommit()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    desk.addPoints(QDate(2026, 9, 15), 5'000);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    desk.setJst(QDate(2026, 10, 31), QTime(23, 59));
    confirm(controller);
    QCOMPARE(controller.state().confirmation->refusal, std::optional(ConversionRefusal::ClockBehindBook));
    QVERIFY(!controller.state().confirmation->canConfirm);
    QCOMPARE(desk.total(), 10'000);
}

void GradePointsControllerTest::givingUpBooksNothing()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    controller.cancelConversion();
    QVERIFY(!controller.state().confirmation);
    controller.confirmConversion();
    QVERIFY(!controller.state().isConverting);
    QCOMPARE(desk.total(), 10'000);
}

void GradePointsControllerTest::signingOutDropsTheConfirmation()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    desk.session.signOut();
    QVERIFY(!controller.state().confirmation);
    QVERIFY(!controller.state().points.value);
}

void GradePointsControllerTest::signingOutWhileItIsBookedLeavesNoReceipt()
{
    PointsDesk desk;
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    const Shop shop = *desk.session.shop();
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    controller.confirmConversion();
    desk.session.signOut();
    desk.session.signIn(shop);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!controller.state().receipt);
    QVERIFY(!controller.state().isConverting);
    QCOMPARE(controller.state().points.value->offer.convertible.value(), 0);
    QCOMPARE(desk.total(), 22'300);
}

void GradePointsControllerTest::theHistoryHoldsTwelveMonthsNewestFirst()
{
    PointsDesk desk;
    GradePointsController controller(desk.desk);
    controller.refresh();
    const auto &history = controller.state().points.value->history;
    QCOMPARE(history.size(), pointsHistoryMonths);
    QCOMPARE(history.first().month.text(), QStringLiteral("2026-10"));
    QCOMPARE(history.last().month.text(), QStringLiteral("2025-11"));
    QVERIFY(!history.first().lost);
}

void GradePointsControllerTest::monthsOfTheHistoryAddUp()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 9, 30), -340);
    desk.addPoints(lastMonth, 12'352);
    GradePointsController controller(desk.desk);
    controller.beginConversion();
    confirm(controller);
    desk.addPoints(lastMonth, -52);
    controller.refresh();
    const auto &october = controller.state().points.value->history.at(0);
    QCOMPARE(october.earned.value(), 12'300);
    QCOMPARE(october.converted->value() + october.lost->value() + october.late.value(), october.earned.value());
    // A negative month loses nothing.
    QCOMPARE(controller.state().points.value->history.at(1).lost->value(), 0);
}

void GradePointsControllerTest::theNextGradesThresholdIsTheCatalogues()
{
    PointsDesk desk;
    SalesOrder order;
    order.orderNumber = QStringLiteral("1");
    order.itemNumber = QStringLiteral("1001");
    order.state = SalesOrderState::Delivered;
    order.orderedAt = jst::at(QDate(2026, 11, 1), QTime(9, 0));
    order.orderTotalYen = 400'000;
    desk.import(QList{order});
    GradePointsController controller(desk.desk);
    controller.refresh();
    const auto &outlook = *controller.state().grade.value;
    QCOMPARE(outlook.sales.value(), 400'000);
    QVERIFY(outlook.next);
    QCOMPARE(outlook.next->grade, Grade::Excellent);
    QCOMPARE(outlook.missing.value(), outlook.next->minimumSales.value() - 400'000);
    QVERIFY(!GradeCatalogue::shipped().thresholdAfter(Grade::Power, QDate(2026, 11, 21)));
}

void GradePointsControllerTest::aCatalogueWithAHoleIsNoCatalogue()
{
    QVERIFY(!GradeCatalogue::fromJson("{}"));
    QVERIFY(!GradeCatalogue::fromJson(R"({"editions":[{"from":"2026-01-01","thresholds":[]}]})"));
    QVERIFY(!GradeCatalogue::fromJson(R"({"editions":[{"from":"","thresholds":[{"grade":"power","minimum_sales_yen":1}]}]})"));
    QVERIFY(!GradeCatalogue::fromJson(R"({"editions":[{"from":"2026-01-01","thresholds":[{"grade":"best","minimum_sales_yen":1}]}]})"));
    QVERIFY(!GradeCatalogue::fromJson(R"({"editions":[{"from":"2026-01-01","thresholds":[{"grade":"power"}]}]})"));
    const auto catalogue = GradeCatalogue::fromJson(R"({"editions":[
        {"from":"2026-06-01","thresholds":[{"grade":"power","minimum_sales_yen":9},{"grade":"excellent","minimum_sales_yen":2}]},
        {"from":"2026-01-01","thresholds":[{"grade":"excellent","minimum_sales_yen":1},{"grade":"power","minimum_sales_yen":5}]}]})");
    QVERIFY(catalogue);
    QVERIFY(!catalogue->thresholdAfter(Grade::General, QDate(2025, 12, 31)));
    QCOMPARE(catalogue->thresholdAfter(Grade::General, QDate(2026, 5, 31))->minimumSales.value(), 1);
    QCOMPARE(catalogue->thresholdAfter(Grade::Excellent, QDate(2026, 6, 1))->minimumSales.value(), 9);
}

QTEST_GUILESS_MAIN(GradePointsControllerTest)
#include "grade_points_controller_test.moc"
