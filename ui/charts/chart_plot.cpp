#include "ui/charts/chart_plot.h"

#include "ui/charts/chart_scale.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QLinearGradient>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace console::ui {

namespace {

/// Fewer categories than this leave room free, rather than swell.
constexpr qsizetype fewestPlaces = 6;
constexpr qreal lineWidth = 2;

/// Stripes of the tone and of a lighter one, so that tones that look alike to somebody differ in more than their colour.
QBrush striped(const QColor &tone, const QColor &surface, QPointF across)
{
    constexpr qreal toneShare = 0.62;
    constexpr qreal mixed = 0.5;
    const auto mix = [](int a, int b) { return int(std::lround(a * (1 - mixed) + b * mixed)); };
    const QColor light(mix(tone.red(), surface.red()), mix(tone.green(), surface.green()), mix(tone.blue(), surface.blue()));
    QLinearGradient stripes(QPointF(0, 0), across);
    stripes.setSpread(QGradient::RepeatSpread);
    stripes.setStops({{0, tone}, {toneShare, tone}, {toneShare + 0.001, light}, {1, light}});
    return stripes;
}

/// Of a line of levels.
qint64 levelAt(const QLineSeries &line, double place)
{
    double level = 0;
    for (const QPointF &corner : line.points()) {
        if (corner.x() > place)
            break;
        level = corner.y();
    }
    return qint64(level);
}

/// Of a line that passes by what is not known.
qint64 pointAt(const QLineSeries &line, qsizetype place)
{
    for (const QPointF &point : line.points()) {
        if (qRound(point.x()) == place)
            return qint64(point.y());
    }
    return noFigure;
}

} // namespace

ChartPlot::ChartPlot(const ChartData &data, const ChartLook &look) : m_data(data), m_look(look), m_chart(new QChart)
{
    dress();
    if (data.categories.isEmpty() || data.series.isEmpty())
        return;
    switch (data.kind) {
    case ChartKind::Bars:
    case ChartKind::Rows:
        addBars();
        break;
    case ChartKind::Lines:
        addLines();
        break;
    case ChartKind::Steps:
        addSteps();
        break;
    }
    addAxes();
    addSideLabels();
    if (isLying())
        addFigures();
    connect(m_chart, &QChart::plotAreaChanged, this, &ChartPlot::placeTexts);
}

QBrush ChartPlot::fillOf(ChartTone tone) const
{
    const QColor colour = colourOf(tone);
    switch (tone) {
    case ChartTone::First:
    case ChartTone::Fourth:
        return colour;
    case ChartTone::Second:
        return striped(colour, m_look.surface, {4, 4});
    case ChartTone::Third:
        return striped(colour, m_look.surface, {0, 5});
    case ChartTone::Attention:
        return striped(colour, m_look.surface, {4, -4});
    }
    Q_UNREACHABLE();
}

void ChartPlot::dress()
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundBrush(m_look.surface);
    m_chart->setBackgroundPen(Qt::NoPen);
    QLegend *legend = m_chart->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setFont(m_look.font);
    legend->setLabelBrush(m_look.ink);
    legend->layout()->setContentsMargins(0, 0, 0, 0);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setVisible(m_data.series.size() > 1 || (m_look.hasLegend && !m_data.series.isEmpty()));
}

void ChartPlot::dress(QAbstractAxis *axis)
{
    axis->setLabelsFont(m_look.font);
    axis->setLabelsBrush(m_look.muted);
    axis->setLinePenColor(m_look.axis);
    axis->setGridLineColor(m_look.line);
}

qsizetype ChartPlot::placeCount() const
{
    return isLying() ? std::max(m_data.categories.size(), fewestPlaces) : m_data.categories.size();
}

qsizetype ChartPlot::placeOf(qsizetype category) const
{
    return isLying() ? placeCount() - 1 - category : category;
}

/// A series of Qt's for each stack: it puts them side by side.
void ChartPlot::addBars()
{
    const int stacks = stackCount(m_data);
    for (int stack = 0; stack < stacks; ++stack) {
        QAbstractBarSeries *bars = nullptr;
        if (isLying())
            bars = new QHorizontalStackedBarSeries;
        else
            bars = new QStackedBarSeries;
        const qreal share = qreal(std::min(m_data.categories.size(), fewestPlaces)) / fewestPlaces;
        bars->setBarWidth((stacks > 1 ? 0.72 : 0.55) * (isLying() ? 1 : share));
        for (const ChartSeries &series : std::as_const(m_data.series)) {
            if (series.stack == stack)
                bars->append(barSetOf(series));
        }
        m_chart->addSeries(bars);
    }
}

