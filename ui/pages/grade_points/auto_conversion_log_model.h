#pragma once

#include "control/auto_conversion_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What happened to automatic conversion, newest first. Makes the texts; reads nothing.
class AutoConversionLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, EventColumn, QcashColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<AutoConversionLogRow> &rows, int conversionHour);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const AutoConversionLogRow &row, int column) const;

    QList<AutoConversionLogRow> m_rows;
    int m_conversionHour = 0;
};

} // namespace console::ui
