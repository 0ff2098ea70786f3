#include "ui/backup_settings.h"

#include "control/backup_catalogue.h"
#include "ui/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace console::ui {

namespace {

/// Before anything was set: the newest of the chosen figures.
const BackupRules &chosenRules()
{
    static const BackupRules rules = BackupCatalogue::shipped().rulesOn(QDate(9999, 12, 31));
    return rules;
}

/// A path is no name for a setting: its bars would make groups.
QString keyFor(const QString &storePath, QLatin1String name)
{
    const QByteArray path = QFileInfo(storePath).absoluteFilePath().toUtf8();
    const QByteArray tag = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/%2_%3").arg(settings::backups, QString::fromLatin1(tag), name);
}

constexpr QLatin1String isOnName("on");
constexpr QLatin1String folderName("folder");
constexpr QLatin1String keepName("keep");

} // namespace

BackupSettings &BackupSettings::shared()
{
    static BackupSettings settings;
    return settings;
}

int BackupSettings::mostKept()
{
    return chosenRules().mostKept;
}

AutoBackupSettings BackupSettings::standard(const QString &storePath)
{
    const BackupRules &rules = chosenRules();
    return {rules.isOn, {ownBackupFolder(storePath), rules.keep, true}};
}

AutoBackupSettings BackupSettings::of(const QString &storePath) const
{
    const Settings kept;
    const BackupRules &rules = chosenRules();
    const QString folder = kept.value(keyFor(storePath, folderName)).toString();
    AutoBackupSettings set;
    set.isOn = kept.value(keyFor(storePath, isOnName), rules.isOn).toBool();
    set.place.mayMakeFolder = folder.isEmpty();
    set.place.folder = folder.isEmpty() ? ownBackupFolder(storePath) : folder;
    set.place.keep = std::clamp(kept.value(keyFor(storePath, keepName), rules.keep).toInt(), 1, rules.mostKept);
    return set;
}

void BackupSettings::set(const QString &storePath, const AutoBackupSettings &set)
{
    {
        Settings kept;
        kept.setValue(keyFor(storePath, isOnName), set.isOn);
        kept.setValue(keyFor(storePath, folderName), set.place.mayMakeFolder ? QString() : set.place.folder);
        kept.setValue(keyFor(storePath, keepName), set.place.keep);
    }
    emit changed(storePath);
}

} // namespace console::ui
