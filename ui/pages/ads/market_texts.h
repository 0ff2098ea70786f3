#pragma once

#include "control/ad_market_controller.h"
#include "ui/charts/chart_canvas.h"

#include <QCoreApplication>

namespace console::ui {

/// The words and rows of the tab Bids & winners, in the language of the moment. They read and decide nothing.
class MarketTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::MarketTexts)

public:
    [[nodiscard]] static QString qcash(Qcash amount);
    /// Why a pasted line is not taken.
    [[nodiscard]] static QString lineFault(WinnerLineFault fault);
    /// What a list says of an own bid; what the book says where that is decided already.
    [[nodiscard]] static QString outcome(const AdMarketBid &bid);
    /// Why fewer days are proposed.
    [[nodiscard]] static QString fewerDays(const BidPlan &plan);
    [[nodiscard]] static QString refusal(MegaWariRefusal refusal);
    /// How the start price of the event comes about, or what is missing.
    [[nodiscard]] static QString megaWari(const MegaWariStart &start);
    /// What became of an import: several lines where there are problems.
    [[nodiscard]] static QString import(const WinnerImport &import);

    /// Oldest day first; empty where no list is noted.
    [[nodiscard]] static ChartData chart(const AdMarket &market);
    [[nodiscard]] static QString chartSummary(const AdMarket &market);
};

} // namespace console::ui
