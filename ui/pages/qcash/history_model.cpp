#include "ui/pages/qcash/history_model.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace console::ui {

namespace {

bool isNumber(int column)
{
    return column == HistoryModel::AmountColumn || column == HistoryModel::BalanceColumn;
}

Tone toneOf(const HistoryRow &row, int column)
{
    switch (column) {
    case HistoryModel::AmountColumn:
        return row.amount < 0 ? Tone::Attention : Tone::Normal;
    case HistoryModel::RelatedColumn:
        return Tone::Muted;
    default:
        return row.isCorrected ? Tone::Muted : Tone::Plain;
    }
}

} // namespace

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

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::text(const HistoryRow &row, int column)
{
    switch (column) {
    case DateColumn:
        return formatDateTime(jst::dateTimeOf(row.bookedAt));
    case AmountColumn:
        return formatSigned(row.amount);
    case ContentColumn:
        return entryContent(row);
    case RelatedColumn:
        return entryRelatedInfo(row);
    case BalanceColumn:
        return formatNumber(row.balance.value());
    }
    return {};
}

QVariant HistoryModel::rawValue(const HistoryRow &row, int column)
{
    switch (column) {
    case DateColumn:
        return jst::dateTimeOf(row.bookedAt);
    case AmountColumn:
        return row.amount;
    case ContentColumn:
        return QString(codeIn(entryKindCodes, row.kind));
    case RelatedColumn:
        if (row.ticketOrderNumber)
            return *row.ticketOrderNumber;
        return row.points ? QVariant(row.points->value()) : QVariant(row.itemNumber);
    case BalanceColumn:
        return row.balance.value();
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return rawValue(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ContentColumn || index.column() == RelatedColumn)
            return plainToolTip(text(row, index.column()));
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case TransferRole:
        return row.transferId;
    case ToneRole:
        return QVariant::fromValue(toneOf(row, index.column()));
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == BalanceColumn)
        return tr("Qcash that could be spent after the entry: without what was held for bids.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
