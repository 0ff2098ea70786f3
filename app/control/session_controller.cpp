#include "control/session_controller.h"

#include <algorithm>

namespace console {

struct SessionController::Attempt
{
    PasswordCheck check;
    std::optional<Shop> shop;          ///< where the password was right
    std::optional<ShopClosing> closing; ///< and the shop is closed
};

SessionController::SessionController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &SessionController::countDown);
    connect(&m_desk.session, &Session::shopChanged, this, &SessionController::followShop);
    connect(&m_desk.session, &Session::bookChanged, this, [this] {
        rememberDataVersion();
        refresh();
    });
    rememberDataVersion();
    m_state.shop = m_desk.session.shop();
    m_state.phase = m_state.shop ? SessionPhase::SignedIn : SessionPhase::SignedOut;
    refresh();
}

void SessionController::refresh()
{
    const auto read = readShops();
    m_state.shopsFault.reset();
    if (!read) {
        m_state.shops.clear();
        m_state.shopsFault = read.error().fault;
    }
    readBook();
    emit stateChanged();
}

StoreResult<void> SessionController::readShops()
{
    auto shops = m_desk.wallet.shops.all();
    if (!shops)
        return tl::unexpected(shops.error());
    const auto closings = m_desk.wallet.shopClosings.all();
    if (!closings)
        return tl::unexpected(closings.error());
    m_state.hasClosedShops = !closings->isEmpty();
    m_state.shops = std::move(*shops);
    m_state.shops.removeIf([&closings](const Shop &shop) {
        return std::any_of(closings->begin(), closings->end(), [&shop](const ShopClosing &closing) { return closing.shop == shop.id; });
    });
    return {};
}

void SessionController::readBook()
{
    m_state.qcash.reset();
    m_state.held = {};
    if (!m_state.shop)
        return;
    if (const auto balances = m_desk.wallet.book.balances(m_state.shop->id)) {
        m_state.qcash = balances->total;
        m_state.held = balances->held;
    }
}

void SessionController::signIn(const QString &sellerId, const QString &password)
{
    attempt(sellerId.trimmed(), password, false);
}

void SessionController::unlock(const QString &password)
{
    if (m_state.phase == SessionPhase::Locked)
        attempt(m_state.shop->sellerId, password, true);
}

void SessionController::attempt(const QString &sellerId, const QString &password, bool isUnlock)
{
    if (m_state.isChecking || m_countdown.isActive())
        return;
    const int number = ++m_attempt;
    m_state.isChecking = true;
    forgetProblem();
    m_desk.actions.run(
        this,
        [sellerId, password, &clock = m_desk.clock](Wallet &wallet) -> StoreResult<Attempt> {
            const auto check = checkLoginPassword(wallet, sellerId, password, clock);
            if (!check)
                return tl::unexpected(check.error());
            if (check->answer != PasswordAnswer::Right)
                return Attempt{*check, {}, {}};
            const auto shop = wallet.shops.bySellerId(sellerId);
            if (!shop)
                return tl::unexpected(shop.error());
            if (!*shop)
                return Attempt{*check, {}, {}};
            const auto closing = wallet.shopClosings.closing((*shop)->id);
            if (!closing)
                return tl::unexpected(closing.error());
            return Attempt{*check, *shop, *closing};
        },
        [this, number, isUnlock](const StoreResult<Attempt> &result) {
            if (number != m_attempt)
                return;
            m_state.isChecking = false;
            if (result) {
                finishAttempt(*result, isUnlock);
                return;
            }
            m_state.problem = SignInProblem::Store;
            m_state.attemptFault = result.error().fault;
            emit stateChanged();
        });
}

void SessionController::finishAttempt(const Attempt &attempt, bool isUnlock)
{
    switch (attempt.check.answer) {
    case PasswordAnswer::Right:
        if (attempt.closing) {
            m_state.problem = SignInProblem::Closed;
            m_state.closedAt = attempt.closing->closedAt;
            emit stateChanged();
        } else if (isUnlock) {
            m_state.phase = SessionPhase::SignedIn;
            refresh();
        } else if (attempt.shop) {
            m_desk.session.signIn(*attempt.shop);
        }
        return;
    case PasswordAnswer::Wrong:
        m_state.problem = SignInProblem::Wrong;
        emit stateChanged();
        return;
    case PasswordAnswer::Wait:
        waitFor(attempt.check.waitSeconds);
        return;
    }
    Q_UNREACHABLE();
}

void SessionController::waitFor(int seconds)
{
    m_waitsUntil = m_desk.clock.now().plusSeconds(seconds);
    m_state.problem = SignInProblem::Wait;
    m_state.waitSeconds = seconds;
    m_countdown.start();
    emit stateChanged();
}

void SessionController::countDown()
{
    const qint64 left = m_waitsUntil.utcSeconds - m_desk.clock.now().utcSeconds;
    // A clock turned back must not keep anybody waiting longer than was said; the store decides in any case.
    m_state.waitSeconds = int(std::clamp<qint64>(left, 0, qMax(0, m_state.waitSeconds - 1)));
    if (m_state.waitSeconds == 0) {
        m_countdown.stop();
        m_state.problem.reset();
    }
    emit stateChanged();
}

void SessionController::logOut()
{
    ++m_attempt;
    m_state.isChecking = false;
    m_desk.session.signOut();
}

void SessionController::lock()
{
    if (m_state.phase != SessionPhase::SignedIn)
        return;
    // A password that is being checked for another shop must not open that shop behind the lock.
    ++m_attempt;
    m_state.isChecking = false;
    m_state.phase = SessionPhase::Locked;
    emit stateChanged();
}

void SessionController::forgetProblem()
{
    if (!m_countdown.isActive()) {
        m_state.problem.reset();
        m_state.attemptFault.reset();
        m_state.closedAt.reset();
        m_state.waitSeconds = 0;
    }
    emit stateChanged();
}

void SessionController::followShop()
{
    m_state.shop = m_desk.session.shop();
    m_state.phase = m_state.shop ? SessionPhase::SignedIn : SessionPhase::SignedOut;
    m_countdown.stop();
    m_state.problem.reset();
    m_state.attemptFault.reset();
    m_state.waitSeconds = 0;
    refresh();
}

void SessionController::rememberDataVersion()
{
    if (const auto version = m_desk.wallet.database().dataVersion())
        m_dataVersion = *version;
}

void SessionController::lookForChangesByOthers()
{
    const auto version = m_desk.wallet.database().dataVersion();
    if (version && m_dataVersion != *version)
        m_desk.session.announceChange();
}

} // namespace console
