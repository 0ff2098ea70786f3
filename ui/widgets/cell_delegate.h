#pragma once

#include <QStyledItemDelegate>

namespace console::ui {

/// Shows a cell as plain single-line text in the tone that the model gives. Draws no focus: the table marks the whole row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace console::ui
