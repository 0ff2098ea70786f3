#include "control/points_timeline_controller.h"

#include "domain/conversion.h"

#include <algorithm>

namespace console {

PointsTimelineController::PointsTimelineController(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::shopChanged, this, [this] {
        m_steps = 0;
        m_timeline = {};
        refresh();
    });
    connect(&desk.session, &Session::bookChanged, this, &PointsTimelineController::refresh);
}

void PointsTimelineController::refresh()
{
    if (const auto &shop = m_desk.session.shop())
        m_timeline = read(shop->id, convertibleMonth(m_desk.clock.now()));
    emit stateChanged();
}

void PointsTimelineController::stepBack()
{
    if (!m_timeline.value || !m_timeline.value->hasOlder)
        return;
    ++m_steps;
    refresh();
}

void PointsTimelineController::stepForward()
{
    if (!m_timeline.value || !m_timeline.value->hasNewer)
        return;
    --m_steps;
    refresh();
}

StoreResult<PointsTimeline> PointsTimelineController::read(ShopId shop, JstMonth convertible)
{
    // All months: three kept sums each, so that a hundred years are a few thousand short rows.
    const auto months = m_desk.wallet.scores.months(shop, JstMonth::containing(scoreSystemStart), convertible);
    if (!months)
        return tl::unexpected(months.error());
    // A clock may have been set back.
    m_steps = std::min(m_steps, int(std::max<qsizetype>(months->size() - 1, 0)) / pointsHistoryMonths);
    PointsTimeline timeline{{}, convertible, convertible, false, m_steps > 0, {}, {}};
    const auto first = std::find_if(months->cbegin(), months->cend(), hasPoints);
    const auto newest = months->cend() - qsizetype(m_steps) * pointsHistoryMonths;
    const auto oldest = newest - std::min<qsizetype>(pointsHistoryMonths, newest - months->cbegin());
    for (auto month = newest; month != oldest;)
        timeline.rows.append(pointsOutcome(*--month, convertible));
    if (first != months->cend())
        timeline.first = first->points.month;
    timeline.hasOlder = first < oldest;

    QList<PointsHistoryRow> all;
    for (auto month = first; month != months->cend(); ++month)
        all.append(pointsOutcome(*month, convertible));
    const auto lately = lostPoints(all.last(std::min<qsizetype>(pointsHistoryMonths, all.size())));
    const auto since = lostPoints(all);
    if (!lately || !since)
        return tl::unexpected(StoreError{StoreFault::Corrupt, QStringLiteral("points of all months"), QStringLiteral("out of range")});
    timeline.lostLately = *lately;
    timeline.lostSinceFirst = *since;
    return timeline;
}

} // namespace console
