#pragma once

#include "control/auto_charge_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What happened to the auto-charge plan, newest first. Makes the texts; reads nothing.
class AutoChargeLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, EventColumn, AmountColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<AutoChargeLogRow> &rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AutoChargeLogRow> m_rows;
};

} // namespace console::ui
