#include "ui/pages/ads/ad_bid_dialogs.h"

#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/pages/ads/bid_course_dialog.h"
#include "ui/pages/ads/change_bid_dialog.h"
#include "ui/pages/ads/outcome_dialog.h"
#include "ui/pages/ads/refund_ad_dialog.h"
#include "ui/pages/ads/reopen_bid_dialog.h"
#include "ui/pages/ads/withdraw_bid_dialog.h"

#include <algorithm>

namespace console::ui {

namespace {

QDialog *dialogFor(AdAct act, AdBidActsController &controller, QWidget *window)
{
    switch (act) {
    case AdAct::Change:
        return new ChangeBidDialog(controller, window);
    case AdAct::Withdraw:
        return new WithdrawBidDialog(controller, window);
    case AdAct::Decide:
        return new OutcomeDialog(controller, window);
    case AdAct::Refund:
        return new RefundAdDialog(controller, window);
    case AdAct::Reopen:
        return new ReopenBidDialog(controller, window);
    }
    Q_UNREACHABLE();
}

/// One that was just closed is still about until it is deleted.
template <class Dialog>
bool isOneOpen(const QWidget *window)
{
    const auto dialogs = window->findChildren<Dialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(), [](const Dialog *dialog) { return dialog->isVisible(); });
}

} // namespace

AdBidDialogs::AdBidDialogs(Desk &desk, QWidget *owner) : QObject(owner), m_desk(desk), m_owner(owner), m_controller(desk)
{
    connect(&m_controller, &AdBidActsController::stateChanged, this, &AdBidDialogs::stateChanged);
}

void AdBidDialogs::open(AdAct act, const AdBid &bid)
{
    // Another part of the page may have one open.
    if (isOneOpen<AdActDialog>(m_owner->window()))
        return;
    m_controller.begin(act, bid);
    if (m_controller.state().act == act)
        dialogFor(act, m_controller, m_owner->window())->open();
}

void AdBidDialogs::openOutcomes()
{
    open(AdAct::Decide, {});
}

void AdBidDialogs::openCourse(const AdBid &bid)
{
    if (!isOneOpen<BidCourseDialog>(m_owner->window()))
        (new BidCourseDialog(m_desk, bid, m_owner->window()))->open();
}

QString AdBidDialogs::doneText() const
{
    const auto &done = m_controller.state().done;
    if (!done || done->bids.isEmpty())
        return {};
    const AdBid &bid = done->bids.first();
    const QString amount = AdBidTexts::qcash(done->amount.value());
    switch (done->act) {
    case AdAct::Change:
        //: %1 and %2 are amounts of Qcash.
        return tr("The bid price was changed: %1 released, %2 held.").arg(amount, AdBidTexts::qcash(bid.price.value()));
    case AdAct::Withdraw:
        //: %1 is an amount of Qcash.
        return tr("The bid was withdrawn: %1 released.").arg(amount);
    case AdAct::Refund:
        //: %1 is an amount of Qcash.
        return tr("The refund was recorded: %1 came back.").arg(amount);
    case AdAct::Reopen:
        //: %1 is an amount of Qcash.
        return tr("The outcome was taken back: %1 held again.").arg(amount);
    case AdAct::Decide:
        break;
    }
    qint64 won = 0;
    qint64 spent = 0;
    qint64 released = 0;
    for (const AdBid &decided : done->bids) {
        const bool isWon = decided.state == AdBidState::Won;
        won += isWon ? 1 : 0;
        (isWon ? spent : released) += decided.price.value();
    }
    //: %1 and %2 are counts of bids, %3 and %4 amounts of Qcash.
    return tr("Outcomes entered: %1 won and %2 lost; %3 spent, %4 released.")
        .arg(QString::number(won), QString::number(done->bids.size() - won), AdBidTexts::qcash(spent), AdBidTexts::qcash(released));
}

} // namespace console::ui
