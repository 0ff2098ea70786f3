#pragma once

#include "control/accounting_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What is left of each kind of lots on a day, with the total in the last row. Only shows.
class LotsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, RestColumn, BookedColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setLots(const std::optional<LotsOnDay> &lots);

private:
    [[nodiscard]] qsizetype rows() const override { return m_isKnown ? m_lots.lots.size() + 1 : 0; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    /// The kind's code ("total" in the last row), amounts as bare numbers.
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == RestColumn || column == BookedColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    [[nodiscard]] bool isTotal(int row) const { return row == m_lots.lots.size(); }

    LotsOnDay m_lots;
    bool m_isKnown = false;
};

} // namespace console::ui
