#include "ui/pages/grade_points/auto_conversion_log_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/plain_text.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

Tone toneOf(const AutoConversionLogRow &row)
{
    switch (row.event) {
    case AutoConversionEvent::TurnedOn:
    case AutoConversionEvent::Changed:
    case AutoConversionEvent::TurnedOff:
        return Tone::Plain;
    case AutoConversionEvent::Converted:
        return Tone::Normal;
    case AutoConversionEvent::Refused:
        return row.reason == ConversionRefusal::AlreadyConverted ? Tone::Muted : Tone::Attention;
    }
    Q_UNREACHABLE();
}

QVariant rawOf(const AutoConversionLogRow &row, int column)
{
    switch (column) {
    case AutoConversionLogModel::DateColumn:
        return jst::dateTimeOf(row.at);
    case AutoConversionLogModel::EventColumn:
        return QString(codeIn(autoConversionEventCodes, row.event));
    case AutoConversionLogModel::QcashColumn:
        return row.quote ? QVariant(row.quote->qcash.value()) : QVariant();
    case AutoConversionLogModel::DetailColumn:
        return row.reason ? QVariant(QString(codeIn(conversionRefusalCodes, *row.reason))) : row.month ? QVariant(row.month->text()) : QVariant(row.day);
    }
    return {};
}

} // namespace

QString AutoConversionLogModel::textOf(const AutoConversionLogRow &row, int column) const
{
    switch (column) {
    case DateColumn:
        return ReminderTexts::moment(row.at);
    case EventColumn:
        return ReminderTexts::eventName(row.event);
    case QcashColumn:
        return row.quote ? formatSigned(row.quote->qcash.value()) : QString();
    case DetailColumn:
        return ReminderTexts::detail(row, m_conversionHour);
    }
    return {};
}

void AutoConversionLogModel::setRows(const QList<AutoConversionLogRow> &rows, int conversionHour)
{
    beginResetModel();
    m_rows = rows;
    m_conversionHour = conversionHour;
    endResetModel();
}

void AutoConversionLogModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AutoConversionLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AutoConversionLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AutoConversionLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutoConversionLogRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::EditRole:
        return rawOf(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == QcashColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == EventColumn ? toneOf(row) : Tone::Plain);
    }
    return {};
}

QVariant AutoConversionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == QcashColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case EventColumn:
        return tr("Event");
    case QcashColumn:
        return tr("Qcash");
    case DetailColumn:
        return tr("Details");
    }
    return {};
}

} // namespace console::ui
