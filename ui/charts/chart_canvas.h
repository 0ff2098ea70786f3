#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// What the program and its chart library agree on. Plain values and one abstract class: nothing of Qt Charts, nothing of the program.
namespace console::ui {

enum class ChartKind {
    Bars, ///< stacks for each category, side by side; what is below zero hangs below the axis
    Lines ///< one line for each series over the categories
};

/// Which of the theme's colours a series has.
enum class ChartTone { First, Second, Third, Attention, Fourth };

/// One row of figures; as many values as there are categories.
struct ChartSeries
{
    QString name;
    QList<qint64> values;
    ChartTone tone = ChartTone::First;
    int stack = 0; ///< bars of one number stand on one another; numbers without a gap, from 0

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

struct ChartData
{
    ChartKind kind = ChartKind::Bars;
    QStringList categories;
    QList<ChartSeries> series;

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The theme and the language of the moment.
struct ChartLook
{
    QColor surface, ink, muted, line, axis;
    QList<QColor> tones; ///< by ChartTone
    QFont font;
    std::function<QString(qint64)> number;
};

/// A drawn chart; made by the chart library.
class ChartCanvas
{
public:
    ChartCanvas() = default;
    ChartCanvas(const ChartCanvas &) = delete;
    ChartCanvas &operator=(const ChartCanvas &) = delete;
    virtual ~ChartCanvas() = default;

    /// Belongs to its parent widget.
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void draw(const ChartData &data, const ChartLook &look) = 0;
    /// Read back from what is drawn.
    [[nodiscard]] virtual ChartData drawn() const = 0;

    /// Called with a category's place when one is clicked, bar or not; empty: the chart is only looked at.
    std::function<void(qsizetype)> categoryClicked;
};

/// The library's only symbol: a canvas below `parent`, which the caller deletes before the parent.
using MakeChartCanvas = ChartCanvas *(*)(QWidget *parent);
inline constexpr const char *makeChartCanvasSymbol = "console_make_chart_canvas";

} // namespace console::ui
