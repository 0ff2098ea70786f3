#include "ui/widgets/click_through.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>

namespace console::ui {

namespace {

/// What takes the focus for a click on `widget`, if anything does.
QWidget *focusTaker(QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::ClickFocus) != 0)
            return widget;
    }
    return nullptr;
}

/// Closes the list at a press beside it and hands the press on. Leaves everything else to the completer.
class ClickThrough : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *list = qobject_cast<QWidget *>(watched);
        if (!list || event->type() != QEvent::MouseButtonPress)
            return false;
        const auto *press = static_cast<QMouseEvent *>(event);
        const QPointF global = press->globalPosition();
        if (list->rect().contains(list->mapFromGlobal(global.toPoint())))
            return false;
        list->hide();
        QWidget *target = QApplication::widgetAt(global.toPoint());
        if (!target)
            return true;
        if (QWidget *taker = focusTaker(target))
            taker->setFocus(Qt::MouseFocusReason);
        QMouseEvent again(QEvent::MouseButtonPress, target->mapFromGlobal(global), global, press->button(), press->buttons(), press->modifiers());
        QCoreApplication::sendEvent(target, &again);
        return true;
    }
};

} // namespace

void passClicksOn(QCompleter *completer)
{
    // The newest filter is asked first, before the completer's own.
    completer->popup()->installEventFilter(new ClickThrough(completer));
}

} // namespace console::ui
