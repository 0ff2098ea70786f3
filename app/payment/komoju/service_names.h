#pragma once

#include <QString>

#include <algorithm>

namespace console {

/// Whether `name` can be one that the service gave to a session or a payment, and so a part of an address.
[[nodiscard]] inline bool isServiceName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_';
    });
}

} // namespace console
