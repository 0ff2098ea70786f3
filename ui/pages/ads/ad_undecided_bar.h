#pragma once

#include "ui/pages/ads/ad_bid_dialogs.h"
#include "ui/widgets/message_bar.h"

namespace console::ui {

/// Warns of bids whose bidding has closed and whose outcome is missing, with the way to enter it. Hidden while there are none.
class AdUndecidedBar : public MessageBar
{
    Q_OBJECT

public:
    /// `dialogs` opens what enters the outcomes.
    AdUndecidedBar(Desk &desk, AdBidDialogs &dialogs, QWidget *parent = nullptr);

    /// Counts anew: when its page is read anew, or time has passed. A change of the book it hears of itself.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    Desk &m_desk;
    qint64 m_count = 0;
};

} // namespace console::ui
