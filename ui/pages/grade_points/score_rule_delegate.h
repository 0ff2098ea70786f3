#pragma once

#include "ui/widgets/cell_delegate.h"

namespace console::ui {

/// Fields for the cells of a rule set: lists for goods, measure and event, numbers for days and points. Marks the cell that keys
/// would change. Checks nothing: the draft says what is wrong with it.
class ScoreRuleDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void commitChoice();
};

} // namespace console::ui
