#pragma once

#include "control/ad_bids_controller.h"
#include "ui/widgets/cell_table_model.h"

namespace console::ui {

/// Bids as a table, with the phase that each is in at a moment. Knows no store: whoever owns the rows sets them, and brings more when asked.
class AdBidsModel : public CellTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, AdColumn, ItemColumn, SlotColumn, DayColumn, PriceColumn, PhaseColumn, TimeColumn, ColumnCount };

    using CellTableModel::CellTableModel;

    /// In place of the rows so far. `hasMore` where further ones can be asked for.
    void setBids(const QList<AdBid> &bids, Instant now, bool hasMore = false);
    /// After the rows so far.
    void addBids(const QList<AdBid> &bids, bool hasMore);
    [[nodiscard]] const QList<AdBid> &bids() const { return m_bids; }
    /// Where there is little room, the longest heading is said in short, and in full in its tool tip.
    void setShortHeadings(bool isShort);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The last row has come into sight.
    void moreWanted();

private:
    [[nodiscard]] qsizetype rows() const override { return m_bids.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant raw(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == NumberColumn || column == PriceColumn; }
    [[nodiscard]] Tone tone(int row, int column) const override;
    [[nodiscard]] QVariant toolTip(int row, int column) const override;

    [[nodiscard]] static QString slotHeading(bool isShort);
    [[nodiscard]] AdPhase phaseOf(const AdBid &bid) const;

    QList<AdBid> m_bids;
    bool m_hasShortHeadings = false;
    Instant m_now;
    bool m_hasMore = false;
    bool m_isChanging = false; ///< whoever hears of a change must not cause the next one within it
};

} // namespace console::ui
