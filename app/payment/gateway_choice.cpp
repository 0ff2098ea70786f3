#include "payment/gateway_choice.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace console {

namespace {

/// The number is that of the value's form, as for the window's settings.
constexpr QLatin1String kindKey("payment/service.1");
constexpr QLatin1String addressKey("payment/address.1");

/// One file of the user's; no search through the system's. Commands read it as the window does.
QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/payment.ini");
}

enum class SettingsFile { Absent, Sound, Damaged, Unreadable };

/// QSettings itself takes a file that it can't open for an empty one, and tells of a damaged one only once.
SettingsFile settingsFileAt(const QString &path)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(QFile::encodeName(path).toStdString(), error);
    if (status.type() == std::filesystem::file_type::not_found)
        return SettingsFile::Absent;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SettingsFile::Unreadable;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const bool isSound = std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.isEmpty() || text.startsWith(';') || (text.startsWith('[') ? text.endsWith(']') : text.contains('='));
    });
    return isSound ? SettingsFile::Sound : SettingsFile::Damaged;
}

} // namespace

QUrl komojuAddress()
{
    return QUrl(QStringLiteral("https://komoju.com"));
}

std::optional<QUrl> serviceAddressFrom(const QString &typed)
{
    QUrl address(typed.trimmed(), QUrl::StrictMode);
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path);
    return isUsableAddress(address) ? std::optional(address) : std::nullopt;
}

std::optional<GatewayChoice> rememberedGatewayChoice()
{
    const SettingsFile file = settingsFileAt(settingsPath());
    if (file == SettingsFile::Absent)
        return GatewayChoice();
    if (file != SettingsFile::Sound)
        return std::nullopt;
    const QSettings settings(settingsPath(), QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return std::nullopt;
    if (!settings.contains(kindKey))
        return GatewayChoice();
    const auto kind = valueIn(gatewayKindCodes, settings.value(kindKey).toString());
    if (kind == GatewayKind::Practice)
        return GatewayChoice();
    const auto address = serviceAddressFrom(settings.value(addressKey).toString());
    if (!kind || !address)
        return std::nullopt;
    return GatewayChoice{*kind, *address};
}

bool rememberGatewayChoice(const GatewayChoice &choice)
{
    if (settingsFileAt(settingsPath()) == SettingsFile::Damaged && !QFile::remove(settingsPath()))
        return false;
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(kindKey, QString(codeIn(gatewayKindCodes, choice.kind)));
    settings.setValue(addressKey, choice.address.toString(QUrl::FullyEncoded));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace console
