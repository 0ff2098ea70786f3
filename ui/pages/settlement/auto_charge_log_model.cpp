#include "ui/pages/settlement/auto_charge_log_model.h"

#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

/// Of rows that are about a charge: what it charges.
std::optional<qint64> amountOf(const AutoChargeLogRow &row)
{
    const bool isCharge = row.event == AutoChargeEvent::Planned || row.event == AutoChargeEvent::Charged || row.event == AutoChargeEvent::Retry;
    return isCharge ? std::optional(row.terms.ticket) : std::nullopt;
}

Tone toneOf(AutoChargeEvent event)
{
    switch (event) {
    case AutoChargeEvent::TurnedOn:
    case AutoChargeEvent::Changed:
    case AutoChargeEvent::TurnedOff:
    case AutoChargeEvent::Planned:
        return Tone::Plain;
    case AutoChargeEvent::Skipped:
        return Tone::Muted;
    case AutoChargeEvent::Charged:
        return Tone::Normal;
    case AutoChargeEvent::Retry:
    case AutoChargeEvent::GaveUp:
    case AutoChargeEvent::CapReached:
        return Tone::Attention;
    }
    Q_UNREACHABLE();
}

QString textOf(const AutoChargeLogRow &row, int column)
{
    switch (column) {
    case AutoChargeLogModel::DateColumn:
        return formatDateTime(jst::dateTimeOf(row.at));
    case AutoChargeLogModel::EventColumn:
        return AutoChargeTexts::eventName(row.event);
    case AutoChargeLogModel::AmountColumn:
        return amountOf(row) ? formatNumber(*amountOf(row)) : QString();
    case AutoChargeLogModel::DetailColumn:
        return AutoChargeTexts::detail(row);
    }
    return {};
}

QVariant rawOf(const AutoChargeLogRow &row, int column)
{
    switch (column) {
    case AutoChargeLogModel::DateColumn:
        return jst::dateTimeOf(row.at);
    case AutoChargeLogModel::EventColumn:
        return QString(codeIn(autoChargeEventCodes, row.event));
    case AutoChargeLogModel::AmountColumn:
        return amountOf(row) ? QVariant(*amountOf(row)) : QVariant();
    case AutoChargeLogModel::DetailColumn:
        return row.orderNumber ? QVariant(*row.orderNumber) : row.reason ? QVariant(QString(codeIn(autoChargeReasonCodes, *row.reason))) : QVariant();
    }
    return {};
}

} // namespace

void AutoChargeLogModel::setRows(const QList<AutoChargeLogRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void AutoChargeLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AutoChargeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AutoChargeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AutoChargeLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutoChargeLogRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::EditRole:
        return rawOf(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == AmountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == EventColumn ? toneOf(row.event) : Tone::Plain);
    }
    return {};
}

QVariant AutoChargeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case EventColumn:
        return tr("Event");
    case AmountColumn:
        return tr("Amount");
    case DetailColumn:
        return tr("Details");
    }
    return {};
}

} // namespace console::ui
