#include "control/ad_report_controller.h"
#include "control/ad_report_export.h"
#include "support/ad_report_samples.h"
#include "support/points_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace console;
using namespace samples;

/// The ad report as its tab asks for it: spans, lines, the way into a line and back, charts, and the comparison with the wallet.
class AdReportControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingImportedIsNothingToShow();
    void periodsAreOfJapansDays_data();
    void periodsAreOfJapansDays();
    void totalsAreThoseOfTheLines();
    void anItemIsLookedIntoByItsDaysAndBack();
    void aDayIsLookedIntoByItsItems();
    void longSpansAreChartedByLongerPieces();
    void theDearestItemsComeFirst();
    void whatWasChargedIsComparedWithTheReport();
    void daysTheWrongWayRoundAreNotRead();
    void onlyTheNewestQuestionIsAnswered();
    void theReportIsReadAnewWhenTheBookChanges();
    void whatNobodySeesIsNotRead();
    void signingOutLeavesNothingStanding();
    void aStoreThatDoesNotAnswerIsAFault();
    void aFileHasTheLinesAsTheyAreGiven();

private:
    static QDate nov(int day) { return {2026, 11, day}; }
    static void fill(PointsDesk &desk)
    {
        desk.import(QList{reportRow(nov(1), QStringLiteral("1001"), QStringLiteral("Plus exhibit"), 1'000, 5'000),
                          reportRow(nov(20), QStringLiteral("1001"), QStringLiteral("Mega AD"), 500, 0),
                          reportRow(nov(20), QStringLiteral("1002"), QStringLiteral("Mega AD"), 3'000, 9'000),
                          reportRow(QDate(2026, 9, 30), QStringLiteral("1002"), QStringLiteral("Mega AD"), 10, 20)});
        desk.setJst(nov(21), QTime(0, 30));
    }
    static void spend(PointsDesk &desk, qint64 amount, QDate on, AdKind ad)
    {
        EntryDraft draft;
        draft.actionId = newActionId();
        draft.kind = EntryKind::AdSpend;
        draft.amount = known<Qcash>(amount);
        draft.datedOn = on;
        draft.adKind = ad;
        if (!desk.wallet->book.addEntry(desk.shop(), draft, desk.clock))
            qFatal("not booked");
    }
    /// Once what was asked for last is there.
    static const AdReportContents &contentsOf(const AdReportController &controller)
    {
        if (!QTest::qWaitFor([&] { return !controller.state().isReading; }, 60'000) || !controller.state().contents.value)
            qFatal("no report");
        return *controller.state().contents.value;
    }
    static QStringList linesOf(const AdReportController &controller)
    {
        QStringList list;
        for (const AdReportLine &line : contentsOf(controller).lines) {
            const QString name = line.day.isValid() ? line.day.toString(Qt::ISODate) : line.itemNumber + line.adName;
            list.append(QStringLiteral("%1 %2").arg(name).arg(line.figures.cost));
        }
        return list;
    }
};

void AdReportControllerTest::nothingImportedIsNothingToShow()
{
    PointsDesk desk;
    AdReportController controller(desk.desk);
    QVERIFY(!controller.state().contents.value);
    controller.refresh();
    QVERIFY(controller.state().isReading);
    const AdReportContents &contents = contentsOf(controller);
    QVERIFY(contents.lines.isEmpty() && contents.pieces.isEmpty() && contents.reconciliation.isEmpty() && !contents.imported);
    QVERIFY(!controller.state().contents.fault);
}

void AdReportControllerTest::periodsAreOfJapansDays_data()
{
    QTest::addColumn<AdReportPeriod>("period");
    QTest::addColumn<DaySpan>("span");
    QTest::newRow("this month") << AdReportPeriod::ThisMonth << DaySpan{{2026, 11, 1}, {2026, 11, 21}};
    QTest::newRow("last month") << AdReportPeriod::LastMonth << DaySpan{{2026, 10, 1}, {2026, 10, 31}};
    QTest::newRow("last 30 days") << AdReportPeriod::Last30Days << DaySpan{{2026, 10, 23}, {2026, 11, 21}};
    QTest::newRow("last 90 days") << AdReportPeriod::Last90Days << DaySpan{{2026, 8, 24}, {2026, 11, 21}};
}

void AdReportControllerTest::periodsAreOfJapansDays()
{
    QFETCH(AdReportPeriod, period);
    QFETCH(DaySpan, span);
    PointsDesk desk;
    desk.setJst(nov(21), QTime(0, 30)); // still the 20th in Greenwich
    AdReportController controller(desk.desk);
    controller.refresh();
    controller.setPeriod(period);
    QCOMPARE(controller.state().span, span);
    controller.setPeriod(AdReportPeriod::Chosen);
    QCOMPARE(controller.state().span, span);
}

void AdReportControllerTest::totalsAreThoseOfTheLines()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.refresh();
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("2026-11-20 3500"), QStringLiteral("2026-11-01 1000")}));
    const AdFigures totals = contentsOf(controller).totals;
    QCOMPARE(totals, (AdFigures{4'500, 14'000, 3'000, 60, 12, 3}));
    QCOMPARE(totals.roas(), std::optional<qint64>(31'111));
    QCOMPARE(totals.clickRate(), std::optional<qint64>(200));
    QCOMPARE(totals.cartRate(), std::optional<qint64>(2'000));
    QCOMPARE(totals.purchaseRate(), std::optional<qint64>(500));
    controller.setPeriod(AdReportPeriod::All);
    QCOMPARE(linesOf(controller).size(), 3);
    QCOMPARE(*contentsOf(controller).imported, (DaySpan{{2026, 9, 30}, nov(20)}));
    controller.setBy(AdReportBy::Ad);
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("Mega AD 3510"), QStringLiteral("Plus exhibit 1000")}));
}

void AdReportControllerTest::anItemIsLookedIntoByItsDaysAndBack()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.setBy(AdReportBy::Item);
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("1002 3000"), QStringLiteral("1001 1500")}));
    controller.lookInto(contentsOf(controller).lines.at(1));
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("2026-11-20 500"), QStringLiteral("2026-11-01 1000")}));
    QCOMPARE(controller.state().query.filterItemName, QStringLiteral("Item 1001"));
    QCOMPARE(contentsOf(controller).totals.cost, 1'500);
    // Its ads; the item itself is no longer looked into where lines are by item.
    controller.setBy(AdReportBy::Ad);
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("Plus exhibit 1000"), QStringLiteral("Mega AD 500")}));
    controller.lookAtAll();
    QCOMPARE(controller.state().query.by, AdReportBy::Item);
    QCOMPARE(linesOf(controller).size(), 2);
    QVERIFY(!controller.state().query.filter.itemNumber);
}

