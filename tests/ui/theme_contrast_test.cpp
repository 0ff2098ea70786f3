#include "support/colour_pairs.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme.h"
#include "ui/widgets/chart_tones.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace console::ui;

/// What is painted can be read and seen, in every theme, by the figures of WCAG 2.1.
class ThemeContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInkStandsOutFromItsGround_data();
    void everyInkStandsOutFromItsGround();
    void everyToneOfAChartStandsOut_data();
    void everyToneOfAChartStandsOut();
    void everyColourOfTheThemeHasAPair();
    void highContrastNeverLowersAContrast_data();
    void highContrastNeverLowersAContrast();
};

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void addThemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isHighContrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, high contrast") << false << true;
    QTest::newRow("dark, high contrast") << true << true;
}

Scheme schemeOf(bool isDark)
{
    return isDark ? Scheme::Dark : Scheme::Light;
}

} // namespace

void ThemeContrastTest::everyInkStandsOutFromItsGround_data()
{
    addThemes();
}

void ThemeContrastTest::everyInkStandsOutFromItsGround()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHighContrast);
    const Theme theme = Theme::of(schemeOf(isDark), isHighContrast);
    QStringList tooClose;
    for (const colour_pairs::Pair &pair : colour_pairs::all()) {
        const double least = colour_pairs::leastRatio(pair.kind, isHighContrast);
        for (const auto ink : pair.inks) {
            for (const auto ground : pair.grounds) {
                const QColor &front = theme.*ink;
                const QColor &back = theme.*ground;
                QVERIFY2(front.isValid() && back.isValid(), pair.what);
                if (const double found = contrast(front, back); found < least)
                    tooClose.append(QStringLiteral("%1: %2 on %3 is %4:1").arg(QString::fromLatin1(pair.what), front.name(), back.name()).arg(found, 0, 'f', 2));
            }
        }
    }
    QVERIFY2(tooClose.isEmpty(), qPrintable(tooClose.join(u'\n')));
}

void ThemeContrastTest::everyToneOfAChartStandsOut_data()
{
    addThemes();
}

void ThemeContrastTest::everyToneOfAChartStandsOut()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHighContrast);
    const Theme theme = Theme::of(schemeOf(isDark), isHighContrast);
    const QList<QColor> tones = chartTones(theme.scheme);
    QCOMPARE(tones.size(), qsizetype(ChartTone::Fourth) + 1);
    for (const QColor &tone : tones)
        QVERIFY2(contrast(tone, theme.surface) >= colour_pairs::leastRatio(colour_pairs::Kind::Sign, isHighContrast), qPrintable(tone.name()));
}

void ThemeContrastTest::everyColourOfTheThemeHasAPair()
{
    // The colours lie one behind the other; each pointer to one is told by its place.
    const ThemeColours colours = Theme::of(Scheme::Light);
    std::set<std::ptrdiff_t> paired;
    for (const colour_pairs::Pair &pair : colour_pairs::all()) {
        for (const auto &list : {pair.inks, pair.grounds}) {
            for (const auto colour : list)
                paired.insert(&(colours.*colour) - &colours.menu);
        }
    }
    for (std::ptrdiff_t place = 0; place < std::ptrdiff_t(sizeof(ThemeColours) / sizeof(QColor)); ++place)
        QVERIFY2(paired.contains(place), qPrintable(QStringLiteral("the colour number %1 of ThemeColours is in no pair").arg(place + 1)));
}

void ThemeContrastTest::highContrastNeverLowersAContrast_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeContrastTest::highContrastNeverLowersAContrast()
{
    QFETCH(bool, isDark);
    const Theme usual = Theme::of(schemeOf(isDark));
    const Theme high = Theme::of(schemeOf(isDark), true);
    for (const auto ink : {&ThemeColours::ink, &ThemeColours::muted, &ThemeColours::placeholder, &ThemeColours::red, &ThemeColours::blue,
                           &ThemeColours::green, &ThemeColours::gold, &ThemeColours::accent, &ThemeColours::line, &ThemeColours::fieldLine})
        QVERIFY((contrast(high.*ink, high.surface) > contrast(usual.*ink, usual.surface)));
    QVERIFY(high.focusWidth > usual.focusWidth);
}

QTEST_APPLESS_MAIN(ThemeContrastTest)
#include "theme_contrast_test.moc"
