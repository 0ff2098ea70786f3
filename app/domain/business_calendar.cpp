#include "domain/business_calendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initScoreCatalogues()
{
    Q_INIT_RESOURCE(score_catalogues);
}

namespace console {

namespace {

constexpr int workdaysOfWeek = 5;

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= workdaysOfWeek;
}

} // namespace

const BusinessCalendar &BusinessCalendar::ofJapan()
{
    static const BusinessCalendar calendar = [] {
        initScoreCatalogues();
        QFile file(QStringLiteral(":/catalogue/holidays.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto read = opened ? fromJson(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("the built-in calendar of holidays can't be read");
        return *std::move(read);
    }();
    return calendar;
}

std::optional<BusinessCalendar> BusinessCalendar::fromJson(const QByteArray &json)
{
    BusinessCalendar calendar;
    const QJsonArray years = QJsonDocument::fromJson(json).object().value(QLatin1String("years")).toArray();
    for (const QJsonValue &value : years) {
        const QJsonObject object = value.toObject();
        const int year = object.value(QLatin1String("year")).toInt();
        const QJsonArray holidays = object.value(QLatin1String("holidays")).toArray();
        const bool follows = calendar.m_lastYear == 0 || year == calendar.m_lastYear + 1;
        if (year <= 0 || !follows || holidays.isEmpty() || !object.value(QLatin1String("isReckoned")).isBool())
            return std::nullopt;
        if (calendar.m_firstYear == 0)
            calendar.m_firstYear = year;
        calendar.m_lastYear = year;
        if (calendar.m_firstReckonedYear == 0 && object.value(QLatin1String("isReckoned")).toBool())
            calendar.m_firstReckonedYear = year;
        for (const QJsonValue &holiday : holidays) {
            const QDate date = QDate::fromString(holiday[QLatin1String("date")].toString(), Qt::ISODate);
            if (date.year() != year || calendar.isHoliday(date) || holiday[QLatin1String("name")].toString().isEmpty())
                return std::nullopt;
            calendar.m_holidays.insert(date);
            if (isWeekday(date))
                calendar.m_weekdayHolidays.append(date.toJulianDay());
        }
    }
    if (calendar.m_firstYear == 0)
        return std::nullopt;
    if (calendar.m_firstReckonedYear == 0)
        calendar.m_firstReckonedYear = calendar.m_lastYear + 1;
    std::sort(calendar.m_weekdayHolidays.begin(), calendar.m_weekdayHolidays.end());
    return calendar;
}

bool BusinessCalendar::isBusinessDay(QDate day) const
{
    return day.isValid() && isWeekday(day) && !isHoliday(day);
}

int BusinessCalendar::businessDaysBetween(QDate from, QDate to) const
{
    Q_ASSERT(from.isValid() && to.isValid());
    return int(businessDaysUpTo(to) - businessDaysUpTo(from));
}

/// Counted from a Monday long ago (Julian day 0), in a time that doesn't grow with the span.
qint64 BusinessCalendar::businessDaysUpTo(QDate day) const
{
    constexpr qint64 daysOfWeek = 7;
    const qint64 days = day.toJulianDay() + 1;
    const qint64 weeks = days >= 0 ? days / daysOfWeek : -((-days + daysOfWeek - 1) / daysOfWeek);
    const qint64 weekdays = weeks * workdaysOfWeek + std::min<qint64>(days - weeks * daysOfWeek, workdaysOfWeek);
    const auto after = std::upper_bound(m_weekdayHolidays.cbegin(), m_weekdayHolidays.cend(), day.toJulianDay());
    return weekdays - (after - m_weekdayHolidays.cbegin());
}

} // namespace console
