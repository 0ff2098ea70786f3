#pragma once

#include "control/accounting_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What is left of each kind of lots on a day, with the total in the last row. Only shows.
class LotsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, RestColumn, BookedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLots(const std::optional<LotsOnDay> &lots);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::EditRole: the kind's code ("total" in the last row), amounts as bare numbers.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isTotal(int row) const { return row == m_lots.lots.size(); }
    [[nodiscard]] QVariant rawOf(int row, int column) const;

    LotsOnDay m_lots;
    bool m_isKnown = false;
};

} // namespace console::ui
