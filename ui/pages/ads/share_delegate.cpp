#include "ui/pages/ads/share_delegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace console::ui {

namespace {

constexpr int whole = 1000;
constexpr int barHeight = 8;
constexpr int margin = 8;

} // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const Theme &theme = Theme::current();
    const int share = qBound(0, index.data(Qt::EditRole).toInt(), whole);
    // The widest text there is, so that all bars begin and end alike.
    const int textWidth = std::max(option.fontMetrics.horizontalAdvance(QStringLiteral("100.0%")), option.fontMetrics.horizontalAdvance(text));
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    QRectF bar(area.left(), area.center().y() - barHeight / 2 + 1, std::max(0, area.width() - textWidth - margin), barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.softLine);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (share > 0) {
        painter->setBrush(theme.accent);
        bar.setWidth(std::max<qreal>(barHeight, bar.width() * share / whole));
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
    painter->setPen(theme.ink);
    painter->setFont(cell.font);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace console::ui
