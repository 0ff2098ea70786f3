#pragma once

#include <QStyledItemDelegate>

namespace console::ui {

/// Paints thousandths (the cell's EditRole) as a bar with the cell's text beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace console::ui
