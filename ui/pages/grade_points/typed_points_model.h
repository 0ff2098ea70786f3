#pragma once

#include "control/typed_points_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What has been typed in for a month, newest first, with what was taken back since.
class TypedPointsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, DeliveryColumn, ClaimColumn, ReviewColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setActs(const QList<TypedPointsAct> &acts);
    void retranslate();
    [[nodiscard]] const TypedPointsAct &actAt(int row) const { return m_acts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TypedPointsAct> m_acts;
};

} // namespace console::ui
