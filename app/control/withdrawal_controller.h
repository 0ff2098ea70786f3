#pragma once

#include "control/desk.h"
#include "control/reading.h"
#include "control/withdrawing.h"

#include <QObject>

namespace console {

inline constexpr int withdrawalsPageSize = 10;

struct WithdrawalState
{
    Reading<Yen> settled;                      ///< what can be asked for, the fee included
    std::optional<WithdrawalRefusal> obstacle; ///< why nothing can be asked for now
    Reading<WithdrawalPage> page;
    bool isOpen = false; ///< a request is being made out
    bool isBooking = false;
    std::optional<WithdrawalRefusal> refusal;
    int waitSeconds = 0; ///< of QAccountLocked
    std::optional<StoreFault> fault;
    std::optional<Withdrawal> done; ///< just recorded, until it is acknowledged

    [[nodiscard]] bool canBegin() const { return settled.value && !obstacle; }
};

/// Withdrawals of settlement money: those made, and a new one, released by the Q-account password. Keeps no password.
class WithdrawalController : public QObject
{
    Q_OBJECT

public:
    explicit WithdrawalController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const WithdrawalState &state() const { return m_state; }
    void refresh();
    /// Counts from 1; brought into range.
    void goToPage(qint64 page);
    /// Opens a request with fresh figures, unless there is an obstacle.
    void begin();
    /// Records the withdrawal of `yen`, its fee included. Ignored while one is under way.
    void request(qint64 yen, const QString &qAccountPassword);
    /// Gives the request up; too late while it is being booked.
    void cancel();
    void acknowledge();
    /// A second has passed: the wait after wrong passwords is told by the second.
    void tick();

signals:
    void stateChanged();

private:
    void readMoney();
    void readPage();
    void refuse(const WithdrawalAttempt &attempt);
    void finish(const StoreResult<WithdrawalAttempt> &attempt);

    Desk &m_desk;
    WithdrawalState m_state;
    WithdrawalDraft m_draft;
    qint64 m_page = 1;
    Instant m_waitsUntil;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
