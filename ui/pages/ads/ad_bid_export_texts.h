#pragma once

#include "control/ad_bid_export.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of an exported table of bids, in the language of the moment. Decides nothing.
class AdBidExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AdBidExportTexts)

public:
    /// What is exported, for a title and the sheet's name.
    [[nodiscard]] static QString title();
    [[nodiscard]] static AdBidWords words();

private:
    [[nodiscard]] static QString column(AdBidColumn column);
};

} // namespace console::ui
