#include "ui/pages/grade_points/business_days_model.h"

#include "domain/business_calendar.h"
#include "ui/language.h"

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

QString BusinessDaysModel::heading(int column) const
{
    switch (column) {
    case MonthColumn:
        return tr("Month");
    case DaysColumn:
        return tr("Business days");
    case HolidaysColumn:
        return tr("Public holidays of Japan (month-day)");
    }
    return {};
}

QString BusinessDaysModel::text(int row, int column) const
{
    const Month &month = m_months.at(row);
    switch (column) {
    case MonthColumn:
        return month.month.text();
    case DaysColumn:
        return formatNumber(month.businessDays);
    }
    return month.holidays.isEmpty() ? QStringLiteral("–") : month.holidays.join(QStringLiteral("   "));
}

QVariant BusinessDaysModel::raw(int row, int column) const
{
    return column == DaysColumn ? QVariant(m_months.at(row).businessDays) : QVariant(text(row, column));
}

Tone BusinessDaysModel::tone(int row, int column) const
{
    return column == HolidaysColumn && m_months.at(row).holidays.isEmpty() ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
