#include "support/every_page.h"
#include "support/widget_scan.h"

#include <QImage>
#include <QTest>

using namespace console;
using namespace console::ui;

/// Who works without a mouse sees where the keyboard is: every widget that Tab stops at looks clearly different with it.
class VisibleFocusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStopIsPaintedDifferentlyWithTheKeyboard_data();
    void everyStopIsPaintedDifferentlyWithTheKeyboard();
};

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() && !widget->visibleRegion().isEmpty();
}

// A ring may lie just around its widget.
QImage around(const QWidget *widget)
{
    QWidget *window = widget->window();
    constexpr int room = 4;
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-room, -room, room, room).intersected(window->rect())).toImage();
}

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

int clearlyDifferent(const QImage &a, const QImage &b)
{
    constexpr int seen = 100; // of 765
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            count += distance(a.pixel(x, y), b.pixel(x, y)) >= seen;
    }
    return count;
}

} // namespace

void VisibleFocusTest::everyStopIsPaintedDifferentlyWithTheKeyboard_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isHighContrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("dark, high contrast") << true << true;
}

void VisibleFocusTest::everyStopIsPaintedDifferentlyWithTheKeyboard()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHighContrast);
    WindowFixture fixture(WindowFixture::Content::Demo);
    Theme::apply(*qApp, isDark ? Scheme::Dark : Scheme::Light, isHighContrast);
    fixture.window().resize(1440, 900);
    constexpr int least = 80; // pixels; the ring around a box to tick has more
    QStringList unseen;
    int stops = 0;
    for (const PageId id : EveryPage::ids()) {
        EveryPage::shown(fixture, id);
        for (QWidget *widget : scan::visibleWidgets(&fixture.window())) {
            if (!isStop(widget))
                continue;
            ++stops;
            widget->setFocus(Qt::TabFocusReason);
            EveryPage::settle();
            if (QApplication::focusWidget() != widget || !widget->isVisible())
                continue;
            const QImage with = around(widget);
            widget->clearFocus();
            EveryPage::settle();
            const int different = clearlyDifferent(with, around(widget));
            const QString line = QStringLiteral("%1 on %2: %3 pixels").arg(scan::nameOf(widget), objectNameOf(id)).arg(different);
            if (different < least && !unseen.contains(line))
                unseen.append(line);
        }
    }
    QVERIFY(stops > 100);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    Theme::apply(*qApp, Scheme::Light);
}

QTEST_MAIN(VisibleFocusTest)
#include "visible_focus_test.moc"