QBarSet *ChartPlot::barSetOf(const ChartSeries &series) const
{
    auto *set = new QBarSet(series.name);
    QList<qreal> values(placeCount(), 0);
    for (qsizetype i = 0; i < series.values.size(); ++i)
        values[placeOf(i)] = qreal(series.values.at(i));
    set->append(values);
    set->setBrush(fillOf(series.tone));
    // Many bars are thin: a border would leave nothing of them.
    constexpr qsizetype borderedPlaces = 40;
    const bool isStriped = fillOf(series.tone).style() != Qt::SolidPattern;
    set->setPen(m_data.categories.size() > borderedPlaces ? QPen(Qt::NoPen) : QPen(isStriped ? colourOf(series.tone) : m_look.surface));
    return set;
}

void ChartPlot::addLines()
{
    for (const ChartSeries &series : std::as_const(m_data.series)) {
        auto *line = new QLineSeries;
        line->setName(series.name);
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (series.values.at(i) != noFigure)
                line->append(double(i), double(series.values.at(i)));
        }
        // A figure between two that are not known has no line.
        line->setPointsVisible(series.values.contains(noFigure) || series.values.size() == 1);
        line->setPen(QPen(colourOf(series.tone), lineWidth));
        m_chart->addSeries(line);
    }
}

/// Each level reaches over the whole strip of its category; corners stand only where it changes.
void ChartPlot::addSteps()
{
    for (const ChartSeries &series : std::as_const(m_data.series)) {
        const double end = double(series.values.size()) - 0.5;
        QList<QPointF> corners{{-0.5, double(series.values.constFirst())}};
        for (qsizetype i = 1; i < series.values.size(); ++i) {
            if (series.values.at(i) == series.values.at(i - 1))
                continue;
            corners.append({double(i) - 0.5, double(series.values.at(i - 1))});
            corners.append({double(i) - 0.5, double(series.values.at(i))});
        }
        corners.append({end, double(series.values.constLast())});
        auto *area = new QAreaSeries;
        auto *top = new QLineSeries(area);
        auto *ground = new QLineSeries(area);
        top->replace(corners);
        ground->replace({{-0.5, 0}, {end, 0}});
        area->setUpperSeries(top);
        area->setLowerSeries(ground);
        QColor fill = colourOf(series.tone);
        constexpr int fillAlpha = 34;
        fill.setAlpha(fillAlpha);
        area->setBrush(fill);
        area->setPen(Qt::NoPen);
        m_chart->addSeries(area);
        for (QLegendMarker *marker : m_chart->legend()->markers(area))
            marker->setVisible(false);
        auto *line = new QLineSeries;
        line->setName(series.name);
        line->replace(corners);
        line->setPen(QPen(colourOf(series.tone), lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_chart->addSeries(line);
    }
}

qsizetype ChartPlot::categoryAt(QPointF place) const
{
    if (!m_categories || !m_chart->plotArea().contains(place))
        return -1;
    const QPointF value = m_chart->mapToValue(place, m_chart->series().constFirst());
    const qsizetype at = placeOf(qsizetype(std::lround(isLying() ? value.y() : value.x()))); // its own inverse
    return at >= 0 && at < m_data.categories.size() ? at : -1;
}

void ChartPlot::light(qsizetype category)
{
    if (!m_lit) {
        m_lit = new QGraphicsRectItem(m_chart);
        QColor colour = m_look.ink;
        constexpr int alpha = 18;
        colour.setAlpha(alpha);
        m_lit->setBrush(colour);
        m_lit->setPen(Qt::NoPen);
    }
    m_lit->setVisible(category >= 0 && m_categories);
    if (!m_lit->isVisible())
        return;
    const QRectF plot = m_chart->plotArea();
    const qreal strip = (isLying() ? plot.height() : plot.width()) / qreal(placeCount());
    if (isLying())
        m_lit->setRect(plot.left(), plot.top() + strip * qreal(category), plot.width(), strip);
    else
        m_lit->setRect(plot.left() + strip * qreal(category), plot.top(), strip, plot.height());
}

ChartData ChartPlot::drawn() const
{
    ChartData found{m_data.kind, {}, {}, {}, m_data.isSigned};
    if (!m_categories)
        return found;
    found.categories = m_data.categories;
    found.details = m_data.details;
    const auto toneOf = [this](qsizetype at) { return m_data.series.value(at).tone; };
    int stack = 0;
    for (const QAbstractSeries *series : m_chart->series()) {
        if (const auto *bars = qobject_cast<const QAbstractBarSeries *>(series)) {
            for (const QBarSet *set : bars->barSets()) {
                ChartSeries row{set->label(), {}, toneOf(found.series.size()), stack};
                for (qsizetype i = 0; i < found.categories.size(); ++i)
                    row.values.append(qint64(set->at(int(placeOf(i)))));
                found.series.append(row);
            }
            ++stack;
        } else if (const auto *line = qobject_cast<const QLineSeries *>(series)) {
            ChartSeries row{line->name(), {}, toneOf(found.series.size())};
            for (qsizetype i = 0; i < found.categories.size(); ++i)
                row.values.append(m_data.kind == ChartKind::Steps ? levelAt(*line, double(i)) : pointAt(*line, i));
            found.series.append(row);
        }
    }
    return found;
}

} // namespace console::ui
