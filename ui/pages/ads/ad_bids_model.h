#pragma once

#include "control/ad_bids_controller.h"

#include <QAbstractTableModel>

namespace console::ui {

/// Bids as a table, with the phase that each is in at a moment. Knows no store: whoever owns the rows sets them, and brings more when asked.
class AdBidsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, AdColumn, ItemColumn, SlotColumn, DayColumn, PriceColumn, PhaseColumn, TimeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In place of the rows so far. `hasMore` where further ones can be asked for.
    void setBids(const QList<AdBid> &bids, Instant now, bool hasMore = false);
    /// After the rows so far.
    void addBids(const QList<AdBid> &bids, bool hasMore);
    [[nodiscard]] const QList<AdBid> &bids() const { return m_bids; }
    void retranslate();
    /// Where there is little room, the longest heading is said in short, and in full in its tool tip.
    void setShortHeadings(bool isShort);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The last row has come into sight.
    void moreWanted();

private:
    [[nodiscard]] QString text(const AdBid &bid, int column) const;
    [[nodiscard]] QVariant raw(const AdBid &bid, int column) const;
    [[nodiscard]] AdPhase phaseOf(const AdBid &bid) const;

    QList<AdBid> m_bids;
    bool m_hasShortHeadings = false;
    Instant m_now;
    bool m_hasMore = false;
    bool m_isChanging = false; ///< whoever hears of a change must not cause the next one within it
};

} // namespace console::ui
