#pragma once

#include "control/ad_bid_acts_controller.h"
#include "ui/widgets/cell_table_model.h"

#include <QHash>

namespace console::ui {

/// Bids that wait for their outcome, with a tick for each. Nothing is ticked until the user does it.
class OutcomeModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { AdColumn, SlotColumn, ItemColumn, DayColumn, PriceColumn, ListColumn, WonColumn, LostColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// Ticks of bids that are still there stay.
    void setRows(const QList<AdUndecided> &rows);
    void tickAll(std::optional<bool> isWon);
    /// Ticks what the noted winner lists say; the others stay as they are.
    void tickByLists();
    /// Of the bids that are ticked, as they stand.
    [[nodiscard]] QList<AdOutcome> outcomes() const;
    /// Qcash of those that are ticked so.
    [[nodiscard]] qint64 sum(bool isWon) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void ticked();

private:
    [[nodiscard]] qsizetype rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == PriceColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] std::optional<bool> tickOf(int row) const;
    void announceTicks();

    QList<AdUndecided> m_rows;
    QHash<qint64, bool> m_ticks; ///< by number of the bid: won
};

} // namespace console::ui
