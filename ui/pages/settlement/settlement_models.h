#pragma once

#include "control/settlement_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The settlement days with what each brings. Makes the texts; reads and reckons nothing.
class SettlementForecastModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, DeliveriesColumn, SalesColumn, FeeColumn, DeductionsColumn, MegaWariColumn, NetColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// The next settlement day is marked; those before it are muted.
    void setWeeks(const QList<SettlementWeek> &weeks, QDate nextDay);

private:
    [[nodiscard]] qsizetype rows() const override { return m_weeks.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != DayColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] QString explanation(const SettlementWeek &week, int column) const;

    QList<SettlementWeek> m_weeks;
    QDate m_nextDay;
};

/// Which days settlement files have told of.
class SettlementPeriodModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { FirstDayColumn, LastDayColumn, FileColumn, LinesColumn, ImportedColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setPeriods(const QList<SettlementPeriod> &periods);

private:
    [[nodiscard]] qsizetype rows() const override { return m_periods.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == LinesColumn; }

    QList<SettlementPeriod> m_periods;
};

} // namespace console::ui
