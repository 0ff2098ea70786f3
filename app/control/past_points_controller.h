#pragma once

#include "control/desk.h"

#include <QObject>

namespace console {

struct PastPointsState
{
    std::optional<PastScoreFilter> filter; ///< of the rows; empty before the first search
    QList<ScoreEvent> rows;                ///< by item number, then oldest first
    bool hasMore = false;
    std::optional<StoreFault> fault;
};

/// Service points from before the present system, page by page. Never shows an event of scoreSystemStart or later.
class PastPointsController : public QObject
{
    Q_OBJECT

public:
    explicit PastPointsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const PastPointsState &state() const { return m_state; }

    /// Reads the search of before anew; without one, everything.
    void refresh();
    void search(const PastScoreFilter &filter);
    /// Reads the next page of the search; rowsAdded() follows.
    void fetchMore();

signals:
    void stateChanged();
    /// state().rows were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` rows of state().rows are new.
    void rowsAdded(int count);

private:
    Desk &m_desk;
    PastPointsState m_state;
};

} // namespace console
