#pragma once

#include "control/charging.h"
#include "control/desk.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace console {

enum class SessionPhase { SignedOut, SignedIn, Locked };

/// Why the last password did not open anything. An unknown seller ID is Wrong too; that a shop was closed is told to its owner alone.
enum class SignInProblem { Wrong, Wait, Closed, Store };

struct SessionState
{
    SessionPhase phase = SessionPhase::SignedOut;
    QList<Shop> shops;                    ///< registered in this store and open, by seller ID
    bool hasClosedShops = false;          ///< and there are others, which were closed
    std::optional<StoreFault> shopsFault; ///< the shops could not be read: `shops` means nothing
    std::optional<Shop> shop;
    std::optional<Qcash> qcash;           ///< the signed-in shop's total; empty where it could not be read
    Qcash held;                           ///< of that, for bids
    bool isChecking = false;
    std::optional<SignInProblem> problem;
    std::optional<StoreFault> attemptFault; ///< of Store
    std::optional<Instant> closedAt;        ///< of Closed
    int waitSeconds = 0;                    ///< of Wait: left, counted down to 0
};

/// Signing in and out, the lock, and what the header shows of the shop. Never keeps a password.
class SessionController : public QObject
{
    Q_OBJECT

public:
    explicit SessionController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const SessionState &state() const { return m_state; }

    void refresh();
    /// Signs in, or changes to another shop; what is open stays open until the password has been found right.
    void signIn(const QString &sellerId, const QString &password);
    void logOut();
    /// Only while somebody is signed in. Drafts stay.
    void lock();
    /// With the login password of the shop that is signed in.
    void unlock(const QString &password);
    /// Takes back what the last attempt said; a waiting time goes on all the same.
    void forgetProblem();
    /// To be called where another program may have written: announces it where it did.
    void lookForChangesByOthers();

signals:
    void stateChanged();

private:
    void attempt(const QString &sellerId, const QString &password, bool isUnlock);
    struct Attempt;
    void finishAttempt(const Attempt &attempt, bool isUnlock);
    [[nodiscard]] StoreResult<void> readShops();
    void waitFor(int seconds);
    void countDown();
    void followShop();
    void readBook();
    void rememberDataVersion();

    Desk &m_desk;
    SessionState m_state;
    QTimer m_countdown; ///< runs only while a waiting time does
    Instant m_waitsUntil;
    int m_attempt = 0;
    std::optional<qint64> m_dataVersion;
};

} // namespace console
