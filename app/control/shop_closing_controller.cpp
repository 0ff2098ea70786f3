#include "control/shop_closing_controller.h"

#include <algorithm>

namespace console {

ShopClosingController::ShopClosingController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_state.shop = desk.session.shop();
    m_draft.actionId = newActionId();
    connect(&desk.session, &Session::bookChanged, this, &ShopClosingController::refresh);
    read();
}

void ShopClosingController::refresh()
{
    if (m_state.isClosing || m_state.done)
        return;
    read();
    emit stateChanged();
}

void ShopClosingController::read()
{
    m_state.figures.reset();
    m_state.figuresFault.reset();
    m_state.obstacle.reset();
    if (!m_state.shop)
        return;
    const auto figures = m_desk.wallet.shopClosings.figures(*m_state.shop, m_desk.clock.now());
    const auto obstacle = m_desk.wallet.shopClosings.obstacle(m_state.shop->id);
    if (!figures || !obstacle) {
        m_state.figuresFault = (figures ? obstacle.error() : figures.error()).fault;
        return;
    }
    m_state.figures = *figures;
    m_state.obstacle = *obstacle;
}

void ShopClosingController::close(const QString &typedSellerId, const QString &password)
{
    if (!m_state.canClose())
        return;
    m_state.isClosing = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    m_draft.shown = *m_state.figures;
    emit stateChanged();
    m_desk.actions.run(
        this,
        [shop = *m_state.shop, draft = m_draft, typedSellerId, password, &clock = m_desk.clock](Wallet &wallet) {
            return closeShop(wallet, shop, draft, typedSellerId, password, clock);
        },
        [this](const StoreResult<ClosingAttempt> &attempt) { finish(attempt); });
}

void ShopClosingController::finish(const StoreResult<ClosingAttempt> &attempt)
{
    m_state.isClosing = false;
    if (!attempt) {
        m_state.fault = attempt.error().fault;
    } else if (attempt->refusal) {
        m_state.refusal = attempt->refusal;
        m_state.waitSeconds = attempt->waitSeconds;
        m_waitsUntil = m_desk.clock.now().plusSeconds(attempt->waitSeconds);
        m_draft.actionId = newActionId();
        read();
    } else {
        m_state.done = attempt->closing;
        emit stateChanged();
        // Whoever hears of it may let this object go.
        Session &session = m_desk.session;
        session.signOut();
        session.announceChange();
        return;
    }
    emit stateChanged();
}

void ShopClosingController::tick()
{
    if (m_state.waitSeconds == 0)
        return;
    // A clock turned back must not keep anybody waiting longer than was said; the store decides in any case.
    const qint64 left = m_waitsUntil.utcSeconds - m_desk.clock.now().utcSeconds;
    m_state.waitSeconds = int(std::clamp<qint64>(left, 0, m_state.waitSeconds - 1));
    if (m_state.waitSeconds == 0)
        m_state.refusal.reset();
    emit stateChanged();
}

} // namespace console
