#include "control/qcash_charts_controller.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace console;

/// The figures of the Qcash charts for a span, over a real store.
class QcashChartsControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsReadBeforeAnybodyWatches();
    void theBalanceStepsByDayFromTheFirstDayToToday();
    void longSpansAreSteppedByLongerPieces_data();
    void longSpansAreSteppedByLongerPieces();
    void kindsAreSortedByWhatMoved();
    void adsAreSortedByWhatTheyCost();
    void monthsSayWhatCameInAndWhatWentOut();
    void nothingBookedInTheSpanIsNothingToDraw();
    void aFigureLeadsToItsEntries();
    void theBookIsReadAnewWhenItChanges();
    void anotherShopAndSigningOutLeaveNothingStanding();
    void aStoreThatDoesNotAnswerIsAFault();

private:
    static QDate day(int month, int number) { return QDate(2026, month, number); }

    static void book(PointsDesk &desk, EntryKind kind, qint64 amount, QDate on, std::optional<AdKind> adKind = {})
    {
        desk.setJst(on, QTime(12, 0));
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = kind;
        draft.amount = known<Qcash>(amount);
        draft.datedOn = on;
        draft.adKind = adKind;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("not booked");
    }

    /// Opened with 10,000 on 2026-11-21; ads, a refund and money in until 2027-01-05.
    static void fill(PointsDesk &desk)
    {
        book(desk, EntryKind::AdSpend, 1'000, day(11, 23), AdKind::PlusKeyword);
        book(desk, EntryKind::AdSpend, 3'000, day(11, 24), AdKind::MegaAd);
        book(desk, EntryKind::AdRefund, 200, day(12, 1), AdKind::PlusKeyword);
        book(desk, EntryKind::ManualIn, 500, day(12, 2));
        book(desk, EntryKind::AdSpend, 700, day(12, 2), AdKind::PlusKeyword);
        desk.setJst(QDate(2027, 1, 5), QTime(9, 0));
    }

    static const QList<QcashFigure> &figuresOf(const QcashChartsController &controller)
    {
        if (!controller.state().figures.value)
            qFatal("no figures");
        return *controller.state().figures.value;
    }
};

void QcashChartsControllerTest::nothingIsReadBeforeAnybodyWatches()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setSpan({day(11, 1), day(12, 31)});
    controller.choose(QcashChart::Kinds);
    QVERIFY(!controller.state().figures.value);
    controller.setWatched(true);
    QCOMPARE(controller.state().chart, QcashChart::Kinds);
    QVERIFY(!figuresOf(controller).isEmpty());
    QSignalSpy changes(&controller, &QcashChartsController::stateChanged);
    controller.setWatched(false);
    controller.setWatched(true);
    controller.setSpan({day(11, 1), day(12, 31)});
    QCOMPARE(changes.size(), 0);
}

