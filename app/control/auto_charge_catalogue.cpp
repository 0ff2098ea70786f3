#include "control/auto_charge_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

static void initAutoChargeResource()
{
    Q_INIT_RESOURCE(auto_charge_catalogue);
}

namespace console {

namespace {

std::optional<AutoChargeRules> rulesFrom(const QJsonObject &object)
{
    const auto number = [&object](QLatin1String name) { return object.value(name).toInteger(-1); };
    AutoChargeRules rules;
    rules.noticeMinutes = int(number(QLatin1String("noticeMinutes")));
    rules.lateMinutes = int(number(QLatin1String("lateMinutes")));
    rules.restDaysAfterSkip = int(number(QLatin1String("restDaysAfterSkip")));
    rules.restDaysAfterGivingUp = int(number(QLatin1String("restDaysAfterGivingUp")));
    rules.largestThresholdQcash = number(QLatin1String("largestThresholdQcash"));
    rules.largestCapYen = number(QLatin1String("largestCapYen"));
    const QJsonArray ladder = object.value(QLatin1String("retryAfterMinutes")).toArray();
    for (const QJsonValue &step : ladder)
        rules.retryAfterMinutes.append(step.toInt(-1));
    const bool climbs = std::all_of(rules.retryAfterMinutes.begin(), rules.retryAfterMinutes.end(), [](int minutes) { return minutes > 0; });
    if (rules.noticeMinutes < 1 || rules.lateMinutes < 1 || rules.restDaysAfterSkip < 1 || rules.restDaysAfterGivingUp < 1
        || rules.largestThresholdQcash < 1 || rules.largestCapYen < 1 || ladder.isEmpty() || !climbs)
        return std::nullopt;
    return rules;
}

} // namespace

AutoChargeCatalogue AutoChargeCatalogue::shipped()
{
    initAutoChargeResource();
    QFile file(QStringLiteral(":/catalogue/auto_charge.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in auto-charge catalogue can't be read");
    return *catalogue;
}

std::optional<AutoChargeCatalogue> AutoChargeCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<AutoChargeRules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return AutoChargeCatalogue(*std::move(rules));
}

} // namespace console
