#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace console::ui {

/// The icon `:/icons/<name>.svg` in one of the theme's colours, which it follows when the theme changes; drawn when first shown.
[[nodiscard]] QIcon icon(const QString &name, QColor Theme::*colour = &Theme::muted);
/// The same in a fixed colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// A square of `size` device-independent pixels; kept by name, colour and resolution.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace console::ui
