#pragma once

#include "domain/amount.h"
#include "domain/codes.h"
#include "domain/jst.h"

#include <QList>

#include <optional>

namespace console {

/// What makes a plan charge.
enum class AutoChargeTrigger { BelowBalance, Weekday };

inline constexpr CodeTable<AutoChargeTrigger, 2> autoChargeTriggerCodes{{
    {AutoChargeTrigger::BelowBalance, QLatin1String("below_balance")},
    {AutoChargeTrigger::Weekday, QLatin1String("weekday")},
}};

/// What the seller asked for. It is paid from settlement money, one ticket at a time.
struct AutoChargeTerms
{
    AutoChargeTrigger trigger = AutoChargeTrigger::BelowBalance;
    qint64 thresholdQcash = 5000; ///< of BelowBalance: a charge is due while less than this is spendable
    int weekday = Qt::Monday;     ///< of Weekday: 1 (Monday) … 7, in Japan
    int hour = 10;                ///< of Weekday: 0 … 23, in Japan
    qint64 ticket = 10000;        ///< face value, yen and Qcash alike
    qint64 monthlyCapYen = 50000; ///< for all automatic charges of a month in Japan

    friend bool operator==(const AutoChargeTerms &, const AutoChargeTerms &) = default;
};

/// Where a plan stands.
enum class AutoChargePhase {
    Off,
    Watching,
    Planned,     ///< announced: it charges at nextAt unless it is skipped
    WaitingRetry ///< the last attempt was not paid: the next one is at nextAt
};

inline constexpr CodeTable<AutoChargePhase, 4> autoChargePhaseCodes{{
    {AutoChargePhase::Off, QLatin1String("off")},
    {AutoChargePhase::Watching, QLatin1String("watching")},
    {AutoChargePhase::Planned, QLatin1String("planned")},
    {AutoChargePhase::WaitingRetry, QLatin1String("waiting_retry")},
}};

/// What the log tells; one row each, kept for good.
enum class AutoChargeEvent { TurnedOn, Changed, TurnedOff, Planned, Skipped, Charged, Retry, GaveUp, CapReached };

inline constexpr CodeTable<AutoChargeEvent, 9> autoChargeEventCodes{{
    {AutoChargeEvent::TurnedOn, QLatin1String("turned_on")},
    {AutoChargeEvent::Changed, QLatin1String("changed")},
    {AutoChargeEvent::TurnedOff, QLatin1String("turned_off")},
    {AutoChargeEvent::Planned, QLatin1String("planned")},
    {AutoChargeEvent::Skipped, QLatin1String("skipped")},
    {AutoChargeEvent::Charged, QLatin1String("charged")},
    {AutoChargeEvent::Retry, QLatin1String("retry")},
    {AutoChargeEvent::GaveUp, QLatin1String("gave_up")},
    {AutoChargeEvent::CapReached, QLatin1String("cap_reached")},
}};

/// Why a charge was not made.
enum class AutoChargeReason {
    BySeller,            ///< skipped
    NotNeeded,           ///< skipped: the balance has recovered meanwhile
    NotEnoughSettlement, ///< retried
    NoSales,             ///< retried: settlement money is for shops with sales (known)
    OrderRefused         ///< retried: refused for another reason
};

inline constexpr CodeTable<AutoChargeReason, 5> autoChargeReasonCodes{{
    {AutoChargeReason::BySeller, QLatin1String("by_seller")},
    {AutoChargeReason::NotNeeded, QLatin1String("not_needed")},
    {AutoChargeReason::NotEnoughSettlement, QLatin1String("not_enough_settlement")},
    {AutoChargeReason::NoSales, QLatin1String("no_sales_yet")},
    {AutoChargeReason::OrderRefused, QLatin1String("order_refused")},
}};

/// A shop's plan as it stands. An occasion is what one charge at most is made for: a date, or the number of the log row that
/// announced it.
struct AutoChargePlan
{
    int version = 0; ///< 0: never set up; rises with each change that the seller makes
    AutoChargeTerms terms;
    Instant since; ///< of this version
    AutoChargePhase phase = AutoChargePhase::Off;
    QString occasion;                       ///< of Planned and WaitingRetry
    std::optional<Instant> nextAt;          ///< of Planned and WaitingRetry
    int attempt = 0;                        ///< of Planned and WaitingRetry: the next one's number, from 1
    std::optional<AutoChargeReason> reason; ///< of WaitingRetry
    std::optional<Instant> restsUntil;      ///< of Watching the balance: no charge before, unless the balance recovers
    std::optional<QDate> servedOn;          ///< the newest date that a weekday's occasion was dealt with for

