#include "control/auto_conversion_controller.h"

#include "control/charging.h"

#include <algorithm>

namespace console {

std::optional<Instant> AutoConversionState::next(const AutoConversionPlan &asked) const
{
    if (!offer.value)
        return std::nullopt;
    const bool isDone = offer.value->done.has_value();
    const auto next = nextAutoConversion(asked, now, isDone, rules.conversionHour);
    if (next && *next <= now && (offer.value->refusal || isRefused(asked)))
        return autoConversionInstant(lastDayOfMonth, JstMonth::containing(now), rules.conversionHour);
    return next;
}

/// Whether the log has this month as refused under the plan as it stands; one that is only asked about has no log yet.
bool AutoConversionState::isRefused(const AutoConversionPlan &asked) const
{
    if (!log.value || plan.value != asked)
        return false;
    return std::any_of(log.value->begin(), log.value->end(), [this, &asked](const AutoConversionLogRow &row) {
        return row.event == AutoConversionEvent::Refused && row.version == asked.version && row.month == offer.value->month;
    });
}

AutoConversionController::AutoConversionController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &AutoConversionController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = AutoConversionState();
        m_logRows = logStep;
        refresh();
    });
    refresh();
}

void AutoConversionController::refresh()
{
    m_state.now = m_desk.clock.now();
    m_state.rules = m_catalogue.rulesOn(jst::dateOf(m_state.now));
    if (const auto &shop = m_desk.session.shop()) {
        m_state.plan = m_desk.wallet.autoConversions.plan(shop->id);
        m_state.offer = m_desk.wallet.conversions.offer(shop->id, m_state.now);
        readLog(shop->id);
    }
    emit stateChanged();
}

void AutoConversionController::readLog(ShopId shop)
{
    m_state.log = m_desk.wallet.autoConversions.log(shop, 0, m_logRows + 1);
    m_state.hasMoreLog = m_state.log.value && m_state.log.value->size() > m_logRows;
    if (m_state.hasMoreLog)
        m_state.log.value->removeLast();
}

void AutoConversionController::showMoreLog()
{
    if (!m_desk.session.shop())
        return;
    m_logRows += logStep;
    readLog(m_desk.session.shop()->id);
    emit stateChanged();
}

void AutoConversionController::forgetProblem()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_state.isSaved = false;
    emit stateChanged();
}

StoreResult<AutoConversionController::Attempt> AutoConversionController::trySave(Wallet &wallet, const Shop &shop, AutoConversionDraft draft,
                                                                                 const QString &password, const Clock &clock)
{
    const auto checked = checkLoginPassword(wallet, shop.sellerId, password, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    switch (checked->answer) {
    case PasswordAnswer::Wait:
        return Attempt{AutoConversionRefusal::PasswordWait, checked->waitSeconds};
    case PasswordAnswer::Wrong:
        return Attempt{AutoConversionRefusal::PasswordWrong};
    case PasswordAnswer::Right:
        break;
    }
    draft.isAuthorised = true;
    const auto saved = wallet.autoConversions.save(shop.id, draft, clock);
    if (saved)
        return Attempt{};
    if (const auto *refusal = std::get_if<AutoConversionRefusal>(&saved.error()))
        return Attempt{*refusal};
    return tl::unexpected(std::get<StoreError>(saved.error()));
}

void AutoConversionController::save(int day, const QString &password)
{
    if (m_state.isSaving || !m_desk.session.shop() || !m_state.plan.value)
        return;
    m_state.isSaving = true;
    forgetProblem();
    m_desk.actions.run(
        this,
        [shop = *m_desk.session.shop(), draft = AutoConversionDraft{day, m_state.plan.value->version, false}, password,
         &clock = m_desk.clock](Wallet &wallet) { return trySave(wallet, shop, draft, password, clock); },
        [this, visit = m_visit](const StoreResult<Attempt> &attempt) {
            if (visit == m_visit)
                finish(attempt);
            if (attempt)
                m_desk.session.announceChange();
        });
}

void AutoConversionController::finish(const StoreResult<Attempt> &attempt)
{
    m_state.isSaving = false;
    if (!attempt) {
        m_state.fault = attempt.error().fault;
    } else {
        m_state.refusal = attempt->refusal;
        m_state.waitSeconds = attempt->waitSeconds;
        m_state.isSaved = !attempt->refusal;
    }
    emit stateChanged();
}

void AutoConversionController::turnOff()
{
    if (!m_desk.session.shop() || m_state.isSaving)
        return;
    forgetProblem();
    m_desk.actions.run(
        this,
        [shop = m_desk.session.shop()->id, &clock = m_desk.clock](Wallet &wallet) { return wallet.autoConversions.turnOff(shop, clock); },
        [this, visit = m_visit](const StoreResult<AutoConversionPlan> &plan) {
            if (!plan && visit == m_visit) {
                m_state.fault = plan.error().fault;
                emit stateChanged();
            }
            if (plan)
                m_desk.session.announceChange();
        });
}

QList<JstMonth> AutoConversionController::nextDeadlines() const
{
    QList<JstMonth> months{JstMonth::containing(m_desk.clock.now())};
    while (months.size() < calendarMonths)
        months.append(months.last().next());
    return months;
}

tl::expected<void, CalendarFault> AutoConversionController::saveCalendar(const QString &path, const QList<CalendarDeadline> &deadlines) const
{
    return writeCalendarFile(path, calendarFile(deadlines, m_state.rules.stageMinutes, m_desk.clock.now()));
}

} // namespace console
