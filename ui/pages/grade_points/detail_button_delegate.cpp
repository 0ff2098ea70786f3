#include "ui/pages/grade_points/detail_button_delegate.h"

#include "ui/plain_text.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace console::ui {

void DetailButtonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = withoutMnemonic(cell.text);
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    QStyleOptionButton button;
    const int width = std::min(option.rect.width() - 8, option.fontMetrics.horizontalAdvance(text) + 24);
    const int height = std::min(option.rect.height() - 8, option.fontMetrics.height() + 8);
    button.rect = QRect(0, 0, width, height);
    button.rect.moveCenter(option.rect.center());
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.palette = option.palette;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    if (option.state & QStyle::State_MouseOver)
        button.state |= QStyle::State_MouseOver;
    button.text = text;
    style->drawControl(QStyle::CE_PushButton, &button, painter, nullptr);
}

} // namespace console::ui
