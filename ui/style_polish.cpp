#include "ui/style_polish.h"

#include "ui/style_buttons.h"
#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>

namespace console::ui::painting {

namespace {

// Only size and weight: the family keeps coming from the application, language by language.
void setFont(QWidget *widget, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    widget->setFont(font);
}

void setRoleFont(QLabel *label, const QString &role)
{
    if (role == QLatin1String("pageTitle"))
        setFont(label, Theme::titlePixels(), QFont::Bold);
    else if (role == QLatin1String("figure"))
        setFont(label, Theme::figurePixels(), QFont::Bold);
    else if (role == QLatin1String("figureSmall") || role == QLatin1String("gold"))
        setFont(label, Theme::figureSmallPixels(), QFont::Bold);
    else if (role == QLatin1String("cardTitle") || role == QLatin1String("attention") || role == QLatin1String("normalCount"))
        setFont(label, Theme::basePixels(), QFont::Bold);
    else if (role == QLatin1String("muted") || role == QLatin1String("hint") || role == QLatin1String("error"))
        setFont(label, Theme::smallPixels(), QFont::Normal);
}

QColor inkOf(const QLabel *label, const QString &role)
{
    const Theme &theme = Theme::current();
    if (role == QLatin1String("muted") || role == QLatin1String("hint"))
        return theme.muted;
    if (role == QLatin1String("attention") || role == QLatin1String("error"))
        return theme.red;
    if (role == QLatin1String("normalCount"))
        return theme.blue;
    if (role == QLatin1String("gold"))
        return theme.gold;
    if (role.isEmpty() && roleOf(label->parentWidget(), "frameRole") == QLatin1String("warning"))
        return theme.warnInk;
    return {};
}

void dyeLabel(QLabel *label)
{
    const QColor ink = inkOf(label, roleOf(label, "textRole"));
    // What a page set by itself is not ours to take back.
    if (!ink.isValid()) {
        if (label->property("dyed").toBool())
            label->setPalette(QPalette());
        label->setProperty("dyed", QVariant());
        return;
    }
    QPalette palette;
    // Which of the two a label paints with hangs on its parent's background.
    for (const auto textRole : {QPalette::WindowText, QPalette::Text}) {
        palette.setColor(textRole, ink);
        palette.setColor(QPalette::Disabled, textRole, Theme::current().placeholder);
    }
    label->setPalette(palette);
    label->setProperty("dyed", true);
}

bool isCalendarPopup(const QWidget *widget)
{
    return widget->inherits("QCalendarPopup");
}

void dressCalendar(QCalendarWidget *calendar)
{
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
}

void dyeCalendar(QCalendarWidget *calendar)
{
    const Theme &theme = Theme::current();
    QTextCharFormat header;
    header.setForeground(theme.muted);
    header.setBackground(theme.headerFill);
    calendar->setHeaderTextFormat(header);
    QTextCharFormat weekend;
    weekend.setForeground(theme.red);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
}

void dyeCalendarPopup(QWidget *popup)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::current().buttonLine);
    popup->setPalette(palette);
}

bool isPointedAt(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget);
}

/// Lets the wheel scroll the page unless the field under the pointer is being edited: an amount of money never changes in passing.
class WheelGuard : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = static_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || field->hasFocus())
            return false;
        event->ignore(); // on to the page
        return true;
    }
};

/// A combo box keeps the least size that it had when its font changes; a change of style makes it measure anew.
class MeasuringAnew : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FontChange)
            return false;
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(watched, &change);
        return false;
    }
};

void measureWithItsFont(QComboBox *box)
{
    static MeasuringAnew measuring;
    box->installEventFilter(&measuring);
    // By itself a box keeps the width of the language that it was first shown in.
    if (box->sizeAdjustPolicy() == QComboBox::AdjustToContentsOnFirstShow)
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void guardFromWheel(QWidget *field)
{
    static WheelGuard guard;
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(&guard);
}

bool hasStyledGround(const QAbstractScrollArea *area)
{
    const bool isOurs = qobject_cast<const QAbstractItemView *>(area) || qobject_cast<const QTextEdit *>(area) || qobject_cast<const QPlainTextEdit *>(area);
    return isOurs && area->frameShape() == QFrame::StyledPanel && !qobject_cast<const QHeaderView *>(area);
}

} // namespace

void dress(QWidget *widget)
{
    if (isPointedAt(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget))
        guardFromWheel(widget);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        measureWithItsFont(box);
    fit(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->viewport()->setAutoFillBackground(false);
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && hasStyledGround(area)) {
        area->viewport()->setAutoFillBackground(false); // the rounded frame paints the ground
    } else if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    } else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        dressCalendar(calendar);
    } else if (qobject_cast<QDialog *>(widget)) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    } else if (isCalendarPopup(widget)) {
        widget->setContentsMargins(1, 1, 1, 1); // its ground shows as a border
    }
    dye(widget);
}

void fit(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        setRoleFont(label, roleOf(label, "textRole"));
    } else if (qobject_cast<QPushButton *>(widget) || (qobject_cast<QToolButton *>(widget) && widget->property("variant").isValid())) {
        setFont(widget, Theme::basePixels(), buttonWeight(roleOf(widget, "variant")));
    } else if (qobject_cast<QHeaderView *>(widget)) {
        setFont(widget, Theme::smallPixels(), QFont::DemiBold);
    } else if (qobject_cast<QCalendarWidget *>(widget)) {
        widget->setMinimumSize(Theme::px(308), Theme::px(280));
    }
}

void undress(QWidget *widget)
{
    if (qobject_cast<QLabel *>(widget) && widget->property("textRole").isValid())
        widget->setFont(QFont());
}

void dye(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget))
        dyeLabel(label);
    else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        dyeCalendar(calendar);
    else if (isCalendarPopup(widget))
        dyeCalendarPopup(widget);
}

} // namespace console::ui::painting
