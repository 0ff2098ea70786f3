#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace console::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setLastAtRight(bool isAtRight)
{
    m_isLastAtRight = isAtRight;
    invalidate();
}

void FlowLayout::setLineSpacing(int pixels)
{
    m_lineSpacing = pixels;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// What an item takes of a line of this width. One that is wider goes on in lines of its own, where it can.
QSize FlowLayout::sizeWithin(const QLayoutItem *item, int width)
{
    const QSize wanted = item->sizeHint();
    return wanted.width() > width && item->hasHeightForWidth() ? QSize(width, item->heightForWidth(width)) : wanted;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> result;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize needed = sizeWithin(item, width);
        const bool isNewLine = result.isEmpty() || result.last().width + spacing() + needed.width() > width;
        if (isNewLine)
            result.append({{item}, needed.width(), needed.height()});
        else {
            Line &line = result.last();
            line.items.append(item);
            line.width += spacing() + needed.width();
            line.height = std::max(line.height, needed.height());
        }
    }
    return result;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Line> found = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + m_lineSpacing * std::max(0, int(found.size()) - 1);
    for (const Line &line : found)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize most;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            most = most.expandedTo(item->hasHeightForWidth() ? item->minimumSize() : item->sizeHint());
    }
    return most + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Line> found = lines(inner.width());
    int top = inner.top();
    for (qsizetype at = 0; at < found.size(); ++at) {
        place(found.at(at), QRect(inner.left(), top, inner.width(), found.at(at).height), at == found.size() - 1);
        top += found.at(at).height + m_lineSpacing;
    }
}

void FlowLayout::place(const Line &line, const QRect &rect, bool isLast) const
{
    int expanding = 0;
    for (QLayoutItem *item : line.items)
        expanding += item->expandingDirections() & Qt::Horizontal ? 1 : 0;
    int spare = std::max(0, rect.width() - line.width);
    int left = rect.left();
    for (QLayoutItem *item : line.items) {
        const QSize needed = sizeWithin(item, rect.width());
        int width = std::min(needed.width(), rect.width());
        if (expanding > 0 && (item->expandingDirections() & Qt::Horizontal)) {
            const int given = std::min(spare / expanding--, std::max(0, item->maximumSize().width() - width));
            width += given;
            spare -= given;
        }
        if (isLast && m_isLastAtRight && item == line.items.last())
            left = rect.right() + 1 - width;
        const bool isAsHighAsLine = item->expandingDirections() & Qt::Vertical;
        const int height = isAsHighAsLine ? rect.height() : std::min(rect.height(), needed.height());
        item->setGeometry(QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect,
                                             QRect(left, rect.top() + (rect.height() - height) / 2, width, height)));
        left += width + spacing();
    }
}

} // namespace console::ui
