#include "cli/store_location.h"

#include <QStandardPaths>

namespace console {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/wallet.sqlite");
}

bool isServerAddress(const QString &wallet)
{
    return wallet.contains(QLatin1String("://"));
}

} // namespace console
