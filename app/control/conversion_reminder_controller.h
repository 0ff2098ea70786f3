#pragma once

#include "control/desk.h"
#include "control/reminder_catalogue.h"
#include "control/wake_timer.h"
#include "domain/quiet_hours.h"

#include <QObject>

namespace console {

/// A reminder as it is shown now.
struct ConversionReminder
{
    JstMonth month; ///< the points'
    Instant deadline;
    ConversionQuote quote;
    int stage = 0; ///< minutes before the deadline at which this stage began
    TimeLeft left;
    bool isUrgent = false;
};

struct ConversionReminderState
{
    std::optional<ConversionReminder> reminder; ///< where points wait, a stage has begun, and the seller has not put it away
    std::optional<StoreFault> fault;            ///< it can't be told whether there is something to remind of; it is tried again
};

/// Reminds the signed-in shop of last month's points before their deadline: what the banner shows, and when the same is told once
/// outside the window. Wakes at the next instant at which something changes and when the book does. Converts nothing.
class ConversionReminderController : public QObject
{
    Q_OBJECT

public:
    explicit ConversionReminderController(Desk &desk, QTimeZone zone = machineZone(), QObject *parent = nullptr);

    [[nodiscard]] const ConversionReminderState &state() const { return m_state; }
    /// When it looks without a change of the book; negative: not at all.
    [[nodiscard]] int millisecondsToNextLook() const { return m_wake.milliseconds(); }

    /// The clock may have jumped, as after the machine's sleep.
    void look();
    /// Whether reminders are told outside the window too, and when not; empty: never. Nothing is told before this was called.
    void setTelling(const std::optional<QuietHours> &quietHours);
    /// The seller has put state().reminder away: the next stage shows again.
    void putAway();

signals:
    void stateChanged();
    /// To be told outside the window, now. Once for each stage, in one of the windows over the store.
    void tell(const console::ConversionReminder &reminder);

private:
    void begin();
    [[nodiscard]] Instant show(const ConversionOffer &offer, const ReminderMemory &memory, Instant now);
    void claim(const ConversionReminder &reminder);

    Desk &m_desk;
    const ReminderCatalogue m_catalogue = ReminderCatalogue::shipped();
    const QTimeZone m_zone;
    ConversionReminderState m_state;
    std::optional<QuietHours> m_telling;
    WakeTimer m_wake;
    bool m_isClaiming = false;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
