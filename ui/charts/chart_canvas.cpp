#include "ui/charts/chart_canvas.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace console::ui {

namespace {

/// Shows a chart and nothing more: no focus, no scrolling; the page around it keeps the wheel.
class View final : public QChartView
{
public:
    View(QChart *chart, QWidget *parent) : QChartView(chart, parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setMinimumSize(0, 0);
    }

    std::function<void()> resized;
    std::function<bool(QPointF)> isClickable; ///< whether there is something to click at this place
    std::function<void(QPointF)> clicked;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        QChartView::mouseMoveEvent(event);
        if (isClickable && isClickable(event->position()))
            viewport()->setCursor(Qt::PointingHandCursor);
        else
            viewport()->unsetCursor();
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_isPressed = event->button() == Qt::LeftButton;
        QChartView::mousePressEvent(event);
        event->accept();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QChartView::mouseReleaseEvent(event);
        const bool isClick = m_isPressed && event->button() == Qt::LeftButton;
        m_isPressed = false;
        if (isClick && isClickable && isClickable(event->position()))
            clicked(event->position());
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        if (resized)
            resized();
    }

private:
    bool m_isPressed = false;
};

/// Round figures for the axis from `low` to `high`, zero among them.
struct Ticks
{
    double step = 1;
    double first = 0;
    double last = 1;
};

Ticks ticksOf(double low, double high)
{
    constexpr double wanted = 5;
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < 1)
        high = low + 1;
    const double rough = (high - low) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    step = std::max(step, 1.0);
    return {step, std::floor(low / step) * step, std::ceil(high / step) * step};
}

class Canvas final : public ChartCanvas
{
public:
    explicit Canvas(QWidget *parent) : m_chart(new QChart), m_view(new View(m_chart, parent))
    {
        m_view->setMouseTracking(true);
        m_view->resized = [this] { labelCategories(); };
        m_view->isClickable = [this](QPointF place) { return categoryClicked && categoryAt(place) >= 0; };
        m_view->clicked = [this](QPointF place) { categoryClicked(categoryAt(place)); };
    }
    ~Canvas() override
    {
        m_view->resized = {};
        m_view->isClickable = {};
    }

    QWidget *widget() override { return m_view; }

    void draw(const ChartData &data, const ChartLook &look) override
    {
        // A chart made anew: one that has lost its axes goes on showing their labels.
        const std::unique_ptr<QChart> former(m_chart);
        m_chart = new QChart;
        m_view->setChart(m_chart);
        m_x = nullptr;
        m_data = data;
        m_look = look;
        dress();
        if (data.categories.isEmpty() || data.series.isEmpty())
            return;
        switch (data.kind) {
        case ChartKind::Bars:
            addBars();
            break;
        case ChartKind::Lines:
            addLines();
            break;
        }
        addAxes();
    }

    ChartData drawn() const override
    {
        ChartData found{m_data.kind, {}, {}};
        if (m_x)
            found.categories = m_data.categories;
        const auto toneOf = [this](qsizetype at) { return m_data.series.value(at).tone; };
        int stack = 0;
        for (const QAbstractSeries *series : m_chart->series()) {
            if (const auto *bars = qobject_cast<const QStackedBarSeries *>(series)) {
                for (const QBarSet *set : bars->barSets()) {
                    ChartSeries row{set->label(), {}, toneOf(found.series.size()), stack};
                    for (int i = 0; i < set->count(); ++i)
                        row.values.append(qint64(set->at(i)));
                    found.series.append(row);
                }
                ++stack;
            } else if (const auto *line = qobject_cast<const QLineSeries *>(series)) {
                ChartSeries row{line->name(), {}, toneOf(found.series.size())};
                for (const QPointF &point : line->points())
                    row.values.append(qint64(point.y()));
                found.series.append(row);
            }
        }
        return found;
    }

private:
    QColor colourOf(ChartTone tone) const { return m_look.tones.value(qsizetype(tone), m_look.ink); }

    void dress()
    {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundRoundness(0);
        constexpr int labelOverhang = 10; // of the outermost labels, over the plot
        m_chart->setMargins(QMargins(0, labelOverhang, labelOverhang, 0));
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->setAlignment(Qt::AlignBottom);
        m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
        m_view->setBackgroundBrush(m_look.surface);
        m_chart->setBackgroundBrush(m_look.surface);
        m_chart->setBackgroundPen(Qt::NoPen);
        m_chart->legend()->setFont(m_look.font);
        m_chart->legend()->setLabelBrush(m_look.ink);
        m_chart->legend()->setVisible(m_data.series.size() > 1);
    }

