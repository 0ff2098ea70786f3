#include "ui/style_buttons.h"

#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace console::ui::painting {

namespace {

constexpr int iconGap = 6;
constexpr int menuWidth = 18;
constexpr int smallSide = 28; // of a link, on the drawing board
constexpr int linkPadding = 1;

struct ButtonColours
{
    QColor fill;
    QColor line;
    QColor ink;
};

// On top of a fill that may be none: what a pointer does to a flat button.
QColor flatFill(QStyle::State state)
{
    const Theme &theme = Theme::current();
    if (!(state & QStyle::State_Enabled))
        return {};
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return theme.pressed;
    return state & QStyle::State_MouseOver ? theme.hover : QColor();
}

ButtonColours primaryColours(QStyle::State state)
{
    const Theme &theme = Theme::current();
    if (!(state & QStyle::State_Enabled))
        return {theme.line, theme.line, theme.placeholder};
    const QColor fill = state & QStyle::State_Sunken ? theme.accentPressed : state & QStyle::State_MouseOver ? theme.accentHover : theme.accent;
    return {fill, fill, theme.onAccent};
}

ButtonColours segmentColours(QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = state & QStyle::State_Enabled;
    if (state & QStyle::State_On)
        return {theme.accentSoft, theme.buttonLine, isEnabled ? theme.accent : theme.placeholder};
    const bool isLit = isEnabled && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    return {isLit ? theme.hover : theme.surface, theme.buttonLine, isEnabled ? theme.ink : theme.placeholder};
}

ButtonColours coloursOf(const QString &variant, QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isLit = isEnabled && (state & QStyle::State_MouseOver);
    const bool isDown = isEnabled && (state & (QStyle::State_Sunken | QStyle::State_On));
    if (variant == QLatin1String("primary"))
        return primaryColours(state);
    if (variant == QLatin1String("segment"))
        return segmentColours(state);
    if (variant == QLatin1String("danger"))
        return {isDown || isLit ? theme.errorFill : theme.surface, isEnabled ? theme.errorLine : theme.line, isEnabled ? theme.red : theme.placeholder};
    if (variant == QLatin1String("pill"))
        return {isDown || isLit ? theme.accentSoftHover : theme.accentSoft, QColor(), isEnabled ? theme.accent : theme.placeholder};
    if (variant == QLatin1String("link"))
        return {flatFill(state), QColor(), isEnabled ? theme.accent : theme.placeholder};
    if (variant == QLatin1String("header"))
        return {flatFill(state), QColor(), !isEnabled ? theme.placeholder : isLit || isDown ? theme.ink : theme.muted};
    return {isDown ? theme.pressed : isLit ? theme.hover : theme.surface, isLit ? theme.buttonLineHover : isEnabled ? theme.buttonLine : theme.line,
            isEnabled ? theme.ink : theme.placeholder};
}

int paddingOf(const QString &variant)
{
    // Flush with the texts above and below it.
    if (variant == QLatin1String("link"))
        return linkPadding;
    if (variant == QLatin1String("header"))
        return 10;
    if (variant == QLatin1String("segment") || variant == QLatin1String("pill"))
        return 13;
    return 18;
}

struct Joints
{
    bool left = false;
    bool right = false;
};

// Which sides of a segment touch another one of the same bar.
Joints jointsOf(const QWidget *widget)
{
    Joints joints;
    for (const QObject *child : widget->parentWidget() ? widget->parentWidget()->children() : QObjectList()) {
        const auto *other = qobject_cast<const QAbstractButton *>(child);
        if (!other || other == widget || !other->isVisibleTo(widget->parentWidget()) || other->y() != widget->y()
            || roleOf(other, "variant") != QLatin1String("segment"))
            continue;
        joints.left |= other->geometry().right() + 1 == widget->geometry().left();
        joints.right |= widget->geometry().right() + 1 == other->geometry().left();
    }
    return joints;
}

void segmentBevel(const QStyleOption &option, QPainter *painter, const QWidget *widget, const ButtonColours &colours)
{
    const Joints joints = jointsOf(widget);
    constexpr int beyond = Theme::radius * 2;
    painter->save();
    painter->setClipRect(option.rect);
    // A joined side runs on beyond the clip; the border between two is drawn once, by the right one.
    roundedBox(painter, option.rect.adjusted(joints.left ? -beyond : 0, 0, joints.right ? beyond : 0, 0), colours.fill, colours.line, Theme::radius);
    if (joints.left)
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, 1, option.rect.height() - 2), Theme::current().line);
    painter->restore();
}

// A link reads as the text around it and begins where that does: a ring would run through its first letter.
void linkFocus(const QRect &rect, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const int thick = qRound(theme.focusWidth) + 1;
    painter->fillRect(rect, theme.accentSoft);
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - thick, rect.width(), thick), theme.focus);
}

void focusOf(const QStyleOption &option, QPainter *painter, const QString &variant, bool hasText)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    if (hasText && variant == QLatin1String("link")) {
        linkFocus(option.rect, painter);
        return;
    }
    focusRing(painter, option.rect, Theme::radius);
    // On the accent itself the ring is told from the fill by a line between them.
    if (variant == QLatin1String("primary"))
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), QColor(), Theme::current().surface, Theme::radius - 2, 1.5);
}

void bevel(const QStyleOption &option, QPainter *painter, const QWidget *widget, const QString &variant, bool hasText)
{
    const ButtonColours colours = coloursOf(variant, option.state);
    if (variant == QLatin1String("segment") && widget)
        segmentBevel(option, painter, widget, colours);
    else if (colours.fill.isValid() || colours.line.isValid())
        roundedBox(painter, option.rect, colours.fill, colours.line, Theme::radius);
    focusOf(option, painter, variant, hasText);
}

