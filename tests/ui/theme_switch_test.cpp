#include "support/every_page.h"
#include "support/widget_scan.h"

#include <QImage>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The look is switched in the open window: whatever it was before, the window then is as if it had been made so.
class ThemeSwitchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aWindowSwitchedToALookIsAsIfMadeInIt_data();
    void aWindowSwitchedToALookIsAsIfMadeInIt();
    void whatHoldsALineOfTextGrowsWithTheType();

private:
    struct Shown
    {
        QStringList places;
        QImage picture;
    };

    void openAnew()
    {
        m_fixture->openWindow();
        m_fixture->window().resize(1440, 900);
        m_fixture->signIn(demoSellerId());
    }
    [[nodiscard]] Shown shown(PageId id);

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

struct Wish
{
    Scheme scheme = Scheme::Light;
    bool isHighContrast = false;
    int typePercent = 100;
};

void apply(const Wish &wish)
{
    Theme::apply(*qApp, wish.scheme, wish.isHighContrast, wish.typePercent);
}

/// Where two pictures differ; empty where they are the same.
QString difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return QStringLiteral("sizes");
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found.isEmpty() ? QString() : QStringLiteral("%1,%2 %3×%4").arg(found.x()).arg(found.y()).arg(found.width()).arg(found.height());
}

QString placeOf(const QWidget *widget, const QWidget *window)
{
    const QRect rect(widget->mapTo(window, QPoint()), widget->size());
    return QStringLiteral("%1 in %2: %3,%4 %5×%6, %7 px")
        .arg(scan::nameOf(widget), widget->parentWidget()->objectName())
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .arg(widget->font().pixelSize());
}

} // namespace

void ThemeSwitchTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
}

ThemeSwitchTest::Shown ThemeSwitchTest::shown(PageId id)
{
    (void)EveryPage::shown(*m_fixture, id);
    const QWidget *window = &m_fixture->window();
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    m_fixture->settle();
    Shown result;
    for (const QWidget *widget : scan::visibleWidgets(window)) {
        if (widget != window)
            result.places.append(placeOf(widget, window));
    }
    result.picture = m_fixture->window().grab().toImage();
    return result;
}

void ThemeSwitchTest::aWindowSwitchedToALookIsAsIfMadeInIt_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isHighContrast");
    QTest::addColumn<int>("typePercent");
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("high contrast") << false << true << 100;
    QTest::newRow("90 %") << false << false << 90;
    QTest::newRow("130 %") << false << false << 130;
    QTest::newRow("dark, high contrast, 150 %") << true << true << 150;
}

void ThemeSwitchTest::aWindowSwitchedToALookIsAsIfMadeInIt()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHighContrast);
    QFETCH(int, typePercent);
    const Wish wish{isDark ? Scheme::Dark : Scheme::Light, isHighContrast, typePercent};

    apply(wish);
    openAnew();
    QHash<PageId, Shown> made;
    for (const PageId id : EveryPage::ids())
        made.insert(id, shown(id));

    apply({});
    openAnew();
    for (const PageId id : EveryPage::ids())
        (void)shown(id);
    apply(wish);
    QStringList found;
    for (const PageId id : EveryPage::ids()) {
        const Shown switched = shown(id);
        const QString name = objectNameOf(id);
        for (const QString &place : switched.places) {
            if (!made[id].places.contains(place))
                found.append(name + QStringLiteral(", only where switched: ") + place);
        }
        if (switched.places.size() != made[id].places.size())
            found.append(name + QStringLiteral(" shows another number of widgets when switched"));
        if (const QString where = difference(switched.picture, made[id].picture); !where.isEmpty())
            found.append(name + QStringLiteral(" looks different when switched, within ") + where);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    apply({});
}

void ThemeSwitchTest::whatHoldsALineOfTextGrowsWithTheType()
{
    apply({});
    openAnew();
    const QWidget *page = EveryPage::shown(*m_fixture, PageId::Qcash);
    const auto *button = page->findChild<QPushButton *>();
    QVERIFY(button);
    const int usual = button->sizeHint().height();
    const int usualHeader = m_fixture->find(QStringLiteral("headerBar"))->height();
    apply({Scheme::Light, false, 150});
    EveryPage::settle();
    QCOMPARE(QApplication::font().pixelSize(), 21);
    QVERIFY(button->sizeHint().height() >= usual * 13 / 10);
    QVERIFY(m_fixture->find(QStringLiteral("headerBar"))->height() > usualHeader);
    apply({});
    EveryPage::settle();
    QCOMPARE(button->sizeHint().height(), usual);
}

QTEST_MAIN(ThemeSwitchTest)
#include "theme_switch_test.moc"
