#pragma once

#include "control/auto_conversion_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What happened to automatic conversion, newest first. Makes the texts; reads nothing.
class AutoConversionLogModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, EventColumn, QcashColumn, DetailColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setRows(const QList<AutoConversionLogRow> &rows, int conversionHour);

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == QcashColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<AutoConversionLogRow> m_rows;
    int m_conversionHour = 0;
};

} // namespace console::ui
