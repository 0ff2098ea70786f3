#pragma once

#include "control/ad_bid_acts_controller.h"

class QWidget;

namespace console::ui {

/// Opens the dialogs about bids over a widget, one at a time, and says what was done. Decides nothing itself.
class AdBidDialogs : public QObject
{
    Q_OBJECT

public:
    /// `owner` is the part of a page that the bids are listed in.
    AdBidDialogs(Desk &desk, QWidget *owner);

    /// Whether the act may come into question for a bid at this moment.
    [[nodiscard]] bool isOffered(AdAct act, const AdBid &bid) const { return m_controller.isOffered(act, bid); }
    void open(AdAct act, const AdBid &bid);
    void openOutcomes();
    void openCourse(const AdBid &bid);

    /// What the last act has done, in a sentence with its figures; empty after acknowledge().
    [[nodiscard]] QString doneText() const;
    void acknowledge() { m_controller.acknowledge(); }

signals:
    /// doneText() may say something else.
    void stateChanged();

private:
    Desk &m_desk;
    QWidget *m_owner;
    AdBidActsController m_controller;
};

} // namespace console::ui
