#pragma once

#include "domain/ad.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace console {

/// What a slot is known by: the ad, and the keyword or category.
struct AdSlotName
{
    AdKind kind = AdKind::PlusKeyword;
    QString slot;

    friend bool operator==(const AdSlotName &, const AdSlotName &) = default;
};

/// The lowest rank that a winner list can tell (chosen; far below what is sold).
inline constexpr int lowestAdRank = 100;

/// One line of a winner list.
struct AdWinner
{
    int rank = 1; ///< 1 is the highest
    Qcash price;
    QString itemNumber; ///< empty where the list doesn't tell

    friend bool operator==(const AdWinner &, const AdWinner &) = default;
};

/// Who won a slot on one display day, by rank.
struct AdWinnerList
{
    QDate day;
    QList<AdWinner> winners;

    friend bool operator==(const AdWinnerList &, const AdWinnerList &) = default;
};

/// A Mega-wari event as it concerns one slot.
struct MegaWariEvent
{
    QDate firstDay;
    QDate lastDay;
    std::optional<Qcash> average; ///< of the prices that won; unknown before its end

    friend bool operator==(const MegaWariEvent &, const MegaWariEvent &) = default;
};

/// The first rank whose price is higher than that of a better rank; empty where prices go down with the ranks, as an auction's do.
[[nodiscard]] std::optional<int> firstRankOutOfOrder(const QList<AdWinner> &winners);

/// The rank under which an item is listed; empty where it isn't.
[[nodiscard]] std::optional<int> rankOf(const QList<AdWinner> &winners, const QString &itemNumber);

/// What a winner list says of a bid.
enum class ListVerdict {
    Won,  ///< its item is listed
    Lost, ///< every winner is named and it is none, or it offered less than the lowest winner
    Unclear
};

[[nodiscard]] ListVerdict verdictOn(const QList<AdWinner> &winners, const QString &itemNumber, Qcash price);

/// Lowest, median and highest of prices. An even number's median is the lower of the two in the middle.
struct PriceRange
{
    Qcash lowest;
    Qcash median;
    Qcash highest;

    friend bool operator==(const PriceRange &, const PriceRange &) = default;
};

/// Empty without prices.
[[nodiscard]] std::optional<PriceRange> priceRange(QList<Qcash> prices);

/// The price that `percent` (1 … 100) of the prices do not exceed, by nearest rank; empty without prices.
[[nodiscard]] std::optional<Qcash> priceQuantile(QList<Qcash> prices, int percent);

[[nodiscard]] QList<Qcash> pricesOf(const QList<AdWinner> &winners);

/// The average of what won on the days of an event, rounded down; empty where no list is of them.
[[nodiscard]] std::optional<Qcash> averageWithin(const QList<AdWinnerList> &lists, QDate first, QDate last);

} // namespace console
