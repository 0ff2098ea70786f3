#include "control/export_controller.h"
#include "control/score_detail_controller.h"
#include "control/score_export.h"
#include "support/points_desk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace console;

/// One item's events page by page, and what a list shows written into a file, over a real store.
class ScoreExportTest : public QObject
{
    Q_OBJECT

private slots:
    void aDetailIsReadPageByPageWithTheSumsOfAll();
    void aComponentIsShownAlone();
    void signedOutNothingOfTheDetailStays();
    void allRowsOfTheFilterAreWritten();
    void theDetailIsWrittenWithBothWaysOfSelling();
    void thePastIsWrittenWithItsFilter();
    void aCancelledExportLeavesNothing();
    void whoSignsOutCancels();
    void aFaultOfTheFileIsTold();
    void ranksThatMoveBetweenTwoPagesLeaveNoRowOut_data();
    void ranksThatMoveBetweenTwoPagesLeaveNoRowOut();
    void aStoreThatNeverRestsIsToldAndNothingIsLeft();

private:
    static ScoreEvent event(int order, qint64 points, ScoreComponent component = ScoreComponent::Delivery, GoodsKind kind = GoodsKind::General)
    {
        ScoreEvent event;
        event.date = QDate(2026, 10, 1 + order % 31);
        event.itemNumber = QStringLiteral("1001");
        event.itemName = QStringLiteral("Serum");
        event.category = QStringLiteral("Skin care");
        event.goodsKind = kind;
        event.component = component;
        event.event = QStringLiteral("shipped_on_time");
        event.points = points;
        event.orderNumber = QString::number(1'000'000'000 + order);
        return event;
    }
    static QList<ScoreEvent> items(int count)
    {
        QList<ScoreEvent> events;
        for (int i = 0; i < count; ++i) {
            ScoreEvent one = event(i, i % 7);
            one.itemNumber = QString::number(1'000 + i);
            one.itemName = i % 2 == 0 ? QStringLiteral("Serum %1").arg(i) : QStringLiteral("Mask %1").arg(i);
            events.append(one);
        }
        return events;
    }
    static ItemScore theItem(PointsDesk &desk)
    {
        const auto rows = desk.wallet->scores.itemScores(desk.shop(), {october(), {}, QStringLiteral("1001"), {}}, {}, 1);
        if (!rows || rows->isEmpty())
            qFatal("no item");
        return rows->first();
    }
    static JstMonth october() { return *JstMonth::of(2026, 10); }
    static ScoreExportRequest request(const ScoreExport &what, const QString &path) { return {what, ScoreWords::codes(), {path, *tableFormatOf(path), TextEncoding::Utf8}}; }
    static void write(ExportController &exporting, const ScoreExportRequest &request) { exporting.write(request.target.path, scoreExport(request)); }
    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral("\r\n")) : QStringList();
    }
    /// What stands beside the store.
    static QStringList written(const PointsDesk &desk)
    {
        return QDir(desk.folder.path()).entryList({QStringLiteral("*.csv"), QStringLiteral("*.xlsx"), QStringLiteral("*.part"), QStringLiteral("*.csv.*")}, QDir::Files | QDir::Hidden);
    }
};

void ScoreExportTest::aDetailIsReadPageByPageWithTheSumsOfAll()
{
    PointsDesk desk;
    QList<ScoreEvent> events;
    for (int i = 0; i < 450; ++i)
        events.append(event(i, 2));
    events.append(event(900, -7, ScoreComponent::Delivery, GoodsKind::Reserve));
    desk.import(events);
    ScoreDetailController detail(desk.desk, theItem(desk), october());
    QVERIFY(detail.state().isReading);
    QTRY_VERIFY(!detail.state().isReading);
    QCOMPARE(detail.state().general.events.size(), 200);
    QCOMPARE(detail.state().general.count, 450);
    QCOMPARE(detail.state().general.subtotal.value(), 900);
    QVERIFY(detail.state().general.hasMore);
    QCOMPARE(detail.state().reserve.events.size(), 1);
    QCOMPARE(detail.state().reserve.subtotal.value(), -7);
    QVERIFY(!detail.state().reserve.hasMore);
    QSignalSpy added(&detail, &ScoreDetailController::rowsAdded);
    while (detail.state().general.hasMore) {
        detail.fetchMore(GoodsKind::General);
        detail.fetchMore(GoodsKind::General); // one at a time
        QTRY_VERIFY(!detail.state().isReading);
    }
    QCOMPARE(added.count(), 2);
    QCOMPARE(detail.state().general.events.size(), 450);
    QSet<QString> orders;
    for (const ScoreEvent &one : detail.state().general.events)
        orders.insert(one.orderNumber);
    QCOMPARE(orders.size(), 450);
}

