#pragma once

#include <QDate>
#include <QList>
#include <QSet>

#include <optional>

namespace console {

/// The business days of Japan: Monday to Friday without public holidays. Knows the holidays of the years in its data (2015 to 2030)
/// and takes other years to have none; never asks a clock.
class BusinessCalendar
{
public:
    /// The calendar that is built in (resources/catalogue/holidays.json: the Cabinet Office's list; years that it doesn't hold yet are
    /// reckoned from the law and marked so there).
    [[nodiscard]] static const BusinessCalendar &ofJapan();
    /// Empty for anything but a complete calendar: years without a gap, every date within its year, named and there once.
    [[nodiscard]] static std::optional<BusinessCalendar> fromJson(const QByteArray &json);

    [[nodiscard]] bool isHoliday(QDate day) const { return m_holidays.contains(day); }
    [[nodiscard]] bool isBusinessDay(QDate day) const;
    /// Business days after `from` up to and including `to`; negative, counted the same way, where `to` comes first; 0 on one day.
    /// Both valid.
    [[nodiscard]] int businessDaysBetween(QDate from, QDate to) const;
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    /// The first year whose holidays are reckoned, not announced; after lastYear() where there is none.
    [[nodiscard]] int firstReckonedYear() const { return m_firstReckonedYear; }

private:
    [[nodiscard]] qint64 businessDaysUpTo(QDate day) const;

    QSet<QDate> m_holidays;
    QList<qint64> m_weekdayHolidays; ///< Julian days, rising
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_firstReckonedYear = 0;
};

} // namespace console
