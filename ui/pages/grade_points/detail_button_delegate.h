#pragma once

#include <QStyledItemDelegate>

namespace console::ui {

/// Paints a cell's text as a button. The view's click and Enter do what it says.
class DetailButtonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace console::ui
