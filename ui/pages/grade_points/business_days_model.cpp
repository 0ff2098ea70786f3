#include "ui/pages/grade_points/business_days_model.h"

#include "domain/business_calendar.h"
#include "ui/language.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

void BusinessDaysModel::setYear(int year)
{
    const BusinessCalendar &calendar = BusinessCalendar::ofJapan();
    QList<Month> months;
    for (int number = 1; number <= 12; ++number) {
        const auto month = JstMonth::of(year, number);
        if (!month)
            return;
        Month row{*month, 0, {}};
        for (QDate day = month->firstDay(); day <= month->lastDay(); day = day.addDays(1)) {
            row.businessDays += calendar.isBusinessDay(day) ? 1 : 0;
            if (calendar.isHoliday(day))
                row.holidays.append(day.toString(QStringLiteral("MM-dd")));
        }
        months.append(row);
    }
    beginResetModel();
    m_months = months;
    endResetModel();
}

void BusinessDaysModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_months.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BusinessDaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int BusinessDaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BusinessDaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Month &month = m_months.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return index.column() == DaysColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == ToneRole)
        return QVariant::fromValue(index.column() == HolidaysColumn && month.holidays.isEmpty() ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case MonthColumn:
        return month.month.text();
    case DaysColumn:
        return role == Qt::EditRole ? QVariant(month.businessDays) : formatNumber(month.businessDays);
    }
    return month.holidays.isEmpty() ? QStringLiteral("–") : month.holidays.join(QStringLiteral("   "));
}

QVariant BusinessDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == DaysColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case DaysColumn:
        return tr("Business days");
    case HolidaysColumn:
        return tr("Public holidays of Japan (month-day)");
    }
    return {};
}

} // namespace console::ui
