#include "domain/auto_charge.h"

#include "domain/ticket.h"

#include <algorithm>

namespace console {

namespace {

constexpr qint64 secondsPerMinute = 60;

Instant occasionOn(const AutoChargeTerms &terms, QDate date)
{
    return jst::at(date, QTime(terms.hour, 0));
}

/// The newest date on which the plan's weekday and hour have come by `now`.
QDate newestOccasion(const AutoChargeTerms &terms, Instant now)
{
    const QDate today = jst::dateOf(now);
    const QDate date = today.addDays(-((today.dayOfWeek() - terms.weekday + 7) % 7));
    return occasionOn(terms, date) <= now ? date : date.addDays(-7);
}

bool isNeeded(const AutoChargePlan &plan, Qcash spendable)
{
    return plan.terms.trigger == AutoChargeTrigger::Weekday || spendable.value() < plan.terms.thresholdQcash;
}

/// The longest time from now at which a plan can have put its next step, unless a wrong clock did it.
qint64 longestWaitSeconds(const AutoChargeRules &rules)
{
    qint64 minutes = rules.noticeMinutes;
    for (const int step : rules.retryAfterMinutes)
        minutes = std::max<qint64>(minutes, step);
    return minutes * secondsPerMinute;
}

bool rests(const AutoChargePlan &plan, Instant now)
{
    constexpr qint64 longestRestSeconds = 32 * 86400;
    return plan.restsUntil && *plan.restsUntil > now && *plan.restsUntil <= now.plusSeconds(longestRestSeconds);
}

AutoChargeMove moveWithOccasion(const AutoChargePlan &plan, Instant now, bool isResuming, const AutoChargeRules &rules)
{
    if (*plan.nextAt > now)
        return *plan.nextAt > now.plusSeconds(longestWaitSeconds(rules)) ? AutoChargeMove::AnnounceAnew : AutoChargeMove::None;
    const bool isLate = now > plan.nextAt->plusSeconds(rules.lateMinutes * secondsPerMinute);
    return isResuming || isLate ? AutoChargeMove::AnnounceAnew : AutoChargeMove::Charge;
}

} // namespace

AutoChargeMove moveFor(const AutoChargePlan &plan, Qcash spendable, Instant now, bool isResuming, const AutoChargeRules &rules)
{
    switch (plan.phase) {
    case AutoChargePhase::Off:
        return AutoChargeMove::None;
    case AutoChargePhase::Watching:
        if (plan.terms.trigger == AutoChargeTrigger::Weekday)
            return dueDate(plan, now, rules) ? AutoChargeMove::Announce : AutoChargeMove::None;
        if (!isNeeded(plan, spendable))
            return plan.restsUntil ? AutoChargeMove::Rearm : AutoChargeMove::None;
        return rests(plan, now) ? AutoChargeMove::None : AutoChargeMove::Announce;
    case AutoChargePhase::Planned:
    case AutoChargePhase::WaitingRetry:
        return isNeeded(plan, spendable) ? moveWithOccasion(plan, now, isResuming, rules) : AutoChargeMove::Withdraw;
    }
    Q_UNREACHABLE();
}

std::optional<Instant> nextLook(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules)
{
    switch (plan.phase) {
    case AutoChargePhase::Off:
        return std::nullopt;
    case AutoChargePhase::Watching:
        if (plan.terms.trigger == AutoChargeTrigger::Weekday) {
            // Past the notice of the next one the occasion is dealt with, or is to be now.
            const Instant ahead = now.plusSeconds(rules.noticeMinutes * secondsPerMinute);
            return dueDate(plan, now, rules) ? now : nextOccasion(plan, ahead).plusSeconds(-rules.noticeMinutes * secondsPerMinute);
        }
        return rests(plan, now) ? plan.restsUntil : std::nullopt;
    case AutoChargePhase::Planned:
    case AutoChargePhase::WaitingRetry:
        return plan.nextAt;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> dueDate(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules)
{
    const QDate date = newestOccasion(plan.terms, now.plusSeconds(rules.noticeMinutes * secondsPerMinute));
    if (occasionOn(plan.terms, date) < plan.since || (plan.servedOn && date <= *plan.servedOn))
        return std::nullopt;
    return date;
}

Instant nextOccasion(const AutoChargePlan &plan, Instant now)
{
    QDate date = newestOccasion(plan.terms, now).addDays(7);
    if (plan.servedOn && date <= *plan.servedOn) // a clock that was turned back does not charge for a date again
        date = newestOccasion(plan.terms, jst::startOf(plan.servedOn->addDays(1)).plusSeconds(-1)).addDays(7);
    return occasionOn(plan.terms, date);
}

Instant chargeTime(const AutoChargePlan &plan, Instant now, const AutoChargeRules &rules)
{
    const Instant afterNotice = now.plusSeconds(rules.noticeMinutes * secondsPerMinute);
    if (plan.terms.trigger == AutoChargeTrigger::BelowBalance)
        return afterNotice;
    const auto date = dueDate(plan, now, rules);
    return date ? std::max(afterNotice, occasionOn(plan.terms, *date)) : afterNotice;
}

std::optional<Instant> retryTime(int attempt, Instant now, const AutoChargeRules &rules)
{
    if (attempt < 1 || attempt > rules.retryAfterMinutes.size())
        return std::nullopt;
    return now.plusSeconds(rules.retryAfterMinutes.at(attempt - 1) * secondsPerMinute);
}

Instant restTime(int days, Instant now)
{
    return jst::startOf(jst::dateOf(now).addDays(days));
}

bool fitsCap(const AutoChargeTerms &terms, Yen chargedThisMonth)
{
    return chargedThisMonth.value() + terms.ticket <= terms.monthlyCapYen;
}

AutoChargeProblems checkTerms(const AutoChargeTerms &terms, const AutoChargeRules &rules)
{
    AutoChargeProblems problems;
    const bool isByBalance = terms.trigger == AutoChargeTrigger::BelowBalance;
    problems.threshold = isByBalance && (terms.thresholdQcash < 1 || terms.thresholdQcash > rules.largestThresholdQcash);
    problems.day = !isByBalance && (terms.weekday < Qt::Monday || terms.weekday > Qt::Sunday || terms.hour < 0 || terms.hour > 23);
    problems.ticket = !isTicket(terms.ticket);
    problems.cap = terms.monthlyCapYen < terms.ticket || terms.monthlyCapYen > rules.largestCapYen;
    return problems;
}

bool needsPassword(const AutoChargePlan &plan, const AutoChargeTerms &wanted)
{
    const AutoChargeTerms &now = plan.terms;
    if (!plan.isOn() || wanted.trigger != now.trigger || wanted.ticket > now.ticket || wanted.monthlyCapYen > now.monthlyCapYen)
        return true;
    return wanted.trigger == AutoChargeTrigger::BelowBalance && wanted.thresholdQcash > now.thresholdQcash;
}

} // namespace console
