#include "ui/style_frames.h"

#include "ui/style_fields.h"
#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace console::ui::painting {

namespace {

constexpr int menuItemHeight = 34;
constexpr int menuPadding = 14;
constexpr int menuTickWidth = 24;
constexpr int menuIconGap = 10;
constexpr int menuKeysGap = 32;

constexpr int groupTitleGap = 6;

QFont groupTitleFont(QFont font)
{
    font.setBold(true);
    return font;
}

struct FrameColours
{
    QColor fill;
    QColor line;
};

FrameColours coloursOf(const QString &role)
{
    const Theme &theme = Theme::current();
    if (role == QLatin1String("accentCard"))
        return {theme.surface, theme.accentLine};
    if (role == QLatin1String("warning"))
        return {theme.warnFill, theme.warnLine};
    if (role == QLatin1String("info"))
        return {theme.infoFill, theme.infoLine};
    if (role == QLatin1String("success"))
        return {theme.successFill, theme.successLine};
    if (role == QLatin1String("errorBar"))
        return {theme.errorFill, theme.errorLine};
    return {theme.surface, theme.line};
}

QStringList textAndKeys(const QStyleOptionMenuItem &option)
{
    return option.text.split(u'\t');
}

int menuTextLeft(const QStyleOptionMenuItem &option)
{
    return menuPadding + (option.menuHasCheckableItems ? menuTickWidth : 0) + (option.maxIconWidth > 0 ? Theme::iconPixels() + menuIconGap : 0);
}

} // namespace

void roleFrame(const QStyleOption &option, QPainter *painter, const QString &role)
{
    const Theme &theme = Theme::current();
    if (role == QLatin1String("toolbar"))
        return;
    if (role == QLatin1String("header")) {
        painter->fillRect(option.rect, theme.surface);
        bottomLine(painter, option.rect, theme.line);
        return;
    }
    if (role == QLatin1String("chosenRow")) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        return;
    }
    if (role == QLatin1String("row")) {
        painter->save();
        QPen dashes(theme.line, 1);
        dashes.setDashPattern({3, 3});
        painter->setPen(dashes);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        return;
    }
    const bool isCard = role == QLatin1String("card") || role == QLatin1String("accentCard");
    const FrameColours colours = coloursOf(role);
    roundedBox(painter, option.rect, colours.fill, colours.line, isCard ? Theme::cardRadius : Theme::radius);
}

void scrollFrame(const QStyleOption &option, QPainter *painter, bool showsFocus)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    roundedBox(painter, option.rect, isEnabled ? option.palette.color(QPalette::Base) : theme.headerFill, theme.line, Theme::radius);
    if (showsFocus && (option.state & QStyle::State_HasFocus))
        focusRing(painter, option.rect, Theme::radius);
}

void plainLine(const QStyleOptionFrame &option, QPainter *painter)
{
    const QPoint middle = option.rect.center();
    const QRect line = option.frameShape == QFrame::HLine ? QRect(option.rect.left(), middle.y(), option.rect.width(), 1)
                                                          : QRect(middle.x(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(line, Theme::current().line);
}

void popupPanel(const QStyleOption &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.buttonLine);
    painter->fillRect(option.rect.adjusted(1, 1, -1, -1), theme.surface);
}

void groupBox(const QStyleOptionGroupBox &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    if (option.subControls & QStyle::SC_GroupBoxFrame)
        roundedBox(painter, groupBoxPart(option, QStyle::SC_GroupBoxFrame), QColor(), theme.line, Theme::cardRadius);
    if (option.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOption mark(option);
        mark.rect = groupBoxPart(option, QStyle::SC_GroupBoxCheckBox);
        checkMark(mark, painter);
    }
    painter->save();
    painter->setFont(groupTitleFont(painter->font()));
    painter->setPen(option.state & QStyle::State_Enabled ? theme.ink : theme.placeholder);
    painter->drawText(groupBoxPart(option, QStyle::SC_GroupBoxLabel), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    painter->restore();
}

QRect groupBoxPart(const QStyleOptionGroupBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const bool hasTitle = !option.text.isEmpty() || (option.subControls & QStyle::SC_GroupBoxCheckBox);
    const int titleHeight = hasTitle ? std::max(indicatorSide(), option.fontMetrics.height()) + groupTitleGap : 0;
    const int markWidth = option.subControls & QStyle::SC_GroupBoxCheckBox ? indicatorSide() + groupTitleGap : 0;
    if (part == QStyle::SC_GroupBoxCheckBox)
        return QRect(whole.left(), whole.top(), indicatorSide(), titleHeight - groupTitleGap);
    if (part == QStyle::SC_GroupBoxLabel)
        return QRect(whole.left() + markWidth, whole.top(), whole.width() - markWidth, titleHeight - groupTitleGap);
    const QRect frame = whole.adjusted(0, titleHeight, 0, 0);
    return part == QStyle::SC_GroupBoxContents ? frame.adjusted(1, 1, -1, -1) : frame;
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QRect rect = option.rect;
    painter->fillRect(rect, theme.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), theme.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && isEnabled)
        roundedBox(painter, rect.adjusted(4, 1, -4, -1), theme.accentSoft, QColor(), 4);
    if (option.checked)
        tick(painter, QRect(rect.left() + menuPadding - 4, rect.top(), menuTickWidth, rect.height()), theme.accent);
    const int textLeft = menuTextLeft(option);
    if (!option.icon.isNull()) {
        const int menuIconSide = Theme::iconPixels();
        const QRect place(rect.left() + textLeft - menuIconSide - menuIconGap, rect.top() + (rect.height() - menuIconSide) / 2, menuIconSide, menuIconSide);
        option.icon.paint(painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = textAndKeys(option);
    const QRect text = rect.adjusted(textLeft, 0, -menuPadding, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isEnabled ? theme.ink : theme.placeholder);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, parts.first());
    if (parts.size() > 1) {
        painter->setPen(isEnabled ? theme.muted : theme.placeholder);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRect(rect.right() - menuPadding - 8, rect.top(), 12, rect.height()), theme.muted, Direction::Right);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(menuItemHeight, 9);
    const QFontMetrics metrics(option.font);
    const QStringList parts = textAndKeys(option);
    // The menu itself adds the width of its widest keys.
    const int textWidth = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, parts.first()).width();
    return QSize(menuTextLeft(option) + textWidth + (parts.size() > 1 ? menuKeysGap : 0) + 2 * menuPadding, std::max(Theme::px(menuItemHeight), metrics.height() + 10));
}

} // namespace console::ui::painting
