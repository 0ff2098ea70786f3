#pragma once

#include "ui/theme.h"

#include <QList>

namespace console::ui {

/// The colours of a chart's series by ChartTone, for a theme's surface. Chosen so that each stands out from the surface and that they
/// differ for people who see red and green alike; bars also differ by their stripes.
[[nodiscard]] QList<QColor> chartTones(Scheme scheme);

} // namespace console::ui
