#pragma once

#include "control/ad_bids_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words for bids on paid ads, in the language of the moment. Decides nothing.
class AdBidTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::AdBidTexts)

public:
    [[nodiscard]] static QString phase(AdPhase phase);
    /// The phase, and that something came back where it did.
    [[nodiscard]] static QString status(const AdBid &bid, AdPhase phase);
    /// What happens at `when` to a bid in this phase: a close, a beginning, an end.
    [[nodiscard]] static QString time(AdPhase phase, Instant when);
    [[nodiscard]] static QString event(AdBidEvent event);
    /// One line that tells a bid from others: ad, slot, item, day.
    [[nodiscard]] static QString bid(const AdBid &bid);
    /// "1,234 Qcash".
    [[nodiscard]] static QString qcash(qint64 amount);
    /// Why something about a bid was not done, in a sentence.
    [[nodiscard]] static QString refusal(AdRefusal refusal);
};

} // namespace console::ui
