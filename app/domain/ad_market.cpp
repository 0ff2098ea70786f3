#include "domain/ad_market.h"

#include <algorithm>

namespace console {

std::optional<int> firstRankOutOfOrder(const QList<AdWinner> &winners)
{
    QList<AdWinner> sorted = winners;
    std::sort(sorted.begin(), sorted.end(), [](const AdWinner &a, const AdWinner &b) { return a.rank < b.rank; });
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (sorted.at(i).price > sorted.at(i - 1).price)
            return sorted.at(i).rank;
    }
    return std::nullopt;
}

std::optional<int> rankOf(const QList<AdWinner> &winners, const QString &itemNumber)
{
    for (const AdWinner &winner : winners) {
        if (!itemNumber.isEmpty() && winner.itemNumber == itemNumber)
            return winner.rank;
    }
    return std::nullopt;
}

ListVerdict verdictOn(const QList<AdWinner> &winners, const QString &itemNumber, Qcash price)
{
    if (rankOf(winners, itemNumber))
        return ListVerdict::Won;
    const auto range = priceRange(pricesOf(winners));
    if (!range)
        return ListVerdict::Unclear;
    const bool areAllNamed = std::all_of(winners.cbegin(), winners.cend(), [](const AdWinner &winner) { return !winner.itemNumber.isEmpty(); });
    return areAllNamed || price < range->lowest ? ListVerdict::Lost : ListVerdict::Unclear;
}

std::optional<PriceRange> priceRange(QList<Qcash> prices)
{
    if (prices.isEmpty())
        return std::nullopt;
    std::sort(prices.begin(), prices.end());
    return PriceRange{prices.constFirst(), prices.at((prices.size() - 1) / 2), prices.constLast()};
}

std::optional<Qcash> priceQuantile(QList<Qcash> prices, int percent)
{
    if (prices.isEmpty())
        return std::nullopt;
    std::sort(prices.begin(), prices.end());
    const qsizetype place = (prices.size() * std::clamp(percent, 1, 100) + 99) / 100;
    return prices.at(place - 1);
}

QList<Qcash> pricesOf(const QList<AdWinner> &winners)
{
    QList<Qcash> prices;
    for (const AdWinner &winner : winners)
        prices.append(winner.price);
    return prices;
}

std::optional<Qcash> averageWithin(const QList<AdWinnerList> &lists, QDate first, QDate last)
{
    // Rests are carried apart: the sum of many prices could be more than a whole number holds.
    qint64 count = 0;
    for (const AdWinnerList &list : lists)
        count += list.day >= first && list.day <= last ? list.winners.size() : 0;
    qint64 whole = 0;
    qint64 rest = 0;
    for (const AdWinnerList &list : lists) {
        for (const AdWinner &winner : list.day >= first && list.day <= last ? list.winners : QList<AdWinner>()) {
            whole += winner.price.value() / count;
            rest += winner.price.value() % count;
        }
    }
    return count == 0 ? std::nullopt : Qcash::of(whole + rest / count);
}

} // namespace console
