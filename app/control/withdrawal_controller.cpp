#include "control/withdrawal_controller.h"

#include <algorithm>

namespace console {

WithdrawalController::WithdrawalController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &WithdrawalController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = {};
        m_page = 1;
        refresh();
    });
}

void WithdrawalController::refresh()
{
    readMoney();
    readPage();
    emit stateChanged();
}

void WithdrawalController::readMoney()
{
    m_state.settled = {};
    m_state.obstacle.reset();
    if (!m_desk.session.shop())
        return;
    const auto shop = m_desk.wallet.shops.bySellerId(m_desk.session.shop()->sellerId);
    if (!shop || !*shop) {
        m_state.settled.fault = shop ? StoreFault::Failed : shop.error().fault;
        return;
    }
    const auto money = m_desk.wallet.settlement.available((*shop)->id, (*shop)->grade, jst::dateOf(m_desk.clock.now()));
    if (!money) {
        m_state.settled.fault = money.error().fault;
        return;
    }
    m_state.settled.value = money->spendableSettled;
    if (!quoteWithdrawal(money->spendableSettled))
        m_state.obstacle = WithdrawalRefusal::MoreThanSettled;
    else if (!(*shop)->hasQAccountPassword)
        m_state.obstacle = WithdrawalRefusal::QAccountPasswordNotSet;
}

void WithdrawalController::readPage()
{
    m_state.page = {};
    if (const auto &shop = m_desk.session.shop()) {
        m_state.page = m_desk.wallet.withdrawals.page(shop->id, m_page, withdrawalsPageSize);
        m_page = m_state.page.value ? m_state.page.value->page : m_page;
    }
}

void WithdrawalController::goToPage(qint64 page)
{
    m_page = page;
    readPage();
    emit stateChanged();
}

void WithdrawalController::begin()
{
    if (m_state.isOpen)
        return;
    readMoney();
    m_state.done.reset();
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_draft = {newActionId(), {}};
    m_state.isOpen = m_state.canBegin();
    emit stateChanged();
}

void WithdrawalController::cancel()
{
    if (m_state.isBooking || !m_state.isOpen)
        return;
    m_state.isOpen = false;
    emit stateChanged();
}

void WithdrawalController::acknowledge()
{
    m_state.done.reset();
    emit stateChanged();
}

void WithdrawalController::request(qint64 yen, const QString &qAccountPassword)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.isOpen || m_state.isBooking)
        return;
    m_state.fault.reset();
    m_state.refusal.reset();
    m_state.waitSeconds = 0;
    const auto amount = Yen::of(yen);
    if (!amount || !quoteWithdrawal(*amount)) {
        m_state.refusal = amount || yen < 0 ? WithdrawalRefusal::NothingArrives : WithdrawalRefusal::MoreThanSettled;
        emit stateChanged();
        return;
    }
    // Another amount is another act.
    if (*amount != m_draft.amount)
        m_draft = {newActionId(), *amount};
    m_state.isBooking = true;
    emit stateChanged();
    m_desk.actions.run(
        this,
        [shop = *shop, draft = m_draft, qAccountPassword, &clock = m_desk.clock](Wallet &wallet) {
            return requestWithdrawal(wallet, shop, draft, qAccountPassword, clock);
        },
        [this, visit = m_visit](const StoreResult<WithdrawalAttempt> &attempt) {
            if (visit == m_visit)
                finish(attempt);
            else if (attempt && !attempt->refusal)
                m_desk.session.announceChange();
        });
}

void WithdrawalController::finish(const StoreResult<WithdrawalAttempt> &attempt)
{
    m_state.isBooking = false;
    if (!attempt) {
        // The same draft may be tried again: its action id books once, whatever became of this attempt.
        m_state.fault = attempt.error().fault;
    } else if (attempt->refusal) {
        refuse(*attempt);
    } else {
        m_state.isOpen = false;
        m_state.done = attempt->withdrawal;
        m_page = 1;
        m_desk.session.announceChange();
        return;
    }
    emit stateChanged();
}

void WithdrawalController::refuse(const WithdrawalAttempt &attempt)
{
    m_state.refusal = attempt.refusal;
    m_state.waitSeconds = attempt.waitSeconds;
    m_waitsUntil = m_desk.clock.now().plusSeconds(attempt.waitSeconds);
    readMoney(); // the figures that the dialog shows are fresh
}

void WithdrawalController::tick()
{
    if (m_state.waitSeconds == 0)
        return;
    // A clock turned back must not keep anybody waiting longer than was said; the store decides in any case.
    const qint64 left = m_waitsUntil.utcSeconds - m_desk.clock.now().utcSeconds;
    m_state.waitSeconds = int(std::clamp<qint64>(left, 0, m_state.waitSeconds));
    if (m_state.waitSeconds == 0)
        m_state.refusal.reset();
    emit stateChanged();
}

} // namespace console
