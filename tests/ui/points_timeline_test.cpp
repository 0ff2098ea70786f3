#include "support/page_widgets.h"
#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/grade_points/month_events_model.h"
#include "ui/pages/grade_points/points_timeline_card.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The history of the points as a user sees it, over a real store: chart, table, what was lost, and a month's events.
class PointsTimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theChartHasTheTablesFigures();
    void steppingShowsOlderMonths();
    void lostPointsAreShownByCause();
    void aMonthsToolTipSaysWhatBecameOfIt();
    void everyWayOpensTheMonthsEvents_data();
    void everyWayOpensTheMonthsEvents();
    void theEventsAreThoseOfTheMonthAndComponent();
    void derivedAndTypedFiguresSaySo();
    void longMonthsAreReadOn();
    void signingOutClosesTheEvents();
    void textsFollowTheLanguage();

private:
    static QDialog *eventsOf(PointsTimelineCard &card)
    {
        const auto dialogs = card.findChildren<QDialog *>(QStringLiteral("monthEventsDialog"));
        const auto shown = std::find_if(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
        return shown == dialogs.cend() ? nullptr : *shown;
    }

    /// October is converted with a remainder, November too little, December below zero, January forgotten, May can be converted.
    static void fill(PointsDesk &desk)
    {
        desk.addPoints(QDate(2025, 9, 3), 2'000);
        desk.addPoints(QDate(2026, 10, 3), 1'334);
        desk.addPoints(QDate(2026, 10, 4), -100, ScoreComponent::Claim);
        desk.addPoints(QDate(2026, 11, 3), 60);
        desk.addPoints(QDate(2026, 12, 3), -500);
        desk.addPoints(QDate(2027, 1, 3), 500, ScoreComponent::Review);
        desk.addPoints(QDate(2027, 5, 3), 12'352);
        desk.setJst(QDate(2026, 11, 21), QTime(12, 0));
        QVERIFY(desk.wallet->conversions.convert(desk.shop(), {newActionId(), {}, {}}, desk.clock));
        desk.setJst(QDate(2027, 6, 21), QTime(12, 0));
    }

    Language m_language;
};

namespace {

constexpr int octoberRow = 7; // May is the first

} // namespace

void PointsTimelineTest::initTestCase()
{
    qputenv("TZ", "America/New_York");
    QStandardPaths::setTestModeEnabled(true);
    Settings().clear();
    Theme::apply(*qApp, Scheme::Light);
    m_language.apply(QStringLiteral("en"));
}

void PointsTimelineTest::theChartHasTheTablesFigures()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    auto *view = in<QTableView>(card, "pointsHistoryView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester lost(in<QTableView>(card, "lostPointsView")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    card.refresh();
    card.show();
    const auto drawn = in<ChartView>(card, "pointsHistoryChart")->drawnData();
    QVERIFY(drawn);
    QCOMPARE(drawn->categories.size(), pointsHistoryMonths);
    QCOMPARE(drawn->categories.last(), QStringLiteral("2027-05"));
    const int columns[] = {PointsHistoryModel::DeliveryColumn, PointsHistoryModel::ClaimColumn, PointsHistoryModel::ReviewColumn,
                           PointsHistoryModel::ConvertedColumn, PointsHistoryModel::LostColumn};
    for (int series = 0; series < 5; ++series) {
        for (int row = 0; row < pointsHistoryMonths; ++row)
            QCOMPARE(drawn->series.at(series).values.at(pointsHistoryMonths - 1 - row), cell(view, row, columns[series]).toLongLong());
    }
    QCOMPARE(cell(view, octoberRow, PointsHistoryModel::DeliveryColumn).toLongLong(), 1'334);
    QCOMPARE(cell(view, octoberRow, PointsHistoryModel::ClaimColumn).toLongLong(), -100);
    QCOMPARE(cell(view, octoberRow, PointsHistoryModel::ConvertedColumn).toLongLong(), 1'200);
    QCOMPARE(cell(view, octoberRow, PointsHistoryModel::LostColumn).toLongLong(), 34);
    QVERIFY(in<ChartView>(card, "pointsHistoryChart")->accessibleDescription().contains(QStringLiteral("1,200")));
}

void PointsTimelineTest::steppingShowsOlderMonths()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    auto *view = in<QTableView>(card, "pointsHistoryView");
    auto *older = in<QPushButton>(card, "olderMonthsButton");
    auto *newer = in<QPushButton>(card, "newerMonthsButton");
    QVERIFY(older->isEnabled());
    QVERIFY(!newer->isEnabled());
    older->setFocus();
    QTest::keyClick(older, Qt::Key_Return);
    QCOMPARE(cell(view, 0, PointsHistoryModel::MonthColumn).toString(), QStringLiteral("2026-05"));
    QCOMPARE(cell(view, 8, PointsHistoryModel::EarnedColumn).toLongLong(), 2'000);
    QVERIFY(!older->isEnabled());
    QTest::keyClick(newer, Qt::Key_Space);
    QCOMPARE(cell(view, 0, PointsHistoryModel::MonthColumn).toString(), QStringLiteral("2027-05"));
    QVERIFY(!newer->isEnabled());
}

void PointsTimelineTest::lostPointsAreShownByCause()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    auto *view = in<QTableView>(card, "lostPointsView");
    const auto both = [view](int row) {
        return std::pair(cell(view, row, LostPointsModel::LatelyColumn).toLongLong(), cell(view, row, LostPointsModel::SinceFirstColumn).toLongLong());
    };
    QCOMPARE(both(LostPointsModel::NotConvertedRow), std::pair(500LL, 2'500LL));
    QCOMPARE(both(LostPointsModel::UnderMinimumRow), std::pair(60LL, 60LL));
    QCOMPARE(both(LostPointsModel::RemainderRow), std::pair(34LL, 34LL));
    QCOMPARE(both(LostPointsModel::TotalRow), std::pair(594LL, 2'594LL));
    QCOMPARE(both(LostPointsModel::NegativeRow), std::pair(1LL, 1LL));
    const QString sentence = in<QLabel>(card, "lostSentenceLabel")->text();
    QVERIFY2(sentence.contains(QStringLiteral("594")) && sentence.contains(QStringLiteral("500")), qPrintable(sentence));
    QCOMPARE(view->model()->headerData(LostPointsModel::SinceFirstColumn, Qt::Horizontal).toString(), QStringLiteral("Since 2025-09"));
}

void PointsTimelineTest::aMonthsToolTipSaysWhatBecameOfIt()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    auto *view = in<QTableView>(card, "pointsHistoryView");
    const auto tip = [view](int row) { return cell(view, row, PointsHistoryModel::LostColumn, Qt::ToolTipRole).toString(); };
    QVERIFY(tip(0).contains(QStringLiteral("2027-06-30")));
    QVERIFY(tip(octoberRow).contains(QStringLiteral("34")));
    QVERIFY(tip(octoberRow - 1).contains(QStringLiteral("60 points")));
    QVERIFY(tip(octoberRow - 2).contains(QStringLiteral("Below zero")));
    QVERIFY(tip(octoberRow - 3).contains(QStringLiteral("2027-02-28")));
}

void PointsTimelineTest::everyWayOpensTheMonthsEvents_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("button") << 0;
    QTest::newRow("Return") << 1;
    QTest::newRow("double click") << 2;
    QTest::newRow("chart") << 3;
}

void PointsTimelineTest::everyWayOpensTheMonthsEvents()
{
    QFETCH(int, way);
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.resize(900, 900);
    card.show();
    auto *view = in<QTableView>(card, "pointsHistoryView");
    auto *chart = in<ChartView>(card, "pointsHistoryChart");
    if (way < 2)
        view->setCurrentIndex(view->model()->index(octoberRow, 0));
    const QRect row = view->visualRect(view->model()->index(octoberRow, 1));
    switch (way) {
    case 0:
        QCOMPARE(in<QPushButton>(card, "monthEventsButton")->text(), QStringLiteral("Events of 2026-10…"));
        QTest::keyClick(in<QPushButton>(card, "monthEventsButton"), Qt::Key_Space);
        break;
    case 1:
        QTest::keyClick(view, Qt::Key_Return);
        break;
    case 2:
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, row.center());
        break;
    case 3:
        emit chart->categoryClicked(pointsHistoryMonths - 1 - octoberRow);
        break;
    }
    QDialog *dialog = eventsOf(card);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Events of 2026-10"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!eventsOf(card));
}

void PointsTimelineTest::theEventsAreThoseOfTheMonthAndComponent()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    auto *view = in<QTableView>(card, "pointsHistoryView");
    emit view->activated(view->model()->index(octoberRow, 0));
    QDialog *dialog = eventsOf(card);
    QVERIFY(dialog);
    auto *events = in<QTableView>(*dialog, "monthEventsView");
    QAbstractItemModelTester tester(events->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(events->model()->rowCount(), 2);
    QCOMPARE(cell(events, 0, MonthEventsModel::PointsColumn).toLongLong(), 1'334);
    QVERIFY(in<QLabel>(*dialog, "monthOutcomeLabel")->text().contains(QStringLiteral("34 points were lost")));
    QVERIFY(!in<QLabel>(*dialog, "monthTypedLabel")->isVisible());
    auto *claims = in<QPushButton>(*dialog, "claimEventsButton");
    QCOMPARE(claims->text(), QStringLiteral("Claim: −100"));
    QTest::keyClick(claims, Qt::Key_Space);
    QTRY_COMPARE(events->model()->rowCount(), 1);
    QVERIFY(claims->isChecked());
    QVERIFY(!in<QPushButton>(*dialog, "allEventsButton")->isChecked());
    QTest::mouseClick(in<QPushButton>(*dialog, "reviewEventsButton"), Qt::LeftButton);
    QTRY_VERIFY(in<QWidget>(*dialog, "monthEventsEmpty")->isVisible());
    QTest::mouseClick(in<QPushButton>(*dialog, "allEventsButton"), Qt::LeftButton);
    QTRY_COMPARE(events->model()->rowCount(), 2);
    QVERIFY(events->isVisible());
}

void PointsTimelineTest::derivedAndTypedFiguresSaySo()
{
    PointsDesk desk;
    ScoreEvent derived;
    derived.date = QDate(2026, 10, 3);
    derived.itemNumber = QStringLiteral("1001");
    derived.itemName = QStringLiteral("<b>Serum</b>");
    derived.event = QStringLiteral("shipped_on_time");
    derived.points = 300;
    derived.orderNumber = QStringLiteral("7");
    derived.rule = QStringLiteral("a rule of tomorrow");
    desk.import(QList{derived});
    QVERIFY(desk.wallet->scores.typeInPoints(desk.shop(), {newActionId(), *JstMonth::of(2026, 10), known<Points>(350), {}, {}}, desk.clock));
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    QVERIFY(cell(in<QTableView>(card, "pointsHistoryView"), 0, PointsHistoryModel::DeliveryColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("300")));
    QTest::keyClick(in<QPushButton>(card, "monthEventsButton"), Qt::Key_Return);
    QDialog *dialog = eventsOf(card);
    QVERIFY(dialog);
    auto *events = in<QTableView>(*dialog, "monthEventsView");
    QTRY_COMPARE(events->model()->rowCount(), 1);
    if (!desk.wallet->scores.monthEvents(desk.shop(), {*JstMonth::of(2026, 10), {}}, {}, 1)->first().rule.isEmpty())
        QCOMPARE(cell(events, 0, MonthEventsModel::EventColumn, Qt::DisplayRole).toString(), QStringLiteral("Shipped on time (derived)"));
    QVERIFY(!cell(events, 0, MonthEventsModel::ItemColumn, Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    const QString typed = in<QLabel>(*dialog, "monthTypedLabel")->text();
    QVERIFY2(typed.contains(QStringLiteral("Delivery 350")), qPrintable(typed));
}

void PointsTimelineTest::longMonthsAreReadOn()
{
    PointsDesk desk;
    QList<ScoreEvent> many;
    for (int number = 0; number < 450; ++number) {
        ScoreEvent event;
        event.date = QDate(2026, 10, 1 + number % 31);
        event.itemNumber = QString::number(1'000 + number / 31);
        event.event = QStringLiteral("adjustment");
        event.points = 1;
        event.orderNumber = QString::number(number);
        many.append(event);
    }
    desk.import(many);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    QTest::mouseClick(in<QPushButton>(card, "monthEventsButton"), Qt::LeftButton);
    QDialog *dialog = eventsOf(card);
    QVERIFY(dialog);
    auto *events = in<QTableView>(*dialog, "monthEventsView");
    QAbstractItemModelTester tester(events->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int reached = 0; reached < 450;) {
        QTRY_VERIFY(events->model()->rowCount() > reached);
        reached = events->model()->rowCount();
        events->scrollToBottom();
    }
    QCOMPARE(events->model()->rowCount(), 450);
}

void PointsTimelineTest::signingOutClosesTheEvents()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    QTest::mouseClick(in<QPushButton>(card, "monthEventsButton"), Qt::LeftButton);
    QVERIFY(eventsOf(card));
    desk.session.signOut();
    QVERIFY(!eventsOf(card));
    QCOMPARE(in<QTableView>(card, "pointsHistoryView")->model()->rowCount(), 0);
    QVERIFY(!in<QPushButton>(card, "monthEventsButton")->isEnabled());
}

void PointsTimelineTest::textsFollowTheLanguage()
{
    PointsDesk desk;
    fill(desk);
    PointsTimelineCard card(desk.desk);
    card.refresh();
    card.show();
    card.retranslate();
    QCOMPARE(in<QPushButton>(card, "olderMonthsButton")->text(), QStringLiteral("12 months back"));
    QCOMPARE(in<QPushButton>(card, "monthEventsButton")->text(), QStringLiteral("Events of 2027-05…"));
}

QTEST_MAIN(PointsTimelineTest)
#include "points_timeline_test.moc"
