#pragma once

#include "ui/charts/chart_canvas.h"

#include <QObject>
#include <QPointF>
#include <QSizeF>

class QAbstractAxis;
class QBarSet;
class QCategoryAxis;
class QChart;
class QGraphicsLineItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;

namespace console::ui {

/// One drawing of figures as a chart of Qt's, for a view or for a picture. The chart belongs to whoever shows it; this only makes it and
/// keeps its labels in place.
class ChartPlot : public QObject
{
public:
    ChartPlot(const ChartData &data, const ChartLook &look);

    [[nodiscard]] QChart *chart() const { return m_chart; }
    /// As many labels as there is room for in a chart of that size, evenly spaced.
    void fitLabels(QSizeF size);
    /// The category whose strip of the plot that place of the chart is in; −1 beside them.
    [[nodiscard]] qsizetype categoryAt(QPointF place) const;
    /// Lights the strip of a category; −1 none.
    void light(qsizetype category);
    /// Read back from the chart.
    [[nodiscard]] ChartData drawn() const;

private:
    void dress();
    void dress(QAbstractAxis *axis);
    void addBars();
    [[nodiscard]] QBarSet *barSetOf(const ChartSeries &series) const;
    void addLines();
    void addSteps();
    void addAxes();
    [[nodiscard]] QCategoryAxis *makeValueAxis();
    void addSideLabels();
    void addFigures();
    void fitCategories(qreal width);
    void fitSide(QSizeF size);
    void placeTexts();
    [[nodiscard]] QGraphicsSimpleTextItem *makeText(const QString &text, const QColor &colour) const;
    [[nodiscard]] bool isLying() const { return m_data.kind == ChartKind::Rows; }
    /// Where a category stands on its axis: the first row lies on top.
    [[nodiscard]] qsizetype placeOf(qsizetype category) const;
    [[nodiscard]] qsizetype placeCount() const;
    [[nodiscard]] QColor colourOf(ChartTone tone) const { return m_look.tones.value(qsizetype(tone), m_look.ink); }
    [[nodiscard]] QBrush fillOf(ChartTone tone) const;

    /// A text of our own: Qt's labels at the side are cut off where a chart is low.
    struct Text
    {
        QGraphicsSimpleTextItem *item;
        QString whole;
        QPointF value; ///< beside which it stands
    };

    ChartData m_data;
    ChartLook m_look;
    QChart *m_chart;
    QCategoryAxis *m_categories = nullptr;
    QGraphicsRectItem *m_lit = nullptr;
    QGraphicsLineItem *m_zeroLine = nullptr; ///< of rows
    QList<Text> m_sideLabels;
    QList<Text> m_figures;
};

} // namespace console::ui
