#include "ui/pages/grade_points/auto_conversion_log_model.h"

#include "ui/language.h"
#include "ui/pages/grade_points/reminder_texts.h"
#include "ui/plain_text.h"

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

} // namespace

void AutoConversionLogModel::setRows(const QList<AutoConversionLogRow> &rows, int conversionHour)
{
    beginResetModel();
    m_rows = rows;
    m_conversionHour = conversionHour;
    endResetModel();
}

QString AutoConversionLogModel::heading(int column) const
{
    switch (column) {
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

QString AutoConversionLogModel::text(int row, int column) const
{
    const AutoConversionLogRow &logged = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return ReminderTexts::moment(logged.at);
    case EventColumn:
        return ReminderTexts::eventName(logged.event);
    case QcashColumn:
        return logged.quote ? formatSigned(logged.quote->qcash.value()) : QString();
    case DetailColumn:
        return ReminderTexts::detail(logged, m_conversionHour);
    }
    return {};
}

QVariant AutoConversionLogModel::raw(int row, int column) const
{
    const AutoConversionLogRow &logged = m_rows.at(row);
    switch (column) {
    case DateColumn:
        return jst::dateTimeOf(logged.at);
    case EventColumn:
        return QString(codeIn(autoConversionEventCodes, logged.event));
    case QcashColumn:
        return logged.quote ? QVariant(logged.quote->qcash.value()) : QVariant();
    case DetailColumn:
        if (logged.reason)
            return QString(codeIn(conversionRefusalCodes, *logged.reason));
        return logged.month ? QVariant(logged.month->text()) : QVariant(logged.day);
    }
    return {};
}

Tone AutoConversionLogModel::tone(int row, int column) const
{
    return column == EventColumn ? toneOf(m_rows.at(row)) : Tone::Plain;
}

QVariant AutoConversionLogModel::toolTip(int row, int column) const
{
    return plainToolTip(text(row, column));
}

} // namespace console::ui
