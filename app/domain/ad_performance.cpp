#include "domain/ad_performance.h"

#include <limits>

namespace console {

std::optional<qint64> shareOf(qint64 part, qint64 whole)
{
    constexpr qint64 scale = 10'000;
    // Both leave room for the products below.
    constexpr qint64 most = std::numeric_limits<qint64>::max() / scale / 2;
    if (whole <= 0 || whole > most || part / whole > most || part / whole < -most)
        return std::nullopt;
    const qint64 rest = part % whole * scale;
    const qint64 half = rest < 0 ? -(whole / 2) : whole / 2;
    return part / whole * scale + (rest + half) / whole;
}

AdFigures &AdFigures::operator+=(const AdFigures &other)
{
    cost += other.cost;
    sales += other.sales;
    impressions += other.impressions;
    clicks += other.clicks;
    carts += other.carts;
    purchases += other.purchases;
    return *this;
}

} // namespace console
