#pragma once

#include "control/settlement_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The settlement days with what each brings. Makes the texts; reads and reckons nothing.
class SettlementForecastModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, DeliveriesColumn, SalesColumn, FeeColumn, DeductionsColumn, MegaWariColumn, NetColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The next settlement day is marked; those before it are muted.
    void setWeeks(const QList<SettlementWeek> &weeks, QDate nextDay);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QVariant rawValue(const SettlementWeek &week, int column);
    [[nodiscard]] QString text(const SettlementWeek &week, int column) const;
    [[nodiscard]] QString toolTip(const SettlementWeek &week, int column) const;
    [[nodiscard]] QVariant tone(const SettlementWeek &week, int column) const;

    QList<SettlementWeek> m_weeks;
    QDate m_nextDay;
};

/// Which days settlement files have told of.
class SettlementPeriodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FirstDayColumn, LastDayColumn, FileColumn, LinesColumn, ImportedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeriods(const QList<SettlementPeriod> &periods);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QVariant rawValue(const SettlementPeriod &period, int column);
    [[nodiscard]] static QString text(const SettlementPeriod &period, int column);

    QList<SettlementPeriod> m_periods;
};

} // namespace console::ui
