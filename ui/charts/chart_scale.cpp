#include "ui/charts/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace console::ui {

namespace {

bool hasBars(const ChartData &data)
{
    return data.kind == ChartKind::Bars || data.kind == ChartKind::Rows;
}

} // namespace

ChartTicks ticksOf(double low, double high, int wanted)
{
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

int stackCount(const ChartData &data)
{
    int count = 1;
    for (const ChartSeries &series : data.series)
        count = std::max(count, series.stack + 1);
    return hasBars(data) ? count : 1;
}

std::pair<double, double> valueRange(const ChartData &data)
{
    const int stacks = stackCount(data);
    double low = 0;
    double high = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QList<double> above(stacks, 0);
        QList<double> below(stacks, 0);
        for (const ChartSeries &series : data.series) {
            if (series.values.value(i) == noFigure)
                continue;
            const double value = double(series.values.value(i));
            double &end = (value < 0 ? below : above)[hasBars(data) ? series.stack : 0];
            end = hasBars(data) ? end + value : value < 0 ? std::min(end, value) : std::max(end, value);
        }
        low = std::min(low, *std::min_element(below.cbegin(), below.cend()));
        high = std::max(high, *std::max_element(above.cbegin(), above.cend()));
    }
    return {low, high};
}

} // namespace console::ui
