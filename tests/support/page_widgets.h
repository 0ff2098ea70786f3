#pragma once

#include <QAbstractItemView>
#include <QVariant>
#include <QWidget>

/// The child of that name; a test that names one that isn't there is wrong.
template <class Widget>
Widget *in(const QWidget &page, const char *name)
{
    auto *widget = page.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

/// The bare number behind a label.
inline qint64 valueIn(const QWidget &page, const char *name)
{
    return in<QWidget>(page, name)->property("value").toLongLong();
}

inline QVariant cell(const QAbstractItemView *view, int row, int column, int role = Qt::EditRole)
{
    return view->model()->index(row, column).data(role);
}
