#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

/// Looks at all widgets of a page at once, for the tests that every page has to pass.
namespace scan {

/// Parts that Qt makes inside its own widgets.
inline bool isInternal(const QWidget *widget)
{
    // What holds the pages of tabs is Qt's own; the pages in it are ours.
    return (widget->objectName().startsWith(QLatin1String("qt_")) && widget->objectName() != QLatin1String("qt_tabwidget_stackedwidget")) || qobject_cast<const QScrollBar *>(widget)
           || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
           || qobject_cast<const QComboBox *>(widget->parentWidget()) || qobject_cast<const QLineEdit *>(widget->parentWidget())
           || widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer");
}

/// The same, at any depth.
inline bool isWithinInternal(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (isInternal(widget))
            return true;
    }
    return false;
}

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 (%2)").arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()));
}

inline QList<QWidget *> visibleWidgets(const QWidget *root)
{
    QList<QWidget *> list;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && !isWithinInternal(widget))
            list.append(widget);
    }
    return list;
}

inline bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit");
}

inline QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// What a table or list shows: headers and the first rows.
inline QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    const int columns = model.columnCount(parent);
    for (int column = 0; column < columns; ++column)
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < qMin(model.rowCount(parent), 8); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(index.data(role).toString());
        }
    }
    return texts;
}

/// Every text below `root`, one line for each widget and property.
inline QStringList texts(const QWidget *root)
{
    QStringList lines;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : std::as_const(widgets)) {
        if (isWithinInternal(widget))
            continue;
        const bool isElided = widget->inherits("console::ui::ElidedLabel"); // how much of the text shows depends on the room
        for (const char *property : {"text", "fullText", "title", "placeholderText", "accessibleName", "accessibleDescription", "toolTip",
                                     "windowTitle", "currentText", "displayFormat", "prefix", "suffix"}) {
            const QVariant value = widget->property(property);
            if (isElided && (qstrcmp(property, "text") == 0 || qstrcmp(property, "toolTip") == 0))
                continue;
            if (value.isValid() && !value.toString().isEmpty())
                lines.append(QStringLiteral("%1.%2 = %3").arg(nameOf(widget), QString::fromLatin1(property), value.toString()));
        }
        for (const QAction *action : widget->actions())
            lines.append(QStringLiteral("%1 action %2 | %3").arg(nameOf(widget), action->text(), action->toolTip()));
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int row = 0; row < box->count(); ++row)
                lines.append(QStringLiteral("%1 item %2").arg(nameOf(widget), box->itemText(row)));
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                lines.append(QStringLiteral("%1 tab %2").arg(nameOf(widget), tabs->tabText(tab)));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            lines.append(QStringLiteral("%1 model %2").arg(nameOf(widget), textsOf(*view->model()).join(u'|')));
    }
    lines.sort();
    return lines;
}

/// The text has less room than it needs; empty where all is well.
inline QString clipping(QWidget *widget)
{
    constexpr int slack = 1;
    if (const auto *label = qobject_cast<QLabel *>(widget)) {
        if (label->text().isEmpty() || label->inherits("console::ui::ElidedLabel"))
            return {};
        const bool isTooNarrow = !label->wordWrap() && label->width() + slack < label->sizeHint().width();
        const bool isTooLow = label->wordWrap() && label->height() + slack < label->heightForWidth(label->width());
        const bool isLow = !label->wordWrap() && label->height() + slack < label->fontMetrics().height();
        if (isTooNarrow || isTooLow || isLow) {
            return QStringLiteral("%1 \"%2\" has %3×%4 and needs %5×%6")
                .arg(nameOf(label), label->text())
                .arg(label->width())
                .arg(label->height())
                .arg(label->wordWrap() ? label->width() : label->sizeHint().width())
                .arg(label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height());
        }
        return {};
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const QSize needed = button->sizeHint().boundedTo(button->maximumSize());
        if (!button->text().isEmpty() && button->width() + slack < needed.width())
            return QStringLiteral("%1 \"%2\" is %3 wide and needs %4").arg(nameOf(button), button->text()).arg(button->width()).arg(needed.width());
        return {};
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget); tabs && tabs->width() + slack < tabs->sizeHint().width() && tabs->usesScrollButtons())
        return QStringLiteral("%1 is %2 wide and needs %3").arg(nameOf(tabs)).arg(tabs->width()).arg(tabs->sizeHint().width());
    return {};
}

/// Lies outside of what its window or its scrolled page can show.
inline bool isCutOff(const QWidget *widget)
{
    for (const QWidget *inner = widget; inner->parentWidget() && !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        if (inner->x() + inner->width() > outer->width() + 1 || inner->x() < -1)
            return true;
        if (outer->parentWidget() && qobject_cast<const QAbstractScrollArea *>(outer->parentWidget()))
            return false; // below its viewport the page may be higher than the window
    }
    return false;
}

} // namespace scan
