#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

/// What a user without a mouse does: Tab until the widget of that name has the focus.
inline void tabTo(const QString &name)
{
    for (int i = 0; i < 200; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && focused->objectName() == name)
            return;
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), Qt::Key_Tab);
    }
    const QString message = name + QStringLiteral(" is not reached by Tab");
    QFAIL(qPrintable(message));
}

inline void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

inline void typeInto(const QString &name, const QString &text)
{
    tabTo(name);
    QTest::keyClicks(QApplication::focusWidget(), text);
}