    [[nodiscard]] bool isOn() const { return phase != AutoChargePhase::Off; }
    [[nodiscard]] bool hasOccasion() const { return phase == AutoChargePhase::Planned || phase == AutoChargePhase::WaitingRetry; }
};

/// The figures that no public text gives; from data (resources/catalogue/auto_charge.json).
struct AutoChargeRules
{
    int noticeMinutes = 0;        ///< between the announcement and the charge
    int lateMinutes = 0;          ///< a charge later than this is announced anew
    QList<int> retryAfterMinutes; ///< from one attempt to the next; after the last one it is given up
    int restDaysAfterSkip = 0;    ///< until the beginning of that day in Japan
    int restDaysAfterGivingUp = 0;
    qint64 largestThresholdQcash = 0;
    qint64 largestCapYen = 0;
};

/// What a plan asks for at one moment. One move is one act of the store.
enum class AutoChargeMove {
    None,
    Announce, ///< a charge is due: it is planned with its notice
    AnnounceAnew, ///< a planned one was missed, or stands where a wrong clock put it
    Withdraw, ///< the planned charge is not needed any more
    Charge,
    Rearm,    ///< the balance has recovered: the rest is over
    PassOver  ///< the log tells of the date that is due: it was dealt with before the clock was turned back
};

/// The move for `plan` at `now`; never PassOver, which only the log can tell. `isResuming`: the program begins to watch, so that
/// nobody has seen a notice.
[[nodiscard]] AutoChargeMove moveFor(const AutoChargePlan &plan, Qcash spendable, Instant now, bool isResuming, const AutoChargeRules &rules);

/// When to look again though nothing in the book changes; empty where only a change of the book matters.
[[nodiscard]] std::optional<Instant> nextLook(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules);

/// The newest weekday's occasion that is to be announced at `now`: not before the plan's version, not yet served. An occasion that
/// passed while nothing ran is made up for once.
[[nodiscard]] std::optional<QDate> dueDate(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules);
/// The first charge of a weekday's plan after `now`.
[[nodiscard]] Instant nextOccasion(const AutoChargePlan &plan, Instant now);
/// When a charge that is announced at `now` is made: on its hour where that is far enough away, else after the notice.
[[nodiscard]] Instant chargeTime(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules);

/// When attempt number `attempt` + 1 is made after `attempt` failed at `now`; empty: given up.
[[nodiscard]] std::optional<Instant> retryTime(int attempt, Instant now, const AutoChargeRules &rules);
/// The beginning of the day in Japan `days` after `now`'s.
[[nodiscard]] Instant restTime(int days, Instant now);

/// Whether the ticket still fits: the month's automatic charges never pass the cap.
[[nodiscard]] bool fitsCap(const AutoChargeTerms &terms, Yen chargedThisMonth);

/// What is wrong with terms, each beside its field.
struct AutoChargeProblems
{
    bool threshold = false; ///< not 1 … the largest
    bool day = false;       ///< no weekday or hour
    bool ticket = false;    ///< none of the ten
    bool cap = false;       ///< less than one ticket, or above the largest

    [[nodiscard]] bool none() const { return !threshold && !day && !ticket && !cap; }
};
[[nodiscard]] AutoChargeProblems checkTerms(const AutoChargeTerms &terms, const AutoChargeRules &rules);

/// Whether going from `plan` to `wanted` needs the Q-account password: turning it on, and all that may charge more or otherwise.
[[nodiscard]] bool needsPassword(const AutoChargePlan &plan, const AutoChargeTerms &wanted);

} // namespace console
