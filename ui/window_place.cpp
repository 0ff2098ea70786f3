#include "ui/window_place.h"

#include "ui/settings.h"

#include <QScreen>
#include <QWidget>

namespace console::ui {

namespace {

constexpr QSize smallestSize(1024, 640);
constexpr QSize firstSize(1280, 800);

} // namespace

void restorePlace(QWidget &window)
{
    const QSize room = window.screen()->availableSize();
    window.setMinimumSize(smallestSize.boundedTo(room));
    const QByteArray geometry = Settings().value(settings::windowGeometry).toByteArray();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        window.resize(firstSize.boundedTo(room));
    // A screen that was there last time may be gone or smaller.
    const QRect available = window.screen()->availableGeometry();
    window.resize(window.size().boundedTo(available.size()));
    if (!available.contains(window.frameGeometry().center()))
        window.move(available.topLeft());
}

void rememberPlace(const QWidget &window)
{
    Settings().setValue(settings::windowGeometry, window.saveGeometry());
}

} // namespace console::ui
