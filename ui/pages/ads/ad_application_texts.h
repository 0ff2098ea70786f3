#pragma once

#include "control/ad_application_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for applying for a paid ad, in the language of the moment. Decides nothing.
class AdApplicationTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AdApplicationTexts)

public:
    [[nodiscard]] static QString pricing(AdPricing pricing);
    /// From when to when, in Japan, to the second at its end.
    [[nodiscard]] static QString bidTime(const AdWindow &window);
    [[nodiscard]] static QString displayTime(const AdWindow &window);
    /// What is left until the close, or why no bids are taken.
    [[nodiscard]] static QString countdown(const AdApplicationState &state);
    /// "2026-11-22", or "2026-11-22 to 2026-11-24".
    [[nodiscard]] static QString days(const AdForm &form);
    /// "1,400 × 3 days", and "1,000 × 2 days + 1,500 × 1 day" where the price changes.
    [[nodiscard]] static QString factors(const QList<Qcash> &dayPrices);
    /// The same with what it comes to.
    [[nodiscard]] static QString sum(const QList<Qcash> &dayPrices, Qcash required);
    /// What becomes of the Qcash.
    [[nodiscard]] static QString settling(const AdTerms &terms);
    /// Why nothing was placed, with the figures that it is about.
    [[nodiscard]] static QString refusal(const AdApplicationState &state, AdRefusal refusal);
    /// What was just placed.
    [[nodiscard]] static QString placed(const QList<AdBid> &bids);
};

} // namespace console::ui
