#pragma once

#include "control/grade_points_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// A month's points by component and their total. Figures typed in by hand are marked.
class PointsBreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ComponentColumn, PointsColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(const std::optional<MonthPoints> &points);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Points pointsOf(int row) const;
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QString sourceOf(int row) const;

    std::optional<MonthPoints> m_points;
};

/// Months of points: earned, converted, lost, what came too late, and what was earned by component. What became of a month is in its
/// tool tip.
class PointsHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, EarnedColumn, ConvertedColumn, LostColumn, LateColumn, DeliveryColumn, ClaimColumn, ReviewColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PointsHistoryRow> &rows);
    void retranslate();
    [[nodiscard]] JstMonth monthAt(int row) const { return m_rows.at(row).month; }
    /// −1 where it has no such month.
    [[nodiscard]] int rowOf(JstMonth month) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant rawOf(const PointsHistoryRow &row, int column) const;
    [[nodiscard]] QString textOf(const PointsHistoryRow &row, int column) const;
    [[nodiscard]] QString explanationOf(const PointsHistoryRow &row, int column) const;

    QList<PointsHistoryRow> m_rows;
};

} // namespace console::ui
