#pragma once

#include "control/desk.h"
#include "control/newest_read.h"
#include "control/points_outcome.h"

#include <QObject>

namespace console {

struct MonthEventsState
{
    JstMonth month;
    std::optional<ScoreComponent> component; ///< what is looked at; empty: all
    QList<ScoreEvent> events;                ///< by item number, then oldest first, as far as they have been read
    bool hasMore = false;                    ///< fetchMore() reads on; not while something is being read
    bool isReading = false;
    bool isGone = false; ///< the shop has been left: nothing of it is to stay on the screen
    std::optional<PointsHistoryRow> outcome; ///< of the month as a whole, whatever component is looked at; empty until it has been read
    QList<TypedPoints> typed;          ///< what was typed in for the month and counts, oldest first
    std::optional<StoreFault> fault;
};

/// One month's score events of all items, page by page, read beside the user interface. Only reads.
class MonthEventsController : public QObject
{
    Q_OBJECT

public:
    /// Begins to read.
    MonthEventsController(Desk &desk, JstMonth month, QObject *parent = nullptr);

    [[nodiscard]] const MonthEventsState &state() const { return m_state; }

    /// One component's events, or all where it is empty.
    void show(std::optional<ScoreComponent> component);
    /// Reads the next page; rowsAdded() follows. Nothing while something is being read.
    void fetchMore();

    static constexpr int eventsPerRead = 200;

signals:
    void stateChanged();
    /// state().events were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` of state().events are new; follows stateChanged().
    void rowsAdded(int count);

private:
    struct Page
    {
        QList<ScoreEvent> events;
        std::optional<PointsHistoryRow> outcome;
        QList<TypedPoints> typed;
    };

    void read(int limit);
    void readAnew();
    void take(int limit, StoreResult<Page> page);
    void takeMore(StoreResult<QList<ScoreEvent>> events);
    void leave();

    Desk &m_desk;
    MonthEventsState m_state;
    NewestRead m_read;
};

} // namespace console
