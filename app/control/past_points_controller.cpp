#include "control/past_points_controller.h"

#include <algorithm>

namespace console {

namespace {

constexpr int rowsPerRead = 100;
constexpr int mostRowsReadAnew = 1000;

/// A range of days is looked for too: in the worst case past all items to find none.
bool isQuick(const PastScoreFilter &filter)
{
    return filter.itemNumber.isEmpty() && filter.name.isEmpty() && !filter.from.isValid() && !filter.to.isValid();
}

} // namespace

PastPointsController::PastPointsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_read(desk, this)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_state = {};
        m_asked = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, [this] {
        if (m_isWatched)
            refresh();
        else
            m_isStale = true;
    });
}

void PastPointsController::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        refresh();
}

void PastPointsController::refresh()
{
    m_isStale = false;
    if (m_desk.session.shop()) {
        // Rows that are there stay until those of the moment are: nobody waits for them, and the page appears at once.
        const bool isAtOnce = m_state.rows.isEmpty() && isQuick(m_asked);
        read(m_asked, std::clamp(int(m_state.rows.size()), rowsPerRead, mostRowsReadAnew), isAtOnce);
        return;
    }
    m_read.drop();
    emit stateChanged();
    emit rowsRead();
}

void PastPointsController::search(const PastScoreFilter &filter)
{
    if (m_desk.session.shop())
        read(filter, rowsPerRead, isQuick(filter));
}

void PastPointsController::fetchMore()
{
    if (!m_desk.session.shop() || !m_state.hasMore)
        return;
    m_state.hasMore = false;
    m_read.run(
        isQuick(*m_state.filter),
        [shop = m_desk.session.shop()->id, filter = *m_state.filter, last = m_state.rows.last()](Wallet &wallet) {
            return wallet.scores.pastScores(shop, filter, last, rowsPerRead);
        },
        [this](const StoreResult<QList<ScoreEvent>> &rows) { append(rows); });
}

void PastPointsController::read(const PastScoreFilter &filter, int limit, bool isAtOnce)
{
    m_asked = filter;
    if (!isAtOnce)
        m_state.hasMore = false;
    if (!isQuick(filter)) {
        m_state.isSearching = true;
        emit stateChanged();
    }
    m_read.run(
        isAtOnce,
        [shop = m_desk.session.shop()->id, filter, limit](Wallet &wallet) {
            return wallet.scores.pastScores(shop, filter, {}, limit);
        },
        [this, filter, limit](const StoreResult<QList<ScoreEvent>> &rows) { take(filter, limit, rows); });
}

void PastPointsController::take(const PastScoreFilter &filter, int limit, const StoreResult<QList<ScoreEvent>> &rows)
{
    m_state.isSearching = false;
    m_state.filter = filter;
    m_state.rows = rows ? *rows : QList<ScoreEvent>();
    m_state.hasMore = m_state.rows.size() == limit;
    m_state.fault = rows ? std::nullopt : std::optional(rows.error().fault);
    emit stateChanged();
    emit rowsRead();
}

void PastPointsController::append(const StoreResult<QList<ScoreEvent>> &rows)
{
    m_state.fault = rows ? std::nullopt : std::optional(rows.error().fault);
    if (rows) {
        m_state.rows.append(*rows);
        m_state.hasMore = rows->size() == rowsPerRead;
    }
    emit stateChanged();
    if (rows && !rows->isEmpty())
        emit rowsAdded(int(rows->size()));
}

} // namespace console
