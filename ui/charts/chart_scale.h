#pragma once

#include "ui/charts/chart_canvas.h"

namespace console::ui {

/// Round figures for an axis, zero among them.
struct ChartTicks
{
    double step = 1;
    double first = 0;
    double last = 1;
};

/// About `wanted` ticks from below `low` to above `high`.
[[nodiscard]] ChartTicks ticksOf(double low, double high, int wanted);

/// The lowest and the highest end of any bar or line, and zero.
[[nodiscard]] std::pair<double, double> valueRange(const ChartData &data);

/// How many bars stand side by side; 1 for lines.
[[nodiscard]] int stackCount(const ChartData &data);

} // namespace console::ui
