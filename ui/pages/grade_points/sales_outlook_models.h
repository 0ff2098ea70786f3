#pragma once

#include "control/sales_outlook_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The sales of the last twelve months, newest month first.
class SalesMonthsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, SalesColumn, DaysColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// `months` oldest first; the first counts from `from` on, the last up to `today`.
    void setMonths(const QList<MonthSales> &months, QDate from, QDate today);

private:
    [[nodiscard]] qsizetype rows() const override { return m_months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == SalesColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<MonthSales> m_months; ///< newest first
    QDate m_from;
    QDate m_today;
};

/// What becomes of the sales of twelve months, month by month.
class SalesOutlookModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, SalesColumn, SumColumn, GradeColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// The months in which the next grade is reached and the own one missed are marked.
    void setOutlook(const SalesOutlook &outlook);

private:
    [[nodiscard]] qsizetype rows() const override { return m_outlook.months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == SalesColumn || column == SumColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;

    SalesOutlook m_outlook;
};

/// All thresholds, newest first, and who gave them. Those of today are marked, those that others took the place of are muted.
class GradeEditionsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, UntilColumn, ExcellentColumn, PowerColumn, OriginColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setEditions(const GradeEditions &editions, QDate today);

private:
    struct Row
    {
        GradeEdition edition;
        QDate until;            ///< its last day; invalid while it is open
        bool isReplaced = false; ///< by one of the same day
        bool isOfToday = false;
    };

    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == ExcellentColumn || column == PowerColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<Row> m_rows;
};

} // namespace console::ui
