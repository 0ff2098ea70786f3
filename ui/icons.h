#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace console::ui {

/// The icon `:/icons/<name>.svg` in `colour`; drawn when first shown, kept by name, colour and resolution.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// In the theme's muted colour.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace console::ui
