#include "ui/pages/ads/ad_undecided_bar.h"

#include <QEvent>

namespace console::ui {

AdUndecidedBar::AdUndecidedBar(Desk &desk, AdBidDialogs &dialogs, QWidget *parent) : MessageBar(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("adUndecidedBar"));
    connect(this, &MessageBar::actionTriggered, &dialogs, &AdBidDialogs::openOutcomes);
    connect(&desk.session, &Session::bookChanged, this, &AdUndecidedBar::refresh);
    connect(&desk.session, &Session::shopChanged, this, &AdUndecidedBar::refresh);
    refresh();
}

void AdUndecidedBar::refresh()
{
    const auto &shop = m_desk.session.shop();
    // What can't be counted is told by the list beside it.
    const auto counts = shop ? m_desk.wallet.ads.counts(shop->id, m_desk.clock.now()) : StoreResult<AdBidCounts>();
    m_count = counts ? counts->undecided : 0;
    render();
}

void AdUndecidedBar::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void AdUndecidedBar::render()
{
    if (m_count == 0) {
        clear();
        return;
    }
    showMessage(Kind::Warning, tr("The bidding for %Ln ad(s) has closed and the outcome is missing: its Qcash stays held until you enter it.", nullptr,
                                  int(m_count)));
    setAction(tr("Enter outcomes…"));
}

} // namespace console::ui
