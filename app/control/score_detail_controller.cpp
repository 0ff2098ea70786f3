#include "control/score_detail_controller.h"

namespace console {

namespace {

constexpr int eventsPerRead = 200;

bool isMeant(const ScoreTally &tally, std::optional<ScoreComponent> component)
{
    return !component || tally.component == *component;
}

} // namespace

qint64 ScoreDetailState::countOf(std::optional<ScoreComponent> wanted) const
{
    qint64 count = 0;
    for (const ScoreTally &part : tally.value_or(QList<ScoreTally>())) {
        if (isMeant(part, wanted))
            count += part.events;
    }
    return count;
}

ScoreDetailController::ScoreDetailController(Desk &desk, const ItemScore &item, JstMonth month, QObject *parent)
    : QObject(parent), m_desk(desk), m_state{item, month, ScoreComponent::Delivery, {}, {}, {}, false, false, {}}
{
    connect(&desk.session, &Session::shopChanged, this, &ScoreDetailController::leave);
    connect(&desk.session, &Session::bookChanged, this, &ScoreDetailController::read);
    read();
}

void ScoreDetailController::show(std::optional<ScoreComponent> component)
{
    if (component == m_state.component)
        return;
    m_state.component = component;
    read();
}

void ScoreDetailController::read()
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return leave();
    m_state.isReading = true;
    const quint64 reading = ++m_reading;
    emit stateChanged();
    const ScoreDetailFilter general = filterOf(GoodsKind::General);
    const ScoreDetailFilter reserve = filterOf(GoodsKind::Reserve);
    m_desk.longWork.run(
        this,
        [id = shop->id, month = m_state.month, general, reserve](Wallet &wallet) -> StoreResult<Pages> {
            const auto tally = scoreTally(wallet.database(), id, general.itemNumber, month);
            if (!tally)
                return tl::unexpected(tally.error());
            const auto first = wallet.scores.scoreDetail(id, general, {}, eventsPerRead);
            if (!first)
                return tl::unexpected(first.error());
            const auto second = wallet.scores.scoreDetail(id, reserve, {}, eventsPerRead);
            if (!second)
                return tl::unexpected(second.error());
            return Pages{*tally, *first, *second};
        },
        [this, reading](StoreResult<Pages> pages) {
            if (reading == m_reading)
                take(std::move(pages));
        });
}

void ScoreDetailController::take(StoreResult<Pages> pages)
{
    m_state.isReading = false;
    m_state.fault = pages ? std::nullopt : std::optional(pages.error().fault);
    m_state.general = {};
    m_state.reserve = {};
    m_state.tally.reset();
    if (pages) {
        m_state.general.events = pages->general;
        m_state.reserve.events = pages->reserve;
        for (const ScoreTally &tally : pages->tally) {
            if (!isMeant(tally, m_state.component))
                continue;
            ScoreDetailList &list = listOf(tally.goodsKind);
            list.count += tally.events;
            // Three sums within the unit's range may leave it together; then the store could not have kept the month's either.
            list.subtotal = list.subtotal.plus(tally.points).value_or(list.subtotal);
        }
        m_state.general.hasMore = m_state.general.events.size() == eventsPerRead;
        m_state.reserve.hasMore = m_state.reserve.events.size() == eventsPerRead;
        m_state.tally = pages->tally;
    }
    emit stateChanged();
    emit rowsRead();
}

void ScoreDetailController::fetchMore(GoodsKind kind)
{
    const auto &shop = m_desk.session.shop();
    const ScoreDetailList &list = listOf(kind);
    if (!shop || m_state.isReading || !list.hasMore)
        return;
    m_state.isReading = true;
    const quint64 reading = ++m_reading;
    m_desk.longWork.run(
        this,
        [id = shop->id, filter = filterOf(kind), last = list.events.last()](Wallet &wallet) {
            return wallet.scores.scoreDetail(id, filter, last, eventsPerRead);
        },
        [this, reading, kind](StoreResult<QList<ScoreEvent>> events) {
            if (reading == m_reading)
                takeMore(kind, std::move(events));
        });
}

void ScoreDetailController::takeMore(GoodsKind kind, StoreResult<QList<ScoreEvent>> events)
{
    ScoreDetailList &list = listOf(kind);
    m_state.isReading = false;
    list.hasMore = events && events->size() == eventsPerRead;
    if (!events) {
        m_state.fault = events.error().fault;
        emit stateChanged();
        return;
    }
    list.events.append(*events);
    emit stateChanged();
    emit rowsAdded(kind, int(events->size()));
}

ScoreDetailFilter ScoreDetailController::filterOf(GoodsKind kind) const
{
    return {m_state.item.itemNumber, m_state.month.firstDay(), m_state.month.lastDay(), kind, m_state.component};
}

/// Signed out, or another shop.
void ScoreDetailController::leave()
{
    ++m_reading;
    m_state.general = {};
    m_state.reserve = {};
    m_state.tally.reset();
    m_state.isReading = false;
    m_state.isGone = true;
    emit stateChanged();
    emit rowsRead();
}

} // namespace console
