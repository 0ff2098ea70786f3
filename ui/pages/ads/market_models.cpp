#include "ui/pages/ads/market_models.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"

namespace console::ui {

void MarketDaysModel::setDays(const QList<AdMarketDay> &days)
{
    beginResetModel();
    m_days = days;
    endResetModel();
}

QDate MarketDaysModel::dayAt(int row) const
{
    return row >= 0 && row < m_days.size() ? m_days.at(row).day : QDate();
}

std::optional<qint64> MarketDaysModel::numberIn(const AdMarketDay &day, int column)
{
    switch (column) {
    case RanksColumn:
        return day.winners.isEmpty() ? std::nullopt : std::optional<qint64>(day.winners.size());
    case LowestColumn:
        return day.prices ? std::optional(day.prices->lowest.value()) : std::nullopt;
    case MedianColumn:
        return day.prices ? std::optional(day.prices->median.value()) : std::nullopt;
    case HighestColumn:
        return day.prices ? std::optional(day.prices->highest.value()) : std::nullopt;
    case OwnColumn:
        return day.own.isEmpty() ? std::nullopt : std::optional(day.own.constFirst().bid.price.value());
    case OwnRankColumn:
        return day.own.isEmpty() || !day.own.constFirst().rank ? std::nullopt : std::optional<qint64>(*day.own.constFirst().rank);
    }
    return std::nullopt;
}

QString MarketDaysModel::heading(int column) const
{
    switch (column) {
    case DayColumn:
        return tr("Display date");
    case RanksColumn:
        //: How many ranks a day sold.
        return tr("Ranks");
    case LowestColumn:
        return tr("Lowest");
    case MedianColumn:
        return tr("Median");
    case HighestColumn:
        return tr("Highest");
    case OwnColumn:
        return tr("Own bid");
    case OwnRankColumn:
        return tr("Rank");
    case OutcomeColumn:
        return tr("Outcome");
    }
    return {};
}

QString MarketDaysModel::text(int row, int column) const
{
    const AdMarketDay &day = m_days.at(row);
    if (column == DayColumn)
        return formatDate(day.day);
    if (column == OutcomeColumn)
        return day.own.isEmpty() ? QString() : MarketTexts::outcome(day.own.constFirst());
    const auto number = numberIn(day, column);
    return number ? formatNumber(*number) : QStringLiteral("–");
}

QVariant MarketDaysModel::raw(int row, int column) const
{
    if (column == DayColumn)
        return m_days.at(row).day;
    if (column == OutcomeColumn)
        return text(row, column);
    const auto number = numberIn(m_days.at(row), column);
    return number ? QVariant(*number) : QVariant();
}

Tone MarketDaysModel::tone(int row, int column) const
{
    const AdMarketDay &day = m_days.at(row);
    return column == OutcomeColumn && !day.own.isEmpty() && day.own.constFirst().isUndecided ? Tone::Attention : Tone::Plain;
}

void BidPlanModel::setLines(const QList<BidPlanLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QString BidPlanModel::heading(int column) const
{
    switch (column) {
    case DayColumn:
        return tr("Display date");
    case PriceColumn:
        return tr("Bid price");
    case SumColumn:
        //: All bids up to this one together.
        return tr("Together");
    }
    return {};
}

QString BidPlanModel::text(int row, int column) const
{
    return column == DayColumn ? formatDate(m_lines.at(row).day) : formatNumber(raw(row, column).toLongLong());
}

QVariant BidPlanModel::raw(int row, int column) const
{
    if (column == DayColumn)
        return m_lines.at(row).day;
    qint64 value = m_lines.at(row).price.value();
    if (column == SumColumn) {
        for (const BidPlanLine &before : m_lines.first(row))
            value += before.price.value();
    }
    return value;
}

Tone BidPlanModel::tone(int, int column) const
{
    return column == SumColumn ? Tone::Muted : Tone::Plain;
}

void MegaWariModel::setEvents(const QList<MegaWariEvent> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

QString MegaWariModel::heading(int column) const
{
    switch (column) {
    case FirstDayColumn:
        return tr("First day");
    case LastDayColumn:
        return tr("Last day");
    case AverageColumn:
        return tr("Average winning price");
    }
    return {};
}

QString MegaWariModel::text(int row, int column) const
{
    const MegaWariEvent &event = m_events.at(row);
    switch (column) {
    case FirstDayColumn:
        return formatDate(event.firstDay);
    case LastDayColumn:
        return formatDate(event.lastDay);
    case AverageColumn:
        //: The average price of an event.
        return event.average ? formatNumber(event.average->value()) : tr("Unknown");
    }
    return {};
}

QVariant MegaWariModel::raw(int row, int column) const
{
    const MegaWariEvent &event = m_events.at(row);
    switch (column) {
    case FirstDayColumn:
        return event.firstDay;
    case LastDayColumn:
        return event.lastDay;
    case AverageColumn:
        return event.average ? QVariant(event.average->value()) : QVariant();
    }
    return {};
}

Tone MegaWariModel::tone(int row, int column) const
{
    return column == AverageColumn && !m_events.at(row).average ? Tone::Muted : Tone::Plain;
}

} // namespace console::ui
