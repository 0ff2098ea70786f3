#pragma once

#include "ui/charts/chart_canvas.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace console::ui {

/// Figures as a chart, in the theme and language of the moment. Its library is loaded when the first chart is shown and not before;
/// where it can't be had, a sentence stands in its place. Shows what it is given; reads and reckons nothing.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Values beside the categories' number are a fault of the caller.
    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// The chart in a sentence or two, for those who can't see it.
    void setSummary(const QString &summary);
    /// Whether a category may be clicked; categoryClicked() follows. Never the only way to anything: the chart has no focus.
    void setClickable(bool isClickable);
    /// Read back from the drawn chart; empty while none is drawn.
    [[nodiscard]] std::optional<ChartData> drawnData() const;
    /// What is said of data().categories[at] below the pointer: its name in full and its figures, a line each.
    [[nodiscard]] QString hoverText(qsizetype at) const;

    enum class Ground { Theme, White };
    /// The colour of that ground, and of text on it.
    [[nodiscard]] static QColor groundColour(Ground ground);
    [[nodiscard]] static QColor inkColour(Ground ground);
    /// The chart with its legend into `target`, in the painter's units; false where the library can't be had.
    [[nodiscard]] bool paint(QPainter &painter, const QRectF &target, Ground ground);

    /// Looks for the library here instead; for tests of a machine that lacks it. Before the first chart is shown.
    static void setLibraryFolders(const QStringList &folders);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somewhere in the strip of data().categories[at], on a bar or not.
    void categoryClicked(qsizetype at);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeCanvas();
    void draw();
    void drawSoon();
    void listen();
    [[nodiscard]] ChartLook look(Ground ground = Ground::Theme) const;

    ChartData m_data;
    std::unique_ptr<ChartCanvas> m_canvas;
    QLabel *m_missing;
    bool m_wasLookedFor = false;
    bool m_isStale = false; ///< the canvas shows another language, type or theme
    bool m_isClickable = false;
};

} // namespace console::ui
