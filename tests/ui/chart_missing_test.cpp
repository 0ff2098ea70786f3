#include "ui/theme.h"
#include "ui/widgets/chart_view.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace console::ui;

/// A program whose chart library is not there: a process of its own, since a library that was found stays loaded.
class ChartMissingTest : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceStandsInItsPlace();
};

void ChartMissingTest::aSentenceStandsInItsPlace()
{
    const QTemporaryDir empty;
    Theme::apply(*qApp, Scheme::Light);
    ChartView::setLibraryFolders({empty.path()});
    ChartView view;
    view.resize(300, 200);
    view.setData({ChartKind::Bars, {QStringLiteral("a")}, {{QStringLiteral("Net"), {1}, ChartTone::First}}});
    view.show();
    QVERIFY(!view.drawnData());
    const auto *sentence = view.findChild<QLabel *>();
    QVERIFY(sentence && sentence->isVisible());
    QVERIFY(sentence->text().contains(QStringLiteral("can't be shown")));
    QCOMPARE(sentence->size(), view.size());
    view.setData({});
}

QTEST_MAIN(ChartMissingTest)
#include "chart_missing_test.moc"
