#pragma once

#include "control/auto_conversion_controller.h"
#include "control/conversion_reminder_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for reminders and automatic conversion, in the language of the moment; the same in the window, the system tray and the
/// calendar file. Decides nothing.
class ReminderTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ReminderTexts)

public:
    [[nodiscard]] static QString timeLeft(const TimeLeft &left);
    /// Date and time in Japan.
    [[nodiscard]] static QString moment(Instant at);
    /// What waits, what it becomes, how long, and what happens otherwise.
    [[nodiscard]] static QString reminder(const ConversionReminder &reminder);
    /// A span before the deadline, such as "3 days" or "3 hours".
    [[nodiscard]] static QString span(int minutes);

    [[nodiscard]] static QString eventName(AutoConversionEvent event);
    [[nodiscard]] static QString dayName(int day);
    /// When it converts, in one sentence.
    [[nodiscard]] static QString schedule(int day, int hour);
    [[nodiscard]] static QString detail(const AutoConversionLogRow &row, int hour);
    /// Of a conversion, or of the reason why there was none.
    [[nodiscard]] static QString notice(const AutoConversionLogRow &row);
    [[nodiscard]] static QString refusal(AutoConversionRefusal refusal, int waitSeconds);
    /// That it is recorded here only.
    [[nodiscard]] static QString recordedOnly();

    [[nodiscard]] static CalendarDeadline calendarDeadline(JstMonth month);
    [[nodiscard]] static QString calendarFault(CalendarFault fault);
};

} // namespace console::ui
