#pragma once

#include "control/history_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// One page of the Qcash history. Makes the texts; reads nothing.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, AmountColumn, ContentColumn, RelatedColumn, BalanceColumn, ColumnCount };
    /// The number of the booked transfer, on each column.
    static constexpr int TransferRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// False where they are those that are shown: then nothing is reset.
    bool setRows(const QList<HistoryRow> &rows);
    [[nodiscard]] const HistoryRow &rowAt(int row) const { return m_rows.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const HistoryRow &row, int column);
    [[nodiscard]] static QVariant rawValue(const HistoryRow &row, int column);

    QList<HistoryRow> m_rows;
};

} // namespace console::ui
