#pragma once

#include "control/desk.h"
#include "control/reminder_catalogue.h"
#include "control/wake_timer.h"

#include <QObject>

#include <functional>

namespace console {

struct AutoConversionWatchState
{
    AutoConversionPlan plan;
    std::optional<Instant> next; ///< when it converts next; empty while it is off
    std::optional<AutoConversionLogRow> notice; ///< a conversion, or why there was none, that the seller has not put away
    std::optional<StoreFault> fault; ///< the plan can't be looked at or carried out at the moment; it is tried again
};

/// Converts the signed-in shop's points on the day that it chose, and has the notice of it. Runs while a shop is signed in; wakes at
/// the plan's next instant and when the book changes, never otherwise. What is due is the store's decision, in the transaction that
/// converts. Never converts at once where the book has just changed or the clock may have jumped into another month.
class AutoConversionWatch : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds that only grow, whatever the clock is set to.
    using Uptime = std::function<qint64()>;

    /// The machine's uptime where none is given.
    explicit AutoConversionWatch(Desk &desk, QObject *parent = nullptr, Uptime uptime = {});

    [[nodiscard]] const AutoConversionWatchState &state() const { return m_state; }
    /// When it looks at the plan without a change of the book; negative: not at all.
    [[nodiscard]] int millisecondsToNextLook() const { return m_wake.milliseconds(); }

    /// The clock may have jumped, as after the machine's sleep.
    void look();
    /// The seller has read state().notice.
    void putAway();

signals:
    void stateChanged();

private:
    void begin();
    void lookAtChange();
    void seeMonth(JstMonth month);
    [[nodiscard]] qint64 secondsToWait(AutoConversionDue due, Instant now, const ReminderRules &rules) const;
    void convert(int hour);

    Desk &m_desk;
    const ReminderCatalogue m_catalogue = ReminderCatalogue::shipped();
    AutoConversionWatchState m_state;
    WakeTimer m_wake;
    const Uptime m_uptime;
    std::optional<JstMonth> m_month; ///< of the latest look
    qint64 m_monthSince = 0;         ///< uptime of the first look of those that saw it
    bool m_hasJumped = false;        ///< an earlier look saw another month
    std::optional<qint64> m_changedAt; ///< uptime of the book's newest change
    std::optional<int> m_version;      ///< the plan's at the latest look
    bool m_isConverting = false;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
