#include "control/bid_planner_catalogue.h"

#include <QFile>

static void initBidPlannerResource()
{
    Q_INIT_RESOURCE(bid_planner_catalogue);
}

namespace console {

namespace {

constexpr int mostDaysLookedAt = 366;

std::optional<BidPlannerRules> rulesFrom(const QJsonObject &object)
{
    BidPlannerRules rules;
    rules.quantilePercent = object.value(QLatin1String("quantilePercent")).toInt(-1);
    rules.daysLookedAt = object.value(QLatin1String("daysLookedAt")).toInt(-1);
    if (rules.quantilePercent < 1 || rules.quantilePercent > 100 || rules.daysLookedAt < 1 || rules.daysLookedAt > mostDaysLookedAt)
        return std::nullopt;
    return rules;
}

} // namespace

BidPlannerCatalogue BidPlannerCatalogue::shipped()
{
    initBidPlannerResource();
    QFile file(QStringLiteral(":/catalogue/bid_planner.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto catalogue = isOpen ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in catalogue of the bid planner can't be read");
    return *catalogue;
}

std::optional<BidPlannerCatalogue> BidPlannerCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<BidPlannerRules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return BidPlannerCatalogue(*std::move(rules));
}

} // namespace console
