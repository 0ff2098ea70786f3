#include "control/settlement_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
    constexpr int mostDays = 60;
    constexpr int mostPercent = 100;
    SettlementCatalogue catalogue;
    const QJsonArray editions = QJsonDocument::fromJson(json).object().value(QLatin1String("editions")).toArray();
    for (const QJsonValue &value : editions) {
        const QJsonObject object = value.toObject();
        const Edition edition{QDate::fromString(object.value(QLatin1String("validFrom")).toString(), Qt::ISODate),
                              {figureOf(object, QLatin1String("deliveryDays"), mostDays),
                               figureOf(object, QLatin1String("feeTaxPercent"), mostPercent)}};
        if (!edition.validFrom.isValid() || edition.terms.deliveryDays < 0 || edition.terms.feeTaxPercent < 0)
            return std::nullopt;
        catalogue.m_editions.append(edition);
    }
    if (catalogue.m_editions.isEmpty())
        return std::nullopt;
    std::sort(catalogue.m_editions.begin(), catalogue.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.validFrom < b.validFrom; });
    return catalogue;
}

const SettlementTerms &SettlementCatalogue::termsOn(QDate day) const
{
    const auto later = std::find_if(m_editions.cbegin(), m_editions.cend(), [day](const Edition &edition) { return edition.validFrom > day; });
    return later == m_editions.cbegin() ? later->terms : std::prev(later)->terms;
}

} // namespace console
