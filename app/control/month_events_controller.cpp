#include "control/month_events_controller.h"

#include "domain/conversion.h"

#include <algorithm>

namespace console {

namespace {

constexpr int mostEventsReadAnew = 1000;

} // namespace

MonthEventsController::MonthEventsController(Desk &desk, JstMonth month, QObject *parent)
    : QObject(parent), m_desk(desk), m_state{month, {}, {}, false, false, false, {}, {}, {}}, m_read(desk, this)
{
    connect(&desk.session, &Session::shopChanged, this, &MonthEventsController::leave);
    connect(&desk.session, &Session::bookChanged, this, &MonthEventsController::readAnew);
    read(eventsPerRead);
}

void MonthEventsController::show(std::optional<ScoreComponent> component)
{
    if (m_state.isGone || component == m_state.component)
        return;
    m_state.component = component;
    read(eventsPerRead);
}

/// As many rows as were there, so that who has scrolled keeps the place.
void MonthEventsController::readAnew()
{
    if (!m_state.isGone)
        read(std::clamp(int(m_state.events.size()), eventsPerRead, mostEventsReadAnew));
}

void MonthEventsController::read(int limit)
{
    const auto &shop = m_desk.session.shop();
    if (!shop)
        return leave();
    m_state.isReading = true;
    emit stateChanged();
    m_read.run(
        false,
        [id = shop->id, convertible = convertibleMonth(m_desk.clock.now()), filter = MonthEventFilter{m_state.month, m_state.component},
         limit](Wallet &wallet) -> StoreResult<Page> {
            const auto history = wallet.scores.months(id, filter.month, filter.month);
            if (!history)
                return tl::unexpected(history.error());
            const auto typed = wallet.scores.typedPoints(id, filter.month);
            if (!typed)
                return tl::unexpected(typed.error());
            const auto events = wallet.scores.monthEvents(id, filter, {}, limit);
            if (!events)
                return tl::unexpected(events.error());
            return Page{*events, pointsOutcome(history->first(), convertible), *typed};
        },
        [this, limit](StoreResult<Page> page) { take(limit, std::move(page)); });
}

void MonthEventsController::take(int limit, StoreResult<Page> page)
{
    m_state.isReading = false;
    m_state.fault = page ? std::nullopt : std::optional(page.error().fault);
    m_state.events = {};
    m_state.typed = {};
    m_state.outcome.reset();
    m_state.hasMore = page && page->events.size() == limit;
    if (page) {
        m_state.events = page->events;
        m_state.outcome = page->outcome;
        std::copy_if(page->typed.cbegin(), page->typed.cend(), std::back_inserter(m_state.typed), [](const TypedPoints &typed) { return typed.counts(); });
    }
    emit stateChanged();
    emit rowsRead();
}

void MonthEventsController::fetchMore()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || m_state.isReading || !m_state.hasMore)
        return;
    m_state.isReading = true;
    m_read.run(
        false,
        [id = shop->id, filter = MonthEventFilter{m_state.month, m_state.component}, last = m_state.events.last()](Wallet &wallet) {
            return wallet.scores.monthEvents(id, filter, last, eventsPerRead);
        },
        [this](StoreResult<QList<ScoreEvent>> events) { takeMore(std::move(events)); });
}

void MonthEventsController::takeMore(StoreResult<QList<ScoreEvent>> events)
{
    m_state.isReading = false;
    m_state.hasMore = events && events->size() == eventsPerRead;
    m_state.fault = events ? std::nullopt : std::optional(events.error().fault);
    if (events)
        m_state.events.append(*events);
    emit stateChanged();
    if (events && !events->isEmpty())
        emit rowsAdded(int(events->size()));
}

/// Signed out, or another shop.
void MonthEventsController::leave()
{
    m_read.drop();
    m_state.events = {};
    m_state.typed = {};
    m_state.outcome.reset();
    m_state.hasMore = false;
    m_state.isReading = false;
    m_state.isGone = true;
    emit stateChanged();
    emit rowsRead();
}

} // namespace console