QSize paddedSize(const QString &text, const QIcon &icon, const QSize &iconSize, const QFontMetrics &metrics, bool hasMenu, const QString &variant)
{
    const bool isLink = variant == QLatin1String("link");
    const int height = std::max(isLink ? Theme::px(smallSide) : Theme::fieldHeight(), metrics.height() + (isLink ? 6 : 12));
    if (text.isEmpty())
        return QSize(height, height);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width() + iconGap;
    return QSize(textWidth + iconWidth + (hasMenu ? menuWidth : 0) + 2 * paddingOf(variant), height);
}

// Icon and text as one, in the middle; a text that finds no room is shortened.
void content(const QRect &rect, const QString &text, const QIcon &icon, const QSize &iconSize, const ButtonColours &colours, QStyle::State state,
             QPainter *painter, const QStyle &style)
{
    const int iconSpace = icon.isNull() ? 0 : iconSize.width() + (text.isEmpty() ? 0 : iconGap);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - iconSpace, Qt::TextShowMnemonic);
    const int textWidth = shown.isEmpty() ? 0 : painter->fontMetrics().size(Qt::TextShowMnemonic, shown).width();
    const int left = rect.left() + (rect.width() - iconSpace - textWidth) / 2;
    if (!icon.isNull()) {
        const QRect place(QPoint(left, rect.top() + (rect.height() - iconSize.height()) / 2), iconSize);
        icon.paint(painter, place, Qt::AlignCenter, state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool showsKeys = style.styleHint(QStyle::SH_UnderlineShortcut);
    painter->setPen(colours.ink);
    painter->drawText(QRect(left + iconSpace, rect.top(), textWidth + 1, rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), shown);
}

Direction directionOf(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::UpArrow:
        return Direction::Up;
    case Qt::LeftArrow:
        return Direction::Left;
    case Qt::RightArrow:
        return Direction::Right;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    return Direction::Down;
}

} // namespace

QFont::Weight buttonWeight(const QString &variant)
{
    const bool isPlain = variant == QLatin1String("link") || variant == QLatin1String("header") || variant == QLatin1String("segment");
    return isPlain ? QFont::Normal : QFont::DemiBold;
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QString variant = roleOf(widget, "variant");
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    if (variant != QLatin1String("segment"))
        return paddedSize(option.text, option.icon, option.iconSize, option.fontMetrics, hasMenu, variant);
    // A segment is as wide as it is when chosen, so that choosing moves nothing.
    QFont chosen = widget->font();
    chosen.setWeight(QFont::DemiBold);
    return paddedSize(option.text, option.icon, option.iconSize, QFontMetrics(chosen), hasMenu, variant);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QString &variant)
{
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    return paddedSize(hasText ? option.text : QString(), hasIcon ? option.icon : QIcon(), option.iconSize, option.fontMetrics,
                      option.features & QStyleOptionToolButton::HasMenu, variant);
}

void buttonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    bevel(option, painter, widget, roleOf(widget, "variant"), !option.text.isEmpty());
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    const QString variant = roleOf(widget, "variant");
    const ButtonColours colours = coloursOf(variant, option.state);
    const bool isLink = variant == QLatin1String("link");
    painter->save();
    QFont font = painter->font();
    font.setUnderline(isLink && (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled));
    if (variant == QLatin1String("segment") && (option.state & QStyle::State_On))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const int inset = std::min(4, std::max(0, paddingOf(variant) - 1));
    QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
    if ((option.features & QStyleOptionButton::HasMenu) && !option.text.isEmpty()) {
        const QRect arrow(rect.right() - menuWidth - 4, rect.top(), menuWidth, rect.height());
        chevron(painter, style.visualRect(option.direction, option.rect, arrow), colours.ink);
        rect.setRight(arrow.left() + 4);
    }
    content(rect, option.text, option.icon, option.iconSize, colours, option.state, painter, style);
    painter->restore();
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    const QString variant = roleOf(widget, "variant");
    ButtonColours colours = coloursOf(variant, option.state);
    if (variant.isEmpty()) {
        // Qt's own tool buttons (calendar, tab scrollers) are flat, in the ink that their palette gives.
        if (const QColor fill = flatFill(option.state); fill.isValid())
            roundedBox(painter, option.rect, fill, QColor(), Theme::radius);
        colours.ink = option.palette.color(QPalette::ButtonText);
        if (option.state & QStyle::State_HasFocus)
            focusRing(painter, option.rect, Theme::radius);
    } else {
        bevel(option, painter, widget, variant, !option.text.isEmpty() && option.toolButtonStyle != Qt::ToolButtonIconOnly);
    }
    if ((option.features & QStyleOptionToolButton::Arrow) && option.arrowType != Qt::NoArrow) {
        chevron(painter, option.rect, colours.ink, directionOf(option.arrowType));
        return;
    }
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    painter->save();
    painter->setFont(option.font);
    const int inset = std::min(4, std::max(0, paddingOf(variant) - 1));
    QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
    if ((option.features & QStyleOptionToolButton::HasMenu) && hasText && !variant.isEmpty()) {
        chevron(painter, QRect(rect.right() - menuWidth + 2, rect.top(), menuWidth, rect.height()), colours.ink);
        rect.setRight(rect.right() - menuWidth + 4);
    }
    content(rect, hasText ? option.text : QString(), hasIcon ? option.icon : QIcon(), option.iconSize, colours, option.state, painter, style);
    painter->restore();
}

} // namespace console::ui::painting
