#pragma once

#include <QtGlobal>

#include <optional>

namespace console {

/// `part` of `whole` in hundredths of a percent, rounded to the nearest. Empty where `whole` is not above zero or the result is no qint64.
[[nodiscard]] std::optional<qint64> shareOf(qint64 part, qint64 whole);

/// What ads brought, summed. A figure that no file told counts as nothing. Rates are in hundredths of a percent, and empty where there
/// is nothing to divide by.
struct AdFigures
{
    qint64 cost = 0;  ///< Qcash
    qint64 sales = 0; ///< yen
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 carts = 0;
    qint64 purchases = 0;

    AdFigures &operator+=(const AdFigures &other);

    /// Sales for what they cost: 1 Qcash is 1 yen.
    [[nodiscard]] std::optional<qint64> roas() const { return shareOf(sales, cost); }
    [[nodiscard]] std::optional<qint64> clickRate() const { return shareOf(clicks, impressions); }
    [[nodiscard]] std::optional<qint64> cartRate() const { return shareOf(carts, clicks); }
    [[nodiscard]] std::optional<qint64> purchaseRate() const { return shareOf(purchases, clicks); }

    friend bool operator==(const AdFigures &, const AdFigures &) = default;
};

} // namespace console
