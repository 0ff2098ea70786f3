#include "ui/pages/ads/ad_bids_model.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

#include <QScopedValueRollback>

namespace console::ui {

namespace {

/// What the column "Time" shows: the close while it is ahead or the outcome is open, then the display.
Instant timeOf(const AdBid &bid, AdPhase phase)
{
    switch (phase) {
    case AdPhase::Bidding:
    case AdPhase::Undecided:
    case AdPhase::Lost:
    case AdPhase::Withdrawn:
        return bid.window.closes;
    case AdPhase::Planned:
        return bid.window.displayBegins;
    case AdPhase::Running:
    case AdPhase::Ended:
        return bid.window.displayEnds;
    }
    Q_UNREACHABLE();
}

Tone toneOf(AdPhase phase)
{
    switch (phase) {
    case AdPhase::Undecided:
        return Tone::Attention;
    case AdPhase::Bidding:
    case AdPhase::Planned:
    case AdPhase::Running:
        return Tone::Normal;
    case AdPhase::Ended:
        return Tone::Plain;
    case AdPhase::Lost:
    case AdPhase::Withdrawn:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

void AdBidsModel::setBids(const QList<AdBid> &bids, Instant now, bool hasMore)
{
    const QScopedValueRollback changing(m_isChanging, true);
    beginResetModel();
    m_bids = bids;
    m_now = now;
    m_hasMore = hasMore;
    endResetModel();
}

void AdBidsModel::addBids(const QList<AdBid> &bids, bool hasMore)
{
    const QScopedValueRollback changing(m_isChanging, true);
    m_hasMore = hasMore;
    if (bids.isEmpty())
        return;
    beginInsertRows({}, int(m_bids.size()), int(m_bids.size() + bids.size()) - 1);
    m_bids.append(bids);
    endInsertRows();
}

void AdBidsModel::setShortHeadings(bool isShort)
{
    if (m_hasShortHeadings == isShort)
        return;
    m_hasShortHeadings = isShort;
    emit headerDataChanged(Qt::Horizontal, SlotColumn, SlotColumn);
}

AdPhase AdBidsModel::phaseOf(const AdBid &bid) const
{
    return adPhase(bid.state, bid.window, m_now);
}

QString AdBidsModel::slotHeading(bool isShort)
{
    //: Heading of a narrow column for "Keyword or category", which does not fit there.
    return isShort ? tr("Keyword") : tr("Keyword or category");
}

QVariant AdBidsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isInFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && section == SlotColumn && m_hasShortHeadings && isInFull)
        return slotHeading(false);
    return CellTableModel::headerData(section, orientation, role);
}

QString AdBidsModel::heading(int column) const
{
    switch (column) {
    case NumberColumn:
        //: Heading of a narrow column: the number of a bid.
        return tr("No.");
    case AdColumn:
        return tr("Ad");
    case ItemColumn:
        return tr("Item");
    case SlotColumn:
        return slotHeading(m_hasShortHeadings);
    case DayColumn:
        return tr("Display date");
    case PriceColumn:
        //: Of an ad, in Qcash: what is bid for a display day, or its fixed price. Short: the heading of a narrow column.
        return tr("Price");
    case PhaseColumn:
        //: Where a bid or an ad stands.
        return tr("Status");
    case TimeColumn:
        //: When the bidding of an ad closes, or its display begins or ends.
        return tr("Time");
    }
    return {};
}

QString AdBidsModel::text(int row, int column) const
{
    const AdBid &bid = m_bids.at(row);
    switch (column) {
    case NumberColumn:
        return formatNumber(bid.number);
    case AdColumn:
        return adName(bid.kind);
    case ItemColumn:
        return bid.itemName.isEmpty() ? bid.itemNumber : bid.itemName;
    case SlotColumn:
        return bid.slot;
    case DayColumn:
        return formatDate(bid.day);
    case PriceColumn:
        return formatNumber(bid.price.value());
    case PhaseColumn:
        return AdBidTexts::status(bid, phaseOf(bid));
    case TimeColumn:
        return AdBidTexts::time(phaseOf(bid), timeOf(bid, phaseOf(bid)));
    }
    return {};
}

QVariant AdBidsModel::raw(int row, int column) const
{
    const AdBid &bid = m_bids.at(row);
    switch (column) {
    case NumberColumn:
        return bid.number;
    case AdColumn:
        return QString(codeIn(adKindCodes, bid.kind));
    case ItemColumn:
        return bid.itemNumber;
    case SlotColumn:
        return bid.slot;
    case DayColumn:
        return bid.day;
    case PriceColumn:
        return bid.price.value();
    case PhaseColumn:
        return QString(codeIn(adPhaseCodes, phaseOf(bid)));
    case TimeColumn:
        return jst::dateTimeOf(timeOf(bid, phaseOf(bid)));
    }
    return {};
}

Tone AdBidsModel::tone(int row, int column) const
{
    switch (column) {
    case PhaseColumn:
        return toneOf(phaseOf(m_bids.at(row)));
    case NumberColumn:
    case TimeColumn:
        return Tone::Muted;
    case PriceColumn:
        return Tone::Strong;
    }
    return Tone::Plain;
}

QVariant AdBidsModel::toolTip(int row, int column) const
{
    const AdBid &bid = m_bids.at(row);
    if (column == ItemColumn)
        //: %1 is an item number, %2 the item's name.
        return plainToolTip(tr("%1 %2").arg(bid.itemNumber, bid.itemName));
    return column == SlotColumn || column == AdColumn ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

bool AdBidsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isChanging && m_hasMore;
}

void AdBidsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit moreWanted();
}

} // namespace console::ui
