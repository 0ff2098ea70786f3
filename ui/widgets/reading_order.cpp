#include "ui/widgets/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace console::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> *stops);

void collect(const QLayout *layout, QList<QWidget *> *stops)
{
    for (int at = 0; layout && at < layout->count(); ++at) {
        const QLayoutItem *item = layout->itemAt(at);
        if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
            collect(widget, stops);
        else
            collect(const_cast<QLayoutItem *>(item)->layout(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> *stops)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(widget))
        collect(area->widget()->layout(), stops);
    else if (widget->focusPolicy() & Qt::TabFocus)
        stops->append(widget);
    else
        collect(widget->layout(), stops);
}

} // namespace

void setReadingOrder(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root->layout(), &stops);
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

} // namespace console::ui
