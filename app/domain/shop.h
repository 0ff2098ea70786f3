#pragma once

#include "domain/grade.h"

#include <QString>

#include <algorithm>

namespace console {

/// The store's number for a shop.
struct ShopId
{
    qint64 value = 0;

    friend bool operator==(ShopId, ShopId) = default;
};

/// A seller's shop as registered in this store.
struct Shop
{
    ShopId id;
    QString sellerId;
    QString name;
    Grade grade = Grade::General;
    bool hasQAccountPassword = false;
};

/// 1 to 100 printable characters without blanks: what registration takes as a seller ID.
[[nodiscard]] inline bool isSellerId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 100
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

} // namespace console
