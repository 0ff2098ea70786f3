#include "control/auto_charge_watch.h"

namespace console {

AutoChargeWatch::AutoChargeWatch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_wake(desk.clock, [this] { look(); })
{
    connect(&desk.session, &Session::bookChanged, this, &AutoChargeWatch::look);
    connect(&desk.session, &Session::shopChanged, this, &AutoChargeWatch::begin);
    begin();
}

void AutoChargeWatch::begin()
{
    ++m_visit;
    m_state = AutoChargeWatchState();
    m_isResuming = true;
    m_isActing = false;
    m_wake.stop();
    look();
}

void AutoChargeWatch::look()
{
    if (!m_desk.session.shop()) {
        emit stateChanged();
        return;
    }
    const ShopId shop = m_desk.session.shop()->id;
    const Instant now = m_desk.clock.now();
    const auto plan = m_desk.wallet.autoCharges.plan(shop);
    const auto notice = m_desk.wallet.autoCharges.unseen(shop);
    const auto balances = m_desk.wallet.book.balances(shop);
    if (!plan || !notice || !balances) {
        m_state.fault = (!plan ? plan.error() : !notice ? notice.error() : balances.error()).fault;
        m_wake.wakeAfterFault();
        emit stateChanged();
        return;
    }
    m_state = {*plan, *notice, {}};
    const AutoChargeRules &rules = m_catalogue.rulesOn(jst::dateOf(now));
    if (moveFor(*plan, balances->spendable, now, m_isResuming, rules) == AutoChargeMove::None) {
        m_isResuming = false;
        m_wake.wakeAt(nextLook(*plan, now, rules));
    } else {
        advance();
    }
    emit stateChanged();
}

void AutoChargeWatch::advance()
{
    if (m_isActing)
        return;
    m_isActing = true;
    m_wake.stop();
    m_desk.actions.run(
        this,
        [shop = *m_desk.session.shop(), isResuming = m_isResuming, &clock = m_desk.clock,
         rules = m_catalogue.rulesOn(jst::dateOf(m_desk.clock.now()))](Wallet &wallet) {
            return wallet.autoCharges.advance(shop, isResuming, rules, clock);
        },
        [this, visit = m_visit](const StoreResult<AutoChargeStep> &step) {
            if (visit != m_visit)
                return;
            m_isActing = false;
            if (step)
                m_isResuming = false;
            if (step && step->move != AutoChargeMove::None) {
                m_desk.session.announceChange(); // and so look() again
                return;
            }
            // Someone else was quicker, or the store could not: not at once again, so that nothing goes round in circles.
            if (step) {
                m_wake.wakeAt(m_desk.clock.now().plusSeconds(1));
            } else {
                m_state.fault = step.error().fault;
                m_wake.wakeAfterFault();
            }
            emit stateChanged();
        });
}

template <class Work>
void AutoChargeWatch::write(Work work)
{
    m_desk.actions.run(this, std::move(work), [this, visit = m_visit](const auto &result) {
        if (!result && visit == m_visit) {
            m_state.fault = result.error().fault;
            emit stateChanged();
        }
        if (result)
            m_desk.session.announceChange();
    });
}

void AutoChargeWatch::skip()
{
    if (!m_desk.session.shop() || !m_state.plan.hasOccasion())
        return;
    write([shop = m_desk.session.shop()->id, version = m_state.plan.version, occasion = m_state.plan.occasion, &clock = m_desk.clock,
           rules = m_catalogue.rulesOn(jst::dateOf(m_desk.clock.now()))](Wallet &wallet) {
        return wallet.autoCharges.skip(shop, version, occasion, rules, clock);
    });
}

void AutoChargeWatch::turnOff()
{
    if (!m_desk.session.shop() || !m_state.plan.isOn())
        return;
    write([shop = m_desk.session.shop()->id, &clock = m_desk.clock](Wallet &wallet) { return wallet.autoCharges.turnOff(shop, clock); });
}

void AutoChargeWatch::putAway()
{
    if (!m_desk.session.shop() || !m_state.notice)
        return;
    write([shop = m_desk.session.shop()->id, number = m_state.notice->number](Wallet &wallet) {
        return wallet.autoCharges.markSeen(shop, number);
    });
}

} // namespace console
