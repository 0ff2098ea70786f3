#include "domain/bid_planner.h"

#include <algorithm>

namespace console {

namespace {

QList<BidPlanLine> pricedDays(const BidPlanQuestion &question)
{
    QList<BidPlanLine> lines;
    for (const BidPlanDay &day : question.days) {
        if (const auto price = roundedUp(std::max(day.startPrice, question.expected.value_or(day.startPrice)), question.unit))
            lines.append({day.day, *price});
    }
    return lines;
}

QList<BidPlanLine> chosenOf(const QList<BidPlanLine> &all, qsizetype count, BidSpread spread)
{
    QList<BidPlanLine> chosen;
    for (qsizetype i = 0; i < count; ++i) {
        switch (spread) {
        case BidSpread::Evenly:
            chosen.append(all.at((2 * i + 1) * all.size() / (2 * count)));
            break;
        case BidSpread::InARow:
            chosen.append(all.at(i));
            break;
        }
    }
    return chosen;
}

/// Empty where it is more than `budget`.
std::optional<Qcash> totalWithin(Qcash budget, const QList<BidPlanLine> &lines)
{
    Qcash left = budget;
    for (const BidPlanLine &line : lines) {
        const auto rest = left.minus(line.price);
        if (!rest)
            return std::nullopt;
        left = *rest;
    }
    return budget.minus(left);
}

} // namespace

std::optional<Qcash> expectedPrice(const QList<AdWinnerList> &recent, int rank, int percent)
{
    QList<Qcash> prices;
    for (const AdWinnerList &list : recent) {
        QList<Qcash> ofDay = pricesOf(list.winners);
        std::sort(ofDay.begin(), ofDay.end(), std::greater<>());
        if (!ofDay.isEmpty())
            prices.append(ofDay.at(std::clamp<qsizetype>(rank, 1, ofDay.size()) - 1));
    }
    return priceQuantile(prices, percent);
}

int ranksSold(const QList<AdWinnerList> &recent)
{
    QList<qsizetype> counts;
    for (const AdWinnerList &list : recent)
        counts.append(list.winners.size());
    std::sort(counts.begin(), counts.end());
    return counts.isEmpty() ? 0 : int(counts.at((counts.size() - 1) / 2));
}

std::optional<Qcash> roundedUp(Qcash price, Qcash unit)
{
    const qint64 step = std::max<qint64>(1, unit.value());
    return Qcash::of((price.value() + step - 1) / step * step);
}

BidPlan bidPlan(const BidPlanQuestion &question)
{
    BidPlan plan;
    plan.left = question.budget;
    const QList<BidPlanLine> days = pricedDays(question);
    if (days.isEmpty()) {
        plan.fewer = FewerDays::NoDaysLeft;
        return plan;
    }
    const qsizetype wanted = std::max(1, question.daysWanted);
    qsizetype count = std::min(wanted, days.size());
    for (; count > 0; --count) {
        const QList<BidPlanLine> lines = chosenOf(days, count, question.spread);
        if (const auto total = totalWithin(question.budget, lines)) {
            plan.lines = lines;
            plan.total = *total;
            plan.left = *question.budget.minus(*total);
            break;
        }
    }
    if (count == 0) {
        const auto cheapest = std::min_element(days.cbegin(), days.cend(), [](const BidPlanLine &a, const BidPlanLine &b) { return a.price < b.price; });
        // A day that neither spread would have come to may still be within the budget.
        if (cheapest->price <= question.budget) {
            plan.lines = {*cheapest};
            plan.total = cheapest->price;
            plan.left = *question.budget.minus(cheapest->price);
            plan.fewer = wanted > 1 ? std::optional(FewerDays::Budget) : std::nullopt;
            return plan;
        }
        plan.fewer = FewerDays::BudgetTooLow;
        plan.missing = cheapest->price.minus(question.budget);
        return plan;
    }
    if (count < std::min(wanted, days.size()))
        plan.fewer = FewerDays::Budget;
    else if (count < wanted)
        plan.fewer = FewerDays::DaysLeft;
    return plan;
}

} // namespace console
