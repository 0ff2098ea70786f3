#include "control/conversion_reminder_controller.h"

#include <algorithm>

namespace console {

ConversionReminderController::ConversionReminderController(Desk &desk, QTimeZone zone, QObject *parent)
    : QObject(parent), m_desk(desk), m_zone(std::move(zone)), m_wake(desk.clock, [this] { look(); })
{
    connect(&desk.session, &Session::bookChanged, this, &ConversionReminderController::look);
    connect(&desk.session, &Session::shopChanged, this, &ConversionReminderController::begin);
    begin();
}

void ConversionReminderController::begin()
{
    ++m_visit;
    m_isClaiming = false;
    m_wake.stop();
    look();
}

void ConversionReminderController::look()
{
    m_state = ConversionReminderState();
    if (const auto &shop = m_desk.session.shop()) {
        const Instant now = m_desk.clock.now();
        const auto offer = m_desk.wallet.conversions.offer(shop->id, now);
        const auto memory = m_desk.wallet.conversionReminders.memory(shop->id, convertibleMonth(now));
        if (offer && memory) {
            m_wake.wakeAt(show(*offer, *memory, now));
        } else {
            m_state.fault = (offer ? memory.error() : offer.error()).fault;
            m_wake.wakeAfterFault();
        }
    }
    emit stateChanged();
}

/// Returns when something changes next. What has no stage yet, or nothing to convert, waits for the next stage or month.
Instant ConversionReminderController::show(const ConversionOffer &offer, const ReminderMemory &memory, Instant now)
{
    const ReminderRules &rules = m_catalogue.rulesOn(jst::dateOf(now));
    const Instant monthEnd = offer.deadline.plusSeconds(1);
    if (offer.refusal)
        return monthEnd;
    Instant next = std::min(monthEnd, nextReminderStage(rules, offer.deadline, now).value_or(monthEnd));
    const auto stage = reminderStage(rules, offer.deadline, now);
    if (!stage || memory.isPutAway(*stage))
        return next;
    const ConversionReminder reminder{offer.month, offer.deadline, offer.quote, *stage, timeLeft(offer.deadline, now),
                                      isUrgent(rules, offer.deadline, now)};
    m_state.reminder = reminder;
    next = std::min(next, nextTimeLeft(offer.deadline, now).value_or(monthEnd));
    if (!m_telling || memory.isTold(*stage))
        return next;
    const Instant telling = tellingTime(now, offer.deadline, *m_telling, m_zone);
    if (telling > now)
        return std::min(next, telling);
    claim(reminder);
    return next;
}

void ConversionReminderController::claim(const ConversionReminder &reminder)
{
    if (m_isClaiming)
        return;
    m_isClaiming = true;
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, reminder](Wallet &wallet) {
            return wallet.conversionReminders.claimTelling(shop, reminder.month, reminder.stage);
        },
        [this, visit = m_visit, reminder](const StoreResult<bool> &isFirst) {
            if (visit != m_visit)
                return;
            m_isClaiming = false;
            // Meanwhile the points may have been converted; a store that fails is asked again at the next look.
            const bool isStillSo = m_state.reminder && m_state.reminder->month == reminder.month && m_telling;
            if (isFirst.value_or(false) && isStillSo)
                emit tell(*m_state.reminder);
        });
}

void ConversionReminderController::setTelling(const std::optional<QuietHours> &quietHours)
{
    if (m_telling == quietHours)
        return;
    m_telling = quietHours;
    look();
}

void ConversionReminderController::putAway()
{
    if (!m_desk.session.shop() || !m_state.reminder)
        return;
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, month = m_state.reminder->month, stage = m_state.reminder->stage](Wallet &wallet) {
            return wallet.conversionReminders.putAway(shop, month, stage);
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
