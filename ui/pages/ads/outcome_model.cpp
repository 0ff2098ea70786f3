#include "ui/pages/ads/outcome_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

namespace {

bool isTick(int column)
{
    return column == OutcomeModel::WonColumn || column == OutcomeModel::LostColumn;
}

} // namespace

void OutcomeModel::setRows(const QList<AdUndecided> &rows)
{
    beginResetModel();
    m_rows = rows;
    QHash<qint64, bool> kept;
    for (const AdUndecided &row : rows) {
        if (const auto tick = m_ticks.constFind(row.bid.number); tick != m_ticks.cend())
            kept.insert(row.bid.number, *tick);
    }
    m_ticks = kept;
    endResetModel();
    emit ticked();
}

void OutcomeModel::announceTicks()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, WonColumn), index(rowCount() - 1, LostColumn));
    emit ticked();
}

void OutcomeModel::tickAll(std::optional<bool> isWon)
{
    m_ticks.clear();
    if (isWon) {
        for (const AdUndecided &row : std::as_const(m_rows))
            m_ticks.insert(row.bid.number, *isWon);
    }
    announceTicks();
}

void OutcomeModel::tickByLists()
{
    for (const AdUndecided &row : std::as_const(m_rows)) {
        if (row.isWonByList)
            m_ticks.insert(row.bid.number, *row.isWonByList);
    }
    announceTicks();
}

std::optional<bool> OutcomeModel::tickOf(int row) const
{
    const auto tick = m_ticks.constFind(m_rows.at(row).bid.number);
    return tick == m_ticks.cend() ? std::nullopt : std::optional(*tick);
}

QList<AdOutcome> OutcomeModel::outcomes() const
{
    QList<AdOutcome> outcomes;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto tick = tickOf(row))
            outcomes.append({m_rows.at(row).bid.number, *tick});
    }
    return outcomes;
}

qint64 OutcomeModel::sum(bool isWon) const
{
    qint64 sum = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (tickOf(row) == isWon)
            sum += m_rows.at(row).bid.price.value();
    }
    return sum;
}

Qt::ItemFlags OutcomeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = CellTableModel::flags(index);
    return index.isValid() && isTick(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

QString OutcomeModel::heading(int column) const
{
    switch (column) {
    case AdColumn:
        return tr("Ad");
    case SlotColumn:
        return tr("Keyword or category");
    case ItemColumn:
        return tr("Item");
    case DayColumn:
        return tr("Display date");
    case PriceColumn:
        return tr("Bid price");
    case ListColumn:
        //: Heading: what the noted list of a bidding's winners says.
        return tr("Winner list");
    case WonColumn:
        //: Heading of a column of boxes to tick: this bid won.
        return tr("Won");
    case LostColumn:
        //: Heading of a column of boxes to tick: this bid lost.
        return tr("Lost");
    }
    return {};
}

QString OutcomeModel::text(int row, int column) const
{
    const AdUndecided &undecided = m_rows.at(row);
    switch (column) {
    case AdColumn:
        return adName(undecided.bid.kind);
    case SlotColumn:
        return undecided.bid.slot;
    case ItemColumn:
        return undecided.bid.itemName.isEmpty() ? undecided.bid.itemNumber : undecided.bid.itemName;
    case DayColumn:
        return formatDate(undecided.bid.day);
    case PriceColumn:
        return formatNumber(undecided.bid.price.value());
    case ListColumn:
        if (!undecided.isWonByList)
            return {};
        //: What a winner list that the user has noted says of a bid; a proposal only.
        return *undecided.isWonByList ? tr("proposes won") : tr("proposes lost");
    }
    return {};
}

QVariant OutcomeModel::raw(int row, int column) const
{
    switch (column) {
    case DayColumn:
        return m_rows.at(row).bid.day;
    case PriceColumn:
        return m_rows.at(row).bid.price.value();
    }
    return text(row, column);
}

Tone OutcomeModel::tone(int, int column) const
{
    return column == PriceColumn ? Tone::Strong : column == ListColumn ? Tone::Normal : Tone::Plain;
}

QVariant OutcomeModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isTick(index.column()))
        return CellTableModel::data(index, role);
    const bool isTicked = tickOf(index.row()) == (index.column() == WonColumn);
    switch (role) {
    case Qt::CheckStateRole:
        return int(isTicked ? Qt::Checked : Qt::Unchecked);
    case Qt::EditRole:
        return isTicked;
    case Qt::AccessibleTextRole:
        // The box has no text; assistive technology still says what it is.
        return heading(index.column());
    }
    return {};
}

bool OutcomeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isTick(index.column()))
        return false;
    const qint64 bid = m_rows.at(index.row()).bid.number;
    if (value.toInt() == Qt::Checked)
        m_ticks.insert(bid, index.column() == WonColumn);
    else
        m_ticks.remove(bid);
    emit dataChanged(this->index(index.row(), WonColumn), this->index(index.row(), LostColumn));
    emit ticked();
    return true;
}

} // namespace console::ui
