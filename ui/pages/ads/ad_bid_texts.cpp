#include "ui/pages/ads/ad_bid_texts.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/plain_text.h"

namespace console::ui {

QString AdBidTexts::phase(AdPhase phase)
{
    switch (phase) {
    case AdPhase::Bidding:
        //: Status of a bid: it stands, and can still be changed.
        return tr("Bidding");
    case AdPhase::Undecided:
        //: Status of a bid: the bidding has closed, and whether it won has not been entered yet.
        return tr("Undecided");
    case AdPhase::Planned:
        //: Status of an ad: won, and not shown yet.
        return tr("Planned");
    case AdPhase::Running:
        //: Status of an ad: it is being shown.
        return tr("Running");
    case AdPhase::Ended:
        //: Status of an ad: its display is over.
        return tr("Ended");
    case AdPhase::Lost:
        //: Status of a bid: others bid more.
        return tr("Lost");
    case AdPhase::Withdrawn:
        //: Status of a bid: taken back by the shop.
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString AdBidTexts::status(const AdBid &bid, AdPhase phase)
{
    if (bid.refunded.isZero())
        return AdBidTexts::phase(phase);
    //: %1 is the status of an ad of which some Qcash was given back.
    return tr("%1, refunded").arg(AdBidTexts::phase(phase));
}

QString AdBidTexts::time(AdPhase phase, Instant when)
{
    const QString moment = formatDateTime(jst::dateTimeOf(when));
    switch (phase) {
    case AdPhase::Bidding:
        //: %1 is the date and time at which a bidding closes.
        return tr("closes %1").arg(moment);
    case AdPhase::Undecided:
    case AdPhase::Lost:
    case AdPhase::Withdrawn:
        //: %1 is the date and time at which a bidding closed.
        return tr("closed %1").arg(moment);
    case AdPhase::Planned:
        //: %1 is the date and time from which an ad is shown.
        return tr("from %1").arg(moment);
    case AdPhase::Running:
    case AdPhase::Ended:
        //: %1 is the date and time until which an ad is shown.
        return tr("until %1").arg(moment);
    }
    Q_UNREACHABLE();
}

QString AdBidTexts::event(AdBidEvent event)
{
    switch (event) {
    case AdBidEvent::Placed:
        //: What happened to a bid.
        return tr("Placed");
    case AdBidEvent::Changed:
        return tr("Price changed");
    case AdBidEvent::Withdrawn:
        return tr("Withdrawn");
    case AdBidEvent::Won:
        //: What happened to a bid.
        return tr("Won");
    case AdBidEvent::Lost:
        return tr("Lost");
    case AdBidEvent::Refunded:
        return tr("Refunded");
    case AdBidEvent::Reopened:
        return tr("Outcome taken back");
    }
    Q_UNREACHABLE();
}

QString AdBidTexts::bid(const AdBid &bid)
{
    const QString item = singleLine(bid.itemName.isEmpty() ? bid.itemNumber : bid.itemName);
    if (bid.slot.isEmpty())
        //: %1 is an ad, %2 a day, %3 an item's name.
        return tr("%1 · %2 · %3").arg(adName(bid.kind), formatDate(bid.day), item);
    //: %1 is an ad, %2 a keyword or category, %3 a day, %4 an item's name.
    return tr("%1 · %2 · %3 · %4").arg(adName(bid.kind), singleLine(bid.slot), formatDate(bid.day), item);
}

QString AdBidTexts::qcash(qint64 amount)
{
    return tr("%1 Qcash").arg(formatNumber(amount));
}

QString AdBidTexts::refusal(AdRefusal refusal)
{
    switch (refusal) {
    case AdRefusal::ActionIdReused:
        return tr("This was already done with other content. Close the window and begin anew.");
    case AdRefusal::NotFound:
        return tr("There is no such bid.");
    case AdRefusal::NoSuchAd:
        return tr("The price list has no such ad.");
    case AdRefusal::NoItem:
        return tr("Choose an item.");
    case AdRefusal::NotOnSale:
        return tr("The item is not among the goods on sale.");
    case AdRefusal::NoSlot:
        return tr("Enter a keyword or category.");
    case AdRefusal::NoDays:
        return tr("These display days can't be applied for.");
    case AdRefusal::NotOpenYet:
        return tr("The bidding has not opened yet.");
    case AdRefusal::Closed:
        return tr("The bidding has closed: nothing can be changed any more.");
    case AdRefusal::NotYetClosed:
        return tr("The bidding has not closed yet: its outcome is known after the close.");
    case AdRefusal::AlreadyDecided:
        return tr("The outcome was already entered, or the bid was withdrawn.");
    case AdRefusal::NotWon:
        return tr("Only an ad that was won and paid can be refunded.");
    case AdRefusal::NotARefund:
        return tr("Enter at least one minute, and no more than the display has lasted so far, that give back at least 1 Qcash.");
    case AdRefusal::FixedPrice:
        return tr("This ad has a fixed price.");
    case AdRefusal::UnderStartPrice:
        return tr("The price lies under the start price.");
    case AdRefusal::NotInUnits:
        return tr("The price has to be a whole multiple of the bid unit.");
    case AdRefusal::AlreadyOnSlot:
        return tr("The same item already bids there on this day.");
    case AdRefusal::NotEnoughQcash:
        return tr("There is not enough spendable Qcash.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
