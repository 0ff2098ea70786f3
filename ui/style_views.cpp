#include "ui/style_views.h"

#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace console::ui::painting {

namespace {

constexpr int tabHeight = 42;
constexpr int tabGap = 16;
constexpr int tabInset = 6; // what stands around the text within the line and the ring
constexpr int shortestThumb = 32;
constexpr int barHeight = 6;

bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) && !widget->inherits("QCalendarView");
}

QFont chosenTabFont(const QFont &font)
{
    QFont chosen = font;
    chosen.setWeight(QFont::DemiBold);
    return chosen;
}

// The text of a tab and a little around it: what the line below it and the focus ring are drawn to.
QRect tabTextRect(const QStyleOptionTab &option)
{
    return option.rect.adjusted(0, 0, -tabGap, 0);
}

} // namespace

void itemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool isDay = widget && widget->inherits("QCalendarView");
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, isDay ? theme.textSelection : theme.accentSoft);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(option.rect, theme.hover);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (isTable(widget))
        bottomLine(painter, option.rect, theme.softLine);
    if (theme.isHighContrast && (option.state & QStyle::State_Selected)) {
        // A tint alone would not be seen by everybody.
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), theme.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), theme.accent);
    }
}

void headerSection(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const QWidget *view = widget ? widget->parentWidget() : nullptr;
    const auto *table = qobject_cast<const QTableView *>(view);
    const bool isRounded = table && table->frameShape() != QFrame::NoFrame;
    // Within a rounded frame the header's outer corners follow it.
    const QRect whole = widget ? widget->rect() : option.rect;
    if (isRounded && qobject_cast<const QHeaderView *>(widget) && option.rect.top() == whole.top()) {
        const Smooth smooth(painter);
        QPainterPath path;
        path.addRoundedRect(QRectF(whole).adjusted(0, 0, 0, Theme::radius), Theme::radius - 1, Theme::radius - 1);
        painter->setClipRect(option.rect, Qt::IntersectClip);
        painter->fillPath(path, theme.headerFill);
    } else {
        painter->fillRect(option.rect, theme.headerFill);
    }
    bottomLine(painter, option.rect, theme.line);
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->save();
    painter->setPen(Theme::current().muted);
    QRect rect = option.rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, -1);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int arrowWidth = Theme::px(14);
        const bool pointsUp = option.sortIndicator == QStyleOptionHeader::SortUp;
        chevron(painter, QRect(rect.right() - arrowWidth, rect.top(), arrowWidth, rect.height()), Theme::current().muted,
                pointsUp ? Direction::Up : Direction::Down);
        rect.setRight(rect.right() - arrowWidth - 2);
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (option.state & QStyle::State_Children)
        chevron(painter, option.rect, Theme::current().muted, option.state & QStyle::State_Open ? Direction::Down : Direction::Right);
}

void tabShape(const QStyleOptionTab &option, QPainter *painter)
{
    const QRect text = tabTextRect(option);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(text.left(), option.rect.bottom() - 1, text.width(), 2), Theme::current().accent);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, text.adjusted(0, 6, 0, -5), 4);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter, const QStyle &style)
{
    const Theme &theme = Theme::current();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool showsKeys = style.styleHint(QStyle::SH_UnderlineShortcut);
    painter->save();
    if (isSelected)
        painter->setFont(chosenTabFont(painter->font()));
    painter->setPen(!isEnabled ? theme.placeholder : isSelected ? theme.accent : option.state & QStyle::State_MouseOver ? theme.ink : theme.muted);
    painter->drawText(tabTextRect(option), Qt::AlignCenter | Qt::TextSingleLine | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.text);
    painter->restore();
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFontMetrics metrics(chosenTabFont(widget ? widget->font() : QFont()));
    return QSize(metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, option.text).width() + 2 * tabInset + tabGap,
                 std::max(Theme::px(tabHeight), metrics.height() + 18));
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = Theme::current();
    const QRect slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    // The menu is dark in the light scheme too.
    const bool isInMenu = option.palette.color(QPalette::Base) == theme.menu;
    const QColor thumbColour = isInMenu ? (isActive ? theme.menuThumbHover : theme.menuThumb) : isActive ? theme.thumbHover : theme.thumb;
    const QRect thumb = option.orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    roundedBox(painter, thumb, thumbColour, QColor(), std::min(thumb.width(), thumb.height()) / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect groove = option.rect;
    const int length = isVertical ? groove.height() : groove.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(length) * option.pageStep / (range + option.pageStep)), std::min(shortestThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        return isVertical ? QRect(groove.left(), groove.top() + from, groove.width(), size) : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return along(start, thumb);
    if (part == QStyle::SC_ScrollBarSubPage)
        return along(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return along(start + thumb, length - start - thumb);
    return part == QStyle::SC_ScrollBarGroove ? groove : QRect();
}

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    QRect groove(option.rect.left(), option.rect.top() + (option.rect.height() - barHeight) / 2, option.rect.width(), barHeight);
    if (option.textVisible && !option.text.isEmpty()) {
        // The text stands at the right, where no fill runs under it.
        const int textWidth = std::max(option.fontMetrics.horizontalAdvance(option.text), option.fontMetrics.horizontalAdvance(QStringLiteral("100%")));
        groove.setRight(option.rect.right() - textWidth - 10);
        painter->setPen(theme.muted);
        painter->drawText(option.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text);
    }
    if (groove.width() < barHeight)
        return;
    roundedBox(painter, groove, theme.accentSoft, QColor(), barHeight / 2.0);
    const qint64 span = qint64(option.maximum) - option.minimum;
    const qint64 done = std::clamp<qint64>(qint64(option.progress) - option.minimum, 0, std::max<qint64>(0, span));
    const int third = groove.width() / 3;
    const QRect chunk = span <= 0 ? QRect(groove.left() + third, groove.top(), third, barHeight)
                                  : QRect(groove.left(), groove.top(), std::max(barHeight, int(groove.width() * done / span)), barHeight);
    if (span <= 0 || done > 0)
        roundedBox(painter, chunk, theme.accent, QColor(), barHeight / 2.0);
}

} // namespace console::ui::painting
