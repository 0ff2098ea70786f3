#pragma once

#include "control/file_export.h"

namespace console {

/// Item scores of the filter's month and of all months after it up to `last`.
struct ItemScoresExport
{
    ItemScoreFilter filter;
    JstMonth last;
};

/// One item's events of a month, of one component or of all.
struct ItemEventsExport
{
    QString itemNumber;
    QString itemName;
    JstMonth month;
    std::optional<ScoreComponent> component;
};

/// Events from before the present system.
struct PastEventsExport
{
    PastScoreFilter filter;
};

/// What is exported: all rows of what a list shows, read or not.
using ScoreExport = std::variant<ItemScoresExport, ItemEventsExport, PastEventsExport>;

/// The columns that a score table may have.
enum class ScoreColumn {
    Month,
    Date,
    ItemNumber,
    ItemName,
    Category,
    GoodsKind,
    OrderNumber,
    Component,
    Event,
    Delivery,
    Claim,
    Review,
    Total,
    Points,
    Rule
};

/// The names for machines, as the command line writes them.
inline constexpr CodeTable<ScoreColumn, 15> scoreColumnCodes{{
    {ScoreColumn::Month, QLatin1String("month")},
    {ScoreColumn::Date, QLatin1String("date")},
    {ScoreColumn::ItemNumber, QLatin1String("item_number")},
    {ScoreColumn::ItemName, QLatin1String("item_name")},
    {ScoreColumn::Category, QLatin1String("category")},
    {ScoreColumn::GoodsKind, QLatin1String("goods_kind")},
    {ScoreColumn::OrderNumber, QLatin1String("order_number")},
    {ScoreColumn::Component, QLatin1String("component")},
    {ScoreColumn::Event, QLatin1String("event")},
    {ScoreColumn::Delivery, QLatin1String("delivery")},
    {ScoreColumn::Claim, QLatin1String("claim")},
    {ScoreColumn::Review, QLatin1String("review")},
    {ScoreColumn::Total, QLatin1String("total")},
    {ScoreColumn::Points, QLatin1String("points")},
    {ScoreColumn::Rule, QLatin1String("rule")},
}};

/// The words in a file. Called on the thread that writes.
struct ScoreWords
{
    QString sheet;
    std::function<QString(ScoreColumn)> title;
    std::function<QString(GoodsKind)> goodsKind;
    std::function<QString(ScoreComponent)> component;
    std::function<QString(const QString &code)> event;
    std::function<QString(const QString &name)> rule;

    /// The codes themselves, the same in every language.
    [[nodiscard]] static ScoreWords codes();
};

struct ScoreExportRequest
{
    ScoreExport what;
    ScoreWords words;
    TableTarget target;
};

/// Writes one file, whole or not at all, and returns its rows without the header. In short readings of the store, so that nobody waits
/// for a long one; where the store has changed between them the file is begun anew, and after the third time StoreFault::Busy is told.
/// On a thread that may wait.
[[nodiscard]] ExportResult exportScores(Wallet &wallet, ShopId shop, const ScoreExportRequest &request, const ExportProgress &progress);
/// The same as a job.
[[nodiscard]] ExportJob scoreExport(const ScoreExportRequest &request);

} // namespace console
