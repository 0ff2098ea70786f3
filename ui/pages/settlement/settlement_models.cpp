#include "ui/pages/settlement/settlement_models.h"

#include "ui/language.h"
#include "ui/plain_text.h"

namespace console::ui {

void SettlementForecastModel::setWeeks(const QList<SettlementWeek> &weeks, QDate nextDay)
{
    beginResetModel();
    m_weeks = weeks;
    m_nextDay = nextDay;
    endResetModel();
}

QString SettlementForecastModel::heading(int column) const
{
    switch (column) {
    case DayColumn:
        return tr("Settlement day");
    case DeliveriesColumn:
        return tr("Deliveries");
    case SalesColumn:
        return tr("Sales");
    case FeeColumn:
        return tr("Service fee");
    case DeductionsColumn:
        return tr("Deductions");
    case MegaWariColumn:
        return tr("Mega-wari share");
    case NetColumn:
        //: What a settlement day brings after all deductions.
        return tr("Net");
    }
    return {};
}

QString SettlementForecastModel::text(int row, int column) const
{
    if (column != DayColumn)
        return formatNumber(raw(row, column).toLongLong());
    const SettlementWeek &week = m_weeks.at(row);
    // The star leads to the sentence below the table.
    const QString day = week.hasReported ? formatDate(week.day) + QStringLiteral(" *") : formatDate(week.day);
    //: A settlement day, e.g. "2026-11-25 (next)".
    return week.day == m_nextDay ? tr("%1 (next)").arg(day) : day;
}

/// What is taken off stands below zero, so that a row adds up to its net: the fee, what was used for tickets among the deductions,
/// the Mega-wari share less Qoo10's compensation for it.
QVariant SettlementForecastModel::raw(int row, int column) const
{
    const SettlementWeek &week = m_weeks.at(row);
    switch (column) {
    case DayColumn:
        return week.day;
    case DeliveriesColumn:
        return week.deliveries;
    case SalesColumn:
        return week.sales.value();
    case FeeColumn:
        return -week.serviceFee.value();
    case DeductionsColumn:
        return week.deductions.value() - week.used.value();
    case MegaWariColumn:
        return week.megaWariShare.value() + week.compensation.value();
    case NetColumn:
        return week.net.value();
    }
    return {};
}

Tone SettlementForecastModel::tone(int row, int column) const
{
    const SettlementWeek &week = m_weeks.at(row);
    if (week.isSettled)
        return Tone::Muted;
    if (column == NetColumn && week.net.value() < 0)
        return Tone::Attention;
    return week.day == m_nextDay && (column == DayColumn || column == NetColumn) ? Tone::Strong : Tone::Plain;
}

QVariant SettlementForecastModel::toolTip(int row, int column) const
{
    return plainToolTip(explanation(m_weeks.at(row), column));
}

QString SettlementForecastModel::explanation(const SettlementWeek &week, int column) const
{
    if (column == DeductionsColumn && week.used.value() > 0)
        return tr("%1 yen of it has already paid for charge tickets.").arg(formatNumber(week.used.value()));
    if (column == MegaWariColumn && week.compensation.value() != 0) {
        return tr("Share %1 yen, compensation by Qoo10 %2 yen.")
            .arg(formatNumber(week.megaWariShare.value()), formatSigned(week.compensation.value()));
    }
    if (column == FeeColumn && week.hasOrders)
        return tr("Where the week is reckoned from orders, their supply price already stands after the fee.");
    return {};
}

void SettlementPeriodModel::setPeriods(const QList<SettlementPeriod> &periods)
{
    beginResetModel();
    m_periods = periods;
    endResetModel();
}

QString SettlementPeriodModel::heading(int column) const
{
    switch (column) {
    case FirstDayColumn:
        //: First day of a period.
        return tr("From");
    case LastDayColumn:
        //: Last day of a period.
        return tr("To");
    case FileColumn:
        return tr("File");
    case LinesColumn:
        return tr("Rows");
    case ImportedColumn:
        return tr("Imported at");
    }
    return {};
}

QString SettlementPeriodModel::text(int row, int column) const
{
    const SettlementPeriod &period = m_periods.at(row);
    switch (column) {
    case FirstDayColumn:
        return formatDate(period.firstDay);
    case LastDayColumn:
        return formatDate(period.lastDay);
    case FileColumn:
        break;
    case LinesColumn:
        return formatNumber(period.lines);
    case ImportedColumn:
        return formatDateTime(jst::dateTimeOf(period.importedAt));
    }
    switch (period.source) {
    case SettlementSource::Report:
        return tr("Detailed sales (sellingreport.csv)");
    case SettlementSource::Deduction:
        return tr("Sales-related deductions (rcv.csv)");
    case SettlementSource::MegaWari:
        return tr("Mega-wari deductions (RecvMegawari.csv)");
    }
    Q_UNREACHABLE();
}

QVariant SettlementPeriodModel::raw(int row, int column) const
{
    const SettlementPeriod &period = m_periods.at(row);
    switch (column) {
    case FirstDayColumn:
        return period.firstDay;
    case LastDayColumn:
        return period.lastDay;
    case FileColumn:
        return QString(codeIn(settlementSourceCodes, period.source));
    case LinesColumn:
        return period.lines;
    case ImportedColumn:
        return jst::dateTimeOf(period.importedAt);
    }
    return {};
}

} // namespace console::ui
