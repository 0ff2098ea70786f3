#include "ui/charts/chart_canvas.h"
#include "ui/theme.h"
#include "ui/widgets/chart_tones.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <cmath>

using namespace console::ui;

/// The colours of the charts: seen on their ground, and told apart, by people who see red and green alike, too.
class ChartTonesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyToneStandsOutFromItsGround();
    void tonesDifferForEverybody_data();
    void tonesDifferForEverybody();
};

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1; for linear light.
constexpr Matrix asItIs{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
// Linear sRGB to CIE XYZ.
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Vector times(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Vector lightOf(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Vector labOf(const Vector &light)
{
    Vector clamped = light;
    for (double &part : clamped)
        part = std::min(1.0, std::max(0.0, part));
    Vector xyz = times(toXyz, clamped);
    constexpr Vector white{0.95047, 1, 1.08883};
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        xyz[i] = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const Vector &a, const Vector &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double first = times(toXyz, lightOf(a))[1];
    const double second = times(toXyz, lightOf(b))[1];
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr Scheme schemes[] = {Scheme::Light, Scheme::Dark};

} // namespace

void ChartTonesTest::everyToneStandsOutFromItsGround()
{
    constexpr double leastForGraphics = 3;
    for (const Scheme scheme : schemes) {
        Theme::apply(*qApp, scheme);
        const QList<QColor> tones = chartTones(scheme);
        QCOMPARE(tones.size(), qsizetype(ChartTone::Fourth) + 1);
        for (const QColor &tone : tones)
            QVERIFY2(contrast(tone, Theme::current().surface) >= leastForGraphics, qPrintable(tone.name()));
    }
    // Pictures for paper have the light tones on white.
    for (const QColor &tone : chartTones(Scheme::Light))
        QVERIFY(contrast(tone, Qt::white) >= leastForGraphics);
}

void ChartTonesTest::tonesDifferForEverybody_data()
{
    QTest::addColumn<int>("eyes");
    QTest::newRow("most people") << 0;
    QTest::newRow("deuteranopia") << 1;
    QTest::newRow("protanopia") << 2;
}

void ChartTonesTest::tonesDifferForEverybody()
{
    QFETCH(int, eyes);
    const Matrix seen = std::array{asItIs, deuteranopia, protanopia}[std::size_t(eyes)];
    constexpr double leastDistance = 20; // of CIE L*a*b*; 2.3 is just noticed
    for (const Scheme scheme : schemes) {
        const QList<QColor> tones = chartTones(scheme);
        for (qsizetype a = 0; a < tones.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                const double found = distance(labOf(times(seen, lightOf(tones.at(a)))), labOf(times(seen, lightOf(tones.at(b)))));
                QVERIFY2(found >= leastDistance, qPrintable(QStringLiteral("%1 %2: %3").arg(tones.at(a).name(), tones.at(b).name()).arg(found)));
            }
        }
    }
}

QTEST_MAIN(ChartTonesTest)
#include "chart_tones_test.moc"
