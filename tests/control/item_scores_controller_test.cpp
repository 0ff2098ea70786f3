#include "control/item_scores_controller.h"
#include "control/past_points_controller.h"
#include "support/points_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;

/// Item scores of a month and of the past, searched and read page by page over a real store.
class ItemScoresControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void aMonthIsThereAtOnce();
    void whatIsLookedForComesLater();
    void theNewestSearchWins();
    void aSearchIsReadPageByPage();
    void readingAnewKeepsTheSearchAndItsRows();
    void signedOutNothingIsLeft();
    void pastPointsAreSearchedInTheSameWay();
    void pastDaysAreLookedForBesideTheUserInterface_data();
    void pastDaysAreLookedForBesideTheUserInterface();

private:
    static ScoreEvent event(int number, QDate day = QDate(2026, 10, 5))
    {
        ScoreEvent event;
        event.date = day;
        event.itemNumber = QString::number(1'000'000'000 + number);
        event.itemName =
            number % 2 == 0 ? QStringLiteral("ビタミン Serum %1").arg(number) : QStringLiteral("保湿クリーム %1").arg(number);
        event.category = number % 3 == 0 ? QStringLiteral("Hair care") : QStringLiteral("Skin care");
        event.event = QStringLiteral("shipped_on_time");
        event.points = number;
        event.orderNumber = QString::number(number);
        return event;
    }

    static QList<ScoreEvent> events(int count, QDate day = QDate(2026, 10, 5))
    {
        QList<ScoreEvent> list;
        for (int number = 0; number < count; ++number)
            list.append(event(number, day));
        return list;
    }

    [[nodiscard]] ItemScoreFilter named(const QString &name) const { return {m_month, {}, {}, name}; }

    const JstMonth m_month = *JstMonth::of(2026, 10);
};

void ItemScoresControllerTest::aMonthIsThereAtOnce()
{
    PointsDesk desk;
    desk.import(events(257));
    ItemScoresController scores(desk.desk);
    QSignalSpy added(&scores, &ItemScoresController::rowsAdded);
    scores.refresh();
    QVERIFY(!scores.state().isSearching);
    QCOMPARE(scores.state().rows.size(), 100);
    QCOMPARE(scores.state().rows.first().total.value(), 256);
    QCOMPARE(scores.state().categories, (QStringList{QStringLiteral("Hair care"), QStringLiteral("Skin care")}));
    QCOMPARE(scores.state().months, QList<JstMonth>{m_month});
    while (scores.state().hasMore)
        scores.fetchMore();
    QCOMPARE(scores.state().rows.size(), 257);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.last().first().toInt(), 57);
}

void ItemScoresControllerTest::whatIsLookedForComesLater()
{
    PointsDesk desk;
    desk.import(events(30));
    ItemScoresController scores(desk.desk);
    scores.refresh();
    scores.search(named(QStringLiteral("ﾀﾐﾝ")));
    QVERIFY(scores.state().isSearching);
    QVERIFY(!scores.state().hasMore);
    // What stands meanwhile is still the search before.
    QCOMPARE(scores.state().rows.size(), 30);
    QCOMPARE(scores.state().filter->name, QString());
    QTRY_COMPARE(scores.state().rows.size(), 15);
    QVERIFY(!scores.state().isSearching);
    QCOMPARE(scores.state().filter->name, QStringLiteral("ﾀﾐﾝ"));
    scores.search({m_month, QStringLiteral("Hair care"), {}, {}});
    QTRY_COMPARE(scores.state().rows.size(), 10);
    scores.search({m_month, {}, QStringLiteral("00029"), {}});
    QTRY_COMPARE(scores.state().rows.size(), 1);
    QCOMPARE(scores.state().rows.first().name, QStringLiteral("保湿クリーム 29"));
}

void ItemScoresControllerTest::theNewestSearchWins()
{
    PointsDesk desk;
    desk.import(events(30));
    ItemScoresController scores(desk.desk);
    QSignalSpy read(&scores, &ItemScoresController::rowsRead);
    for (const QString &name : {QStringLiteral("s"), QStringLiteral("se"), QStringLiteral("ser"), QStringLiteral("serum 12")})
        scores.search(named(name));
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(scores.state().rows.size(), 1);
    // A quick one overtakes those that are under way.
    scores.search(named(QStringLiteral("serum")));
    scores.search(named({}));
    QCOMPARE(scores.state().rows.size(), 30);
    QVERIFY(!scores.state().isSearching);
    scores.search(named(QStringLiteral("保湿")));
    QTRY_COMPARE(scores.state().rows.size(), 15);
    QCOMPARE(read.count(), 3);
}

