#include "cli/store_location.h"

#include <QStandardPaths>

namespace console {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/wallet.sqlite");
}

} // namespace console
