#pragma once

#include "control/desk.h"
#include "control/newest_read.h"

#include <QObject>

namespace console {

struct PastPointsState
{
    std::optional<PastScoreFilter> filter; ///< of the rows; empty before the first search has been answered
    QList<ScoreEvent> rows;                ///< by item number, then oldest first
    bool hasMore = false;                  ///< fetchMore() reads on; not while something is being read
    bool isSearching = false;              ///< a search is under way; the rows that stand are of the one before
    std::optional<StoreFault> fault;
};

/// Service points from before the present system, page by page. What has to be looked for is looked for beside the user interface, and
/// the newest search wins. Never shows an event of scoreSystemStart or later.
class PastPointsController : public QObject
{
    Q_OBJECT

public:
    explicit PastPointsController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const PastPointsState &state() const { return m_state; }

    /// Reads the search of before anew, with as many rows as were there; without one, everything.
    void refresh();
    /// Whether anybody sees the list, as at first. What changes meanwhile is read by refresh(), or when that begins again.
    void setWatched(bool isWatched);
    /// rowsRead() follows, at once where neither an item nor days are looked for.
    void search(const PastScoreFilter &filter);
    /// Reads the next page of the search; rowsAdded() follows, at once or later.
    void fetchMore();

signals:
    void stateChanged();
    /// state().rows were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` rows of state().rows are new; follows stateChanged().
    void rowsAdded(int count);

private:
    void read(const PastScoreFilter &filter, int limit, bool isAtOnce);
    void take(const PastScoreFilter &filter, int limit, const StoreResult<QList<ScoreEvent>> &rows);
    void append(const StoreResult<QList<ScoreEvent>> &rows);

    Desk &m_desk;
    bool m_isWatched = true;
    bool m_isStale = false;
    PastPointsState m_state;
    PastScoreFilter m_asked; ///< the newest search, answered or not
    NewestRead m_read;
};

} // namespace console
