#include "control/qcash_outlook_catalogue.h"

#include <QFile>

static void initQcashOutlookResource()
{
    Q_INIT_RESOURCE(qcash_outlook_catalogue);
}

namespace console {

namespace {

std::optional<QcashOutlookRules> rulesFrom(const QJsonObject &object)
{
    QcashOutlookRules rules;
    rules.lowBalanceDays = object.value(QLatin1String("lowBalanceDays")).toInt(-1);
    rules.proposedDays = object.value(QLatin1String("proposedDays")).toInt(-1);
    rules.firstWarnPercent = object.value(QLatin1String("firstWarnPercent")).toInt(-1);
    // A proposal that did not reach beyond the warning would leave it standing.
    if (rules.lowBalanceDays < 1 || rules.proposedDays < rules.lowBalanceDays || rules.proposedDays > farthestDays
        || rules.firstWarnPercent < 1 || rules.firstWarnPercent > 100)
        return std::nullopt;
    return rules;
}

} // namespace

QcashOutlookCatalogue QcashOutlookCatalogue::shipped()
{
    initQcashOutlookResource();
    QFile file(QStringLiteral(":/catalogue/qcash_outlook.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in catalogue of the Qcash outlook can't be read");
    return *catalogue;
}

std::optional<QcashOutlookCatalogue> QcashOutlookCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<QcashOutlookRules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return QcashOutlookCatalogue(*std::move(rules));
}

} // namespace console
