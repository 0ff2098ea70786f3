#pragma once

#include "control/ad_bid_acts_controller.h"

#include <QAbstractTableModel>
#include <QHash>

namespace console::ui {

/// Bids that wait for their outcome, with a tick for each. Nothing is ticked until the user does it.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AdColumn, SlotColumn, ItemColumn, DayColumn, PriceColumn, ListColumn, WonColumn, LostColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks of bids that are still there stay.
    void setRows(const QList<AdUndecided> &rows);
    void tickAll(std::optional<bool> isWon);
    /// Ticks what the noted winner lists say; the others stay as they are.
    void tickByLists();
    /// Of the bids that are ticked, as they stand.
    [[nodiscard]] QList<AdOutcome> outcomes() const;
    /// Qcash of those that are ticked so.
    [[nodiscard]] qint64 sum(bool isWon) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void ticked();

private:
    [[nodiscard]] std::optional<bool> tickOf(int row) const;
    [[nodiscard]] QString text(const AdUndecided &row, int column) const;
    void announceTicks();

    QList<AdUndecided> m_rows;
    QHash<qint64, bool> m_ticks; ///< by number of the bid: won
};

} // namespace console::ui
