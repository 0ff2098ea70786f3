#pragma once

#include "control/file_export.h"

namespace console {

/// The columns of a table of bids.
enum class AdBidColumn {
    Number,
    Ad,
    ItemNumber,
    ItemName,
    Slot,
    DisplayDate,
    Price,
    Status,
    Refunded,
    LostMinutes,
    CloseDate,
    CloseTime,
    DisplayBegins,
    DisplayEnds,
    PlacedDate,
    PlacedTime
};

/// The names for machines.
inline constexpr CodeTable<AdBidColumn, 16> adBidColumnCodes{{
    {AdBidColumn::Number, QLatin1String("number")},
    {AdBidColumn::Ad, QLatin1String("ad")},
    {AdBidColumn::ItemNumber, QLatin1String("item_number")},
    {AdBidColumn::ItemName, QLatin1String("item_name")},
    {AdBidColumn::Slot, QLatin1String("slot")},
    {AdBidColumn::DisplayDate, QLatin1String("display_date")},
    {AdBidColumn::Price, QLatin1String("price")},
    {AdBidColumn::Status, QLatin1String("status")},
    {AdBidColumn::Refunded, QLatin1String("refunded")},
    {AdBidColumn::LostMinutes, QLatin1String("lost_minutes")},
    {AdBidColumn::CloseDate, QLatin1String("close_date")},
    {AdBidColumn::CloseTime, QLatin1String("close_time")},
    {AdBidColumn::DisplayBegins, QLatin1String("display_begins")},
    {AdBidColumn::DisplayEnds, QLatin1String("display_ends")},
    {AdBidColumn::PlacedDate, QLatin1String("placed_date")},
    {AdBidColumn::PlacedTime, QLatin1String("placed_time")},
}};

/// The words in a file. Called on the thread that writes.
struct AdBidWords
{
    QString sheet;
    std::function<QString(AdBidColumn)> title;
    std::function<QString(AdKind)> ad;
    std::function<QString(AdPhase)> phase;

    /// The codes themselves, the same in every language.
    [[nodiscard]] static AdBidWords codes();
};

struct AdBidExportRequest
{
    AdBidFilter filter;
    Instant now; ///< the moment whose phases are written
    AdBidWords words;
    TableTarget target;
};

/// Writes all bids that the filter finds, newest display day first, whole or not at all, and returns how many. In short readings; where the
/// store has changed between them the file is begun anew, and after the third time StoreFault::Busy is told. On a thread that may wait.
[[nodiscard]] ExportResult exportAdBids(Wallet &wallet, ShopId shop, const AdBidExportRequest &request, const ExportProgress &progress);
/// The same as a job.
[[nodiscard]] ExportJob adBidExport(const AdBidExportRequest &request);

} // namespace console
