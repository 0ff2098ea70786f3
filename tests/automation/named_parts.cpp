#include "automation/named_parts.h"

#include "support/widget_scan.h"
#include "ui/page.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

namespace automation {

namespace {

constexpr int mostCodes = 24;

/// Not where it stands in another page, or in a window of its own.
bool belongs(const QWidget *widget, const QWidget *place)
{
    while (widget && widget != place && !widget->isWindow() && !qobject_cast<const console::ui::Page *>(widget))
        widget = widget->parentWidget();
    return widget == place;
}

/// The widget that an entry of a menu stands in.
const QWidget *ownerOf(const QAction *action)
{
    const QObject *owner = action->parent();
    while (owner && (!owner->isWidgetType() || qobject_cast<const QMenu *>(owner)))
        owner = owner->parent();
    return qobject_cast<const QWidget *>(owner);
}

QString tabAround(const QWidget *widget, const QWidget *place)
{
    for (; widget && widget != place; widget = widget->parentWidget()) {
        const QWidget *stack = widget->parentWidget();
        if (stack && qobject_cast<const QTabWidget *>(stack->parentWidget()))
            return widget->objectName();
    }
    return {};
}

/// A part that Qt makes inside its own widgets; what scrolls and what stands in a tab is ours, though Qt's parts lie around it.
bool isQtsOwn(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        const bool isScrolled = name == QLatin1String("qt_scrollarea_viewport") && qobject_cast<const QScrollArea *>(widget->parentWidget());
        if (!isScrolled && name != QLatin1String("qt_tabwidget_stackedwidget") && scan::isInternal(widget))
            return true;
    }
    return false;
}

bool isFigure(const QWidget *widget)
{
    return widget->inherits("console::ui::NumberLabel") || widget->dynamicPropertyNames().contains("value");
}

bool isChart(const QWidget *widget)
{
    return widget->inherits("console::ui::ChartView");
}

bool isDocumented(const QWidget *widget, const LabelRule &rule)
{
    const QString name = widget->objectName();
    if (name.isEmpty() || isQtsOwn(widget))
        return false;
    if (rule.promised.contains(name) || scan::isInteractive(widget) || isFigure(widget) || isChart(widget))
        return true;
    if (qobject_cast<const QTabWidget *>(widget) || qobject_cast<const QProgressBar *>(widget))
        return true;
    return qobject_cast<const QLabel *>(widget) && !rule.captions.contains(name) && !name.endsWith(QLatin1String("Caption"));
}

QString buttonKind(const QAbstractButton *button)
{
    if (qobject_cast<const QRadioButton *>(button))
        return QStringLiteral("radio button");
    if (qobject_cast<const QCheckBox *>(button))
        return QStringLiteral("check box");
    return button->isCheckable() ? QStringLiteral("switch") : QStringLiteral("button");
}

QString viewKind(const QAbstractItemView *view)
{
    if (qobject_cast<const QTreeView *>(view))
        return QStringLiteral("tree");
    return qobject_cast<const QListView *>(view) ? QStringLiteral("list") : QStringLiteral("table");
}

QString kindOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return buttonKind(button);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return viewKind(view);
    if (widget->inherits("console::ui::PasswordEdit"))
        return QStringLiteral("password field");
    const std::pair<const char *, const char *> kinds[] = {
        {"QComboBox", "box"},        {"QDateTimeEdit", "date field"},    {"QAbstractSpinBox", "number field"}, {"QLineEdit", "field"},
        {"QPlainTextEdit", "text"},  {"QTextEdit", "text"},              {"QTabWidget", "tabs"},               {"QProgressBar", "progress"},
        {"QDialog", "dialog"},       {"console::ui::Page", "page"},      {"console::ui::ChartView", "chart"},  {"console::ui::NumberLabel", "figure"},
        {"QLabel", "text label"},    {"QStackedWidget", "stacked pages"}};
    for (const auto &[type, kind] : kinds) {
        if (widget->inherits(type))
            return QLatin1String(kind);
    }
    return widget->isWindow() ? QStringLiteral("window") : QStringLiteral("part");
}

QString quoted(const QStringList &words)
{
    return words.isEmpty() ? QString() : QStringLiteral("`%1`").arg(words.join(QStringLiteral("` `")));
}

/// Codes are told; what comes from the shop's own data is only named by its type.
QString dataOf(const QComboBox *box)
{
    static const QRegularExpression code(QStringLiteral("^[a-z][A-Za-z0-9_-]*$"));
    if (box->inherits("console::ui::ShopBox"))
        return QStringLiteral("item data, seller IDs");
    QStringList codes;
    for (int row = 0; row < box->count(); ++row) {
        const QVariant data = box->itemData(row);
        if (data.typeId() == QMetaType::QString && data.toString().isEmpty())
            continue;
        if (data.typeId() == QMetaType::Int || data.typeId() == QMetaType::LongLong)
            return QStringLiteral("item data, whole numbers");
        if (data.typeId() != QMetaType::QString || !code.match(data.toString()).hasMatch() || codes.size() == mostCodes)
            return data.isValid() ? QStringLiteral("item data of the shop's own") : QStringLiteral("texts");
        codes.append(data.toString());
    }
    return codes.isEmpty() ? QString() : QStringLiteral("item data ") + quoted(codes);
}

