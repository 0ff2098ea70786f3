#pragma once

#include "control/grade_points_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// A month's points by component and their total. Figures typed in by hand are marked.
class PointsBreakdownModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { ComponentColumn, PointsColumn, SourceColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setPoints(const std::optional<MonthPoints> &points);

private:
    [[nodiscard]] qsizetype rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == PointsColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] Points pointsOf(int row) const;
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString sourceOf(int row) const;

    std::optional<MonthPoints> m_points;
};

/// Months of points: earned, converted, lost, what came too late, and what was earned by component. What became of a month is in its
/// tool tip.
class PointsHistoryModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, EarnedColumn, ConvertedColumn, LostColumn, LateColumn, DeliveryColumn, ClaimColumn, ReviewColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setRows(const QList<PointsHistoryRow> &rows);
    [[nodiscard]] JstMonth monthAt(int row) const { return m_rows.at(row).month; }
    /// −1 where it has no such month.
    [[nodiscard]] int rowOf(JstMonth month) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != MonthColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] QString explanationOf(const PointsHistoryRow &row, int column) const;

    QList<PointsHistoryRow> m_rows;
};

} // namespace console::ui
