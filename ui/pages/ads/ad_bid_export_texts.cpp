#include "ui/pages/ads/ad_bid_export_texts.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/pages/qcash/entry_texts.h"

namespace console::ui {

QString AdBidExportTexts::title()
{
    return tr("Ad status");
}

AdBidWords AdBidExportTexts::words()
{
    return {title(), &AdBidExportTexts::column, &adName, &AdBidTexts::phase};
}

QString AdBidExportTexts::column(AdBidColumn column)
{
    switch (column) {
    case AdBidColumn::Number:
        //: The number of a bid.
        return tr("Number");
    case AdBidColumn::Ad:
        return tr("Ad");
    case AdBidColumn::ItemNumber:
        return tr("Item number");
    case AdBidColumn::ItemName:
        return tr("Item name");
    case AdBidColumn::Slot:
        return tr("Keyword or category");
    case AdBidColumn::DisplayDate:
        return tr("Display date");
    case AdBidColumn::Price:
        return tr("Bid price (Qcash)");
    case AdBidColumn::Status:
        //: Where a bid or an ad stands.
        return tr("Status");
    case AdBidColumn::Refunded:
        return tr("Refunded (Qcash)");
    case AdBidColumn::LostMinutes:
        return tr("Minutes without display");
    case AdBidColumn::CloseDate:
        //: The day on which the bidding closes.
        return tr("Close, day");
    case AdBidColumn::CloseTime:
        return tr("Close, time");
    case AdBidColumn::DisplayBegins:
        return tr("Display begins");
    case AdBidColumn::DisplayEnds:
        return tr("Display ends");
    case AdBidColumn::PlacedDate:
        //: The day on which a bid was placed.
        return tr("Placed, day");
    case AdBidColumn::PlacedTime:
        return tr("Placed, time");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
