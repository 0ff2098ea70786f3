#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>

class QPainter;
class QRectF;
class QWidget;

/// What the program and its chart library agree on. Plain values and one abstract class: nothing of Qt Charts, nothing of the program.
namespace console::ui {

enum class ChartKind {
    Bars,  ///< stacks for each category, side by side; what is below zero hangs below the axis
    Rows,  ///< the same lying down, the first category on top, with its figure at the end of each bar
    Lines, ///< one line for each series over the categories
    Steps  ///< one level for each category, filled down to zero
};

/// Which of the theme's colours a series has.
enum class ChartTone { First, Second, Third, Attention, Fourth };

/// In the place of a figure that is not known: a line passes it by, and nothing is said of it. Only in lines.
inline constexpr qint64 noFigure = std::numeric_limits<qint64>::min();

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
    QStringList details{};   ///< the categories in full where their names are short; otherwise empty
    bool isSigned = false; ///< figures are told with their sign

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The theme and the language of the moment.
struct ChartLook
{
    QColor surface, ink, muted, line, axis;
    QList<QColor> tones; ///< by ChartTone
    QFont font;
    std::function<QString(qint64)> number;
    std::function<QString(qint64)> signedNumber;
    bool hasLegend = false; ///< also for a single series

    /// As it stands beside a bar.
    [[nodiscard]] QString figure(const ChartData &data, qint64 value) const { return data.isSigned ? signedNumber(value) : number(value); }
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
    /// The same for a file: `target` in the painter's units; what is shown stays as it is.
    virtual void paint(QPainter &painter, const QRectF &target, const ChartData &data, const ChartLook &look) const = 0;

    /// Called with a category's place when one is clicked, bar or not; empty: the chart is only looked at.
    std::function<void(qsizetype)> categoryClicked;
    /// What is said of a category below the pointer, in plain lines; empty: nothing is.
    std::function<QString(qsizetype)> hoverText;
};

/// The library's only symbol: a canvas below `parent`, which the caller deletes before the parent.
using MakeChartCanvas = ChartCanvas *(*)(QWidget *parent);
inline constexpr const char *makeChartCanvasSymbol = "console_make_chart_canvas";

} // namespace console::ui
