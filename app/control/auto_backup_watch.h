#pragma once

#include "control/desk.h"
#include "control/wake_timer.h"
#include "store/automatic_backup.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace console {

/// What the user has set for the backups of one store.
struct AutoBackupSettings
{
    bool isOn = false;
    AutomaticBackupPlace place;
};

struct AutoBackupState
{
    AutoBackupSettings settings;
    bool isRunning = false;
    std::optional<AutomaticBackup> made; ///< the newest one of this run of the program
    std::optional<QDate> failedOn; ///< the day in Japan of the last attempt, where it failed
    std::optional<BackupRefusal> refusal; ///< why
    std::optional<StoreFault> fault;      ///< or why
    bool isPutAway = false; ///< the user has read of the failure
};

/// Makes the store's backup of each day in Japan while the window is open, beside the user interface. Tries once a day and at each
/// start, again when the settings change, and within the hour where writers left no time for it; never makes a second one of a day, and never removes anything where one failed.
class AutoBackupWatch : public QObject
{
    Q_OBJECT

public:
    /// Does nothing before begin().
    explicit AutoBackupWatch(Desk &desk, QObject *parent = nullptr);
    /// Cancels what runs, and waits until it has stopped.
    ~AutoBackupWatch() override;

    [[nodiscard]] const AutoBackupState &state() const { return m_state; }
    /// When it looks at the day again; negative: not at all.
    [[nodiscard]] int millisecondsToNextLook() const { return m_wake.milliseconds(); }

    /// With what is set; a change of it is tried at once.
    void begin(const AutoBackupSettings &settings);
    /// The day may have changed, as after the machine's sleep.
    void look();
    /// The user has read of the failure.
    void putAway();

signals:
    void stateChanged();

private:
    void make(QDate today);
    void finish(const ActionResult<std::optional<AutomaticBackup>, BackupRefusal> &result, QDate day);

    Desk &m_desk;
    AutoBackupState m_state;
    std::optional<QDate> m_triedOn;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< shared with the thread that works
    WakeTimer m_wake;
    bool m_hasBegun = false;
    int m_busyTries = 0; ///< one after the other
    Background m_copies; ///< minutes for a large store: nothing else waits for them
};

} // namespace console
