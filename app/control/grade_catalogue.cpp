#include "control/grade_catalogue.h"

#include "domain/codes.h"

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
    GradeCatalogue catalogue;
    const QJsonArray editions = QJsonDocument::fromJson(json).object().value(QLatin1String("editions")).toArray();
    for (const QJsonValue &value : editions) {
        const QJsonObject object = value.toObject();
        Edition edition{QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate), {}};
        for (const QJsonValue &threshold : object.value(QLatin1String("thresholds")).toArray()) {
            const auto read = thresholdFrom(threshold.toObject());
            if (!read)
                return std::nullopt;
            edition.thresholds.append(*read);
        }
        if (!edition.from.isValid() || edition.thresholds.isEmpty())
            return std::nullopt;
        std::sort(edition.thresholds.begin(), edition.thresholds.end(),
                  [](const GradeThreshold &a, const GradeThreshold &b) { return a.grade < b.grade; });
        catalogue.m_editions.append(edition);
    }
    if (catalogue.m_editions.isEmpty())
        return std::nullopt;
    std::sort(catalogue.m_editions.begin(), catalogue.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from < b.from; });
    return catalogue;
}

std::optional<GradeThreshold> GradeCatalogue::thresholdAfter(Grade grade, QDate day) const
{
    const Edition *edition = editionOf(day);
    if (!edition)
        return std::nullopt;
    const auto next = std::find_if(edition->thresholds.begin(), edition->thresholds.end(),
                                   [grade](const GradeThreshold &threshold) { return threshold.grade > grade; });
    return next == edition->thresholds.end() ? std::nullopt : std::optional(*next);
}

QDate GradeCatalogue::validFrom(QDate day) const
{
    const Edition *edition = editionOf(day);
    return edition ? edition->from : QDate();
}

const GradeCatalogue::Edition *GradeCatalogue::editionOf(QDate day) const
{
    const Edition *latest = nullptr;
    for (const Edition &edition : m_editions) {
        if (edition.from <= day)
            latest = &edition;
    }
    return latest;
}

} // namespace console
