#include "ui/pages/ads/outcome_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

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

void OutcomeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags OutcomeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isTick(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdUndecided &row = m_rows.at(index.row());
    const int column = index.column();
    if (isTick(column)) {
        const bool isTicked = tickOf(index.row()) == (column == WonColumn);
        if (role == Qt::CheckStateRole)
            return int(isTicked ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::EditRole)
            return isTicked;
        // The box has no text; assistive technology still says what it is.
        return role == Qt::AccessibleTextRole ? headerData(column, Qt::Horizontal, Qt::DisplayRole) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == PriceColumn ? QVariant(row.bid.price.value()) : column == DayColumn ? QVariant(row.bid.day) : QVariant(text(row, column));
    case Qt::TextAlignmentRole:
        return column == PriceColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case ToneRole:
        return QVariant::fromValue(column == PriceColumn ? Tone::Strong : column == ListColumn ? Tone::Normal : Tone::Plain);
    }
    return {};
}

QString OutcomeModel::text(const AdUndecided &row, int column) const
{
    switch (column) {
    case AdColumn:
        return adName(row.bid.kind);
    case SlotColumn:
        return row.bid.slot;
    case ItemColumn:
        return row.bid.itemName.isEmpty() ? row.bid.itemNumber : row.bid.itemName;
    case DayColumn:
        return formatDate(row.bid.day);
    case PriceColumn:
        return formatNumber(row.bid.price.value());
    case ListColumn:
        if (!row.isWonByList)
            return {};
        //: What a winner list that the user has noted says of a bid; a proposal only.
        return *row.isWonByList ? tr("proposes won") : tr("proposes lost");
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

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PriceColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
