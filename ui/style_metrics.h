#pragma once

#include <QStyle>

#include <optional>

class QStyleOption;
class QWidget;

/// The measures of everything that the style paints. Nothing where Fusion's own measure stands.
namespace console::ui::painting {

[[nodiscard]] std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget);
[[nodiscard]] std::optional<int> hintOf(QStyle::StyleHint hint);
/// The size of a widget whose content takes `content`; `usual` is what Fusion would give it.
[[nodiscard]] QSize sizeOf(QStyle::ContentsType type, const QStyleOption &option, QSize content, QSize usual, const QWidget *widget);

} // namespace console::ui::painting
