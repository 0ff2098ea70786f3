#include "exchange/calendar_file.h"

#include "exchange/target_file.h"

#include <QSaveFile>

#include <algorithm>

namespace console {

namespace {

constexpr int longestLineOctets = 75;
constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

QByteArray utcText(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.utcSeconds, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// Backslash, semicolon, comma and line breaks stand for something else in a text value.
QString escaped(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;")).replace(u',', QLatin1String("\\,"));
    return text.replace(u'\n', QLatin1String("\\n"));
}

/// Before a deadline: whole days, else whole hours, else minutes.
QByteArray trigger(int minutes)
{
    if (minutes % minutesOfDay == 0)
        return "-P" + QByteArray::number(minutes / minutesOfDay) + 'D';
    if (minutes % minutesOfHour == 0)
        return "-PT" + QByteArray::number(minutes / minutesOfHour) + 'H';
    return "-PT" + QByteArray::number(minutes) + 'M';
}

/// Adds one content line. A fold never stands within a character.
void addLine(QByteArray &file, const QByteArray &line)
{
    int room = longestLineOctets;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min<qsizetype>(at + room, line.size());
        const auto isWithinCharacter = [&line](qsizetype i) { return (static_cast<unsigned char>(line.at(i)) & 0xC0) == 0x80; };
        while (end < line.size() && end > at && isWithinCharacter(end))
            --end;
        file += line.mid(at, end - at);
        at = end;
        room = longestLineOctets - 1; // the blank before a continuation counts
        if (at < line.size())
            file += "\r\n ";
    }
    file += "\r\n";
}

void addText(QByteArray &file, const QByteArray &name, const QString &text)
{
    addLine(file, name + ':' + escaped(text).toUtf8());
}

void addDeadline(QByteArray &file, const CalendarDeadline &deadline, const QList<int> &alarmMinutes, Instant writtenAt)
{
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:conversion-deadline-" + deadline.month.text().toLatin1() + "@qsm-console");
    addLine(file, "DTSTAMP:" + utcText(writtenAt));
    addLine(file, "DTSTART:" + utcText(deadline.month.lastSecond()));
    addText(file, "SUMMARY", deadline.summary);
    addText(file, "DESCRIPTION", deadline.description);
    addLine(file, "TRANSP:TRANSPARENT");
    for (const int minutes : alarmMinutes) {
        addLine(file, "BEGIN:VALARM");
        addLine(file, "ACTION:DISPLAY");
        addText(file, "DESCRIPTION", deadline.summary);
        addLine(file, "TRIGGER:" + trigger(minutes));
        addLine(file, "END:VALARM");
    }
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray calendarFile(const QList<CalendarDeadline> &deadlines, const QList<int> &alarmMinutes, Instant writtenAt)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//qsm-console//Conversion deadlines//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    for (const CalendarDeadline &deadline : deadlines)
        addDeadline(file, deadline, alarmMinutes, writtenAt);
    addLine(file, "END:VCALENDAR");
    return file;
}

tl::expected<void, CalendarFault> writeCalendarFile(const QString &path, const QByteArray &content)
{
    const auto place = targetFile(path);
    if (!place)
        return tl::unexpected(CalendarFault::CannotOpen);
    QSaveFile file(*place);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(CalendarFault::CannotOpen);
    if (file.write(content) != content.size() || !file.commit())
        return tl::unexpected(CalendarFault::CannotWrite);
    return {};
}

} // namespace console
