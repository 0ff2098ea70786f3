#include "control/ad_catalogue.h"

#include "domain/text_folding.h"
#include "store/wallet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initAdResource()
{
    Q_INIT_RESOURCE(ad_catalogue);
}

namespace console {

namespace {

constexpr int farthestDay = 366;
constexpr int longestDisplay = 24 * 366;

/// Names are compared by their letters and digits alone.
QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : foldedForSearch(name)) {
        if (c.isLetterOrNumber())
            folded.append(c);
    }
    return folded;
}

/// -1 where there is none.
int numberIn(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toInt(-1);
}

QTime timeIn(const QJsonObject &object, QLatin1String name)
{
    return QTime::fromString(object.value(name).toString(), QStringLiteral("HH:mm:ss"));
}

/// The amounts and times of an ad whose kind and manner are read; false where one is out of range.
bool readFigures(const QJsonObject &object, AdTerms &terms)
{
    const auto price = Qcash::of(object.value(QLatin1String("price")).toInteger(-1));
    const auto unit = Qcash::of(object.value(QLatin1String("unit")).toInteger(-1));
    if (!price || price->isZero() || !unit || unit->isZero() || price->value() % unit->value() != 0)
        return false;
    terms.price = *price;
    terms.unit = *unit;
    terms.mostDays = numberIn(object, QLatin1String("mostDays"));
    terms.opensDaysBefore = numberIn(object, QLatin1String("opensDaysBefore"));
    terms.opensAt = timeIn(object, QLatin1String("opensAt"));
    terms.closesDaysBefore = numberIn(object, QLatin1String("closesDaysBefore"));
    terms.closesAt = timeIn(object, QLatin1String("closesAt"));
    terms.displayFrom = timeIn(object, QLatin1String("displayFrom"));
    terms.displayHours = numberIn(object, QLatin1String("displayHours"));
    const bool areTimes = terms.opensAt.isValid() && terms.closesAt.isValid() && terms.displayFrom.isValid();
    const bool isInRange = terms.mostDays >= 1 && terms.mostDays <= farthestDay && terms.opensDaysBefore >= 0 && terms.closesDaysBefore >= 0
        && terms.opensDaysBefore <= farthestDay && terms.closesDaysBefore <= farthestDay && terms.displayHours >= 1
        && terms.displayHours <= longestDisplay;
    if (!areTimes || !isInRange)
        return false;
    const AdWindow window = adWindow(terms, QDate(2026, 1, 1));
    return window.opens <= window.closes && window.closes < window.displayBegins;
}

std::optional<AdTerms> termsFrom(const QJsonObject &object)
{
    const auto kind = valueIn(adKindCodes, object.value(QLatin1String("kind")).toString());
    const auto pricing = valueIn(adPricingCodes, object.value(QLatin1String("pricing")).toString());
    const auto settling = valueIn(adSettlingCodes, object.value(QLatin1String("settling")).toString());
    const auto slot = valueIn(adSlotCodes, object.value(QLatin1String("slot")).toString());
    if (!kind || !pricing || !settling || !slot)
        return std::nullopt;
    AdTerms terms;
    terms.kind = *kind;
    terms.pricing = *pricing;
    terms.settling = *settling;
    terms.slot = *slot;
    return readFigures(object, terms) ? std::optional(terms) : std::nullopt;
}

std::optional<QList<AdTermField>> knownFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<AdTermField> fields;
    for (const QJsonValue &code : value.toArray()) {
        const auto field = valueIn(adTermFieldCodes, code.toString());
        if (!field)
            return std::nullopt;
        fields.append(*field);
    }
    return fields;
}

/// Empty where a kind that is named isn't one, or has no name.
std::optional<QHash<QString, QList<AdKind>>> namesFrom(const QJsonObject &object)
{
    QHash<QString, QList<AdKind>> kinds;
    for (const auto &row : adKindCodes) {
        const QJsonArray names = object.value(row.second).toArray();
        if (names.isEmpty())
            return std::nullopt;
        for (const QJsonValue &name : names) {
            const QString folded = foldedName(name.toString());
            if (folded.isEmpty())
                return std::nullopt;
            if (!kinds[folded].contains(row.first))
                kinds[folded].append(row.first);
        }
    }
    return object.size() == qsizetype(adKindCodes.size()) ? std::optional(kinds) : std::nullopt;
}

} // namespace

AdCatalogue AdCatalogue::shipped()
{
    initAdResource();
    QFile file(QStringLiteral(":/catalogue/ads.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in catalogue of paid ads can't be read");
    return *catalogue;
}

std::optional<AdCatalogue> AdCatalogue::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    AdCatalogue catalogue;
    const QJsonArray editions = root.value(QLatin1String("editions")).toArray();
    for (const QJsonValue &edition : editions) {
        const QDate validFrom = QDate::fromString(edition[QLatin1String("validFrom")].toString(), Qt::ISODate);
        QMap<AdKind, QList<AdTermField>> &knownTerms = catalogue.m_known[validFrom];
        for (const QJsonValue &ad : edition[QLatin1String("ads")].toArray()) {
            const auto terms = termsFrom(ad.toObject());
            const auto fields = knownFrom(ad[QLatin1String("known")]);
            if (!terms || !fields || knownTerms.contains(terms->kind))
                return std::nullopt;
            knownTerms.insert(terms->kind, *fields);
            catalogue.m_prices.add({validFrom, *terms, false});
        }
        if (!validFrom.isValid() || knownTerms.size() != qsizetype(adKindCodes.size()))
            return std::nullopt;
    }
    const auto kinds = namesFrom(root.value(QLatin1String("adNames")).toObject());
    if (catalogue.m_known.isEmpty() || !kinds)
        return std::nullopt;
    catalogue.m_kinds = *kinds;
    return catalogue;
}

bool AdCatalogue::isKnown(AdKind kind, AdTermField field, QDate day) const
{
    auto edition = m_known.upperBound(day);
    if (edition != m_known.begin())
        --edition;
    return edition->value(kind).contains(field);
}

QList<AdKind> AdCatalogue::kindsOf(const QString &adName) const
{
    return m_kinds.value(foldedName(adName));
}

std::optional<AdKind> AdCatalogue::kindOf(const QString &adName) const
{
    const QList<AdKind> kinds = kindsOf(adName);
    return kinds.isEmpty() ? std::nullopt : std::optional(kinds.first());
}

const AdPriceList &shippedAdPriceList()
{
    static const AdPriceList prices = AdCatalogue::shipped().priceList();
    return prices;
}

StoreResult<AdPriceList> adPriceList(Wallet &wallet, ShopId shop)
{
    return wallet.adTerms.priceList(shop, shippedAdPriceList());
}

} // namespace console
