#pragma once

#include <QDate>

#include <optional>

namespace console {

/// How the store keeps a day: 20261122 for 2026-11-22.
[[nodiscard]] constexpr int dayNumber(int year, int month, int day)
{
    return year * 10000 + month * 100 + day;
}

[[nodiscard]] inline int dayNumber(QDate date)
{
    return dayNumber(date.year(), date.month(), date.day());
}

[[nodiscard]] inline QDate dayOf(qint64 number)
{
    return QDate(int(number / 10000), int(number / 100 % 100), int(number % 100));
}

} // namespace console