void ScoreExportTest::aComponentIsShownAlone()
{
    PointsDesk desk;
    desk.import(QList{event(1, 5), event(2, -3, ScoreComponent::Claim), event(3, 1, ScoreComponent::Review), event(4, 2, ScoreComponent::Review, GoodsKind::Reserve)});
    ScoreDetailController detail(desk.desk, theItem(desk), october());
    QTRY_VERIFY(!detail.state().isReading);
    QCOMPARE(detail.state().general.events.size(), 1);
    QCOMPARE(detail.state().countOf(ScoreComponent::Delivery), 1);
    QCOMPARE(detail.state().countOf(ScoreComponent::Review), 2);
    QCOMPARE(detail.state().countOf({}), 4);
    detail.show(ScoreComponent::Claim);
    detail.show(ScoreComponent::Review);
    QTRY_VERIFY(!detail.state().isReading);
    QCOMPARE(detail.state().general.subtotal.value(), 1);
    QCOMPARE(detail.state().reserve.subtotal.value(), 2);
    detail.show({});
    QTRY_VERIFY(!detail.state().isReading);
    QCOMPARE(detail.state().general.events.size(), 3);
    QCOMPARE(detail.state().general.subtotal.value(), 3);
}

void ScoreExportTest::signedOutNothingOfTheDetailStays()
{
    PointsDesk desk;
    desk.import(QList{event(1, 5)});
    ScoreDetailController detail(desk.desk, theItem(desk), october());
    QTRY_VERIFY(!detail.state().isReading);
    desk.session.signOut();
    QVERIFY(detail.state().isGone);
    QVERIFY(detail.state().general.events.isEmpty());
}

