#include "control/grade_catalogue.h"

#include "domain/codes.h"
#include "store/wallet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initCatalogueResource()
{
    Q_INIT_RESOURCE(grade_catalogue);
}

namespace console {

namespace {

std::optional<GradeThreshold> thresholdFrom(const QJsonObject &object)
{
    const auto grade = valueIn(gradeCodes, object.value(QLatin1String("grade")).toString());
    const auto sales = Yen::of(object.value(QLatin1String("minimum_sales_yen")).toInteger(-1));
    if (!grade || !sales || sales->value() <= 0)
        return std::nullopt;
    return GradeThreshold{*grade, *sales};
}

} // namespace

GradeCatalogue GradeCatalogue::shipped()
{
    initCatalogueResource();
    QFile file(QStringLiteral(":/catalogue/grades.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in grade catalogue can't be read");
    return *catalogue;
}

std::optional<GradeCatalogue> GradeCatalogue::fromJson(const QByteArray &json)
{
    QList<GradeEdition> editions;
    const QJsonArray read = QJsonDocument::fromJson(json).object().value(QLatin1String("editions")).toArray();
    for (const QJsonValue &value : read) {
        const QJsonObject object = value.toObject();
        GradeEdition edition{QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate), {}, false};
        for (const QJsonValue &entry : object.value(QLatin1String("thresholds")).toArray()) {
            const auto threshold = thresholdFrom(entry.toObject());
            if (!threshold)
                return std::nullopt;
            edition.thresholds.append(*threshold);
        }
        if (!edition.from.isValid() || edition.thresholds.isEmpty())
            return std::nullopt;
        std::sort(edition.thresholds.begin(), edition.thresholds.end(),
                  [](const GradeThreshold &a, const GradeThreshold &b) { return a.grade < b.grade; });
        editions.append(edition);
    }
    if (editions.isEmpty())
        return std::nullopt;
    GradeCatalogue catalogue;
    catalogue.m_editions = GradeEditions(std::move(editions));
    return catalogue;
}

StoreResult<GradeEditions> gradeEditions(Wallet &wallet, ShopId shop)
{
    static const GradeEditions shipped = GradeCatalogue::shipped().editions();
    const auto saved = wallet.salesThresholds.saved(shop);
    if (!saved)
        return tl::unexpected(saved.error());
    QList<GradeEdition> editions = shipped.all();
    for (const SavedSalesThresholds &own : *saved)
        editions.append({own.validFrom, {{Grade::Excellent, own.excellent}, {Grade::Power, own.power}}, true});
    return GradeEditions(std::move(editions));
}

} // namespace console
