#pragma once

#include "control/desk.h"
#include "control/points_outcome.h"
#include "control/reading.h"

#include <QObject>

namespace console {

/// Twelve months of points, or fewer where the points' system began, and what was lost.
struct PointsTimeline
{
    QList<PointsHistoryRow> rows; ///< newest first
    JstMonth convertible;         ///< whose points can be converted now: the newest month of all
    JstMonth first;               ///< the first month with points, never before scoreSystemStart; `convertible` where there are none
    bool hasOlder = false;        ///< stepBack() shows something
    bool hasNewer = false;
    LostPoints lostLately;        ///< in the newest twelve months, whichever are shown
    LostPoints lostSinceFirst;
};

/// The history of the points, twelve months at a time. Reads the kept sums of the months, and nothing of their events; writes nothing.
class PointsTimelineController : public QObject
{
    Q_OBJECT

public:
    explicit PointsTimelineController(Desk &desk, QObject *parent = nullptr);

    /// Empty before the first read, and where nobody is signed in.
    [[nodiscard]] const Reading<PointsTimeline> &timeline() const { return m_timeline; }

    /// Reads anew; what is shown stays where it is.
    void refresh();
    /// The twelve months before those that are shown.
    void stepBack();
    /// The twelve months after those that are shown.
    void stepForward();

signals:
    void stateChanged();

private:
    [[nodiscard]] StoreResult<PointsTimeline> read(ShopId shop, JstMonth convertible);

    Desk &m_desk;
    int m_steps = 0; ///< how often twelve months back from the newest ones
    Reading<PointsTimeline> m_timeline;
};

} // namespace console
