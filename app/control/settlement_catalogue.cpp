#include "control/settlement_catalogue.h"

#include <QFile>
#include <QJsonObject>

static void initSettlementCatalogueResource()
{
    Q_INIT_RESOURCE(settlement_catalogue);
}

namespace console {

namespace {

/// Of an object like {"value": 3, "isChosen": true}: −1 where it is not complete or above `largest`.
int figureOf(const QJsonObject &edition, QLatin1String name, int largest)
{
    const QJsonObject figure = edition.value(name).toObject();
    const int value = figure.value(QLatin1String("value")).toInt(-1);
    return figure.value(QLatin1String("isChosen")).isBool() && value <= largest ? value : -1;
}

std::optional<SettlementTerms> termsFrom(const QJsonObject &edition)
{
    constexpr int mostDays = 60;
    constexpr int mostPercent = 100;
    const SettlementTerms terms{figureOf(edition, QLatin1String("deliveryDays"), mostDays), figureOf(edition, QLatin1String("feeTaxPercent"), mostPercent)};
    return terms.deliveryDays < 0 || terms.feeTaxPercent < 0 ? std::nullopt : std::optional(terms);
}

} // namespace

SettlementCatalogue SettlementCatalogue::shipped()
{
    initSettlementCatalogueResource();
    QFile file(QStringLiteral(":/catalogue/settlement.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in settlement catalogue can't be read");
    return *catalogue;
}

std::optional<SettlementCatalogue> SettlementCatalogue::fromJson(const QByteArray &json)
{
    auto terms = DatedRules<SettlementTerms>::fromJson(json, termsFrom);
    if (!terms)
        return std::nullopt;
    return SettlementCatalogue(*std::move(terms));
}

} // namespace console
