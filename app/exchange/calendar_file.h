#pragma once

#include "domain/jst.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace console {

/// One deadline as a calendar has it; the texts are in the reader's language.
struct CalendarDeadline
{
    JstMonth month; ///< whose end it is: by it a calendar knows the deadline again, whichever shop's file it comes from
    QString summary;
    QString description;
};

/// The deadlines as iCalendar (RFC 5545): each at its month's last second in Japan, as UTC, with a display alarm at each of
/// `alarmMinutes` before it. `writtenAt` is the file's time stamp. Lines end with CR LF and are folded at 75 octets.
[[nodiscard]] QByteArray calendarFile(const QList<CalendarDeadline> &deadlines, const QList<int> &alarmMinutes, Instant writtenAt);

/// Why the file was not written; what stood there before still stands.
enum class CalendarFault {
    CannotOpen, ///< no such folder, no permission, or something else than a file stands there
    CannotWrite ///< the disk is full, or the medium has gone
};

/// Writes the whole file or nothing: what stands at `path` is replaced only when all of it is on the disk.
[[nodiscard]] tl::expected<void, CalendarFault> writeCalendarFile(const QString &path, const QByteArray &content);

} // namespace console
