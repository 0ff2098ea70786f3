#pragma once

#include "control/desk.h"
#include "control/qcash_outlook_catalogue.h"
#include "control/wake_timer.h"
#include "domain/quiet_hours.h"

#include <QObject>

#include <array>

namespace console {

enum class QcashWarningKind { LowBalance, BudgetShare };

/// A warning as it stands now, with the figures behind it.
struct QcashWarning
{
    QcashWarningKind kind = QcashWarningKind::LowBalance;
    QcashOutlook outlook;
};

struct QcashWarningState
{
    QList<QcashWarning> warnings;    ///< that the seller has not put away, the low balance first; of each kind one at most
    std::optional<StoreFault> fault; ///< it can't be told whether there is something to warn of; it is tried again
};

/// Warns the signed-in shop of a low balance and of a budget whose share is spent: what the banner shows, and when the same is told
/// once outside the window. Wakes when a day begins in Japan and when the book changes. Buys nothing and stops no spending.
class QcashWarningController : public QObject
{
    Q_OBJECT

public:
    explicit QcashWarningController(Desk &desk, QTimeZone zone = machineZone(), QObject *parent = nullptr);

    [[nodiscard]] const QcashWarningState &state() const { return m_state; }
    /// When it looks without a change of the book; negative: not at all.
    [[nodiscard]] int millisecondsToNextLook() const { return m_wake.milliseconds(); }

    /// The clock may have jumped, as after the machine's sleep.
    void look();
    /// Whether warnings are told outside the window too, and when not; empty: never. Nothing is told before this was called.
    void setTelling(const std::optional<QuietHours> &quietHours);
    /// The seller has put the first warning away: a low balance until it falls further or the day is over, a budget's share until the
    /// next share is reached.
    void putAway();

signals:
    void stateChanged();
    /// To be told outside the window, now: once for each fall of the balance and each share of a budget, in one of the windows.
    void tell(const console::QcashWarning &warning);

private:
    void begin();
    [[nodiscard]] StoreResult<Instant> show(ShopId shop, Instant now);
    void forgetLow(ShopId shop);
    void claim(const QcashWarning &warning);
    void finishClaim(QcashWarningKind kind, const StoreResult<bool> &isFirst);

    Desk &m_desk;
    const QcashOutlookCatalogue m_catalogue = QcashOutlookCatalogue::shipped();
    const QTimeZone m_zone;
    QcashWarningState m_state;
    std::optional<QuietHours> m_telling;
    WakeTimer m_wake;
    std::array<bool, 2> m_isClaiming{}; ///< by kind
    bool m_isForgetting = false;
    quint64 m_visit = 0; ///< tells an answer for a shop that has gone
};

} // namespace console
