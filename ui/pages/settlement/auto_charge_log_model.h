#pragma once

#include "control/auto_charge_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What happened to the auto-charge plan, newest first. Makes the texts; reads nothing.
class AutoChargeLogModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, EventColumn, AmountColumn, DetailColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setRows(const QList<AutoChargeLogRow> &rows);

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == AmountColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<AutoChargeLogRow> m_rows;
};

} // namespace console::ui
