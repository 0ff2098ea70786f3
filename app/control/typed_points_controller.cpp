#include "control/typed_points_controller.h"

#include <algorithm>

namespace console {

namespace {

std::optional<Points> &componentOf(TypedPointsAct &act, ScoreComponent component)
{
    switch (component) {
    case ScoreComponent::Delivery:
        return act.delivery;
    case ScoreComponent::Claim:
        return act.claim;
    case ScoreComponent::Review:
        return act.review;
    }
    Q_UNREACHABLE();
}

QList<TypedPointsAct> actsOf(const QList<TypedPoints> &entries)
{
    QList<TypedPointsAct> acts;
    for (const TypedPoints &entry : entries) {
        if (entry.reversesId)
            continue;
        if (acts.isEmpty() || acts.last().actionId != entry.actionId)
            acts.append(TypedPointsAct{entry.actionId, entry.typedAt, {}, {}, {}, false});
        TypedPointsAct &act = acts.last();
        componentOf(act, entry.component) = entry.points;
        act.isReversed = entry.isReversed;
    }
    std::reverse(acts.begin(), acts.end());
    return acts;
}

} // namespace

TypedPointsController::TypedPointsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        clear();
        emit stateChanged();
    });
    connect(&desk.session, &Session::bookChanged, this, [this] {
        if (m_state.month) {
            readMonth();
            emit stateChanged();
        }
    });
}

void TypedPointsController::open()
{
    clear();
    if (m_desk.session.shop()) {
        JstMonth month = JstMonth::containing(m_desk.clock.now());
        m_state.month = month.previous();
        for (int i = 0; i < typedPointsMonths; ++i, month = month.previous())
            m_state.months.append(month);
        m_draft.actionId = newActionId();
        readMonth();
    }
    emit stateChanged();
}

void TypedPointsController::chooseMonth(JstMonth month)
{
    if (!m_state.month || m_state.isSaving || month == *m_state.month)
        return;
    m_state.month = month;
    m_state.refusal.reset();
    m_state.fault.reset();
    readMonth();
    emit stateChanged();
}

void TypedPointsController::typeIn(std::optional<Points> delivery, std::optional<Points> claim, std::optional<Points> review)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.month || m_state.isSaving)
        return;
    const TypedPointsDraft draft{m_draft.actionId, *m_state.month, delivery, claim, review};
    const bool sameContent = draft.month == m_draft.month && draft.delivery == m_draft.delivery && draft.claim == m_draft.claim
                             && draft.review == m_draft.review;
    m_draft = draft;
    // Other content is another act; the same content keeps its id, so that a second try books once.
    if (!sameContent)
        m_draft.actionId = newActionId();
    begin();
    m_desk.actions.run(
        this,
        [shopId = shop->id, content = m_draft, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.scores.typeInPoints(shopId, content, clock);
        },
        [this, visit = m_visit](const Outcome &outcome) {
            if (finish(visit, outcome)) {
                m_draft = {newActionId(), *m_state.month, {}, {}, {}};
                emit saved();
            }
        });
}

void TypedPointsController::takeBack(const QString &typedActionId)
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.month || m_state.isSaving)
        return;
    QString &actionId = m_reversalIds[typedActionId];
    if (actionId.isEmpty())
        actionId = newActionId();
    begin();
    m_desk.actions.run(
        this,
        [shopId = shop->id, id = actionId, typedActionId, &clock = m_desk.clock](Wallet &wallet) -> Outcome {
            return wallet.scores.reverseTypedPoints(shopId, id, typedActionId, clock);
        },
        [this, visit = m_visit](const Outcome &outcome) {
            finish(visit, outcome);
        });
}

void TypedPointsController::begin()
{
    m_state.isSaving = true;
    m_state.refusal.reset();
    m_state.fault.reset();
    emit stateChanged();
}

bool TypedPointsController::finish(quint64 visit, const Outcome &outcome)
{
    if (visit != m_visit) {
        if (outcome)
            m_desk.session.announceChange();
        return false;
    }
    m_state.isSaving = false;
    if (outcome) {
        m_desk.session.announceChange();
        return true;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome.error())) {
        m_state.fault = error->fault;
    } else {
        m_state.refusal = std::get<TypedPointsRefusal>(outcome.error());
        m_draft.actionId = newActionId();
    }
    readMonth();
    emit stateChanged();
    return false;
}

void TypedPointsController::readMonth()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.month)
        return;
    ScoreStore &scores = m_desk.wallet.scores;
    m_state.acts = scores.typedPoints(shop->id, *m_state.month).map(actsOf);
    const auto history = scores.months(shop->id, *m_state.month, *m_state.month);
    m_state.isConverted = history && history->first().conversion;
    m_state.points = history.map([](const QList<MonthHistory> &months) { return months.first().points; });
}

void TypedPointsController::clear()
{
    ++m_visit;
    m_state = {};
    m_draft = {{}, JstMonth::containing(Instant{}), {}, {}, {}};
    m_reversalIds.clear();
}

} // namespace console
