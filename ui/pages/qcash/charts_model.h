#pragma once

#include "control/qcash_charts_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The figures of a Qcash chart as a table, in the chart's order, with the newest day first. Has columns by chart; reads nothing.
class ChartsModel : public CellTableModel
{
    Q_OBJECT

public:
    using CellTableModel::CellTableModel;

    void setState(const QcashChartsState &state);
    /// The place in the chart of a row.
    [[nodiscard]] qsizetype figureAt(int row) const;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Column { Name, Balance, Received, Spent, Refunded };

    [[nodiscard]] qsizetype rows() const override { return m_figures.size(); }
    [[nodiscard]] int columns() const override { return int(shownColumns().size()); }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column > 0; }

    [[nodiscard]] QList<Column> shownColumns() const;
    [[nodiscard]] bool isByTime() const;

    QcashChartsState m_state;
    QList<QcashFigure> m_figures;
};

} // namespace console::ui
