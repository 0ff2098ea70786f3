#include "control/auto_conversion_watch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace console {

namespace {

AutoConversionWatch::Uptime machineUptime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

AutoConversionWatch::AutoConversionWatch(Desk &desk, QObject *parent, Uptime uptime)
    : QObject(parent), m_desk(desk), m_wake(desk.clock, [this] { look(); }), m_uptime(uptime ? std::move(uptime) : machineUptime())
{
    connect(&desk.session, &Session::bookChanged, this, &AutoConversionWatch::lookAtChange);
    connect(&desk.session, &Session::shopChanged, this, &AutoConversionWatch::begin);
    begin();
}

void AutoConversionWatch::begin()
{
    ++m_visit;
    m_isConverting = false;
    m_state = AutoConversionWatchState();
    m_version.reset();
    m_wake.stop();
    look();
}

void AutoConversionWatch::lookAtChange()
{
    m_changedAt = m_uptime();
    look();
}

void AutoConversionWatch::seeMonth(JstMonth month)
{
    if (m_month == month)
        return;
    m_hasJumped = m_month.has_value();
    m_month = month;
    m_monthSince = m_uptime();
}

/// How long what is due has to wait. What keeps the points from being converted is recorded at once after a start: an import that
/// follows must not take its place.
qint64 AutoConversionWatch::secondsToWait(AutoConversionDue due, Instant now, const ReminderRules &rules) const
{
    const auto left = [this](qint64 since, qint64 span) { return std::max<qint64>((since + span * 1000 - m_uptime() + 999) / 1000, 0); };
    const bool isTrusted = due == AutoConversionDue::Refusal && !m_hasJumped;
    const qint64 sameMonth = isTrusted ? 0 : left(m_monthSince, rules.sameMonthSeconds);
    if (due != AutoConversionDue::Conversion || !m_changedAt)
        return sameMonth;
    const qint64 span = rules.settlingMinutes * qint64(60);
    const qint64 toDeadline = JstMonth::containing(now).lastSecond().utcSeconds - now.utcSeconds;
    return std::max(sameMonth, std::clamp<qint64>(toDeadline - span, 0, left(*m_changedAt, span)));
}

void AutoConversionWatch::look()
{
    if (!m_desk.session.shop()) {
        emit stateChanged();
        return;
    }
    const ShopId shop = m_desk.session.shop()->id;
    const Instant now = m_desk.clock.now();
    const ReminderRules &rules = m_catalogue.rulesOn(jst::dateOf(now));
    seeMonth(JstMonth::containing(now));
    const auto plan = m_desk.wallet.autoConversions.plan(shop);
    const auto notice = m_desk.wallet.autoConversions.unseen(shop);
    const auto outlook = m_desk.wallet.autoConversions.outlook(shop, rules.conversionHour, now);
    if (!plan || !notice || !outlook) {
        m_state.fault = (!plan ? plan.error() : !notice ? notice.error() : outlook.error()).fault;
        m_wake.wakeAfterFault();
        emit stateChanged();
        return;
    }
    // Who turns it on or chooses another day has just said so: that is no import to wait for.
    if (m_version && *m_version != plan->version)
        m_changedAt.reset();
    m_version = plan->version;
    m_state = {*plan, outlook->next, *notice, {}};
    const qint64 wait = secondsToWait(outlook->due, now, rules);
    if (outlook->due == AutoConversionDue::Nothing) {
        m_wake.wakeAt(outlook->next);
    } else if (wait > 0) {
        if (outlook->due == AutoConversionDue::Conversion)
            m_state.next = now.plusSeconds(wait);
        m_wake.wakeAt(now.plusSeconds(wait));
    } else {
        convert(rules.conversionHour);
    }
    emit stateChanged();
}

void AutoConversionWatch::convert(int hour)
{
    if (m_isConverting)
        return;
    m_isConverting = true;
    m_wake.stop();
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, hour, &clock = m_desk.clock](Wallet &wallet) {
            return wallet.autoConversions.convertDue(shop, hour, clock);
        },
        [this, visit = m_visit](const StoreResult<std::optional<AutoConversionLogRow>> &row) {
            if (visit == m_visit)
                m_isConverting = false;
            if (row && *row)
                m_desk.session.announceChange(); // and so look() again
            if (visit != m_visit || (row && *row))
                return;
            // Someone else was quicker, or the store could not: not at once again, so that nothing goes round in circles.
            if (!row)
                m_state.fault = row.error().fault;
            m_wake.wakeAfterFault();
            emit stateChanged();
        });
}

void AutoConversionWatch::putAway()
{
    if (!m_desk.session.shop() || !m_state.notice)
        return;
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, number = m_state.notice->number](Wallet &wallet) {
            return wallet.autoConversions.markSeen(shop, number);
        },
        [this, visit = m_visit](const StoreResult<void> &result) {
            if (result) {
                m_desk.session.announceChange(); // and so look() again
            } else if (visit == m_visit) {
                m_state.fault = result.error().fault;
                emit stateChanged();
            }
        });
}

} // namespace console
