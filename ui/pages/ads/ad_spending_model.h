#pragma once

#include "control/ad_spending_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What each kind of ad has cost, the dearest first.
class AdSpendingModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { AdColumn, EntriesColumn, SpentColumn, ReturnedColumn, NetColumn, ShareColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setCosts(const QList<AdCost> &costs);

private:
    [[nodiscard]] qsizetype rows() const override { return m_costs.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    /// The share in thousandths.
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != AdColumn && column != ShareColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<AdCost> m_costs;
};

} // namespace console::ui
