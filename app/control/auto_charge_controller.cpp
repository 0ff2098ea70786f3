#include "control/auto_charge_controller.h"

#include "control/charging.h"

namespace console {

AutoChargeController::AutoChargeController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &AutoChargeController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = AutoChargeState();
        m_logRows = logStep;
        refresh();
    });
}

void AutoChargeController::refresh()
{
    m_state.now = m_desk.clock.now();
    m_state.month = JstMonth::containing(m_state.now);
    m_state.rules = m_catalogue.rulesOn(jst::dateOf(m_state.now));
    m_state.isPractice = m_desk.gateway.isPractice();
    if (const auto &shop = m_desk.session.shop()) {
        readPlan(*shop);
        readLog(shop->id);
    }
    emit stateChanged();
}

void AutoChargeController::readPlan(const Shop &signedIn)
{
    Wallet &wallet = m_desk.wallet;
    m_state.plan = wallet.autoCharges.plan(signedIn.id);
    m_state.charged = wallet.autoCharges.chargedIn(signedIn.id, m_state.month);
    const auto sales = wallet.settlement.hasSales(signedIn.id);
    const auto shop = wallet.shops.bySellerId(signedIn.sellerId);
    if (!sales || !shop || !*shop) {
        m_state.plan = Reading<AutoChargePlan>();
        m_state.plan.fault = !sales ? sales.error().fault : shop ? StoreFault::Failed : shop.error().fault;
        return;
    }
    m_state.hasSales = *sales;
    m_state.hasQAccountPassword = (*shop)->hasQAccountPassword;
    const auto money = wallet.settlement.available(signedIn.id, (*shop)->grade, jst::dateOf(m_state.now));
    m_state.settled = money.map([](const SettlementMoney &both) { return both.spendableSettled; });
}

void AutoChargeController::readLog(ShopId shop)
{
    m_state.log = m_desk.wallet.autoCharges.log(shop, 0, m_logRows + 1);
    m_state.hasMoreLog = m_state.log.value && m_state.log.value->size() > m_logRows;
    if (m_state.hasMoreLog)
        m_state.log.value->removeLast();
}

void AutoChargeController::showMoreLog()
{
    if (!m_desk.session.shop())
        return;
    m_logRows += logStep;
    readLog(m_desk.session.shop()->id);
    emit stateChanged();
}

void AutoChargeController::beginChange()
{
    m_state.problems = AutoChargeProblems();
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_state.isSaved = false;
    emit stateChanged();
}

bool AutoChargeController::check(const AutoChargeTerms &terms)
{
    m_state.problems = checkTerms(terms, m_state.rules);
    m_state.fault.reset();
    m_state.isSaved = false;
    m_state.refusal.reset();
    if (m_state.problems.none() && !m_state.hasSales)
        m_state.refusal = AutoChargeRefusal::NoSalesYet;
    else if (m_state.problems.none() && m_state.plan.value && needsPassword(*m_state.plan.value, terms) && !m_state.hasQAccountPassword)
        m_state.refusal = AutoChargeRefusal::PasswordNotSet;
    emit stateChanged();
    return m_state.problems.none() && !m_state.refusal;
}

StoreResult<AutoChargeController::Attempt> AutoChargeController::trySave(Wallet &wallet, const Shop &shop, AutoChargeDraft draft,
                                                                         const QString &password, const Clock &clock)
{
    const auto plan = wallet.autoCharges.plan(shop.id);
    if (!plan)
        return tl::unexpected(plan.error());
    if (needsPassword(*plan, draft.terms)) {
        const auto hash = wallet.shops.qAccountPasswordHash(shop.id);
        if (!hash)
            return tl::unexpected(hash.error());
        if (hash->isEmpty())
            return Attempt{AutoChargeRefusal::PasswordNotSet};
        const auto checked = checkQAccountPassword(wallet, shop, password, clock);
        if (!checked)
            return tl::unexpected(checked.error());
        if (checked->answer == PasswordAnswer::Wait)
            return Attempt{AutoChargeRefusal::PasswordWait, checked->waitSeconds};
        if (checked->answer == PasswordAnswer::Wrong)
            return Attempt{AutoChargeRefusal::PasswordWrong};
        draft.isAuthorised = true;
    }
    const auto saved = wallet.autoCharges.save(shop, draft, clock);
    if (saved)
        return Attempt{};
    if (const auto *refusal = std::get_if<AutoChargeRefusal>(&saved.error()))
        return Attempt{*refusal};
    return tl::unexpected(std::get<StoreError>(saved.error()));
}

void AutoChargeController::save(const AutoChargeTerms &terms, const QString &password)
{
    if (m_state.isSaving || !m_desk.session.shop() || !m_state.plan.value || !check(terms))
        return;
    m_state.isSaving = true;
    emit stateChanged();
    const AutoChargeDraft draft{terms, m_state.plan.value->version, false};
    m_desk.actions.run(
        this,
        [shop = *m_desk.session.shop(), draft, password, &clock = m_desk.clock](Wallet &wallet) {
            return trySave(wallet, shop, draft, password, clock);
        },
        [this, visit = m_visit](const StoreResult<Attempt> &attempt) {
            if (visit == m_visit)
                finish(attempt);
            if (attempt)
                m_desk.session.announceChange();
        });
}

void AutoChargeController::finish(const StoreResult<Attempt> &attempt)
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

template <class Work>
void AutoChargeController::write(Work work)
{
    m_state.fault.reset();
    m_state.isSaved = false;
    m_desk.actions.run(this, std::move(work), [this, visit = m_visit](const StoreResult<AutoChargePlan> &plan) {
        if (!plan && visit == m_visit) {
            m_state.fault = plan.error().fault;
            emit stateChanged();
        }
        if (plan)
            m_desk.session.announceChange();
    });
}

void AutoChargeController::turnOff()
{
    if (m_desk.session.shop())
        write([shop = m_desk.session.shop()->id, &clock = m_desk.clock](Wallet &wallet) { return wallet.autoCharges.turnOff(shop, clock); });
}

void AutoChargeController::skip()
{
    const auto &plan = m_state.plan.value;
    if (!m_desk.session.shop() || !plan || !plan->hasOccasion())
        return;
    write([shop = m_desk.session.shop()->id, version = plan->version, occasion = plan->occasion, rules = m_state.rules,
           &clock = m_desk.clock](Wallet &wallet) { return wallet.autoCharges.skip(shop, version, occasion, rules, clock); });
}

} // namespace console
