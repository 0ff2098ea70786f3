#pragma once

#include "control/sales_outlook_controller.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace console::ui {

/// What the outlook's tables have in common: a row for each thing that is listed. Makes texts; reckons nothing.
class SalesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// Puts the rows in place; `change` does it.
    template <class Change>
    void replaceRows(qsizetype count, Change change)
    {
        const bool isOtherCount = count != rows();
        if (isOtherCount)
            beginResetModel();
        change();
        if (isOtherCount)
            endResetModel();
        else
            retranslate();
    }

    [[nodiscard]] virtual qsizetype rows() const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual bool isNumber(int column) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString text(qsizetype row, int column) const = 0;
    /// For Qt::EditRole.
    [[nodiscard]] virtual QVariant raw(qsizetype row, int column) const = 0;
    [[nodiscard]] virtual Tone tone(qsizetype row, int column) const = 0;
};

/// The sales of the last twelve months, newest month first.
class SalesMonthsModel : public SalesTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, SalesColumn, DaysColumn, ColumnCount };

    using SalesTableModel::SalesTableModel;

    /// `months` oldest first; the first counts from `from` on, the last up to `today`.
    void setMonths(const QList<MonthSales> &months, QDate from, QDate today);

private:
    [[nodiscard]] qsizetype rows() const override { return m_months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == SalesColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QVariant raw(qsizetype row, int column) const override;
    [[nodiscard]] Tone tone(qsizetype row, int column) const override;

    QList<MonthSales> m_months; ///< newest first
    QDate m_from;
    QDate m_today;
};

/// What becomes of the sales of twelve months, month by month.
class SalesOutlookModel : public SalesTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, SalesColumn, SumColumn, GradeColumn, ColumnCount };

    using SalesTableModel::SalesTableModel;

    /// The months in which the next grade is reached and the own one missed are marked.
    void setOutlook(const SalesOutlook &outlook);

private:
    [[nodiscard]] qsizetype rows() const override { return m_outlook.months.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool isNumber(int column) const override { return column == SalesColumn || column == SumColumn; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QVariant raw(qsizetype row, int column) const override;
    [[nodiscard]] Tone tone(qsizetype row, int column) const override;

    SalesOutlook m_outlook;
};

/// All thresholds, newest first, and who gave them. Those of today are marked, those that others took the place of are muted.
class GradeEditionsModel : public SalesTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, UntilColumn, ExcellentColumn, PowerColumn, OriginColumn, ColumnCount };

    using SalesTableModel::SalesTableModel;

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
    [[nodiscard]] QString text(qsizetype row, int column) const override;
    [[nodiscard]] QVariant raw(qsizetype row, int column) const override;
    [[nodiscard]] Tone tone(qsizetype row, int column) const override;

    QList<Row> m_rows;
};

} // namespace console::ui
