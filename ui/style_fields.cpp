#include "ui/style_fields.h"

#include "ui/icons.h"
#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QStyleOption>

namespace console::ui::painting {

namespace {

constexpr int sideWidth = 26;
constexpr int textPadding = 10;
constexpr int lineEditMargin = 2; // QLineEdit's own

void field(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFilled = isEnabled && !(option.state & QStyle::State_ReadOnly);
    const bool isLit = isEnabled && (option.state & QStyle::State_MouseOver);
    roundedBox(painter, option.rect, isFilled ? theme.surface : theme.headerFill, !isEnabled ? theme.line : isLit ? theme.fieldLineHover : theme.fieldLine,
               Theme::radius);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, Theme::radius);
}

QColor signColour(const QStyleOption &option, bool isUsable = true)
{
    const Theme &theme = Theme::current();
    return isUsable && (option.state & QStyle::State_Enabled) ? theme.muted : theme.buttonLine;
}

QRect markRect(const QRect &indicator)
{
    const int markSide = Theme::iconPixels();
    QRect mark(0, 0, markSide, markSide);
    mark.moveTopLeft(QPoint(indicator.left() + (indicator.width() - markSide) / 2, indicator.top() + (indicator.height() - markSide) / 2));
    return mark;
}

QColor markLine(const QStyleOption &option, bool isOn)
{
    const Theme &theme = Theme::current();
    if (!(option.state & QStyle::State_Enabled))
        return isOn ? theme.muted : theme.buttonLine; // what is in force is read even where it can't be changed
    return isOn || (option.state & QStyle::State_MouseOver) ? theme.accent : theme.fieldLine;
}

} // namespace

void lineEditPanel(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    if (isInnerEdit(widget))
        return;
    if (option.lineWidth > 0)
        field(option, painter);
    else
        painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    field(option, painter);
    const QRect side = QStyle::visualRect(option.direction, option.rect, comboBoxPart(option, QStyle::SC_ComboBoxArrow));
    if (qobject_cast<const QDateTimeEdit *>(widget)) {
        const int calendarSide = Theme::iconPixels();
        const QPoint place(side.left() + (side.width() - calendarSide) / 2, side.top() + (side.height() - calendarSide) / 2);
        painter->drawPixmap(place, iconPixmap(QStringLiteral("calendar"), signColour(option), calendarSide, painter->device()->devicePixelRatioF()));
        return;
    }
    chevron(painter, side, signColour(option));
}

void comboBoxLabel(const QStyleOptionComboBox &option, QPainter *painter)
{
    if (option.editable)
        return;
    QRect rect = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const QRect place(QPoint(rect.left(), rect.top() + (rect.height() - option.iconSize.height()) / 2), option.iconSize);
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        rect.setLeft(place.right() + 7);
    }
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(option.currentText, Qt::ElideRight, rect.width()));
    painter->restore();
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter)
{
    field(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto button = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Direction direction) {
        const QRect rect = QStyle::visualRect(option.direction, option.rect, spinBoxPart(option, part));
        const bool isUsable = option.stepEnabled & step;
        const bool isLit = isUsable && (option.activeSubControls & part) && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
        if (isLit)
            roundedBox(painter, rect.adjusted(2, 1, -2, -1), Theme::current().pressed, QColor(), 3);
        painter->save();
        painter->translate(QRectF(rect).center());
        painter->scale(0.85, 0.85);
        chevron(painter, QRect(-8, -8, 16, 16), signColour(option, isUsable), direction);
        painter->restore();
    };
    button(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
    button(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

void checkMark(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isOn = isPartly || (option.state & QStyle::State_On);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRect mark = markRect(option.rect);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, mark.adjusted(-3, -3, 3, 3), 6);
    const QColor line = markLine(option, isOn);
    roundedBox(painter, mark, isOn ? line : isEnabled ? theme.surface : theme.headerFill, line, 4, theme.markWidth);
    const QColor sign = isEnabled ? theme.onAccent : theme.surface;
    if (isPartly)
        painter->fillRect(mark.adjusted(4, mark.height() / 2 - 1, -4, 1 - mark.height() / 2), sign);
    else if (isOn)
        tick(painter, mark, sign);
}

void radioMark(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool isOn = option.state & QStyle::State_On;
    const QRect mark = markRect(option.rect);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, mark.adjusted(-3, -3, 3, 3), indicatorSide() / 2.0);
    const Smooth smooth(painter);
    const QColor line = markLine(option, isOn);
    painter->setPen(QPen(line, 2));
    painter->setBrush(theme.surface);
    painter->drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(line);
    const qreal inset = mark.width() * 0.28;
    painter->drawEllipse(QRectF(mark).adjusted(inset, inset, -inset, -inset));
}

int indicatorSide()
{
    return Theme::iconPixels() + 6;
}

bool isInnerEdit(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return QRect(whole.right() - sideWidth, whole.top(), sideWidth - 2, whole.height());
    if (part == QStyle::SC_ComboBoxEditField)
        return whole.adjusted(option.editable ? textPadding - lineEditMargin : textPadding, 2, -sideWidth - 2, -2);
    return {};
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = whole.height() / 2;
    const QRect side(whole.right() - sideWidth, whole.top(), sideWidth - 2, whole.height());
    if (part == QStyle::SC_SpinBoxUp)
        return hasButtons ? QRect(side.left(), side.top() + 2, side.width(), half - 2) : QRect();
    if (part == QStyle::SC_SpinBoxDown)
        return hasButtons ? QRect(side.left(), side.top() + half, side.width(), half - 2) : QRect();
    if (part == QStyle::SC_SpinBoxEditField)
        return whole.adjusted(textPadding - lineEditMargin, 2, hasButtons ? -sideWidth - 2 : lineEditMargin - textPadding, -2);
    return whole;
}

} // namespace console::ui::painting
