#include "ui/pages/grade_points/reminder_texts.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_texts.h"

namespace console::ui {

QString ReminderTexts::timeLeft(const TimeLeft &left)
{
    if (left.days > 0 && left.hours > 0)
        //: %1 is a count of days, %2 of hours.
        return tr("%1 %2 left").arg(tr("%Ln day(s)", nullptr, left.days), tr("%Ln hour(s)", nullptr, left.hours));
    if (left.days > 0)
        return tr("%Ln day(s) left", nullptr, left.days);
    if (left.hours > 0 && left.minutes > 0)
        //: %1 is a count of hours, %2 of minutes.
        return tr("%1 %2 left").arg(tr("%Ln hour(s)", nullptr, left.hours), tr("%Ln minute(s)", nullptr, left.minutes));
    if (left.hours > 0)
        return tr("%Ln hour(s) left", nullptr, left.hours);
    if (left.minutes > 0)
        return tr("%Ln minute(s) left", nullptr, left.minutes);
    return tr("Less than a minute left");
}

QString ReminderTexts::moment(Instant at)
{
    return formatDateTime(jst::dateTimeOf(at));
}

QString ReminderTexts::reminder(const ConversionReminder &reminder)
{
    //: %1 is a time that is left, such as "2 days 3 hours left"; %2 a number of points, %3 their month, %4 Qcash, %5 a date and time.
    return tr("%1: %2 points of %3 become %4 Qcash if you convert them by %5 (Japan time). After that all of them are lost.")
        .arg(timeLeft(reminder.left), formatNumber(reminder.quote.points.value()), reminder.month.text(),
             formatNumber(reminder.quote.qcash.value()), moment(reminder.deadline));
}

QString ReminderTexts::span(int minutes)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    if (minutes % day == 0)
        return tr("%Ln day(s)", nullptr, minutes / day);
    if (minutes % hour == 0)
        return tr("%Ln hour(s)", nullptr, minutes / hour);
    return tr("%Ln minute(s)", nullptr, minutes);
}

QString ReminderTexts::eventName(AutoConversionEvent event)
{
    switch (event) {
    case AutoConversionEvent::TurnedOn:
        return tr("Turned on");
    case AutoConversionEvent::Changed:
        return tr("Changed");
    case AutoConversionEvent::TurnedOff:
        return tr("Turned off");
    case AutoConversionEvent::Converted:
        return tr("Converted");
    case AutoConversionEvent::Refused:
        return tr("Not converted");
    }
    Q_UNREACHABLE();
}

QString ReminderTexts::dayName(int day)
{
    if (day == lastDayOfMonth)
        //: Of a month.
        return tr("Last day");
    //: A day of the month, such as "Day 25".
    return tr("Day %1").arg(day);
}

QString ReminderTexts::schedule(int day, int hour)
{
    const QString time = QTime(hour, 0).toString(QStringLiteral("HH:mm"));
    //: %1 is a time such as 09:00.
    if (day == lastDayOfMonth)
        return tr("Points are converted on the last day of each month from %1 (Japan time).").arg(time);
    //: %1 is a day of the month such as 25, %2 a time such as 09:00.
    return tr("Points are converted on day %1 of each month from %2 (Japan time).").arg(QString::number(day), time);
}

namespace {

QString reasonOf(const AutoConversionLogRow &row)
{
    ConversionOffer offer{*row.month, row.month->next().lastSecond(), {}, {}, {}, {}, {}};
    return ScoreTexts::refusal(*row.reason, offer);
}

} // namespace

QString ReminderTexts::detail(const AutoConversionLogRow &row, int hour)
{
    switch (row.event) {
    case AutoConversionEvent::TurnedOn:
    case AutoConversionEvent::Changed:
        return schedule(row.day, hour);
    case AutoConversionEvent::TurnedOff:
        return {};
    case AutoConversionEvent::Converted:
        //: %1 is a number of points, %2 their month, %3 Qcash, %4 a number of points.
        return tr("%1 points of %2 became %3 Qcash; %4 points were lost as remainder.")
            .arg(formatNumber(row.quote->points.value()), row.month->text(), formatNumber(row.quote->qcash.value()),
                 formatNumber(row.quote->lost.value()));
    case AutoConversionEvent::Refused:
        return reasonOf(row);
    }
    Q_UNREACHABLE();
}

QString ReminderTexts::notice(const AutoConversionLogRow &row)
{
    if (row.event == AutoConversionEvent::Converted) {
        //: %1 is a date and time, %2 a number of points, %3 their month, %4 Qcash.
        return tr("Automatic conversion on %1: %2 points of %3 became %4 Qcash. It is recorded in this book only; convert them in J·QSM too.")
            .arg(moment(row.at), formatNumber(row.quote->points.value()), row.month->text(), formatNumber(row.quote->qcash.value()));
    }
    //: %1 is a date and time, %2 one or two sentences with the reason.
    return tr("Automatic conversion on %1 converted nothing. %2").arg(moment(row.at), reasonOf(row));
}

QString ReminderTexts::refusal(AutoConversionRefusal refusal, int waitSeconds)
{
    switch (refusal) {
    case AutoConversionRefusal::DayWrong:
        return tr("Choose a day from 1 to 28, or the last day.");
    case AutoConversionRefusal::PasswordWrong:
        return tr("The login password is wrong.");
    case AutoConversionRefusal::PasswordWait:
        return tr("Too many wrong passwords. Try again in %Ln second(s).", nullptr, waitSeconds);
    case AutoConversionRefusal::PlanHasChanged:
        return tr("Automatic conversion was changed meanwhile. Look at it as it stands now and try again.");
    }
    Q_UNREACHABLE();
}

QString ReminderTexts::recordedOnly()
{
    return tr("The conversion is recorded in this book only; do it in J·QSM too.");
}

CalendarDeadline ReminderTexts::calendarDeadline(JstMonth month)
{
    //: The name of an entry in a calendar.
    return {month, tr("Qoo10: last chance to convert service points to Qcash"),
            //: %1 is a month, %2 a date and time, %3 a number of points.
            tr("The service points of %1 can be converted to Qcash in J·QSM until %2 (Japan time). What is not converted by then is lost. "
               "Fewer than %3 points can't be converted.")
                .arg(month.previous().text(), moment(month.lastSecond()), formatNumber(conversionStepPoints))};
}

QString ReminderTexts::calendarFault(CalendarFault fault)
{
    switch (fault) {
    case CalendarFault::CannotOpen:
        return tr("The file can't be written there. Choose a folder that is yours to write to.");
    case CalendarFault::CannotWrite:
        return tr("The file could not be written: the disk may be full. Free some space, or choose another folder.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
