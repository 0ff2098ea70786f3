#include "control/backup_catalogue.h"

#include <QFile>
#include <QJsonObject>

static void initBackupResource()
{
    Q_INIT_RESOURCE(backup_catalogue);
}

namespace console {

namespace {

std::optional<BackupRules> rulesFrom(const QJsonObject &object)
{
    const QJsonValue isOn = object.value(QLatin1String("isOn"));
    const BackupRules rules{isOn.toBool(), object.value(QLatin1String("keep")).toInt(-1), object.value(QLatin1String("mostKept")).toInt(-1)};
    if (!isOn.isBool() || rules.keep < 1 || rules.mostKept < rules.keep)
        return std::nullopt;
    return rules;
}

} // namespace

BackupCatalogue BackupCatalogue::shipped()
{
    initBackupResource();
    QFile file(QStringLiteral(":/catalogue/backups.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto catalogue = opened ? fromJson(file.readAll()) : std::nullopt;
    if (!catalogue)
        qFatal("the built-in backup catalogue can't be read");
    return *catalogue;
}

std::optional<BackupCatalogue> BackupCatalogue::fromJson(const QByteArray &json)
{
    auto rules = DatedRules<BackupRules>::fromJson(json, rulesFrom);
    if (!rules)
        return std::nullopt;
    return BackupCatalogue(*std::move(rules));
}

} // namespace console
