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

QString WithdrawalModel::heading(int column) const
{
    switch (column) {
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

QString WithdrawalModel::text(int row, int column) const
{
    const Withdrawal &withdrawal = m_withdrawals.at(row);
    return column == DateColumn ? formatDateTime(jst::dateTimeOf(withdrawal.requestedAt)) : formatNumber(yenIn(withdrawal, column));
}

QVariant WithdrawalModel::raw(int row, int column) const
{
    const Withdrawal &withdrawal = m_withdrawals.at(row);
    return column == DateColumn ? QVariant(jst::dateTimeOf(withdrawal.requestedAt)) : QVariant(yenIn(withdrawal, column));
}

QVariant WithdrawalModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

} // namespace console::ui
