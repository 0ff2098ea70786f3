#pragma once

#include "ui/widgets/chart_view.h"

#include <optional>

namespace console::ui {

/// How a picture of a chart is written.
enum class PictureFormat { Png, DoublePng, Svg };

/// What stands above the chart in its picture.
struct PictureWords
{
    QString title;
    QString span;
};

/// In which a picture is drawn, in device-independent pixels.
inline constexpr QSize pictureSize(1200, 640);

/// Why a picture was not written.
struct PictureFault
{
    QString reason; ///< what the system says; empty where the chart's library can't be had
};

[[nodiscard]] QString pictureFaultText(const PictureFault &fault);

[[nodiscard]] QString suffixOf(PictureFormat format);

/// Writes a picture of the chart with its words and legend, whole or not at all. Empty where it was written.
[[nodiscard]] std::optional<PictureFault> writeChartPicture(ChartView &chart, const PictureWords &words, PictureFormat format,
                                                            ChartView::Ground ground, const QString &path);

} // namespace console::ui
