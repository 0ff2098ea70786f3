#include "control/past_points_controller.h"

namespace console {

namespace {

constexpr int rowsPerRead = 100;

} // namespace

PastPointsController::PastPointsController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_state = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &PastPointsController::refresh);
}

void PastPointsController::refresh()
{
    search(m_state.filter.value_or(PastScoreFilter{}));
}

void PastPointsController::search(const PastScoreFilter &filter)
{
    const auto &shop = m_desk.session.shop();
    m_state = {};
    if (shop) {
        m_state.filter = filter;
        const auto rows = m_desk.wallet.scores.pastScores(shop->id, filter, {}, rowsPerRead);
        if (rows) {
            m_state.rows = *rows;
            m_state.hasMore = rows->size() == rowsPerRead;
        } else {
            m_state.fault = rows.error().fault;
        }
    }
    emit stateChanged();
    emit rowsRead();
}

void PastPointsController::fetchMore()
{
    const auto &shop = m_desk.session.shop();
    if (!shop || !m_state.hasMore)
        return;
    const auto rows = m_desk.wallet.scores.pastScores(shop->id, *m_state.filter, m_state.rows.last(), rowsPerRead);
    if (!rows) {
        m_state.hasMore = false;
        m_state.fault = rows.error().fault;
        emit stateChanged();
        return;
    }
    m_state.hasMore = rows->size() == rowsPerRead;
    m_state.rows.append(*rows);
    emit rowsAdded(int(rows->size()));
}

} // namespace console
