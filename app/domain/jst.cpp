#include "domain/jst.h"

#include <QTimeZone>

namespace console {

namespace jst {

QDateTime dateTimeOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.utcSeconds, Qt::OffsetFromUTC, int(offsetSeconds));
}

QDate dateOf(Instant instant)
{
    return dateTimeOf(instant).date();
}

Instant startOf(QDate date)
{
    return at(date, QTime(0, 0));
}

Instant at(QDate date, QTime time)
{
    return {QDateTime(date, time, Qt::OffsetFromUTC, int(offsetSeconds)).toSecsSinceEpoch()};
}

QString isoText(Instant instant)
{
    return dateTimeOf(instant).toString(Qt::ISODate);
}

} // namespace jst

std::optional<JstMonth> JstMonth::of(int year, int month)
{
    if (year < 1900 || year > 9999 || month < 1 || month > 12)
        return std::nullopt;
    return JstMonth(year, month);
}

std::optional<JstMonth> JstMonth::fromText(QStringView text)
{
    if (text.size() != 7 || text.at(4) != u'-')
        return std::nullopt;
    for (const qsizetype digit : {0, 1, 2, 3, 5, 6}) {
        if (text.at(digit) < u'0' || text.at(digit) > u'9')
            return std::nullopt;
    }
    return of(text.first(4).toInt(), text.last(2).toInt());
}

std::optional<JstMonth> JstMonth::fromNumber(int number)
{
    return of(number / 100, number % 100);
}

JstMonth JstMonth::containing(Instant instant)
{
    return containing(jst::dateOf(instant));
}

JstMonth JstMonth::containing(QDate date)
{
    return JstMonth(date.year(), date.month());
}

QDate JstMonth::firstDay() const
{
    return QDate(m_year, m_month, 1);
}

QDate JstMonth::lastDay() const
{
    return QDate(m_year, m_month, firstDay().daysInMonth());
}

Instant JstMonth::begin() const
{
    return jst::startOf(firstDay());
}

Instant JstMonth::end() const
{
    return next().begin();
}

Instant JstMonth::lastSecond() const
{
    return end().plusSeconds(-1);
}

bool JstMonth::contains(Instant instant) const
{
    return begin() <= instant && instant < end();
}

JstMonth JstMonth::next() const
{
    return m_month == 12 ? JstMonth(m_year + 1, 1) : JstMonth(m_year, m_month + 1);
}

JstMonth JstMonth::previous() const
{
    return m_month == 1 ? JstMonth(m_year - 1, 12) : JstMonth(m_year, m_month - 1);
}

QString JstMonth::text() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
}

} // namespace console
