#include "support/window_fixture.h"
#include "ui/widgets/chart_tones.h"
#include "ui/widgets/chart_view.h"

#include <QAbstractScrollArea>
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

/// Earned and, beside it, what became of it.
ChartData twoStacks()
{
    return {ChartKind::Bars,
            {QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10"), QStringLiteral("2026-11")},
            {{QStringLiteral("Delivery"), {500, 0, 1'200, -300}, ChartTone::First, 0},
             {QStringLiteral("Claim"), {-100, -50, 0, -20}, ChartTone::Second, 0},
             {QStringLiteral("Converted"), {400, 0, 1'200, 0}, ChartTone::Fourth, 1},
             {QStringLiteral("Lost"), {0, 0, 0, 0}, ChartTone::Attention, 1}}};
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
    void stacksStandSideBySide();
    void aCategoryCanBeClickedWhereThatIsWanted();
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
    for (const ChartData &data : {bars(), lines(), twoStacks()}) {
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

void ChartViewTest::stacksStandSideBySide()
{
    Theme::apply(*qApp, Scheme::Light);
    ChartView view;
    view.resize(600, 300);
    view.setData(twoStacks());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto spanOf = [&view](QColor colour) {
        const QImage image = view.grab().toImage();
        QRect span;
        for (int y = 0; y < 230; ++y) { // above the legend
            for (int x = 0; x < 300; ++x) { // of the first two months
                if (image.pixelColor(x, y) == colour)
                    span |= QRect(x, y, 1, 1);
            }
        }
        return span;
    };
    // Below zero hangs below; the legend finds its place a little later than the bars.
    const QList<QColor> tones = chartTones(Scheme::Light);
    const QColor first = tones.at(qsizetype(ChartTone::First));
    const QColor second = tones.at(qsizetype(ChartTone::Second));
    QTRY_VERIFY(spanOf(second).top() > spanOf(first).bottom());
    QVERIFY(spanOf(second).isValid() && spanOf(first).isValid());
    QVERIFY(spanOf(first).right() < spanOf(tones.at(qsizetype(ChartTone::Fourth))).left());
}

void ChartViewTest::aCategoryCanBeClickedWhereThatIsWanted()
{
    ChartView view;
    view.resize(600, 300);
    view.setData(twoStacks());
    view.show();
    QList<qsizetype> clicked;
    connect(&view, &ChartView::categoryClicked, this, [&clicked](qsizetype at) {
        if (clicked.isEmpty() || clicked.last() != at)
            clicked.append(at);
    });
    auto *canvas = view.findChild<QAbstractScrollArea *>();
    QVERIFY(canvas);
    const auto clickAlong = [canvas](int y) {
        for (int x = 0; x < canvas->width(); x += 8)
            QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(x, y));
    };
    clickAlong(100);
    QVERIFY(clicked.isEmpty());
    view.setClickable(true);
    clickAlong(100);
    QCOMPARE(clicked, (QList<qsizetype>{0, 1, 2, 3}));
    clicked.clear();
    clickAlong(canvas->height() - 3); // the legend
    QVERIFY(clicked.isEmpty());
    // With new data as with the old.
    view.setData(bars());
    clickAlong(100);
    QCOMPARE(clicked, (QList<qsizetype>{0, 1, 2}));
    view.setClickable(false);
    clickAlong(100);
    QCOMPARE(clicked.size(), 3);
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
