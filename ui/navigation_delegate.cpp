#include "ui/navigation_delegate.h"

#include "ui/icons.h"
#include "ui/navigation.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace console::ui {

namespace {

constexpr int iconDesign = 18;
constexpr int iconLeft = 19;
constexpr int textGap = 10;
constexpr int textRight = 12; ///< room for the scroll bar of a long menu in a low window
constexpr int chevronSpace = 18;
constexpr int padding = 6;
constexpr int childPadding = 3;

bool isGroup(const QModelIndex &index)
{
    return index.data(NavigationModel::IsGroupRole).toBool();
}

/// A line may end after a slash, not within a word that a hyphen joins.
QString breakable(QString text)
{
    return text.replace(u'/', QStringLiteral("/\u200b")).replace(u'-', QStringLiteral("\u2060-\u2060"));
}

/// The same with a scroll bar and without one, so that a row's height doesn't depend on it.
QRect textRectIn(const QRect &row, const QModelIndex &index)
{
    const int textLeft = iconLeft + Theme::px(iconDesign) + textGap;
    const int right = NavigationPanel::fullWidth() - textRight - (isGroup(index) ? textRight + chevronSpace : 0);
    return {textLeft, row.top(), right - textLeft, row.height()};
}

void paintChevron(QPainter &painter, const QRect &row, bool isOpen, const QColor &color)
{
    const QPointF center(row.right() - textRight - chevronSpace / 2.0 + 3, row.center().y() + 0.5);
    QPainterPath path;
    if (isOpen) {
        path.moveTo(center + QPointF(-4, -2));
        path.lineTo(center + QPointF(0, 2));
        path.lineTo(center + QPointF(4, -2));
    } else {
        path.moveTo(center + QPointF(-2, -4));
        path.lineTo(center + QPointF(2, 0));
        path.lineTo(center + QPointF(-2, 4));
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

bool NavigationDelegate::isCollapsed() const
{
    const auto *view = qobject_cast<const NavigationView *>(parent());
    return view && view->isCollapsed();
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view indents children; a row's ground reaches from edge to edge all the same.
    QRect row = option.rect;
    row.setLeft(0);
    const bool isChild = index.parent().isValid();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const Theme &theme = Theme::current();
    const QColor back = isCurrent ? theme.menuSelected : isHovered ? theme.menuHover : isChild ? theme.menuRaised : theme.menu;
    const QColor front = isCurrent ? theme.onMenuSelected : theme.menuText;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, back);
    const QString iconName = index.data(NavigationModel::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const int iconSize = Theme::px(iconDesign);
        const QRect place(isCollapsed() ? (row.width() - iconSize) / 2 : iconLeft, row.top() + (row.height() - iconSize) / 2,
                          iconSize, iconSize);
        painter->drawPixmap(place.topLeft(), iconPixmap(iconName, front, iconSize, painter->device()->devicePixelRatioF()));
    }
    if (!isCollapsed()) {
        painter->setFont(option.font);
        painter->setPen(front);
        painter->drawText(textRectIn(row, index), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          breakable(index.data(Qt::DisplayRole).toString()));
        if (isGroup(index))
            paintChevron(*painter, row, option.state & QStyle::State_Open, front);
    }
    const bool showsFocus = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if ((option.state & QStyle::State_HasFocus) && showsFocus) {
        painter->setPen(QPen(front, theme.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isChild = index.parent().isValid();
    const int iconSize = Theme::px(iconDesign);
    const int space = 2 * (isChild ? childPadding : padding);
    if (isCollapsed())
        return {NavigationPanel::iconWidth(), iconSize + 2 * padding + 8};
    const QRect row(0, 0, NavigationPanel::fullWidth(), 1000);
    const int textHeight = option.fontMetrics
                               .boundingRect(textRectIn(row, index), Qt::AlignLeft | Qt::TextWordWrap,
                                             breakable(index.data(Qt::DisplayRole).toString()))
                               .height();
    return {NavigationPanel::fullWidth(), qMax(textHeight, iconSize) + space};
}

} // namespace console::ui