void ItemScoresControllerTest::aSearchIsReadPageByPage()
{
    PointsDesk desk;
    desk.import(events(514));
    ItemScoresController scores(desk.desk);
    QSignalSpy added(&scores, &ItemScoresController::rowsAdded);
    scores.search(named(QStringLiteral("serum")));
    QTRY_COMPARE(scores.state().rows.size(), 100);
    QVERIFY(scores.state().hasMore);
    scores.fetchMore();
    QVERIFY(!scores.state().hasMore);
    scores.fetchMore();
    QTRY_COMPARE(scores.state().rows.size(), 200);
    scores.fetchMore();
    QTRY_COMPARE(scores.state().rows.size(), 257);
    QVERIFY(!scores.state().hasMore);
    QCOMPARE(added.count(), 2);
    QVERIFY(std::is_sorted(scores.state().rows.cbegin(), scores.state().rows.cend(),
                           [](const ItemScore &a, const ItemScore &b) { return a.total.value() > b.total.value(); }));
    // The next page of a search that is over by then is not added to another.
    scores.search(named(QStringLiteral("保湿")));
    QTRY_COMPARE(scores.state().rows.size(), 100);
    scores.fetchMore();
    scores.search(named({}));
    QCOMPARE(scores.state().rows.size(), 100);
    QCOMPARE(scores.state().rows.first().total.value(), 513);
    QTRY_VERIFY(scores.state().hasMore);
}

void ItemScoresControllerTest::readingAnewKeepsTheSearchAndItsRows()
{
    PointsDesk desk;
    desk.import(events(514));
    ItemScoresController scores(desk.desk);
    scores.search(named(QStringLiteral("serum")));
    QTRY_COMPARE(scores.state().rows.size(), 100);
    scores.fetchMore();
    QTRY_COMPARE(scores.state().rows.size(), 200);
    desk.import(QList{event(1'000)});
    desk.session.announceChange();
    QTRY_COMPARE(scores.state().rows.first().total.value(), 1'000);
    QCOMPARE(scores.state().rows.size(), 200);
    QCOMPARE(scores.state().filter->name, QStringLiteral("serum"));
}

void ItemScoresControllerTest::signedOutNothingIsLeft()
{
    PointsDesk desk;
    desk.import(events(30));
    ItemScoresController scores(desk.desk);
    QSignalSpy read(&scores, &ItemScoresController::rowsRead);
    scores.search(named(QStringLiteral("serum")));
    desk.session.signOut();
    QVERIFY(!scores.state().isSearching);
    QVERIFY(scores.state().rows.isEmpty());
    QCOMPARE(read.count(), 1);
    // Work goes one after the other: behind this, the search has been answered.
    bool isDone = false;
    desk.longWork.run(
        this, [](Wallet &) { return StoreResult<int>(0); }, [&isDone](const StoreResult<int> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(scores.state().rows.isEmpty());
    QCOMPARE(read.count(), 1);
}

void ItemScoresControllerTest::pastPointsAreSearchedInTheSameWay()
{
    PointsDesk desk;
    desk.import(events(257, QDate(2019, 6, 30)) + events(5, QDate(2019, 7, 1)));
    PastPointsController past(desk.desk);
    QSignalSpy read(&past, &PastPointsController::rowsRead);
    QSignalSpy added(&past, &PastPointsController::rowsAdded);
    past.refresh();
    QCOMPARE(past.state().rows.size(), 100);
    while (past.state().hasMore)
        past.fetchMore();
    QCOMPARE(past.state().rows.size(), 257);
    QCOMPARE(added.count(), 2);
    past.search({{}, QStringLiteral("クリー"), {}, {}});
    past.search({{}, QStringLiteral("serum"), {}, {}});
    QVERIFY(past.state().isSearching);
    QTRY_COMPARE(read.count(), 2);
    QCOMPARE(past.state().rows.size(), 100);
    QCOMPARE(past.state().rows.at(1).itemName, QStringLiteral("ビタミン Serum 2"));
    past.fetchMore();
    QTRY_COMPARE(past.state().rows.size(), 129);
    QVERIFY(!past.state().hasMore);
    desk.session.signOut();
    QVERIFY(past.state().rows.isEmpty());
    QVERIFY(!past.state().filter);
}

void ItemScoresControllerTest::pastDaysAreLookedForBesideTheUserInterface_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("from") << QDate(2019, 6, 30) << QDate();
    QTest::newRow("to") << QDate() << QDate(2019, 6, 30);
    QTest::newRow("both") << QDate(2019, 6, 30) << QDate(2019, 6, 30);
}

void ItemScoresControllerTest::pastDaysAreLookedForBesideTheUserInterface()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    PointsDesk desk;
    desk.import(events(257, QDate(2019, 6, 30)));
    PastPointsController past(desk.desk);
    QSignalSpy read(&past, &PastPointsController::rowsRead);
    QSignalSpy added(&past, &PastPointsController::rowsAdded);
    past.search({{}, {}, from, to});
    QVERIFY(past.state().isSearching);
    QCOMPARE(read.count(), 0);
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(past.state().rows.size(), 100);
    past.fetchMore();
    QCOMPARE(added.count(), 0);
    QTRY_COMPARE(past.state().rows.size(), 200);
}

QTEST_GUILESS_MAIN(ItemScoresControllerTest)
#include "item_scores_controller_test.moc"
