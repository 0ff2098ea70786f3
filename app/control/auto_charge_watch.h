#pragma once

#include "control/auto_charge_catalogue.h"
#include "control/desk.h"
#include "control/wake_timer.h"

#include <QObject>

namespace console {

struct AutoChargeWatchState
{
    AutoChargePlan plan; ///< with what is announced, where something is
    std::optional<AutoChargeLogRow> notice; ///< a charge, giving up or reached cap that the seller has not put away
    std::optional<StoreFault> fault; ///< the plan can't be looked at or carried out at the moment; it is tried again
};

/// Carries out the signed-in shop's auto-charge plan and has its notices. Runs while a shop is signed in; wakes at the plan's next
/// instant and when the book changes, never otherwise. What is due is the store's decision, in the transaction that does it.
class AutoChargeWatch : public QObject
{
    Q_OBJECT

public:
    explicit AutoChargeWatch(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const AutoChargeWatchState &state() const { return m_state; }
    /// When it looks at the plan without a change of the book; negative: not at all.
    [[nodiscard]] int millisecondsToNextLook() const { return m_wake.milliseconds(); }

    /// Leaves out the charge that is announced in state().
    void skip();
    void turnOff();
    /// The seller has read state().notice.
    void putAway();

signals:
    void stateChanged();

private:
    void begin();
    void look();
    void advance();
    /// Runs a write; the book's change is told when it is done.
    template <class Work>
    void write(Work work);

    Desk &m_desk;
    AutoChargeCatalogue m_catalogue = AutoChargeCatalogue::shipped();
    AutoChargeWatchState m_state;
    WakeTimer m_wake;
    bool m_isResuming = true;
    bool m_isActing = false;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