void QcashChartsControllerTest::theBalanceStepsByDayFromTheFirstDayToToday()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({day(10, 1), QDate(2027, 3, 31)});
    QCOMPARE(controller.state().span, (DaySpan{day(11, 21), QDate(2027, 1, 5)}));
    QCOMPARE(controller.state().step, DayStep::Day);
    const auto &figures = figuresOf(controller);
    QCOMPARE(figures.size(), 46);
    QCOMPARE(controller.state().balanceBefore, Qcash());
    QCOMPARE(figures.at(0).balance.value(), 10'000);
    QCOMPARE(figures.at(1).balance.value(), 10'000);
    QCOMPARE(figures.at(2).balance.value(), 9'000);
    QCOMPARE(figures.at(11).balance.value(), 6'000);
    QCOMPARE(figures.last().balance.value(), 6'000);
    controller.setSpan({day(11, 24), day(11, 24)});
    QCOMPARE(controller.state().balanceBefore.value(), 9'000);
    QCOMPARE(figuresOf(controller).size(), 1);
}

void QcashChartsControllerTest::longSpansAreSteppedByLongerPieces_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DayStep>("balance");
    QTest::addColumn<DayStep>("inOut");
    QTest::newRow("a season") << QDate(2027, 2, 28) << DayStep::Day << DayStep::Month;
    QTest::newRow("two years") << QDate(2028, 11, 20) << DayStep::Week << DayStep::Month;
    QTest::newRow("ten years") << QDate(2036, 10, 31) << DayStep::Month << DayStep::Month;
    QTest::newRow("twenty years") << QDate(2046, 11, 20) << DayStep::Quarter << DayStep::Quarter;
    QTest::newRow("a century") << QDate(2126, 11, 20) << DayStep::Year << DayStep::Year;
}

void QcashChartsControllerTest::longSpansAreSteppedByLongerPieces()
{
    QFETCH(QDate, today);
    QFETCH(DayStep, balance);
    QFETCH(DayStep, inOut);
    PointsDesk desk;
    book(desk, EntryKind::AdSpend, 400, today, AdKind::MegaAd);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({QDate(1900, 1, 1), today});
    QCOMPARE(controller.state().step, balance);
    QVERIFY(figuresOf(controller).size() <= mostChartPlaces);
    QCOMPARE(figuresOf(controller).last().balance.value(), 9'600);
    controller.choose(QcashChart::InOut);
    QCOMPARE(controller.state().step, inOut);
    QVERIFY(figuresOf(controller).size() <= mostChartPlaces);
    QCOMPARE(figuresOf(controller).first().received.value(), 10'000);
    QCOMPARE(figuresOf(controller).last().spent.value(), 400);
}

void QcashChartsControllerTest::kindsAreSortedByWhatMoved()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.choose(QcashChart::Kinds);
    controller.setSpan({day(11, 22), day(12, 31)});
    const auto &figures = figuresOf(controller);
    QCOMPARE(figures.size(), 3);
    QCOMPARE(*figures.at(0).kind, EntryKind::AdSpend);
    QCOMPARE(figures.at(0).spent.value(), 4'700);
    QCOMPARE(*figures.at(1).kind, EntryKind::ManualIn);
    QCOMPARE(*figures.at(2).kind, EntryKind::AdRefund);
    QCOMPARE(figures.at(2).received.value(), 200);
}

void QcashChartsControllerTest::adsAreSortedByWhatTheyCost()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.choose(QcashChart::Ads);
    controller.setSpan({day(11, 1), day(12, 31)});
    const auto &figures = figuresOf(controller);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(*figures.at(0).adKind, AdKind::MegaAd);
    QCOMPARE(figures.at(0).spent.value(), 3'000);
    QCOMPARE(figures.at(1).spent.value(), 1'700);
    QCOMPARE(figures.at(1).received.value(), 200);
    controller.setSpan({day(12, 3), day(12, 31)});
    QVERIFY(figuresOf(controller).isEmpty());
}

void QcashChartsControllerTest::monthsSayWhatCameInAndWhatWentOut()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.choose(QcashChart::InOut);
    controller.setSpan({day(11, 24), QDate(2027, 1, 31)});
    const auto &figures = figuresOf(controller);
    QCOMPARE(figures.size(), 3);
    QCOMPARE(figures.at(0).days, (DaySpan{day(11, 24), day(11, 30)}));
    QCOMPARE(figures.at(0).received.value(), 0);
    QCOMPARE(figures.at(0).spent.value(), 3'000);
    QCOMPARE(figures.at(1).received.value(), 700);
    QCOMPARE(figures.at(1).spent.value(), 700);
    QCOMPARE(figures.at(2).days, (DaySpan{QDate(2027, 1, 1), QDate(2027, 1, 5)}));
}

void QcashChartsControllerTest::nothingBookedInTheSpanIsNothingToDraw()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    for (const DaySpan span : {DaySpan{day(12, 10), day(12, 20)}, DaySpan{day(1, 1), day(2, 1)}, DaySpan{QDate(2030, 1, 1), QDate(2030, 2, 1)},
                               DaySpan{day(12, 2), day(11, 2)}, DaySpan{}}) {
        for (const auto &[chart, code] : qcashChartCodes) {
            controller.choose(chart);
            controller.setSpan(span);
            QVERIFY(figuresOf(controller).isEmpty());
            QVERIFY(!controller.entriesBehind(0));
        }
    }
}

void QcashChartsControllerTest::aFigureLeadsToItsEntries()
{
    PointsDesk desk;
    fill(desk);
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({day(11, 1), day(12, 31)});
    const auto countOf = [&desk](const std::optional<HistorySearch> &search) {
        HistoryFilter filter = filterOf(*search);
        return desk.wallet->book.history(desk.shop(), filter, 1, 20)->matching;
    };
    auto search = controller.entriesBehind(2);
    QVERIFY(search && !search->period && !search->kind);
    QCOMPARE(search->from, day(11, 23));
    QCOMPARE(search->to, day(11, 23));
    QCOMPARE(countOf(search), 1);
    controller.choose(QcashChart::Kinds);
    search = controller.entriesBehind(1);
    QCOMPARE(*search->kind, EntryKind::AdSpend);
    QCOMPARE(search->from, day(11, 21));
    QCOMPARE(search->to, day(12, 31));
    QCOMPARE(countOf(search), 3);
    controller.choose(QcashChart::Ads);
    search = controller.entriesBehind(1);
    QCOMPARE(*search->kind, EntryKind::AdSpend);
    QCOMPARE(search->adsNamed, QList{AdKind::PlusKeyword});
    controller.choose(QcashChart::InOut);
    QCOMPARE(countOf(controller.entriesBehind(1)), 3);
    QVERIFY(!controller.entriesBehind(2));
    QVERIFY(!controller.entriesBehind(-1));
}

void QcashChartsControllerTest::theBookIsReadAnewWhenItChanges()
{
    PointsDesk desk;
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({day(11, 1), day(11, 21)});
    QCOMPARE(figuresOf(controller).last().balance.value(), 10'000);
    book(desk, EntryKind::ManualOut, 1'000, day(11, 21));
    desk.session.announceChange();
    QCOMPARE(figuresOf(controller).last().balance.value(), 9'000);
}

void QcashChartsControllerTest::anotherShopAndSigningOutLeaveNothingStanding()
{
    PointsDesk desk;
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({day(11, 1), day(11, 21)});
    QCOMPARE(figuresOf(controller).size(), 1);
    desk.session.signOut();
    QVERIFY(!controller.state().figures.value);
    QVERIFY(!controller.entriesBehind(0));
}

void QcashChartsControllerTest::aStoreThatDoesNotAnswerIsAFault()
{
    PointsDesk desk;
    QcashChartsController controller(desk.desk);
    controller.setWatched(true);
    controller.setSpan({day(11, 1), day(11, 21)});
    QCOMPARE(sqlite3_exec(desk.wallet->database().handle(), "ALTER TABLE entry RENAME TO entry_gone", nullptr, nullptr, nullptr), SQLITE_OK);
    desk.session.announceChange();
    QVERIFY(controller.state().figures.fault);
    QVERIFY(!controller.state().figures.value);
}

QTEST_GUILESS_MAIN(QcashChartsControllerTest)
#include "qcash_charts_controller_test.moc"
