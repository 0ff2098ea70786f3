#include "ui/charts/chart_canvas.h"

#include "ui/charts/chart_plot.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

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
    std::function<void(QPointF, QPoint)> pointed; ///< at a place of the chart and of the screen
    std::function<void()> left;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        QChartView::mouseMoveEvent(event);
        if (isClickable && isClickable(event->position()))
            viewport()->setCursor(Qt::PointingHandCursor);
        else
            viewport()->unsetCursor();
        if (pointed)
            pointed(event->position(), event->globalPosition().toPoint());
    }
    void leaveEvent(QEvent *event) override
    {
        QChartView::leaveEvent(event);
        if (left)
            left();
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

class Canvas final : public ChartCanvas
{
public:
    explicit Canvas(QWidget *parent) : m_chart(new QChart), m_view(new View(m_chart, parent))
    {
        m_view->setMouseTracking(true);
        m_view->resized = [this] { fitLabels(); };
        m_view->isClickable = [this](QPointF place) { return categoryClicked && categoryAt(place) >= 0; };
        m_view->clicked = [this](QPointF place) { categoryClicked(categoryAt(place)); };
        m_view->pointed = [this](QPointF place, QPoint onScreen) { point(categoryAt(place), onScreen); };
        m_view->left = [this] { point(-1, {}); };
    }
    ~Canvas() override
    {
        m_view->resized = {};
        m_view->isClickable = {};
        m_view->pointed = {};
        m_view->left = {};
    }

    QWidget *widget() override { return m_view; }

    void draw(const ChartData &data, const ChartLook &look) override
    {
        // A chart made anew: one that has lost its axes goes on showing their labels.
        auto plot = std::make_unique<ChartPlot>(data, look);
        const std::unique_ptr<QChart> former(m_chart);
        m_chart = plot->chart();
        m_view->setChart(m_chart);
        m_view->setBackgroundBrush(look.surface);
        m_plot = std::move(plot);
        m_pointed = -1;
        fitLabels();
    }

    ChartData drawn() const override { return m_plot ? m_plot->drawn() : ChartData(); }

    void paint(QPainter &painter, const QRectF &target, const ChartData &data, const ChartLook &look) const override
    {
        QGraphicsScene scene;
        ChartPlot plot(data, look);
        scene.addItem(plot.chart()); // which owns it from here on
        plot.chart()->resize(target.size());
        plot.fitLabels(target.size());
        plot.chart()->layout()->activate();
        scene.setSceneRect({QPointF(), target.size()});
        scene.render(&painter, target, scene.sceneRect());
    }

private:
    void fitLabels()
    {
        if (m_plot)
            m_plot->fitLabels(m_view->size());
    }

    qsizetype categoryAt(QPointF place) const { return m_plot ? m_plot->categoryAt(place) : -1; }

    void point(qsizetype category, QPoint onScreen)
    {
        if (category == m_pointed || !m_plot)
            return;
        m_pointed = category;
        m_plot->light(hoverText ? category : -1);
        const QString text = hoverText && category >= 0 ? hoverText(category) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
            return;
        }
        // A tool tip renders mark-up where it seems to find some.
        QToolTip::showText(onScreen, QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))), m_view);
    }

    QChart *m_chart;
    View *m_view;
    std::unique_ptr<ChartPlot> m_plot;
    qsizetype m_pointed = -1;
};

} // namespace

} // namespace console::ui

extern "C" Q_DECL_EXPORT console::ui::ChartCanvas *console_make_chart_canvas(QWidget *parent)
{
    return new console::ui::Canvas(parent);
}