void ScoreExportTest::allRowsOfTheFilterAreWritten()
{
    PointsDesk desk;
    desk.import(items(2'500));
    ExportController exporting(desk.desk);
    const QString path = desk.folder.filePath(QStringLiteral("scores.csv"));
    write(exporting, request(ItemScoresExport{{october(), {}, {}, QStringLiteral("serum")}, october()}, path));
    QVERIFY(exporting.state().isRunning);
    QTRY_VERIFY(exporting.state().isDone);
    QVERIFY(exporting.state().hasSucceeded());
    QCOMPARE(exporting.state().rows, 1'250);
    const QStringList lines = linesOf(path);
    QCOMPARE(lines.size(), 1'251);
    QCOMPARE(lines.first(), QStringLiteral("month,item_number,item_name,category,delivery,claim,review,total"));
    for (const QString &line : lines.sliced(1))
        QVERIFY2(line.startsWith(QStringLiteral("2026-10,")) && line.contains(QStringLiteral(",Serum ")), qPrintable(line));
    QCOMPARE(QSet<QString>(lines.cbegin(), lines.cend()).size(), lines.size());
}

void ScoreExportTest::theDetailIsWrittenWithBothWaysOfSelling()
{
    PointsDesk desk;
    desk.import(QList{event(1, 5), event(2, -3, ScoreComponent::Claim), event(4, 2, ScoreComponent::Delivery, GoodsKind::Reserve)});
    ExportController exporting(desk.desk);
    const QString path = desk.folder.filePath(QStringLiteral("detail.csv"));
    const ItemEventsExport all{QStringLiteral("1001"), QStringLiteral("Serum"), october(), {}};
    write(exporting, request(all, path));
    QTRY_VERIFY(exporting.state().isDone);
    QCOMPARE(linesOf(path), (QStringList{QStringLiteral("date,item_number,item_name,goods_kind,order_number,component,event,points,rule"),
                                         QStringLiteral("2026-10-03,1001,Serum,general,1000000002,claim,shipped_on_time,-3,"),
                                         QStringLiteral("2026-10-02,1001,Serum,general,1000000001,delivery,shipped_on_time,5,"),
                                         QStringLiteral("2026-10-05,1001,Serum,reserve,1000000004,delivery,shipped_on_time,2,")}));
    ItemEventsExport delivery = all;
    delivery.component = ScoreComponent::Delivery;
    write(exporting, request(delivery, path));
    QTRY_COMPARE(exporting.state().rows, 2);
}

void ScoreExportTest::thePastIsWrittenWithItsFilter()
{
    PointsDesk desk;
    QList<ScoreEvent> events;
    for (int i = 0; i < 1'500; ++i) {
        ScoreEvent one = event(i, 1);
        one.date = QDate(2019, 6, 30).addDays(-(i % 700));
        events.append(one);
    }
    desk.import(events);
    ExportController exporting(desk.desk);
    const QString path = desk.folder.filePath(QStringLiteral("past.csv"));
    write(exporting, request(PastEventsExport{{}}, path));
    QTRY_VERIFY(exporting.state().isDone);
    QCOMPARE(exporting.state().rows, 1'500);
    write(exporting, request(PastEventsExport{{{}, {}, QDate(2019, 6, 1), QDate(2019, 6, 30)}}, path));
    QTRY_COMPARE(exporting.state().rows, 30 * 2 + 30);
    QVERIFY(linesOf(path).at(1).startsWith(QStringLiteral("2019-06-01,1001,Serum,general,")));
}

void ScoreExportTest::aCancelledExportLeavesNothing()
{
    PointsDesk desk;
    desk.import(items(2'500));
    for (const char *name : {"scores.csv", "scores.xlsx"}) {
        ExportController exporting(desk.desk);
        write(exporting, request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(QLatin1String(name))));
        exporting.cancel();
        QVERIFY(exporting.state().isCancelling);
        QTRY_VERIFY(exporting.state().isDone);
        QVERIFY(exporting.state().error && exporting.state().error->fault == TableFault::Cancelled);
        QVERIFY2(written(desk).isEmpty(), qPrintable(written(desk).join(u' ')));
    }
}

void ScoreExportTest::whoSignsOutCancels()
{
    PointsDesk desk;
    desk.import(items(2'500));
    ExportController exporting(desk.desk);
    write(exporting, request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(QStringLiteral("scores.csv"))));
    desk.session.signOut();
    QTRY_VERIFY(exporting.state().isDone);
    QVERIFY(!exporting.state().hasSucceeded());
    QVERIFY(written(desk).isEmpty());
    write(exporting, request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(QStringLiteral("scores.csv"))));
    QVERIFY(!exporting.state().isRunning);
}

void ScoreExportTest::aFaultOfTheFileIsTold()
{
    PointsDesk desk;
    ScoreEvent korean = event(1, 5);
    korean.itemName = QStringLiteral("리들샷");
    desk.import(QList{korean});
    ExportController exporting(desk.desk);
    ScoreExportRequest asked = request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(QStringLiteral("scores.csv")));
    asked.target.encoding = TextEncoding::Cp932;
    write(exporting, asked);
    QTRY_VERIFY(exporting.state().isDone);
    QVERIFY(exporting.state().error);
    QCOMPARE(int(exporting.state().error->fault), int(TableFault::NoPlace));
    QCOMPARE(exporting.state().error->row, 2);
    QCOMPARE(exporting.state().error->character, QStringLiteral("리"));
    QVERIFY(written(desk).isEmpty());
}

void ScoreExportTest::ranksThatMoveBetweenTwoPagesLeaveNoRowOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << QStringLiteral("scores.csv");
    QTest::newRow("xlsx") << QStringLiteral("scores.xlsx");
}

void ScoreExportTest::ranksThatMoveBetweenTwoPagesLeaveNoRowOut()
{
    QFETCH(QString, name);
    PointsDesk desk;
    desk.import(items(2'500));
    // The last item becomes the first one, when the page with its new place has been written.
    ScoreEvent rising = event(9'000, 1'000);
    rising.itemNumber = QStringLiteral("3493");
    rising.itemName = QStringLiteral("Mask 2493");
    QList<qint64> told;
    const auto rows = exportScores(*desk.wallet, desk.shop(), request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(name)),
                                   [&](qint64 written) {
                                       if (told.isEmpty())
                                           desk.import(QList{rising});
                                       told.append(written);
                                       return true;
                                   });
    QVERIFY(rows);
    QCOMPARE(*rows, 2'500);
    QCOMPARE(told, (QList<qint64>{1'000, 2'000, 2'499, 1'000, 2'000, 2'500})); // it began anew
    QCOMPARE(written(desk), QStringList{name});
    if (name.endsWith(QStringLiteral(".xlsx")))
        return;
    const QStringList lines = linesOf(desk.folder.filePath(name));
    QCOMPARE(lines.size(), 2'501);
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("2026-10,3493,")), qPrintable(lines.at(1)));
    QSet<QString> numbers;
    for (const QString &line : lines.sliced(1))
        numbers.insert(line.section(u',', 1, 1));
    QCOMPARE(numbers.size(), 2'500);
}

void ScoreExportTest::aStoreThatNeverRestsIsToldAndNothingIsLeft()
{
    PointsDesk desk;
    desk.import(items(20));
    int tries = 0;
    const auto rows = exportScores(*desk.wallet, desk.shop(),
                                   request(ItemScoresExport{{october(), {}, {}, {}}, october()}, desk.folder.filePath(QStringLiteral("scores.csv"))),
                                   [&](qint64) {
                                       desk.addPoints(QDate(2026, 10, 5), ++tries);
                                       return true;
                                   });
    QVERIFY(!rows);
    const auto *error = std::get_if<StoreError>(&rows.error());
    QVERIFY(error && error->fault == StoreFault::Busy);
    QCOMPARE(tries, 3);
    QVERIFY2(written(desk).isEmpty(), qPrintable(written(desk).join(u' ')));
}

QTEST_GUILESS_MAIN(ScoreExportTest)
#include "score_export_test.moc"
