#include "ui/pages/ads/market_models.h"

#include "ui/language.h"
#include "ui/pages/ads/market_texts.h"
#include "ui/widgets/table_view.h"

namespace console::ui {

namespace {

const QVariant right(Qt::AlignRight | Qt::AlignVCenter);

} // namespace

void MarketDaysModel::setDays(const QList<AdMarketDay> &days)
{
    beginResetModel();
    m_days = days;
    endResetModel();
}

void MarketDaysModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QDate MarketDaysModel::dayAt(int row) const
{
    return row >= 0 && row < m_days.size() ? m_days.at(row).day : QDate();
}

int MarketDaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int MarketDaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

QVariant MarketDaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdMarketDay &day = m_days.at(index.row());
    const int column = index.column();
    const bool isNumber = column != DayColumn && column != OutcomeColumn;
    if (role == Qt::TextAlignmentRole)
        return isNumber ? right : QVariant();
    if (role == ToneRole && column == OutcomeColumn && !day.own.isEmpty())
        return QVariant::fromValue(day.own.constFirst().isUndecided ? Tone::Attention : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column == DayColumn)
        return role == Qt::EditRole ? QVariant(day.day) : QVariant(formatDate(day.day));
    if (column == OutcomeColumn)
        return day.own.isEmpty() ? QString() : MarketTexts::outcome(day.own.constFirst());
    const auto number = numberIn(day, column);
    if (!number)
        return role == Qt::EditRole ? QVariant() : QVariant(QStringLiteral("–"));
    return role == Qt::EditRole ? QVariant(*number) : QVariant(formatNumber(*number));
}

QVariant MarketDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != DayColumn && section != OutcomeColumn)
        return right;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

void BidPlanModel::setLines(const QList<BidPlanLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void BidPlanModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BidPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BidPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BidPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BidPlanLine &line = m_lines.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return index.column() == DayColumn ? QVariant() : right;
    if (role == ToneRole && index.column() == SumColumn)
        return QVariant::fromValue(Tone::Muted);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == DayColumn)
        return role == Qt::EditRole ? QVariant(line.day) : QVariant(formatDate(line.day));
    qint64 value = line.price.value();
    if (index.column() == SumColumn) {
        for (const BidPlanLine &before : m_lines.first(index.row()))
            value += before.price.value();
    }
    return role == Qt::EditRole ? QVariant(value) : QVariant(formatNumber(value));
}

QVariant BidPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != DayColumn)
        return right;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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

void MegaWariModel::setEvents(const QList<MegaWariEvent> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

void MegaWariModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MegaWariModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int MegaWariModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MegaWariModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MegaWariEvent &event = m_events.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return index.column() == AverageColumn ? right : QVariant();
    if (role == ToneRole && !event.average)
        return QVariant::fromValue(index.column() == AverageColumn ? Tone::Muted : Tone::Plain);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case FirstDayColumn:
        return role == Qt::EditRole ? QVariant(event.firstDay) : QVariant(formatDate(event.firstDay));
    case LastDayColumn:
        return role == Qt::EditRole ? QVariant(event.lastDay) : QVariant(formatDate(event.lastDay));
    case AverageColumn:
        if (!event.average)
            //: The average price of an event.
            return role == Qt::EditRole ? QVariant() : QVariant(tr("Unknown"));
        return role == Qt::EditRole ? QVariant(event.average->value()) : QVariant(formatNumber(event.average->value()));
    }
    return {};
}

QVariant MegaWariModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == AverageColumn)
        return right;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstDayColumn:
        return tr("First day");
    case LastDayColumn:
        return tr("Last day");
    case AverageColumn:
        return tr("Average winning price");
    }
    return {};
}

} // namespace console::ui
