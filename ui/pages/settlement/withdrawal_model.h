#pragma once

#include "control/withdrawal_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// One page of withdrawals. Makes the texts; reads nothing.
class WithdrawalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AmountColumn, FeeColumn, ReceivedColumn, BalanceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWithdrawals(const QList<Withdrawal> &withdrawals);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Withdrawal> m_withdrawals;
};

} // namespace console::ui
