#include "ui/pages/qcash/history_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

#include <algorithm>

namespace console::ui {

bool HistoryModel::setRows(const QList<HistoryRow> &rows)
{
    // An entry never changes; what is learned later is whether it was corrected.
    const auto isSame = [](const HistoryRow &a, const HistoryRow &b) { return a.transferId == b.transferId && a.isCorrected == b.isCorrected; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame))
        return false;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return true;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (role == TransferRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return m_rows.at(index.row()).transferId;
    return CellTableModel::data(index, role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == BalanceColumn && role == Qt::ToolTipRole)
        return tr("Qcash that could be spent after the entry: without what was held for bids.");
    return CellTableModel::headerData(section, orientation, role);
}

QString HistoryModel::heading(int column) const
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case AmountColumn:
        return tr("Amount");
    case ContentColumn:
        return tr("Content");
    case RelatedColumn:
        return tr("Related info");
    case BalanceColumn:
        return tr("Balance");
    }
    return {};
}

QString HistoryModel::text(int row, int column) const
{
    const HistoryRow &entry = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return formatDateTime(jst::dateTimeOf(entry.bookedAt));
    case AmountColumn:
        return formatSigned(entry.amount);
    case ContentColumn:
        return entryContent(entry);
    case RelatedColumn:
        return entryRelatedInfo(entry);
    case BalanceColumn:
        return formatNumber(entry.balance.value());
    }
    return {};
}

QVariant HistoryModel::raw(int row, int column) const
{
    const HistoryRow &entry = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return jst::dateTimeOf(entry.bookedAt);
    case AmountColumn:
        return entry.amount;
    case ContentColumn:
        return QString(codeIn(entryKindCodes, entry.kind));
    case RelatedColumn:
        if (entry.ticketOrderNumber)
            return *entry.ticketOrderNumber;
        return entry.points ? QVariant(entry.points->value()) : QVariant(entry.itemNumber);
    case BalanceColumn:
        return entry.balance.value();
    }
    return {};
}

Tone HistoryModel::tone(int row, int column) const
{
    const HistoryRow &entry = m_rows.at(row);
    switch (column) {
    case AmountColumn:
        return entry.amount < 0 ? Tone::Attention : Tone::Normal;
    case RelatedColumn:
        return Tone::Muted;
    }
    return entry.isCorrected ? Tone::Muted : Tone::Plain;
}

QVariant HistoryModel::toolTip(int row, int column) const
{
    return column == ContentColumn || column == RelatedColumn ? QVariant(plainToolTip(text(row, column))) : QVariant();
}

} // namespace console::ui
