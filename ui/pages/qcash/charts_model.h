#pragma once

#include "control/qcash_charts_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The figures of a Qcash chart as a table, in the chart's order, with the newest day first. Has columns by chart; reads nothing.
class ChartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setState(const QcashChartsState &state);
    void retranslate();
    /// The place in the chart of a row.
    [[nodiscard]] qsizetype figureAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Column { Name, Balance, Received, Spent, Refunded };

    [[nodiscard]] QList<Column> columns() const;
    [[nodiscard]] bool isByTime() const;
    [[nodiscard]] QString heading(Column column) const;
    [[nodiscard]] qint64 valueOf(const QcashFigure &figure, Column column) const;

    QcashChartsState m_state;
    QList<QcashFigure> m_figures;
};

} // namespace console::ui
