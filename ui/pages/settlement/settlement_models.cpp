#include "ui/pages/settlement/settlement_models.h"

#include "ui/language.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

QVariant alignment(bool isNumber)
{
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void SettlementForecastModel::setWeeks(const QList<SettlementWeek> &weeks, QDate nextDay)
{
    beginResetModel();
    m_weeks = weeks;
    m_nextDay = nextDay;
    endResetModel();
}

void SettlementForecastModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SettlementForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_weeks.size());
}

int SettlementForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// What is taken off stands below zero, so that a row adds up to its net: the fee, what was used for tickets among the deductions,
/// the Mega-wari share less Qoo10's compensation for it.
QVariant SettlementForecastModel::rawValue(const SettlementWeek &week, int column)
{
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

QString SettlementForecastModel::text(const SettlementWeek &week, int column) const
{
    if (column != DayColumn)
        return formatNumber(rawValue(week, column).toLongLong());
    // The star leads to the sentence below the table.
    const QString day = week.hasReported ? formatDate(week.day) + QStringLiteral(" *") : formatDate(week.day);
    //: A settlement day, e.g. "2026-11-25 (next)".
    return week.day == m_nextDay ? tr("%1 (next)").arg(day) : day;
}

QString SettlementForecastModel::toolTip(const SettlementWeek &week, int column) const
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

QVariant SettlementForecastModel::tone(const SettlementWeek &week, int column) const
{
    if (week.isSettled)
        return QVariant::fromValue(Tone::Muted);
    if (column == NetColumn && week.net.value() < 0)
        return QVariant::fromValue(Tone::Attention);
    const bool isStrong = week.day == m_nextDay && (column == DayColumn || column == NetColumn);
    return QVariant::fromValue(isStrong ? Tone::Strong : Tone::Plain);
}

QVariant SettlementForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettlementWeek &week = m_weeks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(week, index.column());
    case Qt::EditRole:
        return rawValue(week, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(week, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column() != DayColumn);
    case ToneRole:
        return tone(week, index.column());
    }
    return {};
}

QVariant SettlementForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != DayColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

void SettlementPeriodModel::setPeriods(const QList<SettlementPeriod> &periods)
{
    beginResetModel();
    m_periods = periods;
    endResetModel();
}

void SettlementPeriodModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SettlementPeriodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

int SettlementPeriodModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SettlementPeriodModel::rawValue(const SettlementPeriod &period, int column)
{
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

QString SettlementPeriodModel::text(const SettlementPeriod &period, int column)
{
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

QVariant SettlementPeriodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettlementPeriod &period = m_periods.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(period, index.column());
    case Qt::EditRole:
        return rawValue(period, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column() == LinesColumn);
    }
    return {};
}

QVariant SettlementPeriodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == LinesColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace console::ui
