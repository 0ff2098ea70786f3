#pragma once

#include "control/desk.h"
#include "control/newest_read.h"

#include <QObject>

namespace console {

struct ItemScoresState
{
    QStringList categories;
    QList<JstMonth> months;                ///< newest first; the one whose points can be converted is always among them
    std::optional<ItemScoreFilter> filter; ///< of the rows; empty before the first search has been answered
    QList<ItemScore> rows;
    bool hasMore = false;     ///< fetchMore() reads on; not while something is being read
    bool isSearching = false; ///< a search is under way; the rows that stand are of the one before
    std::optional<StoreFault> fault;
};

/// The month's points by item, page by page. What has to be looked for is looked for beside the user interface, and the newest search
/// wins. Only reads.
class ItemScoresController : public QObject
{
    Q_OBJECT

public:
    explicit ItemScoresController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ItemScoresState &state() const { return m_state; }

    /// Reads the choices and the search of before anew, with as many rows as were there; without one, all items of the month that can
    /// be converted.
    void refresh();
    /// rowsRead() follows, at once where nothing but the month is chosen.
    void search(const ItemScoreFilter &filter);
    /// Reads the next page of the search; rowsAdded() follows, at once or later.
    void fetchMore();

signals:
    void stateChanged();
    /// state().rows were read anew; follows stateChanged().
    void rowsRead();
    /// The last `count` rows of state().rows are new; follows stateChanged().
    void rowsAdded(int count);

private:
    [[nodiscard]] StoreResult<void> readChoices(ShopId shop, Instant now);
    void read(const ItemScoreFilter &filter, int limit);
    void take(const ItemScoreFilter &filter, int limit, const StoreResult<QList<ItemScore>> &rows);
    void append(const StoreResult<QList<ItemScore>> &rows);

    Desk &m_desk;
    ItemScoresState m_state;
    std::optional<ItemScoreFilter> m_asked; ///< the newest search, answered or not
    NewestRead m_read;
};

} // namespace console
