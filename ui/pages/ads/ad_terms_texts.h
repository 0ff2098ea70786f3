#pragma once

#include "control/ad_price_list_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for the terms of paid ads, in the language of the moment. Decides nothing.
class AdTermsTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AdTermsTexts)

public:
    [[nodiscard]] static QString pricing(AdPricing pricing);
    /// What becomes of the Qcash of an application, in a sentence.
    [[nodiscard]] static QString settling(const AdTerms &terms);
    [[nodiscard]] static QString origin(AdTermsOrigin origin);
    /// "price, bid unit, …".
    [[nodiscard]] static QString fields(const QList<AdTermField> &fields, AdPricing pricing);
    /// Of the display day D: "D−1 19:00 – D 17:49:59".
    [[nodiscard]] static QString bidTimes(const AdTerms &terms);
    /// "D 18:00, 24 h".
    [[nodiscard]] static QString display(const AdTerms &terms);
    /// What a price is: of an auction the least bid, else the price of a display day.
    [[nodiscard]] static QString priceName(AdPricing pricing);
    [[nodiscard]] static QString refusal(AdTermsRefusal refusal);
};

} // namespace console::ui
