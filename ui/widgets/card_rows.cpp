#include "ui/widgets/card_rows.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace console::ui {

CardRows::CardRows(QList<int> shares, QWidget *parent) : QLayout(parent), m_shares(std::move(shares))
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(16);
}

CardRows::~CardRows()
{
    qDeleteAll(m_items);
}

void CardRows::replace(QBoxLayout *row, QBoxLayout *column)
{
    QList<int> shares;
    for (int at = 0; at < row->count(); ++at)
        shares.append(std::max(1, row->stretch(at)));
    auto *rows = new CardRows(shares);
    rows->setSpacing(row->spacing());
    column->insertLayout(column->indexOf(row), rows, column->stretch(column->indexOf(row)));
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->layout())
            rows->addChildLayout(item->layout());
        rows->addItem(item);
    }
}

void CardRows::addItem(QLayoutItem *item)
{
    m_items.append(item);
    while (m_shares.size() < m_items.size())
        m_shares.append(1);
}

QLayoutItem *CardRows::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// Of the cards from `first` on, side by side.
int CardRows::leastWidth(int first) const
{
    int width = spacing() * (count() - first - 1);
    for (int at = first; at < count(); ++at)
        width += m_items.at(at)->minimumSize().width();
    return width;
}

QList<CardRows::Row> CardRows::rows(int width) const
{
    QList<Row> result;
    int first = 0;
    for (; first < count() && leastWidth(first) > width; ++first)
        result.append({Place{m_items.at(first), 0, width}});
    if (first < count())
        result.append(row(first, width));
    return result;
}

/// As a box layout does it: who needs more than its share gets what it needs, the others share the rest.
CardRows::Row CardRows::row(int first, int width) const
{
    const int size = count() - first;
    QList<int> widths(size, 0);
    int room = width - spacing() * (size - 1);
    int shares = std::accumulate(m_shares.begin() + first, m_shares.begin() + count(), 0);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (int at = 0; at < size; ++at) {
            const int least = m_items.at(first + at)->minimumSize().width();
            if (widths.at(at) > 0 || qint64(least) * shares <= qint64(room) * m_shares.at(first + at))
                continue;
            widths[at] = least;
            room -= least;
            shares -= m_shares.at(first + at);
            isSettled = false;
        }
    }
    Row result;
    int left = 0;
    for (int at = 0; at < size; ++at) {
        if (widths.at(at) == 0) {
            widths[at] = int(qint64(room) * m_shares.at(first + at) / shares);
            room -= widths.at(at);
            shares -= m_shares.at(first + at);
        }
        result.append({m_items.at(first + at), left, widths.at(at)});
        left += widths.at(at) + spacing();
    }
    return result;
}

int CardRows::heightOf(const Row &row)
{
    int height = 0;
    for (const Place &place : row)
        height = std::max(height, place.item->hasHeightForWidth() ? place.item->heightForWidth(place.width) : place.item->sizeHint().height());
    return height;
}

int CardRows::heightForWidth(int width) const
{
    const QList<Row> found = rows(width);
    int height = spacing() * std::max(0, int(found.size()) - 1);
    for (const Row &row : found)
        height += heightOf(row);
    return height;
}

QSize CardRows::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), hint.height()));
    }
    return size;
}

QSize CardRows::minimumSize() const
{
    QSize most;
    for (const QLayoutItem *item : m_items)
        most = most.expandedTo(item->minimumSize());
    return most;
}

void CardRows::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Row &row : rows(rect.width())) {
        const int height = heightOf(row);
        for (const Place &place : row)
            place.item->setGeometry(QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect,
                                                       QRect(rect.left() + place.left, top, place.width, height)));
        top += height + spacing();
    }
}

} // namespace console::ui
