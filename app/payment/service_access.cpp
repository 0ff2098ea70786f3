#include "payment/service_access.h"

#include <algorithm>

namespace console {

namespace {

/// 127.0.0.0/8, ::1 and the name that stands for them.
bool isThisMachine(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1String("127")
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

} // namespace

bool isUsableAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment())
        return false;
    return address.scheme() == QLatin1String("https") || (address.scheme() == QLatin1String("http") && isThisMachine(address.host()));
}

} // namespace console
