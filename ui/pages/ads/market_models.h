#pragma once

#include "control/ad_market_reading.h"

#include <QAbstractTableModel>

namespace console::ui {

/// The days of a slot, newest first: what won, and the shop's own bid. Reads nothing.
class MarketDaysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, RanksColumn, LowestColumn, MedianColumn, HighestColumn, OwnColumn, OwnRankColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(const QList<AdMarketDay> &days);
    void retranslate();
    [[nodiscard]] QDate dayAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static std::optional<qint64> numberIn(const AdMarketDay &day, int column);

    QList<AdMarketDay> m_days;
};

/// A proposal of the bid planner by day. Reads nothing.
class BidPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, PriceColumn, SumColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<BidPlanLine> &lines);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<BidPlanLine> m_lines;
};

/// The Mega-wari events of a slot, newest first. Reads nothing.
class MegaWariModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FirstDayColumn, LastDayColumn, AverageColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(const QList<MegaWariEvent> &events);
    void retranslate();
    [[nodiscard]] const MegaWariEvent &eventAt(int row) const { return m_events.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MegaWariEvent> m_events;
};

} // namespace console::ui
