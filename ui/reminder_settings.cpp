#include "ui/reminder_settings.h"

#include "control/reminder_catalogue.h"
#include "ui/settings.h"

namespace console::ui {

namespace {

/// Before anything was set: the newest of the chosen hours.
QuietHours chosenHours()
{
    static const ReminderRules rules = ReminderCatalogue::shipped().rulesOn(QDate(9999, 12, 31));
    return {rules.quietFrom, rules.quietUntil};
}

QString textOf(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

ReminderSettings &ReminderSettings::shared()
{
    static ReminderSettings settings;
    return settings;
}

bool ReminderSettings::tellsInTray() const
{
    return Settings().value(settings::tellsInTray, true).toBool();
}

QuietHours ReminderSettings::standardQuietHours()
{
    return chosenHours();
}

QuietHours ReminderSettings::quietHours() const
{
    const Settings kept;
    const QuietHours hours{QTime::fromString(kept.value(settings::quietFrom).toString(), QStringLiteral("HH:mm")),
                           QTime::fromString(kept.value(settings::quietUntil).toString(), QStringLiteral("HH:mm"))};
    return hours.from.isValid() && hours.until.isValid() ? hours : chosenHours();
}

void ReminderSettings::setTellsInTray(bool tells)
{
    Settings().setValue(settings::tellsInTray, tells);
    emit changed();
}

void ReminderSettings::setQuietHours(const QuietHours &hours)
{
    Settings kept;
    kept.setValue(settings::quietFrom, textOf(hours.from));
    kept.setValue(settings::quietUntil, textOf(hours.until));
    emit changed();
}

} // namespace console::ui
