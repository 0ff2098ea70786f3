#include "control/seller_account_controller.h"

#include "control/charging.h"
#include "store/password_hash.h"

namespace console {

SellerAccountController::SellerAccountController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::bookChanged, this, &SellerAccountController::refresh);
    connect(&desk.session, &Session::shopChanged, this, [this] {
        ++m_visit;
        m_state = SellerAccountState();
        refresh();
    });
}

void SellerAccountController::refresh()
{
    if (!m_desk.session.shop()) {
        m_state = SellerAccountState();
        emit stateChanged();
        return;
    }
    const QDate today = jst::dateOf(m_desk.clock.now());
    const auto shop = m_desk.wallet.shops.bySellerId(m_desk.session.shop()->sellerId);
    if (!shop || !*shop) {
        m_state.money = Reading<SettlementMoney>();
        m_state.money.fault = shop ? StoreFault::Failed : shop.error().fault;
    } else {
        m_state.grade = (*shop)->grade;
        m_state.hasQAccountPassword = (*shop)->hasQAccountPassword;
        m_state.settlementDelayDays = settlementDelayDays(m_state.grade);
        m_state.money = m_desk.wallet.settlement.available((*shop)->id, m_state.grade, today);
    }
    const int daysToWednesday = (Qt::Wednesday - today.dayOfWeek() + 7) % 7;
    m_state.nextSettlement = today.addDays(daysToWednesday == 0 ? 7 : daysToWednesday);
    emit stateChanged();
}

void SellerAccountController::beginPassword()
{
    m_state.refusal.reset();
    m_state.fault.reset();
    m_state.waitSeconds = 0;
    m_state.isSaved = false;
    emit stateChanged();
}

StoreResult<SellerAccountController::Attempt> SellerAccountController::save(Wallet &wallet, const Shop &shop, const QString &login,
                                                                            const QString &password, const Clock &clock)
{
    const auto checked = checkLoginPassword(wallet, shop.sellerId, login, clock);
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->answer == PasswordAnswer::Wait)
        return Attempt{QAccountPasswordRefusal::Wait, checked->waitSeconds};
    if (checked->answer == PasswordAnswer::Wrong)
        return Attempt{QAccountPasswordRefusal::LoginPasswordWrong, 0};
    const auto hash = hashPassword(password);
    if (!hash)
        return Attempt{QAccountPasswordRefusal::NoMemory, 0};
    if (auto saved = wallet.shops.setQAccountPasswordHash(shop.id, *hash); !saved)
        return tl::unexpected(saved.error());
    if (auto forgotten = wallet.passwords.succeeded(PasswordKind::QAccount, shop.sellerId); !forgotten)
        return tl::unexpected(forgotten.error());
    return Attempt{};
}

void SellerAccountController::setQAccountPassword(const QString &loginPassword, const QString &password, const QString &again)
{
    if (m_state.isSaving || !m_desk.session.shop())
        return;
    m_state.fault.reset();
    m_state.refusal.reset();
    if (password.size() < shortestPassword)
        m_state.refusal = QAccountPasswordRefusal::TooShort;
    else if (password.size() > longestPassword)
        m_state.refusal = QAccountPasswordRefusal::TooLong;
    else if (password != again)
        m_state.refusal = QAccountPasswordRefusal::NotTheSame;
    else if (password == loginPassword)
        m_state.refusal = QAccountPasswordRefusal::SameAsLogin;
    m_state.isSaving = !m_state.refusal;
    emit stateChanged();
    if (m_state.refusal)
        return;
    const Shop shop = *m_desk.session.shop();
    m_desk.actions.run(
        this,
        [shop, loginPassword, password, &clock = m_desk.clock](Wallet &wallet) { return save(wallet, shop, loginPassword, password, clock); },
        [this, visit = m_visit](const StoreResult<Attempt> &attempt) {
            if (visit == m_visit)
                finish(attempt);
            if (attempt && !attempt->refusal)
                m_desk.session.announceChange();
        });
}

void SellerAccountController::finish(const StoreResult<Attempt> &attempt)
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

} // namespace console