void AdReportControllerTest::aDayIsLookedIntoByItsItems()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.refresh();
    controller.lookInto(contentsOf(controller).lines.first());
    QCOMPARE(controller.state().query.period, AdReportPeriod::Chosen);
    QCOMPARE(controller.state().span, (DaySpan{nov(20), nov(20)}));
    QCOMPARE(linesOf(controller), (QStringList{QStringLiteral("1002 3000"), QStringLiteral("1001 500")}));
}

void AdReportControllerTest::longSpansAreChartedByLongerPieces()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.refresh();
    const AdReportContents &month = contentsOf(controller);
    QCOMPARE(month.step, DayStep::Day);
    QCOMPARE(month.pieces.size(), 20); // days without a line are there too
    QCOMPARE(month.pieces.first().figures.cost, 1'000);
    QCOMPARE(month.pieces.at(5).figures, AdFigures());
    QCOMPARE(month.pieces.last().figures.cost, 3'500);
    desk.import(QList{reportRow(QDate(2025, 1, 1), QStringLiteral("1001"), QStringLiteral("Mega AD"), 7)});
    controller.setPeriod(AdReportPeriod::All);
    const AdReportContents &all = contentsOf(controller);
    QVERIFY(all.step != DayStep::Day && all.pieces.size() <= AdReportContents::mostPieces);
    qint64 cost = 0;
    for (const AdReportPiece &piece : all.pieces)
        cost += piece.figures.cost;
    QCOMPARE(cost, all.totals.cost);
}

void AdReportControllerTest::theDearestItemsComeFirst()
{
    PointsDesk desk;
    QList<AdReportRow> rows;
    for (int item = 1; item <= 15; ++item)
        rows.append(reportRow(nov(20), QString::number(1'000 + item), QStringLiteral("Mega AD"), item * 10));
    desk.import(rows);
    AdReportController controller(desk.desk);
    controller.refresh();
    const auto &dearest = contentsOf(controller).dearest;
    QCOMPARE(dearest.size(), AdReportContents::mostDearestItems);
    QCOMPARE(dearest.first().itemNumber, QStringLiteral("1015"));
}

void AdReportControllerTest::whatWasChargedIsComparedWithTheReport()
{
    PointsDesk desk;
    fill(desk);
    desk.setJst(nov(21), QTime(12, 0));
    spend(desk, 3'500, nov(20), AdKind::MegaAd);
    spend(desk, 600, nov(1), AdKind::PlusKeyword);
    spend(desk, 300, nov(1), AdKind::PlusCategory);
    spend(desk, 250, nov(19), AdKind::ShopMail);
    AdReportController controller(desk.desk);
    controller.refresh();
    const AdReportContents &contents = contentsOf(controller);
    QStringList verdicts;
    for (const AdReconciliationLine &line : contents.reconciliation)
        verdicts.append(QString(codeIn(adVerdictCodes, line.verdict())));
    // A report that says "Plus exhibit" doesn't tell its two kinds apart.
    QCOMPARE(verdicts, (QStringList{QStringLiteral("agrees"), QStringLiteral("not_reported"), QStringLiteral("differs")}));
    QCOMPARE(contents.charged, 4'650);
    QCOMPARE(contents.reported, 4'500);
    QCOMPARE(contents.notAgreeing, 2);
    const auto spending = desk.wallet->book.adSpending(desk.shop(), controller.state().span.first, controller.state().span.last);
    qint64 spent = 0;
    for (const AdSpending &ad : *spending)
        spent += ad.spent.value() - ad.returned.value();
    QCOMPARE(contents.charged, spent);
}

void AdReportControllerTest::daysTheWrongWayRoundAreNotRead()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.setChosenDays({nov(20), nov(19)});
    QVERIFY(controller.state().isReversed && !controller.state().isReading && !controller.state().contents.value);
    controller.setChosenDays({nov(19), nov(20)});
    QVERIFY(!controller.state().isReversed);
    QCOMPARE(linesOf(controller).size(), 1);
}

void AdReportControllerTest::onlyTheNewestQuestionIsAnswered()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    int answers = 0;
    connect(&controller, &AdReportController::stateChanged, this, [&] { answers += controller.state().isReading ? 0 : 1; });
    for (const AdReportBy by : {AdReportBy::Item, AdReportBy::Ad, AdReportBy::Day, AdReportBy::Item})
        controller.setBy(by);
    QCOMPARE(linesOf(controller).first(), QStringLiteral("1002 3000"));
    QCOMPARE(answers, 1);
}

void AdReportControllerTest::theReportIsReadAnewWhenTheBookChanges()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.refresh();
    QCOMPARE(linesOf(controller).size(), 2);
    desk.import(QList{reportRow(nov(15), QStringLiteral("1001"), QStringLiteral("Mega AD"), 1)});
    desk.session.announceChange();
    QCOMPARE(linesOf(controller).size(), 3);
}

void AdReportControllerTest::whatNobodySeesIsNotRead()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.setWatched(false);
    desk.session.announceChange();
    QVERIFY(!controller.state().isReading && !controller.state().contents.value);
    controller.setWatched(true);
    QCOMPARE(linesOf(controller).size(), 2);
    // Nothing has changed meanwhile.
    QSignalSpy changes(&controller, &AdReportController::stateChanged);
    controller.setWatched(false);
    controller.setWatched(true);
    QCOMPARE(changes.size(), 0);
}

void AdReportControllerTest::signingOutLeavesNothingStanding()
{
    PointsDesk desk;
    fill(desk);
    AdReportController controller(desk.desk);
    controller.setBy(AdReportBy::Item);
    QVERIFY(!linesOf(controller).isEmpty());
    desk.session.signOut();
    QVERIFY(!controller.state().contents.value && !controller.state().isReading);
    QCOMPARE(controller.state().query, AdReportQuery());
}

void AdReportControllerTest::aStoreThatDoesNotAnswerIsAFault()
{
    PointsDesk desk;
    AdReportController controller(desk.desk);
    QCOMPARE(sqlite3_exec(desk.wallet->database().handle(), "DROP TABLE ad_report", nullptr, nullptr, nullptr), SQLITE_OK);
    controller.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!controller.state().isReading, 60'000);
    QVERIFY(controller.state().contents.fault && !controller.state().contents.value);
}

void AdReportControllerTest::aFileHasTheLinesAsTheyAreGiven()
{
    PointsDesk desk;
    AdReportExport what;
    what.by = AdReportBy::Item;
    what.titles = QStringLiteral("code,name,cost,sales,roas,impressions,clicks,ctr,carts,cart rate,purchases,purchase rate").split(u',');
    AdReportLine line;
    line.itemNumber = QStringLiteral("1001");
    line.itemName = QStringLiteral("Serum");
    line.figures = {1'000, 12'345, 10'000, 50, 5, 0};
    what.lines = {line, {}};
    const QString path = desk.folder.filePath(QStringLiteral("report.csv"));
    const auto written = adReportExport(what, {path, TableFormat::Csv, TextEncoding::Utf8Bom})(*desk.wallet, desk.shop(), [](qint64) { return true; });
    QVERIFY(written);
    QCOMPARE(*written, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QCOMPARE(rows.at(1), QStringLiteral("1001,Serum,1000,12345,1234.50%,10000,50,0.50%,5,10.00%,0,0.00%"));
    QCOMPARE(rows.at(2), QStringLiteral(",,0,0,,0,0,,0,,0,"));
    QVERIFY(!adReportExport(what, {path, TableFormat::Csv, TextEncoding::Utf8Bom})(*desk.wallet, desk.shop(), [](qint64) { return false; }));
}

QTEST_GUILESS_MAIN(AdReportControllerTest)

#include "ad_report_controller_test.moc"
