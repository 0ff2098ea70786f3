#include "control/qcash_outlook_controller.h"

#include "control/qcash_outlook_reading.h"

namespace console {

QcashOutlookController::QcashOutlookController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_day(desk.clock, [this] { tick(); })
{
    connect(&desk.session, &Session::shopChanged, this, &QcashOutlookController::shopChanged);
    connect(&desk.session, &Session::bookChanged, this, &QcashOutlookController::refresh);
    if (desk.session.shop())
        read(desk.clock.now());
}

void QcashOutlookController::shopChanged()
{
    const auto &shop = m_desk.session.shop();
    if (m_draftShop && (!shop || shop->id != *m_draftShop)) {
        giveUpPlan();
        m_state.isGone = true;
    }
    refresh();
}

void QcashOutlookController::refresh()
{
    read(m_desk.clock.now());
    emit stateChanged();
}

void QcashOutlookController::tick()
{
    const Instant now = m_desk.clock.now();
    if (jst::dateOf(now) != m_readOn)
        refresh();
    else
        sleep(now);
}

/// Until the day is over.
void QcashOutlookController::sleep(Instant now)
{
    m_day.stop();
    if (!m_desk.session.shop())
        return;
    m_day.wakeAt(jst::startOf(jst::dateOf(now).addDays(1)));
}

void QcashOutlookController::read(Instant now)
{
    m_readOn = jst::dateOf(now);
    m_state.outlook = {};
    sleep(now);
    if (const auto &shop = m_desk.session.shop())
        m_state.outlook = readQcashOutlook(m_desk.wallet, shop->id, m_catalogue, m_readOn);
    preview();
}

std::optional<QcashUntil> QcashOutlookController::until(QDate day) const
{
    const auto &outlook = m_state.outlook.value;
    if (!outlook || outlook->figures.spentRecently.isZero())
        return std::nullopt;
    const auto missing = missingUntil(day, outlook->today, outlook->figures.spendable, outlook->figures.spentRecently);
    return QcashUntil{day, missing, fewestTickets(missing.value_or(Qcash()).value())};
}

void QcashOutlookController::beginPlan()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isSaving)
        return;
    ++m_visit;
    m_draftShop = shop->id;
    m_actionId = newActionId();
    m_state.isGone = false;
    read(m_desk.clock.now());
    const QcashPlan plan = m_state.outlook.value ? m_state.outlook.value->plan : QcashPlan();
    m_shownVersion = plan.version;
    m_state.draft = QcashPlanFields{plan.threshold, plan.monthlyBudget,
                                    plan.version > 0 ? plan.warnPercent : m_catalogue.rulesOn(m_readOn).firstWarnPercent};
    m_state.refusal.reset();
    m_state.fault = m_state.outlook.fault; // what holds can't be read: nothing can be put in its place
    preview();
    emit stateChanged();
}

void QcashOutlookController::setPlan(const QcashPlanFields &fields)
{
    if (!m_state.draft || m_state.isSaving)
        return;
    m_state.draft = fields;
    m_state.refusal.reset();
    preview();
    emit stateChanged();
}

/// What is wrong with the draft, or what it would say today.
void QcashOutlookController::preview()
{
    m_state.problems = {};
    m_state.preview.reset();
    if (!m_state.draft)
        return;
    const QcashPlanFields &draft = *m_state.draft;
    m_state.problems.thresholdNotPositive = draft.threshold && draft.threshold->isZero();
    m_state.problems.budgetNotPositive = draft.monthlyBudget && draft.monthlyBudget->isZero();
    m_state.problems.warnPercentWrong = draft.warnPercent < 1 || draft.warnPercent > 100;
    if (m_state.problems.any() || !m_state.outlook.value)
        return;
    const QcashOutlook &outlook = *m_state.outlook.value;
    const QcashPlan plan{outlook.plan.version, draft.threshold, draft.monthlyBudget, draft.warnPercent};
    m_state.preview = qcashOutlook(outlook.figures, plan, m_catalogue.rulesOn(outlook.today), outlook.today);
}

void QcashOutlookController::savePlan()
{
    if (!m_state.draft || m_state.isSaving || m_state.problems.any() || !m_draftShop)
        return;
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
    const QcashPlanDraft draft{m_actionId, m_state.draft->threshold, m_state.draft->monthlyBudget, m_state.draft->warnPercent, m_shownVersion};
    m_desk.actions.run(
        this,
        [shop = *m_draftShop, draft, clock = &m_desk.clock](Wallet &wallet) { return wallet.qcashPlans.save(shop, draft, *clock); },
        [this, visit = m_visit](const ActionResult<QcashPlan, QcashPlanRefusal> &result) {
            if (visit == m_visit)
                finish(result);
            else if (result)
                m_desk.session.announceChange();
        });
}

void QcashOutlookController::finish(const ActionResult<QcashPlan, QcashPlanRefusal> &result)
{
    m_state.isSaving = false;
    if (result) {
        giveUpPlan();
        m_desk.session.announceChange(); // and so refresh()
        emit saved();
        return;
    }
    if (const auto *refusal = std::get_if<QcashPlanRefusal>(&result.error())) {
        m_state.refusal = *refusal;
        m_actionId = newActionId();
        read(m_desk.clock.now());
        // The next attempt stands against the plan that is shown now.
        if (m_state.outlook.value)
            m_shownVersion = m_state.outlook.value->plan.version;
    } else {
        m_state.fault = std::get<StoreError>(result.error()).fault;
    }
    emit stateChanged();
}

void QcashOutlookController::giveUpPlan()
{
    ++m_visit;
    m_draftShop.reset();
    m_state.draft.reset();
    m_state.preview.reset();
    m_state.problems = {};
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.isSaving = false;
}

} // namespace console
