#pragma once

#include "control/ad_spending_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What each kind of ad has cost, the dearest first.
class AdSpendingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AdColumn, EntriesColumn, SpentColumn, ReturnedColumn, NetColumn, ShareColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCosts(const QList<AdCost> &costs);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole of the share is in thousandths.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AdCost> m_costs;
};

} // namespace console::ui
