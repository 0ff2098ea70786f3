#include "ui/pages/settlement/withdrawal_model.h"

#include "ui/language.h"
#include "ui/plain_text.h"

namespace console::ui {

namespace {

/// In yen; of every column but the date's.
qint64 yenIn(const Withdrawal &withdrawal, int column)
{
    switch (column) {
    case WithdrawalModel::AmountColumn:
        return withdrawal.quote.amount.value();
    case WithdrawalModel::FeeColumn:
        return withdrawal.quote.fee.value();
    case WithdrawalModel::ReceivedColumn:
        return withdrawal.quote.received.value();
    }
    return withdrawal.balanceAfter.value();
}

} // namespace

void WithdrawalModel::setWithdrawals(const QList<Withdrawal> &withdrawals)
{
    beginResetModel();
    m_withdrawals = withdrawals;
    endResetModel();
}

void WithdrawalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WithdrawalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_withdrawals.size());
}

int WithdrawalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WithdrawalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Withdrawal &withdrawal = m_withdrawals.at(index.row());
    const bool isDate = index.column() == DateColumn;
    const QDateTime requested = jst::dateTimeOf(withdrawal.requestedAt);
    switch (role) {
    case Qt::DisplayRole:
        return isDate ? formatDateTime(requested) : formatNumber(yenIn(withdrawal, index.column()));
    case Qt::EditRole:
        return isDate ? QVariant(requested) : QVariant(yenIn(withdrawal, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(isDate ? formatDateTime(requested) : formatNumber(yenIn(withdrawal, index.column())));
    case Qt::TextAlignmentRole:
        return isDate ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant WithdrawalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == DateColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case AmountColumn:
        return tr("Amount");
    case FeeColumn:
        return tr("Withdrawal fee");
    case ReceivedColumn:
        //: What arrived at the shop's bank: the amount less the fee.
        return tr("Received");
    case BalanceColumn:
        //: Settlement money after a withdrawal.
        return tr("Balance");
    }
    return {};
}

} // namespace console::ui
