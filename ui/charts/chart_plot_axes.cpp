#include "ui/charts/chart_plot.h"

#include "ui/charts/chart_scale.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>

#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>

#include <algorithm>
#include <cmath>

/// The axes of a chart and the texts along them.
namespace console::ui {

namespace {

constexpr qreal textGap = 6;
constexpr int overhang = 10; ///< of the outermost labels, over the plot
constexpr qreal aboveTheSeries = 100;

} // namespace

void ChartPlot::addAxes()
{
    m_categories = new QCategoryAxis;
    m_categories->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_categories->setRange(-0.5, double(placeCount()) - 0.5);
    m_categories->setGridLineVisible(false);
    dress(m_categories);
    if (isLying()) {
        m_categories->setLabelsVisible(false);
        m_categories->setLineVisible(false);
    }
    m_chart->addAxis(m_categories, isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    QCategoryAxis *values = makeValueAxis();
    m_chart->addAxis(values, isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(m_categories);
        series->attachAxis(values);
    }
}

/// Rows have their figures at the bars: all that they need is the line of zero.
QCategoryAxis *ChartPlot::makeValueAxis()
{
    auto *values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto [low, high] = valueRange(m_data);
    constexpr int wantedTicks = 5;
    const ChartTicks ticks = ticksOf(low, high, wantedTicks);
    values->setStartValue(std::min(low, 0.0) - ticks.step);
    if (isLying()) {
        constexpr double figureRoom = 0.22; // of the plot, for the figures at the bars' ends
        const double room = (high - low) * figureRoom;
        values->setRange(low < 0 ? low - room : 0, high > 0 ? high + room : 0);
    } else {
        const int count = int(std::lround((ticks.last - ticks.first) / ticks.step));
        for (int i = 0; i <= count; ++i)
            values->append(m_look.number(qint64(ticks.first + i * ticks.step)), ticks.first + i * ticks.step);
        values->setRange(ticks.first, ticks.last);
    }
    values->setLineVisible(false);
    dress(values);
    values->setGridLineVisible(!isLying());
    values->setLabelsVisible(false);
    return values;
}

QGraphicsSimpleTextItem *ChartPlot::makeText(const QString &text, const QColor &colour) const
{
    auto *item = new QGraphicsSimpleTextItem(text, m_chart);
    item->setFont(m_look.font);
    item->setBrush(colour);
    item->setZValue(aboveTheSeries);
    return item;
}

void ChartPlot::addSideLabels()
{
    if (isLying()) {
        m_zeroLine = new QGraphicsLineItem(m_chart);
        m_zeroLine->setPen(QPen(m_look.axis));
        m_zeroLine->setZValue(aboveTheSeries);
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            m_sideLabels.append({makeText({}, m_look.ink), m_data.categories.at(i), {0, double(placeOf(i))}});
        return;
    }
    const auto [low, high] = valueRange(m_data);
    constexpr int wantedTicks = 5;
    const ChartTicks ticks = ticksOf(low, high, wantedTicks);
    const int count = int(std::lround((ticks.last - ticks.first) / ticks.step));
    for (int i = 0; i <= count; ++i) {
        const double value = ticks.first + i * ticks.step;
        m_sideLabels.append({makeText({}, m_look.muted), m_look.number(qint64(value)), {0, value}});
    }
}

void ChartPlot::addFigures()
{
    for (const ChartSeries &series : std::as_const(m_data.series)) {
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            const qint64 value = series.values.at(i);
            if (value == 0)
                continue;
            const QString text = m_look.figure(m_data, value);
            m_figures.append({makeText(text, m_look.ink), text, {double(value), double(placeOf(i))}});
        }
    }
}

void ChartPlot::fitLabels(QSizeF size)
{
    if (!m_categories)
        return;
    fitSide(size);
    if (!isLying())
        fitCategories(size.width());
    placeTexts();
}

/// The side is as wide as its widest label, but never wider than a share of the chart.
void ChartPlot::fitSide(QSizeF size)
{
    const QFontMetricsF metrics(m_look.font);
    constexpr qreal widestShare = 0.42;
    qreal widest = 0;
    for (const Text &label : std::as_const(m_sideLabels))
        widest = std::max(widest, metrics.horizontalAdvance(label.whole));
    widest = std::min(std::ceil(widest), size.width() * widestShare);
    for (const Text &label : std::as_const(m_sideLabels))
        label.item->setText(metrics.elidedText(label.whole, Qt::ElideRight, widest + 1));
    m_chart->setMargins(QMargins(int(widest + textGap), overhang, overhang, isLying() ? 0 : 2));
}

/// Beside the plot and at the bars' ends. Of the figures along a low axis as many as there is room for, zero among them.
void ChartPlot::placeTexts()
{
    if (!m_categories)
        return;
    const QRectF plot = m_chart->plotArea();
    QAbstractSeries *first = m_chart->series().constFirst();
    qsizetype zero = 0;
    for (qsizetype i = 0; i < m_sideLabels.size(); ++i) {
        if (qFuzzyIsNull(m_sideLabels.at(i).value.y()))
            zero = i;
    }
    const qreal lineHeight = QFontMetricsF(m_look.font).height();
    const qreal spacing = plot.height() / qreal(std::max<qsizetype>(m_sideLabels.size() - 1, 1));
    const auto stride = isLying() ? qsizetype(1) : std::max<qsizetype>(1, qsizetype(std::ceil(lineHeight / std::max(spacing, 1.0))));
    for (qsizetype i = 0; i < m_sideLabels.size(); ++i) {
        const Text &label = m_sideLabels.at(i);
        const QRectF box = label.item->boundingRect();
        const qreal middle = m_chart->mapToPosition(label.value, first).y();
        label.item->setPos(plot.left() - textGap - box.width(), middle - box.height() / 2);
        label.item->setVisible((i - zero) % stride == 0);
    }
    if (m_zeroLine) {
        const qreal x = m_chart->mapToPosition({0, 0}, first).x();
        m_zeroLine->setLine(x, plot.top(), x, plot.bottom());
    }
    for (const Text &figure : std::as_const(m_figures)) {
        const QPointF end = m_chart->mapToPosition(figure.value, first);
        const QRectF box = figure.item->boundingRect();
        figure.item->setPos(figure.value.x() < 0 ? end.x() - textGap - box.width() : end.x() + textGap, end.y() - box.height() / 2);
    }
}

/// As many of the categories' names as there is room for, evenly spaced.
void ChartPlot::fitCategories(qreal width)
{
    for (const QString &label : m_categories->categoriesLabels())
        m_categories->remove(label);
    m_categories->setStartValue(-0.5);
    const QFontMetricsF metrics(m_look.font);
    qreal widest = 1;
    for (const QString &category : std::as_const(m_data.categories))
        widest = std::max(widest, metrics.horizontalAdvance(category));
    constexpr qreal gap = 14;
    constexpr qreal left = 90; // the value axis and its labels
    const int room = std::max(1, int((width - left) / (widest + gap)));
    const auto stride = std::max<qsizetype>(1, qsizetype(std::ceil(double(m_data.categories.size()) / room)));
    // From the middle of the first stretch: at the very edge half a label would be cut off.
    const qreal strip = (width - left) / qreal(m_data.categories.size());
    for (qsizetype i = (stride - 1) / 2; i < m_data.categories.size(); i += stride) {
        const qreal toTheEnd = (qreal(m_data.categories.size() - i) - 0.5) * strip + overhang;
        if (stride == 1 || toTheEnd >= widest / 2)
            m_categories->append(m_data.categories.at(i), double(i));
    }
}

} // namespace console::ui
