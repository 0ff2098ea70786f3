#pragma once

#include "control/points_timeline_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// What was lost by cause: in the newest twelve months and since the first month with points. Months below zero are counted, as they
/// lost nothing.
class LostPointsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { CauseColumn, LatelyColumn, SinceFirstColumn, ColumnCount };
    enum Row { NotConvertedRow, UnderMinimumRow, RemainderRow, TotalRow, NegativeRow, RowCount };

    using CellTableModel::CellTableModel;

    void setTimeline(const std::optional<PointsTimeline> &timeline);

private:
    /// Points of a cause and the months that lost them; the last row has months alone.
    struct Figures
    {
        qint64 points = 0;
        int months = 0;
    };

    [[nodiscard]] qsizetype rows() const override { return m_timeline ? RowCount : 0; }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != CauseColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] Figures figuresOf(int row, int column) const;
    [[nodiscard]] QString nameOf(int row) const;

    std::optional<PointsTimeline> m_timeline;
};

} // namespace console::ui
