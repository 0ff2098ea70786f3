#pragma once

#include <QWidget>

namespace console::ui {

/// Whether `widget` is `window` or stands in it or in one of its dialogs: across windows, where QWidget::isAncestorOf() ends.
[[nodiscard]] inline bool belongsTo(const QWidget *widget, const QWidget *window)
{
    while (widget && widget != window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace console::ui
