#pragma once

#include "control/withdrawal_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// One page of withdrawals. Makes the texts; reads nothing.
class WithdrawalModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AmountColumn, FeeColumn, ReceivedColumn, BalanceColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setWithdrawals(const QList<Withdrawal> &withdrawals);

private:
    [[nodiscard]] qsizetype rows() const override { return m_withdrawals.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != DateColumn; }
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    QList<Withdrawal> m_withdrawals;
};

} // namespace console::ui