QString columnsOf(const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model)
        return {};
    QStringList columns;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString header = model->headerData(column, Qt::Horizontal).toString();
        const bool isUntold = header.isEmpty() || header == QString::number(column + 1); // Qt's own where a model has none
        columns.append(isUntold ? QStringLiteral("–") : header);
    }
    return columns.count(QStringLiteral("–")) == columns.size() ? QString() : QStringLiteral("columns ") + columns.join(QStringLiteral(", "));
}

QString carriedBy(const QWidget *widget)
{
    if (isFigure(widget))
        return QStringLiteral("`value`, a whole number");
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return dataOf(box);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return columnsOf(view);
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        QStringList names;
        for (int tab = 0; tab < tabs->count(); ++tab)
            names.append(tabs->widget(tab)->objectName());
        return QStringLiteral("tabs ") + quoted(names);
    }
    if (qobject_cast<const QDateTimeEdit *>(widget))
        return QStringLiteral("`date`");
    if (qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QProgressBar *>(widget))
        return QStringLiteral("`value`");
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QLabel *>(widget))
        return QStringLiteral("`text`");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() ? QStringLiteral("`checked`") : QString();
}

/// Not of what is read itself: a name of its own would hide its text, and what it says comes from the shop's data.
QString accessibleNameOf(QWidget *widget)
{
    const bool isRead = qobject_cast<QLabel *>(widget) || widget->dynamicPropertyNames().contains("value") || qobject_cast<QProgressBar *>(widget);
    if (isRead)
        return {};
    return widget->accessibleName().isEmpty() ? scan::accessibleName(widget) : widget->accessibleName();
}

NamedPart partOf(QWidget *widget, const QWidget *place)
{
    return {widget->objectName(), kindOf(widget), accessibleNameOf(widget), carriedBy(widget), tabAround(widget, place)};
}

/// A table cell holds one line, and no bar of its own.
QString cellText(QString text)
{
    return text.simplified().replace(u'|', QStringLiteral("\\|"));
}

QString tableOf(const QList<NamedPart> &parts)
{
    QString text = QStringLiteral("| name | kind | accessible name | carries |\n|---|---|---|---|\n");
    for (const NamedPart &part : parts)
        text += QStringLiteral("| `%1` | %2 | %3 | %4 |\n").arg(part.name, part.kind, cellText(part.accessibleName), cellText(part.carries));
    return text;
}

} // namespace

QStringList Place::names() const
{
    QStringList list{name};
    for (const NamedPart &part : parts) {
        list.append(part.name);
        if (!part.tab.isEmpty() && !list.contains(part.tab))
            list.append(part.tab);
    }
    return list;
}

Place placeOf(const QWidget &root, const LabelRule &rule)
{
    Place place{root.objectName(), scan::accessibleName(const_cast<QWidget *>(&root)), {}};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget != &root && belongs(widget, &root) && isDocumented(widget, rule))
            place.parts.append(partOf(widget, &root));
    }
    for (const QAction *action : root.findChildren<QAction *>()) {
        const QWidget *owner = ownerOf(action);
        const bool isOurs = !action->objectName().isEmpty() && !action->objectName().startsWith(u'_');
        if (isOurs && owner && !isQtsOwn(owner) && belongs(owner, &root))
            place.parts.append({action->objectName(), QStringLiteral("menu entry"), action->text().remove(u'&'), {}, tabAround(owner, &root)});
    }
    return place;
}

QString documentOf(const QList<Place> &places)
{
    QString text;
    for (const Place &place : places) {
        text += QStringLiteral("\n## `%1`%2\n\n").arg(place.name, place.title.isEmpty() ? QString() : QStringLiteral(": ") + cellText(place.title));
        QStringList tabs;
        for (const NamedPart &part : place.parts) {
            if (!tabs.contains(part.tab))
                tabs.append(part.tab);
        }
        tabs.sort(); // what stands outside of tabs comes first
        for (const QString &tab : std::as_const(tabs)) {
            QList<NamedPart> parts;
            std::copy_if(place.parts.cbegin(), place.parts.cend(), std::back_inserter(parts), [&](const NamedPart &part) { return part.tab == tab; });
            text += (tab.isEmpty() ? QString() : QStringLiteral("### Tab `%1`\n\n").arg(tab)) + tableOf(parts) + (tab == tabs.constLast() ? QString() : QStringLiteral("\n"));
        }
    }
    return text;
}

QString difference(const QString &written, const QString &shown)
{
    const auto told = [](const QString &text) {
        QStringList lines;
        QString heading;
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith(QLatin1String("## ")))
                heading = line.mid(3);
            if (!line.isEmpty())
                lines.append(heading + QStringLiteral(": ") + line);
        }
        return lines;
    };
    const QStringList before = told(written);
    const QStringList now = told(shown);
    const QSet<QString> wasThere(before.cbegin(), before.cend());
    const QSet<QString> isThere(now.cbegin(), now.cend());
    QStringList lines;
    for (const QString &line : before) {
        if (!isThere.contains(line))
            lines.append(QStringLiteral("- ") + line);
    }
    for (const QString &line : now) {
        if (!wasThere.contains(line))
            lines.append(QStringLiteral("+ ") + line);
    }
    if (lines.isEmpty() && written != shown)
        lines.append(QStringLiteral("the order of the lines has changed"));
    return lines.join(u'\n');
}

} // namespace automation