    void tell(qsizetype category, const QString &series, qint64 value)
    {
        if (category < 0 || category >= m_data.categories.size())
            return;
        const QString text = m_data.categories.at(category) + u'\n' + series + QStringLiteral(": ") + m_look.number(value);
        // A tool tip renders mark-up where it seems to find some.
        QToolTip::showText(QCursor::pos(), QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))), m_view);
    }

    /// A series of Qt's for each stack: it puts them side by side.
    void addBars()
    {
        for (int stack = 0; stack < stackCount(); ++stack) {
            auto *bars = new QStackedBarSeries;
            bars->setBarWidth(stackCount() > 1 ? 0.72 : 0.55);
            for (const ChartSeries &series : std::as_const(m_data.series)) {
                if (series.stack == stack)
                    bars->append(barSetOf(series));
            }
            m_chart->addSeries(bars);
        }
    }

    QBarSet *barSetOf(const ChartSeries &series)
    {
        auto *set = new QBarSet(series.name);
        for (const qint64 value : series.values)
            set->append(double(value));
        set->setColor(colourOf(series.tone));
        set->setBorderColor(m_look.surface);
        QObject::connect(set, &QBarSet::hovered, m_view, [this, set](bool isOver, int at) {
            if (isOver)
                tell(at, set->label(), qint64(set->at(at)));
            else
                QToolTip::hideText();
        });
        return set;
    }

    int stackCount() const
    {
        int count = 1;
        for (const ChartSeries &series : m_data.series)
            count = std::max(count, series.stack + 1);
        return m_data.kind == ChartKind::Bars ? count : 1;
    }

    /// Of the category whose strip of the plot that place is in; −1 beside them.
    qsizetype categoryAt(QPointF place) const
    {
        if (!m_x || !m_chart->plotArea().contains(place))
            return -1;
        const auto at = qsizetype(std::lround(m_chart->mapToValue(place, m_chart->series().constFirst()).x()));
        return at >= 0 && at < m_data.categories.size() ? at : -1;
    }

    void addLines()
    {
        constexpr qreal width = 2;
        for (const ChartSeries &series : std::as_const(m_data.series)) {
            auto *line = new QLineSeries;
            line->setName(series.name);
            for (qsizetype i = 0; i < series.values.size(); ++i)
                line->append(double(i), double(series.values.at(i)));
            line->setPen(QPen(colourOf(series.tone), width));
            QObject::connect(line, &QLineSeries::hovered, m_view, [this, line](const QPointF &point, bool isOver) {
                const auto at = qsizetype(std::lround(point.x()));
                if (isOver && at >= 0 && at < line->count())
                    tell(at, line->name(), qint64(line->at(int(at)).y()));
                else
                    QToolTip::hideText();
            });
            m_chart->addSeries(line);
        }
    }

    /// The lowest and highest point that is drawn.
    std::pair<double, double> range() const
    {
        double low = 0;
        double high = 0;
        for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
            QList<double> above(stackCount(), 0);
            QList<double> below(stackCount(), 0);
            for (const ChartSeries &series : m_data.series) {
                const double value = double(series.values.value(i));
                double &end = (value < 0 ? below : above)[m_data.kind == ChartKind::Lines ? 0 : series.stack];
                end = m_data.kind == ChartKind::Bars ? end + value : value < 0 ? std::min(end, value) : std::max(end, value);
            }
            low = std::min(low, *std::min_element(below.cbegin(), below.cend()));
            high = std::max(high, *std::max_element(above.cbegin(), above.cend()));
        }
        return {low, high};
    }

    void addAxes()
    {
        m_x = new QCategoryAxis;
        m_x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_x->setRange(-0.5, double(m_data.categories.size()) - 0.5);
        m_x->setGridLineVisible(false);
        dress(m_x);
        m_chart->addAxis(m_x, Qt::AlignBottom);

        auto *y = new QCategoryAxis;
        y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        const auto [low, high] = range();
        const Ticks ticks = ticksOf(low, high);
        y->setStartValue(ticks.first - ticks.step);
        const int count = int(std::lround((ticks.last - ticks.first) / ticks.step));
        for (int i = 0; i <= count; ++i)
            y->append(m_look.number(qint64(ticks.first + i * ticks.step)), ticks.first + i * ticks.step);
        y->setRange(ticks.first, ticks.last);
        y->setLineVisible(false);
        dress(y);
        m_chart->addAxis(y, Qt::AlignLeft);

        for (QAbstractSeries *series : m_chart->series()) {
            series->attachAxis(m_x);
            series->attachAxis(y);
        }
        labelCategories();
    }

    void dress(QAbstractAxis *axis)
    {
        axis->setLabelsFont(m_look.font);
        axis->setLabelsBrush(m_look.muted);
        axis->setLinePenColor(m_look.axis);
        axis->setGridLineColor(m_look.line);
    }

    /// As many of the categories' names as there is room for, evenly spaced.
    void labelCategories()
    {
        if (!m_x)
            return;
        for (const QString &label : m_x->categoriesLabels())
            m_x->remove(label);
        const QFontMetrics metrics(m_look.font);
        int widest = 1;
        for (const QString &category : std::as_const(m_data.categories))
            widest = std::max(widest, metrics.horizontalAdvance(category));
        constexpr int gap = 14;
        constexpr int left = 90; // the value axis and its labels
        const int room = std::max(1, (m_view->width() - left) / (widest + gap));
        const auto stride = qsizetype(std::ceil(double(m_data.categories.size()) / room));
        m_x->setStartValue(-0.5);
        for (qsizetype i = 0; i < m_data.categories.size(); i += std::max<qsizetype>(stride, 1))
            m_x->append(m_data.categories.at(i), double(i));
    }

    QChart *m_chart;
    View *m_view;
    QCategoryAxis *m_x = nullptr;
    ChartData m_data;
    ChartLook m_look;
};

} // namespace

} // namespace console::ui

extern "C" Q_DECL_EXPORT console::ui::ChartCanvas *console_make_chart_canvas(QWidget *parent)
{
    return new console::ui::Canvas(parent);
}
