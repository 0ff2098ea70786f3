#include "ui/pages/settlement/auto_charge_log_model.h"

#include "ui/language.h"
#include "ui/pages/settlement/auto_charge_texts.h"
#include "ui/plain_text.h"

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

} // namespace

void AutoChargeLogModel::setRows(const QList<AutoChargeLogRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString AutoChargeLogModel::heading(int column) const
{
    switch (column) {
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

QString AutoChargeLogModel::text(int row, int column) const
{
    const AutoChargeLogRow &logged = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return formatDateTime(jst::dateTimeOf(logged.at));
    case EventColumn:
        return AutoChargeTexts::eventName(logged.event);
    case AmountColumn:
        return amountOf(logged) ? formatNumber(*amountOf(logged)) : QString();
    case DetailColumn:
        return AutoChargeTexts::detail(logged);
    }
    return {};
}

QVariant AutoChargeLogModel::raw(int row, int column) const
{
    const AutoChargeLogRow &logged = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return jst::dateTimeOf(logged.at);
    case EventColumn:
        return QString(codeIn(autoChargeEventCodes, logged.event));
    case AmountColumn:
        return amountOf(logged) ? QVariant(*amountOf(logged)) : QVariant();
    case DetailColumn:
        if (logged.orderNumber)
            return *logged.orderNumber;
        return logged.reason ? QVariant(QString(codeIn(autoChargeReasonCodes, *logged.reason))) : QVariant();
    }
    return {};
}

Tone AutoChargeLogModel::tone(int row, int column) const
{
    return column == EventColumn ? toneOf(m_rows.at(row).event) : Tone::Plain;
}

QVariant AutoChargeLogModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

} // namespace console::ui
