#pragma once

#include "control/ad_market_reading.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// The days of a slot, newest first: what won, and the shop's own bid. Reads nothing.
class MarketDaysModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, RanksColumn, LowestColumn, MedianColumn, HighestColumn, OwnColumn, OwnRankColumn, OutcomeColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setDays(const QList<AdMarketDay> &days);
    [[nodiscard]] QDate dayAt(int row) const;

private:
    [[nodiscard]] qsizetype rows() const override { return m_days.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != DayColumn && column != OutcomeColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    [[nodiscard]] static std::optional<qint64> numberIn(const AdMarketDay &day, int column);

    QList<AdMarketDay> m_days;
};

/// A proposal of the bid planner by day. Reads nothing.
class BidPlanModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, PriceColumn, SumColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setLines(const QList<BidPlanLine> &lines);

private:
    [[nodiscard]] qsizetype rows() const override { return m_lines.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != DayColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<BidPlanLine> m_lines;
};

/// The Mega-wari events of a slot, newest first. Reads nothing.
class MegaWariModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { FirstDayColumn, LastDayColumn, AverageColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    void setEvents(const QList<MegaWariEvent> &events);
    [[nodiscard]] const MegaWariEvent &eventAt(int row) const { return m_events.at(row); }

private:
    [[nodiscard]] qsizetype rows() const override { return m_events.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == AverageColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;

    QList<MegaWariEvent> m_events;
};

} // namespace console::ui
