#include "ui/accessibility.h"

#include "ui/plain_text.h"
#include "ui/widgets/budget_bar.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/countdown_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/number_label.h"
#include "ui/widgets/step_bar.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QLabel>

namespace console::ui {

namespace {

constexpr int thousandthsToPercent = 10;

/// A widget of a role that Qt can't know. Shows no parts.
class WholeInterface : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
};

/// A line that fills. Its value are percent.
template <class Bar, int (*Thousandths)(const Bar &)>
class BarInterface : public WholeInterface, public QAccessibleValueInterface
{
public:
    explicit BarInterface(Bar *bar) : WholeInterface(bar, QAccessible::ProgressBar) {}

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this) : WholeInterface::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return Thousandths(*static_cast<const Bar *>(widget())) / thousandthsToPercent; }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0; }
};

int spentOf(const BudgetBar &bar)
{
    return bar.spent();
}

int elapsedOf(const CountdownBar &bar)
{
    return bar.elapsed();
}

/// What scrolls. Shows Qt's parts of it, whether they are there at the moment or not: the interface that Qt 6.4 has for it takes a reader
/// that asks for a scroll bar which has just gone beyond the end of its list.
class ScrolledInterface : public QAccessibleWidget
{
public:
    explicit ScrolledInterface(QAbstractScrollArea *area) : QAccessibleWidget(area, QAccessible::Client) {}
};

/// A window that is no dialog.
class WindowInterface : public QAccessibleWidget
{
public:
    explicit WindowInterface(QWidget *window) : QAccessibleWidget(window, QAccessible::Window) {}
};

/// What the number says is its name, so that it is read as other labels are; the bare number is its value.
class NumberInterface : public WholeInterface, public QAccessibleValueInterface
{
public:
    explicit NumberInterface(NumberLabel *label) : WholeInterface(label, QAccessible::StaticText) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && label().accessibleName().isEmpty() ? label().text() : WholeInterface::text(what);
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool hasValue = type == QAccessible::ValueInterface && label().value().isValid();
        return hasValue ? static_cast<QAccessibleValueInterface *>(this) : WholeInterface::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return label().value().toDouble(); }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return currentValue(); }
    [[nodiscard]] QVariant minimumValue() const override { return currentValue(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0; }

private:
    [[nodiscard]] const NumberLabel &label() const { return *static_cast<const NumberLabel *>(widget()); }
};

/// The whole text of a label that shows no more than there is room for.
class ElidedInterface : public WholeInterface
{
public:
    explicit ElidedInterface(ElidedLabel *label) : WholeInterface(label, QAccessible::StaticText) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const auto *label = static_cast<const ElidedLabel *>(widget());
        return what == QAccessible::Name && label->accessibleName().isEmpty() ? singleLine(label->fullText()) : WholeInterface::text(what);
    }
};

/// A message, said aloud when it appears. Its buttons stay reachable.
class MessageInterface : public QAccessibleWidget
{
public:
    explicit MessageInterface(MessageBar *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const auto *bar = static_cast<const MessageBar *>(widget());
        return what == QAccessible::Name && bar->accessibleName().isEmpty() ? bar->text() : QAccessibleWidget::text(what);
    }
};

/// An error beside a field.
class ErrorInterface : public WholeInterface
{
public:
    explicit ErrorInterface(QLabel *label) : WholeInterface(label, QAccessible::AlertMessage) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const auto *label = static_cast<const QLabel *>(widget());
        return what == QAccessible::Name && label->accessibleName().isEmpty() ? label->text() : WholeInterface::text(what);
    }
};

bool isError(const QObject *object)
{
    return object->property("textRole").toString() == QLatin1String("error");
}

/// Asked for each class of an object, its own first.
QAccessibleInterface *interfaceFor(const QString &ofClass, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    // Tables and texts have been asked for by then, and are Qt's.
    if (ofClass == QLatin1String("QScrollArea") || ofClass == QLatin1String("QAbstractScrollArea"))
        return new ScrolledInterface(static_cast<QAbstractScrollArea *>(object));
    if (auto *chart = qobject_cast<ChartView *>(object))
        return new WholeInterface(chart, QAccessible::Chart);
    if (auto *budget = qobject_cast<BudgetBar *>(object))
        return new BarInterface<BudgetBar, spentOf>(budget);
    if (auto *countdown = qobject_cast<CountdownBar *>(object))
        return new BarInterface<CountdownBar, elapsedOf>(countdown);
    if (auto *steps = qobject_cast<StepBar *>(object))
        return new WholeInterface(steps, QAccessible::StaticText);
    if (auto *message = qobject_cast<MessageBar *>(object))
        return new MessageInterface(message);
    if (auto *window = static_cast<QWidget *>(object); ofClass == QLatin1String("QWidget") && window->windowType() == Qt::Window)
        return new WindowInterface(window);
    auto *label = qobject_cast<QLabel *>(object);
    if (!label)
        return nullptr;
    if (isError(label))
        return new ErrorInterface(label);
    if (auto *number = qobject_cast<NumberLabel *>(label))
        return new NumberInterface(number);
    if (auto *elided = qobject_cast<ElidedLabel *>(label))
        return new ElidedInterface(elided);
    return nullptr;
}

/// Says aloud every error beside a field, when it appears and when it becomes another. Changes nothing of what it hears.
class ErrorCrier : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        switch (static_cast<int>(event->type())) {
        case QEvent::Show:
        case QEvent::Paint: // a new text is seen from nothing else
            cry(qobject_cast<QLabel *>(object));
            break;
        case QEvent::Hide:
            m_said.remove(object);
            break;
        default:
            break;
        }
        return false;
    }

private:
    void cry(QLabel *label)
    {
        if (!label || !isError(label) || label->text().isEmpty() || m_said.value(label) == label->text())
            return;
        if (!m_said.contains(label))
            connect(label, &QObject::destroyed, this, [this](QObject *gone) { m_said.remove(gone); });
        m_said.insert(label, label->text());
        QAccessibleEvent alert(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }

    QHash<const QObject *, QString> m_said;
};

} // namespace

void installAccessibility()
{
    static bool isInstalled = false;
    if (isInstalled)
        return;
    isInstalled = true;
    QAccessible::installFactory(interfaceFor);
    qApp->installEventFilter(new ErrorCrier(qApp));
}

} // namespace console::ui
