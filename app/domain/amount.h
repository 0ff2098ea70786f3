#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>
#include <optional>

namespace console {

/// A whole number of one unit. Made only by a checked of(); never mixes units, never wraps, never rounds.
template <class Unit>
class Amount
{
public:
    /// Largest magnitude that is taken; far above any shop's book and far below int64's edge.
    static constexpr qint64 limit = 1'000'000'000'000'000;

    constexpr Amount() = default;

    /// Empty where `value` lies outside the unit's range (Unit::minimum … limit).
    [[nodiscard]] static constexpr std::optional<Amount> of(qint64 value)
    {
        if (value > limit || value < -limit || (!Unit::isSigned && value < 0))
            return std::nullopt;
        return Amount(value);
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isZero() const { return m_value == 0; }

    [[nodiscard]] constexpr std::optional<Amount> plus(Amount other) const { return of(m_value + other.m_value); }
    [[nodiscard]] constexpr std::optional<Amount> minus(Amount other) const { return of(m_value - other.m_value); }

    friend constexpr auto operator<=>(Amount, Amount) = default;

private:
    explicit constexpr Amount(qint64 value) : m_value(value) {}

    qint64 m_value = 0;
};

struct QcashUnit
{
    static constexpr bool isSigned = false;
};
struct YenUnit
{
    static constexpr bool isSigned = true;
};
struct PointsUnit
{
    static constexpr bool isSigned = true;
};

/// Cyber-money for paid ads: 1 Qcash = 1 yen, never below zero.
using Qcash = Amount<QcashUnit>;
/// Yen; may be negative (a balance that has been overtaken by a return).
using Yen = Amount<YenUnit>;
/// Service points; may be negative.
using Points = Amount<PointsUnit>;

/// For values known to be in range (catalogue entries, test data): a fault in the program where they are not.
template <class A>
[[nodiscard]] constexpr A known(qint64 value)
{
    const auto amount = A::of(value);
    if (!amount)
        qFatal("amount out of range");
    return *amount;
}

} // namespace console
