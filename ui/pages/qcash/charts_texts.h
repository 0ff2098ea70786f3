#pragma once

#include "control/qcash_charts_controller.h"
#include "ui/charts/chart_canvas.h"

#include <QString>

namespace console::ui {

/// The words and rows of the Qcash charts, in the language of the moment. They read and decide nothing.

[[nodiscard]] QString formatSpan(DaySpan span);
/// What the chart shows and in which steps.
[[nodiscard]] QString chartTitle(const QcashChartsState &state);
/// Of one place, as short as an axis has room for.
[[nodiscard]] QString figureName(const QcashFigure &figure, const QcashChartsState &state);
/// Of one place, in full.
[[nodiscard]] QString figureFullName(const QcashFigure &figure, const QcashChartsState &state);
/// Empty data where there is nothing to draw.
[[nodiscard]] ChartData chartDataOf(const QcashChartsState &state);
/// The chart in a sentence or two.
[[nodiscard]] QString chartSummary(const QcashChartsState &state);
/// Why there is no chart, and what to do.
[[nodiscard]] QString chartEmptyText(const QcashChartsState &state);

} // namespace console::ui
