#pragma once

#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace console::ui {

/// A table that is only read: each cell has a text, a bare value, a tone and perhaps a tool tip. Who derives from it says what stands in
/// a cell; which role asks for what, and where columns of numbers stand, is the same for all.
class CellTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// Puts the rows in place; `change` does it. A view keeps its place where there are as many as before.
    template <class Change>
    void replaceRows(qsizetype count, Change change)
    {
        const bool isOtherCount = count != rows();
        if (isOtherCount)
            beginResetModel();
        change();
        if (isOtherCount)
            endResetModel();
        else
            retranslate();
    }

    [[nodiscard]] virtual qsizetype rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    /// For Qt::EditRole.
    [[nodiscard]] virtual QVariant raw(int row, int column) const = 0;
    /// Numbers stand right, with their heading.
    [[nodiscard]] virtual bool isNumber(int) const { return false; }
    [[nodiscard]] virtual Tone tone(int, int) const { return Tone::Plain; }
    /// As Qt shows it: a text from data is to go through plainToolTip(). Invalid where there is none.
    [[nodiscard]] virtual QVariant toolTip(int, int) const { return {}; }
    /// For assistive technology, where the text alone says too little; invalid where it does not.
    [[nodiscard]] virtual QVariant accessibleText(int, int) const { return {}; }
};

} // namespace console::ui
