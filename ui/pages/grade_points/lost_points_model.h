#pragma once

#include "control/points_timeline_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What was lost by cause: in the newest twelve months and since the first month with points. Months below zero are counted, as they
/// lost nothing.
class LostPointsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CauseColumn, LatelyColumn, SinceFirstColumn, ColumnCount };
    enum Row { NotConvertedRow, UnderMinimumRow, RemainderRow, TotalRow, NegativeRow, RowCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(const std::optional<PointsTimeline> &timeline);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Points of a cause and the months that lost them; the last row has months alone.
    struct Figures
    {
        qint64 points = 0;
        int months = 0;
    };

    [[nodiscard]] Figures figuresOf(int row, int column) const;
    [[nodiscard]] QString nameOf(int row) const;

    std::optional<PointsTimeline> m_timeline;
};

} // namespace console::ui
