#include "control/month_events_controller.h"
#include "support/points_desk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace console;

/// One month's events of all items, read beside the user interface and page by page, over a real store.
class MonthEventsControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void theMonthIsReadBesideTheUserInterface();
    void itIsReadPageByPageByItemAndDay();
    void aComponentNarrowsTheEventsButNotTheMonth();
    void theNewestChoiceWins();
    void whatWasTypedInAndTakenBackDoesNotCount();
    void aChangeOfTheBookIsReadWithAsManyRows();
    void signedOutNothingIsLeft();
    void aStoreThatCannotBeReadIsNoEmptyMonth();

private:
    static ScoreEvent event(int number, QDate day, ScoreComponent component)
    {
        ScoreEvent event;
        event.date = day;
        event.itemNumber = QString::number(1'000 + number % 7);
        event.itemName = QStringLiteral("Serum %1").arg(number % 7);
        event.component = component;
        event.event = QStringLiteral("adjustment");
        event.points = 10;
        event.orderNumber = QString::number(number);
        return event;
    }

    static QList<ScoreEvent> events(int count, ScoreComponent component = ScoreComponent::Delivery)
    {
        QList<ScoreEvent> list;
        for (int number = 0; number < count; ++number)
            list.append(event(number, QDate(2026, 9, 1 + number % 30), component));
        return list;
    }

    static const JstMonth september;
};

const JstMonth MonthEventsControllerTest::september = *JstMonth::of(2026, 9);

void MonthEventsControllerTest::theMonthIsReadBesideTheUserInterface()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 8, 31), 1);
    desk.addPoints(QDate(2026, 9, 1), 250);
    desk.addPoints(QDate(2026, 9, 30), -20, ScoreComponent::Claim);
    desk.addPoints(QDate(2026, 10, 1), 1);
    MonthEventsController month(desk.desk, september);
    QVERIFY(month.state().isReading);
    QVERIFY(!month.state().outcome);
    QTRY_COMPARE(month.state().events.size(), 2);
    QVERIFY(!month.state().isReading);
    QVERIFY(!month.state().hasMore);
    QCOMPARE(month.state().outcome->earned.value(), 230);
    QCOMPARE(month.state().outcome->lost->value(), 230);
    QCOMPARE(month.state().outcome->cause, std::optional(LossCause::NotConverted));
}

void MonthEventsControllerTest::itIsReadPageByPageByItemAndDay()
{
    PointsDesk desk;
    desk.import(events(457));
    MonthEventsController month(desk.desk, september);
    QSignalSpy added(&month, &MonthEventsController::rowsAdded);
    QTRY_COMPARE(month.state().events.size(), MonthEventsController::eventsPerRead);
    QVERIFY(month.state().hasMore);
    while (month.state().hasMore) {
        month.fetchMore();
        month.fetchMore(); // one is under way already
        QTRY_VERIFY(!month.state().isReading);
    }
    QCOMPARE(month.state().events.size(), 457);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.last().first().toInt(), 57);
    const QList<ScoreEvent> &read = month.state().events;
    QVERIFY(std::is_sorted(read.cbegin(), read.cend(), [](const ScoreEvent &one, const ScoreEvent &other) {
        return std::pair(one.itemNumber, one.date) < std::pair(other.itemNumber, other.date);
    }));
}

void MonthEventsControllerTest::aComponentNarrowsTheEventsButNotTheMonth()
{
    PointsDesk desk;
    desk.import(events(30));
    desk.import(events(12, ScoreComponent::Review));
    MonthEventsController month(desk.desk, september);
    QTRY_COMPARE(month.state().events.size(), 42);
    month.show(ScoreComponent::Review);
    QTRY_COMPARE(month.state().events.size(), 12);
    QCOMPARE(month.state().outcome->earned.value(), 420);
    month.show(ScoreComponent::Claim);
    QTRY_VERIFY(month.state().events.isEmpty());
    month.show({});
    QTRY_COMPARE(month.state().events.size(), 42);
}

void MonthEventsControllerTest::theNewestChoiceWins()
{
    PointsDesk desk;
    desk.import(events(30));
    desk.import(events(12, ScoreComponent::Review));
    MonthEventsController month(desk.desk, september);
    QSignalSpy read(&month, &MonthEventsController::rowsRead);
    month.show(ScoreComponent::Delivery);
    month.show(ScoreComponent::Claim);
    month.show(ScoreComponent::Review);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(month.state().events.size(), 12);
}

void MonthEventsControllerTest::whatWasTypedInAndTakenBackDoesNotCount()
{
    PointsDesk desk;
    desk.addPoints(QDate(2026, 9, 1), 250);
    const QString wrong = newActionId();
    QVERIFY(desk.wallet->scores.typeInPoints(desk.shop(), {wrong, september, known<Points>(1), known<Points>(2), {}}, desk.clock));
    QVERIFY(desk.wallet->scores.reverseTypedPoints(desk.shop(), newActionId(), wrong, desk.clock));
    QVERIFY(desk.wallet->scores.typeInPoints(desk.shop(), {newActionId(), september, {}, {}, known<Points>(77)}, desk.clock));
    MonthEventsController month(desk.desk, september);
    QTRY_VERIFY(month.state().outcome);
    QCOMPARE(month.state().typed.size(), 1);
    QCOMPARE(month.state().typed.first().component, ScoreComponent::Review);
    QCOMPARE(month.state().outcome->earned.value(), 327);
}

void MonthEventsControllerTest::aChangeOfTheBookIsReadWithAsManyRows()
{
    PointsDesk desk;
    desk.import(events(350));
    MonthEventsController month(desk.desk, september);
    QTRY_VERIFY(month.state().hasMore);
    month.fetchMore();
    QTRY_COMPARE(month.state().events.size(), 350);
    desk.import(events(360));
    desk.session.announceChange();
    QTRY_COMPARE(month.state().outcome->earned.value(), 3'600);
    QCOMPARE(month.state().events.size(), 350);
    QVERIFY(month.state().hasMore);
    month.fetchMore();
    QTRY_COMPARE(month.state().events.size(), 360);
}

void MonthEventsControllerTest::signedOutNothingIsLeft()
{
    PointsDesk desk;
    desk.import(events(350));
    MonthEventsController month(desk.desk, september);
    QTRY_VERIFY(month.state().hasMore);
    month.fetchMore();
    desk.session.signOut();
    QVERIFY(month.state().isGone);
    QVERIFY(month.state().events.isEmpty());
    month.show(ScoreComponent::Review);
    month.fetchMore();
    QVERIFY(!month.state().isReading);
}

void MonthEventsControllerTest::aStoreThatCannotBeReadIsNoEmptyMonth()
{
    PointsDesk desk;
    desk.import(events(3));
    // The background's connection is opened with the first work; by then there is no such folder.
    QVERIFY(QDir(desk.folder.path()).rename(QStringLiteral("wallet.db"), QStringLiteral("away.db")));
    QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("wallet.db")));
    MonthEventsController month(desk.desk, september);
    QTRY_VERIFY(month.state().fault);
    QVERIFY(!month.state().outcome);
    QVERIFY(!month.state().isReading);
}

QTEST_GUILESS_MAIN(MonthEventsControllerTest)
#include "month_events_controller_test.moc"
