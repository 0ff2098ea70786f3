#include "control/reminder_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initReminderResource()
{
    Q_INIT_RESOURCE(reminder_catalogue);
}

namespace console {

namespace {

QTime timeIn(const QJsonObject &object, QLatin1String name)
{
    return QTime::fromString(object.value(name).toString(), QStringLiteral("HH:mm"));
}

std::optional<ReminderRules> rulesFrom(const QJsonObject &object)
{
    ReminderRules rules;
    rules.urgentMinutes = object.value(QLatin1String("urgentMinutes")).toInt(-1);
    rules.conversionHour = object.value(QLatin1String("conversionHour")).toInt(-1);
    rules.settlingMinutes = object.value(QLatin1String("settlingMinutes")).toInt(-1);
    rules.sameMonthSeconds = object.value(QLatin1String("sameMonthSeconds")).toInt(-1);
    rules.quietFrom = timeIn(object, QLatin1String("quietFrom"));
    rules.quietUntil = timeIn(object, QLatin1String("quietUntil"));
    const QJsonArray stages = object.value(QLatin1String("stageMinutes")).toArray();
    for (const QJsonValue &stage : stages)
        rules.stageMinutes.append(stage.toInt(-1));
    const QList<int> &minutes = rules.stageMinutes;
    const bool falls = std::adjacent_find(minutes.begin(), minutes.end(), std::less_equal<int>()) == minutes.end();
    // The first stage lies within the shortest month, so that it begins in the month to which the deadline belongs.
    constexpr int shortestMonth = 27 * 24 * 60;
    if (minutes.isEmpty() || !falls || minutes.last() < 1 || minutes.first() > shortestMonth || rules.urgentMinutes < 1
        || rules.conversionHour < 0 || rules.conversionHour > 23 || rules.settlingMinutes < 0 || rules.sameMonthSeconds < 0
        || !rules.quietFrom.isValid() || !rules.quietUntil.isValid())
        return std::nullopt;
    return rules;
}

} // namespace

ReminderCatalogue ReminderCatalogue::shipped()
{
    initReminderResource();
    QFile file(QStringLiteral(":/catalogue/reminders.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in reminder catalogue can't be read");
    return *catalogue;
}

std::optional<ReminderCatalogue> ReminderCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<ReminderRules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return ReminderCatalogue(*std::move(rules));
}

} // namespace console
