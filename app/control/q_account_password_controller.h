#pragma once

#include "control/desk.h"
#include "control/q_account_catalogue.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// What a dialog about the Q-account password is for.
enum class QAccountPasswordTask {
    Set,          ///< there is none yet: authorised by the login password
    Change,       ///< authorised by the present Q-account password
    RequestReset, ///< it was forgotten: begins the waiting time, authorised by the login password
    UseReset      ///< the waiting time is over: authorised by the login password once more
};

/// Why nothing came of it, in order of precedence.
enum class QAccountPasswordRefusal {
    TooShort,
    TooLong,
    NotTheSame,   ///< the two new ones differ
    TooCommon,    ///< one of those that are tried first
    SameAsLogin,  ///< the guide: it differs from the login password
    SameAsCurrent,
    Wait,         ///< too many wrong passwords
    LoginPasswordWrong,
    CurrentPasswordWrong,
    ChangedMeanwhile, ///< by another window or program
    NoResetRequested,
    ResetTooEarly,
    NoMemory      ///< the machine can't do the work that protects a password
};

/// What was typed. Secrets: kept no longer than the attempt.
struct QAccountPasswordForm
{
    QString login;    ///< of every task but Change
    QString current;  ///< of Change
    QString password; ///< the new one; of every task but RequestReset
    QString again;
};

enum class QAccountPasswordOutcome { Saved, ResetRequested, ResetCancelled };

struct QAccountPasswordState
{
    Reading<bool> isSet;
    std::optional<QAccountReset> reset; ///< under way
    qint64 resetSecondsLeft = 0;        ///< of its waiting time; 0: over
    std::optional<QAccountPasswordTask> task;
    bool isSaving = false;
    std::optional<QAccountPasswordRefusal> refusal;
    int waitSeconds = 0; ///< left after too many wrong passwords
    std::optional<StoreFault> fault;
    std::optional<QAccountPasswordOutcome> outcome; ///< of the last act, until the next one begins

    [[nodiscard]] bool canUseReset() const { return reset && resetSecondsLeft == 0; }
    /// Something on the screen changes with each second.
    [[nodiscard]] bool isCounting() const { return waitSeconds > 0 || (reset && resetSecondsLeft > 0); }
};

/// The Q-account password: set, changed, and reset after a waiting time. Keeps no password, and leaves whether the time is over to
/// the store.
class QAccountPasswordController : public QObject
{
    Q_OBJECT

public:
    explicit QAccountPasswordController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QAccountPasswordState &state() const { return m_state; }
    void refresh();
    /// A dialog opens: what the last attempt came to is forgotten.
    void begin(QAccountPasswordTask task);
    /// Set or Change, whichever it is now.
    void beginSetting();
    /// Does what the task says. Ignored while one is under way.
    void submit(const QAccountPasswordForm &form);
    /// Gives the task up; too late while it is being done.
    void cancel();
    void cancelReset();
    /// What came of the last act is no news any more.
    void acknowledge();
    /// A second has passed.
    void tick();
    [[nodiscard]] PasswordStrength strengthOf(const QString &password) const;
    /// Of a reset that is asked for now.
    [[nodiscard]] qint64 resetWaitingSeconds() const;

signals:
    void stateChanged();

private:
    struct Attempt
    {
        std::optional<QAccountPasswordRefusal> refusal;
        int waitSeconds = 0;
    };
    class Work;

    [[nodiscard]] std::optional<QAccountPasswordRefusal> faultOf(const QAccountPasswordForm &form, QDate today) const;
    void read(Instant now);
    void countDown(Instant now);
    void finish(const StoreResult<Attempt> &attempt);

    Desk &m_desk;
    const QAccountCatalogue &m_catalogue;
    QAccountPasswordState m_state;
    Instant m_waitsUntil;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
