#pragma once

#include "control/history_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// One page of the Qcash history. Makes the texts; reads nothing.
class HistoryModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AmountColumn, ContentColumn, RelatedColumn, BalanceColumn, ColumnCount };
    /// The number of the booked transfer, on each column.
    static constexpr int TransferRole = Qt::UserRole;

    using CellTableModel::CellTableModel;

    /// False where they are those that are shown: then nothing is reset.
    bool setRows(const QList<HistoryRow> &rows);
    [[nodiscard]] const HistoryRow &rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == AmountColumn || column == BalanceColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<HistoryRow> m_rows;
};

} // namespace console::ui
