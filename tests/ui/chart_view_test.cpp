#include "support/window_fixture.h"
#include "ui/widgets/chart_view.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace {

/// Whether Qt Charts is in this process.
bool hasQtCharts()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("Qt6Charts");
}

ChartData bars()
{
    return {ChartKind::Bars,
            {QStringLiteral("11-18"), QStringLiteral("11-25"), QStringLiteral("12-02")},
            {{QStringLiteral("Net"), {900'000'000'123, 5, 0}, ChartTone::First}, {QStringLiteral("Off"), {-7, 0, -1'000}, ChartTone::Attention}}};
}

ChartData lines()
{
    ChartData data{ChartKind::Lines, {}, {{QStringLiteral("Balance"), {}, ChartTone::First}, {QStringLiteral("Spent"), {}, ChartTone::Second}}};
    for (int day = 0; day < 365; ++day) {
        data.categories.append(QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate));
        data.series[0].values.append(10'000 - day * 20);
        data.series[1].values.append(-day % 7);
    }
    return data;
}

} // namespace

/// Charts, and the library that draws them. The cases stand in this order: the first looks at a process without charts.
class ChartViewTest : public QObject
{
    Q_OBJECT

private slots:
    void theProgramStartsWithoutQtCharts();
    void whatIsDrawnIsWhatWasGiven();
    void newDataReplacesTheOld();
    void themeAndLanguageRestyleItLive();
    void itIsDescribedForThoseWhoCannotSeeIt();
    void anEmptyChartIsNoFault();
};

void ChartViewTest::theProgramStartsWithoutQtCharts()
{
    WindowFixture fixture(WindowFixture::Content::SignedIn);
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.window()));
    fixture.open(PageId::Summary);
    fixture.open(PageId::SellerAccount);
    QVERIFY(!hasQtCharts());
    fixture.open(PageId::SellerAccount, QStringLiteral("schedule"));
    QTRY_VERIFY(hasQtCharts());
}

void ChartViewTest::whatIsDrawnIsWhatWasGiven()
{
    for (const ChartData &data : {bars(), lines()}) {
        ChartView view;
        view.setData(data);
        QVERIFY(!view.drawnData());
        view.show();
        QVERIFY(view.drawnData() == data);
        view.resize(300, 220);
        QVERIFY(view.drawnData() == data);
    }
}

void ChartViewTest::newDataReplacesTheOld()
{
    ChartView view;
    view.show();
    view.setData(bars());
    view.setData(lines());
    QVERIFY(view.drawnData() == lines());
    view.setData(bars());
    QVERIFY(view.drawnData() == bars());
}

void ChartViewTest::themeAndLanguageRestyleItLive()
{
    Theme::apply(*qApp, Scheme::Light);
    ChartView view;
    view.resize(500, 300);
    view.setData(bars());
    view.show();
    const QColor light = view.grab().toImage().pixelColor(1, 1);
    Theme::apply(*qApp, Scheme::Dark);
    QTRY_VERIFY(view.grab().toImage().pixelColor(1, 1) != light);
    QCOMPARE(view.grab().toImage().pixelColor(1, 1), Theme::current().surface);
    QVERIFY(view.drawnData() == bars());
    Theme::apply(*qApp, Scheme::Light);
}

void ChartViewTest::itIsDescribedForThoseWhoCannotSeeIt()
{
    ChartView view;
    view.setSummary(QStringLiteral("Three days."));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Three days."));
    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
}

void ChartViewTest::anEmptyChartIsNoFault()
{
    ChartView view;
    view.show();
    view.setData({ChartKind::Lines, {}, {{QStringLiteral("Balance"), {}, ChartTone::First}}});
    QVERIFY(view.drawnData()->series.isEmpty());
    view.setData(bars());
    QVERIFY(view.drawnData() == bars());
}

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
